import { html, nothing, type TemplateResult } from 'lit';
import { joinStatusOn } from '../../domain/community/join-status.ts';
import type { JoinWay } from '../../domain/community/join-way.ts';
import { isCalendarFile, joinAction } from '../../domain/community/joining.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { reachTemplate } from './contact.ts';
import { copyAddressTemplate } from './copy-address.ts';
import { type Joinable, joinControl, type JoinControlOptions, joinName, joinStatusText } from './join-action.ts';
import { resourceTemplate } from './resource.ts';
import { inlineText, paragraphs } from './text.ts';

/**
 * A way of joining in full: for whom it is, whether it is open, what to know before, what to press, the address to copy,
 * the steps with their guide and help, and what one gets. What the feed does not say leaves no trace.
 */
export function joinWayTemplate(way: JoinWay, owner: Joinable, formats: Formats, options: JoinControlOptions): TemplateResult {
  const { audience, instructions, steps, gives, platform } = way;
  const { language, today, isNamed } = options;
  const words = messagesFor(joinMessages, language);
  const status = joinStatusText(way, today, language, formats);
  const isUsable = joinAction(way, today) !== undefined;
  const copied = addressToCopy(way);
  const isShut = !isUsable && ['closed', 'comingSoon'].includes(joinStatusOn(way, today));
  return html`<div class="way" part="way">
    ${audience ? html`<p class="muted">${words.audience(chooseText(audience, language).value)}</p>` : nothing}
    ${status ? html`<p class="join-status">${status}</p>` : nothing}
    ${isUsable || (isShut && !isNamed) ? nothing : html`<p class="way-name">${joinName(way, language)}</p>`}
    ${instructions ? paragraphs(instructions, language) : nothing} ${isUsable ? html`<p>${joinControl(way, owner, options)}</p>` : nothing}
    ${copied && !isShut ? copyAddressTemplate(copied, language) : nothing}
    ${platform && !isShut ? platformTemplate(platform, language) : nothing}
    ${isShut ? nothing : listTemplate(words.steps, steps, language, true)} ${listTemplate(words.gives, gives, language)}
  </div>`;
}

/** What a program of the visitor's would have to open: a mailbox, or a calendar to subscribe to. */
const addressToCopy = ({ kind, email, url }: JoinWay): string | undefined =>
  kind === 'email' ? email : kind === 'calendar' && url && isCalendarFile(url) ? url : undefined;

/** Whether an account is needed, and who or what helps with it. */
function platformTemplate({ name, accountRequired, guide, help }: NonNullable<JoinWay['platform']>, language: string): unknown {
  const words = messagesFor(joinMessages, language);
  return [
    accountRequired && html`<p class="small">${words.accountNeeded(name)}</p>`,
    guide && html`<p class="small"><span class="muted">${words.guide}</span> ${resourceTemplate(guide, language)}</p>`,
    help &&
      html`<p class="small">
        <span class="muted">${words.help}</span> ${help.name ? inlineText(help.name, language) : nothing} ${reachTemplate(help, language)}
      </p>`,
  ].filter(Boolean);
}

function listTemplate(title: string, items: readonly Text[], language: string, isOrdered = false): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const entries = items.map((item) => html`<li>${inlineText(item, language)}</li>`);
  return html`<div class="way-list">
    <p class="small muted">${title}</p>
    ${
      isOrdered
        ? html`<ol class="numbers">
            ${entries}
          </ol>`
        : html`<ul class="bullets">
            ${entries}
          </ul>`
    }
  </div>`;
}
