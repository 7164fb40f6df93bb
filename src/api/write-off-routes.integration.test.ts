import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { ClaimId } from '../claims/identifiers.ts';
import { decide, readyClaim } from './test-decided-claim.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let biller: SignedIn;
let manager: SignedIn;
before(async () => {
  server = await openTestServer();
  biller = await server.as('biller');
  manager = await server.as('manager');
});
after(() => server.close());

/** One line refused whole, and $20 of the other left to the patient. */
async function openMoney() {
  const { claimId, visit } = await readyClaim(server);
  await decide(server, claimId, {
    answers: [
      { paid: 6000, patient: 2000 },
      { paid: 0, patient: 0, refused: true },
    ],
    number: 'ICN9',
  });
  const claim = (await biller.get(`/claims/${claimId}`)).body;
  return { claimId, visit, claim, path: `/patients/${visit.patientId}/write-offs` };
}

const asked = (encounterId: string, parts: readonly object[], more: object = {}) => ({
  writeOffId: randomUUID(),
  encounterId,
  reason: 'small-balance',
  parts,
  ...more,
});

const balancesOf = (patientId: never) => server.work((unit) => unit.accountBalances(patientId));

test('a small amount is given up by one person, once however often it is sent, and is open again when undone', async () => {
  const { visit, claim, path } = await openMoney();
  const body = asked(visit.encounterId, [{ chargeId: claim.lines[0].chargeId, side: 'patient', cents: 2000 }]);
  const first = await biller.post(path, body);
  assert.deepEqual([first.status, first.body.state, first.body.cents], [200, 'posted', 2000], first.text);
  assert.equal((await biller.post(path, body)).body.state, 'posted');
  assert.equal((await balancesOf(visit.patientId as never)).patientCents, 0);
  const again = await biller.post(path, { ...body, parts: [{ ...body.parts[0], cents: 1 }] });
  assert.deepEqual([again.status, again.body.code], [409, 'write-off-id-must-be-new']);
  const undone = await biller.post(`/write-offs/${body.writeOffId}/undo`);
  assert.deepEqual([undone.status, undone.body.state, undone.body.undoneBy], [200, 'undone', server.loginNameOf('biller')]);
  assert.equal((await balancesOf(visit.patientId as never)).patientCents, 2000);
  assert.equal((await biller.post(`/write-offs/${body.writeOffId}/undo`)).status, 409, 'a reversal is posted once');
  const journal = await server.work((unit) => unit.journalOfPatient(visit.patientId));
  assert.equal(journal.filter((entry) => entry.reverses === `write-off:${body.writeOffId}.1`).length, 1);
});

test('not more than is open, not for money it is not for, not as a courtesy, not of another visit', async () => {
  const { visit, claim, path } = await openMoney();
  const [line] = claim.lines;
  const wrong: readonly (readonly [object, string])[] = [
    [asked(visit.encounterId, [{ chargeId: line.chargeId, side: 'patient', cents: 2001 }]), 'amount-must-be-open'],
    [
      asked(visit.encounterId, [
        { chargeId: line.chargeId, side: 'patient', cents: 1500 },
        { chargeId: line.chargeId, side: 'patient', cents: 501 },
      ]),
      'amount-must-be-open',
    ],
    [
      asked(visit.encounterId, [{ chargeId: line.chargeId, side: 'patient', cents: 100 }], { reason: 'timely-filing' }),
      'write-off-reason-must-fit',
    ],
    [
      asked(visit.encounterId, [{ chargeId: line.chargeId, side: 'patient', cents: 100 }], { reason: 'professional-courtesy' }),
      'write-off-reason-must-fit',
    ],
    [asked(visit.encounterId, [{ chargeId: randomUUID(), side: 'patient', cents: 100 }]), 'charge-must-be-of-the-visit'],
  ];
  for (const [body, code] of wrong) {
    const answer = await biller.post(path, body);
    assert.deepEqual([answer.status, answer.body.code], [422, code], answer.text);
  }
  const foreign = await readyClaim(server.other);
  const strange = await biller.post(
    path,
    asked(foreign.visit.encounterId, [{ chargeId: line.chargeId, side: 'plan', cents: 1 }]),
  );
  assert.equal(strange.status, 404);
  assert.equal((await balancesOf(visit.patientId as never)).patientCents, 2000);
  assert.deepEqual((await biller.get(path)).body.writeOffs, []);
});

