import { createHash } from 'node:crypto';

/** The one stylesheet of the pages: type and space for a phone, light and dark by the reader's setting. */
export const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#566273;--paper:#fff;--ground:#f3f5f8;--line:#d5dbe3;--accent:#0b5c9e;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e9edf2;--soft:#a9b4c2;--paper:#1c232c;--ground:#12171d;--line:#384452;--accent:#7cb8ee;--on-accent:#0c1a28}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}
body{margin:0;padding:16px;display:grid;justify-items:center}
main{width:100%;max-width:34em;margin-block:clamp(0px,6vh,64px);padding:clamp(20px,5vw,40px);background:var(--paper);border:1px solid var(--line);border-radius:12px;overflow-wrap:anywhere}
h1{font-size:1.625em;line-height:1.2;margin:0 0 12px;text-wrap:balance}
h2{font-size:1em;margin:0 0 4px}
p{margin:0 0 16px}
dl{margin:24px 0;padding:16px 0;border-block:1px solid var(--line);display:grid;gap:16px}
dt{color:var(--soft);font-size:.875em}
dd{margin:0}
ul{margin:0;padding:0;list-style:none}
li+li{margin-block-start:4px}
blockquote{margin:0 0 12px;padding-inline-start:12px;border-inline-start:3px solid var(--line)}
blockquote p{margin:0;white-space:pre-line}
.soft{color:var(--soft);font-size:.875em}
.soft:last-child{margin-block-end:0}
button{font:inherit;font-weight:600;min-height:48px;padding:10px 24px;border:2px solid transparent;border-radius:8px;background:var(--accent);color:var(--on-accent);cursor:pointer}
form{margin:0 0 24px}
form:last-child{margin-block-end:0}
@media (max-width:30em){button{width:100%}}
button:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
nav{width:100%;max-width:34em;text-align:end}
a{color:var(--accent);display:inline-block;padding:4px 0}
@media (forced-colors:active){button{border-color:ButtonText}}
`;

const hash = createHash('sha256').update(style).digest('base64');

/** Headers of every page: nothing is loaded from anywhere, nobody frames it, no search engine keeps it, no link tells of it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};
