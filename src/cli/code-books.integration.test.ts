/** The shelf and the database brought together, and files installed by a server's job, with the real files on a real disk. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CodeOrder } from '../app/code-release-ports.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { bundlesInForce, codeKeeper } from '../store/code-releases.ts';
import { type CreatedDatabase, createDatabase } from '../store/create-database.ts';
import { openPractice, sha256, type SamplePractice, testServer } from '../store/sample-practice.ts';
import { diagnosis, tableRelease } from '../store/test-codes.ts';
import { codeSetsOf, shelve } from '../wire/code-shelf.ts';
import { bringFromDatabase, takeIntoDatabase } from './code-books.ts';
import { openCodeSets } from './install-codes.ts';

let database: CreatedDatabase;
let practice: SamplePractice;
const homes: string[] = [];
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'claimwright-codes-'));
  homes.push(home);
  return home;
};
before(async () => {
  database = await createDatabase({ adminUrl: testServer(), name: `books_${randomUUID().slice(0, 8)}` });
  practice = await openPractice({ database });
});
after(async () => {
  await practice.store.close();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const ON = plainDate('2026-03-04');
const FY26 = ['2025-10-01', '2026-09-30'] as const;
const first = tableRelease('icd10cm', FY26, [diagnosis('I10'), diagnosis('A000')]);
const second = tableRelease('icd10cm', FY26, [diagnosis('I10'), diagnosis('A001')]);
const knows = (home: string, code: string): boolean => codeSetsOf(home).icd10(code, ON).kind === 'billable';

test('what was installed without a database is taken in by it, and every other process gets it with the same bytes', async () => {
  const { ownerUrl } = database;
  const [here, there] = [newHome(), newHome()];
  shelve(here, first, first.rejected);
  assert.deepEqual(await takeIntoDatabase({ home: here, ownerUrl }), ['icd10cm-2025-10-01.bundle']);
  assert.deepEqual(await takeIntoDatabase({ home: here, ownerUrl }), [], 'once');
  assert.deepEqual(await practice.work((unit) => unit.rejectedRows(1)), first.rejected);
  const brought = await bringFromDatabase({ home: there, ownerUrl });
  assert.deepEqual(brought, { put: ['icd10cm-2025-10-01.bundle'], removed: [] });
  assert.ok(knows(there, 'A000'));
  const name = 'codes/icd10cm-2025-10-01.bundle';
  assert.deepEqual(readFileSync(join(here, name)), readFileSync(join(there, name)));

  // Another edition of the same day, installed beside the second process: the first one follows.
  shelve(there, second);
  await bringFromDatabase({ home: there, ownerUrl });
  assert.ok(knows(there, 'A001'), 'what was installed here is not taken away before it is in the database');
  await takeIntoDatabase({ home: there, ownerUrl });
  await bringFromDatabase({ home: here, ownerUrl });
  assert.ok(knows(here, 'A001') && !knows(here, 'A000'));
});

test('what is withdrawn in the database answers nowhere, and is not installed again from a shelf', async () => {
  const { ownerUrl } = database;
  const home = newHome();
  await bringFromDatabase({ home, ownerUrl });
  const [row] = await bundlesInForce(ownerUrl);
  assert.ok(row !== undefined && knows(home, 'A001'));
  await codeKeeper({ ownerUrl }).withdraw(row.releaseNumber, 'manager');
  assert.deepEqual(await takeIntoDatabase({ home, ownerUrl }), []);
  assert.deepEqual((await bringFromDatabase({ home, ownerUrl })).removed, ['icd10cm-2025-10-01.bundle']);
  assert.equal(knows(home, 'A001'), false);
});

async function bring(name: string, bytes: Uint8Array): Promise<string> {
  const uploadId = randomUUID();
  await practice.work(async (unit) => {
    await unit.beginUpload({ uploadId, fileName: name, sizeBytes: bytes.length, partBytes: 1 << 20 });
    await unit.saveUploadPart(uploadId, 0, bytes);
    await unit.finishUpload(uploadId, sha256(bytes));
  });
  return uploadId;
}

test('uploads are installed in a thread: what is whole is in force, what is not is refused with the reason, and what is none of ours is named', async () => {
  const home = newHome();
  const codes = await openCodeSets({ home, ownerUrl: database.ownerUrl, store: practice.store, say: () => undefined });
  const text = new TextEncoder();
  const order: CodeOrder = {
    uploadIds: [
      await bring('icd10cm-order-2026.txt', text.encode(`00001 A00     0 ${'Cholera'.padEnd(60)} Cholera\r\n`)),
      await bring('../../holiday.jpg', text.encode('jpg')),
      await bring('nucc_taxonomy_251.csv', text.encode(taxonomy())),
    ],
    isExcerpt: false,
    activate: true,
    acceptsAmaTerms: false,
  };
  const actor = { organizationId: practice.organizationId, actor: 'manager', purpose: 'install code sets' };
  const read: string[] = [];
  const stopping = new AbortController().signal;
  const outcomes = await codes.installCodes({
    actor,
    order,
    stopping,
    reading: (name) => void read.push(name),
    writing: () => undefined,
  });
  await codes.close();
  const refused = outcomes.filter(({ kind }) => kind === 'refused');
  assert.deepEqual(
    refused.map((row) => row.kind === 'refused' && row.code),
    ['release-must-have-its-rows'],
    JSON.stringify(outcomes),
  );
  assert.ok(outcomes.some((row) => row.kind === 'not-taken' && row.file === 'holiday.jpg'));
  assert.ok(outcomes.some((row) => row.kind === 'installed' && row.rows === 850 && row.isNew));
  assert.deepEqual(read.toSorted(), ['ICD-10-CM FY2026', 'NUCC taxonomy 2025.1']);
  assert.ok(existsSync(join(home, 'codes', 'taxonomy-2025-07-01.bundle')), 'it answers here at once');
  assert.ok(!existsSync(join(home, 'codes', 'icd10cm-2025-10-01.bundle')));
});

/** As the publisher writes it, with made-up codes. */
const taxonomy = (): string =>
  [
    '"Code","Grouping","Classification","Specialization","Definition","Notes","Display Name","Section"',
    ...Array.from(
      { length: 850 },
      (_, i) => `"${String(100_000 + i)}00${i % 10}X","Group","Class","","","","Name ${i}","Individual"`,
    ),
  ].join('\r\n');
