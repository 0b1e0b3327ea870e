import type { Include } from './parsed-feed.ts';

/** Whether an include takes the record that `ids` name: its own, and that of a community that it belongs to. */
export const isWanted = ({ only, except }: Pick<Include, 'only' | 'except'>, ids: readonly (string | undefined)[]): boolean =>
  (!only.length || only.some((id) => ids.includes(id))) && !except.some((id) => ids.includes(id));
