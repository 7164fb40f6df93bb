import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { ok } from '../kernel/result.ts';
import { StoreFailure } from '../store/store-failure.ts';
import { route, type Route } from './route.ts';
import { routes } from './routes.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

const SECRET = 'Zebulon Quarterstaff';

/** Routes that go wrong on purpose. */
const failing = (name: string, fail: () => never): Route =>
  route({ name, method: 'GET', path: `/${name}`, access: 'signed-in', summary: 'Fails.', response: z.object({}) }, async () =>
    fail(),
  );
const strange: readonly Route[] = [
  failing('bug', () => {
    throw new Error(`cannot read the claim of ${SECRET}`);
  }),
  failing('stale', () => {
    throw new StoreFailure('claim-must-move-forward', 'Somebody else moved the claim.');
  }),
  failing('away', () => {
    throw new StoreFailure('database-must-stay-connected', 'The connection was lost.');
  }),
  route(
    {
      name: 'wrongAnswer',
      method: 'GET',
      path: '/wrong-answer',
      access: 'signed-in',
      summary: 'Lies.',
      response: z.object({ n: z.int() }),
    },
    async () => ok({ n: 0.5 }),
  ),
  route(
    {
      ...{ name: 'echo', method: 'POST', path: '/echo/:id', access: 'signed-in', summary: 'Checks.' },
      params: z.object({ id: z.uuid() }),
      query: z.strictObject({ limit: z.coerce.number().int().max(100).optional() }),
      body: z.strictObject({ name: z.string().max(5), lines: z.array(z.strictObject({ units: z.int() })).optional() }),
      response: z.object({ name: z.string() }),
    },
    async ({ body }) => ok({ name: body.name }),
  ),
];
const ID = '018f2b1c-0000-7000-8000-000000000001';

let server: TestServer;
let biller: SignedIn;
before(async () => {
  server = await openTestServer({ routes: [...routes, ...strange] });
  biller = await server.as('biller');
});
after(() => server.close());

test('a local server answers to its own names alone, so that no page can be rebound to it', async () => {
  const local = await openTestServer({ settings: { isLocal: true } });
  const ask = (host: string) => local.inject({ url: '/api/v1/demonstration', headers: { host } });
  for (const host of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080']) assert.notEqual((await ask(host)).status, 403, host);
  for (const host of ['rebound.example:8080', '127.0.0.1.example', 'localhost.example']) {
    const refused = await ask(host);
    assert.deepEqual([refused.status, refused.body.code], [403, 'request-must-come-from-this-site'], host);
  }
  await local.close();
});

test('what a browser sends from another site is refused, with and without the cookie', async () => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    for (const request of [
      { method: 'PUT', url: '/api/v1/session/language', payload: { language: 'fr' } },
      { method: 'DELETE', url: '/api/v1/session' },
      { method: 'POST', url: '/api/v1/session', payload: { loginName: 'a', password: 'b' } },
    ] as const) {
      const answer = await biller.inject({ ...request, headers });
      assert.equal(answer.status, 403, `${request.method} ${JSON.stringify(headers)}`);
      assert.equal(answer.body.code, 'request-must-come-from-this-site');
    }
  }
  const own = { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin', host: 'localhost:80' };
  assert.equal(
    (await biller.inject({ method: 'PUT', url: '/api/v1/session/language', payload: { language: 'en' }, headers: own })).status,
    200,
  );
  assert.equal((await biller.get('/session')).status, 200, 'the session did not end by a foreign request');
});

test('bodies are JSON alone', async () => {
  const url = `/api/v1/echo/${ID}`;
  const sent = (type: string | undefined, payload: string) =>
    biller.inject({ method: 'POST', url, payload, headers: type === undefined ? {} : { 'content-type': type } });
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'text/json',
    'x',
    '',
  ]) {
    const answer = await sent(type, '{"name":"a"}');
    assert.equal(answer.status, 415, type);
    assert.equal(answer.body.code, 'content-type-must-be-json');
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
  }
  for (const broken of ['{', '', '{"name":"a"', 'name', '\u0000', '[1,', '{"name":"a"}}']) {
    const answer = await sent('application/json', broken);
    assert.equal(answer.status, 400, broken);
    assert.equal(answer.body.code, 'body-must-be-json', broken);
  }
  assert.equal((await sent('application/json; charset=utf-8', '{"name":"a"}')).status, 200);
});

