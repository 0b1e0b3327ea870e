import type { Propose, Requirement, Support } from '../../domain/community/propose.ts';
import type * as Wire from '../wire.ts';
import { list, oneOf, orElse, record } from './decoder.ts';
import { form } from './form.ts';
import { contact } from './people.ts';
import { leftOut } from './records.ts';
import { resource } from './resource.ts';
import { text, texts } from './text.ts';

const requirement = record<Wire.Requirement, Requirement, 'text'>({ text, strength: oneOf('must', 'should'), examples: texts }, 'text');

/** Reads how a community is started. */
export const propose = leftOut(
  'propose',
  record<Wire.Propose, Propose, 'summary'>(
    {
      summary: text,
      status: orElse(oneOf('open', 'closed'), 'open'),
      requirements: list(requirement),
      template: resource,
      steps: texts,
      contact,
      form,
    },
    'summary',
  ),
);

/** Reads what an association does for its communities. */
export const support = record<Wire.Support, Support>({ heading: text, items: texts });
