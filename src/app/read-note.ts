/** What a visit's note suggests, as its screen shows it. */
import type { Office } from '../cycle.ts';
import type { Encounter } from '../claims/encounter.ts';
import { type Icd10, withDot } from '../claims/identifiers.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { EncounterView } from './views/encounters.ts';

/** The official title on that day; empty when the code is not known then. */
export const titleOf = (code: Icd10, on: PlainDate, { codesets }: Office): string => {
  const answer = codesets.icd10(code, on);
  return answer.kind === 'unknown' ? '' : answer.title;
};

/** Nothing while the note is unsigned. */
export function readNoteOf(encounter: Encounter, office: Office): Pick<EncounterView, 'suggestions' | 'reading' | 'modelVersion'> {
  const coded = codeEncounter(encounter, office.codesets);
  if (!coded.ok) return { suggestions: [] };
  const on = encounter.serviceDate;
  return {
    suggestions: coded.value.suggestions.map((suggestion) => ({
      ...suggestion,
      display: withDot(suggestion.code),
      rejected: suggestion.rejected.map((sibling) => ({
        ...sibling,
        display: withDot(sibling.code),
        title: titleOf(sibling.code, on, office),
      })),
    })),
  };
}
