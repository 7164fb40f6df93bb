/**
 * One segment found in bytes: where its elements begin, and which of them hold something beyond plain printable ASCII.
 * No text is made here; the checks read the bytes in place.
 */
import type { Delimiters } from './syntax.ts';

/** What an element holds, as bits. */
export const HAS_COMPONENT = 1;
export const HAS_REPETITION = 2;
export const HAS_CONTROL = 4;
export const HAS_NATIONAL = 8;

/** A segment in its buffer, good until the next one is scanned. */
export type SegmentView = {
  bytes: Uint8Array;
  /** `starts[0]` is where the id begins, `starts[i]` element i; `starts[count + 1]` is one beyond the terminator. */
  starts: Int32Array;
  /** Elements after the id. */
  count: number;
  /** HAS_ bits of each element; entry 0 is the id's. Filled when `allMarks` is not 0, else all 0. */
  marks: Uint8Array;
  /** All of them together. */
  allMarks: number;
  /** The last entry of `marks` that may not be 0. */
  marked: number;
  /** The id as `packText` gives it, 0 when it is longer than four characters or empty. */
  id: number;
  /** From ST = 1 to SE; 0 in the envelope. */
  position: number;
  /** From 1 in the file. */
  ordinal: number;
};

const ELEMENT = 1;
const COMPONENT = 2;
const REPETITION = 3;
const TERMINATOR = 4;
const CONTROL = 5;
const NATIONAL = 6;
/** The HAS_ bit of each of them. */
const MARKS = [0, 0, HAS_COMPONENT, HAS_REPETITION, 0, HAS_CONTROL, HAS_NATIONAL];

/** Up to four bytes as one number; different texts give different numbers, and one that begins with a NUL gives 0. */
export function packText(text: string): number {
  if (text.charCodeAt(0) === 0) return 0;
  let packed = 0;
  for (let i = 0; i < text.length; i += 1) packed = (packed << 8) | text.charCodeAt(i);
  return text.length > 4 ? 0 : packed;
}

/** The same of bytes; 0 for none and for more than four. */
export function packBytes(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] === 0) return 0;
  switch (to - from) {
    case 1:
      return bytes[from] as number;
    case 2:
      return ((bytes[from] as number) << 8) | (bytes[from + 1] as number);
    case 3:
      return ((bytes[from] as number) << 16) | ((bytes[from + 1] as number) << 8) | (bytes[from + 2] as number);
    case 4:
      return (
        ((bytes[from] as number) << 24) |
        ((bytes[from + 1] as number) << 16) |
        ((bytes[from + 2] as number) << 8) |
        (bytes[from + 3] as number)
      );
    default:
      return 0;
  }
}

/** What each byte is under these delimiters. */
export function byteKinds(delimiters: Delimiters): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(CONTROL, 0, 0x20);
  kinds[0x7f] = CONTROL;
  kinds.fill(NATIONAL, 0x80, 0x100);
  if (delimiters.repetition !== undefined) kinds[delimiters.repetition.charCodeAt(0)] = REPETITION;
  kinds[delimiters.component.charCodeAt(0)] = COMPONENT;
  kinds[delimiters.element.charCodeAt(0)] = ELEMENT;
  kinds[delimiters.terminator.charCodeAt(0)] = TERMINATOR;
  return kinds;
}

export const emptyView = (): SegmentView => ({
  bytes: new Uint8Array(0),
  starts: new Int32Array(66),
  count: 0,
  marks: new Uint8Array(66),
  allMarks: 0,
  marked: 0,
  id: 0,
  position: 0,
  ordinal: 0,
});

/** Room for one more element. */
function grow(view: SegmentView): void {
  const starts = new Int32Array(view.starts.length * 2);
  const marks = new Uint8Array(view.marks.length * 2);
  starts.set(view.starts);
  marks.set(view.marks);
  view.starts = starts;
  view.marks = marks;
}

const BIN = packText('BIN');
const BDS = packText('BDS');
/** A length of more digits than this is no length. */
const LENGTH_DIGITS = 9;

/** The binary data's length when element `count` of this segment is about to begin with it, else -1. */
function binaryLength(view: SegmentView, at: number): number {
  const { bytes, starts, count } = view;
  const id = packBytes(bytes, starts[0] as number, (starts[1] as number) - 1);
  if (!(id === BIN && count === 2) && !(id === BDS && count === 3)) return -1;
  const from = starts[count - 1] as number;
  const to = at - 1;
  if (to === from || to - from > LENGTH_DIGITS) return -1;
  let length = 0;
  for (let i = from; i < to; i += 1) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    length = length * 10 + digit;
  }
  return length;
}

/** Where blanks and line breaks end; the end of the bytes when there is nothing else. */
function skipBlanks(bytes: Uint8Array, from: number, kinds: Uint8Array): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if ((byte !== 10 && byte !== 13 && byte !== 32 && byte !== 9) || kinds[byte] === TERMINATOR) break;
  }
  return at;
}

function clearMarks(view: SegmentView): void {
  const { marks } = view;
  for (let n = 0; n <= view.marked; n += 1) marks[n] = 0;
  view.allMarks = 0;
}

