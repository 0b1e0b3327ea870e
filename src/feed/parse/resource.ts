import type { Access, Link, Resource } from '../../domain/community/resource.ts';
import type * as Wire from '../wire.ts';
import { oneOf, record, type Decoder } from './decoder.ts';
import { text, words } from './text.ts';
import { durationText, id, languageTag, link, partialDate, web } from './values.ts';

/** Reads who may use something. */
export const access = oneOf<Access>('public', 'members', 'community', 'invited');

/** Reads a recording, document, library or the like. */
export const resource = record<Wire.Resource, Resource, 'name'>(
  {
    id,
    name: text,
    description: text,
    url: web,
    kind: oneOf('library', 'recording', 'slides', 'document', 'template', 'article', 'book', 'website', 'dataset', 'other'),
    access,
    published: partialDate,
    language: languageTag,
    duration: durationText,
    size: words,
    doi: words,
  },
  'name',
);

const linkMembers = record<Wire.Link, Link>({
  rel: oneOf('about', 'more', 'news', 'map', 'social', 'donate', 'report', 'conference', 'homepage', 'other'),
  name: text,
  url: link,
  access,
});

/** Reads a named address; the name alone where the address is not safe, nothing where there is no name either. */
export const namedLink: Decoder<Link> = (value, place) => {
  const read = linkMembers(value, place);
  return read && (read.url || read.name) ? read : undefined;
};
