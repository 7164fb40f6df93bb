/**
 * Search over a bundle's columns: each typed word leads to words of the vocabulary (itself, what it begins, what it may
 * misspell), these to rows; a row that has all of them and says little else stands first.
 */
import { type Columns, readTexts } from '../bundles/texts.ts';
import { lowerBound } from '../code-index.ts';
import { lettersOf } from './spelling.ts';
import { meaningsOf, type Meant, type Vocabulary } from './word-meanings.ts';
import { costOf } from './words.ts';

export type RowFound = {
  readonly row: number;
  /** Lower is nearer: words missing count ten, then how well they fit, then what the row says beside. */
  readonly score: number;
};

export type TitleSearch = {
  /** In: words reduced as titles are. Out: the nearest rows, best first. */
  readonly search: (words: readonly string[], looking: Looking) => readonly RowFound[];
  /** Of a run of rows those that have every word of `chosen`; their score is what they say beyond these and the row `above`. */
  readonly beyond: (run: Run, chosen: readonly string[], limit: number) => readonly RowFound[];
};

export type Looking = {
  readonly limit: number;
  /** 'whole': rows that every word leads to; 'part': those that most words lead to. */
  readonly by: 'whole' | 'part';
  /** Added to the score of each row. */
  readonly favor?: Float32Array | undefined;
};

/** From the first row up to the one before `to`. */
export type Run = { readonly from: number; readonly to: number; readonly above: number };

const MISSING = 10;
const WORDS_MAX = 8;
/** About how many words a row has. */
const WORDS_OF_ROW = 10;

/** Columns of the bundle, and room to mark rows in while one question is answered. */
type Opened = Vocabulary & {
  readonly start: Uint32Array;
  readonly rowsOf: Uint32Array;
  readonly ownStart: Uint32Array;
  readonly own: Uint32Array;
  readonly costs: Float32Array;
  /** What all words of a row cost. */
  readonly totals: Float32Array;
  /** Room for how well each word fits; zero between questions. */
  readonly qualities: Float32Array;
  readonly masks: Uint8Array;
  readonly scores: Float32Array;
  /** Rows marked so far; as long as the table, filled from its beginning. */
  readonly touched: Uint32Array;
};

function open(bundle: Columns): Opened {
  const texts = readTexts(bundle, 'word');
  const vocabulary = Array.from({ length: texts.length }, (_, at) => texts.text(at));
  const ownStart = bundle.u32('row.start');
  const own = bundle.u32('row.words');
  const costs = Float32Array.from(vocabulary, costOf);
  const rows = Math.max(0, ownStart.length - 1);
  const totals = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const end = ownStart[row + 1] ?? 0;
    let total = 0;
    for (let at = ownStart[row] ?? 0; at < end; at += 1) total += costs[own[at] ?? 0] ?? 0;
    totals[row] = total;
  }
  return {
    vocabulary,
    letters: Int32Array.from(vocabulary, lettersOf),
    lengths: Uint8Array.from(vocabulary, ({ length }) => Math.min(length, 255)),
    start: bundle.u32('word.start'),
    rowsOf: bundle.u32('word.rows'),
    ownStart,
    own,
    costs,
    totals,
    qualities: new Float32Array(vocabulary.length),
    masks: new Uint8Array(rows),
    scores: new Float32Array(rows),
    touched: new Uint32Array(rows),
  };
}

type Marking = {
  readonly bit: number;
  /** Rows marked so far. */
  readonly count: number;
  /** Rows that have not every one of these marks are passed over. */
  readonly needed: number;
};

/** Marks the rows that a word leads to; the best fit comes first and counts. Out: how many rows are marked now. */
function mark(
  { start, rowsOf, costs, masks, scores, touched }: Opened,
  meant: readonly Meant[],
  { bit, count, needed }: Marking,
): number {
  let now = count;
  for (const { word, quality } of meant) {
    const end = start[word + 1] ?? 0;
    const score = (1 - quality) * 2 - (costs[word] ?? 0);
    for (let at = start[word] ?? 0; at < end; at += 1) {
      const row = rowsOf[at] ?? 0;
      const mask = masks[row] ?? 0;
      if ((mask & bit) !== 0 || (mask & needed) !== needed) continue;
      if (mask === 0) {
        touched[now] = row;
        now += 1;
      }
      masks[row] = mask | bit;
      scores[row] = (scores[row] ?? 0) + score;
    }
  }
  return now;
}

/** The same when few rows are left that may have all words: their own words are read instead of the long list of rows. */
function markFew(
  { ownStart, own, costs, masks, scores, touched, qualities }: Opened,
  meant: readonly Meant[],
  { bit, count, needed }: Marking,
): number {
  for (const { word, quality } of meant) qualities[word] = quality;
  for (let i = 0; i < count; i += 1) {
    const row = touched[i] ?? 0;
    if (((masks[row] ?? 0) & needed) !== needed) continue;
    let quality = 0;
    let fitting = 0;
    for (let at = ownStart[row] ?? 0; at < (ownStart[row + 1] ?? 0); at += 1) {
      const word = own[at] ?? 0;
      if ((qualities[word] ?? 0) <= quality) continue;
      quality = qualities[word] ?? 0;
      fitting = word;
    }
    if (quality === 0) continue;
    masks[row] = (masks[row] ?? 0) | bit;
    scores[row] = (scores[row] ?? 0) + (1 - quality) * 2 - (costs[fitting] ?? 0);
  }
  for (const { word } of meant) qualities[word] = 0;
  return count;
}

