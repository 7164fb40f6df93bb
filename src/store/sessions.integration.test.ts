import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { ProviderId } from '../claims/identifiers.ts';
import { withDatabase } from './connection.ts';
import { openPractice, type SamplePractice } from './sample-practice.ts';
import { openSessions, type OpenSessions } from './sessions.ts';
import { findUserId, saveMembership, saveUser } from './users.ts';

const START = Date.parse('2026-03-05T15:00:00.000Z');
let now = START;
const clock = { nowIso: () => new Date(now).toISOString(), nowMillis: () => now };
const entropy = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };

let practice: SamplePractice;
let sessions: OpenSessions;
const userId = randomUUID();
const loginName = `ana-${userId}`;
const attempt = { loginName, address: `test ${userId}` };
before(async () => {
  practice = await openPractice();
  const { ownerUrl, applicationUrl } = practice.database;
  sessions = await openSessions({ url: applicationUrl, clock, entropy, limits: { idleMinutes: 30, absoluteHours: 12 } });
  const user = {
    userId,
    loginName,
    displayName: 'Ana',
    language: 'fr',
    passwordHash: '$argon2id$none',
    disabled: false,
  } as const;
  await saveUser({ ownerUrl, user });
  await saveMembership({ ownerUrl, organizationId: practice.organizationId, userId, roles: ['poster', 'biller', 'poster'] });
});
after(async () => {
  await sessions.end();
  await practice.store.close();
});

const open = async (): Promise<string> => {
  const opened = await sessions.open({ userId, attempt, organizationId: undefined, replaces: undefined });
  return opened?.token ?? assert.fail('the session did not open');
};

test('other roles leave a clinician the clinician that they are', async () => {
  const { ownerUrl } = practice.database;
  const [member, providerId] = [{ ownerUrl, organizationId: practice.organizationId, userId }, randomUUID() as ProviderId];
  await saveMembership({ ...member, roles: ['provider'], providerId });
  await saveMembership({ ...member, roles: ['poster', 'biller'] });
  const known = await sessions.read(await open(), { touch: false });
  assert.equal(known?.providerId, providerId);
  await saveMembership({ ...member, roles: [] });
  await saveMembership({ ...member, roles: ['poster', 'biller'] });
  const again = await sessions.read(await open(), { touch: false });
  assert.equal(again?.providerId, undefined, 'who was taken out comes back as nobody');
});

test('the application cannot read or write people, sessions or the throttle by itself', async () => {
  await open();
  for (const table of ['app_user', 'membership', 'session', 'login_throttle']) {
    for (const statement of [`select * from ${table}`, `delete from ${table}`, `truncate ${table}`]) {
      await assert.rejects(
        withDatabase(practice.database.applicationUrl, (db) => sql.raw(statement).execute(db)),
        { code: 'role-must-have-the-right' },
        statement,
      );
    }
  }
  await assert.rejects(
    withDatabase(practice.database.applicationUrl, (db) =>
      sql`select audit_access(${practice.organizationId}::uuid, ${randomUUID()}::uuid, 'ana', 'log in', ${userId}::uuid)`.execute(
        db,
      ),
    ),
    { code: 'role-must-have-the-right' },
  );
});

test('a session opens in an organization where the person has a role, and in no other', async () => {
  const opened = await sessions.open({ userId, attempt, organizationId: practice.organizationId, replaces: undefined });
  assert.deepEqual(opened?.facts, {
    ...{ userId, loginName, displayName: 'Ana', language: 'fr' },
    ...{
      organizationId: practice.organizationId,
      organizationName: 'Sample',
      roles: ['biller', 'poster'],
      providerId: undefined,
    },
  });
  const elsewhere = await openPractice();
  const asked = { userId, attempt, organizationId: elsewhere.organizationId, replaces: undefined };
  assert.equal(await sessions.open(asked), undefined);
  await elsewhere.store.close();
  assert.equal(await findUserId({ ownerUrl: practice.database.ownerUrl, loginName: loginName.toUpperCase() }), userId);
});

test('looking without touching does not keep a session alive, using it does', async () => {
  const [watched, used] = [await open(), await open()];
  for (let minutes = 0; minutes < 40; minutes += 10) {
    now += 10 * 60_000;
    await sessions.read(watched, { touch: false });
    await sessions.read(used, { touch: true });
  }
  assert.equal(await sessions.read(watched, { touch: true }), undefined);
  assert.equal((await sessions.read(used, { touch: true }))?.userId, userId);
});

test('tries are counted before the password is looked at, and a success forgives the name', async () => {
  const tries = await Promise.all(Array.from({ length: 20 }, () => sessions.admit(attempt)));
  assert.equal(tries.filter((each) => each.admitted).length, 5);
  const again = await sessions.admit(attempt);
  assert.deepEqual(again, { admitted: false, waitSeconds: 30 });
  await open();
  assert.equal((await sessions.admit(attempt)).admitted, true);
  // After an hour without a try everything is forgotten.
  for (let i = 0; i < 4; i += 1) await sessions.admit(attempt);
  assert.equal((await sessions.admit(attempt)).admitted, false);
  now += 61 * 60_000;
  assert.equal((await sessions.admit(attempt)).admitted, true);
});
