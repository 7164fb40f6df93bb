import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Coverage } from '../claims/coverage.ts';
import type { PatientId } from '../claims/identifiers.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { decide, HILL, LAKE, readyClaim } from './test-decided-claim.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let biller: SignedIn;
before(async () => {
  server = await openTestServer();
  biller = await server.as('biller');
});
after(() => server.close());

const readClaim = async (claimId: string) => (await biller.get(`/claims/${claimId}`)).body;

/** Both lines paid in part: the rest is the contract's, and a share of the patient's. */
async function decidedClaim() {
  const ready = await readyClaim(server);
  await decide(server, ready.claimId, {
    answers: [
      { paid: 6000, patient: 2000 },
      { paid: 5000, patient: 0 },
    ],
    number: 'ICN77',
  });
  const claim = await readClaim(ready.claimId);
  assert.equal(claim.state, 'adjudicated');
  return { ...ready, claim };
}

type Money = {
  readonly chargeCents: number;
  readonly insurancePaidCents: number;
  readonly adjustedCents: number;
  readonly patientPaidCents: number;
  readonly openInsuranceCents: number;
  readonly openPatientCents: number;
};
const addsUp = (money: Money): void =>
  assert.equal(
    money.chargeCents,
    money.insurancePaidCents + money.adjustedCents + money.patientPaidCents + money.openInsuranceCents + money.openPatientCents,
  );

/** The card was another plan's: the old coverage ends, the right one begins. */
async function otherPlan(coverage: Coverage): Promise<void> {
  await server.work((unit) =>
    unit.saveCoverages([
      { ...coverage, to: plainDate('2026-01-31') },
      { ...coverage, coverageId: randomUUID() as Coverage['coverageId'], payerId: HILL },
    ]),
  );
}

const openWith = async (patientId: PatientId): Promise<Record<string, number>> => {
  const journal = await server.work((unit) => unit.journalOfPatient(patientId));
  const open: Record<string, number> = {};
  for (const leg of journal.flatMap((entry) => entry.legs)) {
    if (leg.account === '1100') open[leg.payerId ?? '?'] = (open[leg.payerId ?? '?'] ?? 0) + leg.cents;
  }
  return open;
};

test('the claim goes to another plan: what was open with the first is asked of the second, under a claim of its own', async () => {
  const { claimId, visit, coverage } = await readyClaim(server);
  await decide(server, claimId, {
    answers: [
      { paid: 6000, patient: 0 },
      { paid: 0, patient: 12_500 },
    ],
    number: 'ICN5',
  });
  await otherPlan(coverage);
  const claim = await readClaim(claimId);
  const tried = await biller.post(`/claims/${claimId}/preview`, { revision: claim.revision, fixes: {} });
  assert.deepEqual([tried.body.frequency, tried.body.money], ['1', undefined], 'nothing is open with the first plan');

  const other = await readyClaim(server);
  await server.work(async (unit) => {
    const record = await unit.claim(other.claimId);
    assert.ok(record?.claim.state === 'ready');
    const { body } = record.claim;
    const finding = { ruleId: 'x', severity: 'error', message: { text: 'x' }, fix: { text: 'x' } } as const;
    const standing = { queue: 'billing', dueOn: body.coverage.from } as const;
    await unit.saveClaims([{ claim: { state: 'held', body, findings: [finding], heldOn: body.coverage.from }, standing }]);
  });
  await otherPlan(other.coverage);
  const held = await readClaim(other.claimId);
  const charged = held.money.chargeCents;
  assert.deepEqual(await openWith(other.visit.patientId), { [LAKE]: charged });
  const previewed = await biller.post(`/claims/${other.claimId}/preview`, { revision: held.revision, fixes: {} });
  assert.deepEqual(previewed.body.money.payerChange, { from: 'Lake Plan', to: 'Hill Plan', cents: charged });
  const judged = await biller.post(`/claims/${other.claimId}/judge`, { revision: held.revision });
  assert.equal(judged.status, 200, judged.text);
  const fresh = await readClaim(judged.body.claimId);
  assert.deepEqual([fresh.payer.name, fresh.frequency, fresh.money.openInsuranceCents], ['Hill Plan', '1', charged]);
  assert.deepEqual(await openWith(other.visit.patientId), { [LAKE]: 0, [HILL]: charged });
  assert.deepEqual(await openWith(visit.patientId), { [LAKE]: 0 });
});

const unitsOf = (line: { chargeId: string; modifiers: string[]; diagnosisPointers: number[] }, units: number) => ({
  chargeId: line.chargeId,
  modifiers: line.modifiers,
  diagnosisPointers: line.diagnosisPointers,
  units,
});

