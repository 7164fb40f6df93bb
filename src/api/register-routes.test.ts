import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ok } from '../kernel/result.ts';
import { networkOf } from './network.ts';
import { requireSoundRoute } from './register-routes.ts';
import { route, type Route } from './route.ts';
import { routes } from './routes.ts';

const sound = route(
  { name: 'readThing', method: 'GET', path: '/things', access: 'claim:read', summary: 'Reads.', response: z.object({}) },
  async () => ok({}),
);
const changed = (change: object): Route => ({ ...sound, ...change });

test('a route without an access, or with one that nobody knows, does not start', () => {
  requireSoundRoute(sound);
  for (const access of [undefined, '', 'claim:delete', 'everybody', null]) {
    assert.throws(() => requireSoundRoute(changed({ access })), /must name a known permission/);
  }
});

test('a route that takes members nobody expects does not start', () => {
  const post = { method: 'POST', access: 'claim:correct' };
  requireSoundRoute(changed({ ...post, body: z.strictObject({ a: z.string() }) }));
  requireSoundRoute(
    changed({
      ...post,
      body: z.discriminatedUnion('k', [z.strictObject({ k: z.literal(1) }), z.strictObject({ k: z.literal(2) })]),
    }),
  );
  for (const body of [z.object({ a: z.string() }), z.looseObject({}), z.any(), z.union([z.strictObject({}), z.object({})])]) {
    assert.throws(() => requireSoundRoute(changed({ ...post, body })), /strict body/);
  }
  assert.throws(() => requireSoundRoute(changed({ query: z.object({ on: z.string().optional() }) })), /strict query/);
  assert.throws(() => requireSoundRoute(changed({ body: z.strictObject({}) })), /must not have a body/);
});

test('every route of the server is sound, and has a name and an address of its own', () => {
  for (const each of routes) requireSoundRoute(each);
  assert.equal(new Set(routes.map((each) => each.name)).size, routes.length);
  assert.equal(new Set(routes.map((each) => `${each.method} ${each.path}`)).size, routes.length);
});

test('what is open to everybody is on a short list', () => {
  const open = routes.filter((each) => each.access === 'public').map((each) => `${each.method} ${each.path}`);
  assert.deepEqual(open.toSorted(), ['GET /demonstration', 'POST /session']);
});

test('an IPv6 customer is one caller, an IPv4 address is one', () => {
  assert.equal(networkOf('203.0.113.7'), '203.0.113.7');
  assert.equal(networkOf('::ffff:203.0.113.7'), '203.0.113.7');
  assert.equal(networkOf('2001:db8:0:1:aaaa::1'), networkOf('2001:0DB8::1:bbbb:0:0:2'));
  assert.notEqual(networkOf('2001:db8:0:1::1'), networkOf('2001:db8:0:2::1'));
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
});
