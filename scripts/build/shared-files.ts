import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { root } from '../root.ts';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** The modules that an element's entry imports at once, however far down. */
function modulesOf(tag: string, context: Context): ReadonlySet<string> {
  const found = new Set([join(root, 'src/elements', tag, 'define.ts')]);
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * How the elements' scripts share their modules: a few files by what they are for, instead of one for every set of elements
 * that happens to share something, of which there would be twenty, each a request and each compressed by itself.
 *
 * Whatever cop-schedule needs and cop-community or cop-add-to-calendar too is in one of four files; what a file needs stands in
 * itself or in one before it. The directory needs two of them before it draws, cop-time and
 * cop-time-zone three, the schedule all.
 */
export function sharedFiles(): Rolldown.CodeSplittingGroup {
  const modules = new Map<string, ReadonlySet<string>>();
  const name = (id: string, context: Context): string | null => {
    const isNeededBy = (tag: string): boolean => {
      if (!modules.has(tag)) modules.set(tag, modulesOf(tag, context));
      return modules.get(tag)!.has(id);
    };
    // An entry in a group would make the group its own file, which others would load it for.
    if (id.includes('/cop-time-zone/') || !isNeededBy('cop-schedule')) return null;
    if (!isNeededBy('cop-community') && !isNeededBy('cop-add-to-calendar')) return id.includes('/cop-schedule/') ? null : 'dates';
    if (isNeededBy('cop-directory')) return isNeededBy('cop-time') ? 'base' : 'feed';
    if (isNeededBy('cop-time') || isNeededBy('cop-time-zone')) return 'times';
    return 'dates';
  };
  // What a module imports has been put into its place by these very rules.
  return { name, debugName: 'shared files', includeDependenciesRecursively: false };
}
