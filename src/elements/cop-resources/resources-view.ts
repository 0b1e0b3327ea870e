import { html, nothing, type TemplateResult } from 'lit';
import { LateController } from '../../controllers/late-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { joinAction, mainJoinWay } from '../../domain/community/joining.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import { RESOURCE_KINDS, sharedResources, type SharedResource, type SharedResourceKind } from '../../domain/community/shared-resources.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import type { ResourcesMessages } from '../../i18n/messages/resources.en.ts';
import { resourcesMessages } from '../../i18n/messages/resources.ts';
import { report } from '../../lib/report.ts';
import { communityAddress } from '../internal/community-address.ts';
import { helpTemplate, reachTemplate } from '../internal/contact.ts';
import { heading } from '../internal/heading.ts';
import { joinControl } from '../internal/join-action.ts';
import type { LateSetting, LateView } from '../internal/late-feed-element.ts';
import { ownerLink } from '../internal/owner-link.ts';
import { inlineText } from '../internal/text.ts';
import { associationResources } from './association-resources.ts';
import type { CopResources } from './cop-resources.ts';
import { groupResources, kindsOf, type ResourceGroup } from './group-resources.ts';
import { lockTemplate, sharedResourceTemplate } from './resource-row.ts';
import { resourcesStyles } from './resources.styles.ts';

/** From so many on, one kind can be chosen. */
const MANY = 8;
/** How many are drawn at first. */
const PAGE = 60;

/** Draws `<cop-resources>`, and remembers the chosen kind. */
export class ResourcesView implements LateView {
  readonly styles = [resourcesStyles];
  readonly #host: CopResources;
  #chosen: SharedResourceKind | undefined;
  #showsAll = false;
  readonly #form: LateController<unknown>;
  /** Key of the community whose form is open. */
  #open: string | undefined;
  #reported = '';

  constructor(host: CopResources) {
    this.#host = host;
    const load = (): Promise<unknown> => import('../cop-signup-form/define.ts');
    this.#form = new LateController(host, load, '<cop-signup-form> cannot be loaded.');
  }

