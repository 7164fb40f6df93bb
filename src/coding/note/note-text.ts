/**
 * A note as tokens with their offsets kept: sentences, clauses, and the section each token stands in. Words that carry no
 * meaning for a match ('of', 'the') are left out; nothing is rewritten, so every offset points into the original text.
 */
import { ownText } from '../../kernel/own-text.ts';
import { type Section, type SectionKind, sectionsOf } from './sections.ts';
import { abbreviated } from '../terms/abbreviations.ts';
import { nearestSpelling, type Spelling } from '../terms/spelling-slips.ts';
import { isDescribing, lowered, wordForm } from '../terms/word-forms.ts';

/** The words that terms and triggers use, numbered, and how a slip of the keyboard is read. */
export type Vocabulary = { readonly numbers: Pick<ReadonlyMap<string, number>, 'get'>; readonly spelling: Spelling | undefined };

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
  /** Tokens that were read with a slip of the keyboard. */
  readonly slipped: ReadonlySet<number>;
  /** Tokens that describe and name nothing alone: 'diabetic', 'allergic'. */
  readonly describing: ReadonlySet<number>;
  readonly sections: readonly Section[];
};

const STOP = new Set(
  'a an the of in on at to with by for from as is was are were be been has have had his her their its this that'.split(' '),
);
const CLAUSE_WORDS = new Set(['and', 'or', 'plus', 'vs', 'versus']);

