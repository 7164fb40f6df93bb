/** Sides of the body: as titles of codes say them, and as anatomic modifiers say them. */
import type { CodeBook } from './code-book.ts';
import { keptByCode } from './code-pattern.ts';

export type Side = 'right' | 'left' | 'bilateral' | 'unspecified';

const WORD = /\b(right|left|bilateral|unspecified)\b/gi;

const sideIn = (title: string): Side | undefined => {
  const named = new Set([...title.matchAll(WORD)].map(([, word = '']) => word.toLowerCase()));
  const sides = ['right', 'left', 'bilateral'].filter((side) => named.has(side));
  if (sides.length > 1) return undefined;
  // 'unspecified' may be of something else: only a code beside it with a side makes it an open side.
  return (sides[0] as Side | undefined) ?? (named.has('unspecified') ? 'unspecified' : undefined);
};

/** The side that a title names; undefined when it names none, or both ('right and left'). */
export const sideOf = keptByCode(sideIn);

/** A title without its side: equal for the codes of one stem. */
const stemWords = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .replace(/\b(?:right|left|bilateral|unilateral|unspecified|both|side|of|the|in)\b|[,()]/g, ' ')
    .split(/\s+/)
    // 'eyes' of both sides is 'eye' of one.
    .map((word) => word.replace(/(?<=[a-z]{2})s$/, ''))
    .filter((word) => word !== '')
    .toSorted();

/** 'Impacted cerumen, bilateral' is of the stem of 'Impacted cerumen, right ear': it may leave out one word, the part itself. */
function isOfStem(title: string, side: Side, stem: readonly string[]): boolean {
  const words = stemWords(title);
  if (words.join(' ') === stem.join(' ')) return true;
  return side === 'bilateral' && words.length === stem.length - 1 && words.every((word) => stem.includes(word));
}

/** Codes of the same stem, by side: what stands beside a code and beside its heading. */
export function sidesBeside(book: CodeBook, code: string): Partial<Record<Side, string>> {
  const title = book.title(code);
  const parent = book.above(code);
  if (title === undefined || parent === undefined) return {};
  const stem = stemWords(title);
  const grand = book.above(parent);
  const beside = [
    ...book.below(parent),
    ...(grand === undefined ? [] : book.below(grand)),
    // One level further for codes whose seventh character comes last.
    ...(grand === undefined || code.length < 7 ? [] : book.below(grand).flatMap((row) => book.below(row.code))),
  ];
  const found: Partial<Record<Side, string>> = {};
  for (const row of beside) {
    const side = row.billable ? sideOf(row.title) : undefined;
    if (side !== undefined && found[side] === undefined && isOfStem(row.title, side, stem)) found[side] = row.code;
  }
  return found;
}

const RIGHT = new Set(['RT', 'E3', 'E4', 'F5', 'F6', 'F7', 'F8', 'F9', 'T5', 'T6', 'T7', 'T8', 'T9']);
const LEFT = new Set(['LT', 'E1', 'E2', 'FA', 'F1', 'F2', 'F3', 'F4', 'TA', 'T1', 'T2', 'T3', 'T4']);

/** The side that modifiers name, both for 50 or a modifier of each; undefined for none. Source: HCPCS Level II modifiers. */
export function sideOfModifiers(modifiers: readonly string[]): 'right' | 'left' | 'bilateral' | undefined {
  const right = modifiers.some((modifier) => RIGHT.has(modifier));
  const left = modifiers.some((modifier) => LEFT.has(modifier));
  if ((right && left) || modifiers.includes('50')) return 'bilateral';
  return right ? 'right' : left ? 'left' : undefined;
}

/** The one side that words name: 'right' or 'left' alone, or both of them. */
export function sideInWords(text: string): 'right' | 'left' | 'bilateral' | undefined {
  const right = /\bright\b|\brt\.?\b/i.test(text);
  const left = /\bleft\b|\blt\.?\b/i.test(text);
  if (/\bbilateral(?:ly)?\b|\bboth\b/i.test(text)) return right || left ? undefined : 'bilateral';
  return right === left ? undefined : right ? 'right' : 'left';
}
