import type { Plugin } from 'vite';

/**
 * For builds for pages: `@property()` and `@state()` in as few bytes as legacy decorators need. Lit's own also serve the
 * decorators of the standard and members with accessors, and the compiler's helper decorators of every kind; our classes
 * decorate plain members only, and so does lint see to it.
 */
export const shortDecorators = (): Plugin => ({
  name: 'short-decorators',
  load: {
    filter: { id: /\/node_modules\/lit\/decorators\.js$/ },
    handler: () => `export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
export const state = () => property({ state: true, attribute: false });`,
  },
  transform: {
    filter: { id: /@oxc-project.+runtime.*\/decorate\.js$/ },
    handler: () => ({
      code: 'export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));',
      map: null,
    }),
  },
});
