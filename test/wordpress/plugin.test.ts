import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { elementTags } from '../../scripts/build/targets.ts';
import { ensurePhp } from '../../scripts/test/install-php.ts';
import { readPo } from '../../scripts/wordpress/gettext.ts';
import { zip } from '../../scripts/wordpress/zip.ts';
import { attributeWords, elementWords } from '../../demo/wordpress/words.ts';
import { dist, root } from '../package/support.ts';
import { expectations, SETTINGS } from './cases.ts';
import { askPlugin, php, unpackPlugin } from './plugin-folder.ts';

/** Since PHP 8: the plugin runs on 7.4. */
const NEWER = ['T_MATCH', 'T_NULLSAFE_OBJECT_OPERATOR', 'T_ATTRIBUTE', 'T_ENUM', 'T_READONLY', 'T_NAME_FULLY_QUALIFIED_NEW'];
const FIND_NEWER = `foreach ( token_get_all( file_get_contents( $argv[1] ) ) as $token )
  if ( is_array( $token ) && in_array( token_name( $token[0] ), ${JSON.stringify(NEWER)}, true ) ) echo $token[1];`;

/** What would ask another server, or run what it is given. */
const REACHES_OUT =
  /\b(wp_(safe_)?remote_\w+|curl_\w+|fsockopen|stream_socket_client|file_get_contents|fopen|readfile|eval|assert|exec|system|unserialize|\$_(GET|POST|REQUEST|COOKIE|SERVER))\b/;

