/** How a code stands in the code set of the date: whether it can be billed, and which convention has to say why not. */
import type { Icd10Answer } from '../../codesets/icd10cm.ts';
import type { CodeBook } from './code-book.ts';
import { composeSeventh } from './seventh-character.ts';

export type Standing =
  | { readonly kind: 'good' }
  /** A heading whose codes are those below it. */
  | { readonly kind: 'heading'; readonly below: readonly string[] }
  /** Wrong or missing by its seventh character alone, or by placeholders; these codes are there. */
  | { readonly kind: 'seventh'; readonly wrong: 'missing' | 'unknown' | 'placeholder'; readonly codes: readonly string[] }
  | { readonly kind: 'absent'; readonly instead: readonly string[] };

const ALL_MAX = 400;

/** Billable codes below a heading, in their order. */
function leavesBelow(book: CodeBook, code: string): readonly string[] {
  const leaves: string[] = [];
  const waiting = [...book.below(code)].toReversed();
  while (waiting.length > 0 && leaves.length < ALL_MAX) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (next.billable) leaves.push(next.code);
    else waiting.push(...[...book.below(next.code)].toReversed());
  }
  return leaves;
}

/** The code's own heading, when all codes below it differ by the seventh character alone. */
function seventhsOf(book: CodeBook, stem: string): readonly string[] {
  const below = book.below(stem);
  return below.length > 0 && below.every(({ code }) => code === composeSeventh(stem, code.charAt(6)))
    ? below.map(({ code }) => code)
    : [];
}

function standingOfAbsent(answer: Extract<Icd10Answer, { kind: 'unknown' | 'not-on-date' }>, book: CodeBook): Standing {
  const { code } = answer;
  const last = code.at(-1) ?? '';
  const stem = code.slice(0, -1).replace(/X+$/, '');
  if (stem.length >= 3) {
    const padded = composeSeventh(stem, last);
    if (padded !== code && book.isBillable(padded)) return { kind: 'seventh', wrong: 'placeholder', codes: [padded] };
    const sevenths = code.length === 7 ? seventhsOf(book, stem) : [];
    if (sevenths.length > 0) return { kind: 'seventh', wrong: 'unknown', codes: sevenths };
  }
  const successors = book.successors(code).filter(book.isBillable);
  const near = answer.near.filter(({ billable }) => billable).map((row) => row.code);
  return { kind: 'absent', instead: successors.length > 0 ? successors : answer.kind === 'unknown' ? near.slice(0, 4) : [] };
}

export function standingOf(book: CodeBook, code: string): Standing {
  const answer = book.answer(code);
  if (answer.kind === 'billable') return { kind: 'good' };
  if (answer.kind !== 'header') return standingOfAbsent(answer, book);
  const sevenths = seventhsOf(book, code);
  return sevenths.length > 0
    ? { kind: 'seventh', wrong: 'missing', codes: sevenths }
    : { kind: 'heading', below: leavesBelow(book, code) };
}

/** True when the answer proves something: the release was read, and for an absent code it is whole. A heading is one everywhere. */
export const isProven = ({ kind, basis, complete }: Icd10Answer): boolean =>
  basis !== 'memory' && (kind === 'header' || complete);
