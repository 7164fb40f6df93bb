/** The word tables of a language, opened once: phrases by their first word, longest first, headings, and the words a slip may mean. */
import type { NoteLanguage } from '../visit-note.ts';
import { nearestSpelling, type Spelling, spellingOf } from '../terms/spelling-slips.ts';
import { FRENCH_CONDITIONS } from './french-conditions-table.ts';
import { FRENCH_HEADINGS, FRENCH_SMALL, FRENCH_WORDS } from './french-words-table.ts';
import { SPANISH_CONDITIONS } from './spanish-conditions-table.ts';
import { SPANISH_HEADINGS, SPANISH_SMALL, SPANISH_WORDS } from './spanish-words-table.ts';
import { plainWord, type ReadLanguage, stemOf } from './word-stems.ts';

/** A word of a text, and an elided one with its apostrophe: "l'". */
export const WORD =
  /(?:\b(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=[\p{L}\p{N}]))|\d+(?:[.,]\d{1,2})?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/giu;

/** Stands for any number in a phrase, and for the same number in its English: 'il y a # ans' is '# years ago'. */
export const NUMBER = '#';

/** A word of a note: as written, as tables know it, and where. */
export type NoteWord = { readonly raw: string; readonly key: string; readonly start: number; readonly end: number };

export type ListedPhrase = {
  readonly words: readonly string[];
  readonly english: string;
  /** Listed in capitals, so met in capitals only: 'AIT' is no 'ait'. */
  readonly isCapitals: boolean;
};

export type WordList = {
  readonly language: ReadLanguage;
  readonly byFirstWord: ReadonlyMap<string, readonly ListedPhrase[]>;
  /** Words of a heading, joined by spaces, with its English. */
  readonly headings: ReadonlyMap<string, string>;
  readonly headingStarts: ReadonlySet<string>;
  /** Small words with their English, which may be none: passed over within a phrase. */
  readonly small: ReadonlyMap<string, string>;
  /** The only listed word that is one keystroke away. */
  readonly slipOf: (word: string) => string | undefined;
  /** Whether the English of a phrase has this word. */
  readonly isEnglish: (word: string) => boolean;
};

type Line = { readonly english: string; readonly said: string };

/** `english = words; words`, one a line. */
const linesOf = (table: string): readonly Line[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line): readonly Line[] => {
      const [english = '', list = ''] = line.split(' = ');
      return list.split('; ').map((said) => ({ english: english === '-' ? '' : english.trim(), said: said.trim() }));
    });

/** The words of a phrase as a note's are compared. */
const wordsOf = (said: string, language: ReadLanguage): readonly string[] =>
  (said.match(/#|(?:(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu)['’](?=[\p{L}\p{N}]))|[\p{L}\p{N}]+/giu) ?? []).map((word) =>
    word === NUMBER ? NUMBER : keyOf(word, language),
  );

/** Forms of one small word; 'à' is not 'a'. */
const SAME: Readonly<Record<ReadLanguage, ReadonlyMap<string, string>>> = {
  fr: new Map([
    ...['du', 'des', 'd'].map((word) => [word, 'de'] as const),
    ...['au', 'aux', 'à'].map((word) => [word, 'à'] as const),
    // The check-up is not what is 'contrôlé'.
    ...['contrôle', 'contrôles'].map((word) => [word, 'check'] as const),
  ]),
  es: new Map([
    ['del', 'de'],
    ['al', 'a'],
  ]),
};

/** In: a word as `WORD` finds it. Out: the form by which tables know it. */
export function keyOf(raw: string, language: ReadLanguage): string {
  const word = raw.replace(/['’ʼ]$/, '').toLowerCase();
  return SAME[language].get(word) ?? stemOf(plainWord(word), language);
}

const TABLES: Readonly<Record<ReadLanguage, { readonly small: string; readonly headings: string; readonly words: string }>> = {
  fr: { small: FRENCH_SMALL, headings: FRENCH_HEADINGS, words: FRENCH_WORDS + FRENCH_CONDITIONS },
  es: { small: SPANISH_SMALL, headings: SPANISH_HEADINGS, words: SPANISH_WORDS + SPANISH_CONDITIONS },
};

function slipsIn(phrases: readonly ListedPhrase[]): (word: string) => string | undefined {
  const words = [...new Set(phrases.flatMap((phrase) => phrase.words))];
  const spelling: Spelling = spellingOf(words);
  return (word) => {
    const at = nearestSpelling(spelling, word);
    return at < 0 ? undefined : words[at];
  };
}

function openList(language: ReadLanguage): WordList {
  const { small, headings, words } = TABLES[language];
  const smallWords = new Map(
    linesOf(small).flatMap(({ english, said }) => wordsOf(said, language).map((word) => [word, english] as const)),
  );
  const phrases = linesOf(words).map(({ english, said }): ListedPhrase => {
    const words = wordsOf(said, language);
    const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || !smallWords.has(word));
    return { english, words: kept, isCapitals: /^[A-Z]{2,}$/.test(said) };
  });
  const byFirstWord = new Map<string, ListedPhrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const list = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, list);
    list.push(phrase);
  }
  const longest = ({ words: some }: ListedPhrase): number =>
    some.filter((word) => !smallWords.has(word)).length * 10 + some.length;
  for (const list of byFirstWord.values()) list.sort((a, b) => longest(b) - longest(a));
  const named = new Map(linesOf(headings).map(({ english, said }) => [wordsOf(said, language).join(' '), english] as const));
  const english = new Set(phrases.flatMap((phrase) => phrase.english.toLowerCase().split(/[^a-z]+/)));
  return {
    language,
    byFirstWord,
    small: smallWords,
    headings: named,
    headingStarts: new Set([...named.keys()].map((words) => words.split(' ')[0] ?? '')),
    slipOf: slipsIn(phrases),
    isEnglish: (word) => english.has(word),
  };
}

const opened = new Map<NoteLanguage, WordList>();

/** The tables of a language; opened when a note first asks for them. */
export function wordList(language: ReadLanguage): WordList {
  const list = opened.get(language) ?? openList(language);
  opened.set(language, list);
  return list;
}
