import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { remittanceFile } from '../edi/remittance-sample.ts';
import { buildFile, receiveSample, sampleVisit, saveVisit } from '../store/sample-practice.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

const textOf = (options: Parameters<typeof remittanceFile>[1]): string =>
  new TextDecoder().decode(remittanceFile(undefined, { usage: 'T', ...options }));

let server: TestServer;
let poster: SignedIn;
let sent: { readonly fileId: string; readonly claimId: string };
before(async () => {
  server = await openTestServer();
  poster = await server.as('poster');
  const visit = sampleVisit();
  sent = await server.work(async (unit) => {
    await saveVisit(unit, visit);
    const file = await buildFile(unit, 'hub', [visit]);
    return { fileId: file.fileId, claimId: visit.claim.body.claimId };
  });
});
after(() => server.close());

/** A file that was set aside before it was read. */
const setAside = (content: string): Promise<string> =>
  server.work(async (unit) => {
    const fileId = await receiveSample(unit, content);
    await unit.markInbound(fileId, 'QUARANTINED', 'envelope-must-be-whole');
    return fileId;
  });

test('a file that left shows its way, its numbers and the claims in it', async () => {
  const { status, body } = await poster.get(`/files/${sent.fileId}`);
  assert.equal(status, 200);
  assert.deepEqual([body.row.direction, body.row.kind, body.row.state, body.row.claims], ['out', '837P', 'BUILT', 1]);
  assert.equal(body.claims[0].claimId, sent.claimId);
  assert.equal(body.row.cents, body.claims[0].chargeCents);
  assert.equal(body.numbers.interchange.length, 9);
  assert.equal(body.canReadAgain, false);
});

test('the list pages through both directions without a gap or a repetition, and filters by standing', async () => {
  for (let n = 0; n < 5; n += 1) await setAside(`no interchange ${n}`);
  const seen: string[] = [];
  for (let cursor: string | undefined, turns = 0; turns < 20; turns += 1) {
    const { body } = await poster.get(`/files?limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`);
    seen.push(...body.rows.map((row: { fileId: string }) => row.fileId));
    cursor = body.nextCursor;
    if (cursor === undefined) break;
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.includes(sent.fileId) && seen.length >= 6);
  const aside = await poster.get('/files?standing=set-aside&limit=100');
  assert.ok(aside.body.rows.length >= 5);
  assert.ok(
    aside.body.rows.every((row: { state: string; direction: string }) => row.state === 'QUARANTINED' && row.direction === 'in'),
  );
  const out = await poster.get('/files?direction=out');
  assert.deepEqual(
    out.body.rows.map((row: { fileId: string }) => row.fileId),
    [sent.fileId],
  );
});

test('its bytes come back as they are, and as text segment by segment', async () => {
  const text = textOf({ control: '000000777' });
  const fileId = await setAside(text);
  const whole = await poster.get(`/files/${fileId}/content`);
  assert.equal(whole.status, 200);
  assert.equal(whole.bytes.toString('utf8'), text);
  const page = await poster.get(`/files/${fileId}/segments?from=1&limit=2`);
  assert.equal(page.body.segments.length, 2);
  assert.match(page.body.segments[0].text, /^GS\*HP\*/);
  assert.equal(page.body.total, text.trim().split('\n').length);
});

test('each segment says its loop and its fields, and what is wrong stands at its place', async () => {
  const fileId = await setAside(textOf({ control: '000000778' }).replace('BPR*I*271.50', 'BPR*I*271.5O'));
  const { body: page } = await poster.get(`/files/${fileId}/segments`);
  const payment = page.segments.find((segment: { text: string }) => segment.text.startsWith('CLP*'));
  assert.equal(payment.path, '2000/2100');
  assert.ok(payment.fields.some((field: { at: string; cents?: number }) => field.at === 'CLP04' && field.cents !== undefined));
  const { body: found } = await poster.get(`/files/${fileId}/findings`);
  const amount = found.findings.find((finding: { path: string }) => finding.path === 'BPR-02');
  assert.match(page.segments[amount.at].text, /^BPR\*I\*271\.5O/);
});

