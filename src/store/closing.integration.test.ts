import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { plainDate } from '../kernel/plain-date.ts';
import { withDatabase } from './connection.ts';
import { closePeriod } from './control.ts';
import { openPractice, sampleVisit, saveVisit } from './sample-practice.ts';
import type { StoreFailure } from './store-failure.ts';

const refused = (code: string) => (error: StoreFailure) => error.code === code;

test('a closed month takes nothing new, and answers for what it already has', async () => {
  const own = await openPractice();
  const { organizationId, database } = own;
  const [before, late] = [sampleVisit(), sampleVisit()];
  await own.work((unit) => saveVisit(unit, before));
  const month = plainDate('2026-03-01');
  await closePeriod({ ownerUrl: database.ownerUrl, organizationId, month, actor: 'manager' });
  await closePeriod({ ownerUrl: database.ownerUrl, organizationId, month, actor: 'manager' });
  await assert.rejects(
    own.work((unit) => unit.postJournal([late.entry])),
    refused('accounting-period-must-be-open'),
  );
  assert.deepEqual(await own.work((unit) => unit.postJournal([before.entry])), { posted: 0, alreadyPosted: 1 });
  assert.deepEqual(await own.work((unit) => unit.postJournal([{ ...late.entry, postedOn: plainDate('2026-04-01') }])), {
    posted: 1,
    alreadyPosted: 0,
  });
  await own.store.close();
});

test('the closing of a month waits for a posting under way', async () => {
  const own = await openPractice();
  const { organizationId, database } = own;
  const [first, second] = [sampleVisit(), sampleVisit()];
  await own.work((unit) => unit.postJournal([first.entry]));
  const events: string[] = [];
  let closing: Promise<void> | undefined;
  const someoneWaits = async (): Promise<boolean> =>
    (
      await withDatabase(database.superuserUrl, (db) =>
        sql`select 1 from pg_stat_activity where usename = 'claimwright_owner' and wait_event_type = 'Lock' and query like '%into accounting_period%'`.execute(
          db,
        ),
      )
    ).rows.length > 0;
  await own.work(async (unit) => {
    await unit.postJournal([second.entry]);
    closing = closePeriod({ ownerUrl: database.ownerUrl, organizationId, month: plainDate('2026-03-01'), actor: 'manager' }).then(
      () => void events.push('closed'),
    );
    while (events.length === 0 && !(await someoneWaits()));
    events.push('posted');
  });
  await closing;
  assert.deepEqual(events, ['posted', 'closed']);
  await own.store.close();
});
