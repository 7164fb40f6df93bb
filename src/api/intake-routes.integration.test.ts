/** Foreign files over HTTP on a real database: brought in parts, recognized, taken in, answered, taken back. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { takeIn } from '../app/take-in.ts';
import type { Day } from '../app/day.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let manager: SignedIn;
before(async () => {
  server = await openTestServer();
  manager = await server.as('manager');
});
after(() => server.close());

const PART = 720_000;

/** Out: the upload's id, and what it was recognized as. */
async function bring(fileName: string, content: string | Buffer): Promise<{ readonly uploadId: string; readonly seen: any }> {
  const bytes = Buffer.from(content);
  const uploadId = randomUUID();
  const begun = await manager.post('/intake/uploads', { uploadId, fileName, sizeBytes: bytes.length });
  assert.equal(begun.status, 200, begun.text);
  for (const part of begun.body.missing as readonly number[]) {
    const base64 = bytes.subarray(part * PART, (part + 1) * PART).toString('base64');
    assert.equal((await manager.post(`/intake/uploads/${uploadId}/parts`, { part, base64 })).status, 200);
  }
  assert.equal((await manager.post(`/intake/uploads/${uploadId}/finish`)).status, 200);
  const seen = await manager.post(`/intake/uploads/${uploadId}/recognize`, {});
  assert.equal(seen.status, 200, seen.text);
  return { uploadId, seen: seen.body };
}

/** Starts a run, and works as the job does. Out: the run as the page reads it. */
async function load(
  files: readonly { readonly name: string; readonly seen: any; readonly totals?: object; readonly uploadId: string }[],
) {
  const runId = randomUUID();
  const started = await manager.post('/intake/runs', {
    run: {
      runId,
      system: 'Old practice',
      billableFrom: '2020-01-01',
      files: files.map(({ name, seen }) => ({ name, format: seen.format, sizeBytes: seen.sizeBytes, sha256: seen.sha256 })),
    },
    totals: files.flatMap(({ uploadId, totals }) => (totals === undefined ? [] : [{ uploadId, totals }])),
  });
  if (started.status !== 200) return { runId, started, run: undefined };
  const actor = { organizationId: server.organizationId, actor: 'manager', purpose: 'test' };
  const day = { ...(await server.parts.day(callerOf())), actor } as Day;
  const shelf = server.parts.intake.shelfOf(actor);
  const rest = { timeZone: 'America/Chicago', show: () => {}, begin: () => {} };
  await takeIn({ day, open: (file) => shelf.open(file), ...rest });
  return { runId, started, run: (await manager.get(`/intake/runs/${runId}`)).body };
}

const callerOf = () =>
  ({
    organizationId: server.organizationId,
    actor: (purpose: string) => ({ organizationId: server.organizationId, actor: 'manager', purpose }),
  }) as Parameters<TestServer['parts']['day']>[0];

const HEAD =
  'chart,last_name,first_name,birth_date,sex,street,city,state,zip,balance_date,patient_balance,insurance_balance,total_rows\n';
const JANE = '7001,Roe,Jane,1980-03-04,F,12 Example Street,Springfield,IL,62701,2025-08-14,40.00,,\n';

test('a file comes in parts, a part sent twice is there once, and a cut goes on where it was', async () => {
  const bytes = Buffer.from(`${HEAD}${'x'.repeat(PART)}`);
  const uploadId = randomUUID();
  const order = { uploadId, fileName: '../../etc/passwd\u0000.csv'.replace('\u0000', ''), sizeBytes: bytes.length };
  assert.deepEqual((await manager.post('/intake/uploads', order)).body.missing, [0, 1]);
  const first = { part: 0, base64: bytes.subarray(0, PART).toString('base64') };
  await manager.post(`/intake/uploads/${uploadId}/parts`, first);
  await manager.post(`/intake/uploads/${uploadId}/parts`, first);
  assert.deepEqual((await manager.post('/intake/uploads', order)).body.missing, [1]);
  assert.equal((await manager.post(`/intake/uploads/${uploadId}/finish`)).body.code, 'upload-must-be-whole');
  const short = await manager.post(`/intake/uploads/${uploadId}/parts`, { part: 1, base64: 'AAAA' });
  assert.equal(short.body.code, 'upload-part-must-be-whole');
  const beyond = await manager.post(`/intake/uploads/${uploadId}/parts`, { part: 2, base64: 'AAAA' });
  assert.equal(beyond.body.code, 'upload-part-must-be-whole');
  const other = await manager.post('/intake/uploads', { ...order, sizeBytes: 5 });
  assert.equal(other.body.code, 'upload-must-be-the-same-file');
});

test('what a file is, is seen by its content', async () => {
  const kindOf = async (name: string, content: string): Promise<string> => {
    const { seen } = await bring(name, content);
    return `${seen.format} ${seen.table} ${seen.faults.map((fault: { code: string }) => fault.code).join()}`.trim();
  };
  assert.equal(await kindOf('a.txt', '{"resourceType":"Bundle"}'), 'fhir fhir');
  assert.equal(await kindOf('a.json', 'Patient: Jane Roe\n\nSeen today.'), 'note note');
  assert.equal(await kindOf('a.txt', `${HEAD}${JANE}`), 'patients patient-list');
  assert.equal(await kindOf('a.csv', 'dataset,encounter_id,dialogue,note\nx,1,a,b\n'), 'csv aci-notes');
  assert.equal(await kindOf('a.csv', 'a,b\n1,2\n'), 'csv unknown table-must-have-its-headings');
});

