import type { ProposedCommunity } from '../../domain/registration/proposal.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type BodyError, BodyReader } from './body-reader.ts';
import { type PersonRequest, readPerson } from './person.ts';

/** A proposal as the receiver keeps it. */
export interface ProposalRequest extends PersonRequest {
  readonly proposal: ProposedCommunity;
}

const words = { max: 5_000, lines: true };

/** Reads version 1 of the proposal's body (`ProposalSubmission`). Unknown members are ignored; everything wrong is told at once. */
export function readProposalRequest(body: unknown): Result<ProposalRequest, readonly BodyError[]> {
  const reader = new BodyReader();
  const root = reader.record(body, '');
  const person = readPerson(root, reader);
  const proposal = readProposal(root['proposal'], reader);
  return reader.errors.length > 0 ? err(reader.errors) : ok({ ...person, proposal });
}

function readProposal(value: unknown, reader: BodyReader): ProposedCommunity {
  const pointer = '/proposal';
  if (value === undefined) reader.refuse(pointer, 'required');
  const proposal = value === undefined ? {} : reader.record(value, pointer);
  const required = value !== undefined;
  return {
    title: reader.text(proposal['title'], `${pointer}/title`, { max: 200 }),
    domain: reader.text(proposal['domain'], `${pointer}/domain`, { ...words, required }),
    audience: reader.text(proposal['audience'], `${pointer}/audience`, { ...words, required }),
    engagement: reader.text(proposal['engagement'], `${pointer}/engagement`, words),
    timeline: reader.list(proposal['timeline'], `${pointer}/timeline`, 50).map((item, index) => {
      const at = `${pointer}/timeline/${index}`;
      const step = reader.record(item, at);
      return {
        when: reader.text(step['when'], `${at}/when`, { max: 200 }),
        what: reader.text(step['what'], `${at}/what`, { max: 2_000, lines: true, required: true }),
      };
    }),
    legacy: reader.text(proposal['legacy'], `${pointer}/legacy`, words),
  };
}
