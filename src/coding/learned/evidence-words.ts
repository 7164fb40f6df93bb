/**
 * How likely each word of a note belongs to words that are coded, by its form and its neighbors, whatever the code: what was denied, is
 * told in passing or belongs to a relative is not. Logistic regression over hashed words, by AdaGrad (Duchi et al. 2011).
 */
import { sigmoid } from './boosted-trees.ts';
import type { LearnedWords } from './learned-words.ts';
import type { TaughtNote } from './lexicon.ts';

export type EvidenceWords = {
  /** By slot of a hashed feature, in 4096ths: what is kept as text is what was learned. */
  readonly weights: Int16Array;
  readonly bias: number;
};

const SLOTS = 2 ** 18;
const STEPS = 4096;
const EPOCHS = 4;
const RATE = 0.2;
const BIAS_RATE = 0.002;
const DECAY = 1e-5;
/** What moves the odds by less is no lesson. */
const LEAST = 0.02;

/** FNV-1a. */
function slotOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return (hash >>> 0) % SLOTS;
}

/** Slots of one word: itself, its beginning and ending, and up to two words to each side within its sentence. */
function slotsAt({ words, sentence }: LearnedWords, at: number): readonly number[] {
  const beside = (step: number): string => (sentence[at + step] === sentence[at] ? (words[at + step] ?? '^') : '^');
  const [two, one, own, next, second] = [beside(-2), beside(-1), beside(0), beside(1), beside(2)];
  const ending = own.slice(-4);
  return [
    `0${own}`,
    `a${one}`,
    `b${two}`,
    `c${next}`,
    `d${second}`,
    `e${one} ${own}`,
    `f${own} ${next}`,
    `g${two} ${one}`,
    `h${next} ${second}`,
    `s${ending}`,
    `t${one} ${ending}`,
    `u${ending} ${next.slice(-4)}`,
    `p${own.slice(0, 5)}`,
  ].map(slotOf);
}

const logitOf = (weights: ArrayLike<number>, slots: readonly number[]): number => {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum;
};

/** Seconds for hundreds of notes; the same from the same notes in the same order. */
export function learnEvidenceWords(notes: readonly Pick<TaughtNote, 'words' | 'evidence'>[]): EvidenceWords {
  const weights = new Float32Array(SLOTS);
  const squares = new Float32Array(SLOTS).fill(0.01);
  let bias = -1;
  const lessons = notes.map(({ words, evidence }) => ({
    coded: new Set(evidence.flatMap(({ tokens }) => tokens)),
    slots: words.words.map((_word, at) => slotsAt(words, at)),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { coded, slots: all } of lessons) {
      for (const [at, slots] of all.entries()) {
        const miss = (coded.has(at) ? 1 : 0) - sigmoid(bias + logitOf(weights, slots));
        bias += BIAS_RATE * miss;
        for (const slot of slots) {
          squares[slot] = (squares[slot] ?? 0) + miss * miss;
          weights[slot] = (weights[slot] ?? 0) * (1 - DECAY) + (RATE * miss) / Math.sqrt(squares[slot] ?? 1);
        }
      }
    }
  }
  const kept = Int16Array.from(weights, (weight) =>
    Math.abs(weight) < LEAST ? 0 : Math.max(-32_767, Math.min(32_767, Math.round(weight * STEPS))),
  );
  return { weights: kept, bias };
}

/** For each word the probability that it belongs to words that are coded. Linear in the note. */
export const evidenceChances = ({ weights, bias }: EvidenceWords, words: LearnedWords): Float32Array =>
  Float32Array.from(words.words, (_word, at) => sigmoid(bias + logitOf(weights, slotsAt(words, at)) / STEPS));