test('a remittance that was set aside is read again: its money is posted once, its work is done, and its page proves it', async () => {
  const text = textOf({ control: '000000042' });
  const fileId = await setAside(text);
  const read = await poster.post(`/files/${fileId}/read-again`);
  assert.deepEqual([read.status, read.body.state], [200, 'READ'], read.text);
  const again = await poster.post(`/files/${fileId}/read-again`);
  assert.deepEqual([again.status, again.body.code], [409, 'file-must-be-set-aside']);
  const facts = await poster.get(`/files/${fileId}`);
  const [payment] = facts.body.payments;
  assert.equal(payment.isPosted, true);
  const { body } = await poster.get(`/remittances/${payment.paymentKey}`);
  assert.equal(body.row.paymentCents, 27_150);
  assert.deepEqual([body.equation.holds, body.posted.holds], [true, true]);
  assert.ok(body.claims.every((c: { equation: { holds: boolean } }) => c.equation.holds));
  assert.equal(body.claims[0].lines[0].adjustments[0].words, 'charge above the allowed amount');
  assert.equal(body.row.unmatched, body.row.claims, 'none of these claims is ours');
  const list = await poster.get('/remittances?attention=unmatched');
  assert.deepEqual(
    [list.body.total, list.body.totalCents, list.body.rows.map((row: { paymentKey: string }) => row.paymentKey)],
    [1, 27_150, [payment.paymentKey]],
  );
});

test('a remittance that does not balance is an 835 in the list, not a file that nobody recognized', async () => {
  const fileId = await setAside(textOf({ control: '000000047' }).replace('BPR*I*271.50*', 'BPR*I*271.60*'));
  await poster.post(`/files/${fileId}/read-again`);
  const { body } = await poster.get(`/files/${fileId}`);
  assert.deepEqual([body.row.state, body.row.kind], ['REJECTED', '835'], body.row.detail);
  const list = await poster.get('/files?kind=835&standing=set-aside');
  assert.ok(list.body.rows.some((row: { fileId: string }) => row.fileId === fileId));
});

test('a remittance whose payment had come before is an 835 too', async () => {
  const fileId = await setAside(textOf({ control: '000000048' }));
  await poster.post(`/files/${fileId}/read-again`);
  const { body } = await poster.get(`/files/${fileId}`);
  assert.deepEqual([body.row.state, body.row.kind], ['READ', '835'], body.row.detail);
});

test('a corrected file may come under the number of one that was set aside, and of no other', async () => {
  const broken = await setAside(textOf({ control: '000000555' }).replace('BPR*I*271.50', 'BPR*I*271.51'));
  const first = await poster.post(`/files/${broken}/read-again`);
  assert.equal(first.body.state, 'REJECTED', 'it does not balance');
  const corrected = await setAside(textOf({ control: '000000555' }).replaceAll('TRACE0001', 'TRACE0002'));
  assert.equal((await poster.post(`/files/${corrected}/read-again`)).body.state, 'READ');
  const third = await setAside(textOf({ control: '000000555' }).replaceAll('TRACE0001', 'TRACE0003'));
  assert.equal(
    (await poster.post(`/files/${third}/read-again`)).body.state,
    'QUARANTINED',
    'the number is taken by a file that was read',
  );
});

test('a file that is no X12 at all can be looked at and stays aside, with work that says so', async () => {
  const fileId = await setAside(`<script>alert(1)</script>\n=HYPERLINK("http://x")`);
  const { body } = await poster.post(`/files/${fileId}/read-again`);
  assert.equal(body.state, 'QUARANTINED');
  const facts = await poster.get(`/files/${fileId}`);
  assert.equal(facts.body.work.length, 1);
  assert.equal(facts.body.canReadAgain, true);
  const page = await poster.get(`/files/${fileId}/segments`);
  assert.equal(page.body.segments[0].text, '<script>alert(1)</script>');
  assert.deepEqual((await poster.get(`/files/${fileId}/findings`)).body, { total: 0, findings: [] });
});

test('files and payments of others, unknown ids and unknown keys are not found alike', async () => {
  const stranger = await server.other.as('poster');
  for (const path of [
    `/files/${sent.fileId}`,
    `/files/${sent.fileId}/segments`,
    `/files/${sent.fileId}/findings`,
    `/files/${sent.fileId}/content`,
    '/remittances/era:1999999999.TRACE0001.2026-03-31.27150',
  ]) {
    const theirs = await stranger.get(path);
    assert.equal(theirs.status, 404, path);
    const nobodys = await poster.get(path.replace(sent.fileId, randomUUID()).replace('TRACE0001', 'NEVER'));
    assert.equal(nobodys.status, 404, path);
    assert.deepEqual({ ...theirs.body, instance: '' }, { ...nobodys.body, instance: '' });
  }
  assert.equal((await stranger.post(`/files/${sent.fileId}/read-again`)).status, 404);
  assert.equal((await poster.get('/remittances/not-a-key')).status, 400);
  assert.equal((await poster.get('/files?cursor=x')).status, 400);
});

test('who may not resolve files may not read one again', async () => {
  const fileId = await setAside('nothing');
  const biller = await server.as('biller');
  assert.equal((await biller.get(`/files/${fileId}`)).status, 200);
  assert.equal((await biller.post(`/files/${fileId}/read-again`)).status, 403);
});
