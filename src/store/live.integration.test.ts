import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { LIVE_TOPICS, type LiveEvent } from '../app/live-ports.ts';
import { withDatabase } from './connection.ts';
import { createDatabase, dropDatabase } from './create-database.ts';
import { openLive } from './live.ts';
import { DAY, openPractice, sampleVisit, testServer } from './sample-practice.ts';
import { addDays } from '../kernel/plain-date.ts';

const adminUrl = testServer();
const name = `live_${randomBytes(6).toString('hex')}`;
const database = await createDatabase({ adminUrl, name });
const ours = await openPractice({ database });
const theirs = await openPractice({ database });
const live = await openLive({ url: database.applicationUrl });
after(async () => {
  await live.close();
  await ours.store.close();
  await theirs.store.close();
  await dropDatabase({ adminUrl, name });
});

/** Waits for what must come; a test that waits for silence uses a later event as its mark. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 500; tries += 1) await wait(20);
  assert.ok(condition(), 'it came');
}

function listen(practice: typeof ours): { readonly heard: LiveEvent[]; readonly end: () => void } {
  const heard: LiveEvent[] = [];
  return { heard, end: live.subscribe(practice.organizationId, (event) => heard.push(event)) };
}

const mark = (practice: typeof ours): Promise<void> => practice.work((unit) => unit.setToday(addDays(DAY, 1)));
const isMark = (event: LiveEvent): boolean => event.topic === 'calendar';

test('what was committed is told once for each topic, with its ids; what was rolled back and what was read is not', async () => {
  const { heard, end } = listen(ours);
  const visit = sampleVisit();
  await assert.rejects(
    ours.work(async (unit) => {
      await unit.savePatients([sampleVisit().patient]);
      throw new Error('on second thoughts');
    }),
  );
  await ours.work(async (unit) => {
    await unit.savePatients([visit.patient]);
    await unit.saveCoverages([visit.coverage]);
    await unit.saveEncounters([visit.encounter]);
  });
  await ours.work((unit) => unit.patient(visit.patient.patientId));
  await mark(ours);
  await until(() => heard.some(isMark));
  assert.deepEqual(heard, [
    { topic: 'patients', ids: [] },
    { topic: 'encounters', ids: [visit.encounter.encounterId] },
    { topic: 'calendar', ids: [] },
  ]);
  end();
});

test('many changes say "several" in one message that the database can carry', async () => {
  const { heard, end } = listen(ours);
  const patients = Array.from({ length: 600 }, () => sampleVisit().patient);
  await ours.work((unit) => unit.savePatients(patients));
  await until(() => heard.length > 0);
  assert.deepEqual(heard, [{ topic: 'patients', ids: [] }]);
  end();
});

test('another organization hears nothing, and who has unsubscribed hears no more', async () => {
  const mine = listen(ours);
  const others = listen(theirs);
  const gone = listen(ours);
  gone.end();
  await ours.work((unit) => unit.savePatients([sampleVisit().patient]));
  await mark(theirs);
  await until(() => others.heard.some(isMark) && mine.heard.length > 0);
  assert.deepEqual(
    others.heard.map((event) => event.topic),
    ['calendar'],
  );
  assert.deepEqual(
    mine.heard.map((event) => event.topic),
    ['patients'],
  );
  assert.deepEqual(gone.heard, []);
  mine.end();
  others.end();
});

test('a lost connection comes back by itself and says that anything may have changed', async () => {
  const { heard, end } = listen(ours);
  await withDatabase(database.superuserUrl, async (db) => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
               where datname = current_database() and application_name = 'claimwright live'`.execute(db);
  });
  await until(() => heard.length >= LIVE_TOPICS.length);
  assert.deepEqual(
    heard,
    LIVE_TOPICS.map((topic) => ({ topic, ids: [] })),
  );
  heard.length = 0;
  await mark(ours);
  await until(() => heard.some(isMark));
  end();
});

test('a message of somebody else on the channel is passed over', async () => {
  const { heard, end } = listen(ours);
  await withDatabase(database.auditorUrl, async (db) => {
    for (const noise of [
      '',
      'null',
      '[]',
      '{"organizationId":1}',
      `{"organizationId":"${ours.organizationId}","topics":{"secrets":[]}}`,
    ]) {
      await sql`select pg_notify('claimwright_live', ${noise})`.execute(db);
    }
  });
  await mark(ours);
  await until(() => heard.some(isMark));
  assert.deepEqual(
    heard.map((event) => event.topic),
    ['calendar'],
  );
  end();
});
