import { createHash } from 'node:crypto';
import type { PersonRequest } from './person.ts';

/** What does not change what was said: where and how fast it was filled in may differ between two attempts. */
const circumstances = new Set<string>(['page', 'widget', 'elapsedMs', 'isTrap'] satisfies (keyof PersonRequest)[]);

/** Tells whether two requests say the same: a hash over all that is kept, whatever the order of members and communities. */
export function fingerprintOf(request: PersonRequest): string {
  const content = Object.entries(request)
    .filter(([name]) => !circumstances.has(name))
    .map(([name, value]: [string, unknown]): [string, unknown] => {
      if (name === 'fields') return [name, Object.entries(request.fields).sort()];
      return [name, name === 'communities' ? [...(value as string[])].sort() : value];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
