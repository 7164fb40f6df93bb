/** Which words of the note are marked, and as what. Pure. */
import type { EncounterView } from '../../api/paths.gen.ts';
import { type Draft, hasDiagnosis } from './draft.ts';
import type { Passage, Span } from './segments.ts';
import { noteChanged } from './stale-notes.tsx';

const of = (code: string, spans: readonly Span[]): readonly Passage[] => spans.map(({ start, end }) => ({ code, start, end }));

/** More codes than these for one place say nothing. */
const CODES_AT_A_PLACE = 3;

/** Words whose context keeps them from being coded, as the reader of the note found them. */
const notCoded = (reading: EncounterView['reading']): readonly Passage[] =>
  (reading?.mentions ?? [])
    .filter(({ context }) => context !== 'affirmed')
    .flatMap(({ start, end, context, codes }): readonly Passage[] =>
      (codes.length === 0 ? [''] : codes.slice(0, CODES_AT_A_PLACE)).map((code) => ({ code, start, end, context })),
    );

/** The words of suggestions that were not set aside, of every diagnosis that was chosen, and those that are not coded. */
export function passagesOf(view: EncounterView, draft: Draft): readonly Passage[] {
  const chosen = draft.diagnoses.flatMap(({ code, evidence }) => of(code, evidence));
  if (noteChanged(view, draft)) return chosen;
  const open = view.suggestions.filter(({ code }) => !draft.rejected.includes(code) && !hasDiagnosis(draft, code));
  return [
    ...chosen,
    ...open.flatMap(({ code, spans, context }) => withContext(of(code, spans), context)),
    ...notCoded(view.reading),
  ];
}

/** Of a visit to read: the words of its decision, and of what else was suggested. */
export function passagesOfDecided({ decision, suggestions, reading }: EncounterView): readonly Passage[] {
  const chosen = new Set<string>(decision?.diagnoses.map(({ code }) => code));
  return [
    ...(decision?.diagnoses ?? []).flatMap(({ code, evidence }) => of(code, evidence)),
    ...suggestions.filter(({ code }) => !chosen.has(code)).flatMap(({ code, spans }) => of(code, spans)),
    ...notCoded(reading),
  ];
}

const withContext = (passages: readonly Passage[], context: Passage['context']): readonly Passage[] =>
  context === undefined ? passages : passages.map((passage) => ({ ...passage, context }));
