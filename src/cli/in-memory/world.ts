/** The in-memory demonstration's world: what is open, what has happened, and how it is counted. */
import { createHash } from 'node:crypto';
import type { ClaimIds } from '../../charges/build-claims.ts';
import type { ClaimIn } from '../../claims/claim.ts';
import type { EncounterFile } from '../../claims/encounter-file.ts';
import type { ClaimId, PatientControlNumber, PatientId } from '../../claims/identifiers.ts';
import { newPatientControlNumber } from '../../claims/patient-control-number.ts';
import type { WorkOrder } from '../../claims/work-item.ts';
import { dayNumber, type PlainDate } from '../../kernel/plain-date.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import type { JournalEntry } from '../../ledger/journal.ts';
import type { BilledVisit, Statement } from '../../ledger/statement.ts';
import { demoOffice } from '../../practice/office.ts';
import type { Visit } from '../../practice/compose-visit.ts';
import type { DemoPractice } from '../../practice/visits.ts';
import type { ClaimLife } from '../claim-life.ts';
import { type Ending, endingInWords, expectedInWords } from '../demo-outcome.ts';
import { type MemoryBooks, openMemoryBooks } from './books.ts';
import type { ReadVisit } from './read-ahead.ts';

const MILLIS_PER_DAY = 86_400_000;

export type Account = {
  readonly visit: Visit;
  readonly file: EncounterFile;
  readonly billed: BilledVisit;
  ending: Ending;
  readonly life: Mutable<ClaimLife> | undefined;
};
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export type World = {
  readonly practice: DemoPractice;
  readonly office: ReturnType<typeof demoOffice>;
  readonly books: MemoryBooks;
  readonly ids: Random;
  today: PlainDate;
  interchange: number;
  readonly ready: { readonly claim: ClaimIn<'ready'>; readonly account: Account }[];
  readonly live: Map<
    PatientControlNumber,
    { claim: ClaimIn<'submitted' | 'accepted' | 'adjudicated'>; readonly account: Account }
  >;
  readonly accounts: Map<PatientId, Account[]>;
  /** Patients whose books moved since they were last looked at for a statement. */
  readonly moved: Set<PatientId>;
  readonly billedOn: Map<PatientId, { on: PlainDate; ordinal: number }>;
  readonly duePayments: Map<PlainDate, { readonly patientId: PatientId; readonly statement: Statement }[]>;
  readonly hash: ReturnType<typeof createHash>;
  readonly files: { sent: number; received: number; bytesSent: number; bytesReceived: number };
  readonly work: Map<string, number>;
  readonly endings: Map<string, number>;
  readonly surprises: string[];
  readonly wanted: string;
  life: Mutable<ClaimLife> | undefined;
  visits: number;
  claims: number;
  statements: number;
};

export function newWorld(practice: DemoPractice, options: { readonly seed: number; readonly scenario: string }): World {
  return {
    practice,
    office: demoOffice(),
    books: openMemoryBooks(),
    ids: seededRandom(`northgate/${options.seed}/ids`),
    today: practice.firstDay,
    interchange: 0,
    ready: [],
    live: new Map(),
    accounts: new Map(),
    moved: new Set(),
    billedOn: new Map(),
    duePayments: new Map(),
    hash: createHash('sha256'),
    files: { sent: 0, received: 0, bytesSent: 0, bytesReceived: 0 },
    work: new Map(),
    endings: new Map(),
    surprises: [],
    wanted: options.scenario,
    life: undefined,
    visits: 0,
    claims: 0,
    statements: 0,
  };
}

export const newUuid = (world: World): string => uuidV7(dayNumber(world.today) * MILLIS_PER_DAY, world.ids.bytes(10));
export const newClaimIds = (world: World): ClaimIds => ({
  claimId: newUuid(world) as ClaimId,
  patientControlNumber: newPatientControlNumber(world.ids.bytes(12)),
});

export function openWork(world: World, orders: readonly WorkOrder[], account?: Account): void {
  for (const order of orders) world.work.set(order.kind, (world.work.get(order.kind) ?? 0) + 1);
  account?.life?.work.push(...orders);
}

export function startLife(world: World, { visit, suggestions }: ReadVisit): Mutable<ClaimLife> | undefined {
  if (world.life !== undefined || visit.scenario !== world.wanted) return undefined;
  world.life = {
    scenario: visit.scenario,
    encounter: visit.encounter,
    suggestions: [...suggestions],
    decision: undefined,
    charges: [],
    stages: [],
    acknowledgements: [],
    answers: [],
    entries: [],
    work: [],
    statements: [],
  };
  return world.life;
}

export function post(world: World, account: Account | undefined, entries: readonly JournalEntry[]): void {
  const patientId = account?.file.patient.patientId;
  world.books.post(patientId, entries);
  if (patientId !== undefined) world.moved.add(patientId);
  account?.life?.entries.push(...entries);
}

export const send = (world: World, claim: ClaimIn<'ready'>, account: Account): void => void world.ready.push({ claim, account });

/** The truth against what happened. */
export function judge(world: World, account: Account): void {
  const { visit } = account;
  const ending = endingInWords(account.ending);
  world.endings.set(ending, (world.endings.get(ending) ?? 0) + 1);
  if (!expectedInWords(visit.expected).includes(ending)) {
    world.surprises.push(
      `${visit.scenario} on ${visit.encounter.serviceDate}: expected ${expectedInWords(visit.expected).join(' or ')}, but ${ending}`,
    );
  }
}