test('a list of patients: balances are posted, stand on the statement, and are taken back as a whole', async () => {
  const { uploadId, seen } = await bring('patients.csv', `${HEAD}${JANE}`);
  assert.deepEqual(seen.totals.found, { rows: 1, patients: 1, patientCents: 4000, insuranceCents: 0 });
  const wrong = await load([{ name: 'patients.csv', uploadId, seen, totals: { patientCents: 4100 } }]);
  assert.deepEqual([wrong.started.status, wrong.started.body.code], [409, 'control-totals-must-agree']);
  const { runId, run } = await load([{ name: 'patients.csv', uploadId, seen, totals: { patientCents: 4000, rows: 1 } }]);
  assert.equal(run.state, 'done', JSON.stringify(run));
  const hits = (await manager.post('/patients/search', { text: '7001', limit: 5 })).body.hits;
  assert.equal(hits.length, 1);
  const { patientId } = hits[0];
  const account = (await manager.get(`/patients/${patientId}/account`)).body;
  assert.equal(account.balances.patientCents, 4000);
  assert.equal(account.proof.openPatientCents, 4000);
  const preview = (await manager.get(`/patients/${patientId}/statement-preview`)).body;
  assert.equal(preview.statement?.amountDueCents, 4000, JSON.stringify(preview));
  assert.deepEqual(
    preview.statement.visits.map((visit: { serviceDate: string }) => visit.serviceDate),
    ['2025-08-14'],
  );
  const again = await load([{ name: 'patients.csv', uploadId, seen }]);
  assert.equal(again.run.state, 'done');
  assert.equal((await manager.get(`/patients/${patientId}/account`)).body.balances.patientCents, 4000, 'the same list twice');
  assert.deepEqual((await manager.post(`/intake/runs/${runId}/take-back`)).body, { takenBack: 1 });
  assert.equal((await manager.get(`/patients/${patientId}/account`)).body.balances.patientCents, 0);
  assert.equal((await manager.post(`/intake/runs/${runId}/take-back`)).body.code, 'load-must-have-balances');
});

test('a balance that was paid stands in the way of taking the load back', async () => {
  const { uploadId, seen } = await bring('more.csv', `${HEAD}${JANE.replace('7001', '7002').replace('Roe,Jane', 'Poe,Ann')}`);
  const { runId } = await load([{ name: 'more.csv', uploadId, seen }]);
  const { patientId } = (await manager.post('/patients/search', { text: '7002', limit: 5 })).body.hits[0];
  const paid = await manager.post(`/patients/${patientId}/payments`, { paymentId: randomUUID(), cents: 1000, method: 'cash' });
  assert.equal(paid.status, 200, paid.text);
  assert.equal(paid.body.appliedCents, 1000);
  assert.equal((await manager.post(`/intake/runs/${runId}/take-back`)).body.code, 'balances-must-not-be-built-on');
  assert.equal((await manager.get(`/patients/${patientId}/account`)).body.balances.patientCents, 3000);
});

test('hostile rows stay text on the way in and are harmless on the way out', async () => {
  const text = `${HEAD}9001,"<script>alert(1)</script>","=HYPERLINK(""x"")",1980-03-04,F,1 Road,Springfield,IL,62701,2025-08-14,"1.234,50",,\n`;
  const { uploadId, seen } = await bring(
    '=cmd.csv',
    text.replace('chart,', 'chart,__proto__,').replace('9001,', '9001,polluted,'),
  );
  const { runId, run } = await load([{ name: '=cmd.csv', uploadId, seen }]);
  assert.equal(run.rejected, 1);
  const file = await manager.get(`/intake/runs/${runId}/rejected-rows`);
  assert.match(String(file.headers['content-type']), /text\/csv/);
  assert.match(file.text, /"'=cmd\.csv",2,patient_balance,turned away,amount-must-be-certain,/);
  const [hit] = (await manager.post('/patients/search', { text: '9001', limit: 5 })).body.hits;
  assert.equal(hit?.name.last, '<script>alert(1)</script>');
  assert.doesNotMatch(server.logged(), /9001|script>|HYPERLINK|cmd\.csv/);
});

test('a note without its patient waits, and goes to its clinician once a person has said whose it is', async () => {
  const { uploadId, seen } = await bring('note.txt', 'Date of service: 2026-02-02\n\nASSESSMENT\nHypertension.\n');
  await load([{ name: 'note.txt', uploadId, seen }]);
  const waiting = (await manager.get('/intake/stopped-visits')).body.rows;
  const visit = waiting.find((row: { place: { file: string } }) => row.place.file === 'note.txt');
  assert.ok(visit, JSON.stringify(waiting));
  const practice = (await manager.get('/practice')).body;
  const [hit] = (await manager.post('/patients/search', { text: '7001', limit: 5 })).body.hits;
  const { system, type, id } = visit;
  const assigned = await manager.post('/intake/stopped-visits/assign', {
    ...{ system, type, id, patientId: hit.patientId, serviceDate: '2026-02-02' },
    providerId: practice.providers[0].providerId,
    locationId: practice.locations[0].locationId,
  });
  assert.equal(assigned.status, 200, assigned.text);
  const encounter = await manager.get(`/encounters/${assigned.body.encounterId}`);
  assert.equal(encounter.status, 200);
  assert.match(encounter.text, /Hypertension/);
});

test('another organization sees nothing of it', async () => {
  const other = await server.other.as('manager');
  assert.deepEqual((await other.get('/intake/runs')).body.rows, []);
  assert.deepEqual((await other.get('/intake/stopped-visits')).body.rows, []);
});
