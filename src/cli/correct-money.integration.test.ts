/** Corrections that move money, against the payers' own arithmetic: a replacement and a void of what was paid. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { correctClaim } from '../app/correct-claim.ts';
import { readClaim } from '../app/read-claim.ts';
import { sendOut, takeIn } from '../app/run-day.ts';
import type { ClaimFixesAsked } from '../app/views/claim-fixes.ts';
import type { ClaimView } from '../app/views/claim-page.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { assert as must } from '../kernel/result.ts';
import { chargeBalances } from '../ledger/balances.ts';
import { closeAndVerify, openedWork, openTestOffice, SENT_ON, type TestOffice } from './test-office.ts';

async function viewOf(office: TestOffice, id: ClaimId): Promise<ClaimView> {
  const view = await office.work((unit) => readClaim(unit, office.day(SENT_ON).office, id));
  must(view !== undefined, 'a claim that is there can be read');
  return view;
}

async function run(office: TestOffice, first: PlainDate, last: PlainDate): Promise<void> {
  for (let on = first; on <= last; on = addDays(on, on < addDays(first, 2) ? 1 : 6)) {
    await office.work((unit) => unit.setToday(on));
    await sendOut(office.day(on));
    for (const file of await office.payersUntil(on)) await office.drop(file.name, file.text);
    await takeIn(office.day(on));
  }
}

const PAID_BY = addDays(SENT_ON, 26);
const AGAIN_BY = addDays(PAID_BY, 26);

/** The one claim of an established patient of a plan that takes replacements, paid. */
async function paidClaim(office: TestOffice, scenario: string): Promise<ClaimView> {
  await office.bill(scenario);
  await run(office, SENT_ON, PAID_BY);
  const [row] = await office.rows<{ readonly claim_id: ClaimId }>('claim', 'claim_id');
  must(row !== undefined, 'the visit made a claim');
  const view = await viewOf(office, row.claim_id);
  assert.deepEqual([view.state, view.payer.acceptsReplacement], ['adjudicated', true]);
  assert.ok(view.money.insurancePaidCents > 0);
  return view;
}

async function corrected(office: TestOffice, view: ClaimView, fixes: ClaimFixesAsked): Promise<ClaimView> {
  const fixed = await correctClaim(office.day(PAID_BY), { claimId: view.claimId, revision: view.revision, fixes, by: 'biller' });
  assert.ok(fixed?.ok, JSON.stringify(fixed));
  return viewOf(office, fixed.value.claimId);
}

const journalOf = (office: TestOffice, view: ClaimView) => office.work((unit) => unit.journalOfPatient(view.patient.patientId));

test('a paid claim is corrected: the payer takes its decision back and decides the replacement, and every cent is where it belongs', async () => {
  const office = await openTestOffice();
  const paid = await paidClaim(office, 'telehealth');
  const [line] = paid.lines;
  must(line !== undefined, 'a claim has a line');
  const { chargeId, modifiers, diagnosisPointers } = line;
  const fresh = await corrected(office, paid, {
    lines: [
      {
        chargeId,
        modifiers,
        diagnosisPointers,
        procedure: (line.procedure === '99214' ? '99213' : '99214') as typeof line.procedure,
      },
    ],
  });
  assert.deepEqual([fresh.state, fresh.frequency], ['ready', '7']);
  assert.equal(fresh.money.insurancePaidCents, paid.money.insurancePaidCents, 'what was paid went along');
  await run(office, PAID_BY, AGAIN_BY);
  const decided = await viewOf(office, fresh.claimId);
  assert.equal(decided.outcome, 'paid', JSON.stringify(decided.answers));
  assert.equal(decided.money.openInsuranceCents, 0);
  const balance = chargeBalances(await journalOf(office, paid)).get(chargeId);
  assert.deepEqual(
    [balance?.chargeCents, balance?.insurancePaidCents, balance?.adjustedCents, balance?.openInsuranceCents],
    [0, 0, 0, 0],
    'nothing is left on the charge that was wrong',
  );
  assert.deepEqual(await openedWork(office), []);
  assert.deepEqual(await closeAndVerify(office), []);
});

test('a paid claim of which nothing was done is voided: the money goes back and nobody owes anything', async () => {
  const office = await openTestOffice();
  const paid = await paidClaim(office, 'telehealth');
  const voided = await corrected(office, paid, { removedLines: paid.lines.map((line) => line.chargeId) });
  assert.deepEqual([voided.state, voided.frequency], ['ready', '8']);
  await run(office, PAID_BY, AGAIN_BY);
  const settled = await viewOf(office, voided.claimId);
  assert.deepEqual([settled.state, settled.outcome], ['adjudicated', 'zero-paid']);
  for (const balance of chargeBalances(await journalOf(office, paid)).values()) {
    assert.deepEqual([balance.insurancePaidCents, balance.openInsuranceCents, balance.openPatientCents], [0, 0, 0]);
  }
  assert.deepEqual(await closeAndVerify(office), []);
});
