import { selectOwners } from '../../domain/occurrence/select-owners.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { parseFeed } from '../../feed/parse/any-feed.ts';
import { cliMessages } from '../../i18n/messages/cli.ts';
import { renderMessages } from '../../i18n/messages/render.ts';
import { prerender, type Prerendered, staticStyles } from '../../prerender/prerender.ts';
import { describeLoadProblem, loadFeed } from '../load-feed.ts';
import type { Surroundings } from '../surroundings.ts';
import { readRenderArguments, type Render } from './render-arguments.ts';

/** Enough to draw every widget: for the style sheet of them all. */
const SAMPLE = {
  copFeed: '1.0',
  title: '-',
  language: 'en',
  communities: [{ id: 'sample', name: '-' }],
  courses: [{ id: 'sample', name: '-' }],
};

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function stylesText(styles: string, css: string): string {
  if (styles === 'none') return '';
  return styles === 'inline' ? `<style>${css.trim()}</style>\n` : `<link rel="stylesheet" href="${escapeAttribute(styles)}">\n`;
}

const pageText = ({ element, css, jsonLd }: Prerendered, { styles, hasJsonLd }: Render): string =>
  `${stylesText(styles, css)}${element}\n${hasJsonLd ? `<script type="application/ld+json" data-cop-widgets>${jsonLd}</script>\n` : ''}`;

/**
 * `cop-feed render`: prints a widget as static HTML.
 * @param args what stands after `render`.
 * @returns the exit code: 0, or 2 when it is not understood, the feed cannot be read or has no such community.
 */
export async function render(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const read = readRenderArguments(args);
  const fails = (sentence: string): number => {
    surroundings.warn(`${sentence}\n`);
    return 2;
  };
  const language = /--lang[= ]fr/.test(args.join(' ')) ? 'fr' : 'en';
  if (!read.ok) return fails(read.error);
  if (read.value === 'help') {
    surroundings.print(messagesFor(renderMessages, language).help);
    return 0;
  }
  if (read.value === 'styles') {
    const sample = parseFeed(SAMPLE);
    if (sample.ok) surroundings.print(await staticStyles(sample.value.feed));
    return 0;
  }
  const asked = read.value;
  const words = messagesFor(cliMessages, language);
  const loaded = await loadFeed(asked.feed, surroundings);
  if (!loaded.ok) return fails(describeLoadProblem(loaded.error, language));
  const { feed, issues } = loaded.value.merged;
  const { community } = asked.attributes;
  if (community !== undefined && selectOwners(feed, community.split(/\s+/), []).length === 0) return fails(words.noCommunity(community));
  const { tag, attributes, now = surroundings.clock.now() } = asked;
  const drawn = await prerender(feed, { tag, attributes, now, ...(asked.language !== undefined && { language: asked.language }) });
  surroundings.print(pageText(drawn, asked));
  if (issues.length) surroundings.warn(`${words.issuesInFeed(issues.length)}\n`);
  return 0;
}
