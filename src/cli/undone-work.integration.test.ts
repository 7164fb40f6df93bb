/** What the database could not take for reasons of its own is no fault of a file: it is read later, and nobody is asked. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { sql } from 'kysely';
import type { Store } from '../app/ports.ts';
import { takeIn } from '../app/run-day.ts';
import { close } from '../claims/lifecycle.ts';
import { StoreFailure } from '../store/store-failure.ts';
import { beginAtHeldMonth } from '../store/test-locks.ts';
import { closeAndVerify, inboundNamed, openedWork, openTestOffice, PAID_ON, type TestOffice, untilPaid } from './test-office.ts';

const open: TestOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) assert.deepEqual(await closeAndVerify(office), [], 'the invariants hold after the test');
});

/** A visit that was sent and acknowledged, and its 835 in the mailbox. */
async function paidButUnread(): Promise<TestOffice> {
  const office = await openTestOffice();
  open.push(office);
  await office.drop('right.835', (await untilPaid(office)).text);
  return office;
}

test('a remittance that the database undid for other work’s sake is posted when that is over, and no person is asked', async () => {
  const office = await paidButUnread();
  const undone: string[] = [];
  const watched: Store = {
    transact: (actor, work) =>
      office.store.transact(actor, work).catch((error: { readonly code: string }) => {
        undone.push(error.code);
        throw error;
      }),
  };
  const { begun } = await beginAtHeldMonth(
    office,
    () => takeIn(office.day(PAID_ON, { store: watched })),
    // The reader holds the claim and waits for the month; now its holder waits for the claim. The reader began to wait first, so it is undone.
    (holder) => sql`select 1 from claim where organization_id = ${office.organizationId} for update`.execute(holder),
  );
  await begun;
  assert.deepEqual(undone, ['transaction-must-not-deadlock']);
  assert.equal((await inboundNamed(office, 'right.835'))?.detail, '1 of 1 payments posted');
  assert.deepEqual(await openedWork(office), []);
});

test('a remittance that cannot be read because the database is away waits for the next run, and no person is asked', async () => {
  const office = await paidButUnread();
  let isAway = true;
  const away: Store = {
    transact: (actor, work) =>
      office.store.transact(actor, (unit) => {
        if (isAway && actor.purpose === 'read files')
          return work({ ...unit, postJournal: () => Promise.reject(new StoreFailure('database-must-stay-connected', 'away')) });
        return work(unit);
      }),
  };
  const run = () => takeIn(office.day(PAID_ON, { store: away }));
  await assert.rejects(run(), /database-must-stay-connected/);
  assert.equal((await inboundNamed(office, 'right.835'))?.state, 'RECEIVED');
  isAway = false;
  await run();
  assert.equal((await inboundNamed(office, 'right.835'))?.detail, '1 of 1 payments posted');
  assert.deepEqual(await openedWork(office), []);
});

test('a remittance whose claim somebody closes while it is being read is read again as it stands then, and posted', async () => {
  const office = await paidButUnread();
  let isClosed = false;
  // The reader has seen the claim and waits for the patient's account, in which a person has just closed it.
  const closeIt = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await office.work(async (unit) => {
      const [accepted] = await unit.claimsInState('accepted', 1);
      assert(accepted !== undefined);
      await unit.saveClaims([{ claim: close(accepted, 'written-off', PAID_ON), standing: undefined }]);
    });
  };
  const overtaken: Store = {
    transact: (actor, work) =>
      office.store.transact(actor, (unit) =>
        work({ ...unit, lockPatientAccounts: async (ids) => closeIt().then(() => unit.lockPatientAccounts(ids)) }),
      ),
  };
  await takeIn(office.day(PAID_ON, { store: overtaken }));
  assert.equal(isClosed, true);
  assert.equal((await inboundNamed(office, 'right.835'))?.detail, '1 of 1 payments posted');
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['decided-again'],
  );
});
