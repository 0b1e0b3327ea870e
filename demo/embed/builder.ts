// The page on which a web team chooses a widget, looks at it, and copies the lines for its site.
import { html, nothing, render, type TemplateResult } from 'lit';
import { themes } from '../../src/theme/themes.ts';
import { type Choices, choicesFrom, attributesOf, embedOf, type FeedFacts, feedAddress, type Offer, queryOf } from './choices.ts';
import type { Part } from './embed.ts';
import { line, menu, optionField, radios, type Item } from './fields.ts';
import { PreviewFrame, previewWidths, type PreviewWidth } from './preview-frame.ts';
import type { PreviewAnswer } from './preview-messages.ts';
import { snippets, type SiteKind } from './snippets/snippets.ts';
import { type Manifest, type Widget, widgetsOf } from './widgets.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';

const DEMO_FEEDS = ['casc', 'astc', 'cscce', 'cauce', 'partner-museum'];
const OTHER = 'other';

const at = (path: string): string => new URL(path, document.baseURI).href;
const query = new URLSearchParams(location.search);
const isFrench = (query.get('page') ?? navigator.language).startsWith('fr');
const words = isFrench ? fr : en;
const pageLanguage = isFrench ? 'fr' : 'en';
document.documentElement.lang = pageLanguage;
document.title = `${words.title} – CoP Widgets`;

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return (await answer.json()) as T;
}

class Builder {
  readonly #offer: Offer;
  readonly #integrity: Readonly<Record<string, string>>;
  readonly #preview: PreviewFrame;
  readonly #root = document.createElement('div');
  readonly #zones = Intl.supportedValuesOf('timeZone');
  #choices: Choices;
  #facts: FeedFacts | undefined;
  #trouble = '';
  #note = '';
  #width: PreviewWidth = innerWidth < 640 ? 'phone' : 'column';
  #scheme: 'light' | 'dark' = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  /** What is typed as another feed's address, as it is typed; undefined where a feed of the demo is chosen. */
  #typed: string | undefined;
  #copied: Part['place'] | undefined;

  constructor(manifest: Manifest, integrity: Readonly<Record<string, string>>) {
    this.#offer = {
      widgets: widgetsOf(manifest),
      themes: themes.map(({ name }) => name),
      feeds: Object.fromEntries(DEMO_FEEDS.map((name) => [name, at(`../feeds/${name}.cop-feed.json`)])),
    };
    this.#integrity = integrity;
    this.#choices = choicesFrom(query, this.#offer);
    if (!Object.values(this.#offer.feeds).includes(this.#choices.feed)) this.#typed = this.#choices.feed;
    document.body.append(this.#root);
    this.#render();
    this.#preview = new PreviewFrame(this.#root.querySelector('.stage')!, (answer) => this.#hear(answer));
    this.#preview.frame.title = words.previewFrame;
    this.#update();
  }

  get #widget(): Widget {
    return this.#offer.widgets.find(({ tag }) => tag === this.#choices.tag)!;
  }

  #choose(changed: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...changed };
    this.#update();
  }

