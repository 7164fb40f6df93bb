/** A word that no term has, read as the one it may be a slip of: long words only, one keystroke apart, never at the ending. */
import { keystrokesApart, lettersOf, mayBeNear } from '../../codesets/search/spelling.ts';

/** The words that a slip may mean: columns of a vocabulary. */
export type Spelling = {
  readonly word: (number: number) => string;
  readonly letters: Int32Array;
  /** 0 for what no slip may mean. */
  readonly lengths: Uint8Array;
};

const SHORTEST = 7;
/** 'walked' and 'walker' differ in what inflection changes: that is another word, no slip. */
const ENDING = 2;

/** In: words in the order of their numbers, and which of them a slip may mean; only whole words of letters do. */
export function spellingColumns(
  words: readonly string[],
  mayBeMeant: (number: number) => boolean,
): Pick<Spelling, 'letters' | 'lengths'> {
  const isMeant = (word: string, number: number): boolean =>
    word.length >= SHORTEST && mayBeMeant(number) && /^[a-z]+$/.test(word);
  return {
    letters: Int32Array.from(words, lettersOf),
    lengths: Uint8Array.from(words, (word, number) => (isMeant(word, number) ? Math.min(word.length, 255) : 0)),
  };
}

/** The same for words that are kept nowhere. */
export const spellingOf = (words: readonly string[]): Spelling => ({
  word: (number) => words[number] ?? '',
  ...spellingColumns(words, () => true),
});

/** Words of the language, and of medicine, that look like slips of others and are none. */
const NO_SLIPS = new Set(
  (
    'addition additions additional nothing deceased consent secretary inverted generic insulation cancelled protector thorough pasture farther ' +
    'plumber irrigation medicated sulfate phonophobia microcytosis stenting hypertonia hypotonia another brother weather whether leather ' +
    'through thought brought already instead country counter century content contest context contract contrast control convert correct'
  ).split(' '),
);
const INFLECTED = /(?:ing|ed)$/;
/** 'looking' and 'locking' are two verbs; in a longer word, or where only a letter is doubled, it is a slip: 'vomitting'. */
const VERB_LEAST = 10;
const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1');

const maySlip = (word: string, other: string): boolean =>
  word.length >= VERB_LEAST || !INFLECTED.test(word) || undoubled(word) === undoubled(other);

/** Out: the number of the only word that is one keystroke away, or -1. */
export function nearestSpelling({ word: wordAt, letters, lengths }: Spelling, word: string): number {
  if (word.length < SHORTEST || word.length > 40 || !/^[a-z]+$/.test(word) || NO_SLIPS.has(word)) return -1;
  const own = lettersOf(word);
  const start = word.slice(0, 1);
  let found = -1;
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (length === 0 || Math.abs(length - word.length) > 1 || !mayBeNear(own, letters[at] ?? 0, 1)) continue;
    const other = wordAt(at);
    if (!other.startsWith(start) || other.slice(-ENDING) !== word.slice(-ENDING)) continue;
    if (keystrokesApart(word, other, 1) > 1 || !maySlip(word, other)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
