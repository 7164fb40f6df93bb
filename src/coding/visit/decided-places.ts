/** Places of words in what a visit decided. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { isDecided } from './cues.ts';
import { type Sentence, spanOf, type VisitNote } from './visit-note.ts';

export type Places = readonly EvidenceSpan[];

export const HOLDS_DECISIONS: ReadonlySet<string> = new Set(['assessment', 'instructions', 'services']);

/** More than anybody reads. */
const MOST = 12;

/** Places of a pattern (with the flag g) in what was decided, in the order of the note. */
export function places(
  note: VisitNote,
  pattern: RegExp,
  accept: (sentence: Sentence, index: number, words: string) => boolean = () => true,
): Places {
  const spans: EvidenceSpan[] = [];
  for (const sentence of note.sentences) {
    if (!HOLDS_DECISIONS.has(sentence.section) || sentence.label.startsWith('patient agreement')) continue;
    for (const { index, 0: words } of sentence.lower.matchAll(pattern)) {
      if (spans.length >= MOST) return spans;
      if (isDecided(sentence.lower, index) && accept(sentence, index, words)) {
        const start = sentence.start + index;
        spans.push(spanOf(note.text, { start, end: start + words.length }));
      }
    }
  }
  return spans;
}

/** Of places that overlap the first: 'meloxicam 15 mg' holds 'meloxicam'. In the order of the note. */
export const apart = (spans: Places): Places =>
  spans
    .filter((span, at) => !spans.slice(0, at).some((other) => span.start < other.end && other.start < span.end))
    .toSorted((a, b) => a.start - b.start);
