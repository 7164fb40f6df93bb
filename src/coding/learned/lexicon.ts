/**
 * What notes with known codes teach about words: the phrases that stood for a code, whole (terms) and in parts (n-grams),
 * with counts of the notes that hold them and of the codes these notes have.
 */
import type { LearnedWords } from './learned-words.ts';

/** A note with its known codes; tokens are positions in `words`. */
export type TaughtNote = {
  readonly words: LearnedWords;
  /** Distinct codes. */
  readonly codes: readonly string[];
  readonly evidence: readonly { readonly code: string; readonly tokens: readonly number[] }[];
};

/** For each unit (a term or an n-gram) the codes it goes with. Rows of unit u are from[u] up to from[u + 1]. */
export type Links = {
  readonly from: Uint32Array;
  readonly code: Uint16Array;
  /** Notes in which the unit's words are evidence of the code. */
  readonly linked: Uint16Array;
  /** Notes that hold the unit and have the code. */
  readonly together: Uint16Array;
};

export type Lexicon = {
  readonly notes: number;
  readonly codes: readonly string[];
  readonly codeNotes: Uint16Array;
  readonly wordNumbers: ReadonlyMap<string, number>;
  readonly wordNotes: Uint16Array;
  /** Words of each term, sorted. */
  readonly terms: readonly (readonly number[])[];
  /** Notes that hold all words of the term close together. */
  readonly termNotes: Uint16Array;
  readonly termLinks: Links;
  readonly termsOfWord: readonly (readonly number[])[];
  readonly grams: ReadonlyMap<string, number>;
  readonly gramNotes: Uint16Array;
  readonly gramLinks: Links;
};

export const GRAM_LENGTH = 3;

/** Every n-gram of a note within sentences: key, first and last token. */
export function gramsOf(numbers: Int32Array, sentence: readonly number[]): readonly (readonly [string, number, number])[] {
  const found: (readonly [string, number, number])[] = [];
  for (let from = 0; from < numbers.length; from += 1) {
    let key = '';
    for (let to = from; to < Math.min(numbers.length, from + GRAM_LENGTH); to += 1) {
      if (sentence[to] !== sentence[from] || (numbers[to] ?? -1) < 0) break;
      key = to === from ? `${numbers[to]}` : `${key} ${numbers[to]}`;
      found.push([key, from, to]);
    }
  }
  return found;
}

