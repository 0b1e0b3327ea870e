import { html } from 'hono/html';

/** A part of a mail, written once and sent both as text and as HTML. */
export type Block =
  | { readonly kind: 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly lead: string; readonly label: string; readonly url: string; readonly isMain: boolean }
  | { readonly kind: 'quote'; readonly text: string; readonly quoted: string; readonly language: string; readonly source: string }
  | { readonly kind: 'answer'; readonly label: string; readonly text: string };

const indent = (text: string): string => text.replace(/^/gm, '  ');

/** The mail as plain text, that reads well by itself. */
export const textOf = (blocks: readonly Block[]): string => `${blocks.map(textOfBlock).join('\n\n')}\n`;

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text;
    case 'list':
      return block.items.map((item) => `  - ${item}`).join('\n');
    case 'link':
      return `${block.lead}\n${block.url}`;
    case 'quote':
      return indent(`${block.quoted}\n${block.source}`);
    case 'answer':
      return `${block.label}:\n${indent(block.text)}`;
  }
}

type Html = ReturnType<typeof html>;

const font = 'font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif';
const soft = 'color:#566273;font-size:14px';
const button =
  'display:inline-block;padding:12px 28px;border-radius:8px;background:#0b5c9e;color:#ffffff;font-weight:600;text-decoration:none';

/** The mail as HTML: one column, styles in place as mail programs need it, nothing that is loaded from anywhere. */
export const htmlOf = (blocks: readonly Block[], { lang, title }: { lang: string; title: string }): Html =>
  html`<html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}</title>
    </head>
    <body style="margin:0;padding:24px 16px;${font}">
      <div style="max-width:544px;margin:0 auto;overflow-wrap:anywhere">${blocks.map(htmlOfBlock)}</div>
    </body>
  </html>`;

function htmlOfBlock(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p style="margin:0 0 16px">${block.text}</p>`;
    case 'note':
      return html`<p style="margin:16px 0 0;${soft}">${block.text}</p>`;
    case 'list':
      return html`<ul style="margin:0 0 16px;padding:0 0 0 20px">
        ${block.items.map(
          (item) =>
            html`<li>
              <b><bdi>${item}</bdi></b>
            </li>`,
        )}
      </ul>`;
    case 'link':
      return block.isMain
        ? html`<p style="margin:0 0 8px">${block.lead}</p>
            <p style="margin:0 0 24px"><a href="${block.url}" style="${button}">${block.label}</a></p>`
        : html`<p style="margin:16px 0 0;${soft}">${block.lead} <a href="${block.url}">${block.label}</a></p>`;
    case 'quote':
      return html`<blockquote style="margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #b8c1cc">
        <p style="margin:0;white-space:pre-line" lang="${block.language}" dir="auto">${block.text}</p>
        <p style="margin:4px 0 0;${soft}" dir="auto">${block.source}</p>
      </blockquote>`;
    case 'answer':
      return html`<p style="margin:0;${soft}">${block.label}</p>
        <p style="margin:0 0 16px;white-space:pre-line" dir="auto">${block.text}</p>`;
  }
}
