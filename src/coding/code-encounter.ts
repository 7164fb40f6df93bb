/** The coding step of the cycle: a signed encounter with its suggestions, or the reason why it must wait. */
import type { CodeSets } from '../codesets/code-sets.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { Suggestion } from '../claims/coded-encounter.ts';
import { asSigned, type Encounter, type SignedEncounter } from '../claims/encounter.ts';
import { suggestDiagnoses } from './suggest-diagnoses.ts';

/** Reads a signed note: `suggestDiagnoses`, or its result where that was asked before. */
export type Suggest = (encounter: SignedEncounter, codeSets: CodeSets) => readonly Suggestion[];

export type CodedEncounter = { readonly encounter: SignedEncounter; readonly suggestions: readonly Suggestion[] };

/**
 * In: an encounter in any state, code sets with a release for its date of service, and who reads its note.
 * Errors: 'note-must-be-signed' while the current note version waits for its signature.
 * Source: nothing is coded from a note that nobody signed (house rule; Medicare Program Integrity Manual ch. 3 §3.3.2.4, from memory).
 */
export function codeEncounter(
  encounter: Encounter,
  codeSets: CodeSets,
  suggest: Suggest = suggestDiagnoses,
): Result<CodedEncounter, Failure<'note-must-be-signed'>> {
  const signed = asSigned(encounter);
  if (signed === undefined) {
    return err({
      code: 'note-must-be-signed',
      message: 'The current version of the note is not signed, so it cannot be coded. Ask the provider to sign it.',
      path: `notes[${encounter.notes.length - 1}].status`,
    });
  }
  return ok({ encounter: signed, suggestions: suggest(signed, codeSets) });
}