test('a body that is too large is refused before it is read, and not read at all without a session', async () => {
  const payload = JSON.stringify({ name: 'a'.repeat(1_100_000) });
  const large = { method: 'POST', url: `/api/v1/echo/${ID}`, payload, headers: { 'content-type': 'application/json' } } as const;
  assert.equal((await biller.inject(large)).body.code, 'body-must-be-small-enough');
  assert.equal((await biller.inject(large)).status, 413);
  assert.equal((await server.inject(large)).status, 401);
});

test('what does not fit is named by its place and never repeated', async () => {
  const answer = await biller.inject({
    method: 'POST',
    url: `/api/v1/echo/not-${encodeURIComponent('<script>')}?limit=${encodeURIComponent(SECRET)}`,
    payload: { name: SECRET, lines: [{ units: 1 }, { units: SECRET }, { units: 1, [SECRET]: true }] },
  });
  assert.equal(answer.status, 400);
  assert.equal(answer.body.code, 'request-must-fit-its-schema');
  assert.deepEqual(answer.body.paths.map((fault: { path: string }) => fault.path).toSorted(), [
    'body.lines.1.units',
    'body.lines.2',
    'body.name',
    'params.id',
    'query.limit',
  ]);
  assert.doesNotMatch(answer.text, /Zebulon|script/);
  const many = Array.from({ length: 500 }, () => ({ units: 'x' }));
  assert.ok((await biller.post(`/echo/${ID}`, { name: 'a', lines: many })).body.paths.length <= 50);
});

test('members nobody expects are refused, and prototypes stay what they are', async () => {
  for (const payload of [
    '{"name":"a","__proto__":{"isAdmin":true}}',
    '{"__proto__":{"name":"a"}}',
    '{"name":"a","constructor":{"prototype":{"isAdmin":true}}}',
    '{"name":"a","roles":["manager"]}',
    '[{"name":"a"}]',
    'null',
    '"a"',
  ]) {
    const answer = await biller.inject({
      method: 'POST',
      url: `/api/v1/echo/${ID}`,
      payload,
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(answer.status, 400, payload);
  }
  assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
});

test('an unknown address, a wrong method and a strange method are answered as problems', async () => {
  for (const url of [
    '/api/v1/nothing',
    '/api/v1/',
    '/api/v2/session',
    '/api/v1/session/',
    '/nothing.html',
    '/api/v1/../../etc/passwd',
    '/%00',
    '/%zz',
  ]) {
    const answer = await biller.inject({ url });
    assert.ok(answer.status === 404 || answer.status === 400, `${url} ${answer.status}`);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, url);
  }
  const wrong = await biller.inject({ method: 'PATCH', url: '/api/v1/session', payload: {} });
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers['allow'], 'DELETE, GET, HEAD, POST');
  const options = await server.inject({ method: 'OPTIONS', url: '/api/v1/session' });
  assert.equal(options.status, 405);
  assert.equal(options.headers['access-control-allow-origin'], undefined);
  const head = await biller.inject({ method: 'HEAD', url: '/api/v1/session' });
  assert.deepEqual([head.status, head.text], [200, '']);
  assert.equal((await server.inject({ method: 'HEAD', url: '/api/v1/session' })).status, 401);
});

test('a bug is answered by a reference alone, which the log has, without what the error said', async () => {
  const answer = await biller.get('/bug');
  assert.equal(answer.status, 500);
  assert.equal(answer.body.code, 'server-must-answer');
  assert.doesNotMatch(answer.text, /Zebulon|\.ts|at /);
  const line = server
    .logged()
    .split('\n')
    .find((text) => text.includes('"failed"') && text.includes(answer.body.reference));
  assert.match(line ?? '', /requests\.integration\.test\.ts/);
  assert.doesNotMatch(server.logged(), /Zebulon/);
  assert.equal((await biller.get('/wrong-answer')).status, 500);
});

