import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { WorkOrder } from '../claims/work-item.ts';
import { cents } from '../kernel/money.ts';
import { addDays } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { buildFile, DAY, receiveSample, sampleVisit, type SampleVisit, saveVisit } from '../store/sample-practice.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let visits: readonly SampleVisit[];
let biller: SignedIn;
before(async () => {
  server = await openTestServer();
  visits = [sampleVisit(), sampleVisit(), sampleVisit()];
  biller = await server.as('biller');
  await server.work(async (unit) => {
    for (const visit of visits) await saveVisit(unit, visit);
    await unit.openWork(ORDERS());
    await buildFile(unit, 'hub', visits.slice(0, 1));
    const bad = await receiveSample(unit, 'not an interchange');
    await unit.markInbound(bad, 'QUARANTINED', 'cannot be read');
    const fresh = { ...sampleVisit() };
    await unit.savePatients([fresh.patient]);
    await unit.saveEncounters([fresh.encounter]);
  });
});
after(() => server.close());

const order = (n: number, changes: Partial<WorkOrder> = {}): WorkOrder => ({
  queue: 'billing',
  kind: 'held-claim',
  reason: said('Line {line} has a fault.', { line: n }),
  nextAction: said('Correct it.'),
  openedOn: addDays(DAY, -n),
  dueOn: addDays(DAY, n - 2),
  subject: `subject ${n}`,
  amountCents: cents(1000 * n),
  ...changes,
});

const ORDERS = (): readonly WorkOrder[] => [
  order(1),
  order(2, { claimId: visits[0]?.claim.body.claimId, patientId: visits[0]?.patient.patientId }),
  order(3),
  order(1, { queue: 'denials', kind: 'denied-line', subject: '=HYPERLINK("http://x")' }),
  order(4, { queue: 'posting', kind: 'unmatched-payment', subject: '<script>alert(1)</script>' }),
];

type Count = { queue: string; kind: string; count: number; amountCents: number; dueToday: number; overdue: number };
type Desk = { desk: string; count: number; amountCents?: number };

test('every number of the summary is the length and the sum of its list', async () => {
  const { body: summary, status } = await biller.get('/work/summary');
  assert.equal(status, 200);
  assert.deepEqual(summary.ownQueues, ['billing', 'denials']);
  assert.equal(summary.work.length, 3);
  for (const { queue, kind, count, amountCents, dueToday, overdue } of summary.work as readonly Count[]) {
    const list = await biller.post('/work/search', { queue, kind });
    assert.equal(list.body.items.length, count, kind);
    assert.equal(list.body.total, count);
    assert.equal(
      list.body.items.reduce((sum: number, item: { amountCents: number }) => sum + item.amountCents, 0),
      amountCents,
    );
    assert.equal((await biller.post('/work/search', { queue, kind, due: 'today' })).body.items.length, dueToday);
    assert.equal((await biller.post('/work/search', { queue, kind, due: 'overdue' })).body.items.length, overdue);
  }
});

test('the desks count what the store lists', async () => {
  const { body } = await (await server.as('manager')).get('/work/summary');
  const desks = new Map((body.desks as readonly Desk[]).map((desk) => [desk.desk, desk]));
  const lists = await server.work(async (unit) => ({
    code: await unit.encountersToCode(100),
    ready: await unit.claimsInState('ready', 100),
    held: await unit.claimsInState('held', 100),
    rejected: await unit.claimsInState('rejected', 100),
    submitted: await unit.claimsInState('submitted', 100),
    accepted: await unit.claimsInState('accepted', 100),
    setAside: await unit.inboundInState('QUARANTINED', 100),
  }));
  const lengths = {
    'visits-to-code': lists.code,
    'claims-ready': lists.ready,
    'claims-held': lists.held,
    'claims-rejected': lists.rejected,
    'claims-submitted': lists.submitted,
    'claims-accepted': lists.accepted,
    'files-set-aside': lists.setAside,
  };
  for (const [desk, list] of Object.entries(lengths)) assert.equal(desks.get(desk)?.count, list.length, desk);
  assert.ok(lists.code.length > 0 && lists.ready.length > 0 && lists.setAside.length > 0);
  assert.equal(
    desks.get('claims-ready')?.amountCents,
    lists.ready.reduce((sum, claim) => sum + claim.body.totalChargeCents, 0),
  );
  const manager = await server.as('manager');
  for (const [desk, query] of [
    ['visits-to-code', 'step=code&note=signed'],
    ['notes-unsigned', 'step=code&note=unsigned'],
    ['visits-stopped', 'step=charge'],
  ]) {
    assert.equal((await manager.get(`/encounters?${query}`)).body.rows.length, desks.get(desk ?? '')?.count, desk);
  }
  for (const [desk, state] of [
    ['claims-held', 'held'],
    ['claims-ready', 'ready'],
    ['claims-submitted', 'submitted'],
    ['claims-accepted', 'accepted'],
    ['claims-rejected', 'rejected'],
  ]) {
    const { totals } = (await manager.post('/claims/search', { states: [state] })).body;
    assert.equal(totals.count, desks.get(desk ?? '')?.count, desk);
    assert.equal(totals.chargeCents, desks.get(desk ?? '')?.amountCents, desk);
  }
  for (const side of ['owing', 'credit'] as const) {
    const page = await (await server.as('manager')).post('/patients/balances', { side });
    assert.equal(page.body.rows.length, desks.get(side === 'owing' ? 'balances-due' : 'credits-held')?.count);
  }
});

