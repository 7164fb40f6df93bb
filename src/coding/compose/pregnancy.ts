/**
 * How far a pregnancy is: the weeks that a note tells, and the trimester they fall in. Codes of pregnancy ask for it even where the words
 * of the problem do not say it. Source: ICD-10-CM tabular list, chapter 15: trimesters of 14 weeks 0 days, 28 weeks 0 days, delivery.
 */
import type { NoteTokens } from '../note/note-text.ts';

export type Trimester = 'first' | 'second' | 'third';

const TELLS = /\b(?:pregnan\w*|gestation\w*|gestational age|iup|ega|ga|obstetric\w*|prenatal|g\d+\s?p\d+)\b/i;
const NEAR = 40;

/** Whether weeks that stand from `start` to `end` are those of a pregnancy and no time that passes. */
export function areOfPregnancy(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (/^\s*(?:ago|later|postpartum|post[- ]?op|follow)/i.test(after) || /\b(?:in|for|after|every|until|x)\s+$/i.test(before))
    return false;
  return /\bat\s+$/i.test(before) || TELLS.test(before) || TELLS.test(after) || /^\d?\d?w\d/i.test(text.slice(start, end));
}

const WEEKS = /\b(\d\d?)(?:\s*(?:weeks?|wks?)\b|w\dd?\b)/gi;
const SAID = /\b(first|second|third|1st|2nd|3rd)[- ]trimester\b/i;
const ORDINALS: { readonly [said: string]: Trimester } = { '1st': 'first', '2nd': 'second', '3rd': 'third' };

const known = new WeakMap<NoteTokens, Trimester | undefined>();

/** The trimester that a note tells anywhere; looked for once. */
export function trimesterOf(tokens: NoteTokens): Trimester | undefined {
  if (!known.has(tokens)) known.set(tokens, trimesterIn(tokens.text));
  return known.get(tokens);
}

function trimesterIn(text: string): Trimester | undefined {
  const said = SAID.exec(text)?.[1]?.toLowerCase();
  if (said !== undefined) return ORDINALS[said] ?? (said as Trimester);
  for (const match of text.matchAll(WEEKS)) {
    const weeks = Number(match[1]);
    if (weeks < 4 || weeks > 42 || !areOfPregnancy(text, match.index, match.index + match[0].length)) continue;
    return weeks < 14 ? 'first' : weeks < 28 ? 'second' : 'third';
  }
  return undefined;
}
