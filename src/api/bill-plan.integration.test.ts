import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Coverage, Payer } from '../claims/coverage.ts';
import { currentNote, type Encounter } from '../claims/encounter.ts';
import type { PayerId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { COVERAGE_DOUBTS, coverageDoubtOrder, estimateOrder } from '../app/intake-orders.ts';
import { guarantorOrder } from '../app/intake-desk-orders.ts';
import { cents } from '../kernel/money.ts';
import { DAY, sampleVisit, type SampleVisit, sha256 } from '../store/sample-practice.ts';
import { verify } from '../store/verify.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let biller: SignedIn;
const LAKE = 'LAKE1' as PayerId;
const LATE = 'LATE1' as PayerId;

before(async () => {
  server = await openTestServer();
  biller = await server.as('biller');
  await server.work(async (unit) => {
    const practice = await unit.practice();
    const [first] = practice.payers;
    assert.ok(first);
    const plan = (payerId: PayerId, name: string, timelyFilingDays: number): Payer => ({
      ...first,
      ...{ payerId, name, filingIndicator: 'CI', program: 'commercial', acceptsReplacement: true, timelyFilingDays },
    });
    await unit.savePractice({ ...practice, payers: [first, plan(LAKE, 'Lake Plan', 90), plan(LATE, 'Late Plan', 10)] });
  });
});
after(() => server.close());

const TEXT = 'Follow-up of hypertension. Blood pressure 128/76.';
const note = { version: 1, text: TEXT, sha256: sha256(TEXT) };

type SelfPay = { readonly sample: SampleVisit; readonly visit: Encounter };

/** Coded and charged to the patient, because no plan is on file. */
async function chargedVisit(change: Partial<Encounter> = {}, orders: readonly WorkOrder[] = []): Promise<SelfPay> {
  const sample = sampleVisit();
  const signed = currentNote(sample.encounter);
  assert.equal(signed.status, 'signed');
  const visit: Encounter = { ...sample.encounter, notes: [{ ...signed, ...note }], ...change };
  await server.work(async (unit) => {
    await unit.savePatients([sample.patient]);
    await unit.saveEncounters([visit]);
    await unit.openWork(orders.map((order) => ({ ...order, patientId: visit.patientId })));
  });
  const decided = await (await server.as('coder')).put(`/encounters/${visit.encounterId}/decision`, {
    revision: 'none',
    noteVersion: note.version,
    noteSha256: note.sha256,
    diagnoses: [{ code: 'I10', evidence: [{ start: 13, end: 25, words: 'hypertension' }] }],
    procedures: [{ procedure: '99213', modifiers: [], units: 1, diagnosisPointers: [1] }],
  });
  assert.deepEqual([decided.status, decided.body.outcome.kind], [200, 'self-pay'], decided.text);
  return { sample, visit };
}

/** The card, entered by the front desk. */
async function card({ sample }: SelfPay, payerId: PayerId, change: Partial<Coverage> = {}): Promise<void> {
  const { coverageId: _, patientId, eligibility: __, ...edit } = sample.coverage;
  const body = { coverageId: randomUUID(), coverage: { ...edit, payerId, ...change } };
  const added = await (await server.as('front-desk')).post(`/patients/${patientId}/coverages`, body);
  assert.equal(added.status, 200, added.text);
}

const accountOf = async ({ visit }: SelfPay) => (await biller.get(`/patients/${visit.patientId}/account`)).body;
const kindsOf = async ({ visit }: SelfPay): Promise<readonly string[]> =>
  (await server.work((unit) => unit.openWorkOfPatient(visit.patientId))).map((item) => item.kind);
const ask = (self: SelfPay, body: object, person = biller) => person.post(`/encounters/${self.visit.encounterId}/plan`, body);

test('a card that is found later: the plan is billed, the money moves once, what was paid is the patient’s credit, and the books balance', async () => {
  const self = await chargedVisit({ patientPaidCents: cents(3000) });
  assert.equal((await accountOf(self)).visits[0].plan, undefined, 'without a plan there is nobody to ask');
  await card(self, LAKE);
  assert.deepEqual(await kindsOf(self), ['plan-to-bill']);
  const { visits, balances } = await accountOf(self);
  assert.deepEqual(visits[0].plan, {
    ...{ is: 'possible', payerId: LAKE, payerName: 'Lake Plan', fileBy: '2026-06-02' },
    ...{ cents: 17_000, paidCents: 3000 },
  });
  assert.deepEqual(balances, { insuranceCents: 0, patientCents: 14_000, unappliedCents: 0 });
  const paid = { paymentId: randomUUID(), cents: 5000, method: 'card', encounterId: self.visit.encounterId };
  assert.equal((await (await server.as('front-desk')).post(`/patients/${self.visit.patientId}/payments`, paid)).status, 200);
  const stale = await ask(self, { payerId: LAKE, cents: 17_000, paidCents: 3000 });
  assert.deepEqual([stale.status, stale.body.code], [409, 'visit-must-not-have-changed'], 'a payment came in between');
  const seen = { payerId: LAKE, cents: 17_000, paidCents: 8000 };
  const both = await Promise.all([ask(self, seen), ask(self, seen)]);
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 422],
    'two who ask at once make one claim',
  );
  const done = both.find(({ status }) => status === 200);
  assert.deepEqual([done?.body.state, done?.body.payerName], ['ready', 'Lake Plan'], done?.text);
  const after = await accountOf(self);
  assert.deepEqual(after.balances, { insuranceCents: 17_000, patientCents: 0, unappliedCents: 8000 });
  assert.equal(after.visits[0].plan, undefined);
  const claim = (await biller.get(`/claims/${done?.body.claimId}`)).body;
  assert.deepEqual([claim.money.openInsuranceCents, claim.payer?.name ?? claim.payerName], [17_000, 'Lake Plan']);
  assert.deepEqual(await kindsOf(self), []);
  const found = await verify({ auditorUrl: server.practice.database.auditorUrl });
  assert.deepEqual(
    // The audit is sealed by a job that no test runs.
    found.filter(({ organizationId, invariant }) => organizationId === server.organizationId && invariant !== 'I14'),
    [],
  );
});

