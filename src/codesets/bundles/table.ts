/**
 * Rows by key as columns: found by a hash of the key in well under a microsecond, walked in the order of keys, each value
 * read only when asked for. Several rows may have one key; they stand together in the order in which they came.
 */
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { BundleHead, Column, OpenBundle } from './bundle.ts';
import { writeBundle } from './bundle.ts';
import { finderIn, hashColumn } from './hashed-texts.ts';
import { readTexts, type Texts, writeTexts } from './texts.ts';

/** text and code: words; number: 32 bits; date: a day; flag: true or false; list: words with a blank between. */
type Kind = 'text' | 'number' | 'date' | 'flag' | 'list';
export type TableShape<Row> = {
  /** Plain ASCII. */
  readonly key: (row: Row) => string;
  readonly columns: { readonly [K in keyof Row]-?: Kind };
};

const ABSENT = -2_147_483_648;

/** Each text once, and for each row which one. */
function textColumn(name: string, values: readonly string[]): Readonly<Record<string, Column>> {
  const numbers = new Map<string, number>();
  const which = Uint32Array.from(values, (value) => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
  return { [name]: which, ...writeTexts(name, [...numbers.keys()]) };
}

const dateNumber = (value: unknown): number => (typeof value === 'string' ? Number(value.replaceAll('-', '')) : 0);

function columnOf(name: string, kind: Kind, values: readonly unknown[]): Readonly<Record<string, Column>> {
  switch (kind) {
    case 'number':
      return { [name]: Int32Array.from(values, (value) => (typeof value === 'number' ? value : ABSENT)) };
    case 'date':
      return { [name]: Int32Array.from(values, dateNumber) };
    case 'flag':
      return { [name]: Uint8Array.from(values, (value) => (value === true ? 1 : 0)) };
    case 'list':
      return textColumn(
        name,
        values.map((value) => (Array.isArray(value) ? value.join(' ') : '')),
      );
    case 'text':
      return textColumn(
        name,
        values.map((value) => (typeof value === 'string' ? value : '')),
      );
  }
}

/** In: the rows of one release in any order. Out: its bundle; `more` columns ride along (a search index, for example). */
export function writeTable<Row extends object>(
  head: Omit<BundleHead, 'rows'>,
  shape: TableShape<Row>,
  { rows, more = {} }: { readonly rows: readonly Row[]; readonly more?: Readonly<Record<string, Column>> },
): Uint8Array {
  const keyed = sortedRows(rows, shape);
  const columns = Object.entries(shape.columns) as [keyof Row & string, Kind][];
  const keys = keyed.map(({ key }) => key);
  const written: readonly Readonly<Record<string, Column>>[] = [
    { hash: hashColumn(keys) },
    writeTexts('key', keys),
    ...columns.map(([name, kind]) => {
      const values = keyed.map(({ row }) => row[name]);
      return columnOf(`c.${name}`, kind, values);
    }),
    more,
  ];
  return writeBundle({ ...head, rows: rows.length }, Object.fromEntries(written.flatMap((some) => Object.entries(some))));
}

/** In the order of keys, which is the order in which a table is walked; rows of one key stay in theirs. */
export const sortedRows = <Row>(
  rows: readonly Row[],
  shape: Pick<TableShape<Row>, 'key'>,
): readonly { readonly key: string; readonly row: Row }[] =>
  rows.map((row) => ({ key: shape.key(row), row })).toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

export type Table<Row> = {
  readonly head: BundleHead;
  readonly bundle: OpenBundle;
  readonly length: number;
  /** The first row of a key, or -1. */
  readonly find: (key: string) => number;
  /** From the first row that is not before `start` up to the first that no longer begins with it. */
  readonly beginning: (start: string) => readonly [from: number, to: number];
  readonly key: (at: number) => string;
  readonly row: (at: number) => Row;
  readonly text: (at: number, column: keyof Row & string) => string;
  readonly flag: (at: number, column: keyof Row & string) => boolean;
  readonly get: (key: string) => Row | undefined;
  /** Every row of a key. */
  readonly all: (key: string) => readonly Row[];
};

function dateOf(value: number): PlainDate | undefined {
  const digits = String(value).padStart(8, '0');
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return value > 0 && isPlainDate(text) ? text : undefined;
}

type Reader = (at: number) => unknown;

/** A column is taken from its bundle when it is first asked. */
function readerOf(bundle: OpenBundle, name: string, kind: Kind): Reader {
  let reader: Reader | undefined;
  return (at) => {
    reader ??= openReader(bundle, name, kind);
    return reader(at);
  };
}

function openReader(bundle: OpenBundle, name: string, kind: Kind): Reader {
  if (kind === 'number' || kind === 'date') {
    const column = bundle.i32(name);
    if (kind === 'date') return (at) => dateOf(column[at] ?? 0);
    return (at) => (column[at] === ABSENT ? undefined : column[at]);
  }
  if (kind === 'flag') {
    const column = bundle.u8(name);
    return (at) => column[at] === 1;
  }
  const which = bundle.u32(name);
  const texts = readTexts(bundle, name);
  const text: Reader = (at) => texts.text(which[at] ?? 0);
  return kind === 'text'
    ? text
    : (at) =>
        String(text(at))
          .split(' ')
          .filter((word) => word !== '');
}

/** The first place in the sorted keys that is not before `start`. */
function lowerBound(keys: Texts, start: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys.compare(middle, start) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Opens the columns; nothing is read yet. */
export function openTable<Row extends object>(bundle: OpenBundle, shape: TableShape<Row>): Table<Row> {
  const keys = readTexts(bundle, 'key');
  const readers = Object.entries(shape.columns).map(
    ([name, kind]) => [name, readerOf(bundle, `c.${name}`, kind as Kind)] as const,
  );
  const byName = new Map<string, Reader>(readers);
  const find = finderIn(keys, bundle.u32('hash'));
  const row = (at: number): Row => {
    const found: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const value = read(at);
      if (value !== undefined) found[name] = value;
    }
    return found as Row;
  };
  return {
    head: bundle.head,
    bundle,
    length: keys.length,
    find,
    beginning: (start) => [lowerBound(keys, start), lowerBound(keys, `${start}\u{7f}`)],
    key: keys.text,
    row,
    text: (at, column) => {
      const value = byName.get(column)?.(at);
      if (Array.isArray(value)) return value.join(' ');
      return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    },
    flag: (at, column) => byName.get(column)?.(at) === true,
    get: (key) => {
      const at = find(key);
      return at < 0 ? undefined : row(at);
    },
    all: (key) => {
      const rows: Row[] = [];
      for (let at = find(key); at >= 0 && at < keys.length && keys.compare(at, key) === 0; at += 1) rows.push(row(at));
      return rows;
    },
  };
}
