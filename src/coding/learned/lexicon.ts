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

const GRAM_LENGTH = 3;

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

/** Rare n-grams say nothing of others; very frequent ones nothing of a code. */
const GRAM_NOTES_MIN = 3;
const TOGETHER_MIN = 3;
const TOGETHER_SHARE = 0.2;

/** Names in the order they are met, and in how many notes each is. */
type Numbering = { readonly numbers: Map<string, number>; readonly notes: number[] };

function numbering(lists: readonly (readonly string[])[]): Numbering {
  const numbers = new Map<string, number>();
  const notes: number[] = [];
  for (const list of lists) {
    for (const name of new Set(list)) {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      notes[number] = (notes[number] ?? 0) + 1;
    }
  }
  return { numbers, notes };
}

const numberIn = (numbers: Map<string, number>, key: string): number => {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
};

type Units = {
  readonly terms: (readonly number[])[];
  readonly termLinked: Pairs;
  readonly grams: Map<string, number>;
  readonly gramLinked: Pairs;
};

/** The terms and n-grams that were evidence, each note counted once for each unit and code. */
function unitsOf(notes: readonly TaughtNote[], words: ReadonlyMap<string, number>, codes: ReadonlyMap<string, number>): Units {
  const units: Units = { terms: [], termLinked: new Map(), grams: new Map(), gramLinked: new Map() };
  const termNumbers = new Map<string, number>();
  for (const note of notes) {
    const numbers = numbersOf(note.words.words, words);
    const mine = { terms: new Set<number>(), grams: new Set<number>() };
    for (const { code, tokens } of note.evidence) {
      const codeNumber = codes.get(code);
      if (codeNumber === undefined) continue;
      const term = termOf(numbers, tokens);
      if (term !== undefined) {
        const number = numberIn(termNumbers, term.join(' '));
        units.terms[number] = term;
        mine.terms.add(pairOf(number, codeNumber));
      }
      for (const key of gramsWithin(numbers, note.words.sentence, tokens)) {
        mine.grams.add(pairOf(numberIn(units.grams, key), codeNumber));
      }
    }
    for (const pair of mine.terms) bump(units.termLinked, pair);
    for (const pair of mine.grams) bump(units.gramLinked, pair);
  }
  return units;
}

/** Adds n-grams that keep company with codes without being evidence, and counts all of them beside the codes of their notes. */
function companyOf(inNote: readonly (readonly string[])[], codesOf: readonly (readonly number[])[], units: Units) {
  const frequency = new Map<string, number>();
  for (const grams of inNote) for (const key of grams) bump(frequency, key);
  for (const [key, many] of frequency) {
    if (many >= GRAM_NOTES_MIN && many <= inNote.length * TOGETHER_SHARE) numberIn(units.grams, key);
  }
  const together: Pairs = new Map();
  for (const [i, grams] of inNote.entries()) {
    for (const key of grams) {
      const gram = units.grams.get(key);
      if (gram === undefined) continue;
      for (const code of codesOf[i] ?? []) bump(together, pairOf(gram, code));
    }
  }
  for (const [pair, many] of together) if (many < TOGETHER_MIN && !units.gramLinked.has(pair)) together.delete(pair);
  return { together, gramNotes: Uint16Array.from(units.grams.keys(), (key) => frequency.get(key) ?? 0) };
}

/** Counts over all notes. `matchTerms` answers which terms a note holds whole. */
export function learnLexicon(
  notes: readonly TaughtNote[],
  matchTerms: (lexicon: Lexicon, words: LearnedWords) => readonly number[],
): Lexicon {
  const words = numbering(notes.map((note) => note.words.words));
  const codes = numbering(notes.map((note) => note.codes));
  const codesOf = notes.map((note) => note.codes.map((code) => codes.numbers.get(code) ?? 0));
  const units = unitsOf(notes, words.numbers, codes.numbers);
  const inNote = notes.map((note) => [
    ...new Set(gramsOf(numbersOf(note.words.words, words.numbers), note.words.sentence).map(([key]) => key)),
  ]);
  const { together, gramNotes } = companyOf(inNote, codesOf, units);
  const termsOfWord: number[][] = [];
  for (const [term, own] of units.terms.entries()) for (const word of own) (termsOfWord[word] ??= []).push(term);
  const draft: Lexicon = {
    notes: notes.length,
    codes: [...codes.numbers.keys()],
    codeNotes: Uint16Array.from(codes.notes),
    wordNumbers: words.numbers,
    wordNotes: Uint16Array.from(words.notes),
    terms: units.terms,
    termNotes: new Uint16Array(units.terms.length),
    termLinks: linksOf(units.terms.length, units.termLinked, new Map()),
    termsOfWord,
    grams: units.grams,
    gramNotes,
    gramLinks: linksOf(units.grams.size, units.gramLinked, together),
  };
  const termNotes = new Uint16Array(units.terms.length);
  const termTogether: Pairs = new Map();
  for (const [i, note] of notes.entries()) {
    for (const term of new Set(matchTerms(draft, note.words))) {
      termNotes[term] = (termNotes[term] ?? 0) + 1;
      for (const code of codesOf[i] ?? []) if (units.termLinked.has(pairOf(term, code))) bump(termTogether, pairOf(term, code));
    }
  }
  return { ...draft, termNotes, termLinks: linksOf(units.terms.length, units.termLinked, termTogether) };
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