/** Unmarks all, for the next question. */
function clear({ masks, scores, touched }: Opened, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const row = touched[at] ?? 0;
    masks[row] = 0;
    scores[row] = 0;
  }
}

const weightOf = ({ start }: Opened, meant: readonly Meant[]): number =>
  meant.reduce((sum, { word }) => sum + (start[word + 1] ?? 0) - (start[word] ?? 0), 0);

const KNOWN_MAX = 2000;

/** Opens the columns; the vocabulary is read once, at the first question. */
export function titleSearch(bundle: Columns): TitleSearch {
  let opened: Opened | undefined;
  const known = new Map<string, readonly Meant[]>();
  const meanings = (word: string, all: Opened): readonly Meant[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = meaningsOf(all, word).toSorted((a, b) => b.quality - a.quality);
    if (known.size > KNOWN_MAX) known.clear();
    known.set(word, found);
    return found;
  };
  return {
    search: (words, { limit, by, favor }) => {
      opened ??= open(bundle);
      const all = opened;
      // The rarest first: what it does not lead to cannot have all words.
      const led = words
        .slice(0, WORDS_MAX)
        .map((word) => meanings(word, all))
        .filter((meant) => meant.length > 0)
        .toSorted((a, b) => weightOf(all, a) - weightOf(all, b));
      const strange = Math.min(words.length, WORDS_MAX) - led.length;
      // Half of what was asked is no answer.
      if (led.length === 0 || led.length <= strange) return [];
      const wantsAll = by === 'whole';
      if (!wantsAll && led.length < 2) return [];
      // A word in every third row tells the rows that have most words no better apart.
      const telling = wantsAll ? led : led.filter((meant) => weightOf(all, meant) * 3 < all.totals.length);
      return answer(all, { asked: telling.length < 2 ? led : telling, strange, limit, favor, wantsAll });
    },
    beyond: (run, chosen, limit) => {
      opened ??= open(bundle);
      return rowsBeyond(opened, run, { chosen, limit });
    },
  };
}

function rowsBeyond(
  { vocabulary, ownStart, own, costs }: Opened,
  { from, to, above }: Run,
  { chosen, limit }: { readonly chosen: readonly string[]; readonly limit: number },
): readonly RowFound[] {
  const asked = chosen.map((word) => {
    const at = lowerBound(vocabulary, word);
    return vocabulary[at] === word ? at : -1;
  });
  const known = new Set(asked);
  for (let at = ownStart[above] ?? 0; at < (ownStart[above + 1] ?? 0); at += 1) known.add(own[at] ?? 0);
  const found: RowFound[] = [];
  for (let row = from; row < to; row += 1) {
    let score = 0;
    let has = 0;
    for (let at = ownStart[row] ?? 0; at < (ownStart[row + 1] ?? 0); at += 1) {
      const word = own[at] ?? 0;
      if (asked.includes(word)) has += 1;
      else if (!known.has(word)) score += costs[word] ?? 0;
    }
    if (has === asked.length) keep(found, { row, score }, limit);
  }
  return found;
}

type Question = {
  readonly asked: readonly (readonly Meant[])[];
  /** Words that led to nothing. */
  readonly strange: number;
  readonly limit: number;
  readonly favor: Float32Array | undefined;
  /** Only rows that every word leads to; otherwise those that most words lead to. */
  readonly wantsAll: boolean;
};

function answer(all: Opened, { asked, strange, limit, favor, wantsAll }: Question): readonly RowFound[] {
  let count = 0;
  asked.forEach((meant, i) => {
    const isFew = wantsAll && i > 0 && count * WORDS_OF_ROW < weightOf(all, meant);
    count = (isFew ? markFew : mark)(all, meant, { bit: 1 << i, count, needed: wantsAll ? (1 << i) - 1 : 0 });
  });
  const { masks, touched, scores, totals } = all;
  let most = wantsAll ? asked.length : 0;
  if (!wantsAll) for (let at = 0; at < count; at += 1) most = Math.max(most, bitsOf(masks[touched[at] ?? 0] ?? 0));
  const words = asked.length + strange;
  const found: RowFound[] = [];
  if (most * 2 > words) {
    const missing = (words - most) * MISSING;
    let worst = Number.POSITIVE_INFINITY;
    for (let at = 0; at < count; at += 1) {
      const row = touched[at] ?? 0;
      const score = missing + (scores[row] ?? 0) + (totals[row] ?? 0) + (favor?.[row] ?? 0);
      if (score > worst || bitsOf(masks[row] ?? 0) < most) continue;
      keep(found, { row, score }, limit);
      if (found.length >= limit) worst = found.at(-1)?.score ?? worst;
    }
  }
  clear(all, count);
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
