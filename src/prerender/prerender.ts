import type { Feed } from '../domain/feed.ts';
import { feedZones } from '../domain/feed-zones.ts';
import { jsonLdText } from '../domain/structured-data/json-ld.ts';
import { structuredData } from '../domain/structured-data/structured-data.ts';
import type { Instant } from '../domain/time/clock.ts';
import { coursesOf } from '../feed/late/courses.ts';
import { formatsFor } from '../i18n/formats.ts';
import { elements, type PrerenderedTag } from './elements.ts';
import { makePage } from './page.ts';
import { stillHtml } from './still.ts';
import { staticStyleSheet } from './style-sheet.ts';
import { withoutForms } from './without-forms.ts';

export type { PrerenderedTag } from './elements.ts';

/** The tags that can be drawn without a page. */
export const prerenderedTags = Object.keys(elements) as readonly PrerenderedTag[];

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

const namesIn = (value = ''): readonly string[] => value.split(/\s+/).filter(Boolean);

async function drawStill(
  feed: Feed,
  { tag, attributes, language, now }: PrerenderRequest,
): Promise<{ html: string; css: readonly string[] }> {
  makePage({ timeZone: attributes['time-zone'] ?? feedZones(feed)[0] ?? 'UTC' });
  const [{ draw }] = await Promise.all([import('./draw.ts'), elements[tag](), import('../elements/cop-time-zone/define.ts')]);
  const spoken = language ?? feed.origin.language;
  const { html, css } = await draw(tag, { ...attributes, now: new Date(now).toISOString() }, withoutForms(feed), spoken);
  const formats = formatsFor(spoken);
  return { html: stillHtml(html, (date) => formats.date(date, 'weekdayShort')), css };
}

/**
 * Draws a widget from its own templates and styles as HTML that stands in the element until a script takes over: times in the
 * feed's zone, whose name is said, or in that of `attributes`. The same feed and request give the same text.
 */
export async function prerender(feed: Feed, request: PrerenderRequest): Promise<Prerendered> {
  const { tag, attributes, language, now } = request;
  const { html, css } = await drawStill(feed, request);
  const spoken = language ?? feed.origin.language;
  const inner = `<div class="cop-static" lang="${escapeAttribute(spoken)}"><div class="cop">${html}</div></div>`;
  const only = namesIn(attributes['community'] ?? attributes['communities']);
  const graph = structuredData(feed, {
    language: spoken,
    now,
    timeZone: feedZones(feed)[0] ?? 'UTC',
    only,
    except: namesIn(attributes['exclude']),
    ...coursesOf(feed),
  });
  return {
    element: `<${tag}${attributesText({ ...attributes, ...(language && { lang: language }) })}>${inner}</${tag}>`,
    css: staticStyleSheet(new Map([[tag, css]])),
    jsonLd: jsonLdText(graph),
  };
}

/** The style sheet of every tag that can be drawn: what `dist/cop-static.css` holds. */
export async function staticStyles(feed: Feed, now: Instant): Promise<string> {
  const drawings = new Map<string, readonly string[]>();
  for (const tag of prerenderedTags) drawings.set(tag, (await drawStill(feed, { tag, attributes: {}, now })).css);
  return staticStyleSheet(drawings);
}
