/**
 * A note as tokens with their offsets kept: sentences, clauses, and the section each token stands in. Words that carry no
 * meaning for a match ('of', 'the') are left out; nothing is rewritten, so every offset points into the original text.
 */
import { type SectionKind, sectionsOf } from './sections.ts';

export type Vocabulary = ReadonlyMap<string, number>;

/** Parallel arrays, one entry per content token. */
export type NoteTokens = {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Number of the word in the vocabulary, -1 for a word no term or trigger uses. */
  readonly word: readonly number[];
  readonly sentence: readonly number[];
  /** Clause number in the note: commas, colons, 'and' and 'or' begin a new one. */
  readonly clause: readonly number[];
  readonly section: readonly SectionKind[];
};

const STOP = new Set(
  'a an the of in on at to with by for from as is was are were be been has have had his her their its this that'.split(' '),
);
const CLAUSE_WORDS = new Set(['and', 'or', 'plus', 'vs', 'versus']);

const LOWER_A = 97;
const LOWER_Z = 122;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLowerLetter = (code: number): boolean => code >= LOWER_A && code <= LOWER_Z;
const isLetter = (code: number): boolean => isLowerLetter(code) || (code >= 65 && code <= 90);
const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** 'warts' → 'wart', 'allergies' → 'allergy'; what ends in ss, us or is stays. The same on both sides of a match. */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** 'Crohn’s' → 'crohn', "don't" → 'dont'. */
function lowered(raw: string): string {
  const word = raw.toLowerCase();
  const plain = word.indexOf("'");
  const at = plain < 0 ? word.indexOf('’') : plain;
  if (at < 0) return word;
  return word.slice(at + 1) === 's' ? word.slice(0, at) : word.slice(0, at) + word.slice(at + 1);
}

/** The content words of a term, stemmed: what the note is compared with. A capital 'A' alone counts: 'influenza A'. */
export function termWords(term: string): readonly string[] {
  const words: string[] = [];
  for (const raw of term.split(/[^A-Za-z0-9'’]+/)) {
    if (raw === '') continue;
    const word = lowered(raw);
    if (raw === 'A' || !(STOP.has(word) || CLAUSE_WORDS.has(word))) words.push(stem(word));
  }
  return words;
}

/** What `numberOf` answers for words that carry no meaning, and for those that begin a clause. */
const IS_STOP = -2;
const IS_CLAUSE = -3;

const NUMBERED_APART = new Map<string, number>([
  ...[...STOP].map((word) => [word, IS_STOP] as const),
  ...[...CLAUSE_WORDS].map((word) => [word, IS_CLAUSE] as const),
]);

/** 'rt ear', 'both knees': the side as the tables write it. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ['rt', 'right'],
  ['lt', 'left'],
  ['both', 'bilateral'],
  ['bilaterally', 'bilateral'],
]);

/** Words as notes wrote them lately, numbered, for each vocabulary: notes repeat most of their words. */
const lately = new WeakMap<Vocabulary, Map<string, number>>();
const MOST_REMEMBERED = 8192;

/** The number of a word as written; -1 for one that no term or trigger uses. */
function numberOf(raw: string, vocabulary: Vocabulary, remembered: Map<string, number>): number {
  const before = remembered.get(raw);
  if (before !== undefined) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const number = numberAfresh(raw, vocabulary);
  remembered.set(raw, number);
  return number;
}

function numberAfresh(raw: string, vocabulary: Vocabulary): number {
  if (raw.length === 1) {
    if (raw === 'A') return vocabulary.get('a') ?? -1;
    if (raw === 'R') return vocabulary.get('right') ?? -1;
    if (raw === 'L') return vocabulary.get('left') ?? -1;
  }
  const word = lowered(raw);
  const known = NUMBERED_APART.get(word) ?? vocabulary.get(word);
  if (known !== undefined) return known;
  return vocabulary.get(SIDES.get(word) ?? stem(word)) ?? -1;
}

/** A full stop ends a sentence unless a digit or letter follows it ('1.5', 'p.o.') or a known short form stands before it. */
const SHORT = new Set(['dr', 'mr', 'mrs', 'ms', 'vs', 'no', 'st', 'approx', 'hx']);

function endsSentence(text: string, at: number, before: number): boolean {
  const sign = text.charCodeAt(at);
  // A line that goes on in lower case was only wrapped.
  if (sign === 10) return !isLowerLetter(text.charCodeAt(at + 1));
  if (sign === 33 || sign === 63 || sign === 59) return true;
  if (sign !== 46) return false;
  return !isWordPart(text.charCodeAt(at + 1)) && !SHORT.has(text.slice(before, at).toLowerCase());
}

/** Comma, colon, brackets and the bullet begin a new clause. */
const startsClause = (sign: number): boolean =>
  sign === 44 || sign === 58 || sign === 40 || sign === 41 || sign === 0x2022 || sign === 91 || sign === 93;

const endOfWord = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordPart(code) || (isApostrophe(code) && at > from && isLetter(text.charCodeAt(at + 1)))) at += 1;
    else break;
  }
  return at;
};

/** Reads a note against a vocabulary. Time and memory are linear in the text. */
export function readNote(text: string, vocabulary: Vocabulary): NoteTokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: number[] = [];
  const sentence: number[] = [];
  const clause: number[] = [];
  const section: SectionKind[] = [];
  const sections = sectionsOf(text);
  const remembered = lately.get(vocabulary) ?? new Map<string, number>();
  lately.set(vocabulary, remembered);
  let sectionAt = 0;
  let sentenceNow = 0;
  let clauseNow = 0;
  let before = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordPart(code)) {
      if (endsSentence(text, at, before)) {
        sentenceNow += 1;
        clauseNow += 1;
      } else if (startsClause(code)) clauseNow += 1;
      at += 1;
      continue;
    }
    while ((sections[sectionAt + 1]?.start ?? Number.POSITIVE_INFINITY) <= at) {
      sectionAt += 1;
      sentenceNow += 1;
      clauseNow += 1;
    }
    const here = sections[sectionAt];
    if (here !== undefined && at < here.body) {
      // The heading itself says where we are, not what the patient has: 'Past medical history' denies nothing.
      at = here.body;
      continue;
    }
    const stop = endOfWord(text, at);
    const number = numberOf(text.slice(at, stop), vocabulary, remembered);
    if (number === IS_CLAUSE) clauseNow += 1;
    else if (number !== IS_STOP) {
      start.push(at);
      end.push(stop);
      word.push(number);
      sentence.push(sentenceNow);
      clause.push(clauseNow);
      section.push(here?.kind ?? 'none');
    }
    before = at;
    at = stop;
  }
  return { text, start, end, word, sentence, clause, section };
}
