import type { Attribute, Embed } from './embed.ts';
import { snippets, type SiteKind } from './snippets/snippets.ts';
import type { Widget } from './widgets.ts';

/** What a person has chosen in the builder; the address of its page says the same. */
export interface Choices {
  /** Address of a feed, absolute. */
  readonly feed: string;
  readonly tag: string;
  /** By name; an empty string is a flag that is set. Only what differs from the usual. */
  readonly options: Readonly<Record<string, string>>;
  /** Of the widget; empty for the page's own. */
  readonly language: string;
  /** IANA; empty for each visitor's own. */
  readonly timeZone: string;
  /** Name of a ready theme; empty for the page's own look. */
  readonly theme: string;
  readonly site: SiteKind;
}

/** What there is to choose from. */
export interface Offer {
  readonly widgets: readonly Widget[];
  readonly themes: readonly string[];
  /** Name to absolute address. */
  readonly feeds: Readonly<Record<string, string>>;
}

/** An address that feeds are loaded from, absolute; undefined for anything that is none. */
export function feedAddress(text: string): string | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What an address asks for; what it does not say, or says wrongly, is as at first. */
export function choicesFrom(query: URLSearchParams, { widgets, themes, feeds }: Offer): Choices {
  const feed = query.get('feed') ?? '';
  const asked = query.get('widget') ?? '';
  const widget = widgets.find(({ tag }) => tag === asked) ?? widgets.find(({ tag }) => tag === 'cop-schedule') ?? widgets[0]!;
  const site = query.get('for') ?? '';
  const theme = query.get('theme') ?? '';
  return {
    feed: feeds[feed] ?? feedAddress(feed) ?? Object.values(feeds)[0] ?? '',
    tag: widget.tag,
    options: Object.fromEntries(widget.options.flatMap(({ name }) => (query.has(name) ? [[name, query.get(name)!]] : []))),
    language: /^(en|fr)$/.test(query.get('language') ?? '') ? query.get('language')! : '',
    timeZone: /^[\w+/-]+$/.test(query.get('zone') ?? '') ? query.get('zone')! : '',
    theme: themes.includes(theme) ? theme : '',
    site: Object.hasOwn(snippets, site) ? (site as SiteKind) : 'html',
  };
}

/** The query of an address that asks for `choices`. */
export function queryOf({ feed, tag, options, language, timeZone, theme, site }: Choices, { feeds }: Offer): string {
  const named = Object.entries(feeds).find(([, address]) => address === feed)?.[0] ?? feed;
  const fixed = { widget: tag, feed: named, ...options, language, zone: timeZone, theme, for: site };
  const said = Object.entries(fixed).filter(([name, value]) => value !== '' || name in options);
  return new URLSearchParams(said).toString();
}

/** The attributes that say what is chosen, the feed first. */
export function attributesOf({ feed, options, language, timeZone }: Choices, widget: Widget): Attribute[] {
  const own = widget.options.flatMap(({ name, kind, usual }): Attribute[] => {
    const value = options[name];
    if (value === undefined || (kind !== 'flag' && (value === '' || value === usual))) return [];
    if (kind === 'number') return Number.isFinite(Number(value)) ? [{ name, value: Number(value) }] : [];
    return [{ name, value: kind === 'flag' ? true : value }];
  });
  return [
    ...(widget.needsFeed ? [{ name: 'src', value: feed }] : []),
    ...own,
    ...(timeZone ? [{ name: 'time-zone', value: timeZone }] : []),
    ...(language ? [{ name: 'lang', value: language }] : []),
  ];
}

/** What a feed says of itself, as far as a snippet and the choice of communities need it. */
export interface FeedFacts {
  readonly title: string;
  readonly href: string | undefined;
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

/** What the snippet for `choices` puts on a page. */
export function embedOf(
  choices: Choices,
  widget: Widget,
  facts: FeedFacts | undefined,
  place: Pick<Embed, 'scripts' | 'integrity'>,
): Embed {
  const fallback = widget.needsFeed && facts ? { text: facts.title, href: facts.href } : { text: '' };
  return { tag: choices.tag, attributes: attributesOf(choices, widget), fallback, theme: choices.theme || undefined, ...place };
}
