/** The alphabetic indexes as one leafs through them: letters, main terms, what is indented below each, and where a term leads. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { INDEX_SHAPE, type IndexRow } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeLibrary } from './code-library.ts';

export const INDEX_BOOKS = {
  diseases: 'icd10cm-index',
  drugs: 'icd10cm-drugs',
  neoplasms: 'icd10cm-neoplasms',
  'external-causes': 'icd10cm-external-causes',
} as const;
export type IndexBook = keyof typeof INDEX_BOOKS;

export type IndexEntry = Omit<IndexRow, 'cells'> & {
  /** Columns of a table in its order, '' where the book prints none; empty where the book is no table. */
  readonly cells: readonly string[];
  /** Terms are indented below it. */
  readonly hasMore: boolean;
};

export type IndexPage = {
  readonly release: string;
  readonly letters: readonly string[];
  /** The term whose lines are shown, and the terms it is indented under, main term first. */
  readonly path: readonly IndexEntry[];
  readonly rows: readonly IndexEntry[];
};

type Opened = { readonly mains: readonly number[]; readonly letters: readonly string[]; readonly letterOf: readonly string[] };
const opened = new WeakMap<Table<IndexRow>, Opened>();

const keyOf = (place: number): string => String(place).padStart(6, '0');
const levelAt = (table: Table<IndexRow>, at: number): number => Number(table.text(at, 'level'));

/** Accents do not make another letter; what begins with none stands under '#'. */
function letterOf(word: string): string {
  const first = word.normalize('NFD').replaceAll(/\p{M}/gu, '').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : '#';
}

function openIndex(table: Table<IndexRow>): Opened {
  const known = opened.get(table);
  if (known !== undefined) return known;
  const mains = Array.from({ length: table.length }, (_, at) => at).filter((at) => levelAt(table, at) === 0);
  const letters = mains.map((at) => letterOf(table.text(at, 'own')));
  const made = { mains, letterOf: letters, letters: [...new Set(letters)].toSorted() };
  opened.set(table, made);
  return made;
}

function entryAt(table: Table<IndexRow>, at: number): IndexEntry {
  const row = table.row(at);
  return {
    ...row,
    cells: row.cells === '' ? [] : row.cells.split(' ').map((cell) => (cell === '-' ? '' : cell)),
    hasMore: at + 1 < table.length && levelAt(table, at + 1) > row.level,
  };
}

/** One level below the term at `at`. */
function rowsBelow(table: Table<IndexRow>, at: number): readonly IndexEntry[] {
  const base = levelAt(table, at);
  const rows: IndexEntry[] = [];
  for (let next = at + 1; next < table.length; next += 1) {
    const level = levelAt(table, next);
    if (level <= base) break;
    if (level === base + 1) rows.push(entryAt(table, next));
  }
  return rows;
}

/** The terms above, main term first, then the term itself. */
function pathTo(table: Table<IndexRow>, at: number): readonly IndexEntry[] {
  const path: IndexEntry[] = [];
  let wanted = levelAt(table, at);
  for (let before = at; before >= 0 && wanted >= 0; before -= 1) {
    if (levelAt(table, before) !== wanted) continue;
    path.unshift(entryAt(table, before));
    wanted -= 1;
  }
  return path;
}

export type IndexPlace = { readonly letter?: string | undefined; readonly under?: number | undefined };

/** Out: undefined when the book of that date is not loaded. A letter or term that is not there gives an empty page. */
export function walkIndex(
  library: CodeLibrary,
  { book, on }: { readonly book: IndexBook; readonly on: PlainDate },
  { letter, under }: IndexPlace,
): IndexPage | undefined {
  const table = library.tableOn(INDEX_BOOKS[book], INDEX_SHAPE, on);
  if (table === undefined) return undefined;
  const { mains, letters, letterOf: of } = openIndex(table);
  const { release } = table.head;
  if (under !== undefined) {
    const at = table.find(keyOf(under));
    return { release, letters, path: at < 0 ? [] : pathTo(table, at), rows: at < 0 ? [] : rowsBelow(table, at) };
  }
  const chosen = letter ?? letters.find((one) => one !== '#') ?? '';
  return { release, letters, path: [], rows: mains.filter((_, i) => of[i] === chosen).map((at) => entryAt(table, at)) };
}
