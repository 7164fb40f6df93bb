/** A clinician signs the note of a visit: a new version with the same text, so that the unsigned one stays readable. */
import { currentNote, type SignedNote } from '../claims/encounter.ts';
import type { EncounterId, ProviderId } from '../claims/identifiers.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import type { SignInput } from './views/coding.ts';

export type SignFault = Failure<
  'note-must-not-have-changed' | 'note-must-not-be-signed-yet' | 'note-must-be-signed-by-its-clinician'
>;

const NOT_CHANGED: SignFault = {
  code: 'note-must-not-have-changed',
  message: said('The note of this visit has a newer version than the one you read. Read it, then sign that one.').text,
};
const NOT_SIGNED: SignFault = {
  code: 'note-must-not-be-signed-yet',
  message: said('This note is signed already. What is to be added goes into an addendum.').text,
};

const NOT_THEIRS: SignFault = {
  code: 'note-must-be-signed-by-its-clinician',
  message: said('Only the clinician who treated the patient signs this note. Ask them to sign it.').text,
};

/**
 * In: the version and hash of the text that was read, and which clinician signs: the one who treated, nobody for them.
 * Out: the signed version's number; undefined when this practice has no such visit. Errors: nothing is saved.
 */
export const signNote = (
  day: Day,
  encounterId: EncounterId,
  { read, signedBy }: { readonly read: SignInput; readonly signedBy: ProviderId | undefined },
): Promise<Result<{ readonly noteVersion: number }, SignFault> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'sign a visit note' }, async (unit) => {
    const locked = await unit.lockEncounter(encounterId);
    const [file] = locked === undefined ? [] : await unit.encounterFiles([encounterId]);
    if (file === undefined) return undefined;
    const { encounter } = file;
    if (signedBy !== encounter.renderingProviderId) return err(NOT_THEIRS);
    const note = currentNote(encounter);
    if (note.version !== read.noteVersion || note.sha256 !== read.noteSha256) return err(NOT_CHANGED);
    if (note.status === 'signed') return err(NOT_SIGNED);
    const signed: SignedNote = {
      version: note.version + 1,
      text: note.text,
      sha256: note.sha256,
      ...(note.addendumTo === undefined ? {} : { addendumTo: note.addendumTo }),
      status: 'signed',
      signedBy,
      signedAt: day.clock.nowIso(),
    };
    await unit.saveEncounters([{ ...encounter, notes: [...encounter.notes, signed] }]);
    await unit.closeWork({ encounterId, kind: 'unsigned-note' });
    return ok({ noteVersion: signed.version });
  });
