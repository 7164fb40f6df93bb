import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sampleVisit } from '../store/sample-practice.ts';
import { openTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

test('everybody learns who works in their own organization by name, and nobody of another one', async () => {
  const { status, body, text } = await (await server.as('coder')).get('/practice/people');
  assert.equal(status, 200, text);
  const people = body.people as readonly { readonly loginName: string; readonly displayName: string }[];
  assert.ok(people.some((one) => one.loginName === server.loginNameOf('manager') && one.displayName === 'Test manager'));
  assert.ok(!people.some((one) => one.loginName === server.other.loginNameOf('manager')));
  assert.deepEqual(Object.keys(people[0] ?? {}).toSorted(), ['displayName', 'loginName'], 'nothing else of them');
});

test('the price list is found by its words on a day, and procedures that wait for a price are told with their visits', async () => {
  const biller = await server.as('biller');
  const found = (await biller.get('/practice/prices?text=ear%20wax&on=2026-03-04')).body;
  assert.deepEqual(
    found.rows.map((row: { procedure: string; cents: number }) => [row.procedure, row.cents]),
    [['69210', 12_500]],
  );
  const before = (await biller.get('/practice/prices?unpriced=yes&on=1999-01-01')).body;
  assert.equal(before.rows.length, before.total);
  const { patient, encounter, decision } = sampleVisit();
  await server.work(async (unit) => {
    await unit.savePatients([patient]);
    await unit.saveEncounters([encounter]);
    const [line] = decision.procedures;
    assert.ok(line);
    await unit.saveDecisions([{ ...decision, procedures: [{ ...line, procedure: '99499' as never }] }]);
  });
  const { missing } = (await biller.get('/practice/prices/missing')).body;
  assert.deepEqual(
    missing.map((row: { procedure: string; visits: number; firstOn: string }) => [row.procedure, row.visits, row.firstOn]),
    [['99499', 1, '2026-03-04']],
  );
  assert.equal((await biller.get('/practice/prices?every=yes')).status, 400);
});

test('payer offsets are a sum that the books have, and nothing without one', async () => {
  const { body } = await (await server.as('poster')).get('/payer-offsets');
  assert.deepEqual([body.cents, body.open, body.settled, body.accountName], [0, [], [], 'Payer offsets']);
});