const LOWER_A = 97;
const LOWER_Z = 122;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLowerLetter = (code: number): boolean => code >= LOWER_A && code <= LOWER_Z;
/** Letters of Latin scripts with their accents; the two signs among them are none. */
const isAccented = (code: number): boolean => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
const isLetter = (code: number): boolean => isLowerLetter(code) || (code >= 65 && code <= 90) || isAccented(code);
const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The content words of a term, stemmed: what the note is compared with. A capital 'A' alone counts: 'influenza A'. */
export function termWords(term: string): readonly string[] {
  const words: string[] = [];
  for (const raw of term.split(/[^A-Za-z0-9'’\u00c0-\u024f]+/)) {
    if (raw === '') continue;
    const full = abbreviated(raw);
    if (full !== undefined) {
      words.push(...full.map(wordForm));
      continue;
    }
    const word = lowered(raw);
    if (raw === 'A' || !(STOP.has(word) || CLAUSE_WORDS.has(word))) words.push(wordForm(word));
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
const lately = new WeakMap<Vocabulary, Remembered>();
const MOST_REMEMBERED = 8192;
/** Added to the number of a word that was read with a slip. */
const SLIPPED = 2 ** 24;
/** Added to the number of a word that describes and names nothing alone. */
const DESCRIBES = 2 ** 25;
/** Added to the place of a short form among those of the vocabulary. */
const EXPANDS = 2 ** 26;
/** Words of one note that are looked up for a slip: a note of nonsense is answered as soon as one of words. */
const MOST_SLIPS = 300;

/** Each word where its letters' hash says, with its number; `full`: the numbers of the words of each short form that was met. */
type Remembered = { readonly words: string[]; readonly numbers: Int32Array; readonly full: (readonly number[])[] };
type Numbering = {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly remembered: Remembered;
  slipsLeft: number;
};

const nothingRemembered = (): Remembered => ({
  words: Array.from({ length: MOST_REMEMBERED }, () => ''),
  numbers: new Int32Array(MOST_REMEMBERED),
  full: [],
});

const numberingOf = (text: string, vocabulary: Vocabulary): Numbering => {
  const remembered = lately.get(vocabulary) ?? nothingRemembered();
  lately.set(vocabulary, remembered);
  return { text, vocabulary, remembered, slipsLeft: MOST_SLIPS };
};

const LONGEST_REMEMBERED = 64;

function standsAt(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/**
 * The number of a word as written; -1 for one that no term or trigger uses, `SLIPPED` more for one read with a slip. A word that was met
 * lately is not cut out again.
 */
function numberAt(numbering: Numbering, at: number, stop: number): number {
  const { text, remembered } = numbering;
  const { words, numbers, full } = remembered;
  let hash = stop - at;
  for (let i = at; i < stop; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 13)) & (MOST_REMEMBERED - 1);
  const known = words[slot] ?? '';
  if (known.length === stop - at && standsAt(text, at, known)) return numbers[slot] ?? -1;
  if (full.length >= MOST_REMEMBERED) {
    words.fill('');
    full.length = 0;
  }
  const raw = text.slice(at, stop);
  const number = expandedNumber(raw, numbering) ?? numberAfresh(raw, numbering);
  if (raw.length > LONGEST_REMEMBERED) return number;
  words[slot] = ownText(raw);
  numbers[slot] = number;
  return number;
}

/** Of a short form of which some term has all the words. */
function expandedNumber(raw: string, { vocabulary, remembered }: Numbering): number | undefined {
  const full = abbreviated(raw)?.map((word) => vocabulary.numbers.get(wordForm(word)) ?? -1);
  if (full === undefined || full.includes(-1)) return undefined;
  remembered.full.push(full);
  return EXPANDS + remembered.full.length - 1;
}

function numberAfresh(raw: string, numbering: Numbering): number {
  const { numbers, spelling } = numbering.vocabulary;
  if (raw.length === 1) {
    if (raw === 'A') return numbers.get('a') ?? -1;
    if (raw === 'R') return numbers.get('right') ?? -1;
    if (raw === 'L') return numbers.get('left') ?? -1;
  }
  const word = lowered(raw);
  const known = NUMBERED_APART.get(word) ?? numbers.get(SIDES.get(word) ?? wordForm(word));
  if (known !== undefined) return known >= 0 && isDescribing(word) ? known + DESCRIBES : known;
  if (spelling === undefined || numbering.slipsLeft <= 0 || word.length < 7) return -1;
  numbering.slipsLeft -= 1;
  const slip = nearestSpelling(spelling, word);
  return slip < 0 ? -1 : slip + SLIPPED;
}

/** A full stop ends a sentence unless a digit or letter follows it ('1.5', 'p.o.') or a known short form stands before it. */
const SHORT = new Set(['dr', 'mr', 'mrs', 'ms', 'vs', 'no', 'st', 'approx', 'hx']);

function endsSentence(text: string, at: number, before: number): boolean {
  const sign = text.charCodeAt(at);
  // A line that goes on in lower case was only wrapped.
  if (sign === 10) return !isLowerLetter(text.charCodeAt(at + 1));
  if (sign === 33 || sign === 63 || sign === 59) return true;
  if (sign !== 46) return false;
  // 'H. pylori', 'C. diff': a letter that is short for a name goes on in lower case.
  if (at - before === 1 && text.charCodeAt(at + 1) === 32 && isLowerLetter(text.charCodeAt(at + 2))) return false;
  return !isWordPart(text.charCodeAt(at + 1)) && (at - before > 6 || !SHORT.has(text.slice(before, at).toLowerCase()));
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

type Marks = { sentence: number; clause: number };

/** What stands between two words: the ends of sentences and clauses. */
function passMark(text: string, at: number, before: number, marks: Marks): void {
  if (endsSentence(text, at, before)) {
    marks.sentence += 1;
    marks.clause += 1;
  } else if (startsClause(text.charCodeAt(at))) marks.clause += 1;
}

/** Reads a note against a vocabulary. Time and memory are linear in the text. */
export function readNote(text: string, vocabulary: Vocabulary): NoteTokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: number[] = [];
  const sentence: number[] = [];
  const clause: number[] = [];
  const section: SectionKind[] = [];
  const slipped = new Set<number>();
  const describing = new Set<number>();
  const sections = sectionsOf(text);
  const numbering = numberingOf(text, vocabulary);
  const marks: Marks = { sentence: 0, clause: 0 };
  let sectionAt = 0;
  let before = 0;
  let at = 0;
  while (at < text.length) {
    if (!isWordPart(text.charCodeAt(at))) {
      passMark(text, at, before, marks);
      at += 1;
      continue;
    }
    while ((sections[sectionAt + 1]?.start ?? Number.POSITIVE_INFINITY) <= at) {
      sectionAt += 1;
      marks.sentence += 1;
      marks.clause += 1;
    }
    const here = sections[sectionAt];
    if (here !== undefined && at < here.body) {
      // The heading itself says where we are, not what the patient has: 'Past medical history' denies nothing.
      at = here.body;
      continue;
    }
    const stop = endOfWord(text, at);
    const number = numberAt(numbering, at, stop);
    if (number === IS_CLAUSE) marks.clause += 1;
    else if (number !== IS_STOP) {
      // A short form is as many words as it stands for, all of them at its place.
      const numbers = number >= EXPANDS ? (numbering.remembered.full[number - EXPANDS] ?? []) : [number];
      for (const one of numbers) {
        if (one >= DESCRIBES) describing.add(word.length);
        else if (one >= SLIPPED) slipped.add(word.length);
        start.push(at);
        end.push(stop);
        word.push(one < 0 ? one : one & (SLIPPED - 1));
        sentence.push(marks.sentence);
        clause.push(marks.clause);
        section.push(here?.kind ?? 'none');
      }
    }
    before = at;
    at = stop;
  }
  return { text, start, end, word, sentence, clause, section, slipped, describing, sections };
}
