/**
 * The whole cycle on the demonstration practice, in memory: one seed, one simulated calendar, both sides, and only
 * X12 bytes between them. Same seed, same bytes.
 */
import { createHash } from 'node:crypto';
import { claimFileEnvelope } from '../app/claim-file-envelope.ts';
import { deskPayment } from '../app/bill-encounters.ts';
import { statementFrom } from '../app/issue-statements.ts';
import { nextCoverageOf } from '../app/post-remittances.ts';
import type { ControlNumbers } from '../app/ports.ts';
import type { ClaimIds } from '../charges/build-claims.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import { billNextPayer, billVisit, codeVisit, fileClaims, hearBack, settle } from '../cycle.ts';
import type { ClaimIn } from '../claims/claim.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { ChargeId, ClaimId, PatientControlNumber, PatientId } from '../claims/identifiers.ts';
import { newPatientControlNumber } from '../claims/patient-control-number.ts';
import type { Remittance } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { readRemittances } from '../edi/from-835.ts';
import { fromAcknowledgements } from '../edi/from-acknowledgements.ts';
import { addDays, dayNumber, daysBetween, type PlainDate, weekday } from '../kernel/plain-date.ts';
import { type Random, seededRandom } from '../kernel/random.ts';
import { assert, expectOk, isNonEmpty } from '../kernel/result.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { chargeBalances } from '../ledger/balances.ts';
import { allocatePatientCredits, postPatientPayment } from '../ledger/patient-payments.ts';
import { postPayment } from '../ledger/post-payment.ts';
import type { BilledVisit, Statement } from '../ledger/statement.ts';
import { applyPayerEvents, openPayerState, payerDay, type PayerState } from '../payer/payer-day.ts';
import { demoOffice, truthCoder } from '../practice/office.ts';
import { patientPays } from '../practice/patient-pays.ts';
import { PAYER_OFFICE_ID, payerBookOf } from '../practice/payer-book.ts';
import { type DemoPractice, demoPractice, type Visit } from '../practice/visits.ts';
import type { ClaimLife } from './claim-life.ts';
import { type Ending, endingInWords, expectedInWords } from './demo-outcome.ts';
import { type MemoryBooks, type MemoryTotals, openMemoryBooks } from './memory-books.ts';

export type DemoOptions = {
  readonly seed: number;
  readonly claims: number;
  /** The kind of visit whose life is gathered. */
  readonly scenario: string;
  readonly progress: (done: number, of: number, on: PlainDate) => void;
};

export type DemoResult = {
  readonly seed: number;
  readonly visits: number;
  readonly claims: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly files: {
    readonly sent: number;
    readonly received: number;
    readonly bytesSent: number;
    readonly bytesReceived: number;
  };
  /** Over every byte that crossed, in order: two runs that agree on it agree on all. */
  readonly bytesSha256: string;
  readonly totals: MemoryTotals;
  readonly statements: number;
  readonly work: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, number>>;
  /** Visits that did not end as the generator knows they must. Empty, or the cycle has a fault. */
  readonly surprises: readonly string[];
  readonly life: ClaimLife | undefined;
};

/** How long after the last charge the calendar runs: every payer's cycle, the forwarded answers and two statements. */
const LAST_ANSWERS_DAYS = 75;
const DAYS_BETWEEN_STATEMENTS = 28;
const FRIDAY = 5;
const MILLIS_PER_DAY = 86_400_000;

type Account = {
  readonly visit: Visit;
  readonly file: EncounterFile;
  readonly billed: BilledVisit;
  ending: Ending;
  readonly life: Mutable<ClaimLife> | undefined;
};
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

