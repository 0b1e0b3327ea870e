import { cell, type Cell, classicScript, elementScripts, moduleScript, type Origins, widgets } from './cell.ts';

const strict = ({ scripts }: Origins): string =>
  `default-src 'none'; script-src 'self' ${scripts}; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'`;

/** The page's policy with what it says of Trusted Types. */
const trusted = (names: string, isRequired = true): Partial<Cell> => ({
  policy: (origins) => `${strict(origins)}; trusted-types ${names}${isRequired ? "; require-trusted-types-for 'script'" : ''}`,
});

/** What a page that forbids Lit looks like: Chromium tells of the policy that was asked for, and of what we then tried. */
const forbidden: Partial<Cell> = { code: 'COP-101', needsTrustedTypes: true, violations: ['trusted-types', 'require-trusted-types-for'] };

/** A page with a Lit of its own, which draws before the widgets do. */
const hostLit: Partial<Cell> = {
  head: '<script type="module" src="/lit.js"></script>',
  globals: ['litHtmlVersions'],
};

const styled = (css: string, head = ''): Partial<Cell> => ({ css, head: `${head}<link rel="stylesheet" href="host.css">` });

/** How the page's own script begins and ends. */
const whenDrawn = (act: string): string =>
  `document.addEventListener('drawn', async () => {
    const tell = (detail) => document.dispatchEvent(new CustomEvent('found', { detail }));
    ${act}
    document.dispatchEvent(new Event('acted'));
  });`;

/** Whether each time's letters stand from left to right as they are written. */
const READ_TIMES = `
  const times = [...document.querySelectorAll('cop-schedule, cop-next-meeting, cop-time')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('time')]);
  const place = (time, index) => {
    const walker = document.createTreeWalker(time, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const node = texts.find(({ data }) => /\\d.*[a-z]/i.test(data));
    if (!node) return undefined;
    const range = document.createRange();
    const at = index ? node.data.trimEnd().length - 1 : node.data.search(/\\S/);
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const ends = times.map((time) => [place(time, 0), place(time, 1)]).filter(([first, last]) => first?.width && Math.abs(first.top - last.top) < 4);
  tell({ hasTimes: ends.length > 3, garbled: ends.filter(([first, last]) => first.left > last.left).length });`;

