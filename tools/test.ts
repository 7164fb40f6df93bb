/** `npm test [part of a path ...]`: every check there is; with a part of a path only the test files that match it. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTestFiles, kindOf, runTestFiles, type TestKind } from './node-tests.ts';
import { runStaticChecks } from './static-checks.ts';
import { addTallies, closingLines, EMPTY_TALLY, type SkippedGroup, type Tally } from './tally.ts';
import { runWebTests } from './web-tests.ts';
import { findChromium, findPostgres15, removeAbandonedServers, startTestDatabase } from './test-servers.ts';

const filters = process.argv.slice(2);
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupted.abort());

const files = findTestFiles(filters);
const ofKind = (kind: TestKind): readonly string[] => files.filter((file) => kindOf(file) === kind);

/** What the store promises must hold on the oldest PostgreSQL that we support too; the launcher's test brings its own server. */
const storeFiles = ofKind('integration').filter(
  (file) => file.startsWith('src/store/') && !file.endsWith('embedded-postgres.integration.test.ts'),
);

async function runOnDatabase(title: string, chosen: readonly string[], binDirectory?: string): Promise<Tally> {
  if (chosen.length === 0) return EMPTY_TALLY;
  const server = await startTestDatabase(binDirectory);
  try {
    return await runTestFiles({ title, files: chosen, env: { CLAIMWRIGHT_TEST_DATABASE_URL: server.url } }, interrupted.signal);
  } finally {
    await server.stop();
  }
}

const skip = (group: SkippedGroup): Tally => {
  console.log(`${group.name}: skipped here`);
  return { passed: 0, failed: 0, skipped: [group] };
};

async function runOnPostgres15(): Promise<Tally> {
  const binDirectory = findPostgres15();
  if (binDirectory !== undefined) return runOnDatabase('Store tests again on PostgreSQL 15', storeFiles, binDirectory);
  if (storeFiles.length === 0) return EMPTY_TALLY;
  return skip({ name: 'Store tests on PostgreSQL 15', count: storeFiles.length, enable: 'apt-get install postgresql-15' });
}

async function runInBrowser(): Promise<Tally> {
  const chosen = ofKind('browser');
  if (chosen.length === 0) return EMPTY_TALLY;
  const chromium = findChromium();
  if (chromium === undefined) return skip({ name: 'Browser tests', count: chosen.length, enable: 'apt-get install chromium' });
  // Where a file starts the whole program, all of them start it from the same few weeks.
  const template = chosen.some((file) => file.startsWith('src/cli/walk/')) ? await makeWalkTemplate() : undefined;
  try {
    const env = {
      CHROMIUM_PATH: chromium,
      ...(template === undefined ? {} : { CLAIMWRIGHT_WALK_TEMPLATE: template }),
    };
    // A browser, its server and their database are more than two cores' work already.
    const slowly = { atOnce: 1, fileTimeoutMilliseconds: 900_000 };
    return await runTestFiles({ title: 'Browser tests', files: chosen, env, ...slowly }, interrupted.signal);
  } finally {
    if (template !== undefined) await rm(template, { recursive: true, force: true });
  }
}

/** A home of the demonstration, lived through once; each file of the walk copies it. */
async function makeWalkTemplate(): Promise<string> {
  console.log('Browser tests: a practice is made that each file starts from');
  const folder = await mkdtemp(join(tmpdir(), 'claimwright-walk-template-'));
  // As root its database belongs to another user, who must come through.
  await chmod(folder, 0o755);
  const { makeTemplate } = await import('../src/cli/walk/started-practice.ts');
  await makeTemplate(folder);
  return folder;
}

const unit = ofKind('unit');
const phases: readonly (() => Promise<Tally>)[] = [
  async () => (filters.length === 0 ? runStaticChecks() : EMPTY_TALLY),
  async () =>
    unit.length === 0
      ? EMPTY_TALLY
      : runTestFiles({ title: 'Unit, property and structure tests', files: unit, env: {} }, interrupted.signal),
  () => runWebTests(filters, interrupted.signal),
  () => runOnDatabase('Integration tests on PostgreSQL 18', ofKind('integration')),
  runOnPostgres15,
  runInBrowser,
];

await removeAbandonedServers();
let tally = EMPTY_TALLY;
for (const phase of phases) {
  if (!interrupted.signal.aborted) tally = addTallies(tally, await phase());
}
const { lines, exitCode } = closingLines(tally, process.env['REQUIRE_ALL'] === '1');
for (const line of lines) console.log(line);
process.exitCode = interrupted.signal.aborted ? 130 : exitCode;
