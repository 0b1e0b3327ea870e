import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { graphProblems } from '../support/schema-org.ts';
import { dist, root } from './support.ts';

const NOW = '2026-12-01T12:00:00Z';
const command = join(root, 'dist/cli/cop-feed.js');

/** What `cop-feed render` prints of a feed of the demo, on 1 December 2026. */
const render = (feed: string, ...args: string[]): string =>
  execFileSync(
    process.execPath,
    [command, 'render', `demo/feeds/${feed}.cop-feed.json`, '--src', 'https://association.example/feed.json', '--now', NOW, ...args],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

const withoutMarkup = (html: string): string =>
  html
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/(\s|\u00a0|&nbsp;)+/g, ' ');

const dataIn = (html: string): { '@graph': { '@type': string }[] } =>
  JSON.parse(/<script type="application\/ld\+json" data-cop-widgets>(.*)<\/script>/.exec(html)![1]!) as { '@graph': { '@type': string }[] };

/** What somebody without scripts must be able to read, by widget: feed, options, English, French. */
const widgets: readonly (readonly [
  tag: string,
  feed: string,
  options: readonly string[],
  said: readonly RegExp[],
  dit: readonly RegExp[],
])[] = [
  [
    'cop-schedule',
    'casc',
    ['--limit', '4'],
    [/Times in Toronto time/, /Tue 8 Dec/, /2:00\s*–\s*3:00 p\.m\./, /Science Connection/],
    [/Heures de Toronto/, /14 h à 15 h/],
  ],
  ['cop-next-meeting', 'casc', [], [/Next meeting/, /Tuesday, December 8/, /Times in Toronto time/], [/Prochaine rencontre/, /8 décembre/]],
  [
    'cop-directory',
    'casc',
    [],
    [/8 communities/, /Open to CASC members/, /Join Science Connection/, /second Tuesday/],
    [/8 communautés/, /deuxième mardi/],
  ],
  [
    'cop-community',
    'casc',
    ['--community', 'science-connection'],
    [/May I join\?/, /Open to CASC members/, /Join Science Connection/, /What you get/],
    [/Puis-je/, /Science Connection/],
  ],
  ['cop-course', 'cscce', [], [/90/], [/semaines/]],
  ['cop-resources', 'casc', [], [/\w{4}/], [/\w{4}/]],
  ['cop-about', 'cauce', [], [/communities of practice/i], [/\w{4}/]],
  ['cop-signup-form', 'casc', ['--community', 'science-connection'], [/Join Science Connection/], [/Science Connection/]],
  ['cop-proposal-form', 'astc', [], [/pd@astc\.example/, /proposal form/i], [/pd@astc\.example/]],
];

