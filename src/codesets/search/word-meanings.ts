/** From a typed word to words of the vocabulary: itself, what it begins, what it may misspell. */
import { lowerBound } from '../code-index.ts';
import { keystrokesApart, lettersOf, mayBeNear, mostKeystrokes } from './spelling.ts';

export type Vocabulary = {
  /** Sorted. */
  readonly vocabulary: readonly string[];
  /** The letters of each word as bits. */
  readonly letters: Int32Array;
  readonly lengths: Uint8Array;
};

/** A word of the vocabulary that a typed word may mean, and how well it fits; 1 is the word itself. */
export type Meant = { readonly word: number; readonly quality: number };

const PREFIX = 0.85;
/** By keystrokes apart; a first letter that differs is rarer than any other slip. */
const MISSPELT = [1, 0.6, 0.45] as const;
const OTHER_FIRST_LETTER = 0.15;
/** Beginnings that lead to more words than this say nothing yet. */
const PREFIX_WORDS_MAX = 400;
function misspelt({ vocabulary, letters, lengths }: Vocabulary, word: string): readonly Meant[] {
  const most = mostKeystrokes(word);
  const own = lettersOf(word);
  const found: Meant[] = [];
  for (let at = 0; at < vocabulary.length; at += 1) {
    if (Math.abs((lengths[at] ?? 0) - word.length) > most || !mayBeNear(own, letters[at] ?? 0, most)) continue;
    const other = vocabulary[at] ?? '';
    const apart = keystrokesApart(word, other, most);
    if (apart > most) continue;
    const quality = MISSPELT[apart] ?? 0;
    found.push({ word: at, quality: other.charCodeAt(0) === word.charCodeAt(0) ? quality : quality - OTHER_FIRST_LETTER });
  }
  return found;
}

/** The word itself, what it begins, and where there is neither what it may misspell. */
export function meaningsOf(all: Vocabulary, word: string): readonly Meant[] {
  const { vocabulary } = all;
  const found: Meant[] = [];
  const first = lowerBound(vocabulary, word);
  if (vocabulary[first] === word) found.push({ word: first, quality: 1 });
  if (word.length > 2 || (word.length === 2 && found.length === 0)) {
    for (let at = first; at < vocabulary.length && at < first + PREFIX_WORDS_MAX; at += 1) {
      const other = vocabulary[at] ?? '';
      if (!other.startsWith(word)) break;
      if (other !== word) found.push({ word: at, quality: PREFIX - Math.min(0.2, (other.length - word.length) * 0.01) });
    }
  }
  return found.length > 0 || word.length < 4 || /\d/.test(word) ? found : misspelt(all, word);
}
