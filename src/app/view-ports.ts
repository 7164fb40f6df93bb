/** What the screens read of the store, one type per area; `Unit` of ports.ts has them all. */
import type { ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { Claim } from '../claims/claim.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { ClaimId, CoverageId, EncounterId, Hcpcs, Icd10, PatientControlNumber, PatientId } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { Queue, WorkItem } from '../claims/work-item.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ClaimAnswer, OutboundState, StatementRecord } from './ports.ts';
import type { Receipt, StatementList, StatementSearch } from './views/account.ts';
import type { ClaimFilters, ClaimRow, ClaimSearch, ClaimTotals } from './views/claims.ts';
import type { EncounterCounts, EncounterListQuery, EncounterRow, EncounterStep } from './views/encounters.ts';
import type {
  AccountBalances,
  BalancePage,
  BalanceSearch,
  CoverageView,
  PatientClaimRow,
  PatientHit,
  PatientHits,
  PatientSearch,
  AppointmentRow,
  VisitRow,
} from './views/patients.ts';
import type { DeskCount, DeskKind, WorkCount, WorkFilter, WorkItemId, WorkPage, WorkRow, WorkSearch } from './views/work.ts';

export type WorkViews = {
  readonly workCounts: () => Promise<readonly WorkCount[]>;
  readonly workDoneOn: (day: PlainDate, queues: readonly Queue[]) => Promise<number>;
  /** Only the desks that are asked for, each with the length of its list; `weekFrom` begins the statements' week. */
  readonly deskCounts: (desks: readonly DeskKind[], weekFrom: PlainDate) => Promise<readonly DeskCount[]>;
  readonly workPage: (search: WorkSearch) => Promise<WorkPage>;
  /** All of a list, for a file; at most `limit`. */
  readonly workRows: (filter: WorkFilter, limit: number) => Promise<readonly WorkRow[]>;
  /** The first due first. */
  readonly openWorkOfPatient: (id: PatientId) => Promise<readonly WorkRow[]>;
  readonly workRow: (id: WorkItemId) => Promise<WorkRow | undefined>;
  /** False when it was not open any more. */
  readonly finishWork: (id: WorkItemId, note: string | undefined) => Promise<boolean>;
  /** False when it was not done, or the same work is open again already. */
  readonly reopenWork: (id: WorkItemId) => Promise<boolean>;
  /** Everybody of the organization, by the name they log in with. */
  readonly people: () => Promise<readonly { readonly loginName: string; readonly displayName: string }[]>;
};

export type PatientViews = {
  readonly findPatients: (search: PatientSearch) => Promise<PatientHits>;
  readonly patientHits: (ids: readonly PatientId[]) => Promise<readonly PatientHit[]>;
  /** Patients with one of these whole terms. */
  readonly patientsWithTerms: (
    terms: readonly string[],
  ) => Promise<readonly { readonly patientId: PatientId; readonly term: string }[]>;
  /** With the number of its revision; `lock` keeps others from changing it until the transaction ends. */
  readonly patientRevision: (
    id: PatientId,
    lock: boolean,
  ) => Promise<{ readonly patient: Patient; readonly revision: number } | undefined>;
  readonly coverageRevision: (
    id: CoverageId,
    lock: boolean,
  ) => Promise<{ readonly coverage: Coverage; readonly revision: number } | undefined>;
  readonly coveragesOfPatient: (id: PatientId) => Promise<readonly CoverageView[]>;
  /** The latest first. */
  /** Booked, from today on, the next first. */
  readonly appointmentRows: (id: PatientId, limit: number) => Promise<readonly AppointmentRow[]>;
  readonly visitRows: (id: PatientId, limit: number) => Promise<{ readonly rows: readonly VisitRow[]; readonly count: number }>;
  readonly patientClaimRows: (
    id: PatientId,
    limit: number,
  ) => Promise<{ readonly rows: readonly PatientClaimRow[]; readonly count: number }>;
};

export type NewReceipt = Omit<Receipt, 'takenBy'> & { readonly patientId: PatientId };

