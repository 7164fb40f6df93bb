/**
 * Terms as columns: each a run of word numbers, listed under its rarest word. One form for the starter set and for the books of an
 * installed release, some hundred thousand terms; the columns can be kept as bytes and opened where they lie.
 */
import type { Column, OpenBundle } from '../../codesets/bundles/bundle.ts';
import { finderIn, hashColumn } from '../../codesets/bundles/hashed-texts.ts';
import { type Columns, readTexts, writeTexts } from '../../codesets/bundles/texts.ts';
import type { TermSource } from '../visit-note.ts';
import { termWords } from '../note/note-text.ts';
import { abbreviated } from './abbreviations.ts';
import { type Spelling, spellingColumns } from './spelling-slips.ts';
import type { ListedTerm } from './term-list.ts';

const SOURCES: readonly TermSource[] = ['synonym', 'title', 'index', 'inclusion', 'neoplasms'];

/** Written in capitals, so matched in capitals only: 'CAP' is not a cap. */
const CAPITALS = 1;
/** Holds 'and', or is a phrase with a comma, so may be mentioned across one. */
const ACROSS = 2;
/** Filed by its main word, so a note may say it in any order. */
const ANY_ORDER = 4;

/** The number of a word; undefined for one that no term and no trigger has. */
export type WordNumbers = Pick<ReadonlyMap<string, number>, 'get'>;

export type Terms = {
  readonly length: number;
  readonly vocabulary: WordNumbers;
  readonly spelling: Spelling;
  /** Word numbers of a term: from `wordsAt[term]` up to `wordsAt[term + 1]`, in the order in which it is said. */
  readonly wordsAt: Uint32Array;
  readonly words: Uint32Array;
  /** Terms by their rarest word. */
  readonly byWordAt: Uint32Array;
  readonly byWord: Uint32Array;
  /** How many terms each word stands in. */
  readonly frequency: Uint32Array;
  readonly code: (term: number) => string;
  /** As the book prints it. */
  readonly printed: (term: number) => string;
  readonly source: (term: number) => TermSource;
  readonly isCapitals: (term: number) => boolean;
  readonly isAcross: (term: number) => boolean;
  readonly isAnyOrder: (term: number) => boolean;
  /** The next term with the same words that leads to another code; 0 where there is none. */
  readonly next: Uint32Array;
};

const isCapitals = ({ words, source }: ListedTerm): boolean =>
  (source === 'synonym' || !words.includes(' ')) &&
  /^[A-Z0-9-]+$/.test(words) &&
  /[A-Z]{2}/.test(words) &&
  abbreviated(words) === undefined;

/** What a term is without stands where the term has it: 'migraine without aura' is not 'aura without migraine'. */
const DENIES = /\b(?:without|not|no)\b/i;

const WORDS_MAX = 9;
/** Codes that one set of words may lead to. */
const CODES_MAX = 3;

type Worded = {
  readonly term: ListedTerm;
  readonly words: readonly string[];
  /** Our words say it in another order too. */
  isAnyOrder: boolean;
  /** Our words say it across a comma too. */
  isAcross: boolean;
};

const saysAcross = ({ source, words }: ListedTerm): boolean =>
  /\band\b/i.test(words) || (source === 'synonym' && words.includes(','));

const flagsOf = ({ term, isAnyOrder, isAcross }: Worded): number =>
  (isCapitals(term) ? CAPITALS : 0) +
  (isAcross ? ACROSS : 0) +
  (!DENIES.test(term.words) && (isAnyOrder || /^(?:index|inclusion|neoplasms)$/.test(term.source)) ? ANY_ORDER : 0);

/** One word of a book says too little; where it says enough our words or the index have it as a main term. */
const leastWords = (source: TermSource): number => (source === 'synonym' || source === 'index' ? 1 : 2);

/** The words of each term; of the same words the first codes, each once. */
function distinct(
  terms: readonly ListedTerm[],
  isUsable: (words: readonly string[], term: ListedTerm) => boolean,
): readonly Worded[] {
  const seen = new Map<string, Worded[]>();
  return terms.flatMap((term): readonly Worded[] => {
    const words = [...new Set(termWords(term.words))];
    if (words.length < leastWords(term.source) || words.length > WORDS_MAX || !isUsable(words, term)) return [];
    const key = words.toSorted().join(' ');
    const before = seen.get(key) ?? [];
    const same = before.find((other) => other.term.code === term.code);
    if (same !== undefined && term.source === 'synonym' && same.words.join() !== words.join()) same.isAnyOrder = true;
    if (same !== undefined && saysAcross(term)) same.isAcross = true;
    if (same !== undefined || before.length >= CODES_MAX) return [];
    const made = { term, words, isAnyOrder: false, isAcross: saysAcross(term) };
    before.push(made);
    seen.set(key, before);
    return [made];
  });
}

