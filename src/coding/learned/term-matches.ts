/** Terms of a lexicon met in a note, whole or in part: words of a term close together in one sentence, in any order. */
import type { LearnedWords } from './learned-words.ts';
import { type Lexicon, numbersOf } from './lexicon.ts';

export type TermMatch = {
  readonly term: number;
  /** Share of the term's weight that was met, 1 for all its words. */
  readonly covered: number;
  /** Words in between that are not the term's. */
  readonly gap: number;
  readonly tokens: readonly number[];
};

const SLACK = 3;

export const weightOf = (lexicon: Lexicon, word: number): number =>
  Math.log((lexicon.notes + 1) / ((lexicon.wordNotes[word] ?? 0) + 0.5));

type Window = { readonly from: number; readonly to: number; readonly weight: number };

/** The best window of at most `reach` tokens: most weight of distinct words, then the shortest. */
function bestWindow(places: readonly number[], reach: number, weights: (at: number) => number, numbers: Int32Array): Window {
  let best: Window = { from: 0, to: 0, weight: -1 };
  for (let i = 0; i < places.length; i += 1) {
    const first = places[i] ?? 0;
    const seen = new Set<number>();
    let weight = 0;
    for (let j = i; j < places.length; j += 1) {
      const at = places[j] ?? 0;
      if (at - first >= reach) break;
      const word = numbers[at] ?? -1;
      if (seen.has(word)) continue;
      seen.add(word);
      weight += weights(word);
      if (weight > best.weight + 1e-9 || (weight > best.weight - 1e-9 && at - first < best.to - best.from))
        best = { from: first, to: at, weight };
    }
  }
  return best;
}

/** Terms of which at least `least` of the weight is met in some sentence; one match for each term and sentence. */
export function termMatches(lexicon: Lexicon, { words, sentence }: LearnedWords, least: number): readonly TermMatch[] {
  const numbers = numbersOf(words, lexicon.wordNumbers);
  const found: TermMatch[] = [];
  const weights = (word: number): number => weightOf(lexicon, word);
  let from = 0;
  while (from < numbers.length) {
    let to = from;
    while (to < numbers.length && sentence[to] === sentence[from]) to += 1;
    const touched = new Map<number, number[]>();
    for (let at = from; at < to; at += 1) {
      for (const term of lexicon.termsOfWord[numbers[at] ?? -1] ?? []) {
        const places = touched.get(term);
        if (places === undefined) touched.set(term, [at]);
        else places.push(at);
      }
    }
    for (const [term, places] of touched) {
      const own = lexicon.terms[term] ?? [];
      if (places.length < own.length * least * 0.6) continue;
      const all = own.reduce((sum, word) => sum + weights(word), 0);
      const window = bestWindow(places, own.length + SLACK, weights, numbers);
      const covered = window.weight / all;
      if (covered < least - 1e-9) continue;
      const tokens = places.filter((at) => at >= window.from && at <= window.to);
      const gap = window.to - window.from + 1 - tokens.length;
      found.push({ term, covered: Math.min(1, covered), gap, tokens });
    }
    from = to;
  }
  return found;
}

export const WHOLE = 0.999;

/** The terms a note holds whole. */
export const wholeTerms = (lexicon: Lexicon, words: LearnedWords): readonly number[] =>
  termMatches(lexicon, words, WHOLE).map(({ term }) => term);
