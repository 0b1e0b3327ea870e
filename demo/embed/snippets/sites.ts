import { type Embed, hashOf, type Snippet } from '../embed.ts';
import { script, shortcodeAttribute, yaml } from './escape.ts';
import { elementOf, fallbackOf, headOf, html } from './markup.ts';

const whole = (embed: Embed): string => `${headOf(embed)}\n${elementOf(embed, html)}`;

/** A page written by hand. */
export const forHtml: Snippet = (embed) => [{ place: 'page', code: whole(embed) }];

/** The block "Custom HTML" of WordPress, or the shortcode of our plugin, which brings the script itself. */
export const forWordPress: Snippet = (embed) => {
  const attributes = embed.attributes
    .map(({ name, value }) => (value === true ? ` ${name}` : ` ${name}="${shortcodeAttribute(String(value))}"`))
    .join('');
  return [
    { place: 'html-block', code: whole(embed) },
    { place: 'shortcode', code: `[${embed.tag}${attributes}]` },
  ];
};

/**
 * Drupal's text formats drop scripts and unknown tags: the script comes with the theme as a library, and in the text stands a
 * `<div>`, which the script makes the element of.
 */
export const forDrupal: Snippet = (embed) => {
  const asset = (file: string, type: string): string =>
    `${yaml(embed.scripts + file)}: { type: external, minified: true, attributes: { ${type}crossorigin: anonymous, integrity: ${yaml(hashOf(embed, file))} } }`;
  const style = embed.theme === undefined ? '' : `  css:\n    theme:\n      ${asset(`themes/${embed.theme}.css`, '')}\n`;
  const data = embed.attributes.map(
    ({ name, value }) => ` ${html.attribute({ name: name === 'lang' ? name : `data-${name}`, value: value === true ? '' : value })}`,
  );
  return [
    {
      place: 'drupal-library',
      file: 'THEME.libraries.yml',
      code: `cop-widgets:\n  js:\n    ${asset('cop-widgets.js', 'type: module, ')}\n${style}`.trimEnd(),
    },
    { place: 'drupal-info', file: 'THEME.info.yml', code: 'libraries:\n  - THEME/cop-widgets' },
    { place: 'drupal-text', code: `<div class="${embed.tag}"${data.join('')}>${fallbackOf(embed, html)}</div>` },
  ];
};

/** A code block of Squarespace. */
export const forSquarespace: Snippet = (embed) => [{ place: 'code-block', code: whole(embed) }];

/** The file of a custom element of Wix, which brings script and theme with their hashes and puts the widget into itself. */
export const forWix: Snippet = (embed) => {
  const load = (tag: string, file: string, members: Record<string, string>): string =>
    `load('${tag}', ${script({ ...members, crossOrigin: 'anonymous', integrity: hashOf(embed, file), [tag === 'link' ? 'href' : 'src']: embed.scripts + file })});\n`;
  const { text, href } = embed.fallback;
  const attributes = Object.fromEntries(embed.attributes.map(({ name, value }) => [name, value === true ? '' : String(value)]));
  const code = `const load = (tag, members) => document.head.append(Object.assign(document.createElement(tag), members));
${embed.theme === undefined ? '' : load('link', `themes/${embed.theme}.css`, { rel: 'stylesheet' })}${load('script', 'cop-widgets.js', { type: 'module' })}
class CopEmbed extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const widget = document.createElement('${embed.tag}');
    const attributes = ${script(attributes)};
    for (const name of Object.keys(attributes)) widget.setAttribute(name, attributes[name]);
    ${href ? `widget.append(Object.assign(document.createElement('a'), ${script({ href, textContent: text })}));` : `widget.append(${script(text)});`}
    this.append(widget);
  }
}
customElements.define('cop-embed', CopEmbed);`;
  return [
    { place: 'wix-file', file: 'cop-embed.js', code },
    { place: 'wix-tag', code: 'cop-embed' },
  ];
};