export const numbersOf = (words: readonly string[], known: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(words, (word) => known.get(word) ?? -1);

type Pairs = Map<number, number>;
const PAIR = 8192;
const pairOf = (unit: number, code: number): number => unit * PAIR + code;

function linksOf(units: number, linked: Pairs, together: Pairs): Links {
  const keys = [...new Set([...linked.keys(), ...together.keys()])].sort((a, b) => a - b);
  const from = new Uint32Array(units + 1);
  for (const key of keys) {
    const next = Math.floor(key / PAIR) + 1;
    from[next] = (from[next] ?? 0) + 1;
  }
  for (let unit = 1; unit <= units; unit += 1) from[unit] = (from[unit] ?? 0) + (from[unit - 1] ?? 0);
  return {
    from,
    code: Uint16Array.from(keys, (key) => key % PAIR),
    linked: Uint16Array.from(keys, (key) => linked.get(key) ?? 0),
    together: Uint16Array.from(keys, (key) => together.get(key) ?? 0),
  };
}

const bump = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const LONGEST_TERM = 9;

/** The sorted distinct words of an evidence span; undefined when it is too long to be met again. */
function termOf(numbers: Int32Array, tokens: readonly number[]): readonly number[] | undefined {
  const words = [...new Set(tokens.map((at) => numbers[at] ?? -1))].filter((word) => word >= 0).sort((a, b) => a - b);
  return words.length === 0 || words.length > LONGEST_TERM ? undefined : words;
}

type TermTable = {
  readonly terms: (readonly number[])[];
  readonly numbers: Map<string, number>;
  readonly linked: Pairs;
};

/** Rare n-grams say nothing of others; very frequent ones nothing of a code. */
const GRAM_NOTES_MIN = 3;
const TOGETHER_MIN = 3;
const TOGETHER_SHARE = 0.2;

/** Counts over all notes. `matchTerms` answers which terms a note holds whole. */
export function learnLexicon(
  notes: readonly TaughtNote[],
  matchTerms: (lexicon: Lexicon, words: LearnedWords) => readonly number[],
): Lexicon {
  const wordNumbers = new Map<string, number>();
  const wordNotes: number[] = [];
  for (const { words } of notes) {
    for (const word of new Set(words.words)) {
      const number = wordNumbers.get(word) ?? wordNumbers.size;
      wordNumbers.set(word, number);
      wordNotes[number] = (wordNotes[number] ?? 0) + 1;
    }
  }
  const codeNumbers = new Map<string, number>();
  const codeNotes: number[] = [];
  for (const { codes } of notes) {
    for (const code of codes) {
      const number = codeNumbers.get(code) ?? codeNumbers.size;
      codeNumbers.set(code, number);
      codeNotes[number] = (codeNotes[number] ?? 0) + 1;
    }
  }
  const table: TermTable = { terms: [], numbers: new Map(), linked: new Map() };
  const gramNumbers = new Map<string, number>();
  const gramNotes: number[] = [];
  const gramLinked: Pairs = new Map();
  const inNote: (readonly string[])[] = [];
  for (const note of notes) {
    const numbers = numbersOf(note.words.words, wordNumbers);
    const mine = { terms: new Set<number>(), grams: new Set<number>() };
    const grams = [...new Set(gramsOf(numbers, note.words.sentence).map(([key]) => key))];
    inNote.push(grams);
    for (const { code, tokens } of note.evidence) {
      const codeNumber = codeNumbers.get(code);
      if (codeNumber === undefined) continue;
      const words = termOf(numbers, tokens);
      if (words !== undefined) {
        const key = words.join(' ');
        const term = table.numbers.get(key) ?? table.terms.push(words) - 1;
        table.numbers.set(key, term);
        mine.terms.add(pairOf(term, codeNumber));
      }
      for (const key of gramsWithin(numbers, note.words.sentence, tokens)) {
        const gram = gramNumbers.get(key) ?? gramNumbers.size;
        gramNumbers.set(key, gram);
        mine.grams.add(pairOf(gram, codeNumber));
      }
    }
    for (const pair of mine.terms) bump(table.linked, pair);
    for (const pair of mine.grams) bump(gramLinked, pair);
  }
  const frequency = new Map<string, number>();
  for (const grams of inNote) for (const key of grams) bump(frequency, key);
  for (const [key, many] of frequency) {
    if (many >= GRAM_NOTES_MIN && many <= notes.length * TOGETHER_SHARE && !gramNumbers.has(key))
      gramNumbers.set(key, gramNumbers.size);
  }
  for (const [key, gram] of gramNumbers) gramNotes[gram] = frequency.get(key) ?? 0;
  const gramTogether: Pairs = new Map();
  for (const [i, { codes }] of notes.entries()) {
    const numbers = codes.map((code) => codeNumbers.get(code) ?? 0);
    for (const key of inNote[i] ?? []) {
      const gram = gramNumbers.get(key);
      if (gram === undefined) continue;
      for (const code of numbers) bump(gramTogether, pairOf(gram, code));
    }
  }
  for (const [pair, many] of gramTogether) {
    if (many < TOGETHER_MIN && !gramLinked.has(pair)) gramTogether.delete(pair);
  }
  const termsOfWord: number[][] = [];
  for (const [term, words] of table.terms.entries()) for (const word of words) (termsOfWord[word] ??= []).push(term);
  const draft: Lexicon = {
    notes: notes.length,
    codes: [...codeNumbers.keys()],
    codeNotes: Uint16Array.from(codeNotes),
    wordNumbers,
    wordNotes: Uint16Array.from(wordNotes),
    terms: table.terms,
    termNotes: new Uint16Array(table.terms.length),
    termLinks: linksOf(table.terms.length, table.linked, new Map()),
    termsOfWord,
    grams: gramNumbers,
    gramNotes: Uint16Array.from(gramNotes),
    gramLinks: linksOf(gramNumbers.size, gramLinked, gramTogether),
  };
  const termNotes = new Uint16Array(table.terms.length);
  const termTogether: Pairs = new Map();
  for (const { words, codes } of notes) {
    const numbers = codes.map((code) => codeNumbers.get(code) ?? 0);
    for (const term of new Set(matchTerms(draft, words))) {
      termNotes[term] = (termNotes[term] ?? 0) + 1;
      for (const code of numbers) if (table.linked.has(pairOf(term, code))) bump(termTogether, pairOf(term, code));
    }
  }
  return { ...draft, termNotes, termLinks: linksOf(table.terms.length, table.linked, termTogether) };
}

function gramsWithin(numbers: Int32Array, sentence: readonly number[], tokens: readonly number[]): ReadonlySet<string> {
  const inside = new Set(tokens);
  const keys = new Set<string>();
  for (const from of tokens) {
    let key = '';
    for (let to = from; to < from + GRAM_LENGTH && inside.has(to) && sentence[to] === sentence[from]; to += 1) {
      key = to === from ? `${numbers[to]}` : `${key} ${numbers[to]}`;
      keys.add(key);
    }
  }
  return keys;
}
