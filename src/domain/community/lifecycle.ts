import type { Community } from './community.ts';

/** Whether a community has finished: it keeps its memory and takes no one in. */
export const isPast = ({ status }: Pick<Community, 'status'>): boolean => status === 'closed' || status === 'archived';
