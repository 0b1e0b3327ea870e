import { html, nothing, type TemplateResult } from 'lit';
import type { FeedFacts } from './choices.ts';
import type { Option } from './widgets.ts';
import type { Named, Words } from './words.en.ts';

/** A choice of a menu: its value and what it is called. */
export type Item = readonly [value: string, name: string];

interface Field {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
}

const described = ({ id, help }: Field): string | typeof nothing => (help ? `${id}-help` : nothing);

const around = (field: Field, control: TemplateResult): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${control} ${field.help ? html`<p class="help" id="${field.id}-help">${field.help}</p>` : nothing}
  </div>`;

/** A menu; `onChoose` gets the value. */
export const menu = (field: Field, items: readonly Item[], chosen: string, onChoose: (value: string) => void): TemplateResult =>
  around(
    field,
    html`<select
      id=${field.id}
      aria-describedby=${described(field)}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      ${items.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>`,
  );

/** A line to type into; `onType` gets what stands there. */
export const line = (
  field: Field & { readonly type?: 'text' | 'number' | 'url'; readonly placeholder?: string; readonly error?: string | undefined },
  value: string,
  onType: (value: string) => void,
): TemplateResult =>
  around(
    field,
    html`<input
        id=${field.id}
        type=${field.type ?? 'text'}
        min=${field.type === 'number' ? 1 : nothing}
        placeholder=${field.placeholder ?? nothing}
        spellcheck="false"
        autocomplete="off"
        aria-describedby=${field.error ? `${field.id}-error` : described(field)}
        aria-invalid=${field.error ? 'true' : nothing}
        .value=${value}
        @input=${(event: Event) => onType((event.target as HTMLInputElement).value.trim())}
      />${field.error ? html`<p class="error" id="${field.id}-error">${field.error}</p>` : nothing}`,
  );

/** A few choices side by side, of which one holds. */
export const radios = (
  name: string,
  legend: string,
  items: readonly Item[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${items.map(
      ([value, label]) =>
        html`<label
          ><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => onChoose(value)} />${label}</label
        >`,
    )}
  </fieldset>`;

const box = (label: string, isChecked: boolean, onChange: (isChecked: boolean) => void): TemplateResult =>
  html`<label class="box"
    ><input type="checkbox" .checked=${isChecked} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} /><span
      >${label}</span
    ></label
  >`;

/** The control for an option of a widget; `onSet` gets the value, undefined for none. */
export function optionField(
  option: Option,
  value: string | undefined,
  words: Words,
  setting: { readonly facts: FeedFacts | undefined; readonly zones: readonly string[] },
  onSet: (value: string | undefined) => void,
): TemplateResult {
  const { name, kind, values, usual, description } = option;
  const own: Named = words.options[name] ?? { name, about: description };
  const field: Field = { id: `option-${name}`, label: own.name, help: own.about };
  const set = (text: string): void => onSet(text || undefined);
  switch (kind) {
    case 'flag':
      return html`<div class="field">
        ${box(own.name, value !== undefined, (isChecked) => onSet(isChecked ? '' : undefined))}
        ${own.about ? html`<p class="help">${own.about}</p>` : nothing}
      </div>`;
    case 'number':
      return line({ ...field, type: 'number', placeholder: usual }, value ?? '', set);
    case 'choice': {
      const items = values.map((each): Item => [each, words.values[each] ?? each]);
      return menu(field, values.includes(usual) ? items : [['', words.asUsual], ...items], value ?? usual, set);
    }
    case 'zone':
      return menu(field, [['', words.none], ...setting.zones.map((zone): Item => [zone, zone.replaceAll('_', ' ')])], value ?? '', set);
    case 'community': {
      const items = setting.facts?.communities.map(({ id, name: called }): Item => [id, called]) ?? [];
      return menu(field, [['', words.all], ...items], value ?? '', set);
    }
    case 'communities': {
      const chosen = value?.split(' ').filter(Boolean) ?? [];
      const boxes = setting.facts?.communities.map(({ id, name: called }) =>
        box(called, chosen.includes(id), (isChecked) =>
          set([...chosen.filter((each) => each !== id), ...(isChecked ? [id] : [])].join(' ')),
        ),
      );
      return html`<fieldset class="boxes">
        <legend>${own.name}</legend>
        ${boxes}
      </fieldset>`;
    }
    case 'text':
      return line(field, value ?? '', set);
  }
}
