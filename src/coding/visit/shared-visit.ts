/** Whether a note says that a physician and another practitioner of the group shared the visit. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { isMeant } from './cues.ts';
import { readVisit, spanOf } from './visit-note.ts';

const SHARED = /\b(?:split(?: or |[ /-])shared|shared visit|substantive portion)\b/g;

/** In: a signed note. Out: the words that say so. Linear in the text. */
export function readShared(text: string): EvidenceSpan | undefined {
  for (const { lower, start } of readVisit(text.slice(0, 200_000)).sentences)
    for (const { index, 0: words } of lower.matchAll(SHARED))
      if (isMeant(lower, index, index + words.length))
        return spanOf(text, { start: start + index, end: start + index + words.length });
  return undefined;
}
