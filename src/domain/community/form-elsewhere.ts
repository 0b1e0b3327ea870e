import type { JoinWay } from './join-way.ts';

/** A way of joining where its form cannot be filled in, which is for communities: the form's other address is left, as a link. */
export function formElsewhere(way: JoinWay): JoinWay {
  const { form, ...rest } = way;
  const url = way.url ?? form?.fallback;
  return form ? { ...rest, kind: 'link', ...(url && { url }) } : way;
}
