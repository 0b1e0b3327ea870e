import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { labelId } from './field-template.ts';

/** One thing to put right. */
export interface TroubleLine {
  /** The field or consent that it is about; empty for the form as a whole. */
  readonly path: string;
  /** The same words as beside the field. */
  readonly sentence: string;
}

/** What stands in the way of a sign-up, or in doubt about it. */
export interface Trouble {
  readonly title: string;
  /** Whether something has to be put right; otherwise something is in doubt. */
  readonly isError: boolean;
  readonly lines: readonly TroubleLine[];
  /** What stands beneath the lines: a button, another way to sign up. */
  readonly after?: unknown;
}

/**
 * Trouble at the top of the form, after GOV.UK's error summary: it takes the focus, and each line about a field leads
 * there.
 * @param follow called with the path of the line that was chosen.
 */
export function troubleTemplate(
  { title, isError, lines, after = nothing }: Trouble,
  level: number,
  follow: (path: string) => void,
): TemplateResult {
  const ofForm = lines.filter(({ path }) => path === '');
  const ofFields = lines.filter(({ path }) => path !== '');
  const lead = (path: string) => (event: Event) => {
    // The address points into the shadow root, where the browser does not look for it.
    event.preventDefault();
    follow(path);
  };
  return html`<div class="trouble ${isError ? 'wrong' : ''}" part="trouble" tabindex="-1">
    <div role="alert">
      ${heading(level, 'trouble-title', title)} ${ofForm.map(({ sentence }) => html`<p>${sentence}</p>`)}
      ${
        ofFields.length > 0
          ? html`<ul>
              ${ofFields.map(({ path, sentence }) => html`<li><a href="#${labelId(path)}" @click=${lead(path)}>${sentence}</a></li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${after}
  </div>`;
}
