import { isEmailAddress } from '../../domain/registration/value-formats.ts';
import type { BodyReader } from './body-reader.ts';

/** What a sign-up and a proposal have in common: checked, trimmed, bounded. Empty strings where nothing was said. */
export interface PersonRequest {
  /** UUID in lower case. */
  readonly submissionId: string;
  readonly email: string;
  readonly name: string;
  readonly organization: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly locale: string;
  readonly consents: readonly ConsentRequest[];
  readonly page: string;
  readonly widget: string;
  readonly elapsedMs: number | null;
  /** The honeypot was filled in. */
  readonly isTrap: boolean;
}

/** One consent as it was shown and answered. */
export interface ConsentRequest {
  readonly purpose: string;
  readonly granted: boolean;
  readonly text: string;
  readonly language: string;
  readonly sender: string;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const fieldName = /^[a-z][\w.-]{0,63}$/i;

/** Whether `value` is a UUID of any version. */
export const isUuid = (value: string): boolean => uuid.test(value);

/** Reads the members that are the same in every body of version 1; without `v` it counts as 1. */
export function readPerson(root: Readonly<Record<string, unknown>>, reader: BodyReader): PersonRequest {
  if (root['v'] !== undefined && root['v'] !== 1) reader.refuse('/v', 'version');
  const source = root['source'] === undefined ? {} : reader.record(root['source'], '/source');
  const submissionId = reader.text(root['submission_id'], '/submission_id', { max: 36, required: true }).toLowerCase();
  if (submissionId && !isUuid(submissionId)) reader.refuse('/submission_id', 'uuid-format');
  // Any character, so that every wrong address is told the same way.
  const email = reader.text(root['email'], '/email', { max: 254, required: true, lines: true });
  if (email && !isEmailAddress(email)) reader.refuse('/email', 'email-format');
  return {
    submissionId,
    email,
    name: reader.text(root['name'], '/name', { max: 200 }),
    organization: reader.text(root['organization'], '/organization', { max: 200 }),
    fields: readFields(root['fields'], reader),
    locale: reader.text(root['locale'], '/locale', { max: 64 }),
    consents: reader.list(root['consents'], '/consents', 20).map((item, index) => readConsent(item, `/consents/${index}`, reader)),
    page: reader.text(source['page'], '/source/page', { max: 2_000 }),
    widget: reader.text(source['widget'], '/source/widget', { max: 64 }),
    elapsedMs: readElapsed(root['elapsed_ms'], reader),
    isTrap: reader.text(root['hp'], '/hp', { max: 5_000, lines: true }) !== '',
  };
}

function readFields(value: unknown, reader: BodyReader): PersonRequest['fields'] {
  if (value === undefined) return {};
  const entries = Object.entries(reader.record(value, '/fields'));
  if (entries.length > 50) reader.refuse('/fields', 'too-many-items', 50);
  return Object.fromEntries(
    entries.slice(0, 50).map(([name, answer]): [string, string | readonly string[]] => {
      const pointer = `/fields/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!fieldName.test(name)) reader.refuse(pointer, 'name-format');
      const rules = { max: 5_000, lines: true };
      if (!Array.isArray(answer)) return [name, reader.text(answer, pointer, rules)];
      return [name, reader.list(answer, pointer, 50).map((item, index) => reader.text(item, `${pointer}/${index}`, rules))];
    }),
  );
}

function readConsent(value: unknown, pointer: string, reader: BodyReader): ConsentRequest {
  const consent = reader.record(value, pointer);
  const { granted } = consent;
  if (typeof granted !== 'boolean') reader.refuse(`${pointer}/granted`, granted === undefined ? 'required' : 'type');
  return {
    purpose: reader.text(consent['purpose'], `${pointer}/purpose`, { max: 64, required: true }),
    granted: granted === true,
    text: reader.text(consent['text'], `${pointer}/text`, { max: 5_000, required: true, lines: true }),
    language: reader.text(consent['language'], `${pointer}/language`, { max: 64 }),
    sender: reader.text(consent['sender'], `${pointer}/sender`, { max: 1_000, required: true, lines: true }),
  };
}

function readElapsed(value: unknown, reader: BodyReader): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return Math.round(value);
  reader.refuse('/elapsed_ms', 'type');
  return null;
}
