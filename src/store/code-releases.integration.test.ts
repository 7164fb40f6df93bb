/** Releases of code sets in the database: whole or not at all, in force one at a time, and saying what the bundles say. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type BundleHead, openBundle } from '../codesets/bundles/bundle.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { CODE_LOOKUPS } from './code-lookups.ts';
import { bundlesInForce, codeKeeper, readBundle, recordRelease } from './code-releases.ts';
import { type CreatedDatabase, createDatabase } from './create-database.ts';
import { openPractice, sampleVisit, type SamplePractice, testServer } from './sample-practice.ts';
import { diagnosis, pairRelease, tableRelease } from './test-codes.ts';

let database: CreatedDatabase;
let practice: SamplePractice;
before(async () => {
  // Reference tables are everybody's: this file has a database of its own.
  database = await createDatabase({ adminUrl: testServer(), name: `codes_${randomUUID().slice(0, 8)}` });
  practice = await openPractice({ database });
});
after(() => practice.store.close());

const asRole = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
const count = (table: string, release: number): Promise<number> =>
  asRole(database.applicationUrl, async (client) => {
    const { rows } = await client.query(`select count(*)::int as n from ${table} where release_number = $1`, [release]);
    return (rows[0] as { n: number }).n;
  });

const FY26 = ['2025-10-01', '2026-09-30'] as const;
const old = tableRelease('icd10cm', FY26, [
  diagnosis('A00', 'Cholera', false),
  diagnosis('A000'),
  diagnosis('A001'),
  diagnosis('I10'),
]);
const revised = tableRelease('icd10cm', FY26, [
  diagnosis('A00', 'Cholera', false),
  diagnosis('A000', 'Another title'),
  diagnosis('A009'),
  diagnosis('I10'),
]);

test('a release is loaded with its rows, its bundle and what was turned away, and answers nobody until it is put in force', async () => {
  const { releaseNumber, isNew } = await recordRelease(database, old);
  assert.ok(isNew);
  assert.equal(await count('icd10cm_code', releaseNumber), 4);
  assert.deepEqual(await bundlesInForce(database.applicationUrl), []);
  assert.deepEqual(await readBundle(database.applicationUrl, releaseNumber), old.bytes);
  const [listed] = await practice.work((unit) => unit.codeReleases());
  assert.deepEqual(
    [listed?.state, listed?.rows, listed?.rowsKept, listed?.sources[0]?.rejected, listed?.loadedBy],
    ['loaded', 4, 4, 1, 'tester'],
  );
  assert.deepEqual(await practice.work((unit) => unit.rejectedRows(releaseNumber)), old.rejected);
  const again = await recordRelease(database, old);
  assert.deepEqual(again, { releaseNumber, isNew: false });
});

test('of one kind and first day one release is in force; putting another in force withdraws it in the same transaction', async () => {
  const keeper = codeKeeper(database);
  const first = await recordRelease(database, { ...old, activate: true });
  const second = await recordRelease(database, revised);
  assert.deepEqual(
    (await bundlesInForce(database.applicationUrl)).map((row) => row.releaseNumber),
    [first.releaseNumber],
  );
  expectOk(await keeper.activate(second.releaseNumber, 'manager'), 'a whole release');
  assert.deepEqual(
    (await bundlesInForce(database.applicationUrl)).map((row) => row.releaseNumber),
    [second.releaseNumber],
  );
  const states = await practice.work((unit) => unit.codeReleases());
  assert.deepEqual(
    states.map((row) => [row.releaseNumber, row.state, row.changedBy]),
    [
      [second.releaseNumber, 'in-force', 'manager'],
      [first.releaseNumber, 'withdrawn', 'manager'],
    ],
  );
  const absent = await keeper.activate(999, 'manager');
  assert.ok(!absent.ok && absent.error.code === 'release-must-exist');
});

test('a release that is not whole any more is not put in force, and the one before it goes on answering', async () => {
  const damaged = await recordRelease(
    database,
    tableRelease('icd10cm', ['2026-10-01', '2027-09-30'], [diagnosis('I10'), diagnosis('I11')]),
  );
  await asRole(database.ownerUrl, (client) =>
    client.query(`delete from icd10cm_code where release_number = $1 and code = 'I11'`, [damaged.releaseNumber]),
  );
  const refused = await codeKeeper(database).activate(damaged.releaseNumber, 'manager');
  assert.ok(!refused.ok && refused.error.code === 'release-must-be-whole');
  const bytes = await recordRelease(
    database,
    tableRelease('places', ['2026-01-01'], [{ code: '11', title: 'Office', more: '' }]),
  );
  await asRole(database.ownerUrl, (client) =>
    client.query(`update code_bundle_part set bytes = bytes || '\\x00' where release_number = $1`, [bytes.releaseNumber]),
  );
  assert.equal(await readBundle(database.applicationUrl, bytes.releaseNumber), undefined);
  const second = await codeKeeper(database).activate(bytes.releaseNumber, 'manager');
  assert.ok(!second.ok && second.error.code === 'release-must-be-whole');
});

test('rows that the database refuses leave nothing of their release behind', async () => {
  const bad = tableRelease('icd10cm', ['2030-10-01'], [diagnosis('I10'), diagnosis('I10')]);
  await assert.rejects(recordRelease(database, bad), /StoreFailure|icd10cm_code/);
  const listed = await practice.work((unit) => unit.codeReleases());
  assert.ok(listed.every((row) => row.from !== '2030-10-01'));
});

test('the application reads releases and writes none', async () => {
  for (const statement of [
    `insert into code_release select * from code_release limit 1`,
    `update code_release set state = 'in-force'`,
    `delete from icd10cm_code`,
    `insert into unit_limit values (1, 'A', 1, 1, '')`,
  ]) {
    await assert.rejects(
      asRole(database.applicationUrl, (client) => client.query(statement)),
      /permission denied/,
      statement,
    );
  }
});

test('two releases are compared by code in added, deleted and revised, with how many of each', async () => {
  const all = await practice.work((unit) => unit.codeReleases());
  const [before, after] = [all.find((row) => row.state === 'withdrawn'), all.find((row) => row.state === 'in-force')];
  assert.ok(before !== undefined && after !== undefined);
  const changed = await practice.work((unit) => unit.changedCodes(before, after, 2));
  assert.deepEqual(changed, {
    rows: [
      { code: 'A000', change: 'revised', before: 'Title of A000', after: 'Another title' },
      { code: 'A001', change: 'deleted', before: 'Title of A001' },
    ],
    counts: { added: 1, deleted: 1, revised: 1 },
  });
});

test('what a practice uses is counted by claims that are open and visits that were coded', async () => {
  const visit = sampleVisit();
  await practice.work(async (unit) => {
    await unit.savePatients([visit.patient]);
    await unit.saveCoverages([visit.coverage]);
    await unit.saveEncounters([visit.encounter]);
    await unit.saveDecisions([visit.decision]);
    await unit.saveClaims([{ claim: visit.claim, standing: { queue: 'billing', dueOn: plainDate('2026-04-01') } }]);
  });
  assert.deepEqual(await practice.work((unit) => unit.usedCodes('icd10cm')), [{ code: 'I10', openClaims: 1, visits: 1 }]);
  const other = await openPractice({ database });
  assert.deepEqual(await other.work((unit) => unit.usedCodes('icd10cm')), []);
  await other.store.close();
});

test('pairs are stored with their reasons, and SQL finds what the bundle finds', async () => {
  const pairs = pairRelease(
    ['2026-01-01', '2026-12-31'],
    [
      {
        columnOne: 'G0439',
        columnTwo: 'G0438',
        from: plainDate('2012-01-01'),
        modifier: 0,
        rationale: 'More extensive\tprocedure',
      },
      {
        columnOne: 'G0439',
        columnTwo: 'G0437',
        from: plainDate('2012-01-01'),
        to: plainDate('2020-01-01'),
        modifier: 1,
        rationale: 'Other',
      },
      { columnOne: 'G0439', columnTwo: 'G0436', modifier: 9, rationale: 'Other' },
    ],
  );
  const { releaseNumber } = await recordRelease(database, { ...pairs, activate: true });
  assert.equal(await count('ptp_edit', releaseNumber), 3);
  const find = (two: string): Promise<readonly unknown[]> =>
    asRole(database.applicationUrl, async (client) => {
      const { rows } = await client.query(CODE_LOOKUPS.pair, ['G0439', two, '2026-03-04', 'ptp-practitioner']);
      return rows.map((row: { modifier: number; words: string }) => [row.modifier, row.words]);
    });
  assert.deepEqual(await find('G0438'), [[0, 'More extensive\tprocedure']]);
  assert.deepEqual(await find('G0437'), []);
  assert.deepEqual(await find('G0436'), []);
  const head: BundleHead = expectOk(openBundle(pairs.bytes.slice().buffer), 'pairs').head;
  assert.equal(head.rows, 3);
});
