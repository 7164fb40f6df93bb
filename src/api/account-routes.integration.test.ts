import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Patient } from '../claims/patient.ts';
import { statementPrinter } from '../documents/statement-pdf.ts';
import { cents, negateCents } from '../kernel/money.ts';
import { journalEntry, type JournalEntry } from '../ledger/journal.ts';
import { DAY, sampleVisit, type SampleVisit, saveVisit } from '../store/sample-practice.ts';
import { previewStatement } from '../app/preview-statement.ts';
import { statementOn, accountsFor } from '../app/issue-statements.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let desk: SignedIn;
before(async () => {
  server = await openTestServer({ parts: { printer: statementPrinter() } });
  desk = await server.as('front-desk');
});
after(() => server.close());

/** The plan paid 73.60 of 125.00, took 33.00 off and left 18.40 coinsurance. */
const decided = (visit: SampleVisit): JournalEntry => {
  const { encounterId, payer } = visit.claim.body;
  const whose = { patientId: visit.patient.patientId, encounterId, chargeId: visit.charge.chargeId };
  const payers = { ...whose, payerId: payer.payerId, rank: 'primary' as const };
  return journalEntry({
    key: `era:${visit.charge.chargeId}`,
    kind: 'insurance-payment',
    postedOn: DAY,
    memo: 'Decision of the plan',
    legs: [
      { account: '1010', cents: cents(7360), ...payers },
      { account: '5000', cents: cents(3300), ...whose, reason: 'CO-45' },
      { account: '1200', cents: cents(1840), ...whose, reason: 'PR-2' },
      { account: '1100', cents: negateCents(cents(12_500)), ...payers },
    ],
  });
};

async function owingVisit(changes: Partial<Patient> = {}): Promise<SampleVisit> {
  const sample = sampleVisit();
  const visit = { ...sample, patient: { ...sample.patient, ...changes } };
  await server.work(async (unit) => {
    await saveVisit(unit, visit);
    await unit.postJournal([decided(visit)]);
  });
  return visit;
}

const pay = (visit: SampleVisit, amount: number, changes: object = {}) =>
  desk.post(`/patients/${visit.patient.patientId}/payments`, {
    paymentId: randomUUID(),
    cents: amount,
    method: 'cash',
    ...changes,
  });

test('the account tells each charge from its price to what is open, and its sums are proven', async () => {
  const visit = await owingVisit();
  await pay(visit, 1000);
  const { body, status } = await desk.get(`/patients/${visit.patient.patientId}/account`);
  assert.equal(status, 200);
  const [charge] = body.visits[0].charges;
  assert.deepEqual(
    charge.steps.map((step: { kind: string; cents: number }) => [step.kind, step.cents]),
    [
      ['charge', 12_500],
      ['adjustment', -3300],
      ['allowed', 9200],
      ['plan-paid', -7360],
      ['yours', 1840],
      ['why', 1840],
      ['patient-paid', -1000],
      ['open', 840],
    ],
  );
  const { proof } = body;
  assert.equal(
    proof.chargeCents,
    proof.insurancePaidCents + proof.adjustedCents + proof.patientPaidCents + proof.openInsuranceCents + proof.openPatientCents,
  );
  assert.deepEqual(body.entries.at(-1).after, body.balances);
  assert.deepEqual(body.balances, { insuranceCents: 0, patientCents: 840, unappliedCents: 0 });
});

test('a payment is taken once however often it is sent, and the rest stays the patient’s credit', async () => {
  const visit = await owingVisit();
  const paymentId = randomUUID();
  const first = await pay(visit, 2000, { paymentId, method: 'check', reference: '=1042' });
  assert.deepEqual([first.body.outcome, first.body.appliedCents], ['posted', 1840]);
  assert.deepEqual(first.body.balances, { insuranceCents: 0, patientCents: 0, unappliedCents: 160 });
  const again = await pay(visit, 2000, { paymentId, method: 'check', reference: '=1042' });
  assert.deepEqual([again.status, again.body.outcome, again.body.appliedCents], [200, 'known', 1840]);
  assert.deepEqual(again.body.balances, first.body.balances);
  const other = await pay(visit, 2100, { paymentId });
  assert.deepEqual([other.status, other.body.code], [409, 'payment-id-must-be-new']);
  const elsewhere = await pay(await owingVisit(), 2000, { paymentId });
  assert.equal(elsewhere.body.code, 'payment-id-must-be-new');
  const { body } = await desk.get(`/patients/${visit.patient.patientId}/receipts`);
  assert.equal(body.receipts.length, 1);
  assert.deepEqual([body.receipts[0].reference, body.receipts[0].takenBy], ['=1042', server.loginNameOf('front-desk')]);
});

test('of two payments at once neither pays what the other has paid', async () => {
  for (let round = 0; round < 5; round += 1) {
    const visit = await owingVisit();
    const answers = await Promise.all([pay(visit, 1840), pay(visit, 1840)]);
    assert.deepEqual(
      answers.map((answer) => answer.body.outcome),
      ['posted', 'posted'],
    );
    assert.deepEqual(
      answers.map((answer) => answer.body.appliedCents).toSorted((a, b) => a - b),
      [0, 1840],
    );
    const { body } = await desk.get(`/patients/${visit.patient.patientId}/account`);
    assert.deepEqual(body.balances, { insuranceCents: 0, patientCents: 0, unappliedCents: 1840 });
  }
});

