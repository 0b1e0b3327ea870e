import type { CalendarFile } from './choices.view.ts';

/** What iOS opens in its calendar, and other systems in theirs. */
const TYPE = 'text/calendar;charset=utf-8';
/** How long a browser may take to fetch what a visitor has just asked to save, in ms. */
const PATIENCE = 60_000;

/** The addresses under which a page offers files that it has made itself. They hold memory until they are let go. */
export class CalendarFiles {
  readonly #urls = new Map<string, string>();

  /** The address of a file: the same as long as its text is. */
  urlOf({ text }: CalendarFile): string {
    const known = this.#urls.get(text);
    if (known) return known;
    const url = URL.createObjectURL(new Blob([text], { type: TYPE }));
    this.#urls.set(text, url);
    return url;
  }

  /** Lets all files go, in a while: one of them may just be being saved. */
  release(): void {
    const urls = [...this.#urls.values()];
    this.#urls.clear();
    if (urls.length > 0) setTimeout(() => urls.forEach((url) => URL.revokeObjectURL(url)), PATIENCE);
  }
}

/** The file as the system's own sheet for sharing takes it; undefined where there is no such sheet, or it takes no such files. */
export function shareable({ name, text }: CalendarFile): ShareData | undefined {
  // Older engines, and pages that are not secure, have neither method.
  const { canShare, share } = navigator as Partial<Navigator>;
  if (!canShare || !share) return undefined;
  const data = { files: [new File([text], name, { type: 'text/calendar' })] };
  return canShare.call(navigator, data) ? data : undefined;
}
