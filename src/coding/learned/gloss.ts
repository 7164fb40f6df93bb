/**
 * A note word by word in English, each word in its own place: enough for the engine's English terms to be met in it, and every
 * place leads back to the words of the original. It is never shown to a person.
 */
import type { CodeCandidate } from '../visit-note.ts';
import { type LearnedWords, learnedWords } from './learned-words.ts';
import type { Translation } from './word-translation.ts';

export type Gloss = {
  readonly text: string;
  /** For each character of `text`, and for its end, where that is in the original. */
  readonly origin: Uint32Array;
};

/** The small words, which the translation does not learn. */
const SMALL: Readonly<Record<string, string>> = {
  no: 'no',
  sin: 'without',
  ni: 'nor',
  de: 'of',
  del: 'of',
  en: 'in',
  con: 'with',
  por: 'by',
  y: 'and',
  e: 'and',
  o: 'or',
};

/** A translation that is less sure than this is no better than the word itself, which often is Latin in both. */
const LIKELY = 0.12;
/** One that is less sure than this stands behind a word of the terms that sounds the same. */
const SURE = 0.3;
/** Words of Greek and Latin, which both languages share: their sound says more than the company they were seen in a few times. */
const LEARNED =
  /(?:itis|osis|omas?|emias?|urias?|megalias?|patias?|penias?|algias?|celes?|rragias?|plasias?|trofias?|ectasias?|fagias?|iasis|stasis|plejias?|paresias?|lisis|esclerosis|estenosis|ismos?)$/;

const plain = (raw: string): string => raw.normalize('NFD').replace(/\p{M}/gu, '');

/** What a gloss is made by: the words that were learned, and the English word that sounds like a Spanish one. */
export type SpanishWords = {
  readonly translation: Translation;
  readonly cognate: (spanish: string) => string | undefined;
};

function wordFor(raw: string, learned: string | undefined, { translation, cognate }: SpanishWords): string {
  const small = SMALL[raw.toLowerCase()];
  if (learned === undefined) return small ?? 'the';
  const alike = LEARNED.test(plain(raw.toLowerCase())) ? cognate(raw) : undefined;
  if (alike !== undefined) return alike;
  const [best, p] = translation.get(learned)?.[0] ?? ['', 0];
  if (p > SURE) return best;
  return small ?? cognate(raw) ?? (p > LIKELY ? best : plain(raw));
}

/** Linear in the text. */
export function glossOf(text: string, words: LearnedWords, spanish: SpanishWords): Gloss {
  const learnedAt = new Map(words.start.map((start, i) => [start, words.words[i]]));
  const parts: string[] = [];
  const origin: number[] = [];
  let last = 0;
  const pushAsIs = (to: number): void => {
    parts.push(text.slice(last, to));
    for (let at = last; at < to; at += 1) origin.push(at);
  };
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    pushAsIs(found.index);
    const word = wordFor(found[0], learnedAt.get(found.index), spanish);
    parts.push(word);
    // The last character of a word leads to the last of the original's, so that a span covers it whole.
    last = found.index + found[0].length;
    for (let i = 0; i < word.length; i += 1) origin.push(i === word.length - 1 ? last - 1 : found.index);
  }
  pushAsIs(text.length);
  return { text: parts.join(''), origin: Uint32Array.from([...origin, text.length]) };
}

/** Candidates found in a gloss, with their places and words as the original has them. */
function inOriginal(candidates: readonly CodeCandidate[], { origin }: Gloss, text: string): readonly CodeCandidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    spans: candidate.spans.map((span) => {
      const start = firstOf(text, origin[span.start] ?? 0);
      const end = Math.max(start + 1, (origin[span.end - 1] ?? 0) + 1);
      return { start, end, words: text.slice(start, end) };
    }),
  }));
}

/** Where the word around a place begins: a gloss of one letter leads to the last letter of its word. */
function firstOf(text: string, at: number): number {
  let first = at;
  while (first > 0 && /[\p{L}\p{N}]/u.test(text.charAt(first - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(first))) first -= 1;
  return first;
}

/** How the engine reads notes. */
export type NoteReader = {
  readonly english: (text: string) => readonly CodeCandidate[];
  /** By the lists of Spanish words that visits are read with. */
  readonly spanish: (text: string) => readonly CodeCandidate[];
  readonly cognate: SpanishWords['cognate'];
};

/** The engine's reading of a note in whatever language the model knows; of a Spanish one first what was found by the learned words. */
export function readByModel(
  text: string,
  translation: Translation | undefined,
  { english, spanish, cognate }: NoteReader,
): readonly CodeCandidate[] {
  if (translation === undefined) return english(text);
  const gloss = glossOf(text, learnedWords(text, 'es'), { translation, cognate });
  const found = inOriginal(english(gloss.text), gloss, text);
  const codes = new Set(found.map(({ code }) => code));
  return [...found, ...spanish(text).filter(({ code }) => !codes.has(code))];
}
