import type { Embed } from '../../demo/embed/embed.ts';

/** Ends strings, tags, templates, scripts and shortcodes of every language that snippets are written in, if it is not escaped. */
export const hostileText =
  `"'\`</script></textarea><img src=x onerror=globalThis.broken=1>\${globalThis.broken=2}{{globalThis.broken=3}}{globalThis.broken=4}` +
  `@if(1){x}</cop-schedule>]<!--\\u003c&lt;&quot;*/]]>%> é 😀`;

/** The address of a feed that says the same in a piece that servers do not get. */
export const hostileAddress = (address: string): string => `${address}?a=1&copy=2&x='"<>\`{}[]()\${1}{{2}}\\@if`;

/** A widget whose feed, fallback and options are in the hands of somebody who means harm. */
export const hostileEmbed = (feed: string, scripts: string, integrity: Readonly<Record<string, string>>): Embed => ({
  tag: 'cop-schedule',
  attributes: [
    { name: 'src', value: hostileAddress(feed) },
    { name: 'limit', value: 3 },
    { name: 'heading-level', value: 3 },
    { name: 'past', value: true },
    { name: 'communities', value: `science-connection ${hostileText.replace(/\s/g, '')}` },
    { name: 'lang', value: 'fr' },
  ],
  fallback: { text: hostileText, href: `https://association.example/?${hostileText}` },
  theme: 'drupal',
  scripts,
  integrity,
});

/** What a page has made of the snippet for {@link hostileEmbed}; runs in the page. */
export function readWidget(element: Element): object {
  const { src, limit, past, communities } = element as unknown as Record<string, unknown>;
  const link = element.querySelector('a');
  return {
    text: link?.textContent,
    href: link?.getAttribute('href'),
    children: element.childElementCount,
    src,
    limit: Number(limit),
    past,
    communities,
    lang: element.getAttribute('lang'),
    radius: getComputedStyle(element).getPropertyValue('--cop-radius'),
    broken: 'broken' in globalThis,
    images: document.images.length,
  };
}

/** What a page must have made of it. */
export const wholeWidget = (feed: string): object => ({
  text: hostileText,
  href: `https://association.example/?${hostileText}`,
  children: 1,
  src: hostileAddress(feed),
  limit: 3,
  past: true,
  communities: ['science-connection', ...hostileText.replace(/\s/g, '').split(',')],
  lang: 'fr',
  radius: '3px',
  broken: false,
  images: 0,
});
