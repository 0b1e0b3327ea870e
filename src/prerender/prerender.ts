import type { Feed } from '../domain/feed.ts';
import { feedZones } from '../domain/feed-zones.ts';
import { jsonLdText } from '../domain/structured-data/json-ld.ts';
import { structuredData } from '../domain/structured-data/structured-data.ts';
import type { Instant } from '../domain/time/clock.ts';
import { namesIn } from '../elements/internal/attributes.ts';
import { structuredDataScope } from '../elements/internal/structured-data-scope.ts';
import { formatsFor } from '../i18n/formats.ts';
import type { Drawing } from './draw.ts';
import { elements, forms, type PrerenderedTag, prerenderedTags } from './elements.ts';
import { makePage } from './page.ts';
import { stillHtml } from './still.ts';
import { staticStyleSheet } from './style-sheet.ts';
import { withoutForms } from './without-forms.ts';

/** What is to be drawn. */
export interface PrerenderRequest {
  readonly tag: PrerenderedTag;
  /** The element's own, as HTML writes them; a boolean one is the empty string. `time-zone` draws in another zone than the feed's. */
  readonly attributes: Readonly<Record<string, string>>;
  /** BCP 47 tag; otherwise the feed's language. */
  readonly language?: string;
  /** The present. */
  readonly now: Instant;
}

/** A widget for those who have no scripts, and until they run. */
export interface Prerendered {
  /** The element with its content, in one line. */
  readonly element: string;
  /** For a `<style>`, or a file that is linked. */
  readonly css: string;
  /** For a `<script type="application/ld+json">`. */
  readonly jsonLd: string;
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}${value && `="${escapeAttribute(value)}"`}`)
    .join('');

const isForm = (tag: PrerenderedTag): tag is (typeof forms)[number] => (forms as readonly string[]).includes(tag);

/** Ids of the communities that the page asks for. */
const only = (attributes: PrerenderRequest['attributes']): readonly string[] =>
  namesIn(attributes['community'] || attributes['communities'] || '');

async function drawIn(language: string, feed: Feed, { tag, attributes, now }: PrerenderRequest): Promise<Drawing> {
  makePage();
  const own = withoutForms(feed);
  if (isForm(tag)) {
    const { drawForm } = await import('./forms.ts');
    return drawForm(tag, own, { only: only(attributes), except: namesIn(attributes['exclude'] ?? ''), language, now });
  }
  const [{ draw }] = await Promise.all([import('./draw.ts'), elements[tag](), import('../elements/cop-time-zone/define.ts')]);
  return draw(tag, { ...attributes, now: new Date(now).toISOString() }, own, {
    language,
    timeZone: feedZones(feed)[0] ?? 'UTC',
  });
}

const languageOf = (feed: Feed, { language }: PrerenderRequest): string => language ?? feed.origin.language;

/**
 * Draws a widget from its own templates and styles as HTML that stands in the element until a script takes over: times in the
 * feed's zone, whose name is said, or in that of `attributes`. The same feed and request give the same text.
 */
export async function prerender(feed: Feed, request: PrerenderRequest): Promise<Prerendered> {
  const { tag, attributes, language, now } = request;
  const spoken = languageOf(feed, request);
  const { html, css } = await drawIn(spoken, feed, request);
  const still = stillHtml(html, (date) => formatsFor(spoken).date(date, 'weekdayShort'));
  const inner = `<div class="cop-static" lang="${escapeAttribute(spoken)}"><div class="cop">${still}</div></div>`;
  const graph = structuredData(feed, {
    ...structuredDataScope(tag, (name) => attributes[name] ?? null, feed),
    language: spoken,
    now,
    timeZone: feedZones(feed)[0] ?? 'UTC',
  });
  return {
    element: `<${tag}${attributesText({ ...attributes, ...(language && { lang: language }) })}>${inner}</${tag}>`,
    css: staticStyleSheet(new Map([[tag, css]])),
    jsonLd: jsonLdText(graph),
  };
}

/**
 * The style sheet of every tag that can be drawn, however its attributes lay it out: what `dist/cop-static.css` holds.
 * @param feed one with at least a community and a course; what it says does not matter.
 */
export async function staticStyles(feed: Feed): Promise<string> {
  const drawings = new Map<string, readonly string[]>();
  for (const tag of prerenderedTags) {
    const styles = new Set<string>();
    for (const attributes of [{}, { view: 'month' }, { layout: 'list' }])
      for (const css of (await drawIn('en', feed, { tag, attributes, now: 0 })).css) styles.add(css);
    drawings.set(tag, [...styles]);
  }
  return staticStyleSheet(drawings);
}
