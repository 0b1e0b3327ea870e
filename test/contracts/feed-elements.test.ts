import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { feedContext } from '../../src/context/feed-context.ts';
import '../../src/define.ts';
import { readyState, staleState, TestFeedSource, testNow, withFeed } from '../support/feeds.ts';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { LitElement, TemplateResult } from 'lit';

/** A feed with something for every element to show. */
const feed = {
  communities: [
    {
      id: 'makers',
      name: { en: 'Makers', fr: 'Bricolage' },
      summary: { en: 'For people who make things.', fr: 'Pour les gens qui fabriquent.' },
      resources: [{ name: { en: 'The book of Makers', fr: 'Le livre de Bricolage' }, kind: 'book', access: 'community' }],
      meetings: [
        {
          uid: 'makers@association.example',
          start: '2026-12-08T14:00:00',
          timeZone: 'America/Toronto',
          duration: 'PT1H',
          rrule: 'FREQ=MONTHLY;BYDAY=2TU',
        },
      ],
      join: [
        {
          kind: 'form',
          form: {
            action: 'https://association.example/v1/signups',
            fields: [{ name: 'email', label: { en: 'Email', fr: 'Courriel' }, type: 'email', required: true }],
          },
        },
      ],
    },
  ],
  courses: [{ id: 'welding', name: { en: 'Welding for Makers', fr: 'Bricolage et soudure' }, pace: { weeks: 3 } }],
  about: { heading: { en: 'About Makers', fr: 'Bricolage' }, text: 'People who share what they do.' },
  propose: {
    summary: { en: 'Makers, propose a community.', fr: 'Bricolage : proposez une communauté.' },
    requirements: [{ text: 'A plan', strength: 'must', examples: ['Calls'] }],
    form: {
      action: 'https://association.example/v1/proposals',
      fields: [{ name: 'email', label: { en: 'Email', fr: 'Courriel' }, type: 'email', required: true }],
    },
  },
};

/** Every element that shows a feed, with what it takes to show the one above. */
const tags: Readonly<Record<string, string>> = {
  'cop-directory': '',
  'cop-community': 'community="makers"',
  'cop-schedule': '',
  'cop-next-meeting': 'community="makers"',
  'cop-signup-form': 'community="makers"',
  'cop-proposal-form': '',
  'cop-resources': 'community="makers"',
  'cop-about': '',
  'cop-course': '',
  'cop-finder': '',
  'cop-add-to-calendar': 'open',
};

const element = (tag: string, attributes: string): TemplateResult =>
  staticHtml`<${unsafeStatic(`${tag} ${attributes} time-zone="Europe/London" now="${testNow}"`)}><p>Fallback</p></${unsafeStatic(tag)}>`;

/** Whether the page's own children of the widget can be seen. */
const fallbackIsSeen = (widget: HTMLElement): boolean => widget.querySelector('p')!.getClientRects().length > 0;

