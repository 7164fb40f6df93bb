import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import {
  batch,
  claim,
  end,
  home,
  inSession,
  moveTo,
  newDatabase,
  openOffice,
  outbox,
  query,
  skip,
  told,
  upload,
  useOffices,
} from './sample-process.ts';

useOffices();

test('an 837P goes up by SFTP and 999, 277CA and, on day 14, the 835 come down', { skip }, async () => {
  const office = await openOffice(join(home, 'one'), newDatabase());
  await upload(office, 'batch-1.x12', batch(1, claim('LK1001', 'PCN1'), claim('NOBODY', 'PCN2')));
  const first = await moveTo(office, '2026-03-03');
  assert.deepEqual(first.body, {
    today: '2026-03-03',
    days: 0,
    filesTaken: 1,
    filesRefused: 0,
    claimsAccepted: 1,
    claimsRejected: 1,
    claimsPaid: 0,
    paidCents: 0,
    filesWritten: 2,
  });
  const answered = await outbox(office);
  assert.deepEqual(Object.keys(answered), ['277CA-20260303-000000002.x12', '999-20260303-000000001.x12']);
  assert.match(answered['999-20260303-000000001.x12'] ?? '', /AK9\*A\*1\*1\*1~/);
  assert.match(answered['277CA-20260303-000000002.x12'] ?? '', /A3:33:IL/);
  const later = await moveTo(office, '2026-03-20');
  assert.equal(later.body['paidCents'], 7000);
  const paid = await outbox(office);
  assert.match(paid['835-20260317-000000003.x12'] ?? '', /CLP\*PCN1\*1\*170\*70\*30\*12\*/);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('killed and opened again, the office resumes: same key, same day, nothing answered or paid twice', { skip }, async () => {
  const database = newDatabase();
  const officeHome = join(home, 'two');
  let office = await openOffice(officeHome, database);
  const key = office.hostKeySha256;
  await upload(office, 'batch-1.x12', batch(1, claim('LK1001', 'PCN1')));
  for (let attempt = 0; attempt < 6; attempt += 1) {
    // The kill falls somewhere into the work of the days; where, differs from run to run.
    const moving = moveTo(office, '2026-03-25').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5 + attempt * 12));
    await end(office, 'SIGKILL');
    await moving;
    office = await openOffice(officeHome, database);
    assert.equal(office.hostKeySha256, key);
  }
  await upload(office, 'batch-1-again.x12', batch(1, claim('LK1001', 'PCN1')));
  assert.equal((await moveTo(office, '2026-03-28')).status, 200);
  const kinds = Object.keys(await outbox(office)).map((name) => name.split('-')[0]);
  assert.deepEqual(kinds, ['277CA', '835', '999']);
  const [counted] = await query<{ claims: string; payments: string; open: string }>(
    database,
    `SELECT (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM payment) AS payments,
            (SELECT count(*) FROM answer_file WHERE state <> 'PLACED') AS open`,
  );
  assert.deepEqual(counted, { claims: '1', payments: '1', open: '0' });
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('an answer that was fetched and removed is not written again after a kill before it was marked', { skip }, async () => {
  const database = newDatabase();
  const officeHome = join(home, 'three');
  let office = await openOffice(officeHome, database);
  await upload(office, 'batch-1.x12', batch(1, claim('LK1001', 'PCN1')));
  await moveTo(office, '2026-03-03');
  const name = '999-20260303-000000001.x12';
  await inSession(office, (sftp) => told((done) => sftp.unlink(`outbox/${name}`, done)));
  await end(office, 'SIGKILL');
  // As a kill between rename and mark leaves it.
  await query(database, `UPDATE answer_file SET state = 'STAGED' WHERE name = '${name}'`);
  office = await openOffice(officeHome, database);
  assert.ok(!Object.keys(await outbox(office)).includes(name));
  await end(office, 'SIGKILL');
  // As a kill before the rename leaves it: the bytes of the archive go out, under the same name.
  await query(database, `UPDATE answer_file SET state = 'BUILT' WHERE name = '${name}'`);
  office = await openOffice(officeHome, database);
  assert.match((await outbox(office))[name] ?? '', /AK9\*A/);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('noise, a truncated file and a reused control number are told and change nothing else', { skip }, async () => {
  const database = newDatabase();
  const officeHome = join(home, 'four');
  const office = await openOffice(officeHome, database);
  const good = batch(1, claim('LK1001', 'PCN1'));
  await upload(office, 'a-noise.bin', randomBytes(10 * 1024 * 1024));
  await upload(office, 'b-empty.x12', new Uint8Array());
  await upload(office, 'c-cut.x12', batch(7, claim('LK1001', 'PCN7')).subarray(0, 700));
  await upload(office, 'd-good.x12', good);
  await upload(office, 'e-same-number.x12', batch(1, claim('LK1001', 'PCN1'), claim('LK1001', 'PCN3')));
  const moved = await moveTo(office, '2026-03-03');
  assert.equal(moved.status, 200);
  assert.equal(moved.body['filesRefused'], 2);
  assert.equal(moved.body['claimsAccepted'], 1);
  const rejected = await readdir(join(officeHome, 'rejected'));
  assert.equal(rejected.filter((name) => name.endsWith('.note')).length, 2);
  const note = rejected.find((name) => name.endsWith('a-noise.bin.note')) ?? '';
  assert.match(await readFile(join(officeHome, 'rejected', note), 'utf8'), /^file-must-hold-an-interchange/);
  const answers = await outbox(office);
  assert.deepEqual(
    Object.keys(answers).map((name) => name.split('-')[0]),
    ['277CA', '999', 'TA1', 'TA1'],
  );
  assert.ok(Object.values(answers).some((text) => /TA1\*000000001\*.*\*R\*025~/.test(text)));
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('a partial upload is not taken', { skip }, async () => {
  const office = await openOffice(join(home, 'seven'), newDatabase());
  await inSession(office, (sftp) =>
    told((done) => sftp.writeFile('inbox/batch.x12.part', Buffer.from(batch(1, claim('LK1001', 'P'))), done)),
  );
  assert.equal((await moveTo(office, '2026-03-03')).body['filesTaken'], 0);
  assert.equal(await end(office, 'SIGTERM'), 0);
});
