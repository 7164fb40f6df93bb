import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestServer, PASSWORD, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

test('a person signs in, is known, and signs out for good', async () => {
  const answer = await server.logIn(server.loginNameOf('biller').toUpperCase(), PASSWORD);
  assert.equal(answer.status, 200, answer.text);
  const setCookie = String(answer.headers['set-cookie']);
  assert.match(setCookie, /^claimwright_session=[A-Za-z0-9_-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  const cookie = setCookie.split(';')[0] ?? '';
  const who = await server.inject({ url: '/api/v1/session', headers: { cookie } });
  assert.equal(who.status, 200);
  assert.deepEqual(who.body.roles, ['biller']);
  assert.equal(who.body.today, '2026-03-05');
  assert.equal(who.body.calendarIsSimulated, true);
  assert.equal((await server.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } })).status, 200);
  const gone = await server.inject({ url: '/api/v1/session', headers: { cookie } });
  assert.equal(gone.status, 401);
  assert.equal(gone.body.code, 'session-must-be-open');
});
