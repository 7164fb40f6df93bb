/** Part of `Unit`: the books of what came in, as the use cases of the intake write and read them. */
import type { IncomingKind, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingFinding, IncomingPlace } from '../claims/incoming-parts.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { PersonFacts } from '../claims/likeness.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { Patient } from '../claims/patient.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Said } from '../kernel/said.ts';
import type { IntakeFile, IntakeFormat, StartIntake } from './intake-ports.ts';
import type { IntakeOutcome, IntakeQuestion } from './views/intake.ts';

/** Stands where a person would: nobody was asked, because the records leave no doubt. */
export const BY_THE_RECORDS = 'the records';

/** Whose record it is: one row in the books. */
export type Identity = { readonly system: string; readonly type: string; readonly id: string };

/** What a record was when it came: 'older' is a version that came after a newer one. */
export type Arrival = 'new' | 'changed' | 'unchanged' | 'older' | 'unused';
export type ArrivalCounts = Readonly<Partial<Record<IncomingKind, Readonly<Partial<Record<Arrival, number>>>>>>;

export type OpenIntakeFile = Pick<IntakeFile, 'name' | 'format' | 'sizeBytes' | 'sha256'> & {
  readonly position: number;
  readonly format: IntakeFormat;
  readonly state: 'waiting' | 'reading' | 'read' | 'known' | 'unreadable';
  readonly itemsDone: number;
  readonly bytesDone: number;
  readonly records: number;
  readonly rejected: number;
  readonly counts: ArrivalCounts;
  readonly notices: readonly Said[];
};

export type OpenIntake = {
  readonly runId: string;
  readonly system: string;
  readonly billableFrom: PlainDate;
  readonly state: 'waiting' | 'reading' | 'settling';
  readonly startedBy: string;
  readonly files: readonly OpenIntakeFile[];
};

/** Whose records are settled, by the sender's newest run. */
export type Sender = Pick<OpenIntake, 'runId' | 'system' | 'billableFrom'>;

/** What is known of a record that comes again. */
export type KnownIncoming = Omit<Identity, 'system'> & {
  readonly sha256: string;
  readonly version: string | null;
  readonly last_updated: string | null;
};

export type StagedRecord = {
  readonly record: IncomingRecord;
  readonly arrival: 'new' | 'changed';
  /** Set at once for a visit before the day from which visits are billed. */
  readonly outcome: IntakeOutcome | undefined;
  readonly reason: Said | undefined;
};

export type RejectedItem = {
  readonly ordinal: number;
  readonly nth: number;
  readonly isRejected: boolean;
  readonly finding: IncomingFinding;
  readonly place: IncomingPlace;
};

export type StagedBatch = {
  readonly runId: string;
  readonly system: string;
  readonly position: number;
  readonly staged: readonly StagedRecord[];
  /** Kept beside the newest: it came late, or was followed by another one in the same batch. */
  readonly aside: readonly { readonly record: IncomingRecord; readonly why: 'late' | 'replaced' }[];
  readonly rejected: readonly RejectedItem[];
  /** The checkpoint that this batch goes on from: another one means that somebody else reads the same file. */
  readonly after: number;
  readonly checkpoint: Pick<OpenIntakeFile, 'state' | 'itemsDone' | 'bytesDone' | 'records' | 'rejected' | 'counts' | 'notices'>;
};

/** A patient of the source for whom something came, and what has been asked so far. */
export type Todo = { readonly patientKey: string; readonly asked: number };

export type IncomingLink = Identity & {
  readonly noun: 'patient' | 'coverage' | 'encounter' | 'appointment';
  readonly nounId: string;
  /** Of ours, as the intake wrote it last. */
  readonly revision: number;
  /** Of what was written last. */
  readonly sha256: string;
  readonly how: 'new' | 'said-same';
};

/** A record with what has become of it so far. */
export type StoredIncoming = { readonly record: IncomingRecord; readonly outcome: IntakeOutcome | undefined };

export type SettledVisit = Identity & { readonly outcome: IntakeOutcome; readonly reason: Said };

export type Likely = { readonly patientId: PatientId; readonly facts: PersonFacts };

