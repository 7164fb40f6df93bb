/** What the engine's English has: its words, and the one that a learned word of another language is. */
import { cognatesIn } from '../learned/cognates.ts';
import type { TermIndex } from '../terms/term-index.ts';
import { spokenWords } from '../terms/compile-terms.ts';
import { wordForm } from '../terms/word-forms.ts';
import type { ReadLanguage } from './word-stems.ts';

export type EnglishWords = {
  /** Whether a term or trigger has this word. In: lower case without accents. */
  readonly isKnown: (word: string) => boolean;
  /** The word of the terms that sounds alike. */
  readonly alike: (word: string, language: ReadLanguage) => string | undefined;
};

type Alike = ReturnType<typeof cognatesIn>;

/** Words of the terms by sound; made when a note of that language first asks. */
const bySound: Readonly<Record<ReadLanguage, WeakMap<TermIndex, Alike>>> = { fr: new WeakMap(), es: new WeakMap() };

export const englishWords = (index: TermIndex): EnglishWords => ({
  isKnown: (word) => index.vocabulary.numbers.get(wordForm(word)) !== undefined,
  alike: (word, language) => {
    const known = bySound[language].get(index) ?? cognatesIn(spokenWords(index.terms), language);
    bySound[language].set(index, known);
    return known(word);
  },
});
