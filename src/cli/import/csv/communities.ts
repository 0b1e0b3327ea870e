import { parsePartialDate } from '../../../domain/time/plain-date-time.ts';
import { LINK } from '../../../feed/address.ts';
import { MAX_COMMUNITIES } from '../../../feed/limits.ts';
import type * as Wire from '../../../feed/wire.ts';
import { makeIds } from '../make-feed.ts';
import { communityColumns, type CommunityColumn } from './columns.ts';
import { columnsOf, RowReader, type SheetSetting } from './row-reader.ts';
import type { Sheet } from './sheet.ts';

/** A community of a sheet, with the zone of its meetings as the sheet calls it. */
export interface FoundCommunity {
  readonly community: Wire.Community;
  readonly zone: string;
}

const statuses = {
  active: 'actif/active',
  proposed: 'propose/proposee',
  forming: 'en formation/en creation/new/nouvelle',
  paused: 'en pause/on hold/suspendue',
  closed: 'ferme/fermee/terminee/finished/ended',
  archived: 'archive/archivee',
};

const openTo = {
  anyone: 'everyone/all/public/tous/toutes/tout le monde/open to all',
  members: 'members only/membres/membres seulement',
  membersAndPartners: 'members and partners/membres et partenaires',
  membersAndNonMembers: 'members and non members/membres et non membres',
  subset: 'some members/certains membres',
  invited: 'by invitation/invitation only/sur invitation/invitees',
};

type Reader = RowReader<CommunityColumn>;

/** Without the members that have no value. */
const given = <T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)),
  ) as never;

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function joinOf(row: Reader): Wire.Join[] {
  const [url, email] = [row.address('join_url', LINK), row.email('join_email')];
  const words = given({ label: row.text('join_label'), instructions: row.text('join_instructions') });
  const address = url?.startsWith('mailto:') ? url.slice(7) : undefined;
  return [
    ...(url && !address ? [{ kind: 'link' as const, url, ...words }] : []),
    ...((email ?? address) ? [{ kind: 'email' as const, email: (email ?? address)!, ...(url && !address ? {} : words) }] : []),
  ];
}

function contactsOf(row: Reader, name: CommunityColumn, role: CommunityColumn, email?: CommunityColumn): Wire.Contact[] {
  const names = row.list(name);
  const shared = { role: row.text(role), email: email && row.email(email) };
  // A role and an address are one person's.
  if (names.length > 1) return names.map((each, index) => given({ name: each, ...(index === 0 && shared) }) as Wire.Contact);
  const contact = given({ name: names[0], ...shared });
  return isEmpty(contact) ? [] : [contact];
}

function communityOf(row: Reader, id: string, name: Wire.Text): Wire.Community {
  const established = row.date('established')?.date;
  const cadence = given({
    text: row.text('rhythm'),
    commitment: row.text('commitment'),
    datesToBeConfirmed: row.yesNo('dates_to_be_confirmed'),
  });
  const eligibility = given({ openTo: row.choice('open_to', openTo), summary: row.text('who_may_join') });
  return given({
    id,
    name,
    shortName: row.text('short_name'),
    summary: row.text('summary'),
    description: row.text('description'),
    status: row.choice('status', statuses),
    established: established && parsePartialDate(established),
    topics: row.texts('topics'),
    keywords: row.list('keywords'),
    audience: row.text('audience'),
    ...(!isEmpty(eligibility) && { eligibility }),
    // A rhythm is words or a rule; without either the rest would say nothing.
    ...(cadence.text !== undefined && { cadence }),
    firstVisit: row.text('first_visit'),
    expect: row.texts('expect'),
    join: joinOf(row),
    facilitators: contactsOf(row, 'facilitator_name', 'facilitator_role'),
    contacts: contactsOf(row, 'contact_name', 'contact_role', 'contact_email'),
    languages: row.list('languages').flatMap((word) => languageTag(word) ?? []),
    url: row.address('url'),
    reviewBy: wholeDate(row.date('review_by')?.date),
  }) as Wire.Community;
}

const wholeDate = (date: string | undefined): string | undefined => (date?.length === 10 ? date : undefined);

function languageTag(word: string): string | undefined {
  if (/^(english|anglais)$/i.test(word)) return 'en';
  if (/^(french|français|francais)$/i.test(word)) return 'fr';
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(word) ? word : undefined;
}

/** Reads the sheet of communities: one a row, each with an id of its own. */
export function readCommunities(sheet: Sheet, setting: SheetSetting): FoundCommunity[] {
  const { notes } = setting;
  const columns = columnsOf(sheet, communityColumns, notes);
  if (!columns.some(({ name }) => name === 'name')) {
    notes.add('no-column', { column: 'name' }, { file: sheet.file });
    return [];
  }
  const rows = sheet.rows.map((row) => new RowReader<CommunityColumn>(sheet, row, columns, setting));
  const named = rows.flatMap((row) => {
    row.checkWidth();
    const name = row.text('name');
    if (!name) notes.add('no-name', {}, row.where);
    return name ? { row, name, wanted: row.raw('id').trim() } : [];
  });
  if (named.length > MAX_COMMUNITIES) notes.add('too-many', { limit: MAX_COMMUNITIES }, { file: sheet.file });
  const taken = new Set<string>();
  const found: FoundCommunity[] = [];
  for (const { row, name, wanted } of named.slice(0, MAX_COMMUNITIES)) {
    const isId = /^[a-z\d][a-z\d-]{0,63}$/.test(wanted);
    const [made] = makeIds(
      [(wanted && !isId ? wanted : undefined) ?? (typeof name === 'string' ? name : Object.values(name)[0]!)],
      taken,
    ) as [string];
    const id = isId && !taken.has(wanted) ? wanted : made;
    if (wanted && id !== wanted) notes.add('other-id', { value: wanted.slice(0, 60), id }, row.at('id'));
    taken.add(id);
    found.push({ community: communityOf(row, id, name), zone: row.raw('time_zone') });
  }
  return found;
}
