import { expect } from '@open-wc/testing';
import { isInAppBrowser } from '../../../src/elements/cop-add-to-calendar/in-app-browser.ts';

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a browser inside an app', () => {
  for (const [name, userAgent] of Object.entries({
    'Instagram on iOS': `${iPhone} Mobile/15E148 Instagram 390.0.0.28.85 (iPhone15,2; iOS 18_5)`,
    'Facebook on iOS': `${iPhone} Mobile/15E148 [FBAN/FBIOS;FBAV/521.0.0.40.98;FBDV/iPhone15,2]`,
    'LinkedIn on iOS': `${iPhone} Mobile/15E148 [LinkedInApp]/9.31.2`,
    'any view on iOS': `${iPhone} Mobile/15E148`,
    'Facebook on Android': `${android} Version/4.0 Chrome/137.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/520.0.0.0;]`,
    'any view on Android':
      'Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/137.0.0.0 Mobile Safari/537.36',
  }))
    it(`is known: ${name}`, () => expect(isInAppBrowser(userAgent)).to.equal(true));

  for (const [name, userAgent] of Object.entries({
    'Safari on iOS': `${iPhone} Version/18.5 Mobile/15E148 Safari/604.1`,
    'Chrome on iOS': `${iPhone} CriOS/137.0.7151.107 Mobile/15E148 Safari/604.1`,
    'Firefox on iOS': `${iPhone} FxiOS/139.0 Mobile/15E148 Safari/605.1.15`,
    'Chrome on Android': `${android} Chrome/137.0.0.0 Mobile Safari/537.36`,
    'Firefox on Android': 'Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0',
    'Chrome on a desk': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36',
    'Safari on a desk':
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  }))
    it(`is not taken for one: ${name}`, () => expect(isInAppBrowser(userAgent)).to.equal(false));
});
