/**
 * Words of one language in another, learned from notes that exist in both: sentences are paired by length, words by IBM
 * model 1. Sources: Gale and Church 1993; Brown et al. 1993.
 */
import type { LearnedWords } from './learned-words.ts';

export type ParallelNote = { readonly from: LearnedWords; readonly to: LearnedWords };

/** Tokens of a sentence of one side and those of the sentences that say the same on the other. */
type SentencePair = { readonly from: readonly number[]; readonly to: readonly number[] };

/** For a word, its translations with their probabilities, likeliest first. */
export type Translation = ReadonlyMap<string, readonly (readonly [word: string, p: number])[]>;

function sentencesOf({ sentence }: LearnedWords): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (const [at, number] of sentence.entries()) (lists.get(number) ?? lists.set(number, []).get(number))?.push(at);
  return [...lists.values()];
}

const STEPS = [
  [1, 1, 0],
  [1, 2, 1.2],
  [2, 1, 1.2],
  [1, 0, 3],
  [0, 1, 3],
  [2, 2, 2],
  [1, 3, 3],
  [3, 1, 3],
] as const;

/** How unlikely it is that so many words say the same as so many others. */
const mismatch = (from: number, to: number, ratio: number): number => {
  const mean = (from * ratio + to) / 2 + 1;
  return Math.abs(from * ratio - to) / Math.sqrt(2 * mean);
};

/** The cheapest pairing of consecutive sentences. */
export function pairSentences({ from, to }: ParallelNote): readonly SentencePair[] {
  const [one, two] = [sentencesOf(from), sentencesOf(to)];
  const ratio = to.words.length / Math.max(1, from.words.length);
  const width = two.length + 1;
  const cost = new Float64Array((one.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const by = new Int8Array(cost.length).fill(-1);
  cost[0] = 0;
  const lengthOf = (list: readonly (readonly number[])[], at: number, many: number): number =>
    list.slice(at, at + many).reduce((sum, tokens) => sum + tokens.length, 0);
  for (let i = 0; i <= one.length; i += 1) {
    for (let j = 0; j <= two.length; j += 1) {
      const here = cost[i * width + j] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (const [step, [a, b, price]] of STEPS.entries()) {
        if (i + a > one.length || j + b > two.length) continue;
        const next = here + price + mismatch(lengthOf(one, i, a), lengthOf(two, j, b), ratio);
        const at = (i + a) * width + j + b;
        if (next < (cost[at] ?? 0)) {
          cost[at] = next;
          by[at] = step;
        }
      }
    }
  }
  const pairs: SentencePair[] = [];
  let [i, j] = [one.length, two.length];
  while (i > 0 || j > 0) {
    const [a, b] = STEPS[by[i * width + j] ?? 0] ?? [1, 1];
    i -= a;
    j -= b;
    if (a > 0 && b > 0) pairs.push({ from: one.slice(i, i + a).flat(), to: two.slice(j, j + b).flat() });
  }
  return pairs.reverse();
}

const ROUNDS = 6;
const LEAST = 0.04;

/** IBM model 1 over paired sentences; translations below .04 are dropped. */
export function learnTranslation(notes: readonly ParallelNote[]): Translation {
  const pairs = notes.flatMap((note) =>
    pairSentences(note).map((pair) => ({
      from: pair.from.map((at) => note.from.words[at] ?? ''),
      to: pair.to.map((at) => note.to.words[at] ?? ''),
    })),
  );
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = new Map<string, Map<string, number>>();
    for (const { from, to } of pairs) {
      for (const target of to) {
        let sum = 1e-9;
        for (const source of from) sum += round === 0 ? 1 : (table.get(source)?.get(target) ?? 0);
        for (const source of from) {
          const share = (round === 0 ? 1 : (table.get(source)?.get(target) ?? 0)) / sum;
          if (share < 1e-4) continue;
          const mine = counts.get(source) ?? new Map<string, number>();
          counts.set(source, mine);
          mine.set(target, (mine.get(target) ?? 0) + share);
        }
      }
    }
    table = new Map(
      [...counts].map(([source, mine]) => {
        const all = [...mine.values()].reduce((a, b) => a + b, 0);
        const floor = round < 2 ? 0.001 : 0.005;
        return [
          source,
          new Map([...mine].map(([word, many]): [string, number] => [word, many / all]).filter(([, p]) => p > floor)),
        ];
      }),
    );
  }
  return new Map(
    [...table].map(([source, mine]) => [source, [...mine].filter(([, p]) => p >= LEAST).sort((a, b) => b[1] - a[1])]),
  );
}

const FAR = 7;

/** The tokens of the other side that say what these tokens say; outliers are left out, nothing where nothing is sure. */
export function projectTokens(
  { from, to }: ParallelNote,
  tokens: readonly number[],
  { pairs, translation }: { readonly pairs: readonly SentencePair[]; readonly translation: Translation },
): readonly number[] {
  const chosen: number[] = [];
  for (const token of tokens) {
    const pair = pairs.find((one) => one.from.includes(token));
    if (pair === undefined) continue;
    const place = pair.from.indexOf(token) / Math.max(1, pair.from.length);
    const known = new Map(translation.get(from.words[token] ?? '') ?? []);
    let [best, bestScore] = [-1, 0.05];
    for (const [i, at] of pair.to.entries()) {
      const word = to.words[at] ?? '';
      const same = word.slice(0, 5) === (from.words[token] ?? '').slice(0, 5) && word.length > 4 ? 0.5 : 0;
      const p = Math.max(known.get(word) ?? 0, same);
      const score = p * Math.exp(-2.5 * Math.abs(i / Math.max(1, pair.to.length) - place));
      if (score > bestScore) [best, bestScore] = [at, score];
    }
    if (best >= 0 && !chosen.includes(best)) chosen.push(best);
  }
  const sorted = chosen.toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  return sorted.filter((at) => Math.abs(at - middle) <= FAR);
}
