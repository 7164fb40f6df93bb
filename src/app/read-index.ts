/** A page of an alphabetic index, with where each term leads. */
import type { CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { INDEX_BOOKS, type IndexBook, type IndexEntry, type IndexPlace, walkIndex } from '../codesets/index-walk.ts';
import { bareIcd10 } from '../codesets/installed-icd10.ts';
import { nearestRelease } from '../codesets/tabular-walk.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type { IndexEntryView, IndexPageView } from './views/code-checks.ts';

const BOOKS = Object.keys(INDEX_BOOKS) as readonly IndexBook[];

const COLUMNS: Partial<Readonly<Record<IndexBook, readonly Said[]>>> = {
  drugs: [
    said('Poisoning, accidental'),
    said('Poisoning, self-harm'),
    said('Poisoning, assault'),
    said('Poisoning, undetermined'),
    said('Adverse effect'),
    said('Underdosing'),
  ],
  neoplasms: [
    said('Malignant, primary'),
    said('Malignant, secondary'),
    said('In situ'),
    said('Benign'),
    said('Uncertain behavior'),
    said('Unspecified behavior'),
  ],
};

type CodeIn = (text: string) => IndexEntryView['cells'][number];

/** 'E11.-' leads to the heading, 'T36.0X1' to its own page; what no loaded release has stays text. */
const reader =
  (codesets: CodeSets, on: PlainDate): CodeIn =>
  (text) => {
    const bare = bareIcd10(text.replace(/\.?-$/, ''));
    const answer = bare === '' ? undefined : codesets.icd10(bare, on);
    if (answer === undefined || (answer.kind !== 'billable' && answer.kind !== 'header')) return { text, billable: false };
    return { text, code: answer.code, billable: answer.kind === 'billable' };
  };

const viewOf = (entry: IndexEntry, codeIn: CodeIn): IndexEntryView => ({
  place: entry.place,
  words: entry.own,
  nonEssential: entry.nonEssential,
  codes: [entry.code, entry.manifestation, entry.seeCategory].filter((text) => text !== '').map(codeIn),
  see: entry.see,
  seeAlso: entry.seeAlso,
  cells: entry.cells.map((text) => (text === '' ? { text, billable: false } : codeIn(text))),
  hasMore: entry.hasMore,
});

const loadedBooks = (library: CodeLibrary | undefined, on: PlainDate): readonly IndexBook[] =>
  library === undefined ? [] : BOOKS.filter((book) => library.headOn(INDEX_BOOKS[book], on) !== undefined);

/** In: a letter, or the place of a term whose lines are wanted. A book that is not loaded gives an empty page that says so by its `books`. */
export function readIndex(
  book: IndexBook,
  place: IndexPlace,
  { on, codesets }: { readonly on: PlainDate; readonly codesets: CodeSets },
): IndexPageView {
  const books = loadedBooks(codesets.library, on);
  const page = codesets.library === undefined ? undefined : walkIndex(codesets.library, { book, on }, place);
  const codeIn = reader(codesets, on);
  const base = { book, books, columns: COLUMNS[book] ?? [] };
  if (page === undefined) {
    const elsewhere = codesets.library === undefined ? undefined : nearestRelease(codesets.library, INDEX_BOOKS[book], on);
    return { ...base, ...(elsewhere === undefined ? {} : { elsewhere }), letters: [], path: [], rows: [] };
  }
  const letter = place.under === undefined ? (place.letter ?? page.letters.find((one) => one !== '#')) : undefined;
  return {
    ...base,
    release: page.release,
    letters: page.letters,
    ...(letter === undefined ? {} : { letter }),
    path: page.path.map((entry) => viewOf(entry, codeIn)),
    rows: page.rows.map((entry) => viewOf(entry, codeIn)),
  };
}
