/**
 * Search over a bundle's columns: each typed word leads to words of the vocabulary (itself, what it begins, what it may
 * misspell), these to rows; a row that has all of them and says little else stands first.
 */
import type { OpenBundle } from '../bundles/bundle.ts';
import { readTexts } from '../bundles/texts.ts';
import { lowerBound } from '../code-index.ts';
import { isOneOff } from './spelling.ts';
import { costOf } from './words.ts';

export type RowFound = {
  readonly row: number;
  /** Lower is nearer: words missing count ten, then how well they fit, then what the row says beside. */
  readonly score: number;
};

export type TitleSearch = {
  /** In: words reduced as titles are. Out: the nearest rows, best first; `favor`, where given, is added to the score of each row. */
  readonly search: (words: readonly string[], limit: number, favor?: Float32Array) => readonly RowFound[];
};

type Meant = { readonly word: number; readonly quality: number };

const PREFIX = 0.85;
const MISSPELT = 0.6;
/** Beginnings that lead to more words than this say nothing yet. */
const PREFIX_WORDS_MAX = 400;
const MISSING = 10;

function meaningsOf(vocabulary: readonly string[], word: string): readonly Meant[] {
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
  if (found.length > 0 || word.length < 4 || /\d/.test(word)) return found;
  const end = lowerBound(vocabulary, String.fromCharCode(word.charCodeAt(0) + 1));
  for (let at = lowerBound(vocabulary, word.charAt(0)); at < end; at += 1) {
    if (isOneOff(word, vocabulary[at] ?? '')) found.push({ word: at, quality: MISSPELT });
  }
  return found;
}

/** Columns of the bundle, and room to mark rows in while one question is answered. */
type Opened = {
  readonly vocabulary: readonly string[];
  readonly start: Uint32Array;
  readonly rowsOf: Uint32Array;
  readonly ownStart: Uint32Array;
  readonly own: Uint32Array;
  readonly costs: Float32Array;
  readonly marked: Uint8Array;
  readonly masks: Uint8Array;
  readonly fits: Float32Array;
  /** Rows marked so far; as long as the table, filled from its beginning. */
  readonly touched: Uint32Array;
};

function open(bundle: OpenBundle): Opened {
  const texts = readTexts(bundle, 'word');
  const vocabulary = Array.from({ length: texts.length }, (_, at) => texts.text(at));
  const ownStart = bundle.u32('row.start');
  const rows = Math.max(0, ownStart.length - 1);
  return {
    vocabulary,
    start: bundle.u32('word.start'),
    rowsOf: bundle.u32('word.rows'),
    ownStart,
    own: bundle.u32('row.words'),
    costs: Float32Array.from(vocabulary, costOf),
    marked: new Uint8Array(vocabulary.length),
    masks: new Uint8Array(rows),
    fits: new Float32Array(rows),
    touched: new Uint32Array(rows),
  };
}

type Marking = {
  readonly bit: number;
  /** Rows marked so far. */
  readonly count: number;
  /** Rows that no earlier word has marked are passed over. */
  readonly onlyMarked: boolean;
};

/** Marks the rows that a word leads to; the best fit comes first and counts. Out: how many rows are marked now. */
function mark(
  { start, rowsOf, marked, masks, fits, touched }: Opened,
  meant: readonly Meant[],
  { bit, count, onlyMarked }: Marking,
): number {
  let now = count;
  for (const { word, quality } of meant) {
    marked[word] = 1;
    const end = start[word + 1] ?? 0;
    for (let at = start[word] ?? 0; at < end; at += 1) {
      const row = rowsOf[at] ?? 0;
      const mask = masks[row] ?? 0;
      if ((mask & bit) !== 0 || (onlyMarked && mask === 0)) continue;
      if (mask === 0) {
        touched[now] = row;
        now += 1;
      }
      masks[row] = mask | bit;
      fits[row] = (fits[row] ?? 0) + 1 - quality;
    }
  }
  return now;
}

