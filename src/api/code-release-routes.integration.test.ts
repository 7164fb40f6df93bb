/** Releases of code sets over HTTP: what is loaded, what one changes here, and who may put it in force. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { CodeKeeper } from '../app/code-release-ports.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { codeKeeper, recordRelease } from '../store/code-releases.ts';
import { sampleVisit } from '../store/sample-practice.ts';
import { diagnosis, tableRelease } from '../store/test-codes.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

/** Reference tables are everybody's: the releases of this file begin on a day of no other test. */
const FROM = `19${10 + Math.floor(Math.random() * 80)}-10-01`;
const before26 = tableRelease('icd10cm', [FROM], [diagnosis('I10', 'Hypertension'), diagnosis('A000'), diagnosis('A001')]);
const after26 = tableRelease(
  'icd10cm',
  [FROM],
  [diagnosis('I10', 'Essential hypertension'), diagnosis('A000'), diagnosis('A009')],
);

let server: TestServer;
let several: TestServer;
let manager: SignedIn;
let numbers: readonly [number, number];
const asked: string[] = [];
before(async () => {
  server = await openTestServer();
  const { ownerUrl } = server.practice.database;
  const owner = { ownerUrl };
  numbers = [(await recordRelease(owner, before26)).releaseNumber, (await recordRelease(owner, after26)).releaseNumber];
  // The test's database holds many organizations; this server is told that it serves one.
  const keeper: CodeKeeper = { ...codeKeeper(owner), isOnePractice: async () => true };
  await server.close();
  server = await openTestServer({ parts: { codeKeeper: keeper, codeSetsChanged: async () => void asked.push('changed') } });
  several = await openTestServer({ parts: { codeKeeper: codeKeeper(owner) } });
  manager = await server.as('manager');
});
after(async () => {
  await server.close();
  await several.close();
});

test('everybody reads what is loaded, with its files, its hashes and what was turned away', async () => {
  const coder = await server.as('coder');
  const { status, body } = await coder.get('/code-releases');
  assert.equal(status, 200, JSON.stringify(body));
  const row = body.releases.find((one: { releaseNumber: number }) => one.releaseNumber === numbers[0]);
  assert.deepEqual([row.state, row.rows, row.rejected, row.terms], ['loaded', 3, 1, 'public']);
  assert.equal(row.sources[0].sha256.length, 64);
  assert.ok(body.wanting.some((one: { kind: string }) => one.kind === 'exclusions'));
  const page = (await coder.get(`/code-releases/${numbers[0]}`)).body;
  assert.deepEqual(page.rejectedRows, [{ file: 'a.txt', line: 7, reason: 'no code' }]);
  assert.ok(page.others.some((one: { releaseNumber: number }) => one.releaseNumber === numbers[1]));
  assert.equal((await coder.get('/code-releases/999999')).status, 404);
  assert.equal((await coder.get('/code-releases/x')).status, 400);
});

test('a comparison says what is added, deleted and revised, and what of it this practice uses', async () => {
  const visit = sampleVisit();
  await server.work(async (unit) => {
    await unit.savePatients([visit.patient]);
    await unit.saveCoverages([visit.coverage]);
    await unit.saveEncounters([visit.encounter]);
    await unit.saveDecisions([visit.decision]);
    await unit.saveClaims([{ claim: visit.claim, standing: { queue: 'billing', dueOn: plainDate('2026-04-01') } }]);
  });
  const [before, after] = numbers;
  const { status, body } = await manager.post('/code-releases/compare', { before, after });
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual(body.counts, { added: 1, deleted: 1, revised: 1 });
  assert.deepEqual(
    body.touched.map((row: { display: string; openClaims: number; visits: number; change: string }) => [
      row.display,
      row.change,
      row.openClaims,
      row.visits,
    ]),
    [['I10', 'revised', 1, 1]],
  );
  assert.equal((await manager.post('/code-releases/compare', { before, after: 999_999 })).status, 404);
  assert.equal((await (await server.as('front-desk')).post('/code-releases/compare', { before, after })).status, 403);
  const theirs = await server.other.as('manager');
  assert.deepEqual(
    (await theirs.post('/code-releases/compare', { before, after })).body.touched,
    [],
    'another practice’s claims are not counted',
  );
});

test('a manager puts a release in force and takes it out again; nobody else does', async () => {
  const path = `/code-releases/${numbers[1]}`;
  for (const role of ['coder', 'biller', 'provider', 'compliance'] as const) {
    assert.equal((await (await server.as(role)).post(`${path}/activate`)).status, 403, role);
  }
  const active = await manager.post(`${path}/activate`);
  assert.deepEqual([active.status, active.body.state, active.body.changedBy], [200, 'in-force', server.loginNameOf('manager')]);
  const withdrawn = await manager.post(`${path}/withdraw`);
  assert.deepEqual([withdrawn.status, withdrawn.body.state], [200, 'withdrawn']);
  assert.deepEqual(asked, ['changed', 'changed']);
  assert.equal((await manager.post('/code-releases/999999/activate')).status, 404);
});

test('where a server serves several practices none of them changes what the others see', async () => {
  const person = await several.as('manager');
  const { status, body } = await person.post(`/code-releases/${numbers[1]}/activate`);
  assert.deepEqual([status, body.code], [409, 'server-must-serve-one-practice']);
  assert.equal((await person.get('/code-releases')).body.installsHere, false);
});

test('installing takes whole uploads of one’s own practice and answers with a job', async () => {
  const body = (uploadIds: readonly string[]) => ({ uploadIds, isExcerpt: false, activate: false, acceptsAmaTerms: false });
  assert.equal((await manager.post('/code-releases/install', body([randomUUID()]))).status, 404);
  assert.equal((await manager.post('/code-releases/install', body([]))).status, 400);
  assert.equal((await manager.post('/code-releases/install', { ...body([randomUUID()]), by: 'me' })).status, 400);
  const uploadId = randomUUID();
  await manager.post('/intake/uploads', { uploadId, fileName: 'icd10cm-order-2026.txt', sizeBytes: 5 });
  assert.equal((await manager.post('/code-releases/install', body([uploadId]))).status, 404, 'not whole yet');
  await manager.post(`/intake/uploads/${uploadId}/parts`, { part: 0, base64: Buffer.from('00001').toString('base64') });
  await manager.post(`/intake/uploads/${uploadId}/finish`);
  const theirs = await server.other.as('manager');
  assert.equal((await theirs.post('/code-releases/install', body([uploadId]))).status, 404, 'another practice’s upload');
  const started = await manager.post('/code-releases/install', body([uploadId]));
  assert.deepEqual([started.status, started.body.kind, started.body.state], [200, 'install-codes', 'waiting']);
});
