import type { Case } from './plugin-folder.ts';

/** What authors write, and the markup that visitors get, with `SETTINGS` as the saved settings. */
export const SETTINGS = { feed: 'https://association.example/cop-feed.json', lang: '', time_zone: '' };
const SRC = `src="${SETTINGS.feed}"`;

interface Expected {
  readonly what: string;
  readonly given: Case;
  readonly markup: string;
}

const shortcode = (what: string, shortcodes: string, markup: string): Expected => ({ what, given: { shortcodes }, markup });

export const expectations: readonly Expected[] = [
  shortcode('takes attributes', '[cop-schedule limit="5"]', `<cop-schedule limit="5" ${SRC}></cop-schedule>`),
  shortcode(
    'takes attributes without a value, and with underscores',
    '[cop-schedule past heading_level="3"]',
    `<cop-schedule past ${SRC} heading-level="3"></cop-schedule>`.replace(`${SRC} heading-level="3"`, `heading-level="3" ${SRC}`),
  ),
  shortcode('takes "no" for no', '[cop-schedule past="no"]', `<cop-schedule ${SRC}></cop-schedule>`),
  shortcode(
    'leaves out what means nothing',
    '[cop-schedule limit="many" view="decade" onclick="alert(1)" style="x"]',
    `<cop-schedule ${SRC}></cop-schedule>`,
  ),
  shortcode(
    'keeps values within their attributes',
    `[cop-community community="a'&lt;b"]`,
    `<cop-community community="a&#039;&lt;b" ${SRC}></cop-community>`,
  ),
  shortcode(
    'shows what it holds meanwhile',
    '[cop-directory]Our communities are on <a href="https://association.example/">their site</a>.[/cop-directory]',
    `<cop-directory ${SRC}>Our communities are on <a href="https://association.example/">their site</a>.</cop-directory>`,
  ),
  shortcode(
    'is free of the ends of paragraphs that WordPress has made within it',
    '[cop-directory]<br />\nFirst.</p>\n<p>Second.<br />\n[/cop-directory]',
    `<cop-directory ${SRC}>First.</p>\n<p>Second.</cop-directory>`,
  ),
  shortcode(
    'names no feed within a feed, and again after it',
    '[cop-feed src="https://other.example/feed.json"]<br />\n[cop-schedule]<br />\n[cop-directory]<br />\n[/cop-feed] [cop-schedule]',
    `<cop-feed src="https://other.example/feed.json"><cop-schedule></cop-schedule>\n<cop-directory></cop-directory></cop-feed> <cop-schedule ${SRC}></cop-schedule>`,
  ),
  shortcode(
    'takes addresses of the web alone',
    '[cop-schedule src="javascript:alert(1) /feed.json https://one.example/feed.json"]',
    '<cop-schedule src="/feed.json https://one.example/feed.json"></cop-schedule>',
  ),
  shortcode(
    'stands in a sentence',
    'Doors open [cop-time datetime="2026-12-08T19:00:00Z"]8 December[/cop-time].',
    'Doors open <cop-time datetime="2026-12-08T19:00:00Z">8 December</cop-time>.',
  ),
  {
    what: 'draws a block',
    given: { block: 'cop-widgets/schedule', attributes: { limit: 3, past: true, view: '' }, content: '<p>Meetings</p>' },
    markup: `<cop-schedule limit="3" past ${SRC} class="wp-block-cop-widgets-schedule"><p>Meetings</p></cop-schedule>`,
  },
  {
    what: 'draws a block within a feed',
    given: { block: 'cop-widgets/directory', attributes: { layout: 'list' }, inFeed: true },
    markup: '<cop-directory layout="list" class="wp-block-cop-widgets-directory"></cop-directory>',
  },
  {
    what: 'takes nothing odd from a block',
    given: { block: 'cop-widgets/schedule', attributes: { limit: ['x'], days: '"><script>', view: { a: 1 }, src: 'data:text/html,x' } },
    markup: `<cop-schedule ${SRC} class="wp-block-cop-widgets-schedule"></cop-schedule>`,
  },
];
