/**
 * The inner loop of the splitter: brackets, strings and separators of bytes, without reading what they hold. It stops
 * where the splitter has something to decide, and where the structure breaks.
 */
import {
  AFTER_ARRAY_OPEN,
  AFTER_COLON,
  AFTER_COMMA,
  AFTER_OBJECT_OPEN,
  AFTER_VALUE,
  AT_START,
  BYTE_CLASS,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  IN_SCALAR,
  NEWLINE,
  OPEN_ARRAY,
  OPEN_OBJECT,
  OTHER,
  QUOTE,
  SPACE,
  STRING_STOP,
} from './json-lexis.ts';
import { type BreakReason, DEEPEST_READ, type SplitState } from './split-state.ts';

const AT_END = 0;
export const AT_OPEN = 1;
export const AT_CLOSE = 2;
export const AT_NAME = 3;
export const AT_STRAY = 4;
export const AT_BREAK = 5;

const LINE_FEED = 0x0a;
/** More values in a row that are no objects are no list of objects. */
const MOST_STRAYS = 100;

/**
 * The rest of a string from `from` on. Out: the index behind its closing quote; the chunk's length when it goes on in
 * the next (`inString` stays); the complement of an index where a line of a file of lines ends inside of it.
 */
function skipString(s: SplitState, bytes: Uint8Array, from: number): number {
  let i = s.escaped ? from + 1 : from;
  const end = bytes.length;
  while (i < end) {
    const byte = bytes[i] as number;
    if (STRING_STOP[byte] === 0) {
      i += 1;
    } else if (byte === 0x22) {
      s.inString = false;
      s.escaped = false;
      return i + 1;
    } else if (byte === 0x5c) {
      i += 2;
    } else {
      if (byte === LINE_FEED) {
        if (s.lines) return ~i;
        s.line += 1;
        s.lineStart = s.offset + i + 1;
      }
      i += 1;
    }
  }
  s.inString = true;
  s.escaped = i > end;
  return end;
}

/** Whether a value cannot begin here. */
const noValueHere = (last: number, depth: number, inObject: boolean): boolean =>
  last === AFTER_OBJECT_OPEN || (depth > 0 && (last >= AFTER_VALUE || (inObject && last === AFTER_COMMA)));

const stopped = (s: SplitState, stop: number, at: number): number => {
  s.stop = stop;
  return at;
};

const broken = (s: SplitState, reason: BreakReason, at: number): number => {
  s.breakReason = reason;
  return stopped(s, AT_BREAK, at);
};

/** An opening bracket at `i`, when the scan does not stop there: undefined, or the index of a stop. */
function openBracket(s: SplitState, isObject: boolean, i: number): number | undefined {
  if (noValueHere(s.last, s.depth, s.isObject[s.depth] === 1)) {
    return broken(s, s.last === AFTER_COMMA || s.last === AFTER_OBJECT_OPEN ? 'member-name-expected' : 'value-not-expected', i);
  }
  if (isObject && s.lines && s.depth > s.base && s.offset + i === s.lineStart) return broken(s, 'line-ends-inside', i);
  if (s.depth === s.openAt) return stopped(s, AT_OPEN, i);
  return s.depth === DEEPEST_READ ? broken(s, 'nested-beyond-reading', i) : push(s, isObject);
}

/** One bracket deeper. */
export function push(s: SplitState, isObject: boolean): undefined {
  s.depth += 1;
  s.isObject[s.depth] = isObject ? 1 : 0;
  if (s.depth > s.deepest) s.deepest = s.depth;
  s.last = isObject ? AFTER_OBJECT_OPEN : AFTER_ARRAY_OPEN;
}

/** A closing bracket at `i`: undefined, or the index of a stop. */
function closeBracket(s: SplitState, ofObject: boolean, i: number): number | undefined {
  if (s.depth === 0 || (s.isObject[s.depth] === 1) !== ofObject || s.last === AFTER_COLON) {
    return broken(s, 'bracket-does-not-match', i);
  }
  s.depth -= 1;
  s.last = AFTER_VALUE;
  return s.depth === s.closeAt ? stopped(s, AT_CLOSE, i) : undefined;
}

/** The first byte of something that is neither bracket nor string: a number, a literal, rubbish. */
function beginScalar(s: SplitState, i: number): number | undefined {
  if (s.depth === s.strayAt) {
    // Between documents that stand by themselves there is nothing but blanks; in a list a null may stand for an object.
    return s.depth === 0 || s.strays >= MOST_STRAYS ? broken(s, 'document-expected', i) : stopped(s, AT_STRAY, i);
  }
  const inObject = s.isObject[s.depth] === 1;
  if (noValueHere(s.last, s.depth, inObject)) {
    const name = inObject && (s.last === AFTER_COMMA || s.last === AFTER_OBJECT_OPEN);
    return broken(s, name ? 'member-name-expected' : 'value-not-expected', i);
  }
  s.last = IN_SCALAR;
  return undefined;
}

