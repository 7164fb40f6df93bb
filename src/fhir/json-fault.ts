/**
 * Where and why a text is no JSON, or names a member twice: a strict reading that is slow and only asked after the fast
 * one failed. Source: RFC 8259 §2 to §7; FHIR R4 json.html (names of members are unique).
 */

export type JsonFaultReason =
  | 'value-expected'
  | 'comma-expected'
  | 'member-name-expected'
  | 'colon-expected'
  | 'literal-unknown'
  | 'number-malformed'
  | 'escape-unknown'
  | 'control-character'
  | 'string-not-closed'
  | 'text-after-value'
  | 'member-repeated'
  | 'number-too-large';

/** `at` counts UTF-16 units of the text. */
export type JsonFault = { readonly at: number; readonly reason: JsonFaultReason; readonly name?: string };

class FaultFound extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

type Cursor = { readonly text: string; at: number };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANKS = /[ \t\r\n]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const LITERALS = ['true', 'false', 'null'];

const refuse = (at: number, reason: JsonFaultReason, name?: string): never => {
  throw new FaultFound(name === undefined ? { at, reason } : { at, reason, name });
};

function passOver(c: Cursor, pattern: RegExp): string {
  pattern.lastIndex = c.at;
  const found = pattern.exec(c.text)?.[0] ?? '';
  c.at += found.length;
  return found;
}

function readString(c: Cursor): string {
  const from = c.at;
  c.at += 1;
  for (;;) {
    passOver(c, PLAIN);
    const character = c.text[c.at];
    if (character === undefined) refuse(from, 'string-not-closed');
    if (character === '"') {
      c.at += 1;
      return JSON.parse(c.text.slice(from, c.at)) as string;
    }
    if (character !== '\\') refuse(c.at, 'control-character');
    const escape = c.text.slice(c.at + 1, c.at + 6);
    if (/^["\\/bfnrt]/.test(escape)) c.at += 2;
    else if (/^u[0-9a-fA-F]{4}$/.test(escape)) c.at += 6;
    else refuse(c.at, 'escape-unknown');
  }
}

function readScalar(c: Cursor): void {
  const from = c.at;
  const literal = LITERALS.find((word) => c.text.startsWith(word, from));
  if (literal !== undefined) {
    c.at += literal.length;
  } else if (/[-\d]/.test(c.text[from] ?? '')) {
    const digits = passOver(c, NUMBER);
    if (digits === '') refuse(from, 'number-malformed');
    if (!Number.isFinite(Number(digits))) refuse(from, 'number-too-large');
  } else {
    refuse(from, /[A-Za-z']/.test(c.text[from] ?? '') ? 'literal-unknown' : 'value-expected');
  }
  if (/[\w.+]/.test(c.text[c.at] ?? '')) refuse(from, literal === undefined ? 'number-malformed' : 'literal-unknown');
}

function readObject(c: Cursor): void {
  const names = new Set<string>();
  c.at += 1;
  passOver(c, BLANKS);
  if (c.text[c.at] === '}') {
    c.at += 1;
    return;
  }
  for (;;) {
    if (c.text[c.at] !== '"') refuse(c.at, 'member-name-expected');
    const at = c.at;
    const name = readString(c);
    if (names.has(name)) refuse(at, 'member-repeated', name);
    names.add(name);
    passOver(c, BLANKS);
    if (c.text[c.at] !== ':') refuse(c.at, 'colon-expected');
    c.at += 1;
    readValue(c);
    if (endOfList(c, '}')) return;
  }
}

function readArray(c: Cursor): void {
  c.at += 1;
  passOver(c, BLANKS);
  if (c.text[c.at] === ']') {
    c.at += 1;
    return;
  }
  for (;;) {
    readValue(c);
    if (endOfList(c, ']')) return;
  }
}

/** True behind the closing bracket; otherwise the cursor stands on what follows the comma. */
function endOfList(c: Cursor, bracket: string): boolean {
  const next = c.text[c.at];
  if (next !== ',' && next !== bracket) refuse(c.at, 'comma-expected');
  c.at += 1;
  if (next === ',') passOver(c, BLANKS);
  return next === bracket;
}

function readValue(c: Cursor): void {
  passOver(c, BLANKS);
  const first = c.text[c.at];
  if (first === '{') readObject(c);
  else if (first === '[') readArray(c);
  else if (first === '"') readString(c);
  else readScalar(c);
  passOver(c, BLANKS);
}

/**
 * The first fault of a text that must be one JSON value without repeated names; undefined when it has none. Nesting must
 * be bounded by the caller.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const c: Cursor = { text, at: 0 };
  try {
    readValue(c);
    if (c.at < text.length) refuse(c.at, 'text-after-value');
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
  return undefined;
}
