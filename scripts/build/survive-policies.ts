import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../root.ts';

/** Lit makes its Trusted Types policy as it is imported, and asks nobody what to do when it may not. */
const UNGUARDED = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

/** Has Lit's policy made by src/loader/lit-policy.ts, so that a page that forbids it keeps what stands inside the elements. */
export const survivePolicies = (): Plugin => ({
  name: 'survive-policies',
  transform: {
    filter: { id: /\/node_modules\/lit-html\/lit-html\.js$/ },
    handler(code) {
      if (!UNGUARDED.test(code))
        throw new Error('Lit makes its Trusted Types policy in another way: see scripts/build/survive-policies.ts.');
      const guarded = code.replace(UNGUARDED, '__litPolicy()');
      return {
        code: `import{litPolicy as __litPolicy}from${JSON.stringify(join(root, 'src/loader/lit-policy.ts'))};${guarded}`,
        map: null,
      };
    },
  },
});