/** A segment that may be binary, or have more elements than there is room for. It begins at `from`. */
function scanAny(view: SegmentView, bytes: Uint8Array, from: number, kinds: Uint8Array): number {
  const end = bytes.length;
  let at = from;
  const first = at;
  let { starts, marks } = view;
  let all = 0;
  const mayBeBinary = bytes[first] === 66;
  starts[0] = at;
  let count = 0;
  for (; at < end; at += 1) {
    const kind = kinds[bytes[at] as number] as number;
    if (kind === 0) continue;
    if (kind === ELEMENT) {
      count += 1;
      if (count + 2 >= starts.length) {
        grow(view);
        ({ starts, marks } = view);
      }
      starts[count] = at + 1;
      if (mayBeBinary && (count === 2 || count === 3)) {
        view.count = count;
        const length = binaryLength(view, at + 1);
        if (length > 0) {
          if (at + length + 1 >= end) {
            view.allMarks = all;
            view.marked = count;
            return -1;
          }
          // The byte after the data must be the terminator; if not, the length is wrong and the data is read as text.
          if (kinds[bytes[at + length + 1] as number] === TERMINATOR) at += length;
        }
      }
    } else if (kind === TERMINATOR) {
      starts[count + 1] = at + 1;
      view.allMarks = all;
      view.marked = count;
      view.count = at === first ? -1 : count;
      view.id = packBytes(bytes, first, (starts[1] as number) - 1);
      return at + 1;
    } else {
      const mark = MARKS[kind] as number;
      all |= mark;
      marks[count] = (marks[count] as number) | mark;
    }
  }
  view.allMarks = all;
  view.marked = count;
  return -1;
}

/**
 * Scans one segment from `from`; blanks and line breaks before its id are skipped.
 * Out: the index after its terminator, or -1 when the bytes end before it. `view.count` is -1 when there was nothing but
 * blanks before the terminator. The data of a BIN or BDS is taken by its declared length, whatever bytes it holds.
 */
export function scanSegment(view: SegmentView, bytes: Uint8Array, from: number, kinds: Uint8Array): number {
  const end = bytes.length;
  if (from >= end) return -1;
  const first = (bytes[from] as number) > 32 ? from : skipBlanks(bytes, from, kinds);
  if (first === end) return -1;
  view.bytes = bytes;
  if (view.allMarks !== 0) clearMarks(view);
  if (bytes[first] === 66) return scanAny(view, bytes, first, kinds);
  const { starts, marks } = view;
  const room = starts.length - 2;
  starts[0] = first;
  let count = 0;
  let all = 0;
  for (let at = first; at < end; at += 1) {
    const kind = kinds[bytes[at] as number] as number;
    if (kind === 0) continue;
    if (kind === ELEMENT) {
      count += 1;
      if (count === room) {
        view.marked = count;
        view.allMarks = all;
        clearMarks(view);
        return scanAny(view, bytes, first, kinds);
      }
      starts[count] = at + 1;
    } else if (kind === TERMINATOR) {
      starts[count + 1] = at + 1;
      view.allMarks = all;
      view.marked = count;
      view.count = at === first ? -1 : count;
      view.id = packBytes(bytes, first, (starts[1] as number) - 1);
      return at + 1;
    } else {
      const mark = MARKS[kind] as number;
      all |= mark;
      marks[count] = (marks[count] as number) | mark;
    }
  }
  view.allMarks = all;
  view.marked = count;
  return -1;
}

/** One list of bytes for each length of short texts: a list is slow to be made longer or shorter. */
const scratches: readonly number[][] = Array.from({ length: 65 }, (_, length) => Array.from({ length }, () => 0));
const longScratch: number[] = [];
function scratchOf(length: number): number[] {
  const short = scratches[length];
  if (short === undefined) longScratch.length = length;
  return short ?? longScratch;
}

/** Above this, text is made in pieces: so many arguments a call takes everywhere. */
const PIECE = 8192;

/** Bytes as text, one byte one character. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from;
  if (length <= 0) return '';
  if (length > PIECE) {
    const half = from + (length >> 1);
    return textOf(bytes, from, half) + textOf(bytes, half, to);
  }
  const scratch = scratchOf(length);
  for (let i = 0; i < length; i += 1) scratch[i] = bytes[from + i] as number;
  return String.fromCharCode.apply(null, scratch);
}

/** Longer texts are rarely the same again. */
const KEPT_LENGTH = 24;
const KEPT = 2048;
/** Texts of elements met lately, each where its hash says: files say the same few things again and again. */
const kept: string[] = Array.from({ length: KEPT }, () => '');

function isSame(text: string, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== bytes[from + i]) return false;
  return true;
}

/** As `textOf`; a text that was met lately is not made again. */
function keptTextOf(bytes: Uint8Array, from: number, to: number): string {
  const length = to - from;
  if (length <= 0 || length > KEPT_LENGTH) return textOf(bytes, from, to);
  let hash = length;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  const slot = (hash ^ (hash >>> 11)) & (KEPT - 1);
  const known = kept[slot] as string;
  if (known.length === length && isSame(known, bytes, from)) return known;
  const text = textOf(bytes, from, to);
  kept[slot] = text;
  return text;
}

/** Element `n` (0 is the id) as text. */
export const elementTextOf = (view: SegmentView, n: number): string =>
  n > view.count ? '' : keptTextOf(view.bytes, view.starts[n] as number, (view.starts[n + 1] as number) - 1);