  render(setting: LateSetting): TemplateResult {
    const { feed, viewer } = setting;
    const { community: asked, communities: named } = this.#host;
    const words = messagesFor(resourcesMessages, viewer.language);
    const communities = asked ? setting.communities.filter(({ id, key }) => id === asked || key === asked) : setting.communities;
    this.#report(asked && communities.length === 0 ? asked : '', setting);
    if (asked && communities.length === 0) {
      return html`<p part="missing">${messagesFor(communityMessages, viewer.language).notFound}</p>
        ${helpTemplate(feed.origin.help, viewer.language)}`;
    }
    const isWhole = !asked && named.length === 0;
    const all = this.#wanted(sharedResources(feed, communities, isWhole ? associationResources(feed) : undefined));
    if (all.length === 0) return html`<p part="empty">${words.empty}</p>`;

    const kinds = kindsOf(all);
    const chosen = this.#chosen && kinds.includes(this.#chosen) ? this.#chosen : undefined;
    const matching = chosen ? all.filter(({ kind }) => kind === chosen) : all;
    const shown = this.#showsAll ? matching : matching.slice(0, PAGE);
    const groups = groupResources(
      shown,
      communities.map(({ key }) => key),
    );
    return html`<div class="resources">
      ${all.length >= MANY && kinds.length > 1 ? this.#renderFilters(all, matching, chosen, words) : nothing}
      ${groups.map((group) => this.#renderGroup(group, setting))}
      ${groups[0]!.kind && all[0]!.community ? this.#renderJoining(all[0]!.community, all, setting) : nothing}
      ${
        shown.length < matching.length
          ? html`<p><button type="button" part="more" @click=${this.#showAll}>${words.showAll(matching.length)}</button></p>`
          : nothing
      }
    </div>`;
  }

  #wanted(all: readonly SharedResource[]): readonly SharedResource[] {
    const { kind } = this.#host;
    return kind.length > 0 ? all.filter((each) => kind.includes(each.kind)) : all;
  }

  #renderFilters(
    all: readonly SharedResource[],
    matching: readonly SharedResource[],
    chosen: SharedResourceKind | undefined,
    words: ResourcesMessages,
  ): TemplateResult {
    const button = (kind: SharedResourceKind | undefined, label: string, count: number): TemplateResult =>
      html`<button
        type="button"
        part="filter"
        aria-pressed=${kind === chosen}
        @click=${() => {
          this.#chosen = kind;
          this.#host.requestUpdate();
        }}
      >
        ${label} <span class="muted">${count}</span>
      </button>`;
    return html`<div class="filters no-print" part="filters" role="group" aria-label=${words.filter}>
        ${button(undefined, words.all, all.length)}
        ${kindsOf(all).map((kind) => button(kind, words.kinds[kind], all.filter((each) => each.kind === kind).length))}
      </div>
      <p class="small muted" part="count" role="status">${words.count(matching.length, all.length)}</p>`;
  }

  #renderGroup({ kind, resources }: ResourceGroup, setting: LateSetting): TemplateResult {
    const { feed, viewer, level } = setting;
    const { language } = viewer;
    const [{ community, origin }] = resources;
    const title = kind
      ? messagesFor(resourcesMessages, language).kinds[kind]
      : community
        ? ownerLink(this.#host, language, feed, community.name, { community })
        : inlineText(origin.label, language);
    return html`<section class="group" part="group">
      ${heading(level, 'group-title', title)}
      <ul>
        ${resources.map((each) => sharedResourceTemplate(each, language, kind !== undefined))}
      </ul>
      ${community && !kind ? this.#renderJoining(community, resources, setting) : nothing}
    </section>`;
  }

  /** Who may use what is not for all, and the way in; what has finished takes nobody in, but somebody may answer. */
  #renderJoining(community: Community, resources: readonly SharedResource[], setting: LateSetting): TemplateResult | typeof nothing {
    const { language } = setting.viewer;
    const words = messagesFor(resourcesMessages, language);
    const closed = resources.filter(({ resource }) => resource.access === 'community').length;
    if (closed === 0) return nothing;
    const way = isPast(community) ? undefined : this.#wayTemplate(community, setting);
    const [contact] = [...community.contacts, ...(community.origin.help?.contacts ?? [])];
    return html`<div class="joining" part="joining">
        <p class="small">${lockTemplate} ${words.restricted(closed, resources.length)}</p>
        ${way ?? (contact ? html`<p class="small">${words.ask} ${reachTemplate(contact, language)}</p>` : nothing)}
      </div>
      ${this.#open === community.key ? this.#renderForm(community, setting) : nothing}`;
  }

  #renderForm({ key, name }: Community, { viewer, level }: LateSetting): TemplateResult {
    const { joinCommunity } = messagesFor(joinMessages, viewer.language);
    return html`<div
      class="form"
      part="form"
      role="group"
      aria-label=${joinCommunity(chooseText(name, viewer.language).value)}
      tabindex="-1"
    >
      <cop-signup-form community=${key} allowed-origins=${this.#host.allowedOrigins} heading-level=${level + 1}></cop-signup-form>
    </div>`;
  }

  /** What to press to join. Where the page shows the community, its form is there; else it opens here. */
  #wayTemplate(community: Community, { feed, viewer, today }: LateSetting): TemplateResult | undefined {
    const { language } = viewer;
    const way = mainJoinWay(community.join, today);
    const action = way && joinAction(way, today);
    if (!action) return undefined;
    const context = chooseText(community.name, language).value;
    if (action === 'form' && document.querySelector('cop-directory, cop-community')) {
      const href = communityAddress(community, feed.communities);
      return html`<p><a class="button" part="join" href=${href}>${messagesFor(joinMessages, language).joinCommunity(context)}</a></p>`;
    }
    const isOpen = this.#open === community.key;
    const onForm = (): void => void this.#toggleForm(community);
    return html`<p>${joinControl(way, community, { language, today, context, isOpen, onForm })}</p>`;
  }

  async #toggleForm({ key }: Community): Promise<void> {
    this.#open = this.#open === key ? undefined : key;
    if (this.#open) await this.#form.need();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.form')?.focus();
  }

  readonly #showAll = (): void => {
    this.#showsAll = true;
    this.#host.requestUpdate();
  };

  /** Tells the web team, once, of names that mean nothing here. */
  #report(missing: string, { feed }: LateSetting): void {
    const { kind, localName } = this.#host;
    const unknown = kind.filter((each) => !RESOURCE_KINDS.some((known) => known === each)).join(' ');
    const key = `${missing} ${unknown}`;
    if (key === this.#reported) return;
    this.#reported = key;
    const ids = feed.communities.map(({ id }) => id).join(', ');
    if (missing) report('warn', 301, localName, `the feed has no community "${missing}". It has: ${ids || 'none'}.`);
    if (unknown) report('warn', 305, localName, `kind="${unknown}" is none of: ${RESOURCE_KINDS.join(', ')}.`);
  }
}
