import type { JoinWay } from '../../domain/community/join-way.ts';
import type * as Wire from '../wire.ts';
import { flag, list, oneOf, orElse, record, type Decoder } from './decoder.ts';
import { form } from './form.ts';
import { leftOut } from './records.ts';
import { contact } from './people.ts';
import { resource } from './resource.ts';
import { text, texts, words } from './text.ts';
import { date, email, id, link, web } from './values.ts';

const platform = record<Wire.Platform, NonNullable<JoinWay['platform']>, 'name'>(
  { name: words, url: web, accountRequired: flag, help: contact, guide: resource },
  'name',
);

const joinMembers = record<Wire.Join, JoinWay, 'kind'>(
  {
    kind: oneOf('form', 'link', 'email', 'platform', 'mailingList', 'calendar', 'inPerson', 'automatic'),
    id,
    status: orElse(oneOf('open', 'closed', 'waitlist', 'comingSoon'), 'open'),
    primary: flag,
    label: text,
    url: link,
    email,
    subject: text,
    instructions: text,
    steps: texts,
    gives: texts,
    audience: text,
    opens: date,
    closes: date,
    platform,
    form,
  },
  'kind',
);

/** A way that leads nowhere would only raise hopes. */
const joinWay: Decoder<JoinWay> = (value, place) => {
  const read = joinMembers(value, place);
  if (read?.kind === 'form' && !read.form) {
    if (read.url) return { ...read, kind: 'link' };
    // A form that could not be read has said why.
    return (value as Wire.Join).form ? undefined : place.report('missing-member', { member: 'form' });
  }
  return read?.kind === 'email' && !read.email && !read.url && read.status !== 'comingSoon'
    ? place.report('email-without-address', {})
    : read;
};

/** Reads ways of joining. */
export const joinWays = list(leftOut('join', joinWay));