test('a payment for a visit of somebody else, of nothing, or with a card number in it is refused', async () => {
  const [visit, stranger] = [await owingVisit(), await owingVisit()];
  const wrong = await pay(visit, 100, { encounterId: stranger.encounter.encounterId });
  assert.deepEqual([wrong.status, wrong.body.code], [422, 'visit-must-be-of-the-patient']);
  for (const amount of [0, -5, 1.5, 10_000_001]) assert.equal((await pay(visit, amount)).status, 400, String(amount));
  assert.equal((await pay(visit, 100, { reference: '4111 1111 1111 1111' })).status, 400);
  assert.equal((await pay(visit, 100, { takenBy: 'me' })).status, 400);
});

test('the preview says what a statement of today would ask, or why there is none', async () => {
  const visit = await owingVisit();
  const { body } = await desk.get(`/patients/${visit.patient.patientId}/statement-preview`);
  assert.equal(body.statement.amountDueCents, 1840);
  assert.equal(body.statement.visits[0].lines[0].why[0].kind, 'coinsurance');
  await pay(visit, 1840);
  const paid = await desk.get(`/patients/${visit.patient.patientId}/statement-preview`);
  assert.equal(paid.body.nothingDue.code, 'statement-must-have-a-balance');
});

test('an issued statement is listed, read and printed, whatever the name is', async () => {
  const visit = await owingVisit({ name: { last: '<script>=1+1', first: '\u202eZoé' } });
  const { patientId } = visit.patient;
  const office = await server.parts.office(server.organizationId);
  const statementId = randomUUID();
  await server.work(async (unit) => {
    const [account] = await accountsFor({ office }, unit, [patientId]);
    assert.ok(account !== undefined);
    const built = statementOn(account, { office, today: DAY });
    assert.ok(built.ok);
    const { statementNumber, issuedOn, amountDueCents: balanceCents } = built.value;
    await unit.saveStatements([{ statementId, patientId, statementNumber, issuedOn, balanceCents, statement: built.value }]);
    assert.equal((await previewStatement(unit, patientId, office))?.notBefore, '2026-04-02');
  });
  const list = await desk.get(`/patients/${patientId}/statements`);
  assert.deepEqual([list.body.total, list.body.rows[0].amountDueCents], [1, 1840]);
  const read = await desk.get(`/statements/${statementId}`);
  assert.equal(read.body.statement.patient.name, '\u202eZoé <script>=1+1');
  for (const language of ['en', 'fr']) {
    const pdf = await desk.get(`/statements/${statementId}/pdf?language=${language}`);
    assert.equal(pdf.status, 200);
    assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
  }
  const week = await desk.post('/statements/search', { issuedSince: '2026-03-02' });
  const { body: summary } = await desk.get('/work/summary');
  const counted = summary.desks.find((d: { desk: string }) => d.desk === 'statements-this-week');
  assert.deepEqual([week.body.total, week.body.rows.length], [counted.count, counted.count]);
});

test('the numbers of balances due and credits held are the sums of their lists', async () => {
  await pay(await owingVisit(), 5000);
  const { body: summary } = await desk.get('/work/summary');
  for (const [side, desk_] of [
    ['owing', 'balances-due'],
    ['credit', 'credits-held'],
  ] as const) {
    const rows: { amountCents: number; patientId: string }[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await desk.post('/patients/balances', { side, limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      rows.push(...body.rows);
      cursor = body.nextCursor;
    } while (cursor !== undefined);
    const counted = summary.desks.find((d: { desk: string }) => d.desk === desk_);
    assert.equal(new Set(rows.map((row) => row.patientId)).size, counted.count);
    assert.equal(
      rows.reduce((sum, row) => sum + row.amountCents, 0),
      counted.amountCents,
    );
    assert.ok(counted.count > 0);
  }
});

test('the ledger file holds every leg, and no name in it is a formula', async () => {
  const visit = await owingVisit({ name: { last: '=HYPERLINK("http://x")', first: '@cmd' } });
  const file = await desk.get(`/patients/${visit.patient.patientId}/account.csv`);
  const lines = file.text.trim().split('\r\n');
  assert.equal(lines.length, 1 + 2 + 4);
  assert.ok(lines.slice(1).every((line) => line.startsWith(`"'=HYPERLINK(""http://x""), @cmd"`)));
});

test('another organization finds no account, a role without the right is refused', async () => {
  const visit = await owingVisit();
  const path = `/patients/${visit.patient.patientId}`;
  const foreign = await server.other.as('front-desk');
  for (const what of ['account', 'account.csv', 'statements', 'statement-preview', 'receipts']) {
    assert.equal((await foreign.get(`${path}/${what}`)).status, 404, what);
  }
  assert.equal((await foreign.post(`${path}/payments`, { paymentId: randomUUID(), cents: 100, method: 'cash' })).status, 404);
  assert.equal((await foreign.get(`/statements/${randomUUID()}`)).status, 404);
  const coder = await server.as('coder');
  assert.equal((await coder.get(`${path}/account`)).status, 403);
  assert.equal((await (await server.as('biller')).post(`${path}/payments`, {})).status, 403);
});