  #update(): void {
    const { theme } = this.#choices;
    this.#note = '';
    this.#copied = undefined;
    this.#preview.width = this.#width;
    this.#preview.show({
      tag: this.#choices.tag,
      attributes: attributesOf(this.#choices, this.#widget),
      language: pageLanguage,
      theme,
      scheme: this.#scheme,
    });
    const said = queryOf(this.#choices, this.#offer);
    history.replaceState(null, '', `?${said}&page=${pageLanguage}`);
    this.#render();
  }

  #hear(answer: Exclude<PreviewAnswer, { kind: 'ready' }> | PreviewAnswer): void {
    if (answer.kind === 'feed') {
      this.#facts = answer.facts;
      this.#trouble = '';
      // A widget for one community shows nothing before it is told which.
      const { options } = this.#choices;
      const needsOne = this.#widget.options.some(({ name, description }) => name === 'community' && description.includes('only one'));
      if (needsOne && !options['community'] && answer.facts.communities[0])
        return this.#choose({ options: { ...options, community: answer.facts.communities[0].id } });
    } else if (answer.kind === 'failed') {
      this.#facts = undefined;
      this.#trouble = answer.sentence;
    } else if (answer.kind === 'not-sent') this.#note = words.notSent;
    this.#render();
  }

  async #copy({ place, code }: Part, output: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#copied = place;
      this.#note = words.copied;
    } catch {
      getSelection()?.selectAllChildren(output);
      this.#note = words.copyByHand;
    }
    this.#render();
  }

  #render(): void {
    render(this.#page(), this.#root);
  }

  #page(): TemplateResult {
    const other = new URLSearchParams(location.search);
    other.set('page', words.otherLanguage.tag);
    const { tag, name } = words.otherLanguage;
    return html`<header>
        <p>CoP Widgets</p>
        <a href="?${other.toString()}" lang=${tag} hreflang=${tag}>${name}</a>
      </header>
      <main>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <div class="desk">
          <form @submit=${(event: Event) => event.preventDefault()}>${this.#what()} ${this.#how()}</form>
          <section class="see" aria-labelledby="see">
            <h2 id="see">${words.preview}</h2>
            <div class="bar">
              ${radios(
                'width',
                words.width,
                Object.keys(previewWidths).map((each): Item => [each, words.widths[each as PreviewWidth]]),
                this.#width,
                (value) => {
                  this.#width = value as PreviewWidth;
                  this.#update();
                },
              )}
              ${radios(
                'scheme',
                words.scheme,
                [
                  ['light', words.schemes.light],
                  ['dark', words.schemes.dark],
                ],
                this.#scheme,
                (value) => {
                  this.#scheme = value as 'light' | 'dark';
                  this.#update();
                },
              )}
            </div>
            <div class="stage"></div>
            <p class="help">${words.previewHelp}</p>
          </section>
          ${this.#snippet()}
        </div>
        <p class="note" role="status" ?data-shown=${Boolean(this.#note)}>${this.#note}</p>
      </main>`;
  }

  #what(): TemplateResult {
    const { tag, feed } = this.#choices;
    const { widgets, feeds } = this.#offer;
    const widget = this.#widget;
    const named = Object.entries(feeds).find(([, address]) => address === feed && this.#typed === undefined)?.[0] ?? OTHER;
    const wrong = this.#typed !== undefined && this.#typed !== '' && !feedAddress(this.#typed) ? words.notAnAddress : this.#trouble;
    return html`<fieldset class="group">
      <legend><h2>${words.what}</h2></legend>
      ${menu(
        { id: 'widget', label: words.widget, help: words.widgets[tag]?.about ?? widget.summary },
        widgets.map((each): Item => [each.tag, words.widgets[each.tag]?.name ?? each.tag]),
        tag,
        (value) => this.#choose({ tag: value, options: this.#optionsFor(value) }),
      )}
      ${
        widget.needsFeed
          ? html`${menu({ id: 'feed', label: words.feed }, [...Object.keys(feeds).map((each): Item => [each, words.feeds[each] ?? each]), [OTHER, words.otherFeed]], named, (value) => this.#chooseFeed(value))}
            ${
              this.#typed === undefined
                ? nothing
                : line(
                    { id: 'address', label: words.feedAddress, help: words.feedAddressHelp, type: 'url', error: wrong || undefined },
                    this.#typed,
                    (value) => this.#typeFeed(value),
                  )
            }`
          : nothing
      }
    </fieldset>`;
  }

  /** What a widget begins with: what it cannot do without, and what was chosen for the one before and holds for it too. */
  #optionsFor(tag: string): Record<string, string> {
    const { options } = this.#offer.widgets.find((widget) => widget.tag === tag)!;
    return Object.fromEntries(
      options.flatMap(({ name, example, isRare, kind }) => {
        const kept = isRare || kind === 'community' ? this.#choices.options[name] : undefined;
        return (kept ?? example) === undefined ? [] : [[name, kept ?? example ?? '']];
      }),
    );
  }

  #chooseFeed(value: string): void {
    const { feeds } = this.#offer;
    this.#typed = value === OTHER ? '' : undefined;
    this.#trouble = '';
    const feed = feeds[value];
    if (!feed) return this.#render();
    this.#facts = undefined;
    const { community: _, communities: __, exclude: ___, ...options } = this.#choices.options;
    this.#choose({ feed, options });
  }

  #typeFeed(value: string): void {
    this.#typed = value;
    this.#trouble = '';
    const feed = feedAddress(value);
    if (feed) this.#choose({ feed });
    else this.#render();
  }

  #how(): TemplateResult {
    const { language, timeZone, theme, options } = this.#choices;
    const fields = (isRare: boolean): TemplateResult[] =>
      this.#widget.options
        .filter((option) => option.isRare === isRare)
        .map((option) =>
          optionField(option, options[option.name], words, { facts: this.#facts, zones: this.#zones }, (value) => {
            const { [option.name]: _, ...others } = options;
            this.#choose({ options: value === undefined ? others : { ...others, [option.name]: value } });
          }),
        );
    const zones = this.#zones.map((zone): Item => [zone, zone.replaceAll('_', ' ')]);
    return html`<fieldset class="group">
      <legend><h2>${words.how}</h2></legend>
      ${fields(false)}
      ${menu({ id: 'theme', label: words.look }, [['', words.ownLook], ...themes.map(({ name, title }): Item => [name, words.looks[name] ?? title])], theme, (value) => this.#choose({ theme: value }))}
      ${menu(
        { id: 'language', label: words.language },
        [
          ['', words.pageLanguage],
          ['en', 'English'],
          ['fr', 'Français'],
        ],
        language,
        (value) => this.#choose({ language: value }),
      )}
      <details>
        <summary>${words.more}</summary>
        <div>
          ${menu({ id: 'zone', label: words.timeZone, help: words.timeZoneHelp }, [['', words.visitorsZone], ...zones], timeZone, (value) => this.#choose({ timeZone: value }))}
          ${fields(true)}
        </div>
      </details>
    </fieldset>`;
  }

  #snippet(): TemplateResult {
    const { site } = this.#choices;
    const embed = embedOf(this.#choices, this.#widget, this.#facts, { scripts: at('../dist/'), integrity: this.#integrity });
    const parts = snippets[site](embed);
    return html`<section class="take" aria-labelledby="take">
      <h2 id="take">${words.copyTitle}</h2>
      ${radios(
        'site',
        words.site,
        Object.keys(snippets).map((each): Item => [each, words.sites[each as SiteKind]]),
        site,
        (value) => this.#choose({ site: value as SiteKind }),
      )}
      <ol class="parts">
        ${parts.map((part) => this.#part(part, parts.length > 1))}
      </ol>
      <p class="help">${words.link}</p>
    </section>`;
  }

  #part(part: Part, isOneOfMany: boolean): TemplateResult {
    const { place, file, code } = part;
    const isCopied = this.#copied === place;
    return html`<li ?data-single=${!isOneOfMany}>
      <p id="place-${place}">${words.places[place]} ${file === undefined ? nothing : words.inFile(file)}</p>
      <div class="code">
        <pre><code>${code}</code></pre>
        <button
          type="button"
          aria-describedby="place-${place}"
          @click=${(event: Event) => this.#copy(part, (event.currentTarget as Element).previousElementSibling as HTMLElement)}
        >
          ${isCopied ? words.copied : words.copy}
        </button>
      </div>
    </li>`;
  }
}

try {
  const [manifest, integrity] = await Promise.all([
    json<Manifest>('../dist/custom-elements.json'),
    json<Record<string, string>>('../dist/integrity.json'),
  ]);
  new Builder(manifest, integrity);
} catch (error) {
  console.error(error);
  render(html`<main><p>${words.unavailable}</p></main>`, document.body);
}