test('more units of a paid line: the preview says what moves, the replacement names the payer’s number, the payment goes along', async () => {
  const { claimId, claim, visit } = await decidedClaim();
  const [, wax] = claim.lines;
  const fixes = { lines: [unitsOf(wax, 2)] };
  const tried = await biller.post(`/claims/${claimId}/preview`, { revision: claim.revision, fixes });
  assert.equal(tried.status, 200, tried.text);
  assert.deepEqual([tried.body.frequency, tried.body.originalPayerControlNumber], ['7', 'ICN77']);
  const told = tried.body.money.lines.find((line: { what: string }) => line.what === 'changed');
  assert.deepEqual([told.before.chargeCents * 2, told.after.insurancePaidCents], [told.after.chargeCents, 5000]);
  assert.equal((await readClaim(claimId)).revision, claim.revision, 'a preview saves nothing');

  const fixed = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes });
  assert.equal(fixed.body.state, 'ready', fixed.text);
  const fresh = await readClaim(fixed.body.claimId);
  const line = fresh.lines.find((one: { procedure: string }) => one.procedure === '69210');
  assert.notEqual(line.chargeId, wax.chargeId, 'a charge is never edited');
  assert.deepEqual([line.units, line.chargeCents], [2, wax.chargeCents * 2]);
  assert.equal(line.money.openInsuranceCents, line.chargeCents - 5000);
  for (const one of fresh.lines) addsUp(one.money);
  const journal = await server.work((unit) => unit.journalOfPatient(visit.patientId));
  assert.ok(
    journal.some((entry) => entry.reverses === `charge:${wax.chargeId}`),
    'the old charge is undone by its mirror',
  );
  const account = (await biller.get(`/patients/${visit.patientId}/account`)).body;
  addsUp(account.proof);
  assert.equal(account.visits[0].charges.length, 2, 'a charge that was taken back is not listed');
});

test('a line billed too dear leaves what the payer paid beyond it as a credit for a person', async () => {
  const { claimId, claim } = await decidedClaim();
  const [office] = claim.lines;
  const fixes = { lines: [{ ...unitsOf(office, 1), unitPriceCents: 4000 }] };
  const fixed = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes });
  assert.equal(fixed.status, 200, fixed.text);
  assert.equal(fixed.body.money.planCreditCents, 2000);
  const fresh = await readClaim(fixed.body.claimId);
  const line = fresh.lines.find((one: { procedure: string }) => one.procedure === '99213');
  assert.deepEqual([line.money.chargeCents, line.money.openInsuranceCents], [4000, -2000]);
  assert.ok(fresh.work.some((item: { subject: string }) => item.subject === 'credit balance after a correction'));
});

test('a service that was never done is taken off and one that was forgotten is added, at the charge master’s price', async () => {
  const { claimId } = await readyClaim(server);
  await decide(server, claimId, { answers: [], number: 'ICN1' });
  const claim = await readClaim(claimId);
  const [office, wax] = claim.lines;
  const fixes = {
    removedLines: [wax.chargeId],
    addedLines: [{ procedure: '99000', modifiers: [], units: 1, diagnosisPointers: [1] }],
  };
  const unpriced = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes });
  assert.deepEqual([unpriced.status, unpriced.body.code], [422, 'procedure-must-have-a-price'], unpriced.text);
  const fixed = await biller.post(`/claims/${claimId}/correct`, {
    revision: claim.revision,
    fixes: { ...fixes, addedLines: [{ ...fixes.addedLines[0], procedure: '11200' }] },
  });
  assert.equal(fixed.status, 200, fixed.text);
  const fresh = await readClaim(fixed.body.claimId);
  assert.deepEqual(
    fresh.lines.map((line: { procedure: string }) => line.procedure),
    [office.procedure, '11200'],
  );
  for (const one of fresh.lines) addsUp(one.money);
});

test('nothing remains: the payer gets a void with its number, the patient’s share is owed no more', async () => {
  const { claimId, claim, visit } = await decidedClaim();
  const removedLines = claim.lines.map((line: { chargeId: string }) => line.chargeId);
  const fixed = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes: { removedLines } });
  assert.equal(fixed.status, 200, fixed.text);
  const empty = await readClaim(fixed.body.claimId);
  assert.deepEqual([empty.frequency, empty.originalPayerControlNumber, empty.state], ['8', 'ICN77', 'ready']);
  assert.equal(empty.money.chargeCents, claim.money.chargeCents, 'a void repeats what was sent');
  const balances = await server.work((unit) => unit.accountBalances(visit.patientId));
  assert.deepEqual(balances, { insuranceCents: -11000, patientCents: 0, unappliedCents: 0 });
  const x12 = (await biller.get(`/claims/${fixed.body.claimId}/x12`)).text;
  assert.match(x12, /CLM\*[^"]*:8\*/);
});

test('nothing remains of a claim that the payer never had: it is withdrawn and leaves the lists', async () => {
  const { claimId } = await readyClaim(server);
  await server.work(async (unit) => {
    const record = await unit.claim(claimId);
    assert.ok(record?.claim.state === 'ready');
    const { body } = record.claim;
    const finding = { ruleId: 'x', severity: 'error', message: { text: 'x' }, fix: { text: 'x' } } as const;
    await unit.saveClaims([
      {
        claim: { state: 'held', body, findings: [finding], heldOn: body.coverage.from },
        standing: { queue: 'billing', dueOn: body.coverage.from },
      },
    ]);
  });
  const claim = await readClaim(claimId);
  const removedLines = claim.lines.map((line: { chargeId: string }) => line.chargeId);
  const fixed = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes: { removedLines } });
  assert.deepEqual([fixed.body.claimId, fixed.body.state], [claimId, 'closed'], fixed.text);
  const closed = await readClaim(claimId);
  assert.deepEqual([closed.state, closed.queue, closed.work], ['closed', undefined, []]);
  const balances = await server.work((unit) => unit.accountBalances(closed.patient.patientId));
  assert.deepEqual(balances, { insuranceCents: 0, patientCents: 0, unappliedCents: 0 });
});
