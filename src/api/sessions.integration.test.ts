import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { withDatabase } from '../store/connection.ts';
import { saveMembership, saveUser } from '../store/users.ts';
import { hashPassword } from './passwords.ts';
import { type Answered, openTestServer, PASSWORD, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

const cookieOf = (answer: Answered): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';
const statusWith = async (cookie: string): Promise<number> =>
  (await server.inject({ url: '/api/v1/session', headers: { cookie } })).status;
/** A session of its own, not the one that `as` keeps. */
const freshCookie = async (role: 'biller' | 'coder' | 'poster' | 'provider'): Promise<string> =>
  cookieOf(await server.logIn(server.loginNameOf(role), PASSWORD));

test('a person signs in without regard to capitals, is known, and signs out for good', async () => {
  const answer = await server.logIn(` ${server.loginNameOf('biller').toUpperCase()} `, PASSWORD);
  assert.equal(answer.status, 200, answer.text);
  const setCookie = String(answer.headers['set-cookie']);
  assert.match(setCookie, /^claimwright_session=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  const cookie = cookieOf(answer);
  const who = await server.inject({ url: '/api/v1/session', headers: { cookie } });
  assert.deepEqual(who.body, answer.body);
  assert.deepEqual(who.body.roles, ['biller']);
  assert.ok(who.body.permissions.includes('claim:send') && !who.body.permissions.includes('encounter:code'));
  assert.equal(who.body.organizationName, 'Sample');
  assert.equal(who.body.today, '2026-03-05');
  assert.equal(who.body.calendarIsSimulated, true);
  const left = await server.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } });
  assert.equal(left.status, 200);
  assert.match(String(left.headers['set-cookie']), /^claimwright_session=;.*Expires=Thu, 01 Jan 1970/);
  // The browser forgot the cookie; whoever kept a copy has nothing either.
  assert.equal(await statusWith(cookie), 401);
});

test('a session ends after half an hour without use, and after twelve hours however much it is used', async () => {
  const [idle, busy] = [await freshCookie('biller'), await freshCookie('biller')];
  server.passMinutes(29);
  assert.equal(await statusWith(busy), 200);
  server.passMinutes(2);
  assert.equal(await statusWith(idle), 401);
  assert.equal(await statusWith(busy), 200);
  for (let minutes = 31; minutes < 12 * 60; minutes += 25) {
    assert.equal(await statusWith(busy), 200, `after ${minutes} minutes`);
    server.passMinutes(25);
  }
  assert.equal(await statusWith(busy), 401);
});

test('a token that was never given, is damaged, or comes twice opens nothing', async () => {
  const cookie = await freshCookie('biller');
  const [name = '', token = ''] = cookie.split('=');
  for (const wrong of [
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    '',
    "' or true --",
    'a'.repeat(43),
    token.slice(1),
  ]) {
    assert.equal(await statusWith(`${name}=${wrong}`), 401, wrong);
  }
  // The hash that the database keeps is not the token.
  const { rows } = await withDatabase(server.practice.database.superuserUrl, (db) =>
    sql<{ hash: string }>`select translate(encode(token_hash, 'base64'), '+/=', '-_') as hash from session`.execute(db),
  );
  assert.ok(rows.length > 0);
  assert.ok(rows.every((row) => row.hash !== token));
  for (const { hash } of rows.slice(0, 5)) assert.equal(await statusWith(`${name}=${hash}`), 401);
});

test('signing in again gives another token and ends the one that was brought along', async () => {
  const first = await freshCookie('coder');
  const again = await server.logIn(server.loginNameOf('coder'), PASSWORD, { cookie: first });
  assert.equal(again.status, 200);
  assert.notEqual(cookieOf(again), first);
  assert.equal(await statusWith(first), 401);
  assert.equal(await statusWith(cookieOf(again)), 200);
  // A token that an attacker planted beforehand is not taken over.
  const planted = `claimwright_session=${'p'.repeat(43)}`;
  const victim = await server.logIn(server.loginNameOf('coder'), PASSWORD, { cookie: planted });
  assert.notEqual(cookieOf(victim), planted);
  assert.equal(await statusWith(planted), 401);
});

test('sessions end when roles change, when the person is disabled, and when the password changes', async () => {
  const { ownerUrl } = server.practice.database;
  const userId = server.userIdOf('provider');
  const member = { ownerUrl, organizationId: server.organizationId, userId };
  const before = await freshCookie('provider');
  await saveMembership({ ...member, roles: ['provider', 'coder'] });
  assert.equal(await statusWith(before), 401);
  const wider = await freshCookie('provider');
  await saveMembership({ ...member, roles: ['provider'] });
  assert.equal(await statusWith(wider), 401);
  const user = { userId, loginName: server.loginNameOf('provider'), displayName: 'Test provider', language: 'en' } as const;
  const [kept, changed] = [await hashPassword(PASSWORD), await hashPassword('another password')];
  await saveUser({ ownerUrl, user: { ...user, passwordHash: kept, disabled: false } });
  const open = await freshCookie('provider');
  await saveUser({ ownerUrl, user: { ...user, passwordHash: kept, disabled: true } });
  assert.equal(await statusWith(open), 401);
  assert.equal((await server.logIn(user.loginName, PASSWORD)).status, 401);
  await saveUser({ ownerUrl, user: { ...user, passwordHash: changed, disabled: false } });
  assert.equal((await server.logIn(user.loginName, PASSWORD)).status, 401);
  assert.equal((await server.logIn(user.loginName, 'another password')).status, 200);
  await saveMembership({ ...member, roles: [] });
  assert.equal((await server.logIn(user.loginName, 'another password')).status, 401);
});