/** The words of a widget's shadow root that can be seen, those of the widgets inside it included. */
function words(root: ParentNode): string {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .map((node) =>
      node.shadowRoot
        ? words(node.shadowRoot)
        : node.childElementCount === 0 && node.localName !== 'style'
          ? node.textContent
          : [...node.childNodes]
              .filter((child) => child.nodeType === Node.TEXT_NODE)
              .map((child) => child.textContent)
              .join(' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Lets lazily loaded parts arrive and be drawn. */
async function settle(widget: LitElement): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await aTimeout(20);
    await widget.updateComplete;
  }
}

for (const [tag, attributes] of Object.entries(tags)) {
  describe(`<${tag}> as every element that shows a feed`, () => {
    const put = async (state: Parameters<typeof withFeed>[0]) => {
      const shown = await withFeed<LitElement>(state, element(tag, attributes));
      await settle(shown.element);
      return shown;
    };

    it('keeps the page’s own children while the feed is loading', async () => {
      const { element: widget } = await put({ status: 'loading' });
      expect(fallbackIsSeen(widget)).to.equal(true);
    });

    it('shows the feed in place of the page’s own children when it has arrived', async () => {
      const { element: widget, source } = await put({ status: 'loading' });
      source.value = readyState(feed);
      await settle(widget);
      expect(fallbackIsSeen(widget)).to.equal(false);
      expect(words(widget.shadowRoot!)).to.contain('Makers');
    });

    it('keeps the page’s own children and says one sentence when the feed failed', async () => {
      const { element: widget } = await put({
        status: 'failed',
        error: { kind: 'http-status', status: 404, url: 'https://association.example/cop-feed.json' },
      });
      expect(fallbackIsSeen(widget)).to.equal(true);
      const status = widget.shadowRoot!.querySelector('[role=status]:not(:empty) [part=failed]')!;
      expect(status.textContent.trim()).to.match(/^[^.]+\.$/);
      expect(status.textContent).not.to.contain('404');
    });

    it('says when its information is from where the feed cannot be refreshed', async () => {
      const { element: widget } = await put(staleState(feed, Date.parse('2026-11-03T12:00:00Z')));
      expect(widget.shadowRoot!.querySelector('[part=stale]')!.textContent).to.contain('November 3');
      expect(words(widget.shadowRoot!)).to.contain('Makers');
    });

    it('speaks the language of the page around it, and changes with it', async () => {
      const { element: widget, wrapper } = await put(readyState(feed));
      wrapper.lang = 'fr-CA';
      await aTimeout(0);
      await settle(widget);
      expect(words(widget.shadowRoot!)).to.contain('Bricolage');
    });

    it('finds a feed that comes into the page after it', async () => {
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      const { render } = await import('lit');
      render(element(tag, attributes), wrapper);
      await aTimeout(10);
      const provider = new ContextProvider(wrapper, { context: feedContext, initialValue: new TestFeedSource(readyState(feed)) });
      // What a reactive element does by itself when it comes into the page: says that it is there.
      provider.hostConnected();
      const widget = wrapper.firstElementChild as LitElement;
      await settle(widget);
      expect(words(widget.shadowRoot!)).to.contain('Makers');
    });

    it('follows the feed of the place that it is moved to', async () => {
      const { element: widget } = await put(readyState(feed));
      const other = await fixture<HTMLElement>(html`<div></div>`);
      const renamed = {
        communities: [{ ...feed.communities[0], name: 'Tinkerers', resources: [{ name: 'The book of Tinkerers' }] }],
        courses: [{ id: 'soldering', name: 'Soldering for Tinkerers' }],
        about: { heading: 'About Tinkerers', text: 'People.' },
        propose: { summary: 'Tinkerers, propose.' },
      };
      new ContextProvider(other, { context: feedContext, initialValue: new TestFeedSource(readyState(renamed)) });
      other.append(widget);
      await settle(widget);
      expect(words(widget.shadowRoot!)).to.contain('Tinkerers').and.not.to.contain('Makers');
    });

    it('begins with a heading of the level that the page asks for', async () => {
      const { element: widget } = await put(readyState(feed));
      widget.setAttribute('heading-level', '4');
      await settle(widget);
      const headings = widget.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6');
      if (headings.length > 0) expect(headings[0]!.localName).to.equal('h4');
      expect(widget.shadowRoot!.querySelectorAll('h1, h2, h3')).to.have.length(0);
    });

    it('holds every instant that it shows as UTC', async () => {
      const { element: widget } = await put(readyState(feed));
      const times = [...widget.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime);
      for (const datetime of times) expect(datetime).to.match(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/);
    });

    it('is accessible, with a feed and without', async () => {
      const { element: widget, source } = await put(readyState(feed));
      await expect(widget).to.be.accessible();
      source.value = { status: 'failed', error: { kind: 'unreachable', url: 'https://association.example/cop-feed.json' } };
      await settle(widget);
      await expect(widget).to.be.accessible();
    });

    it('leaves the page’s own children alone', async () => {
      const { element: widget } = await put(readyState(feed));
      expect(widget.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<p>Fallback</p>');
    });
  });
}