test('too late, kept from the plan by the patient, written off in part: it says why, and nothing moves', async () => {
  const late = await chargedVisit({ serviceDate: '2026-02-10' as never });
  await card(late, LATE);
  const kept = await chargedVisit({ selfPayRestriction: true });
  await card(kept, LAKE);
  const givenUp = await chargedVisit();
  await card(givenUp, LAKE);
  const [charge] = (await accountOf(givenUp)).visits[0].charges;
  const writeOff = {
    ...{ writeOffId: randomUUID(), encounterId: givenUp.visit.encounterId, reason: 'small-balance' },
    parts: [{ chargeId: charge.chargeId, side: 'patient', cents: 500 }],
  };
  assert.equal((await biller.post(`/patients/${givenUp.visit.patientId}/write-offs`, writeOff)).status, 200);
  const rows: readonly (readonly [SelfPay, PayerId, string])[] = [
    [late, LATE, 'plan-must-still-take-the-claim'],
    [kept, LAKE, 'visit-must-be-allowed-to-reach-the-plan'],
    [givenUp, LAKE, 'visit-must-not-be-written-off'],
  ];
  for (const [self, payerId, code] of rows) {
    const before = await accountOf(self);
    assert.deepEqual([before.visits[0].plan.is, before.visits[0].plan.code], ['refused', code]);
    const answer = await ask(self, { payerId, cents: 17_000, paidCents: 0 });
    assert.deepEqual([answer.status, answer.body.code], [422, code], answer.text);
    assert.deepEqual((await accountOf(self)).entries, before.entries);
  }
  assert.deepEqual(await kindsOf(kept), [], 'what the patient keeps from the plan is nobody’s work');
});

test('only who corrects claims, only this practice’s visits, only what the form has', async () => {
  const self = await chargedVisit();
  await card(self, LAKE);
  const seen = { payerId: LAKE, cents: 17_000, paidCents: 0 };
  assert.equal((await ask(self, seen, await server.as('front-desk'))).status, 403);
  assert.equal((await ask(self, { ...seen, force: true })).status, 400);
  assert.equal((await ask(self, seen, await server.other.as('biller'))).status, 404);
});

test('doubts about who pays end when a coverage is entered for that day, and not before', async () => {
  const sample = sampleVisit();
  const about = { encounter: sample.encounter, subject: 'synthea Patient/1', today: DAY };
  const orders = [coverageDoubtOrder(COVERAGE_DOUBTS.onlyNamed, about), estimateOrder(about)];
  const self = await chargedVisit({}, orders);
  assert.deepEqual([...(await kindsOf(self))].toSorted(), ['coverage-in-doubt', 'estimate-due']);
  await card(self, LAKE, { from: '2026-03-05' as never });
  assert.deepEqual([...(await kindsOf(self))].toSorted(), ['coverage-in-doubt', 'estimate-due'], 'it began a day later');
  await card(self, LATE, { rank: 'secondary', from: '2026-01-01' as never });
  assert.deepEqual(await kindsOf(self), ['plan-to-bill']);
});

test('a statement waits while a plan can still be asked', async () => {
  const self = await chargedVisit();
  const due = () => server.work((unit) => unit.patientsToBill(DAY, 1000));
  assert.ok((await due()).includes(self.visit.patientId));
  await card(self, LAKE);
  assert.ok(!(await due()).includes(self.visit.patientId));
});

test('who answers for a minor’s bill is asked until somebody is entered', async () => {
  const { patient } = sampleVisit();
  const minor = { ...patient, birthDate: '2019-05-05' as never };
  await server.work(async (unit) => {
    await unit.savePatients([minor]);
    const about = { patientId: minor.patientId, today: DAY };
    await unit.openWork([guarantorOrder({ system: 'x', type: 'Patient', id: minor.patientId }, about)]);
  });
  const open = async () => (await server.work((unit) => unit.openWorkOfPatient(minor.patientId))).map(({ kind }) => kind);
  const { patientId, chartNumber: _, history: __, ...edit } = minor;
  const save = async (revision: number, change: object) => {
    const saved = await biller.put(`/patients/${patientId}`, { revision, patient: { ...edit, ...change } });
    assert.equal(saved.status, 200, saved.text);
  };
  await save(1, { language: 'es' });
  assert.deepEqual(await open(), ['guarantor-needed']);
  await save(2, { guarantor: { ...edit.guarantor, relationship: 'parent' } });
  assert.deepEqual(await open(), []);
});
