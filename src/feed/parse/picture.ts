import type { Text } from '../../domain/text.ts';
import type * as Wire from '../wire.ts';
import { record } from './decoder.ts';
import { text } from './text.ts';
import { web } from './values.ts';

/** Reads a picture with the words that stand for it. */
export const picture = record<Wire.Picture, { readonly url: string; readonly alt: Text }, 'url' | 'alt'>(
  { url: web, alt: text },
  'url',
  'alt',
);
