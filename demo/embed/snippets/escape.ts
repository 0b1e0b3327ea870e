const entity = (character: string): string => `&#${String(character.charCodeAt(0))};`;

/** Between the double quotes of an attribute of HTML. */
export const htmlAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Between tags of HTML. */
export const htmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** In templates of Vue and Svelte braces begin an expression; as entities they are themselves. */
export const templateAttribute = (text: string): string => htmlAttribute(text).replace(/[{}]/g, entity);
export const templateText = (text: string): string => htmlText(text).replace(/[{}]/g, entity);

/** Angular reads entities before it looks for braces: what has some is a string of an expression, in the letters' numbers. */
const angularString = (text: string): string =>
  `'${text.replace(/[^\w ./:#,;%-]/g, (character) => `\\\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

/** An attribute of an Angular template, which stands between backticks. */
export const angularAttribute = (name: string, text: string): string =>
  text.includes('{') ? `[attr.${name}]="${angularString(text)}"` : `${name}="${htmlAttribute(text).replace(/[`$\\]/g, entity)}"`;

/** Between the tags of an Angular template, where an @ begins a block. */
export const angularText = (text: string): string =>
  text.includes('{') ? `{{ ${angularString(text)} }}` : htmlText(text).replace(/[`$\\@}]/g, entity);

/** A string of JavaScript, which cannot close a script that it stands in. */
export const script = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The value of an attribute in JSX, quotes or braces included: JSX reads entities in quotes, and has no other way to write one there. */
export const jsxAttribute = (text: string): string => (/["&\\{}<>\r\n]/.test(text) ? `{${script(text)}}` : `"${text}"`);

/** Between tags of JSX. */
export const jsxText = (text: string): string => (/[&{}<>\\\r\n]|^\s|\s$|\/[/*]/.test(text) ? `{${script(text)}}` : text);

/** Between the double quotes of a shortcode's attribute: WordPress reads no brackets there, and escapes what it prints without touching entities. */
export const shortcodeAttribute = (text: string): string => htmlAttribute(text).replace(/[[\]]/g, entity);

/** A string of YAML 1.2, which takes those of JSON. */
export const yaml = (text: string): string => JSON.stringify(text);
