import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { dist } from '../build/dist.ts';
import type { Manifest } from '../build/manifest.ts';
import { root } from '../root.ts';
import { blockJson } from './block-json.ts';
import { blockElements, type BlockElement } from './elements.ts';
import { keyOf, type Message, messagesIn, readPo, writeMo, writePo, writeScriptJson } from './gettext.ts';
import { elementsPhp } from './php.ts';

/** The files of the plugin by their paths in the zip. */
export type PluginFiles = Readonly<Record<string, string | Buffer>>;

const SOURCE = join(root, 'demo/wordpress/plugin');
/** French is one catalogue; WordPress looks for it by place. */
const FRENCH = ['fr_CA', 'fr_FR', 'fr_BE'];
/** Stands in sentences. */
const INLINE = 'cop-time';
const PLURALS = 'nplurals=2; plural=(n > 1);';

const ofDist = (name: string): Buffer => readFileSync(join(dist, name));
const json = (value: object): string => `${JSON.stringify(value, null, '\t')}\n`;

const header = (language: string): string =>
  `Project-Id-Version: ${packageJson.name} ${packageJson.version}\nLanguage: ${language}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nPlural-Forms: ${PLURALS}\nX-Domain: cop-widgets\n`;

/** The files that are written by hand, with the version in its places. */
function writtenFiles(elements: readonly BlockElement[]): Record<string, string> {
  const blocks = elements.map(({ tag }) => tag).filter((tag) => tag !== INLINE);
  const list = elements.map(({ title, summary }) => `* ${title}: ${summary}`).join('\n');
  return Object.fromEntries(
    readdirSync(SOURCE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const text = readFileSync(path, 'utf8')
          .replaceAll('{{version}}', packageJson.version)
          .replace('{{elements}}', list)
          .replace('{{blocks}}', blocks.join(', '));
        return [path.slice(SOURCE.length + 1).replaceAll('\\', '/'), text];
      }),
  );
}

/** Everything that can be said in another language, each once: what PHP and scripts say, what WordPress reads in block.json. */
function messagesOf(files: Readonly<Record<string, string>>, elements: readonly BlockElement[]): readonly Message[] {
  const description = /^ \* Description:\s+(.*)$/m.exec(files['cop-widgets.php'] ?? '')?.[1] ?? '';
  const all: Message[] = [
    ...Object.entries(files)
      .filter(([path]) => /\.(php|js)$/.test(path))
      .flatMap(([, text]) => messagesIn(text)),
    ...elements.flatMap(({ title, summary }) => [
      { context: 'block title', text: title },
      { context: 'block description', text: summary },
    ]),
    { text: description },
  ];
  return [...new Map(all.map((message) => [keyOf(message), message])).values()];
}

/** The plugin, and what of its words has no French. */
export interface Plugin {
  readonly files: PluginFiles;
  readonly untranslated: readonly Message[];
}

/** Puts the plugin together from dist/ and demo/wordpress/. */
export function makePlugin(): Plugin {
  const elements = blockElements(JSON.parse(ofDist('custom-elements.json').toString()) as Manifest);
  const integrity = JSON.parse(ofDist('integrity.json').toString()) as Record<string, string>;
  const php = {
    ...writtenFiles(elements),
    'includes/elements.php': elementsPhp(elements, integrity['cop-widgets.js'] ?? ''),
  };
  const messages = messagesOf(php, elements);
  const french = readPo(readFileSync(join(root, 'demo/wordpress/languages/fr.po'), 'utf8'));
  // A title is said as the same words elsewhere, unless the catalogue knows better.
  const used = new Map(
    messages.flatMap((message) => {
      const said = french.get(keyOf(message)) ?? french.get(message.text);
      return said === undefined ? [] : [[keyOf(message), said] as const];
    }),
  );
  const scripts = messagesIn(php['editor/blocks.js' as keyof typeof php]);

  const files: Record<string, string | Buffer> = { ...php };
  for (const element of elements) files[`blocks/${element.name}/block.json`] = json(blockJson(element, packageJson.version));
  for (const name of ['cop-widgets.js', 'cop-widgets.extra.js']) files[`scripts/${name}`] = ofDist(name);
  files['LICENSE'] = readFileSync(join(root, 'LICENSE'));
  files['THIRD-PARTY-LICENSES.txt'] = ofDist('THIRD-PARTY-LICENSES.txt');
  files['languages/cop-widgets.pot'] = writePo(messages, header('en'));
  for (const locale of FRENCH) {
    const name = `languages/cop-widgets-${locale}`;
    files[`${name}.po`] = writePo(messages, header(locale), used);
    files[`${name}.mo`] = writeMo(used, header(locale));
    files[`${name}-cop-widgets-blocks.json`] = writeScriptJson(scripts, used, locale, PLURALS);
  }
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`cop-widgets/${path}`, content])),
    untranslated: messages.filter((message) => !used.has(keyOf(message))),
  };
}