describe('cop-feed render', () => {
  for (const [tag, feed, options, said, dit] of widgets)
    it(`writes ${tag} so that it can be read without scripts, in both languages`, () => {
      const english = render(feed, '--element', tag, ...options);
      const french = render(feed, '--element', tag, '--lang', 'fr', ...options);
      for (const words of said) assert.match(withoutMarkup(english), words);
      for (const words of dit) assert.match(withoutMarkup(french), words);
      assert.match(french, new RegExp(`<${tag} [^>]*lang="fr"><div class="cop-static" lang="fr">`));
      for (const html of [english, french]) {
        const [, inner = ''] = new RegExp(`<${tag} [^>]*>(.*)</${tag}>`).exec(html) ?? [];
        assert.ok(inner.length > 100, 'there is something in it, on one line');
        assert.doesNotMatch(inner, /<\/?\w+-|<!--|<script|<style|<slot|<template| id=| on\w+=| style=|undefined|\[object|skeleton/);
        // What is pressed does nothing: it leads somewhere or is not seen.
        assert.doesNotMatch(inner, /<(button|input|select|textarea)\b(?![^>]*\bdisabled)/);
        assert.deepEqual(graphProblems(dataIn(html)), []);
      }
    });

  it('gives the same bytes for the same feed and options', () => {
    const args = ['--element', 'cop-directory'] as const;
    assert.equal(render('casc', ...args), render('casc', ...args));
  });

  it('tells search engines what the widget shows', () => {
    const types = (html: string): string[] => dataIn(html)['@graph'].map((node) => node['@type']);
    assert.equal(types(render('casc', '--element', 'cop-schedule', '--limit', '4')).filter((type) => type === 'Event').length, 4);
    assert.ok(types(render('cscce', '--element', 'cop-course')).includes('Course'));
    assert.doesNotMatch(render('casc', '--element', 'cop-schedule', '--no-json-ld'), /ld\+json/);
  });

  it('brings its styles inline, by a link, or not at all', () => {
    const begins = (...styles: string[]): string => render('casc', '--element', 'cop-next-meeting', ...styles).slice(0, 80);
    assert.match(begins(), /^<style>cop-next-meeting\{/);
    assert.match(begins('--styles', '/cop-static.css'), /^<link rel="stylesheet" href="\/cop-static\.css">\n<cop-next-meeting /);
    assert.match(begins('--styles', 'none'), /^<cop-next-meeting /);
  });

  it('shows times in another zone for everyone where the page fixes one', () => {
    const html = render('casc', '--element', 'cop-schedule', '--limit', '1', '--time-zone', 'America/Vancouver');
    assert.match(withoutMarkup(html), /Times in Vancouver time.*12:00\s*–\s*1:00 p\.m\./);
    assert.match(html, /<cop-schedule [^>]*time-zone="America\/Vancouver"/);
  });

  it('never says today: what was written yesterday is read tomorrow', () => {
    const html = execFileSync(process.execPath, [command, 'render', 'demo/feeds/casc.cop-feed.json', '--src', 'https://a.example/f.json', '--now', '2026-12-08T19:30:00Z', '--element', 'cop-schedule'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }); // prettier-ignore
    assert.match(withoutMarkup(html), /Tue 8 Dec/);
    assert.doesNotMatch(withoutMarkup(html), /today|happening now|\bNow\b/i);
  });

  it('writes text as text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cop-render-'));
    after(() => rmSync(folder, { recursive: true }));
    const name = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>';
    const feed = { copFeed: '1.0', title: name, communities: [{ id: 'x', name, summary: name, meetings: [{ uid: 'x', start: '2026-12-08T14:00:00', timeZone: 'America/Toronto', title: name }] }] }; // prettier-ignore
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
    for (const tag of ['cop-directory', 'cop-schedule']) {
      const html = execFileSync(process.execPath, [command, 'render', join(folder, 'feed.json'), '--src', '/f.json', '--now', NOW, '--element', tag], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }); // prettier-ignore
      assert.doesNotMatch(html, /<img|<script>/);
      assert.equal(html.match(/<\/script>/g)?.length, 1);
      assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    }
  });

  it('says what it does not understand, and ends with 2', () => {
    const refused = (...args: string[]): string => {
      const { status, stderr } = spawnSync(process.execPath, [command, 'render', ...args], { cwd: root, encoding: 'utf8' });
      assert.equal(status, 2);
      return stderr;
    };
    const feed = 'demo/feeds/casc.cop-feed.json';
    assert.match(refused(feed), /--element: cop-about, cop-community/);
    assert.match(refused(feed, '--element', 'cop-map'), /"cop-map" cannot be rendered/);
    assert.match(refused(feed, '--element', 'cop-schedule'), /--src/);
    assert.match(refused(feed, '--element', 'cop-schedule', '--src', '/f.json', '--colour', 'red'), /no option --colour/);
    assert.match(refused(feed, '--element', 'cop-community', '--src', '/f.json', '--community', 'nobody'), /"nobody"/);
    assert.match(refused(feed, '--element', 'cop-schedule', '--src', '/f.json', '--now', 'soon', '--lang', 'fr'), /instant/);
  });

  it('runs as the documentation writes it', () => {
    const commands = readFileSync(join(root, 'docs/without-script.md'), 'utf8').match(/^npx cop-feed render .*$/gm) ?? [];
    assert.ok(commands.length >= 4);
    for (const line of commands) {
      const args = line
        .replace(/ > .*$/, '')
        .replace('https://association.example/feed.json', `demo/feeds/casc.cop-feed.json --src https://association.example/feed.json`)
        .split(/\s+/)
        .slice(2);
      const { status, stdout } = spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, line);
      assert.match(stdout, /cop-static/, line);
    }
  });

  it('is styled by the sheet that is shipped', () => {
    const sheet = dist('cop-static.css');
    assert.match(sheet, /^cop-about,cop-community/);
    for (const [tag] of widgets)
      assert.ok(sheet.includes(`${tag}>.cop-static`) || sheet.includes(`${tag},`) || sheet.includes(`,${tag}`), tag);
    assert.doesNotMatch(sheet, /:host|url\(|@import|\/\*/);
    const inline = /<style>([^]*?)<\/style>/.exec(render('casc', '--element', 'cop-schedule'))![1]!;
    assert.doesNotMatch(inline, /<|:host/);
  });
});
