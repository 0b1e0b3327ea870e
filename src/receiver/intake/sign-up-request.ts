import { err, ok, type Result } from '../../lib/result.ts';
import { type BodyError, BodyReader } from './body-reader.ts';
import { type PersonRequest, readPerson } from './person.ts';

/** A sign-up as the receiver keeps it. */
export interface SignUpRequest extends PersonRequest {
  readonly communities: readonly string[];
}

const communityId = /^[a-z0-9][a-z0-9-]{0,63}(#[a-z0-9][a-z0-9-]{0,63})?$/;

/**
 * Reads version 1 of the sign-up's body (`SignUpSubmission`). Unknown members are ignored; everything wrong is told at once.
 */
export function readSignUpRequest(body: unknown): Result<SignUpRequest, readonly BodyError[]> {
  const reader = new BodyReader();
  const root = reader.record(body, '');
  const person = readPerson(root, reader);
  const request = { ...person, communities: readCommunities(root['communities'], reader) };
  return reader.errors.length > 0 ? err(reader.errors) : ok(request);
}

function readCommunities(value: unknown, reader: BodyReader): readonly string[] {
  const items = reader.list(value, '/communities', 20);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) reader.refuse('/communities', 'required');
  const ids = items.map((item, index) => {
    const pointer = `/communities/${index}`;
    const id = reader.text(item, pointer, { max: 129, required: true });
    if (id && !communityId.test(id)) reader.refuse(pointer, 'id-format');
    return id;
  });
  return [...new Set(ids)];
}