test('above the limit another person approves: not the one who asked, not a biller; then the claim’s work is over', async () => {
  const { claimId, visit, claim, path } = await openMoney();
  const [, refused] = claim.lines;
  const { openInsuranceCents } = refused.money;
  const parts = [{ chargeId: refused.chargeId, side: 'plan', cents: openInsuranceCents }];
  const reason = { reason: 'denied-for-good', claimId };
  if (openInsuranceCents === 0) assert.fail('the refused line must be open');
  const byManager = asked(visit.encounterId, parts, reason);
  assert.equal((await manager.post(path, byManager)).body.state, 'asked');
  const self = await manager.post(`/write-offs/${byManager.writeOffId}/decide`, { decision: 'approve' });
  assert.deepEqual([self.status, self.body.code], [422, 'approver-must-be-another-person']);

  const body = asked(visit.encounterId, parts, reason);
  const waiting = await biller.post(path, body);
  assert.deepEqual([waiting.body.state, waiting.body.words], ['asked', 'Refused for good'], waiting.text);
  assert.equal((await biller.post(`/write-offs/${body.writeOffId}/decide`, { decision: 'approve' })).status, 403);
  const work = (await biller.get(`/claims/${claimId}`)).body.work;
  assert.equal(work.filter((item: { kind: string }) => item.kind === 'write-off-approval').length, 2);
  const approved = await manager.post(`/write-offs/${body.writeOffId}/decide`, { decision: 'approve' });
  assert.deepEqual([approved.body.state, approved.body.decidedBy], ['posted', server.loginNameOf('manager')], approved.text);
  const after = (await biller.get(`/claims/${claimId}`)).body;
  assert.equal(after.money.openInsuranceCents, 0);
  assert.deepEqual(
    after.work.filter((item: { status: string }) => item.status === 'open').map((item: { kind: string }) => item.kind),
    ['write-off-approval'],
    'what is left waits for its own decision',
  );
  assert.equal((await manager.post(`/write-offs/${body.writeOffId}/decide`, { decision: 'refuse' })).status, 409);
});

test('a claim written off whole is closed and leaves the lists; undone, it is again where it was', async () => {
  const { claimId, visit } = await readyClaim(server);
  const held = await heldAgain(claimId);
  const path = `/patients/${visit.patientId}/write-offs`;
  const parts = held.lines.map((line: { chargeId: string; chargeCents: number }) => ({
    chargeId: line.chargeId,
    side: 'plan',
    cents: line.chargeCents,
  }));
  const body = asked(visit.encounterId, parts, { reason: 'own-error', claimId, note: 'Never to be billed.' });
  assert.equal((await biller.post(path, body)).body.state, 'asked');
  assert.equal((await biller.get(`/claims/${claimId}`)).body.state, 'held', 'nothing moves before it is approved');
  await manager.post(`/write-offs/${body.writeOffId}/decide`, { decision: 'approve' });
  const closed = (await biller.get(`/claims/${claimId}`)).body;
  assert.deepEqual([closed.state, closed.queue, closed.dueOn], ['closed', undefined, undefined]);
  const listed = await biller.post('/claims/search', { states: ['held'] });
  assert.ok(!listed.body.rows.some((row: { claimId: string }) => row.claimId === claimId));
  await manager.post(`/write-offs/${body.writeOffId}/undo`);
  const open = (await biller.get(`/claims/${claimId}`)).body;
  assert.deepEqual([open.state, open.queue], ['held', 'billing']);
  assert.equal(open.money.openInsuranceCents, held.money.chargeCents);
});

async function heldAgain(claimId: ClaimId) {
  await server.work(async (unit) => {
    const record = await unit.claim(claimId);
    assert.ok(record?.claim.state === 'ready');
    const { body } = record.claim;
    const finding = { ruleId: 'x', severity: 'error', message: { text: 'x' }, fix: { text: 'x' } } as const;
    const standing = { queue: 'billing', dueOn: body.coverage.from } as const;
    await unit.saveClaims([{ claim: { state: 'held', body, findings: [finding], heldOn: body.coverage.from }, standing }]);
  });
  return (await biller.get(`/claims/${claimId}`)).body;
}