export type IntakeBook = {
  /** The same run twice opens it once. */
  readonly openIntake: (start: StartIntake) => Promise<void>;
  /** Runs that are not over, in the order in which they were started. */
  readonly openIntakes: () => Promise<readonly OpenIntake[]>;
  readonly moveIntake: (runId: string, state: 'reading' | 'settling' | 'done' | 'stopped') => Promise<void>;
  /** Hashes of the run's files that were read whole for that sender in another run. */
  readonly intakeFilesKnown: (run: Pick<OpenIntake, 'runId' | 'system'>) => Promise<ReadonlySet<string>>;
  readonly moveIntakeFile: (runId: string, position: number, state: OpenIntakeFile['state']) => Promise<void>;
  readonly incomingKnown: (system: string, records: readonly IncomingRecord[]) => Promise<readonly KnownIncoming[]>;
  /** Hashes of versions of these records that were replaced before, as 'type/id/sha256'. */
  readonly incomingReplaced: (system: string, records: readonly IncomingRecord[]) => Promise<ReadonlySet<string>>;
  readonly saveIncoming: (batch: StagedBatch) => Promise<void>;
  /** Visits kept as history that the run's day makes billable are looked at again, and count among its visits from then on. */
  readonly reopenHistory: (run: Pick<OpenIntake, 'runId' | 'system' | 'billableFrom'>) => Promise<number>;
  /** Tells it with the run's first file. */
  readonly noteIntake: (runId: string, notice: Said) => Promise<void>;

  readonly intakeTodo: (system: string, limit: number) => Promise<readonly Todo[]>;
  /** Senders with patients that wait to be settled. */
  readonly unsettledSenders: () => Promise<readonly Sender[]>;
  readonly intakeTodoCount: (system: string) => Promise<number>;
  readonly settledTodo: (system: string, done: readonly Todo[]) => Promise<void>;
  readonly askAgain: (system: string, patientKeys: readonly string[]) => Promise<void>;
  /** Where these names lead; one that leads nowhere is absent. */
  readonly incomingByKeys: (
    system: string,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, Identity & { readonly kind: IncomingKind }>>;
  readonly incomingOf: (system: string, identities: readonly Omit<Identity, 'system'>[]) => Promise<readonly IncomingRecord[]>;
  /** Everything that names one of these patients, but for the kinds left out; a visit that is history is left out too. */
  readonly incomingOfPatients: (
    system: string,
    patientKeys: readonly string[],
    kinds: readonly IncomingKind[],
  ) => Promise<readonly StoredIncoming[]>;
  /** Observations and the like of these visits. */
  readonly incomingOfVisits: (
    system: string,
    patientKeys: readonly string[],
    visitKeys: readonly string[],
  ) => Promise<readonly IncomingRecord[]>;
  /** Days of every visit of these patients of the source, history too. */
  readonly incomingVisitDays: (
    system: string,
    patientKeys: readonly string[],
  ) => Promise<readonly { readonly patientKey: string; readonly on: PlainDate }[]>;
  /** Days on which we saw these patients, by our own visits and by what was brought over from the system before. */
  readonly daysSeen: (
    patientIds: readonly PatientId[],
  ) => Promise<readonly { readonly patientId: PatientId; readonly on: PlainDate }[]>;
  readonly settleVisits: (visits: readonly SettledVisit[]) => Promise<void>;

  readonly incomingLinks: (identities: readonly Identity[]) => Promise<readonly IncomingLink[]>;
  /** The revision is read from our noun as it stands now. */
  readonly linkIncoming: (links: readonly Omit<IncomingLink, 'revision'>[]) => Promise<void>;
  /** The patient of the source is nobody's any more; what was linked stays in the row. */
  readonly unlinkIncoming: (patient: Identity) => Promise<void>;
  readonly revisionsOf: (noun: IncomingLink['noun'], nounIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  readonly stepsOf: (
    encounterIds: readonly EncounterId[],
  ) => Promise<ReadonlyMap<EncounterId, { readonly step: string; readonly isDecided: boolean }>>;
  readonly patientsById: (ids: readonly PatientId[]) => Promise<readonly Patient[]>;
  readonly coveragesOfPatients: (ids: readonly PatientId[]) => Promise<readonly Coverage[]>;
  /** Of every patient that a source knows too. */
  readonly coveragesOfIncoming: () => Promise<readonly Coverage[]>;
  readonly chartNumbersTaken: (numbers: readonly string[]) => Promise<ReadonlySet<string>>;

  /** Answers and questions about these things of a source, by 'kind about'. */
  readonly questionsAbout: (system: string, about: readonly string[]) => Promise<ReadonlyMap<string, AskedQuestion>>;
  readonly ask: (questions: readonly NewQuestion[]) => Promise<void>;
  /** `by` the person who acts, or by what the records themselves say. */
  readonly answerIntake: (questionId: string, answer: string | undefined, by?: typeof BY_THE_RECORDS) => Promise<void>;
  /** Every open question of that kind about that sender; out: their ids. */
  readonly answerEvery: (system: string, kind: NewQuestion['kind'], answer: string) => Promise<readonly string[]>;
  readonly lockQuestion: (questionId: string) => Promise<AskedQuestion | undefined>;
  /** Patients of the source with visits that wait for that answer (any, when none is named), or with a coverage or visit that names what it is about. */
  readonly patientKeysWaitingFor: (system: string, questionId: string | undefined) => Promise<readonly string[]>;
  readonly closeWorkAbout: (subjects: readonly string[]) => Promise<void>;

  /** Patients whose facts were not yet taken for the comparison, or have changed since. */
  readonly patientsWithoutLikeness: (limit: number) => Promise<readonly PatientId[]>;
  readonly saveLikeness: (
    rows: readonly { readonly patientId: PatientId; readonly facts: PersonFacts; readonly keys: readonly string[] }[],
  ) => Promise<void>;
  readonly likelyPatients: (keys: readonly string[]) => Promise<readonly (Likely & { readonly key: string })[]>;
};

export type NewQuestion = Pick<IntakeQuestion, 'questionId' | 'kind' | 'system' | 'words' | 'candidates'> & {
  readonly about: string;
  readonly runId: string;
};
export type AskedQuestion = Omit<NewQuestion, 'candidates'> & {
  readonly candidates: IntakeQuestion['candidates'];
  readonly answer: string | undefined;
};
