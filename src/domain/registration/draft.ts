/** What a visitor has filled in, as `FormData` gives it: as typed, and nothing for what was left blank or unticked. */
export interface SignUpDraft {
  /** By field name; several only for `checkboxes`. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** By purpose: whether the box is ticked. */
  readonly consents: Readonly<Record<string, boolean>>;
}

/** The answers to one field without the blanks around them; none where there is nothing but blanks. */
export function answersTo(draft: SignUpDraft, name: string): readonly string[] {
  // A field may be called `constructor`.
  const value = Object.hasOwn(draft.values, name) ? draft.values[name] : undefined;
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return values.map((each) => each.trim()).filter((each) => each !== '');
}

/** Whether the box of a purpose is ticked. */
export const isGranted = (draft: SignUpDraft, purpose: string): boolean =>
  Object.hasOwn(draft.consents, purpose) && draft.consents[purpose] === true;