/** Unmarks all, for the next question. */
function clear({ masks, fits, marked, touched }: Opened, count: number, asked: readonly (readonly Meant[])[]): void {
  for (let at = 0; at < count; at += 1) {
    const row = touched[at] ?? 0;
    masks[row] = 0;
    fits[row] = 0;
  }
  for (const meant of asked) for (const { word } of meant) marked[word] = 0;
}

const weightOf = ({ start }: Opened, meant: readonly Meant[]): number =>
  meant.reduce((sum, { word }) => sum + (start[word + 1] ?? 0) - (start[word] ?? 0), 0);

function scoreOf({ ownStart, own, marked, costs, fits }: Opened, row: number, missing: number): number {
  let score = missing * MISSING + (fits[row] ?? 0) * 2;
  const end = ownStart[row + 1] ?? 0;
  for (let at = ownStart[row] ?? 0; at < end; at += 1) {
    const word = own[at] ?? 0;
    if (marked[word] === 0) score += costs[word] ?? 0;
  }
  return score;
}

const KNOWN_MAX = 2000;

/** Opens the columns; the vocabulary is read once, at the first question. */
export function titleSearch(bundle: OpenBundle): TitleSearch {
  let opened: Opened | undefined;
  const known = new Map<string, readonly Meant[]>();
  const meanings = (word: string, vocabulary: readonly string[]): readonly Meant[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = meaningsOf(vocabulary, word).toSorted((a, b) => b.quality - a.quality);
    if (known.size > KNOWN_MAX) known.clear();
    known.set(word, found);
    return found;
  };
  return {
    search: (words, limit, favor) => {
      opened ??= open(bundle);
      const all = opened;
      // The rarest first: what it does not lead to cannot have all words.
      const asked = words
        .slice(0, 8)
        .map((word) => meanings(word, all.vocabulary))
        .toSorted((a, b) => weightOf(all, a) - weightOf(all, b));
      const whole = answer(all, { asked, limit, favor, wantsAll: true });
      return whole.length > 0 || asked.length < 2 ? whole : answer(all, { asked, limit, favor, wantsAll: false });
    },
  };
}

type Question = {
  readonly asked: readonly (readonly Meant[])[];
  readonly limit: number;
  readonly favor: Float32Array | undefined;
  /** Only rows that every word leads to; otherwise those that most words lead to. */
  readonly wantsAll: boolean;
};

function answer(all: Opened, { asked, limit, favor, wantsAll }: Question): readonly RowFound[] {
  let count = 0;
  asked.forEach((meant, i) => {
    count = mark(all, meant, { bit: 1 << i, count, onlyMarked: wantsAll && i > 0 });
  });
  const { masks, touched } = all;
  let most = wantsAll ? asked.length : 0;
  if (!wantsAll) for (let at = 0; at < count; at += 1) most = Math.max(most, bitsOf(masks[touched[at] ?? 0] ?? 0));
  const found: RowFound[] = [];
  // Half of what was asked is no answer.
  if (!wantsAll && most * 2 <= asked.length) return found;
  for (let at = 0; at < count; at += 1) {
    const row = touched[at] ?? 0;
    if (bitsOf(masks[row] ?? 0) < most) continue;
    keep(found, { row, score: scoreOf(all, row, asked.length - most) + (favor?.[row] ?? 0) }, limit);
  }
  clear(all, count, asked);
  return found;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let left = mask; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** Keeps the best in order. */
function keep(found: RowFound[], next: RowFound, limit: number): void {
  const last = found.at(-1);
  if (found.length >= limit && last !== undefined && !isBefore(next, last)) return;
  let at = found.length;
  while (at > 0 && isBefore(next, found[at - 1] ?? next)) at -= 1;
  found.splice(at, 0, next);
  if (found.length > limit) found.pop();
}

const isBefore = (a: RowFound, b: RowFound): boolean => a.score < b.score || (a.score === b.score && a.row < b.row);