test('failures of the store have the status that tells what to do', async () => {
  const stale = await biller.get('/stale');
  assert.deepEqual(
    [stale.status, stale.body.code, stale.body.detail],
    [409, 'claim-must-move-forward', 'Somebody else moved the claim.'],
  );
  const away = await biller.get('/away');
  assert.deepEqual([away.status, away.body.code], [503, 'database-must-stay-connected']);
});

test('answers are not kept by anybody, and no script of another place runs', async () => {
  for (const answer of [
    await biller.get('/session'),
    await biller.get('/bug'),
    await server.inject({ url: '/api/v1/session' }),
  ]) {
    assert.equal(answer.headers['cache-control'], 'no-store');
    const policy = String(answer.headers['content-security-policy']);
    assert.match(policy, /script-src 'self'(;|$)/);
    assert.match(policy, /default-src 'none'/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal(answer.headers['x-powered-by'], undefined);
  }
});

test('log lines name the route and the person, and nothing that was sent', async () => {
  const patients = await server.as('front-desk');
  await patients.post('/patients/search', { text: SECRET });
  await server.inject({ url: `/api/v1/nothing?name=${encodeURIComponent(SECRET)}` });
  await server.inject({ url: `/${encodeURIComponent(SECRET)}` });
  await server.logIn(SECRET, `${SECRET} as a password`);
  const lines = server
    .logged()
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  assert.doesNotMatch(server.logged(), /Zebulon|Quarterstaff|password/);
  const search = lines.find((line) => line['route'] === '/api/v1/patients/search');
  assert.deepEqual([search?.['method'], search?.['status'], search?.['userId']], ['POST', 200, patients.userId]);
  assert.deepEqual(Object.keys(search ?? {}).toSorted(), [
    'level',
    'method',
    'ms',
    'msg',
    'requestId',
    'route',
    'status',
    'time',
    'userId',
  ]);
});

test('health is for everybody and says nothing; figures are for this machine or who has the token', async () => {
  const health = await server.inject({ url: '/healthz' });
  assert.deepEqual(health.body, { status: 'ok', process: 'ok', database: 'ok' });
  const metrics = (remoteAddress: string, headers = {}) => server.inject({ url: '/metrics', remoteAddress, headers });
  const own = await metrics('127.0.0.1');
  assert.equal(own.status, 200);
  assert.match(own.text, /claimwright_http_request_seconds_count\{method="GET",route="\/api\/v1\/session",status="200"\} \d+/);
  assert.match(own.text, /^claimwright_sessions \d+$/m);
  assert.doesNotMatch(own.text, new RegExp(`${ID}|Zebulon`));
  assert.equal((await metrics('203.0.113.9')).status, 403);
  assert.equal((await metrics('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).status, 403);
  const guarded = await openTestServer({ settings: { metricsToken: 'figures' } });
  const asked = (authorization: string) =>
    guarded.inject({ url: '/metrics', remoteAddress: '127.0.0.1', headers: { authorization } });
  assert.deepEqual(
    [(await asked('')).status, (await asked('Bearer no')).status, (await asked('Bearer figures')).status],
    [403, 403, 200],
  );
  await guarded.close();
});

test('without the database the process says so and answers 503', async () => {
  const away = () => Promise.reject(new StoreFailure('database-must-stay-connected', 'The connection was lost.'));
  const sessions = { ...server.parts.sessions, count: away, read: away };
  const cut = await openTestServer({ parts: { sessions } });
  const health = await cut.inject({ url: '/healthz' });
  assert.deepEqual([health.status, health.body.database], [503, 'failing']);
  const asked = await cut.inject({ url: '/api/v1/session', headers: { cookie: biller.cookie } });
  assert.deepEqual([asked.status, asked.body.code], [503, 'database-must-stay-connected']);
  await cut.close();
});
