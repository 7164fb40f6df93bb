import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { recordVisits } from '../app/record-visits.ts';
import { currentNote, type Encounter } from '../claims/encounter.ts';
import { cents } from '../kernel/money.ts';
import { DAY, sampleVisit, sha256 } from '../store/sample-practice.ts';
import { openTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

const TEXT = 'Follow-up of hypertension. Blood pressure 128/76.';
const note = { version: 1, text: TEXT, sha256: sha256(TEXT) };

/** A patient without a plan, who left something at the desk. */
function selfPayVisit(deskCents: number) {
  const { patient, encounter } = sampleVisit();
  const signed = currentNote(encounter);
  assert.equal(signed.status, 'signed');
  const visit = { ...encounter, notes: [{ ...signed, ...note }], patientPaidCents: cents(deskCents) } as Encounter;
  const appointment = {
    appointmentId: randomUUID(),
    patientId: patient.patientId,
    providerId: encounter.renderingProviderId,
    locationId: encounter.locationId,
    ...{ date: encounter.serviceDate, time: '09:00', minutes: 20 },
    status: 'kept',
    reason: 'Visit',
  };
  return { patient, coverages: [], appointment: appointment as never, authorization: undefined, encounter: visit };
}

const day = async () => {
  const actor = { organizationId: server.organizationId, actor: 'tester', purpose: 'test' };
  const parts = await server.parts.day({ organizationId: server.organizationId, actor: () => actor } as never);
  return { ...parts, today: DAY };
};

const code = async ({ encounterId }: Encounter) => {
  const decided = await (await server.as('coder')).put(`/encounters/${encounterId}/decision`, {
    revision: 'none',
    noteVersion: note.version,
    noteSha256: note.sha256,
    diagnoses: [{ code: 'I10', evidence: [{ start: 13, end: 25, words: 'hypertension' }] }],
    procedures: [{ procedure: '99213', modifiers: [], units: 1, diagnosisPointers: [1] }],
  });
  assert.equal(decided.status, 200, decided.text);
};

test('desk cash is the patient’s credit from the day it is taken, once, with a receipt, and pays the visit when that is charged', async () => {
  const visit = selfPayVisit(3000);
  const { patientId } = visit.patient;
  const balances = () => server.work((unit) => unit.accountBalances(patientId));
  await recordVisits(await day(), [visit]);
  await recordVisits(await day(), [visit]);
  assert.deepEqual(await balances(), { insuranceCents: 0, patientCents: 0, unappliedCents: 3000 });
  const receipts = await server.work((unit) => unit.receiptsOf(patientId));
  assert.deepEqual(
    receipts.map((receipt) => [receipt.paymentId, receipt.cents, receipt.method]),
    [[`desk-${visit.encounter.encounterId}`, 3000, 'other']],
  );
  // And somebody pays more at the counter before anything is charged.
  const desk = await server.as('front-desk');
  const paid = await desk.post(`/patients/${patientId}/payments`, { paymentId: randomUUID(), cents: 1500, method: 'card' });
  assert.equal(paid.status, 200, paid.text);
  await code(visit.encounter);
  const after = await balances();
  assert.deepEqual(after, { insuranceCents: 0, patientCents: 17_000 - 4500, unappliedCents: 0 });
});
