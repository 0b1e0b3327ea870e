import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: who reads the database cannot make the link again. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
