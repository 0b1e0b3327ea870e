import addFormats, { type FormatsPlugin } from 'ajv-formats';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { feedIssue, type ValueFormat, type ValueType } from '../domain/feed-issue.ts';
import type { Issue } from '../domain/issue.ts';
import { pointer } from '../feed/validate/walk-feed.ts';
import schema from '../feed/schema/cop-feed.schema.json' with { type: 'json' };

const formats: Readonly<Record<string, ValueFormat>> = {
  id: 'id',
  langTag: 'language-tag',
  date: 'date',
  partialDate: 'partial-date',
  localDateTime: 'wall-time',
  utcDateTime: 'instant',
  duration: 'duration',
  rrule: 'rule',
  email: 'email',
};

const types: Readonly<Record<string, ValueType>> = {
  array: 'list',
  integer: 'number',
  object: 'object',
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};

const typeOf = (value: unknown): ValueType => (value === null ? 'null' : Array.isArray(value) ? 'list' : (types[typeof value] ?? 'object'));

/** A value as a sentence can name it. */
const named = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 100);

const parent = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const lastKey = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What is wrong with a value that does not match its pattern or format. */
function wrongValue({ instancePath: path, schemaPath, keyword, params, data, propertyName }: ErrorObject): Issue {
  const definition = /\$defs\/(\w+)\/\w+$/.exec(schemaPath)?.[1] ?? '';
  const value = named(propertyName ?? data);
  if (/^(url|httpUrl|formAction)$/.test(definition)) return feedIssue(path, 'unsafe-address', { value });
  if (definition === 'timeZone') return feedIssue(path, 'unknown-time-zone', { value });
  const expected = formats[definition] ?? (keyword === 'format' ? formats[String(params['format'])] : undefined) ?? 'pattern';
  return feedIssue(propertyName === undefined ? path : pointer(path, propertyName), 'wrong-format', { value, expected });
}

/** The first member that any of several alternatives asks for. */
function missingAlternative({ parentSchema, instancePath }: ErrorObject): Issue {
  const { anyOf = [] } = parentSchema as { anyOf?: { required?: string[] }[] };
  const member = anyOf[0]?.required?.[0] ?? '';
  if (member === 'email' && anyOf.length === 2) return feedIssue(instancePath, 'email-without-address', {});
  return instancePath ? feedIssue(instancePath, 'missing-member', { member }) : feedIssue('', 'nothing-to-show', {});
}

/** What an error of the schema means to those who keep the feed; undefined for those that only repeat another. */
function issueOf(error: ErrorObject): Issue | undefined {
  const { keyword, instancePath: path, params, data } = error;
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return feedIssue(path, 'missing-member', { member: String(params['missingProperty']) });
    case 'type': {
      const expected = [params['type'] as string | string[]].flat();
      const name = expected.includes('string') && expected.includes('object') ? 'text' : (types[expected[0] ?? ''] ?? 'object');
      return feedIssue(path, 'wrong-type', { expected: name, found: typeOf(data) });
    }
    case 'enum':
    case 'const': {
      const allowed = [(params['allowedValues'] ?? params['allowedValue']) as unknown].flat().join(', ');
      return feedIssue(path, 'unknown-value', { value: named(data), allowed });
    }
    case 'pattern':
    case 'format':
      return wrongValue(error);
    case 'minLength':
    case 'minProperties':
      return feedIssue(path, 'empty-text', {});
    case 'maxLength':
      return feedIssue(path, 'too-long', { length: String(data).length, limit });
    case 'maxItems':
      return feedIssue(path, 'too-many', { limit });
    case 'minItems':
      return feedIssue(parent(path), 'missing-member', { member: lastKey(path) });
    case 'anyOf':
      return missingAlternative(error);
    default:
      return undefined;
  }
}

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, strictRequired: false });
// Bundlers and Node disagree about what a CommonJS module's default is.
(('default' in addFormats ? addFormats.default : addFormats) as FormatsPlugin)(ajv);
const validate = ajv.compile(schema);

/** What the published schema finds wrong with a feed. What it says of alternatives and conditions comes as one issue each. */
export function checkSchema(feed: unknown): Issue[] {
  if (validate(feed)) return [];
  // The parts of an alternative repeat what the alternative says; rooms that are not public the reader itself reports.
  const own = (validate.errors ?? []).filter(({ schemaPath }) => !/\/anyOf\/\d|\/dependentSchemas\//.test(schemaPath));
  const issues = own.map(issueOf).filter((issue) => issue !== undefined);
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
