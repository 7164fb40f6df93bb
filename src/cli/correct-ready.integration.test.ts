/** A claim that is ready has not left: whoever sees what is wrong with it puts it right before it goes, and it goes once. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { correctClaim } from '../app/correct-claim.ts';
import { readClaim } from '../app/read-claim.ts';
import { sendOut } from '../app/run-day.ts';
import type { ClaimFixesAsked } from '../app/views/claim-fixes.ts';
import type { ClaimView } from '../app/views/claim-page.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { asModifier } from '../claims/identifiers.ts';
import { assert as must } from '../kernel/result.ts';
import { closeAndVerify, openTestOffice, SENT_ON, type TestOffice } from './test-office.ts';

async function viewOf(office: TestOffice, id: ClaimId): Promise<ClaimView> {
  const view = await office.work((unit) => readClaim(unit, office.day(SENT_ON).office, id));
  must(view !== undefined, 'a claim that is there can be read');
  return view;
}

async function readyClaim(office: TestOffice): Promise<ClaimView> {
  await office.bill('office-established');
  const [row] = await office.rows<{ readonly claim_id: ClaimId }>('claim', 'claim_id');
  must(row !== undefined, 'the visit made a claim');
  const view = await viewOf(office, row.claim_id);
  assert.equal(view.state, 'ready');
  return view;
}

const correct = (office: TestOffice, view: ClaimView, fixes: ClaimFixesAsked) =>
  correctClaim(office.day(SENT_ON), { claimId: view.claimId, revision: view.revision, fixes, by: 'biller' });

const withModifier = (view: ClaimView): ClaimFixesAsked => ({
  lines: view.lines.map(({ chargeId, diagnosisPointers }) => ({ chargeId, diagnosisPointers, modifiers: [asModifier('25')] })),
});

test('a ready claim is corrected before it leaves: the corrected one goes as an original, the other never', async () => {
  const office = await openTestOffice();
  const ready = await readyClaim(office);
  assert.deepEqual(ready.correction, { allowed: true });
  const fixed = await correct(office, ready, withModifier(ready));
  assert.ok(fixed?.ok && fixed.value.changed && fixed.value.state === 'ready', JSON.stringify(fixed));
  assert.equal(fixed.value.frequency, '1');
  await sendOut(office.day(SENT_ON));
  assert.deepEqual(
    [(await viewOf(office, ready.claimId)).state, (await viewOf(office, fixed.value.claimId)).state],
    ['replaced', 'submitted'],
  );
  assert.deepEqual(await closeAndVerify(office), []);
});

test('a fix that the edits do not like takes the ready claim off its way and holds the new one', async () => {
  const office = await openTestOffice();
  const ready = await readyClaim(office);
  const fixed = await correct(office, ready, { accident: { kind: 'auto', date: ready.serviceDate } });
  assert.ok(fixed?.ok && fixed.value.state === 'held', JSON.stringify(fixed));
  await sendOut(office.day(SENT_ON));
  assert.equal((await viewOf(office, fixed.value.claimId)).state, 'held');
  assert.deepEqual(await closeAndVerify(office), []);
});

test('a ready claim that nobody changed is not made again', async () => {
  const office = await openTestOffice();
  const ready = await readyClaim(office);
  const again = await correct(office, ready, {});
  assert.ok(again?.ok && !again.value.changed && again.value.claimId === ready.claimId, JSON.stringify(again));
  assert.deepEqual(await closeAndVerify(office), []);
});

test('with every line taken off a ready claim is withdrawn: nothing of it is billed', async () => {
  const office = await openTestOffice();
  const ready = await readyClaim(office);
  const taken = await correct(office, ready, { removedLines: ready.lines.map((line) => line.chargeId) });
  assert.ok(taken?.ok && taken.value.state === 'closed', JSON.stringify(taken));
  await sendOut(office.day(SENT_ON));
  assert.equal((await viewOf(office, ready.claimId)).state, 'closed');
  assert.deepEqual(await closeAndVerify(office), []);
});

test('correcting and sending at once: the claim leaves as it was or as it was put right, never twice', async () => {
  const office = await openTestOffice();
  const ready = await readyClaim(office);
  const [fixed] = await Promise.all([correct(office, ready, withModifier(ready)), sendOut(office.day(SENT_ON))]);
  must(fixed !== undefined, 'the claim is there');
  if (!fixed.ok) assert.ok(['claim-must-not-have-changed', 'claim-must-be-correctable'].includes(fixed.error.code));
  const left = await office.rows<{ readonly claim_id: ClaimId }>('outbound_claim', 'claim_id');
  assert.ok(left.length <= 1 && left.every(({ claim_id: id }) => id !== ready.claimId || !fixed.ok), JSON.stringify(left));
  assert.deepEqual(await closeAndVerify(office), []);
});