/** A string's opening quote: the index to go on at; negative when the scan stops at its complement. */
function beginString(s: SplitState, bytes: Uint8Array, i: number): number {
  if (s.depth === s.strayAt) return ~broken(s, 'document-expected', i);
  if (s.last >= AFTER_VALUE) return ~broken(s, 'value-not-expected', i);
  if (s.depth === s.nameAt) return ~stopped(s, AT_NAME, i);
  const next = skipString(s, bytes, i + 1);
  s.last = AFTER_VALUE;
  return next < 0 ? ~broken(s, 'line-ends-inside', ~next) : next;
}

/**
 * What nearly every byte of a good file is: reads on while nothing is to be decided, and stops before the first byte
 * where something may be. The state is kept in locals: this loop is what the reading of a file costs.
 */
function runOn(s: SplitState, bytes: Uint8Array, from: number): number {
  const { isObject, openAt, closeAt, nameAt, strayAt, offset } = s;
  const end = bytes.length;
  let { last, depth, deepest, members, commaAt, line, lineStart } = s;
  let i = from;
  while (i < end) {
    const kind = BYTE_CLASS[bytes[i] as number];
    if (kind === SPACE) {
      // Indents are most of a file that people can read.
      while (bytes[i + 1] === 0x20) i += 1;
    } else if (kind === QUOTE) {
      if (last >= AFTER_VALUE || depth === nameAt || depth === strayAt) break;
      let at = i + 1;
      while (at < end && STRING_STOP[bytes[at] as number] === 0) at += 1;
      if (at === end || bytes[at] !== 0x22) break;
      last = AFTER_VALUE;
      i = at;
    } else if (kind === OTHER) {
      if (last !== IN_SCALAR && last !== AFTER_COLON) break;
      last = IN_SCALAR;
    } else if (kind === COMMA) {
      if (depth === 0) break;
      last = AFTER_COMMA;
      commaAt = offset + i;
    } else if (kind === COLON) {
      if (depth === strayAt) break;
      members += 1;
      last = AFTER_COLON;
    } else if (kind === NEWLINE) {
      if (depth === 0) break;
      line += 1;
      lineStart = offset + i + 1;
    } else if (kind === OPEN_OBJECT || kind === OPEN_ARRAY) {
      const expected = last === AFTER_COLON || last === AFTER_ARRAY_OPEN || (last === AFTER_COMMA && isObject[depth] === 0);
      if (!expected || depth === openAt || depth === DEEPEST_READ || offset + i === lineStart) break;
      depth += 1;
      isObject[depth] = kind === OPEN_OBJECT ? 1 : 0;
      if (depth > deepest) deepest = depth;
      last = kind === OPEN_OBJECT ? AFTER_OBJECT_OPEN : AFTER_ARRAY_OPEN;
    } else {
      const matches = isObject[depth] === (kind === CLOSE_OBJECT ? 1 : 0);
      if (depth === 0 || !matches || last === AFTER_COLON || depth - 1 === closeAt) break;
      depth -= 1;
      last = AFTER_VALUE;
    }
    i += 1;
  }
  Object.assign(s, { last, depth, deepest, members, commaAt, line, lineStart });
  return i;
}

/** One byte at which something may be to decide: the index to go on at, negative when the scan stops at its complement. */
function step(s: SplitState, bytes: Uint8Array, i: number): number {
  const kind = BYTE_CLASS[bytes[i] as number];
  if (kind === QUOTE) return beginString(s, bytes, i);
  let stop: number | undefined;
  if (kind === COMMA) {
    if (s.depth === 0) stop = s.last === AFTER_VALUE ? stopped(s, AT_STRAY, i) : broken(s, 'document-expected', i);
    s.last = AFTER_COMMA;
  } else if (kind === COLON) {
    if (s.depth === s.strayAt) stop = broken(s, 'document-expected', i);
    s.members += 1;
    s.last = AFTER_COLON;
  } else if (kind === NEWLINE) {
    s.line += 1;
    s.lineStart = s.offset + i + 1;
    if (s.last === IN_SCALAR && s.depth === 0) s.last = AT_START;
  } else if (kind === OTHER) {
    if (s.last !== IN_SCALAR) stop = beginScalar(s, i);
  } else if (kind === OPEN_OBJECT || kind === OPEN_ARRAY) {
    stop = openBracket(s, kind === OPEN_OBJECT, i);
  } else if (kind !== SPACE) {
    stop = closeBracket(s, kind === CLOSE_OBJECT, i);
  }
  return stop === undefined ? i + 1 : ~stop;
}

/** Reads from `from` on and says in `s.stop` why it stopped. Out: the index at which it stopped. */
export function scan(s: SplitState, bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let i = from;
  if (s.inString) {
    i = skipString(s, bytes, i);
    if (i < 0) return broken(s, 'line-ends-inside', ~i);
  }
  while (i < end) {
    i = runOn(s, bytes, i);
    if (i < end) i = step(s, bytes, i);
    if (i < 0) return ~i;
  }
  return stopped(s, AT_END, end);
}