test('a role sees only the desks it may open', async () => {
  const { body } = await (await server.as('front-desk')).get('/work/summary');
  const seen = (body.desks as readonly Desk[]).map((desk) => desk.desk);
  assert.deepEqual(seen, [
    'visits-to-code',
    'notes-unsigned',
    'visits-stopped',
    'balances-due',
    'credits-held',
    'statements-this-week',
  ]);
  assert.deepEqual(body.ownQueues, ['front-desk', 'patient-balances']);
});

test('pages follow each other without a gap or a repetition', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await biller.post('/work/search', { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...body.items.map((item: { workItemId: string }) => item.workItemId));
    cursor = body.nextCursor;
  } while (cursor !== undefined);
  assert.equal(seen.length, 5);
  assert.equal(new Set(seen).size, 5);
  assert.equal((await biller.post('/work/search', { cursor: 'nonsense' })).body.items.length, 5);
});

test('done keeps who and when, is told the second time, and can be taken back', async () => {
  const { body: list } = await biller.post('/work/search', { queue: 'billing' });
  const { workItemId } = list.items[0];
  const done = await biller.post(`/work/items/${workItemId}/done`, { note: '=1+1 “fixed” <b>' });
  assert.equal(done.status, 200);
  assert.equal(done.body.closedOn, DAY);
  assert.equal(done.body.closedBy, server.loginNameOf('biller'));
  const again = await biller.post(`/work/items/${workItemId}/done`, {});
  assert.equal(again.status, 409);
  assert.equal(again.body.code, 'work-must-be-open');
  const { body: finished } = await biller.post('/work/search', { status: 'done' });
  assert.deepEqual(
    finished.items.map((item: { workItemId: string; closedNote: string }) => [item.workItemId, item.closedNote]),
    [[workItemId, '=1+1 “fixed” <b>']],
  );
  assert.equal((await biller.get('/work/summary')).body.doneToday, 1);
  assert.equal((await biller.post(`/work/items/${workItemId}/reopen`)).status, 200);
  assert.equal((await biller.post(`/work/items/${workItemId}/reopen`)).body.code, 'work-must-be-done');
  assert.equal((await biller.post('/work/search', { queue: 'billing' })).body.total, 3);
});

test('another organization finds none of it, a role without the right may not close, an unknown member is refused', async () => {
  const { body: list } = await biller.post('/work/search', {});
  const { workItemId } = list.items[0];
  const foreign = await server.other.as('biller');
  assert.equal((await foreign.post(`/work/items/${workItemId}/done`, {})).status, 404);
  assert.equal((await foreign.post('/work/search', {})).body.total, 0);
  assert.equal((await (await server.as('compliance')).post(`/work/items/${workItemId}/done`, {})).status, 403);
  assert.equal((await biller.post('/work/search', { organizationId: 'x' })).status, 400);
  assert.equal((await biller.post(`/work/items/${workItemId}/done`, { note: 'x', closedBy: 'me' })).status, 400);
});

test('the file holds the list, and nothing in it is a formula', async () => {
  const file = await biller.get('/work/items.csv');
  assert.equal(file.status, 200);
  assert.match(String(file.headers['content-type']), /text\/csv/);
  const lines = file.text.trim().split('\r\n');
  assert.equal(lines.length, 6);
  assert.ok(!lines.some((line) => /(^|,)"?[=+@]/.test(line)));
});
