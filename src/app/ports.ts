/**
 * What the use cases need from the world. Rank 5 provides it (store/, wire/, documents/), rank 6 wires it together;
 * nothing here knows SQL, SFTP or a clock.
 */
import type { Acknowledgement, ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { Charge } from '../claims/charge.ts';
import type { Claim, ClaimBody, ClaimIn, ClaimState } from '../claims/claim.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { Appointment, Authorization, Encounter } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { ClaimId, EncounterId, OrganizationId, PatientControlNumber, PatientId, Sha256 } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import type { Queue, WorkItem, WorkOrder } from '../claims/work-item.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { IntakeBook } from './intake-book.ts';
import type { IntakeViews } from './intake-ports.ts';
import type { UploadBook } from './intake-upload-ports.ts';
import type { OpeningBook } from './opening-balances.ts';
import type { CodeReleaseViews } from './code-release-ports.ts';
import type { JobBook } from './job-ports.ts';
import type { LearningBook } from './learning-ports.ts';
import type { JudgementBook } from './language-model-port.ts';
import type { QueryBook } from './query-ports.ts';
import type { Announcing } from './live-ports.ts';
import type { DayBook } from './day-ports.ts';
import type { EarlierBook } from './earlier-services.ts';
import type { WriteOffBook } from './write-off-ports.ts';
import type { FileViews, RemittanceViews } from './file-view-ports.ts';
import type { AccountViews, ClaimViews, EncounterViews, PatientViews, WorkViews } from './view-ports.ts';

/** Instants and randomness are injected, so that a seed replays a whole practice. */
export type Clock = { readonly nowIso: () => string; readonly nowMillis: () => number };
export type Entropy = { readonly bytes: (length: number) => Uint8Array };

/** Who acts, for which organization, and why: set once per transaction, written on every audit row. */
export type Actor = { readonly organizationId: OrganizationId; readonly actor: string; readonly purpose: string };

/** Everything inside one `transact` commits together or not at all. */
export type Store = {
  readonly transact: <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;
};

/** Where a claim that is not finished waits, and until when. Finished claims have none. */
export type Standing = { readonly queue: Queue; readonly dueOn: PlainDate };

export type ClaimRecord = { readonly claim: Claim; readonly standing: Standing | undefined };

/** BUILT → CLAIMED → UPLOADING → RENAMED → VERIFIED → SENT; AMBIGUOUS waits for its acknowledgement, then for a person. */
export type OutboundState =
  | 'BUILT'
  | 'CLAIMED'
  | 'UPLOADING'
  | 'RENAMED'
  | 'VERIFIED'
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'REJECTED'
  | 'AMBIGUOUS';

/** Bytes, hash, control numbers and name are fixed when the file is built; after a crash the same bytes go again. */
export type OutboundFile = {
  readonly fileId: string;
  readonly partnerId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
  readonly interchangeControlNumber: string;
  readonly groupControlNumber: string;
  readonly transactionControlNumber: string;
  readonly claimIds: readonly ClaimId[];
  readonly state: OutboundState;
  readonly builtOn: PlainDate;
  readonly attempts: number;
};

/** What an answer to it needs to know: all but its bytes. */
export type SentFile = Omit<OutboundFile, 'bytes'>;

/** RECEIVED → READ | QUARANTINED | REJECTED. */
export type InboundState = 'RECEIVED' | 'READ' | 'QUARANTINED' | 'REJECTED';

export type InboundFile = {
  readonly fileId: string;
  readonly partnerId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
  readonly receivedOn: PlainDate;
  readonly state: InboundState;
};

/** L2 identity of money: the same payment can post once, whatever envelope it comes in. */
export type PaymentIdentity = {
  readonly payerTaxId: string;
  readonly traceNumber: string;
  readonly paymentDate: PlainDate;
  readonly paymentCents: Cents;
};

/** 'new' may post; 'same' is a repetition to ignore; 'variant' is the same payment with other content, for a person. */
export type PaymentSeen = 'new' | 'same' | 'variant';

export type ControlNumbers = { readonly interchange: string; readonly group: string; readonly transaction: string };

export type StatementRecord = {
  readonly statementId: string;
  readonly patientId: PatientId;
  readonly statementNumber: string;
  readonly issuedOn: PlainDate;
  readonly balanceCents: Cents;
  /** The statement value as stored JSON (ledger/statement.ts). */
  readonly statement: unknown;
};

/** One payer's decision on a claim, with the payment it came in. */
export type ClaimAnswer = {
  readonly on: PlainDate;
  readonly payerName: string;
  readonly traceNumber: string;
  readonly claim: RemittanceClaim;
};

/** One visit's money so far, from the journal. */
export type OpenBalance = {
  readonly patientId: PatientId;
  /** Undefined for money that belongs to no visit yet. */
  readonly encounterId: EncounterId | undefined;
  readonly insuranceCents: Cents;
  readonly patientCents: Cents;
  /** Patient credits not yet applied (positive = we hold the patient's money). */
  readonly unappliedCents: Cents;
};

type Books = {
  /** The practice's business day: simulated in the demonstration, the clock's in production. */
  readonly today: () => Promise<PlainDate>;
  readonly setToday: (day: PlainDate) => Promise<void>;
  /** Puts the practice on a simulated calendar from that day; one that already has a calendar keeps its day. */
  readonly startCalendar: (day: PlainDate) => Promise<void>;
  readonly calendarIsSimulated: () => Promise<boolean>;

  readonly savePractice: (facts: PracticeFacts) => Promise<void>;
  readonly practice: () => Promise<PracticeFacts>;

  /** Each save is an upsert by id: the same noun twice changes nothing; a changed one keeps the older version readable. */
  readonly savePatients: (patients: readonly Patient[]) => Promise<void>;
  readonly saveCoverages: (coverages: readonly Coverage[]) => Promise<void>;
  readonly saveAppointments: (appointments: readonly Appointment[]) => Promise<void>;
  readonly saveAuthorizations: (authorizations: readonly Authorization[]) => Promise<void>;
  readonly saveEncounters: (encounters: readonly Encounter[]) => Promise<void>;
  readonly patient: (id: PatientId) => Promise<Patient | undefined>;

  /** Encounters without a coding decision whose service date is not after `today`, oldest first. */
  readonly encountersToCode: (limit: number) => Promise<readonly EncounterFile[]>;
  /** Encounters with a decision and no charge yet, oldest first. */
  readonly encountersToCharge: (limit: number) => Promise<readonly EncounterFile[]>;
  readonly encounterFiles: (ids: readonly EncounterId[]) => Promise<readonly EncounterFile[]>;
  readonly saveDecisions: (decisions: readonly CodingDecision[]) => Promise<void>;
  readonly saveCharges: (charges: readonly Charge[]) => Promise<void>;
  readonly chargesOf: (encounterIds: readonly EncounterId[]) => Promise<readonly Charge[]>;

  /** Inserts claims or moves them on; every change appends to the claim's history with the day and the actor. */
  readonly saveClaims: (records: readonly ClaimRecord[]) => Promise<void>;
  readonly claim: (id: ClaimId) => Promise<ClaimRecord | undefined>;
  readonly claimsByControlNumber: (
    numbers: readonly PatientControlNumber[],
  ) => Promise<ReadonlyMap<PatientControlNumber, ClaimRecord>>;
  readonly claimsOfEncounters: (ids: readonly EncounterId[]) => Promise<readonly ClaimRecord[]>;
  /** Bodies of the patients' claims on those dates that are neither held, rejected nor replaced. */
  readonly liveClaimsOn: (
    visits: readonly { readonly patientId: PatientId; readonly serviceDate: PlainDate }[],
  ) => Promise<readonly ClaimBody[]>;
  readonly claimsInState: <S extends ClaimState>(state: S, limit: number) => Promise<readonly ClaimIn<S>[]>;
  /** Those of them that are ready. */
  readonly readyClaimsOf: (ids: readonly ClaimId[], limit: number) => Promise<readonly ClaimIn<'ready'>[]>;
  /** Every stage the claim went through, oldest first. */
  readonly claimHistory: (
    id: ClaimId,
  ) => Promise<readonly { readonly on: PlainDate; readonly actor: string; readonly claim: Claim }[]>;
  /** Unfinished claims whose due date lies before `day` and that have no open work item of that kind yet. */
  readonly overdueClaims: (day: PlainDate, limit: number) => Promise<readonly ClaimRecord[]>;

  /** Posts through the one writer; an entry whose key is already posted is skipped and counted. */
  readonly postJournal: (
    entries: readonly JournalEntry[],
  ) => Promise<{ readonly posted: number; readonly alreadyPosted: number }>;
  /** In posting order, by encounter; one without entries is absent. */
  readonly journalOfEncounters: (ids: readonly EncounterId[]) => Promise<ReadonlyMap<EncounterId, readonly JournalEntry[]>>;
  /** What stands on 1300 under a payer's references (ledger/provider-adjustments.ts); one at nothing may be absent. */
  readonly payerOffsets: (ids: readonly string[]) => Promise<ReadonlyMap<string, Cents>>;
  readonly journalOfPatient: (id: PatientId) => Promise<readonly JournalEntry[]>;
  readonly openBalances: (patientIds: readonly PatientId[]) => Promise<readonly OpenBalance[]>;
  /** Patients with a patient balance above zero and no statement issued on or after `since`. */
  readonly patientsToBill: (since: PlainDate, limit: number) => Promise<readonly PatientId[]>;
  /** The patient's encounters that have charges, oldest first. */
  readonly encountersOfPatient: (id: PatientId) => Promise<readonly EncounterFile[]>;
  /** What payers answered about a claim, oldest first. */
  readonly answersOf: (id: ClaimId) => Promise<readonly ClaimAnswer[]>;
  /** What their front doors said about it, oldest first. */
  readonly acknowledgementsOf: (
    id: ClaimId,
  ) => Promise<readonly { readonly on: PlainDate; readonly acknowledgement: ClaimAcknowledgement }[]>;
  /** Oldest first. */
  readonly statementsOf: (id: PatientId) => Promise<readonly StatementRecord[]>;
  /** Issued on that day or later, oldest first. */
  readonly statementsIssuedSince: (since: PlainDate) => Promise<readonly StatementRecord[]>;
  readonly saveStatements: (statements: readonly StatementRecord[]) => Promise<void>;

  /** From a per-organization, per-partner row under lock; gaps are allowed, repetition is not. */
  readonly nextControlNumbers: (partnerId: string) => Promise<ControlNumbers>;
  readonly insertOutbound: (file: OutboundFile) => Promise<void>;
  readonly outboundInState: (states: readonly OutboundState[], limit: number) => Promise<readonly OutboundFile[]>;
  /** Moves one file on, through each of these states; false, and nothing moved, when another worker did it first. */
  readonly moveOutbound: (fileId: string, from: OutboundState, ...to: readonly OutboundState[]) => Promise<boolean>;
  readonly outboundByInterchange: (partnerId: string, interchangeControlNumber: string) => Promise<SentFile | undefined>;
  readonly outboundByGroup: (partnerId: string, groupControlNumber: string) => Promise<SentFile | undefined>;

  /** 'duplicate' when a file with these bytes is already here (L0). */
  readonly receiveFile: (file: Omit<InboundFile, 'state'>) => Promise<'new' | 'duplicate'>;
  readonly inboundInState: (state: InboundState, limit: number) => Promise<readonly InboundFile[]>;
  readonly markInbound: (fileId: string, state: Exclude<InboundState, 'RECEIVED'>, detail: string) => Promise<void>;
  /** False when the partner's interchange (L1) was already taken in with other bytes. */
  readonly recordInterchange: (
    fileId: string,
    partnerId: string,
    interchangeControlNumber: string,
    sender: string,
  ) => Promise<boolean>;
  readonly saveAcknowledgement: (fileId: string, claimId: ClaimId | undefined, acknowledgement: Acknowledgement) => Promise<void>;

  /** Takes the payment's unique lock first; only 'new' may go on to post. `contentSha256` is over the canonical remittance. */
  readonly recordPayment: (payment: {
    readonly identity: PaymentIdentity;
    readonly contentSha256: Sha256;
    readonly fileId: string;
    readonly remittance: Remittance;
  }) => Promise<PaymentSeen>;
  /** The last wall (L3): false when this claim line of this payment was already posted. */
  readonly recordClaimLines: (
    identity: PaymentIdentity,
    claims: readonly {
      readonly patientControlNumber: string;
      readonly payerClaimControlNumber: string;
      readonly statusCode: string;
      readonly occurrence: number;
      readonly claimId: ClaimId | undefined;
    }[],
  ) => Promise<boolean>;

  /** A second order of the same kind about the same thing while one is open changes nothing. */
  readonly openWork: (orders: readonly WorkOrder[]) => Promise<void>;
  readonly closeWork: (about: {
    readonly claimId?: ClaimId;
    readonly encounterId?: EncounterId;
    readonly kind: WorkItem['kind'];
    /** One of several of that kind about the same; alone for what is about no claim or visit. */
    readonly subject?: string;
  }) => Promise<void>;
  readonly openWorkItems: (queue: Queue | undefined, limit: number) => Promise<readonly WorkItem[]>;
};

/** Everything one transaction can read and write. */
export type Unit = Books &
  WriteOffBook &
  QueryBook &
  JudgementBook &
  DayBook &
  EarlierBook &
  IntakeBook &
  IntakeViews &
  UploadBook &
  OpeningBook &
  JobBook &
  LearningBook &
  CodeReleaseViews &
  Announcing &
  ClaimViews &
  EncounterViews &
  WorkViews &
  PatientViews &
  AccountViews &
  FileViews &
  RemittanceViews;

/** PDF bytes of a statement value. */
export type StatementPrinter = { readonly print: (statement: unknown, language: 'en' | 'fr' | 'es') => Promise<Uint8Array> };

export type Sha256Of = (bytes: Uint8Array) => Sha256;
