/** Who waits for whom: two transactions must never wait for each other. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { withDatabase } from './connection.ts';
import { openPractice, readyRecord, type SamplePractice, sampleVisit, saveVisit } from './sample-practice.ts';
import { beginAtHeldMonth } from './test-locks.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

test('who changes a patient keeps nobody from writing about that patient', async () => {
  const visit = sampleVisit();
  await practice.work((unit) => unit.savePatients([visit.patient]));
  const moved = { ...visit.patient, address: { ...visit.patient.address, street: '2 NEW ST' } };
  await practice.work(async (unit) => {
    await unit.savePatients([moved]);
    // Would the other wait for this one, and this one for the month that the other holds, neither could end.
    const other = practice.work((beside) => beside.saveEncounters([visit.encounter])).then(() => 'written');
    assert.equal(await Promise.race([other, wait(5000, 'still waiting', { ref: false })]), 'written');
  });
});

test('claims that are saved in one turn with a posting are locked before the month', async () => {
  const [known, fresh] = [sampleVisit(), sampleVisit()];
  await practice.work((unit) => saveVisit(unit, known));
  await practice.work((unit) => saveVisit(unit, { ...fresh, claim: known.claim, entry: known.entry }));
  const entry = { ...fresh.entry, key: `${fresh.entry.key}/order` };
  const claim = sql`select 1 from claim where claim_id = ${known.claim.body.claimId} for update nowait`;
  const { begun } = await beginAtHeldMonth(
    practice,
    () =>
      practice.work((unit) =>
        Promise.all([unit.saveClaims([readyRecord(known), readyRecord(fresh)]), unit.postJournal([entry])]),
      ),
    () =>
      assert.rejects(
        withDatabase(practice.database.superuserUrl, (beside) => claim.execute(beside)),
        { sqlState: '55P03' },
      ),
  );
  const [, posted] = await begun;
  assert.equal(posted.posted, 1);
});
