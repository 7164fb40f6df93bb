/** A slice of the file → its value, or the fault with the exact byte. */
import { type Said, said } from '../kernel/said.ts';
import { type JsonFaultReason, findJsonFault } from './json-fault.ts';
import { countMembers, isObject, type JsonObject } from './json-value.ts';
import type { Slice } from './split-state.ts';
import { findUtf8Fault } from './utf8-fault.ts';

/** What is wrong with a part of the file, without its place: `at` is the byte of the file at which it shows. */
export type PartFault = { readonly code: string; readonly message: Said; readonly at: number };

export type ReadSlice =
  | { readonly ok: true; readonly object: JsonObject; readonly text: string }
  | { readonly ok: false; readonly fault: PartFault };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

const REASONS: Readonly<Record<JsonFaultReason, Said>> = {
  'value-expected': said('a value is missing'),
  'comma-expected': said('a comma or a closing bracket is missing'),
  'member-name-expected': said('the name of a member is missing (or a comma is too many)'),
  'colon-expected': said('the colon after a name is missing'),
  'literal-unknown': said('there is a word without quotes that JSON does not know'),
  'number-malformed': said('a number is not written as JSON writes numbers'),
  'escape-unknown': said('a backslash is followed by what JSON does not know'),
  'control-character': said('a text holds a line end, a zero byte or another control character'),
  'string-not-closed': said('a text is not closed'),
  'text-after-value': said('something follows after its end'),
  'member-repeated': said('a name stands twice in one object'),
  'number-too-large': said('a number is larger than any number'),
};

const refuse = (code: string, at: number, message: Said): ReadSlice => ({ ok: false, fault: { code, at, message } });

function notUtf8(slice: Slice, bytes: Uint8Array): ReadSlice {
  const fault = findUtf8Fault(bytes);
  const at = slice.byte + (fault?.at ?? 0);
  return refuse(
    'entry-must-be-utf-8',
    at,
    fault?.looksLatin === true
      ? said('Byte {byte} is not UTF-8. It looks like Windows-1252 or ISO 8859-1: export the file again as UTF-8.', { byte: at })
      : said('Byte {byte} is not UTF-8. Export the file again as UTF-8.', { byte: at }),
  );
}

function notJson(slice: Slice, text: string): ReadSlice {
  const fault = findJsonFault(text) ?? { at: 0, reason: 'value-expected' as const };
  const at = slice.byte + encoder.encode(text.slice(0, fault.at)).length;
  const code = fault.reason === 'member-repeated' ? 'member-must-not-repeat' : 'entry-must-be-json';
  return refuse(
    code,
    at,
    said('At byte {byte} {why}. The record is left out; the rest of the file goes on.', { byte: at, why: REASONS[fault.reason] }),
  );
}

function tooLarge(slice: Slice, limit: number): ReadSlice {
  return refuse(
    'entry-must-fit-its-limit',
    slice.byte,
    said('The record has {length} bytes; at most {max} are read. It is left out; send what it holds in smaller parts.', {
      length: slice.byteCount,
      max: limit,
    }),
  );
}

/** In: the slice and the limits of the reading. `text` is the slice as written. */
export function valueOfSlice(slice: Slice, limits: { readonly sliceBytes: number; readonly depth: number }): ReadSlice {
  const { bytes } = slice;
  if (bytes === undefined) return tooLarge(slice, limits.sliceBytes);
  if (slice.deepest > limits.depth) {
    return refuse(
      'entry-must-not-nest-deeper',
      slice.byte,
      said('The record nests {depth} brackets deep; at most {max} are read. It is left out.', {
        depth: slice.deepest,
        max: limits.depth,
      }),
    );
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return notUtf8(slice, bytes);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(slice, text);
  }
  const counted = countMembers(value);
  if (counted.members !== slice.members || !counted.finite) return notJson(slice, text);
  if (!isObject(value)) {
    return refuse(
      'entry-must-be-an-object',
      slice.byte,
      said('At byte {byte} a record is expected, and something else stands there.', { byte: slice.byte }),
    );
  }
  return { ok: true, object: value, text };
}
