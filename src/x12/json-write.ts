/** JSON records → X12 bytes: the inverse of json.ts. */
import { err, ok, type Result } from '../kernel/result.ts';
import { GUIDES } from './guides/registry.ts';
import { type Envelope, envelopeWriter, type RawSegment } from './json-envelope.ts';
import type { JsonRecord } from './json.ts';
import { type Delimiters, STANDARD_DELIMITERS } from './syntax.ts';
import { textToBytes } from './text.ts';
import { encodeTyped, type TypedFailure } from './typed-encode.ts';

export type JsonWriter = {
  /** Bytes of the record and of what comes before it. Errors: the first thing that cannot be written, with its path. */
  readonly push: (record: unknown) => Result<Uint8Array, TypedFailure>;
  /** The last segment and the trailers. */
  readonly end: () => Uint8Array;
};

type Failed = { readonly ok: false; readonly error: TypedFailure };

const fail = (path: string, why: string, code: TypedFailure['code'] = 'member-must-have-its-type'): Failed =>
  err({ code, path, message: `${path} ${why}` });

const MEMBERS: ReadonlySet<string> = new Set([
  'interchange',
  'group',
  'guide',
  'transaction',
  'segments',
  'problems',
  'envelope',
  'after',
  'end',
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSegments = (value: unknown): value is readonly RawSegment[] =>
  Array.isArray(value) &&
  value.every((each) => Array.isArray(each) && each.length > 0 && each.every((text) => typeof text === 'string'));

/** Four different characters, none a letter, digit or blank. */
function delimitersFault(value: unknown): Failed | undefined {
  if (!isObject(value)) return fail('interchange.delimiters', 'must name element, component and terminator.');
  const { element, component, repetition, terminator } = value;
  const used = [element, component, terminator, ...(repetition === undefined ? [] : [repetition])];
  return used.every((each) => typeof each === 'string' && /^[^A-Za-z0-9 ]$/.test(each) && each.charCodeAt(0) <= 0xff) &&
    new Set(used).size === used.length
    ? undefined
    : fail('interchange.delimiters', 'must be different characters that are neither letters, digits nor spaces.');
}

/** What is wrong with a record before its transaction is looked at. */
function recordFault(record: unknown): Failed | undefined {
  if (!isObject(record)) return fail('record', 'must be an object with an interchange and a transaction.');
  for (const name of Object.keys(record))
    if (!MEMBERS.has(name)) return fail(name, 'is no member of a record.', 'member-must-be-known-to-the-guide');
  const { interchange, group } = record;
  if (!isObject(interchange)) return fail('interchange', 'must be the members of the ISA segment.');
  if (!Number.isSafeInteger(interchange['ordinal'])) return fail('interchange.ordinal', 'must be a whole number.');
  if (typeof interchange['lineBreak'] !== 'string' || !/^[\r\n]*$/.test(interchange['lineBreak']))
    return fail('interchange.lineBreak', 'must be line breaks or an empty text.');
  if (typeof interchange['controlNumber'] !== 'string') return fail('interchange.controlNumber', 'must be text.');
  if (interchange['acknowledgements'] !== undefined && !Array.isArray(interchange['acknowledgements']))
    return fail('interchange.acknowledgements', 'must be a list.');
  if (group !== undefined && (!isObject(group) || !Number.isSafeInteger(group['ordinal'])))
    return fail('group.ordinal', 'must be a whole number.');
  for (const name of ['segments', 'envelope', 'after'])
    if (record[name] !== undefined && !isSegments(record[name]))
      return fail(name, 'must be a list of segments, each a list of texts.');
  return delimitersFault(interchange['delimiters']);
}

/** ST to SE. */
function transactionSegments({
  guide: name,
  transaction,
  segments,
  interchange,
}: JsonRecord): Result<readonly RawSegment[], TypedFailure> {
  if (transaction === undefined) return ok(segments ?? []);
  const guide = GUIDES.find((each) => each.name === name);
  if (guide === undefined) return fail('guide', `must be one of ${GUIDES.map((each) => each.name).join(', ')}.`);
  const written = encodeTyped(transaction, guide, interchange.delimiters);
  if (!written.ok) return err({ ...written.error, path: `transaction.${written.error.path ?? ''}` });
  return ok(written.value.map(({ id, elements }) => [id, ...elements]));
}

/** A writer of X12 from JSON records, one by one. Memory: one transaction. */
export function jsonWriter(): JsonWriter {
  const envelopes = envelopeWriter();
  let delimiters: Delimiters = STANDARD_DELIMITERS;
  let lineBreak = '';
  let last: JsonRecord | undefined;
  /** The segment whose terminator is not written yet: the file's last may end otherwise. */
  let held: string | undefined;
  const put = (parts: string[], segments: readonly RawSegment[], interchange: JsonRecord['interchange'] | undefined): void => {
    for (const segment of segments) {
      if (held !== undefined) parts.push(held, delimiters.terminator, lineBreak);
      if (segment[0] === 'ISA' && interchange !== undefined) ({ delimiters, lineBreak } = interchange);
      held = segment.join(delimiters.element);
    }
  };
  return {
    push: (given) => {
      const fault = recordFault(given);
      if (fault !== undefined) return fault;
      const record = given as JsonRecord;
      const envelope: Envelope = record;
      const holds = record.transaction !== undefined || record.segments !== undefined;
      const between = envelopes.before(envelope, holds);
      if (record.envelope === undefined && !between.ok) return between;
      const body = transactionSegments(record);
      if (!body.ok) return body;
      const parts: string[] = [];
      put(parts, record.envelope ?? (between.ok ? between.value : []), record.interchange);
      put(parts, body.value, undefined);
      last = record;
      return ok(textToBytes(parts.join('')));
    },
    end: () => {
      const parts: string[] = [];
      put(parts, last?.after ?? envelopes.end(), undefined);
      if (held !== undefined) parts.push(held, last?.end ?? delimiters.terminator + lineBreak);
      return textToBytes(parts.join(''));
    },
  };
}
