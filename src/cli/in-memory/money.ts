/** The in-memory demonstration's way back: payments, next payers, statements, and patients who pay. */
import { DAYS_BETWEEN_STATEMENTS, statementFrom } from '../../app/issue-statements.ts';
import { nextCoverageOf } from '../../app/known-claims.ts';
import { billNextPayer } from '../../cycle.ts';
import type { PatientControlNumber, PatientId } from '../../claims/identifiers.ts';
import type { Remittance } from '../../claims/remittance.ts';
import { readRemittances } from '../../edi/from-835.ts';
import { addDays, daysBetween, type PlainDate } from '../../kernel/plain-date.ts';
import { assert, expectOk } from '../../kernel/result.ts';
import { chargeBalances } from '../../ledger/balances.ts';
import { allocatePatientCredits, postPatientPayment } from '../../ledger/patient-payments.ts';
import type { JournalEntry } from '../../ledger/journal.ts';
import { postPayment } from '../../ledger/post-payment.ts';
import { type SettledClaim, settledClaims } from '../../ledger/settled-claims.ts';
import { patientPays } from '../../practice/patient-pays.ts';
import { type Account, judge, newClaimIds, openWork, send, type World } from './world.ts';

/** ⑧: one 835 file. */
export function readMoney(world: World, bytes: Uint8Array): void {
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
  for (const [patientId, entries] of byPatient) {
    books.post(patientId, entries);
    if (patientId !== undefined) world.moved.add(patientId);
  }
  const settled = new Map(
    settledClaims(posting.claims, today, (answer) => of(answer.patientControlNumber)?.claim).map((each) => [
      each.claim.body.claimId,
      each,
    ]),
  );
  const answered = new Set<Live>();
  for (const { remittanceClaim, posting: claimPosting } of posting.claims) {
    const known = of(remittanceClaim.patientControlNumber);
    assert(known !== undefined, 'a payment names a claim of ours');
    const { account } = known;
    if (!answered.has(known))
      account.life?.entries.push(...(byPatient.get(account.file.patient.patientId) ?? []).filter(isOf(account)));
    answered.add(known);
    account.ending = { ...account.ending, answers: account.ending.answers.concat(remittanceClaim) };
    account.life?.answers.push({
      on: today,
      payerName: remittance.payerName,
      traceNumber: remittance.traceNumber,
      claim: remittanceClaim,
    });
    openWork(world, claimPosting.workOrders, account);
  }
  for (const known of answered) {
    afterDecision(world, known, { paidOn: remittance.paymentDate, settled: settled.get(known.claim.body.claimId) });
  }
}

type Live = NonNullable<ReturnType<World['live']['get']>>;

const isOf =
  ({ file }: Account) =>
  (entry: JournalEntry): boolean =>
    entry.legs.some((leg) => leg.encounterId === file.encounter.encounterId);

/** All parts of the payment's answer are heard: the claim moves on, waits for the next plan, or is done. */
function afterDecision(
  world: World,
  known: Live,
  { paidOn, settled }: { readonly paidOn: PlainDate; readonly settled: SettledClaim | undefined },
): void {
  const { account } = known;
  if (settled !== undefined) {
    known.claim = settled.claim;
    account.ending = { ...account.ending, claim: settled.claim };
    account.life?.stages.push({ on: world.today, claim: settled.claim });
    if (settled.secondary === 'crossed-over' && !settled.again) return;
    if (settled.secondary === 'send' && !settled.again && sendsNext(world, account, { primary: settled.claim, paidOn })) return;
  }
  account.ending = { ...account.ending, patientOwesCents: patientShare(world, account) };
  world.books.settle(account.file.patient.patientId, account.file.encounter.encounterId);
  world.live.delete(known.claim.body.patientControlNumber);
  foldIfDone(world, account.file.patient.patientId);
}

/** True when a claim to the next plan is on its way. */
function sendsNext(
  world: World,
  account: Account,
  { primary, paidOn }: { readonly primary: SettledClaim['claim']; readonly paidOn: PlainDate },
): boolean {
  const { today, office } = world;
  const next = billNextPayer(primary, { paidOn, today, file: account.file, ids: newClaimIds(world), history: [] }, office);
  const secondary = expectOk(next, 'the demonstration bills the next payer');
  if (secondary === undefined) return false;
  openWork(world, secondary.work, account);
  if (secondary.claim.state !== 'ready') return false;
  send(world, secondary.claim, account);
  return true;
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

export function issueStatements(world: World): void {
  // Only books that moved can owe anything new; the billed ones come up again when their time has passed.
  const due = new Set([...world.moved, ...world.billedOn.keys()]);
  world.moved.clear();
  for (const patientId of due) {
    const accounts = world.accounts.get(patientId) ?? [];
    const before = world.billedOn.get(patientId);
    if (before !== undefined && daysBetween(before.on, world.today) < DAYS_BETWEEN_STATEMENTS) continue;
    const first = accounts[0];
    if (first === undefined || !world.books.owes(patientId)) continue;
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

export function patientsPay(world: World): void {
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
    world.moved.add(patientId);
    for (const account of world.accounts.get(patientId) ?? []) account.life?.entries.push(paid, ...applied);
    foldIfDone(world, patientId);
  }
  world.duePayments.delete(world.today);
}