/** Every host page that the widgets are proved on. */
export const cells: readonly Cell[] = [
  cell('without a policy', { isTelling: true }),
  cell('by the classic script', { scripts: classicScript }),
  cell('in a page without a doctype', { isQuirky: true }),
  cell("under style-src 'self'", { policy: () => "style-src 'self'" }),
  cell("under default-src 'none' and what is needed", { policy: strict, isTelling: true }),
  cell('under require-trusted-types-for alone', { policy: () => "require-trusted-types-for 'script'" }),
  cell('under trusted-types lit-html', trusted('lit-html')),
  // WebKit needs the second to check the extra file.
  cell('under trusted-types lit-html cop-widgets', { ...trusted('lit-html cop-widgets'), isTelling: true }),
  cell('under trusted-types lit-html by the classic script', { ...trusted('lit-html'), scripts: classicScript }),
  cell('beside a Lit of the page’s own', { ...hostLit, ...trusted("lit-html 'allow-duplicates'") }),
  cell('beside a Lit that has taken the policy, where strings are allowed', {
    ...hostLit,
    ...trusted('lit-html', false),
    needsTrustedTypes: true,
    violations: ['trusted-types'],
  }),
  cell('beside a Lit that has taken the policy', { ...hostLit, ...trusted('lit-html'), ...forbidden, isTelling: true }),
  cell('under trusted-types other, where strings are allowed', {
    ...trusted('other', false),
    needsTrustedTypes: true,
    violations: ['trusted-types'],
  }),
  cell('under trusted-types other', { ...trusted('other'), ...forbidden, isTelling: true }),
  cell('under trusted-types other by the classic script', { ...trusted('other'), ...forbidden, scripts: classicScript }),
  cell('by the elements’ own scripts under trusted-types lit-html', { ...trusted('lit-html'), scripts: elementScripts }),
  cell('by the elements’ own scripts under trusted-types other', { ...trusted('other'), ...forbidden, scripts: elementScripts }),
  cell("under trusted-types 'none' with <div>s for elements", {
    ...trusted("'none'"),
    ...forbidden,
    body: () => '<div class="cop-directory" data-src="/casc.json"><p class="fallback">Communities</p></div>',
  }),
  cell("with a foreign feed under connect-src 'self'", {
    policy: () => "connect-src 'self'",
    body: ({ scripts }) => widgets(`${scripts}/casc.json`),
    code: 'COP-201',
    violations: ['connect-src'],
    isTelling: true,
  }),
  cell("under form-action 'self'", { policy: () => "form-action 'self'" }),
  cell('in a sandbox, without storage', { policy: () => 'sandbox allow-scripts', isTelling: true }),
  cell('over plain HTTP', { isInsecure: true, body: ({ scripts }) => widgets(`${scripts}/casc.json`) }),
  cell('among Bootstrap', {
    head: '<link rel="stylesheet" href="/bootstrap.css">',
    body: () => `<div class="container"><div class="row"><div class="col-md-6 text-center">${widgets('/casc.json')}</div></div></div>`,
  }),
  cell('among Tailwind’s reset', { head: '<link rel="stylesheet" href="/preflight.css">' }),
  cell('where everything is unset', { ...styled('* { all: unset } head { display: none }'), isTelling: true }),
  cell('where the root is 62.5 %', styled('html { font-size: 62.5% } body { font-size: 1.7rem }')),
  cell('in a form of the page’s', {
    body: () => `<form action="/elsewhere"><input name="q" value="1">${widgets('/casc.json')}</form>`,
    host: whenDrawn(`
      const form = document.forms[0];
      const fields = [...document.querySelectorAll('cop-directory, cop-signup-form, cop-schedule')]
        .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('input, button, select, textarea')]);
      tell({ sent: [...new FormData(form).keys()], fields: fields.length > 3, taken: fields.filter((field) => field.form === form).length });`),
    found: { sent: ['q'], fields: true, taken: 0 },
  }),
  cell('again when jQuery replaces them', {
    head: '<script src="/jquery.js"></script>',
    globals: ['$', 'jQuery'],
    host: whenDrawn(`
      const feed = jQuery('cop-feed');
      feed.replaceWith(feed.clone(true));
      jQuery('cop-directory').wrap('<section></section>');
      jQuery('cop-feed').append(jQuery('cop-schedule').detach());
      jQuery('<div>').html(jQuery('cop-feed').prop('outerHTML')).appendTo('body');`),
  }),
  cell('again when Turbo comes back to them', {
    head: '<script src="/turbo.js"></script>',
    globals: ['Turbo'],
    host: whenDrawn(`
      const loaded = () => new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }));
      let load = loaded();
      Turbo.visit('/next');
      await load;
      tell({ next: location.pathname });
      load = loaded();
      history.back();
      await load;
      tell({ back: location.pathname });`),
    found: { next: '/next', back: '/page' },
  }),
  cell('in a page that is read from right to left', {
    attributes: 'lang="ar" dir="rtl"',
    body: () => `${widgets('/casc.json')}<p>الباب <cop-time datetime="2026-12-08T19:00:00Z">19:00</cop-time></p>`,
    host: whenDrawn(READ_TIMES),
    found: { hasTimes: true, garbled: 0 },
    isTelling: true,
  }),
  cell('once by two copies of the script', {
    scripts: (origins) => moduleScript(origins) + moduleScript(origins).replace('.js', '.js?copy') + classicScript(origins),
  }),
  cell('by the first of two versions', {
    scripts: (origins) => moduleScript(origins) + moduleScript(origins, 'other/') + classicScript(origins, 'other/'),
    also: ['COP-102', 'COP-102'],
    isTelling: true,
  }),
  cell('before and after the script, in templates and shadow roots, moved, removed and put in again', {
    scripts: () => '',
    body: (origins) => `${widgets('/casc.json')}${moduleScript(origins)}
      <template>${widgets('/casc.json')}</template><div class="host-root"></div>`,
    host: whenDrawn(`
      const feed = document.querySelector('cop-feed');
      const template = document.querySelector('template');
      document.body.append(template.content.cloneNode(true));
      document.querySelector('.host-root').attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
      document.body.prepend(feed);
      feed.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      document.body.append(feed);
      const schedule = feed.querySelector('cop-schedule');
      schedule.remove();
      feed.prepend(schedule);
      const { body } = document;
      const other = document.createElement('body');
      body.replaceWith(other);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      other.replaceWith(body);`),
    isTelling: true,
  }),
  cell('from <div>s, where editors drop what they do not know', {
    policy: strict,
    violations: ['style-src-attr'],
    body: () => `
      <div class="wide cop-feed" id="feed" data-src="/casc.json" data-now="2026-12-01T12:00:00Z" data-time-zone="America/Toronto" data-block="7">
        <div class="cop-schedule" data-limit="5" aria-label="Next" style="color: red"><p class="fallback">Meetings</p></div>
        <div class="cop-directory"><p class="fallback">Communities</p></div>
      </div>
      <p>At <span class="cop-time" data-datetime="2026-12-08T19:00:00Z">seven</span></p>
      <div class="cop-unknown" data-src="/casc.json">Left alone</div><div class="copy">Left alone</div>`,
    host: whenDrawn(`
      const attributes = (selector) => Object.fromEntries([...document.querySelector(selector).attributes].map(({ name, value }) => [name, value]));
      const later = document.createElement('div');
      later.className = 'cop-signup-form';
      later.dataset.community = 'science-connection';
      document.querySelector('cop-feed').append(later);
      const [next] = document.querySelectorAll('cop-schedule');
      tell({ feed: attributes('cop-feed'), schedule: attributes('cop-schedule'), time: attributes('cop-time') });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      tell({ left: document.querySelectorAll('div[class*=cop]').length, isSame: next === document.querySelector('cop-schedule'),
        forms: document.querySelectorAll('cop-feed > cop-signup-form').length });`),
    found: {
      feed: {
        class: 'wide',
        id: 'feed',
        src: '/casc.json',
        now: '2026-12-01T12:00:00Z',
        'time-zone': 'America/Toronto',
        'data-block': '7',
      },
      schedule: { class: '', limit: '5', 'aria-label': 'Next' },
      time: { class: '', datetime: '2026-12-08T19:00:00Z' },
      left: 2,
      isSame: true,
      forms: 1,
    },
    isTelling: true,
  }),
  cell('in the paragraphs that WordPress makes', {
    body: () => `<p><cop-next-meeting src="/casc.json" now="2026-12-01T12:00:00Z"><br>
<a class="fallback" href="/">Meetings</a><br></cop-next-meeting></p>
<p>At <cop-time datetime="2026-12-08T19:00:00Z">seven</cop-time>.<br></p>
<p></p><p><cop-directory src="/casc.json"><br></cop-directory></p>`,
    host: whenDrawn(`tell({ paragraph: getComputedStyle(document.querySelector('cop-time')).display });`),
    found: { paragraph: 'inline' },
  }),
  cell('in a page whose scripts add to what is built in', {
    host: `Array.prototype.each = Array.prototype.forEach; Object.defineProperty(Object.prototype, 'extend', { value() {}, configurable: true });
      String.prototype.strip = String.prototype.trim; Function.prototype.bindAsEventListener = Function.prototype.bind;
      addEventListener('load', () => document.addEventListener('drawn', () => document.dispatchEvent(new Event('acted'))));`,
  }),
];
