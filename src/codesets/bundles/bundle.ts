/**
 * A bundle is one release of one set as bytes: a head that says what it is, and columns that are used where they lie.
 * Opening it reads the head only; a column is read when it is first asked, and may lie in memory that threads share.
 * Little-endian, as every machine this runs on; another one is refused.
 */
import type { Citation } from '../../kernel/effective.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../../kernel/result.ts';

export type BundleSource = {
  /** As the publisher named it. */
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly rejected: number;
};

export type BundleHead = {
  /** 'icd10cm', 'ptp-practitioner' …: what the rows are. */
  readonly kind: string;
  /** 'ICD-10-CM FY2026': what a decision pins. */
  readonly release: string;
  readonly from: PlainDate;
  /** Last day; absent for lists that hold until the next one comes. */
  readonly to?: PlainDate;
  /** Only then does absence prove anything. */
  readonly complete: boolean;
  readonly basis: Citation['basis'];
  /** What the importer was checked against: the full file, an excerpt of it, or its described layout only. */
  readonly checked: 'full file' | 'excerpt' | 'described layout';
  readonly rows: number;
  readonly sources: readonly BundleSource[];
  readonly facts: Readonly<Record<string, string>>;
};

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ColumnType = 'u8' | 'u16' | 'u32' | 'i32';
type Place = { readonly name: string; readonly type: ColumnType; readonly at: number; readonly length: number };

const MAGIC = 0x31_42_57_43; // 'CWB1'
const WIDTH: Readonly<Record<ColumnType, number>> = { u8: 1, u16: 2, u32: 4, i32: 4 };
const aligned = (size: number): number => (size + 7) & ~7;

const typeOf = (column: Column): ColumnType =>
  column instanceof Uint8Array ? 'u8' : column instanceof Uint16Array ? 'u16' : column instanceof Uint32Array ? 'u32' : 'i32';

/** The bytes to keep: magic, length of the head, head as JSON, then each column on a boundary of eight. */
export function writeBundle(head: BundleHead, columns: Readonly<Record<string, Column>>): Uint8Array {
  const entries = Object.entries(columns);
  let at = 0;
  const places = entries.map(([name, column]): Place => {
    const place = { name, type: typeOf(column), at, length: column.length };
    at += aligned(column.byteLength);
    return place;
  });
  const text = new TextEncoder().encode(JSON.stringify({ head, places }));
  const start = aligned(8 + text.length);
  const bytes = new Uint8Array(start + at);
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, text.length]);
  bytes.set(text, 8);
  entries.forEach(([, column], i) => {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start + (places[i]?.at ?? 0));
  });
  return bytes;
}

/** Where the bytes of a bundle lie: a file gives them piece by piece, so that a column nobody asks for takes no memory. */
export type BundleBytes = {
  readonly byteLength: number;
  /** `length` bytes from `at` on, beginning on a boundary of eight in their buffer when `at` is one. */
  readonly piece: (at: number, length: number) => Uint8Array;
};

const inMemory = (buffer: ArrayBufferLike): BundleBytes => ({
  byteLength: buffer.byteLength,
  piece: (at, length) => new Uint8Array(buffer, at, length),
});

export type OpenBundle = {
  readonly head: BundleHead;
  readonly bytes: number;
  /** A column by name; asking for one of another type or one that is not there is a bug and gives an empty one. */
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly i32: (name: string) => Int32Array;
  readonly has: (name: string) => boolean;
};

const damaged = (message: string): Result<never, Failure<'bundle-must-be-whole'>> =>
  err({ code: 'bundle-must-be-whole', message: `${message} Install the release again.` });

type ViewOf = readonly [buffer: ArrayBufferLike, at: number, length: number];

const isLittleEndian = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** In: the bytes of one bundle from their first. Errors: 'bundle-must-be-whole' when it is cut off or none of ours. */
export function openBundle(lying: ArrayBufferLike | BundleBytes): Result<OpenBundle, Failure<'bundle-must-be-whole'>> {
  const bytes = 'piece' in lying ? lying : inMemory(lying);
  if (!isLittleEndian() || bytes.byteLength < 16) return damaged('The bundle is empty.');
  const first = bytes.piece(0, 8);
  const [magic, length = 0] = new Uint32Array(first.buffer, first.byteOffset, 2);
  if (magic !== MAGIC || 8 + length > bytes.byteLength) return damaged('The file is no bundle of this release of the program.');
  // A copy, since shared memory cannot be decoded in place.
  const text = new TextDecoder().decode(bytes.piece(8, length).slice());
  const { head, places } = JSON.parse(text) as { readonly head: BundleHead; readonly places: readonly Place[] };
  const start = aligned(8 + length);
  const last = places.at(-1);
  if (last !== undefined && start + last.at + last.length * WIDTH[last.type] > bytes.byteLength)
    return damaged('The bundle is cut off.');
  return ok({ head, bytes: bytes.byteLength, ...columnsOf(bytes, places, start) });
}

function columnsOf(bytes: BundleBytes, places: readonly Place[], start: number): Omit<OpenBundle, 'head' | 'bytes'> {
  const byName = new Map(places.map((place) => [place.name, place]));
  const read = new Map<string, Column>();
  const column = <T extends Column>(name: string, type: ColumnType, make: new (...from: ViewOf) => T): T => {
    const known = read.get(name);
    if (known instanceof make) return known;
    const place = byName.get(name);
    if (place?.type !== type) return new make(new ArrayBuffer(0), 0, 0);
    const piece = bytes.piece(start + place.at, place.length * WIDTH[type]);
    const made = new make(piece.buffer, piece.byteOffset, place.length);
    read.set(name, made);
    return made;
  };
  return {
    u8: (name) => column(name, 'u8', Uint8Array),
    u16: (name) => column(name, 'u16', Uint16Array),
    u32: (name) => column(name, 'u32', Uint32Array),
    i32: (name) => column(name, 'i32', Int32Array),
    has: (name) => byName.has(name),
  };
}
