/** A word that no term has, read as the one it may be a slip of: long words only, one keystroke apart, never at the ending. */
import { keystrokesApart, lettersOf, mayBeNear } from '../../codesets/search/spelling.ts';

export type Spelling = {
  readonly words: readonly string[];
  readonly letters: Int32Array;
  readonly lengths: Uint8Array;
};

const SHORTEST = 7;
/** 'walked' and 'walker' differ in what inflection changes: that is another word, no slip. */
const ENDING = 2;

/** In: the words that terms are made of, in the order of their numbers; only whole words of letters are met by a slip. */
export function spellingOf(words: readonly string[]): Spelling {
  const isWord = (word: string): boolean => word.length >= SHORTEST && /^[a-z]+$/.test(word);
  return {
    words,
    letters: Int32Array.from(words, lettersOf),
    lengths: Uint8Array.from(words, (word) => (isWord(word) ? word.length : 0)),
  };
}

/** Out: the number of the only word that is one keystroke away, or -1. */
export function nearestSpelling({ words, letters, lengths }: Spelling, word: string): number {
  if (word.length < SHORTEST || word.length > 40 || !/^[a-z]+$/.test(word)) return -1;
  const own = lettersOf(word);
  const start = word.slice(0, 1);
  let found = -1;
  for (let at = 0; at < words.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (length === 0 || Math.abs(length - word.length) > 1 || !mayBeNear(own, letters[at] ?? 0, 1)) continue;
    const other = words[at] ?? '';
    if (!other.startsWith(start) || other.slice(-ENDING) !== word.slice(-ENDING)) continue;
    if (keystrokesApart(word, other, 1) > 1) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
