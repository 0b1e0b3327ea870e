import type { Plugin } from 'vite';

/** What is taken out of a module of Lit, and what stands there instead. */
type Cuts = readonly (readonly [from: RegExp, to: string])[];

/**
 * Of Lit 3.3.3, by module: hooks for polyfills and for hydrating, and the lists of versions on the window, which nobody reads
 * here; decorators of the standard and `static properties`, since ours are legacy ones; MathML, and
 * values in comments and in the place of attributes; the sentences of errors that only a
 * mistake in our own source could cause.
 */
const cuts: Readonly<Record<string, Cuts>> = {
  'lit-html/lit-html.js': [
    [/,(\w)=(\w)\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\2\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /, ';const '],
    [/"invalid template strings array"/, ''],
    [/:3===i\?"<math>":""/, ':""'],
    [/:3===i\?"<\/math>":""/, ':""'],
    [/2===i\|\|3===i/, '2===i'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  ],
  'reactive-element/reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport\b/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
      '',
    ],
    [
      /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(d\("properties"\)\)\)\{const t=this\.properties,s=\[\.\.\.r\(t\),\.\.\.o\(t\)\];for\(const i of s\)this\.createProperty\(i,t\[i\]\)\}/,
      'this.finalized=!0,this._$Ei();',
    ],
    [/static addInitializer\(t\)\{[^}]*\}/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, ''],
    [
      /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.*?\)\|\|\((this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated)\|\|i(\|\|.*?&&\(this\._\$Eq\?\?=new Set\)\.add\(t\))\)\}/,
      'C(t,s,{reflect:e}){$1$2}',
    ],
    [/this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r,/, 'this[e]=r,'],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'reactive-element/css-tag.js': [
    [/"CSSResult is not constructable\.[^"]*"/, ''],
    [/"Value passed to 'css' function must[^"]*"\+t\+"[^"]*"/, ''],
  ],
  'controllers/context-consumer.js': [
    [
      /if\((this\.subscribe=!1,.*?),void 0!==s\.context\)\{const t=s;(this\.context=t\.context,this\.callback=t\.callback,this\.subscribe=t\.subscribe)\?\?!1\}else .*?;this\.host/,
      '$1;const e=s;this.context=e.context,this.callback=e.callback,this.subscribe=e.subscribe;this.host',
    ],
  ],
  'controllers/context-provider.js': [
    [/super\(void 0!==e\.context\?e\.initialValue:i\)/, 'super(e.initialValue)'],
    [/void 0!==e\.context\?this\.context=e\.context:this\.context=e,/, 'this.context=e.context,'],
  ],
  'lit-element/lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/, ';'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** For builds for pages: Lit without what our elements have no use for. An unknown Lit is an error, never a silent loss. */
export const lighterLit = (): Plugin => ({
  name: 'lighter-lit',
  transform: {
    order: 'pre',
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element|@lit\/context\/lib\/controllers)\/[\w-]+\.js$/ },
    handler(code, id) {
      let text = code;
      for (const [from, to] of cuts[id.split('/').slice(-2).join('/')] ?? []) {
        if (!from.test(text)) throw new Error(`This Lit is another one: see scripts/build/lighter-lit.ts (${from.source} in ${id}).`);
        text = text.replace(from, to);
      }
      return text === code ? undefined : { code: text, map: null };
    },
  },
});
