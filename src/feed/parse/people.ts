import type { Contact } from '../../domain/community/contact.ts';
import type { Organization } from '../../domain/community/organization.ts';
import type { Help } from '../../domain/feed.ts';
import type * as Wire from '../wire.ts';
import { list, record, type Decoder } from './decoder.ts';
import { text, words } from './text.ts';
import { email, id, web } from './values.ts';

const contactMembers = record<Wire.Contact, Contact>({
  name: text,
  role: text,
  email,
  phone: words,
  url: web,
  image: web,
  organization: words,
  credentials: text,
  bio: text,
});

/** Reads a person or a desk; nobody who has not agreed to be named (`consent: false`), and nobody who cannot be told apart. */
export const contact: Decoder<Contact> = (value, place) => {
  const read = contactMembers(value, place);
  if (!read || (value as Wire.Contact).consent === false) return undefined;
  return read.name || read.role || read.email || read.url ? read : place.report('missing-member', { member: 'name' });
};

/** Reads a list of contacts. */
export const contacts = list(contact);

/** Reads an association, partner or funder. */
export const organization = record<Wire.Organization, Organization, 'id' | 'name'>(
  { id, name: text, shortName: text, url: web, address: text, contacts },
  'id',
  'name',
);

/** Reads where people turn to who are not sure. */
export const help = record<Wire.Help, Help>({ text, contacts });
