/** What the run of a whole day asks: everything that waits in one look, and many patients at once. */
import type { Encounter } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { ClaimId, EncounterId, PatientId } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { OutboundState, StatementRecord } from './ports.ts';

/** From these a file still has to go, or to go again. */
export const UNSENT: readonly OutboundState[] = ['BUILT', 'CLAIMED', 'UPLOADING', 'RENAMED', 'VERIFIED'];

export type Waiting = {
  readonly toCode: boolean;
  readonly toCharge: boolean;
  /** Claims that are ready, for a file of today. */
  readonly toFile: readonly ClaimId[];
  readonly toSend: boolean;
  readonly toRead: boolean;
  readonly overdue: boolean;
};

/** A charged visit as a statement shows it. */
export type ChargedVisit = Pick<EncounterFile, 'encounter' | 'patient' | 'coverages'>;

type ByPatient<T> = (ids: readonly PatientId[]) => Promise<ReadonlyMap<PatientId, readonly T[]>>;

export type DayBook = {
  /** On that day: visits to code and to charge, claims to file, files to send and to read, claims and questions past their date that nobody has on a list. */
  readonly waiting: (day: PlainDate) => Promise<Waiting>;
  /**
   * The visits alone of `encountersToCode`, of that day and earlier, for a decision that needs no more than the note: those of the
   * oldest `limit` that `wanted` chooses by id and by whether the current note is signed; the others are not read.
   */
  readonly notesToCode: (
    until: PlainDate,
    limit: number,
    wanted: (id: EncounterId, isSigned: boolean) => boolean,
  ) => Promise<readonly Encounter[]>;
  /** As `journalOfPatient`; one without entries is absent, and an entry stands under each patient that it names. */
  readonly journalOfPatients: ByPatient<JournalEntry>;
  /** As `encountersOfPatient`, of each what a statement needs; one without such encounters is absent. */
  readonly encountersOfPatients: ByPatient<ChargedVisit>;
  /** As `statementsOf`; one without statements is absent. */
  readonly statementsOfPatients: ByPatient<StatementRecord>;
};
