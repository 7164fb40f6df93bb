/** A quote found again in its text: exactly, but for runs of blanks and line ends. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';

/** Fewer letters and digits than this speak for nothing. */
const LEAST_SIGNS = 3;
const MOST_PLACES = 200;

type Folded = { readonly text: string; readonly place: readonly number[] };

/** Blanks in a row as one, with where each sign stood. */
function foldBlanks(text: string): Folded {
  let folded = '';
  const place: number[] = [];
  let wasBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const isBlank = /\s/.test(sign);
    if (!isBlank || !wasBlank) {
      folded += isBlank ? ' ' : sign;
      place.push(at);
    }
    wasBlank = isBlank;
  }
  return { text: folded, place };
}

const distance = (start: number, near: readonly { readonly start: number }[]): number =>
  Math.min(...near.map((span) => Math.abs(span.start - start)), Number.MAX_SAFE_INTEGER);

/**
 * In: the text, what is said to stand in it, and places near which it is meant. Out: the nearest place with the text's own
 * words; undefined when it is not there or says too little. Capitals, signs and accents must be the text's.
 */
export function findQuote(
  text: string,
  quote: string,
  near: readonly { readonly start: number }[] = [],
): EvidenceSpan | undefined {
  const sought = quote.replace(/\s+/g, ' ').trim();
  if ((sought.match(/[\p{L}\p{N}]/gu) ?? []).length < LEAST_SIGNS) return undefined;
  const { text: hay, place } = foldBlanks(text);
  let best: EvidenceSpan | undefined;
  let at = hay.indexOf(sought);
  for (let seen = 0; at >= 0 && seen < MOST_PLACES; seen += 1, at = hay.indexOf(sought, at + 1)) {
    const start = place[at] ?? 0;
    const end = (place[at + sought.length - 1] ?? 0) + 1;
    if (best === undefined || distance(start, near) < distance(best.start, near)) {
      best = { start, end, words: text.slice(start, end) };
    }
  }
  return best;
}
