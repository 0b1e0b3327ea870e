const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A module without imports and exports as a classic script, for `<script defer src>`: in a function of its own, so that
 * nothing becomes global, and in ASCII, because such scripts are read in the page's own charset.
 */
export function classicScript(module: string): string {
  const [banner = '', ...lines] = module.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '').split('\n');
  const body = lines.join('\n').replaceAll('import.meta.url', '__url');
  // Asked for at once: there is no current script later, nor in a script whose text somebody has put into the page.
  const script = `${banner}\n((__url)=>{"use strict";${body}})(document.currentScript?.src);\n`;
  return script.replaceAll(/[^\0-\x7f]/g, escape);
}
