/** Many texts as one run of bytes with the place where each begins: read one by one, compared without being read. */
import type { Column, OpenBundle } from './bundle.ts';

/** Columns by name, wherever they lie. */
export type Columns = Pick<OpenBundle, 'u8' | 'u32'>;

export function writeTexts(name: string, texts: readonly string[]): Readonly<Record<string, Column>> {
  const encoder = new TextEncoder();
  const at = new Uint32Array(texts.length + 1);
  const pieces = texts.map((text) => encoder.encode(text));
  pieces.forEach((piece, i) => {
    at[i + 1] = (at[i] ?? 0) + piece.length;
  });
  const bytes = new Uint8Array(at[texts.length] ?? 0);
  pieces.forEach((piece, i) => bytes.set(piece, at[i] ?? 0));
  return { [`${name}.at`]: at, [`${name}.bytes`]: bytes };
}

export type Texts = {
  readonly length: number;
  readonly text: (at: number) => string;
  /** Negative, zero or positive as the text at `at` stands before, is, or stands after plain ASCII `other`. */
  readonly compare: (at: number, other: string) => number;
};

/** Below this size a column that much is read of is kept as one text; a part of it is then no new text. */
const WHOLE_MAX = 64 * 1024 * 1024;
/** Up to this share of its texts they are read one by one: a few titles are no reason to hold all of them. */
const FEW = 1 / 16;
const SHORT = 32;

export function readTexts(bundle: Columns, name: string): Texts {
  const starts = bundle.u32(`${name}.at`);
  const bytes = bundle.u8(`${name}.bytes`);
  const length = Math.max(0, starts.length - 1);
  const decoder = new TextDecoder();
  let reads = 0;
  let whole: string | false | undefined;
  // Memory that is shared between threads cannot be decoded in place.
  const decoded = (from: number, to: number): string =>
    decoder.decode(bytes.buffer instanceof ArrayBuffer ? bytes.subarray(from, to) : bytes.slice(from, to));
  /** A short text letter by letter, for which a decoder takes longer to begin than to do. */
  const piece = (from: number, to: number): string => {
    let text = '';
    for (let at = from; at < to; at += 1) {
      const letter = bytes[at] ?? 0;
      if (letter > 127 || to - from > SHORT) return decoded(from, to);
      text += String.fromCharCode(letter);
    }
    return text;
  };
  /** One text of the whole column where it is plain ASCII, so that places of bytes are places of letters. */
  const plain = (): string | false => {
    if (bytes.length > WHOLE_MAX) return false;
    const text = decoded(0, bytes.length);
    return text.length === bytes.length ? text : false;
  };
  return {
    length,
    text: (at) => {
      const from = starts[at] ?? 0;
      const to = starts[at + 1] ?? from;
      if (whole === undefined) {
        reads += 1;
        if (reads <= length * FEW) return piece(from, to);
        whole = plain();
      }
      return whole === false ? piece(from, to) : whole.slice(from, to);
    },
    compare: (at, other) => {
      const from = starts[at] ?? 0;
      const own = (starts[at + 1] ?? from) - from;
      const shorter = Math.min(own, other.length);
      for (let i = 0; i < shorter; i += 1) {
        const difference = (bytes[from + i] ?? 0) - other.charCodeAt(i);
        if (difference !== 0) return difference;
      }
      return own - other.length;
    },
  };
}