export type AccountViews = {
  readonly accountBalances: (id: PatientId) => Promise<AccountBalances>;
  readonly balancePage: (search: BalanceSearch) => Promise<BalancePage>;
  readonly statementPage: (search: StatementSearch, patientId?: PatientId) => Promise<StatementList>;
  readonly statementById: (statementId: string) => Promise<StatementRecord | undefined>;
  /** Nobody else posts to these patients' accounts until the transaction ends; ids that are not here are left out. */
  readonly lockPatientAccounts: (ids: readonly PatientId[]) => Promise<void>;
  /** By the transaction's actor; one whose id is known already is passed over. */
  readonly saveReceipts: (receipts: readonly NewReceipt[]) => Promise<void>;
  readonly receiptsOf: (id: PatientId) => Promise<readonly Receipt[]>;
  /** What is known of a payment id, whosever it is. */
  readonly receiptById: (paymentId: string) => Promise<(Receipt & { readonly patientId: PatientId }) | undefined>;
  /** True when the visit is this patient's. */
  readonly isVisitOf: (encounterId: EncounterId, patientId: PatientId) => Promise<boolean>;
};

/** What a list of claims asks of the store: the screen's filters, with its words already looked up. */
export type ClaimListFilters = Omit<ClaimFilters, 'text'> & {
  readonly patientIds?: readonly PatientId[];
  readonly patientControlNumber?: PatientControlNumber;
};
export type ClaimListQuery = ClaimListFilters & Pick<ClaimSearch, 'sort' | 'descending' | 'cursor' | 'limit'>;

/** A file that says something about a claim, without its bytes. */
export type FileOfClaim = {
  readonly fileId: string;
  readonly fileName: string;
  readonly on: PlainDate;
  /** When the books took it in, ISO 8601. */
  readonly at: string;
};

export type ClaimViews = {
  readonly claimPage: (
    query: ClaimListQuery,
  ) => Promise<{ readonly rows: readonly ClaimRow[]; readonly next: string | undefined }>;
  readonly claimTotals: (filters: ClaimListFilters) => Promise<ClaimTotals>;
  /** `lock` keeps others from moving the claim until the transaction ends. */
  readonly claimRevision: (id: ClaimId, lock: boolean) => Promise<number | undefined>;
  readonly claimStages: (
    id: ClaimId,
  ) => Promise<readonly { readonly on: PlainDate; readonly at: string; readonly actor: string; readonly claim: Claim }[]>;
  /** The file that carried it and each step of that file's way, oldest first. */
  readonly carrierOf: (id: ClaimId) => Promise<
    | (FileOfClaim & {
        readonly state: OutboundState;
        readonly moves: readonly { readonly at: string; readonly to: OutboundState; readonly actor: string }[];
      })
    | undefined
  >;
  readonly carrierBytes: (id: ClaimId) => Promise<Uint8Array | undefined>;
  /** What front doors and payers wrote about it, oldest first. */
  readonly acknowledgementFilesOf: (
    id: ClaimId,
  ) => Promise<readonly { readonly file: FileOfClaim; readonly acknowledgement: ClaimAcknowledgement }[]>;
  readonly answerFilesOf: (
    id: ClaimId,
  ) => Promise<readonly { readonly file: FileOfClaim; readonly paymentKey: string; readonly answer: ClaimAnswer }[]>;
  /** The bytes of the files that came in about it, each once, oldest first. */
  readonly answerBytesOf: (id: ClaimId) => Promise<readonly { readonly file: FileOfClaim; readonly bytes: Uint8Array }[]>;
  /** Open and done, oldest first. */
  readonly workOfClaim: (id: ClaimId) => Promise<
    readonly {
      readonly item: WorkItem;
      readonly closedOn: PlainDate | undefined;
      readonly closedBy: string | undefined;
      readonly closedNote: string | undefined;
    }[]
  >;
};

export type EncounterViews = {
  /** One page in the order asked for; visits still to come are not in it. */
  readonly listEncounters: (
    query: EncounterListQuery,
  ) => Promise<{ readonly rows: readonly EncounterRow[]; readonly nextCursor?: string }>;
  readonly encounterCounts: () => Promise<EncounterCounts>;
  /** Locks the visit until the transaction ends: two people deciding on it, or deciding and billing, go one after the other. */
  readonly lockEncounter: (
    id: EncounterId,
  ) => Promise<{ readonly step: EncounterStep; readonly decisionRevision: number | undefined } | undefined>;
  /** Every decision on a visit, oldest first; the last holds. */
  readonly decisionsOf: (id: EncounterId) => Promise<readonly { readonly revision: number; readonly decision: CodingDecision }[]>;
  /** What was coded most over the latest `visits` charged visits, most frequent first. */
  readonly frequentCodes: (visits: number) => Promise<{
    readonly visits: number;
    readonly diagnoses: readonly { readonly code: Icd10; readonly times: number }[];
    readonly procedures: readonly { readonly code: Hcpcs; readonly times: number }[];
  }>;
};
