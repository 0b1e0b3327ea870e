import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type TemplateResult } from 'lit';
import { joinDate, mainJoinWay } from '../domain/community/joining.ts';
import { selectCommunities } from '../domain/community/select-communities.ts';
import type { Feed } from '../domain/feed.ts';
import type { Instant } from '../domain/time/clock.ts';
import { proposingOf } from '../feed/late/proposing.ts';
import { formatsFor } from '../i18n/formats.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { joinMessages } from '../i18n/messages/join.ts';
import { helpTemplate, reachTemplate } from '../elements/internal/contact.ts';
import { joinWayStyles } from '../elements/internal/join-way.styles.ts';
import { joinWayTemplate } from '../elements/internal/join-way.ts';
import { resourceTemplate } from '../elements/internal/resource.ts';
import { inlineText, paragraphs } from '../elements/internal/text.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { controlStyles } from '../theme/control.styles.ts';
import type { Drawing } from './draw.ts';
import type { forms } from './elements.ts';

/** Whose form it is. */
interface FormRequest {
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly language: string;
  readonly now: Instant;
}

/** Each community with the way of joining that it offers first, or with those who help. */
function joining(feed: Feed, { only, except, language, now }: FormRequest): readonly TemplateResult[] {
  const today = joinDate(now);
  return selectCommunities(feed.communities, only, except).map((community) => {
    const way = mainJoinWay(community.join, today);
    const options = { language, today, emphasis: 'primary', onForm: () => undefined } as const;
    const words = messagesFor(joinMessages, language);
    return html`<p><strong>${inlineText(community.name, language)}</strong></p>
      ${
        way
          ? joinWayTemplate(way, community, formatsFor(language), options)
          : html`<p>${words.noWay}</p>
              ${helpTemplate(community.origin.help, language)}`
      }`;
  });
}

/** What a proposal is, the document, and who takes it. */
function proposing(feed: Feed, { language }: FormRequest): TemplateResult | typeof nothing {
  const { origin } = feed;
  const { propose } = proposingOf(feed);
  if (!propose) return helpTemplate(origin.help, language);
  const { summary, template, contact } = propose;
  return html`${paragraphs(summary, language)} ${template ? html`<p>${resourceTemplate(template, language)}</p>` : nothing}
  ${contact ? html`<p>${contact.name ? inlineText(contact.name, language) : nothing} ${reachTemplate(contact, language)}</p>` : helpTemplate(origin.help, language)}`;
}

/** A form for those who have no scripts: where to go, or whom to write to. */
export function drawForm(tag: (typeof forms)[number], feed: Feed, request: FormRequest): Drawing {
  const content = tag === 'cop-signup-form' ? joining(feed, request) : proposing(feed, request);
  return {
    html: collectResultSync(renderThunked(html`${content}`)),
    css: [baseStyles, controlStyles, joinWayStyles].map(({ cssText }) => cssText),
  };
}