type World = {
  readonly practice: DemoPractice;
  readonly office: ReturnType<typeof demoOffice>;
  readonly books: MemoryBooks;
  readonly ids: Random;
  today: PlainDate;
  payer: PayerState;
  interchange: number;
  readonly ready: ClaimIn<'ready'>[];
  readonly live: Map<
    PatientControlNumber,
    { claim: ClaimIn<'submitted' | 'accepted' | 'adjudicated'>; readonly account: Account }
  >;
  readonly accounts: Map<PatientId, Account[]>;
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

export function runDemoInMemory(options: DemoOptions): DemoResult {
  const practice = demoPractice(options);
  const world = newWorld(practice, options);
  const entered = new Map<PlainDate, Visit[]>();
  let lastEntry = practice.firstDay;
  const days = practice.days();
  let next = days.next();
  const { firstDay } = practice;
  for (;;) {
    if (next.done !== true && next.value.date === world.today) {
      for (const visit of next.value.visits) {
        entered.set(visit.enteredOn, [...(entered.get(visit.enteredOn) ?? []), visit]);
        if (visit.enteredOn > lastEntry) lastEntry = visit.enteredOn;
        world.visits += 1;
      }
      next = days.next();
    }
    for (const visit of entered.get(world.today) ?? []) enterVisit(world, visit);
    entered.delete(world.today);
    exchange(world);
    patientsPay(world);
    if (weekday(world.today) === FRIDAY) issueStatements(world);
    options.progress(world.claims, options.claims, world.today);
    if (next.done === true && daysBetween(lastEntry, world.today) >= LAST_ANSWERS_DAYS) break;
    world.today = addDays(world.today, 1);
  }
  for (const accounts of world.accounts.values()) for (const account of accounts) judge(world, account);
  return resultOf(world, firstDay);
}

function newWorld(practice: DemoPractice, options: DemoOptions): World {
  return {
    practice,
    office: demoOffice(),
    books: openMemoryBooks(),
    ids: seededRandom(`northgate/${options.seed}/ids`),
    today: practice.firstDay,
    payer: openPayerState(payerBookOf(practice)),
    interchange: 0,
    ready: [],
    live: new Map(),
    accounts: new Map(),
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

const newUuid = (world: World): string => uuidV7(dayNumber(world.today) * MILLIS_PER_DAY, world.ids.bytes(10));
const newClaimIds = (world: World): ClaimIds => ({
  claimId: newUuid(world) as ClaimId,
  patientControlNumber: newPatientControlNumber(world.ids.bytes(12)),
});

function openWork(world: World, orders: readonly WorkOrder[], account?: Account): void {
  for (const order of orders) world.work.set(order.kind, (world.work.get(order.kind) ?? 0) + 1);
  account?.life?.work.push(...orders);
}

/** ① to ⑤: the charge's day has come. */
function enterVisit(world: World, visit: Visit): void {
  const { office, today, books } = world;
  const { encounter, person, coverages, authorization } = visit;
  const file: EncounterFile = { encounter, patient: person.patient, coverages, authorization, decision: undefined };
  const decision = codeVisit(encounter, truthCoder(visit), { office, today });
  const provider = office.practice.providers.find((p) => p.providerId === encounter.renderingProviderId);
  assert(provider !== undefined, 'every visit has a provider of the practice');
  const nothing: Ending = { coded: false, claim: undefined, answers: [], patientOwesCents: 0 };
  if (!decision.ok) {
    openWork(world, [decision.error]);
    judge(world, { visit, file, billed: { encounter, charges: [], provider }, ending: nothing, life: undefined });
    return;
  }
  const ids = { ...newClaimIds(world), charge: () => newUuid(world) as ChargeId };
  const billed = expectOk(
    billVisit({ file, decision: decision.value, enteredOn: today, ids, history: [] }, office),
    'the demonstration bills what it codes',
  );
  const { charges, claim } = billed;
  const account: Account = {
    visit,
    file: { ...file, decision: decision.value },
    billed: { encounter, charges, provider },
    ending: { ...nothing, coded: true, claim },
    life: startLife(world, visit),
  };
  if (account.life !== undefined) {
    account.life.decision = decision.value;
    account.life.charges.push(...charges);
    if (claim !== undefined) account.life.stages.push({ on: today, claim });
  }
  const accounts = world.accounts.get(person.patient.patientId) ?? [];
  accounts.push(account);
  world.accounts.set(person.patient.patientId, accounts);
  post(world, account, [...billed.entries, ...deskPayment(file, billed, world)]);
  openWork(world, billed.work, account);
  if (claim !== undefined) {
    world.claims += 1;
    books.await(person.patient.patientId, encounter.encounterId);
    if (claim.state === 'ready') send(world, claim, account);
  }
}

function startLife(world: World, visit: Visit): Mutable<ClaimLife> | undefined {
  if (world.life !== undefined || visit.scenario !== world.wanted) return undefined;
  const suggested = codeEncounter(visit.encounter, world.office.codesets);
  world.life = {
    scenario: visit.scenario,
    encounter: visit.encounter,
    suggestions: suggested.ok ? [...suggested.value.suggestions] : [],
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

function post(world: World, account: Account | undefined, entries: readonly Parameters<MemoryBooks['post']>[1][number][]): void {
  world.books.post(account?.file.patient.patientId, entries);
  account?.life?.entries.push(...entries);
}

const waitingFor = new WeakMap<ClaimIn<'ready'>['body'], Account>();

function send(world: World, claim: ClaimIn<'ready'>, account: Account): void {
  waitingFor.set(claim.body, account);
  world.ready.push(claim);
}

/** ⑥ to ⑧: today's file goes, the payers' day runs, what they wrote comes back. */
function exchange(world: World): void {
  const inbound = [];
  const ready = world.ready.splice(0);
  if (isNonEmpty(ready)) {
    world.interchange += 1;
    const number = String(world.interchange);
    const controlNumbers: ControlNumbers = {
      interchange: number.padStart(9, '0'),
      group: number,
      transaction: number.padStart(4, '0'),
    };
    const partner = { name: 'Sandbox Payers Office', senderId: 'NORTHGATE', receiverId: PAYER_OFFICE_ID, usage: 'T' } as const;
    const envelope = claimFileEnvelope({ office: world.office, partner, today: world.today }, controlNumbers);
    const filed = expectOk(fileClaims(ready, envelope), 'what the edits let through can be written');
    for (const claim of filed.claims) {
      const account = waitingFor.get(claim.body);
      assert(account !== undefined, 'a sent claim has its account');
      world.live.set(claim.body.patientControlNumber, { claim, account });
      account.life?.stages.push({ on: world.today, claim });
    }
    world.files.sent += 1;
    world.files.bytesSent += filed.bytes.length;
    world.hash.update(filed.bytes);
    inbound.push({ name: envelope.fileName, bytes: filed.bytes, sha256: createHash('sha256').update(filed.bytes).digest('hex') });
  }
  const day = payerDay(world.payer, { today: world.today, inboundFiles: inbound });
  world.payer = applyPayerEvents(world.payer, day.events);
  for (const file of day.outboundFiles) {
    world.files.received += 1;
    world.files.bytesReceived += file.bytes.length;
    world.hash.update(file.bytes);
    if (file.kind === '835') readMoney(world, file.bytes);
    else readAcknowledgement(world, file.bytes);
  }
}

function readAcknowledgement(world: World, bytes: Uint8Array): void {
  for (const answer of expectOk(fromAcknowledgements(bytes), 'the payers write readable answers').acknowledgements) {
    if (answer.kind !== 'claim') {
      assert(answer.outcome === 'accepted', 'the payers take our files');
      continue;
    }
    const live = world.live.get(answer.patientControlNumber as PatientControlNumber);
    assert(live?.claim.state === 'submitted', 'an acknowledgement answers a claim of ours');
    const heard = hearBack(live.claim, answer, world.office);
    live.account.life?.acknowledgements.push({ on: world.today, acknowledgement: answer });
    live.account.life?.stages.push({ on: world.today, claim: heard.claim });
    openWork(world, heard.work, live.account);
    live.account.ending = { ...live.account.ending, claim: heard.claim };
    if (heard.claim.state === 'accepted') live.claim = heard.claim;
    else world.live.delete(heard.claim.body.patientControlNumber);
  }
}

function readMoney(world: World, bytes: Uint8Array): void {
  for (const { remittance } of expectOk(readRemittances(bytes), 'the payers write readable remittances')) {
    postRemittance(world, expectOk(remittance, 'the payers balance'));
  }
}

/** ⑧ ⑨: one payment. */
function postRemittance(world: World, remittance: Remittance): void {
  const { today, office, books, live } = world;
  const of = (number: string) => live.get(number as PatientControlNumber);
  const posting = postPayment({
    remittance,
    codes: office.codesets,
    postedOn: today,
    contextOf: ({ patientControlNumber }) => {
      const known = of(patientControlNumber);
      if (known === undefined) return undefined;
      const { claim, account } = known;
      return { claim, nextCoverage: nextCoverageOf(claim, account.file), posted: books.of(account.file.patient.patientId) };
    },
  });
  const byPatient = Map.groupBy(posting.entries, (entry) => entry.legs.find((leg) => leg.patientId !== undefined)?.patientId);
  for (const [patientId, entries] of byPatient) books.post(patientId, entries);
  for (const { remittanceClaim, posting: claimPosting } of posting.claims) {
    const known = of(remittanceClaim.patientControlNumber);
    assert(known !== undefined, 'a payment names a claim of ours');
    const { account } = known;
    account.ending = { ...account.ending, answers: [...account.ending.answers, remittanceClaim] };
    account.life?.answers.push({
      on: today,
      payerName: remittance.payerName,
      traceNumber: remittance.traceNumber,
      claim: remittanceClaim,
    });
    account.life?.entries.push(
      ...(byPatient.get(account.file.patient.patientId) ?? []).filter((e) =>
        e.legs.some((l) => l.encounterId === account.file.encounter.encounterId),
      ),
    );
    openWork(world, claimPosting.workOrders, account);
    afterDecision(world, { known, remittance, remittanceClaim, posting: claimPosting });
  }
}

function afterDecision(
  world: World,
  decided: {
    readonly known: NonNullable<ReturnType<World['live']['get']>>;
    readonly remittance: Remittance;
    readonly remittanceClaim: Remittance['claims'][number];
    readonly posting: ReturnType<typeof postPayment>['claims'][number]['posting'];
  },
): void {
  const { known, remittance, remittanceClaim, posting } = decided;
  const { account, claim } = known;
  const { today, office } = world;
  const wasDecided = claim.state === 'adjudicated';
  if (claim.state !== 'adjudicated' && posting.outcome !== undefined) {
    known.claim = settle(claim, { claim: remittanceClaim, outcome: posting.outcome, on: today });
    account.ending = { ...account.ending, claim: known.claim };
    account.life?.stages.push({ on: today, claim: known.claim });
  }
  if (posting.secondary === 'crossed-over' && !wasDecided) return;
  if (posting.secondary === 'send' && known.claim.state === 'adjudicated') {
    const next = billNextPayer(
      known.claim,
      { paidOn: remittance.paymentDate, file: account.file, ids: newClaimIds(world), history: [] },
      office,
    );
    const secondary = expectOk(next, 'the demonstration bills the next payer');
    if (secondary !== undefined) {
      openWork(world, secondary.work, account);
      if (secondary.claim.state === 'ready') return send(world, secondary.claim, account);
    }
  }
  account.ending = { ...account.ending, patientOwesCents: patientShare(world, account) };
  world.books.settle(account.file.patient.patientId, account.file.encounter.encounterId);
  world.live.delete(known.claim.body.patientControlNumber);
  foldIfDone(world, account.file.patient.patientId);
}

/** What the visit cost the patient: paid by them or still owed. */
function patientShare(world: World, account: Account): number {
  const balances = chargeBalances(world.books.of(account.file.patient.patientId));
  return account.billed.charges.reduce((sum, { chargeId }) => {
    const balance = balances.get(chargeId);
    return sum + (balance === undefined ? 0 : balance.openPatientCents + balance.patientPaidCents);
  }, 0);
}

function foldIfDone(world: World, patientId: PatientId): void {
  const accounts = world.accounts.get(patientId) ?? [];
  if (!world.books.fold(patientId)) return;
  for (const account of accounts) judge(world, account);
  world.accounts.delete(patientId);
  world.billedOn.delete(patientId);
}

function issueStatements(world: World): void {
  for (const [patientId, accounts] of world.accounts) {
    const before = world.billedOn.get(patientId);
    if (before !== undefined && daysBetween(before.on, world.today) < DAYS_BETWEEN_STATEMENTS) continue;
    const first = accounts[0];
    if (first === undefined) continue;
    const { patient } = first.file;
    const coverages = accounts.flatMap((a) => a.file.coverages);
    const statement = statementFrom(
      { patient, coverages, visits: accounts.map((a) => a.billed), entries: world.books.of(patientId) },
      world,
    );
    if (statement === undefined) continue;
    const ordinal = (before?.ordinal ?? 0) + 1;
    world.billedOn.set(patientId, { on: world.today, ordinal });
    world.statements += 1;
    for (const account of accounts) account.life?.statements.push(statement);
    const pays = patientPays(world.practice.seed, patient.chartNumber, statement.statementNumber);
    if (pays === undefined) continue;
    const on = addDays(world.today, pays.afterDays);
    world.duePayments.set(on, [...(world.duePayments.get(on) ?? []), { patientId, statement }]);
  }
}

function patientsPay(world: World): void {
  for (const { patientId, statement } of world.duePayments.get(world.today) ?? []) {
    const paid = postPatientPayment({
      paymentId: statement.statementNumber,
      patientId,
      cents: statement.amountDueCents,
      receivedOn: world.today,
    });
    const posted = [...world.books.of(patientId), paid];
    const applied = allocatePatientCredits({ patientId, posted, because: paid.key, postedOn: world.today });
    world.books.post(patientId, [paid, ...applied]);
    for (const account of world.accounts.get(patientId) ?? []) account.life?.entries.push(paid, ...applied);
    foldIfDone(world, patientId);
  }
  world.duePayments.delete(world.today);
}

/** The truth against what happened. */
function judge(world: World, account: Account): void {
  const { visit } = account;
  const ending = endingInWords(account.ending);
  world.endings.set(ending, (world.endings.get(ending) ?? 0) + 1);
  if (!expectedInWords(visit.expected).includes(ending)) {
    world.surprises.push(
      `${visit.scenario} on ${visit.encounter.serviceDate}: expected ${expectedInWords(visit.expected).join(' or ')}, but ${ending}`,
    );
  }
}

const sorted = (map: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const resultOf = (world: World, firstDay: PlainDate): DemoResult => ({
  seed: world.practice.seed,
  visits: world.visits,
  claims: world.claims,
  firstDay,
  lastDay: world.today,
  files: world.files,
  bytesSha256: world.hash.digest('hex'),
  totals: world.books.totals(),
  statements: world.statements,
  work: sorted(world.work),
  endings: sorted(world.endings),
  surprises: world.surprises,
  life: world.life,
});