describe('the WordPress plugin', () => {
  let plugin: ReturnType<typeof unpackPlugin>;
  const text = (path: string): string => String(plugin.files[`cop-widgets/${path}`]);
  const paths = (ending: string): string[] => Object.keys(plugin.files).filter((path) => path.endsWith(ending));

  before(() => {
    ensurePhp();
    plugin = unpackPlugin();
  });
  after(() => plugin.remove());

  it('is PHP that compiles, and nothing newer than 7.4', () => {
    for (const path of paths('.php')) {
      const file = join(plugin.folder, '..', path);
      assert.match(php(['-l', file]), /^No syntax errors/m);
      assert.equal(php(['-r', FIND_NEWER, file]), '', path);
      assert.doesNotMatch(text(path.replace('cop-widgets/', '')), /\bstr_(contains|starts_with|ends_with)\(|,\s*\n\s*\)\s*\{/, path);
    }
  });

  it('asks no server for anything, and does nothing when its files are called by themselves', () => {
    for (const path of paths('.php')) {
      const source = text(path.replace('cop-widgets/', ''));
      assert.doesNotMatch(source, REACHES_OUT, path);
      assert.match(source, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
    }
  });

  for (const { what, given, markup } of expectations) {
    it(what, () => {
      assert.deepEqual(askPlugin(plugin.folder, { option: SETTINGS, cases: [given] }).markup, [markup]);
    });
  }

  it('has a block and a shortcode for every element', () => {
    const cases = elementTags.flatMap((tag) => [
      { shortcodes: `[${tag}]` },
      { block: `cop-widgets/${tag.replace('cop-', '')}`, attributes: {} },
    ]);
    const { markup } = askPlugin(plugin.folder, { cases });
    for (const [index, tag] of elementTags.entries())
      for (const html of markup.slice(2 * index, 2 * index + 2)) assert.match(html, new RegExp(`^<${tag}(?: class="[^"]*")?></${tag}>$`));
    assert.equal(paths('block.json').length, elementTags.length);
  });

  it('adds language and zone where the settings name them', () => {
    const option = { ...SETTINGS, lang: 'fr', time_zone: 'America/Toronto' };
    const cases = ['[cop-time-zone]', '[cop-schedule lang="en"]', '[cop-feed][cop-schedule][/cop-feed]'].map((shortcodes) => ({
      shortcodes,
    }));
    assert.deepEqual(askPlugin(plugin.folder, { option, cases }).markup, [
      '<cop-time-zone lang="fr" time-zone="America/Toronto"></cop-time-zone>',
      `<cop-schedule lang="en" src="${SETTINGS.feed}" time-zone="America/Toronto"></cop-schedule>`,
      `<cop-feed src="${SETTINGS.feed}" time-zone="America/Toronto"><cop-schedule lang="fr"></cop-schedule></cop-feed>`,
    ]);
  });

  it('tells administrators, and nobody else, that no feed is named', () => {
    const cases = [{ shortcodes: '[cop-schedule]Meetings[/cop-schedule]' }];
    assert.deepEqual(askPlugin(plugin.folder, { cases }).markup, ['<cop-schedule>Meetings</cop-schedule>']);
    assert.match(askPlugin(plugin.folder, { cases, isAdmin: true }).markup[0] ?? '', /No feed address has been set.*options-general\.php/);
    assert.doesNotMatch(askPlugin(plugin.folder, { cases, isAdmin: true, option: SETTINGS }).markup[0] ?? '', /No feed/);
  });

  it('saves settings that can be meant, and keeps the old ones otherwise', () => {
    const sanitize = [
      { feed: ' https://one.example/feed.json  https://two.example/feed.json', lang: 'fr-CA', time_zone: 'America/Toronto', more: 'x' },
      { feed: 'javascript:alert(1)', lang: '"><script>', time_zone: 'EST5' },
      { feed: '' },
      'nonsense',
    ];
    const { sanitized, calls } = askPlugin(plugin.folder, { option: SETTINGS, sanitize });
    assert.deepEqual(sanitized, [
      { feed: 'https://one.example/feed.json https://two.example/feed.json', lang: 'fr-CA', time_zone: 'America/Toronto' },
      SETTINGS,
      { feed: '', lang: '', time_zone: '' },
      { feed: '', lang: '', time_zone: '' },
    ]);
    assert.deepEqual(
      calls.filter(([name]) => name === 'add_settings_error').map(([, code]) => code),
      ['feed', 'lang', 'time_zone'],
    );
  });

  it('pins the script, from its own folder, and leaves other scripts alone', () => {
    const { script, otherScript, calls } = askPlugin(plugin.folder, {});
    const hash = (JSON.parse(dist('integrity.json')) as Record<string, string>)['cop-widgets.js'] ?? '';
    assert.match(
      script,
      /^<script type="module" src="https:\/\/museum\.example\/wp-content\/plugins\/cop-widgets\/scripts\/cop-widgets\.js\?ver=\w{8}"/,
    );
    assert.ok(script.includes(`integrity="${hash}" crossorigin="anonymous"`));
    assert.equal(otherScript, '<script src="x"></script>');
    assert.ok(calls.some(([name, handle]) => name === 'wp_register_script' && handle === 'cop-widgets'));
    for (const name of ['cop-widgets.js', 'cop-widgets.extra.js']) assert.equal(text(`scripts/${name}`), dist(name));
  });

  it('loads the script only where a page has a widget, as markup too', () => {
    const widgets = ['<p><cop-schedule></cop-schedule></p>', '<div id="a" class="wide cop-schedule" data-limit="5">Meetings</div>'];
    const others = ['<p>The cop-schedule of the police</p>', '<div class="scoped">cop-</div>', ''];
    const { content } = askPlugin(plugin.folder, { contents: [...widgets, ...others] });
    assert.deepEqual(content, [true, true, false, false, false]);
  });

  it('leaves nothing behind', () => {
    assert.deepEqual(askPlugin(plugin.folder, { uninstall: true }).uninstalled, [['delete_option', 'cop_widgets']]);
  });

  it('gives each block an inspector with all its attributes', () => {
    const { calls } = askPlugin(plugin.folder, {});
    const data = calls.find(([name]) => name === 'wp_add_inline_script')?.[2];
    interface Node {
      readonly type: unknown;
      readonly props: Record<string, unknown>;
      readonly children: readonly unknown[];
    }
    const createElement = (type: unknown, props: Record<string, unknown> | null, ...children: unknown[]): Node => ({
      type,
      props: props ?? {},
      children: children.flat(2),
    });
    const blocks = new Map<string, { edit: (props: object) => Node }>();
    const wp = {
      element: { createElement, Fragment: 'Fragment' },
      i18n: { __: (words: string) => words },
      blockEditor: {
        InspectorControls: 'InspectorControls',
        useBlockProps: (props: object) => props,
        InnerBlocks: Object.assign(() => null, { ButtonBlockAppender: 'appender', Content: 'content' }),
      },
      components: { ToggleControl: 'toggle', SelectControl: 'select', TextControl: 'text', PanelBody: 'panel' },
      blocks: {
        getBlockType: (name: string) => ({ title: name }),
        registerBlockType: (name: string, settings: { edit: (props: object) => Node }) => void blocks.set(name, settings),
      },
    };
    const window: Record<string, unknown> = { wp };
    runInNewContext(`${String(data)}\n${text('editor/blocks.js')}`, { window });

    const controls = (node: unknown): Node[] => {
      if (typeof node !== 'object' || node === null || !('children' in node)) return [];
      const found = node as Node;
      return [...(found.props['onChange'] ? [found] : []), ...found.children.flatMap(controls)];
    };
    for (const path of paths('block.json')) {
      const { name, attributes } = JSON.parse(String(plugin.files[path])) as { name: string; attributes: object };
      const drawn = blocks.get(name)?.edit({ attributes: {}, setAttributes: () => undefined });
      const labels = controls(drawn).map(({ props }) => String(props['label']));
      assert.equal(labels.length, Object.keys(attributes).length, name);
      assert.ok(controls(drawn).every(({ props }) => props['label'] && props['help']));
    }
    let changed: unknown;
    const schedule = blocks.get('cop-widgets/schedule')!;
    const limit = controls(schedule.edit({ attributes: { limit: 3 }, setAttributes: (value: unknown) => (changed = value) })).find(
      ({ props }) => props['type'] === 'number' && props['value'] === 3,
    );
    (limit!.props['onChange'] as (value: string) => void)('7');
    assert.deepEqual(JSON.parse(JSON.stringify(changed)), { limit: 7 });
  });

  it('speaks French', () => {
    assert.deepEqual(
      plugin.untranslated.map((message) => message.text),
      [],
      'add these to demo/wordpress/languages/fr.po',
    );
    const french = readPo(readFileSync(join(root, 'demo/wordpress/languages/fr.po'), 'utf8'));
    const words = [...Object.values(elementWords), ...Object.values(attributeWords)].flatMap((pair) => pair ?? []);
    assert.deepEqual(
      words.filter((each) => !french.has(each)),
      [],
    );
    for (const said of french.values()) assert.doesNotMatch(said, / [:;?!»]|« |'/, 'French typography');
    for (const locale of ['fr_CA', 'fr_FR']) {
      const mo = plugin.files[`cop-widgets/languages/cop-widgets-${locale}.mo`] as Buffer;
      assert.deepEqual(readMo(mo).get('block title\u0004Schedule'), 'Calendrier des rencontres');
      const { locale_data } = JSON.parse(text(`languages/cop-widgets-${locale}-cop-widgets-blocks.json`)) as {
        locale_data: { messages: Record<string, unknown> };
      };
      assert.deepEqual(locale_data.messages['As usual'], ['Comme d’habitude']);
    }
  });

  it('is the same zip every time, and one that can be read', () => {
    const packed = zip(plugin.files);
    assert.deepEqual(zip(Object.fromEntries(Object.entries(plugin.files).reverse())), packed);
    assert.deepEqual(Object.fromEntries(Object.entries(plugin.files).map(([path, content]) => [path, String(content)])), unzip(packed));
  });
});

/** A .mo file as GNU gettext documents it. */
function readMo(mo: Buffer): ReadonlyMap<string, string> {
  assert.equal(mo.readUInt32LE(0), 0x950412de);
  const [count, keys, texts] = [8, 12, 16].map((at) => mo.readUInt32LE(at)) as [number, number, number];
  // As old WordPress finds the strings.
  assert.deepEqual([texts - keys, mo.readUInt32LE(24) - texts], [count * 8, count * 8]);
  const read = (table: number, index: number): string => {
    const [length, at] = [mo.readUInt32LE(table + index * 8), mo.readUInt32LE(table + index * 8 + 4)];
    assert.equal(mo[at + length], 0);
    return mo.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, index) => [read(keys, index), read(texts, index)]));
}

/** The files of a zip, by way of its directory. */
function unzip(zipped: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  const end = zipped.length - 22;
  assert.equal(zipped.readUInt32LE(end), 0x06054b50);
  let at = zipped.readUInt32LE(end + 16);
  for (let count = zipped.readUInt16LE(end + 10); count > 0; count -= 1) {
    assert.equal(zipped.readUInt32LE(at), 0x02014b50);
    const nameLength = zipped.readUInt16LE(at + 28);
    const name = zipped.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zipped.readUInt32LE(at + 42);
    const start = local + 30 + zipped.readUInt16LE(local + 26);
    files[name] = inflateRawSync(zipped.subarray(start, start + zipped.readUInt32LE(at + 20))).toString();
    at += 46 + nameLength;
  }
  return files;
}
