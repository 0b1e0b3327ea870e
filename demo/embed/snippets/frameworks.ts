import type { Embed, Part, Snippet } from '../embed.ts';
import { angularAttribute, angularText, jsxAttribute, jsxText, templateAttribute, templateText } from './escape.ts';
import { elementOf, fallbackOf, type Syntax } from './markup.ts';

const jsx: Syntax = {
  attribute: ({ name, value }) =>
    value === true ? name : typeof value === 'number' ? `${name}={${String(value)}}` : `${name}=${jsxAttribute(value)}`,
  text: jsxText,
};

const template: Syntax = {
  attribute: ({ name, value }) => (value === true ? name : `${name}="${templateAttribute(String(value))}"`),
  text: templateText,
};

const angular: Syntax = {
  attribute: ({ name, value }) => (value === true ? name : angularAttribute(name, String(value))),
  text: angularText,
};

const install: Part = { place: 'install', code: 'npm install cop-widgets' };

function importsOf({ tag, theme }: Embed): string {
  const style = theme === undefined ? '' : `import 'cop-widgets/themes/${theme}.css';\n`;
  return `import 'cop-widgets/elements/${tag}.js';\n${style}`;
}

/** `cop-add-to-calendar` as `AddToCalendar`. */
const componentName = (tag: string): string => tag.replace(/^cop/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** React 19, with the types of the elements. */
export const forReact: Snippet = (embed) => {
  const name = componentName(embed.tag);
  const [open = '', close = ''] = elementOf({ ...embed, fallback: { text: '\n' } }, { ...jsx, text: (text) => text }).split('\n');
  const code = `${importsOf(embed)}import type {} from 'cop-widgets/jsx';

export function ${name}() {
  return (
    ${open}
      ${fallbackOf(embed, jsx)}
    ${close}
  );
}`;
  return [install, { place: 'component', file: `${name}.tsx`, code }];
};

/** Vue 3, whose compiler is told that these tags are elements of the page. */
export const forVue: Snippet = (embed) => [
  install,
  {
    place: 'vue-config',
    file: 'vite.config.js',
    code: "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cop-') } } })",
  },
  {
    place: 'component',
    file: `${componentName(embed.tag)}.vue`,
    code: `<script setup>\n${importsOf(embed)}</script>\n\n<template>\n  ${elementOf(embed, template)}\n</template>`,
  },
];

/** Angular. A theme goes where the application's other styles for whole pages are. */
export const forAngular: Snippet = (embed) => {
  const name = componentName(embed.tag);
  const styles: Part[] =
    embed.theme === undefined ? [] : [{ place: 'styles', file: 'styles.css', code: `@import 'cop-widgets/themes/${embed.theme}.css';` }];
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'cop-widgets/elements/${embed.tag}.js';

@Component({
  selector: 'app-${embed.tag.replace(/^cop-/, '')}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${elementOf(embed, angular)}\`,
})
export class ${name} {}`;
  return [install, { place: 'component', file: `${embed.tag.replace(/^cop-/, '')}.ts`, code }, ...styles];
};

/** Svelte 5. */
export const forSvelte: Snippet = (embed) => [
  install,
  {
    place: 'component',
    file: `${componentName(embed.tag)}.svelte`,
    code: `<script>\n${importsOf(embed).replace(/^/gm, '  ').trimEnd()}\n</script>\n\n${elementOf(embed, template)}`,
  },
];
