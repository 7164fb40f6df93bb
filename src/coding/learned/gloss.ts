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
const SURE = 0.12;

const plain = (raw: string): string => raw.normalize('NFD').replace(/\p{M}/gu, '');

function wordFor(raw: string, learned: string | undefined, translation: Translation): string {
  const small = SMALL[raw.toLowerCase()];
  if (learned === undefined) return small ?? 'the';
  const [best] = translation.get(learned) ?? [];
  return best !== undefined && best[1] > SURE ? best[0] : (small ?? plain(raw));
}

/** Linear in the text. */
export function glossOf(text: string, words: LearnedWords, translation: Translation): Gloss {
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
    const word = wordFor(found[0], learnedAt.get(found.index), translation);
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

/** The engine's reading of a note in whatever language the model knows. `read` answers for English text. */
export function readByModel(
  text: string,
  translation: Translation | undefined,
  read: (english: string) => readonly CodeCandidate[],
): readonly CodeCandidate[] {
  if (translation === undefined) return read(text);
  const gloss = glossOf(text, learnedWords(text, 'es'), translation);
  return inOriginal(read(gloss.text), gloss, text);
}
