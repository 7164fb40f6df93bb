/** What a visit's note says and suggests, as its screen shows it. */
import type { Office } from '../cycle.ts';
import { asSigned, type Encounter } from '../claims/encounter.ts';
import { asIcd10, type Icd10, withDot } from '../claims/identifiers.ts';
import { readVisitNote } from '../coding/read-visit-note.ts';
import { suggestionsOf } from '../coding/suggest-diagnoses.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Learned, rankedBy } from './coding-learning.ts';
import type { EncounterView } from './views/encounters.ts';

/** The official title on that day; empty when the code is not known then. */
export const titleOf = (code: Icd10, on: PlainDate, { codesets }: Office): string => {
  const answer = codesets.icd10(code, on);
  return answer.kind === 'unknown' ? '' : answer.title;
};

export type ReadNote = Pick<EncounterView, 'suggestions' | 'reading' | 'modelVersion'>;

/** Nothing while the note is unsigned. */
export function readNoteOf(encounter: Encounter, office: Office, learned?: Learned): ReadNote {
  const signed = asSigned(encounter);
  if (signed === undefined) return { suggestions: [] };
  const { serviceDate: on } = encounter;
  const note = readVisitNote(signed.signedNote.text, { on, codeSets: office.codesets, mode: 'billing' });
  return {
    ...(learned === undefined ? {} : { modelVersion: learned.version }),
    suggestions: rankedBy(learned, encounter.encounterId, suggestionsOf(note, office.codesets)).map((suggestion) => ({
      ...suggestion,
      display: withDot(suggestion.code),
      rejected: suggestion.rejected.map((sibling) => ({
        ...sibling,
        display: withDot(sibling.code),
        title: titleOf(sibling.code, on, office),
      })),
    })),
    reading: {
      language: note.language,
      sections: note.sections.map(({ kind, start, body, end }) => ({ kind, start, body, end })),
      mentions: note.mentions.map(({ start, end, context, trigger, codes }) => ({
        start,
        end,
        context,
        ...(trigger === undefined ? {} : { trigger }),
        codes: codes.map(asIcd10),
      })),
      notices: note.notices.map(({ message }) => message),
    },
  };
}
