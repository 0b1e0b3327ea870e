import { html, nothing, type TemplateResult } from 'lit';
import type { AssociationAbout } from '../../domain/community/about.ts';
import { chooseText } from '../../domain/text.ts';
import { aboutOf } from '../../feed/late/about.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { aboutMessages } from '../../i18n/messages/about.ts';
import { report } from '../../lib/report.ts';
import { sectionTemplate } from '../internal/facts.ts';
import { factsStyles } from '../internal/facts.styles.ts';
import { joinWayStyles } from '../internal/join-way.styles.ts';
import type { LateSetting, LateView } from '../internal/late-feed-element.ts';
import { linkListTemplate } from '../internal/link-list.ts';
import { inlineText } from '../internal/text.ts';
import { aboutStyles } from './about.styles.ts';
import { acknowledgementTemplate, copyrightTemplate } from './acknowledgements.ts';
import type { CopAbout } from './cop-about.ts';
import { explanationTemplates, explanationTitle } from './explanation.ts';
import { addressTemplates, helpTemplates, introTemplates, organizationsTemplate, supportTemplates } from './sections.ts';

/** What `sections` can name, in the order in which it is shown where nothing is named. */
const SECTIONS = ['intro', 'about', 'support', 'help', 'address', 'organizations', 'links', 'acknowledgements'] as const;
type SectionName = (typeof SECTIONS)[number];

/** Acknowledgements with a heading, in order. */
const ACKNOWLEDGED = ['land', 'funder', 'other'] as const;

/** What an association has to say in a part of the page, under a heading of its own or the usual one. */
interface Said {
  readonly association: AssociationAbout;
  readonly title?: unknown;
  readonly parts: readonly unknown[];
}

const isThere = (part: unknown): boolean => Boolean(part) && part !== nothing && !(Array.isArray(part) && part.length === 0);

/** Draws `<cop-about>`. */
export class AboutView implements LateView {
  readonly styles = [joinWayStyles, factsStyles, aboutStyles];
  readonly #host: CopAbout;
  #reported = '';

  constructor(host: CopAbout) {
    this.#host = host;
  }

  render(setting: LateSetting): TemplateResult {
    const { language } = setting.viewer;
    const { associations } = aboutOf(setting.feed);
    const drawn = this.#names().map((name) => this.#renderSection(name, associations, setting));
    const isEmpty = drawn.flat().every((each) => each === nothing);
    return isEmpty ? html`<p part="empty">${messagesFor(aboutMessages, language).empty}</p>` : html`<div class="sections">${drawn}</div>`;
  }

  #names(): readonly SectionName[] {
    const { sections, localName } = this.#host;
    if (sections.length === 0) return SECTIONS;
    const unknown = sections.filter((each) => !SECTIONS.some((known) => known === each)).join(' ');
    if (unknown && unknown !== this.#reported) report('warn', 305, localName, `sections="${unknown}" is none of: ${SECTIONS.join(', ')}.`);
    this.#reported = unknown;
    return sections.flatMap((each) => SECTIONS.find((known) => known === each) ?? []);
  }

  #renderSection(name: SectionName, all: readonly AssociationAbout[], setting: LateSetting): readonly unknown[] {
    const { viewer, level } = setting;
    const { language } = viewer;
    const words = messagesFor(aboutMessages, language);
    const say = (
      parts: (association: AssociationAbout) => readonly unknown[],
      title?: (association: AssociationAbout) => unknown,
    ): Said[] => all.map((association) => ({ association, parts: parts(association), ...(title && { title: title(association) }) }));
    const one = (title: unknown, said: readonly Said[]): readonly unknown[] => [this.#renderSaid(name, title, said, all, setting)];
    switch (name) {
      case 'intro':
        return say(
          (association) => introTemplates(association, language),
          ({ title, origin }) => inlineText(title ?? origin.label, language),
        ).map((said) => sectionTemplate(name, said.title, level, said.parts));
      case 'about': {
        // One explanation is enough: the feed's own, where it has one.
        const said = say(
          ({ about }) => explanationTemplates(about, language, level + 1),
          ({ about }) => explanationTitle(about, language),
        ).filter(({ parts }) => parts.some(isThere));
        return (all[0]?.about ? said.slice(0, 1) : said).map((each) => this.#renderSaid(name, each.title, [each], all, setting));
      }
      case 'support':
        return say(
          ({ support }) => supportTemplates(support, language),
          ({ support }) => (support?.heading ? inlineText(support.heading, language) : words.support),
        ).map((said) => this.#renderSaid(name, said.title, [said], all, setting));
      case 'help':
        return one(
          words.help,
          say(({ origin }) => helpTemplates(origin, language)),
        );
      case 'address':
        return one(
          words.address,
          say((association) => addressTemplates(association, setting)),
        );
      case 'organizations':
        return one(
          words.organizations,
          say((association) => [organizationsTemplate(association, language)]),
        );
      case 'links':
        return one(
          words.links,
          say(({ links }) => [linkListTemplate(links, language)]),
        );
      case 'acknowledgements':
        return [
          ...ACKNOWLEDGED.map((kind) =>
            this.#renderSaid(
              `${name} ${kind}`,
              words.acknowledgements[kind],
              say(({ acknowledgements }) =>
                acknowledgements.filter((each) => each.kind === kind).map((each) => acknowledgementTemplate(each, language)),
              ),
              all,
              setting,
            ),
          ),
          copyrightTemplate(all, language),
        ];
    }
  }

  /** What associations say under one heading; whose it is, where that is not plain. */
  #renderSaid(
    name: string,
    title: unknown,
    said: readonly Said[],
    all: readonly AssociationAbout[],
    { viewer, level }: LateSetting,
  ): TemplateResult | typeof nothing {
    const parts = said.map(({ association, parts }) => {
      const present = parts.filter(isThere);
      if (present.length === 0) return nothing;
      const label = chooseText(association.origin.label, viewer.language);
      return all.length > 1
        ? html`<div class="section-body">
            <p class="small muted" part="association" lang=${label.lang}>${label.value}</p>
            ${present}
          </div>`
        : present;
    });
    return sectionTemplate(name, title, level, parts);
  }
}