test('tries for one name wait longer and longer, and an unknown name is treated like a known one', async () => {
  const answersFor = async (loginName: string): Promise<readonly Answered[]> => {
    const answers: Answered[] = [];
    for (let i = 0; i < 7; i += 1) answers.push(await server.logIn(loginName, 'wrong'));
    return answers;
  };
  const known = await answersFor(server.loginNameOf('poster'));
  const unknown = await answersFor(`nobody-${server.organizationId}`);
  assert.deepEqual(
    known.map((answer) => answer.status),
    [401, 401, 401, 401, 401, 429, 429],
  );
  assert.deepEqual(
    unknown.map(({ status, body }) => [status, body]),
    known.map(({ status, body }) => [status, body]),
  );
  assert.equal(known[5]?.headers['retry-after'], '30');
  // The right password does not help while it waits, and does afterwards.
  assert.equal((await server.logIn(server.loginNameOf('poster'), PASSWORD)).status, 429);
  server.passMinutes(1);
  assert.equal((await server.logIn(server.loginNameOf('poster'), 'wrong')).status, 401);
  assert.equal((await server.logIn(server.loginNameOf('poster'), PASSWORD)).headers['retry-after'], '60');
  server.passMinutes(2);
  assert.equal((await server.logIn(server.loginNameOf('poster'), PASSWORD)).status, 200);
  assert.equal((await server.logIn(server.loginNameOf('poster'), 'wrong')).status, 401);
});

test('tries from one address over many names wait too, and many at once gain nothing', async () => {
  const remoteAddress = '2001:db8:7:1::9';
  const tryAs = (loginName: string, from: string): Promise<Answered> =>
    server.inject({ method: 'POST', url: '/api/v1/session', remoteAddress: from, payload: { loginName, password: 'wrong' } });
  const names = Array.from({ length: 40 }, (_, i) => `name-${i}-${server.organizationId}`);
  const statuses = (await Promise.all(names.map((name) => tryAs(name, remoteAddress)))).map((answer) => answer.status);
  assert.equal(statuses.filter((status) => status === 401).length, 30);
  assert.equal(statuses.filter((status) => status === 429).length, 10);
  // The rest of a customer's network is the same address; another customer's is not.
  assert.equal((await tryAs('somebody', '2001:db8:7:1:ffff::1')).status, 429);
  assert.equal((await tryAs('somebody', '2001:db8:7:2::1')).status, 401);
});

test('signing in, failing to and signing out stand in the audit under the person', async () => {
  const loginName = server.loginNameOf('biller');
  await server.logIn(loginName, 'wrong');
  const cookie = await freshCookie('biller');
  await server.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } });
  const { rows } = await withDatabase(server.practice.database.superuserUrl, (db) =>
    sql<{ purpose: string; actor: string; ids: string[] }>`
      select purpose, actor, ids from audit_event
       where organization_id = ${server.organizationId} and noun = 'session' order by at desc limit 3`.execute(db),
  );
  assert.deepEqual(
    rows.map((row) => row.purpose),
    ['log out', 'log in', 'log-in refused'],
  );
  assert.ok(rows.every((row) => row.actor === loginName && row.ids[0] === server.userIdOf('biller')));
});

test('the language is kept with the person', async () => {
  const manager: SignedIn = await server.as('manager');
  assert.equal((await manager.put('/session/language', { language: 'fr' })).status, 200);
  assert.equal((await manager.get('/session')).body.language, 'fr');
  assert.equal((await server.logIn(server.loginNameOf('manager'), PASSWORD)).body.language, 'fr');
  assert.equal((await manager.put('/session/language', { language: 'xx' })).status, 400);
});

test('over https the cookie is bound to the host and never sent in the clear', async () => {
  const secure = await openTestServer({ settings: { publicOrigin: 'https://billing.example.org' } });
  const answer = await secure.logIn(secure.loginNameOf('biller'), PASSWORD, { origin: 'https://billing.example.org' });
  assert.match(
    String(answer.headers['set-cookie']),
    /^__Host-claimwright_session=\S+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  assert.match(String(answer.headers['strict-transport-security']), /max-age=31536000/);
  await secure.close();
});
