/** Sets of codes and single values, asked with bytes in place. */
import { packBytes, packText, textOf } from './scan.ts';

/** Codes of a guide. Up to four characters are numbers in a hash table, longer ones text. */
export type CodeSet = {
  /** The one code there is, else 0. */
  readonly only: number;
  /** Open addressing, 0 is free; the length is a power of two. */
  readonly table: Int32Array;
  readonly long: ReadonlySet<string> | undefined;
};

const spread = (packed: number): number => Math.imul(packed, 0x9e3779b1) >>> 8;

export function codeSet(codes: Iterable<string>): CodeSet {
  const all = [...codes];
  const packed = all.map(packText).filter((code) => code !== 0);
  const long = all.filter((code) => packText(code) === 0);
  let size = 4;
  while (size < packed.length * 2) size *= 2;
  const table = new Int32Array(size);
  for (const code of packed) {
    let at = spread(code) & (size - 1);
    while (table[at] !== 0 && table[at] !== code) at = (at + 1) & (size - 1);
    table[at] = code;
  }
  return {
    only: all.length === 1 ? (packed[0] ?? 0) : 0,
    table,
    long: long.length === 0 ? undefined : new Set(long),
  };
}

/** True when a code of up to four characters, packed, is in the set. */
export function hasPacked(set: CodeSet, packed: number): boolean {
  if (packed === 0) return false;
  if (set.only !== 0) return packed === set.only;
  const { table } = set;
  const mask = table.length - 1;
  for (let at = spread(packed) & mask; ; at = (at + 1) & mask) {
    const entry = table[at];
    if (entry === packed) return true;
    if (entry === 0) return false;
  }
}

export function hasCode(set: CodeSet, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from <= 4) return hasPacked(set, packBytes(bytes, from, to));
  return set.long !== undefined && set.long.has(textOf(bytes, from, to));
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Two digits as a number, -1 when they are none. */
function pair(bytes: Uint8Array, at: number): number {
  const high = (bytes[at] as number) - 48;
  const low = (bytes[at + 1] as number) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}

/** CCYYMMDD, a real day from 1800 to 2999. */
export function isDayAt(bytes: Uint8Array, from: number): boolean {
  const century = pair(bytes, from);
  if (century < 18 || century > 29) return false;
  return isShortDayAt(bytes, from + 2, century);
}

/** YYMMDD in a century. */
export function isShortDayAt(bytes: Uint8Array, from: number, century: number): boolean {
  const year = pair(bytes, from);
  const month = pair(bytes, from + 2);
  const day = pair(bytes, from + 4);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
  if (month !== 2 || day !== 29) return true;
  return year === 0 ? century % 4 === 0 : year % 4 === 0;
}

/** HHMM, HHMMSS, or with one or two digits of decimal seconds. */
export function isTimeAt(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length !== 4 && (length < 6 || length > 8)) return false;
  const hour = pair(bytes, from);
  const minute = pair(bytes, from + 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  if (length === 4) return true;
  const second = pair(bytes, from + 4);
  if (second < 0 || second > 59) return false;
  for (let i = from + 6; i < to; i += 1) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/** Digits of a number as X12 counts its length (sign and point left out); -1 when it is no number. */
export function numberLengthAt(bytes: Uint8Array, from: number, to: number, whole: boolean): number {
  let digits = 0;
  let points = 0;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) digits += 1;
    else if (byte === 46 && !whole && points === 0) points = 1;
    else if (byte !== 45 || i !== from) return -1;
  }
  return digits === 0 ? -1 : digits;
}

/** The amount in cents; NaN when it is no decimal with at most two places and thirteen whole digits. Nothing at all is 0. */
export function centsAt(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to) return 0;
  const negative = bytes[from] === 45;
  let magnitude = 0;
  let places = -1;
  let digits = 0;
  for (let i = negative ? from + 1 : from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) {
      magnitude = magnitude * 10 + byte - 48;
      digits += 1;
      if (places >= 0) places += 1;
    } else if (byte === 46 && places < 0) places = 0;
    else return Number.NaN;
  }
  const whole = places < 0 ? digits : digits - places;
  if (whole > 13 || places > 2 || places === 0 || digits === 0) return Number.NaN;
  const scaled = magnitude * (places === 2 ? 1 : places === 1 ? 10 : 100);
  return negative && scaled !== 0 ? -scaled : scaled;
}
