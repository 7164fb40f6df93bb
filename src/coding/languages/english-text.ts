/** The English words of a note of another language, and the way back from them. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { ReadLanguage } from './word-stems.ts';

/** Runs of the English text, in order: where each begins, and the part of the original that it stands for. */
export type EnglishText = {
  readonly text: string;
  readonly original: string;
  /** The language of most of the note. */
  readonly language: ReadLanguage;
  /** From the first to the last line that was not in English. */
  readonly foreign: { readonly start: number; readonly end: number };
  readonly at: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 1 where the run stands for its part as a whole, 0 where it is the original's own letters. */
  readonly whole: Uint8Array;
};

export type EnglishWriter = {
  /** Keeps a part of the original as it is. */
  readonly asIs: (from: number, to: number) => void;
  /** Puts English words in the place of a part; a capital is kept, by which new lines are told from wrapped ones. */
  readonly as: (english: string, from: number, to: number) => void;
  readonly done: (of: Pick<EnglishText, 'language' | 'foreign'>) => EnglishText;
};

export function englishWriter(original: string): EnglishWriter {
  const parts: string[] = [];
  const [at, from, to, whole]: readonly [number[], number[], number[], number[]] = [[], [], [], []];
  let length = 0;
  const push = (words: string, run: { readonly from: number; readonly to: number; readonly whole: 0 | 1 }): void => {
    if (words === '') return;
    parts.push(words);
    at.push(length);
    from.push(run.from);
    to.push(run.to);
    whole.push(run.whole);
    length += words.length;
  };
  return {
    asIs: (first, end) => push(original.slice(first, end), { from: first, to: end, whole: 0 }),
    as: (english, first, end) => {
      const letter = original.charAt(first);
      const isCapital = letter !== letter.toLowerCase();
      push(isCapital ? english.charAt(0).toUpperCase() + english.slice(1) : english, { from: first, to: end, whole: 1 });
    },
    done: (of) => ({
      ...of,
      text: parts.join(''),
      original,
      at: Uint32Array.from(at),
      from: Uint32Array.from(from),
      to: Uint32Array.from(to),
      whole: Uint8Array.from(whole),
    }),
  };
}

/** The run that holds a place of the English text. */
function runAt({ at }: EnglishText, place: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where a place of the English text begins in the original; the text's end is the original's. */
function placeInOriginal(english: EnglishText, place: number): number {
  if (place >= english.text.length) return english.original.length;
  const run = runAt(english, place);
  return (english.from[run] ?? 0) + (english.whole[run] === 1 ? 0 : place - (english.at[run] ?? 0));
}

/** Where what ends at a place of the English text ends in the original. */
function endInOriginal(english: EnglishText, end: number): number {
  const run = runAt(english, end - 1);
  return english.whole[run] === 1 ? (english.to[run] ?? 0) : (english.from[run] ?? 0) + end - (english.at[run] ?? 0);
}

/** Where a place of the original is in the English text; a place inside a phrase is at its beginning. */
function placeInEnglish({ at, from, to, whole, text }: EnglishText, place: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const run = low - 1;
  if (run < 0) return 0;
  if (place >= (to[run] ?? 0)) return at[run + 1] ?? text.length;
  return (at[run] ?? 0) + (whole[run] === 1 ? 0 : place - (from[run] ?? 0));
}

/** A range of the original in the English text, with the words that stand there. */
export function spanInEnglish(
  english: EnglishText,
  { start, end }: { readonly start: number; readonly end: number },
): EvidenceSpan {
  const first = placeInEnglish(english, start);
  const last = Math.max(first, placeInEnglish(english, end));
  return { start: first, end: last, words: english.text.slice(first, last) };
}

type Placed = { readonly start: number; readonly end: number };
const isPlaced = (value: object): value is Placed =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/**
 * A value with all its places moved: whatever has `start` and `end` is a range, with the original's `words` where it quotes, and with
 * `body` where it is a section.
 */
export function inOriginal<T>(value: T, english: EnglishText): T {
  if (Array.isArray(value)) return value.map((one: unknown) => inOriginal(one, english)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, inOriginal(one, english)] as const);
  const made = Object.fromEntries(entries) as T;
  if (!isPlaced(value)) return made;
  const start = placeInOriginal(english, value.start);
  const end = value.end > value.start ? endInOriginal(english, value.end) : start;
  return {
    ...made,
    start,
    end,
    ...('words' in value && typeof value.words === 'string' ? { words: english.original.slice(start, end) } : {}),
    ...('body' in value && typeof value.body === 'number' ? { body: placeInOriginal(english, value.body) } : {}),
  };
}