/** Each term once under its rarest word; of terms with the same words the first stands there, and leads to the others. */
function listedByWord(keys: readonly string[], rarest: Uint32Array, words: number): Pick<Terms, 'byWordAt' | 'byWord' | 'next'> {
  const next = new Uint32Array(rarest.length);
  const firstOf = new Map<string, number>();
  keys.forEach((key, i) => {
    const before = firstOf.get(key);
    if (before === undefined) {
      firstOf.set(key, i + 1);
      return;
    }
    let last = before;
    while ((next[last] ?? 0) !== 0) last = next[last] ?? 0;
    next[last] = i + 1;
  });
  const heads = new Set(firstOf.values());
  const byWordAt = new Uint32Array(words + 1);
  for (const term of heads) byWordAt[(rarest[term] ?? 0) + 1] = (byWordAt[(rarest[term] ?? 0) + 1] ?? 0) + 1;
  for (let i = 1; i < byWordAt.length; i += 1) byWordAt[i] = (byWordAt[i] ?? 0) + (byWordAt[i - 1] ?? 0);
  const free = byWordAt.slice();
  const byWord = new Uint32Array(heads.size);
  for (const term of heads) {
    const at = rarest[term] ?? 0;
    byWord[free[at] ?? 0] = term;
    free[at] = (free[at] ?? 0) + 1;
  }
  return { next, byWordAt, byWord };
}

/** In: terms, best first, and words that must be numbered though no term has them. Out: columns to keep. */
export function compileTerms(
  terms: readonly ListedTerm[],
  { alsoWords, isUsable }: { readonly alsoWords: Iterable<string>; readonly isUsable: Parameters<typeof distinct>[1] },
): Readonly<Record<string, Column>> {
  const worded = distinct(terms, isUsable);
  const vocabulary = new Map<string, number>();
  const number = (word: string): number => {
    const known = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, known);
    return known;
  };
  for (const word of alsoWords) number(word);
  // Term 0 is none, so that 0 can say 'no other'.
  const wordsAt = new Uint32Array(worded.length + 2);
  const words: number[] = [];
  worded.forEach((one, i) => {
    for (const word of one.words) words.push(number(word));
    wordsAt[i + 2] = words.length;
  });
  const frequency = new Uint32Array(vocabulary.size);
  for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const rarest = new Uint32Array(worded.length + 1);
  worded.forEach((_, i) => {
    const own = words.slice(wordsAt[i + 1], wordsAt[i + 2]);
    rarest[i + 1] = own.reduce((a, b) => ((frequency[b] ?? 0) < (frequency[a] ?? 0) ? b : a));
  });
  const keys = worded.map((one) => one.words.toSorted().join(' '));
  const allWords = [...vocabulary.keys()];
  return {
    ...writeTexts('word', allWords),
    'word.hash': hashColumn(allWords),
    ...spellingColumns(allWords, (number) => (frequency[number] ?? 0) > 0),
    ...writeTexts('code', ['', ...worded.map(({ term }) => term.code)]),
    ...writeTexts('printed', ['', ...worded.map(({ term }) => term.printed ?? term.words)]),
    ...listedByWord(keys, rarest, vocabulary.size),
    wordsAt,
    words: Uint32Array.from(words),
    frequency,
    source: Uint8Array.from([0, ...worded.map(({ term }) => SOURCES.indexOf(term.source))]),
    flags: Uint8Array.from([0, ...worded.map(flagsOf)]),
  };
}

type TermColumns = Columns & Pick<OpenBundle, 'i32'>;

/** In: columns as `compileTerms` made them, wherever they lie. */
export function openTerms(columns: TermColumns): Terms {
  const words = readTexts(columns, 'word');
  const codes = readTexts(columns, 'code');
  const printed = readTexts(columns, 'printed');
  const source = columns.u8('source');
  const flags = columns.u8('flags');
  const has = (term: number, flag: number): boolean => ((flags[term] ?? 0) & flag) !== 0;
  const numberOf = finderIn(words, columns.u32('word.hash'));
  return {
    length: source.length,
    vocabulary: {
      get: (word) => {
        const number = numberOf(word);
        return number < 0 ? undefined : number;
      },
    },
    spelling: { word: words.text, letters: columns.i32('letters'), lengths: columns.u8('lengths') },
    wordsAt: columns.u32('wordsAt'),
    words: columns.u32('words'),
    byWordAt: columns.u32('byWordAt'),
    byWord: columns.u32('byWord'),
    frequency: columns.u32('frequency'),
    next: columns.u32('next'),
    code: (term) => codes.text(term),
    printed: (term) => printed.text(term),
    source: (term) => SOURCES[source[term] ?? 0] ?? 'title',
    isCapitals: (term) => has(term, CAPITALS),
    isAcross: (term) => has(term, ACROSS),
    isAnyOrder: (term) => has(term, ANY_ORDER),
  };
}

/** The words that terms are made of, those of most terms first. */
export const spokenWords = ({ frequency, spelling }: Terms): readonly string[] =>
  [...frequency.keys()]
    .filter((word) => (frequency[word] ?? 0) > 0)
    .sort((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0))
    .map(spelling.word);

/** Columns that are at hand, not in a bundle. */
export const columnsAtHand = (columns: Readonly<Record<string, Column>>): TermColumns => ({
  u8: (name) => {
    const column = columns[name];
    return column instanceof Uint8Array ? column : new Uint8Array(0);
  },
  u32: (name) => {
    const column = columns[name];
    return column instanceof Uint32Array ? column : new Uint32Array(0);
  },
  i32: (name) => {
    const column = columns[name];
    return column instanceof Int32Array ? column : new Int32Array(0);
  },
});
