/**
 * FHIR bundles from files into the database, as `claimwright intake --fhir` does it: entries a second, CPU of this process
 * and of the database's, peak memory. Baseline: reading and JSON.parse of the same files, in the same run.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPractice } from '../src/store/sample-practice.ts';
import { dayOf } from '../src/store/test-intake.ts';
import { takeIn } from '../src/app/take-in.ts';
import { intakeFilesOf } from '../src/intake/open-files.ts';
import { startTestDatabase } from '../tools/test-servers.ts';
import { keepHeapSmall } from '../src/cli/small-heap.ts';
import { bundleText } from '../src/store/test-bundle.ts';

const BUNDLES = Number(process.argv[2] ?? 100);
const ENTRIES = 500;

keepHeapSmall();

const server = await startTestDatabase();
process.env['CLAIMWRIGHT_TEST_DATABASE_URL'] = server.url;
const folder = await mkdtemp(join(tmpdir(), 'claimwright-intake-'));
try {
  for (let n = 0; n < BUNDLES; n += 1)
    await writeFile(join(folder, `${String(n).padStart(6, '0')}.json`), bundleText(n, ENTRIES));
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
  await server.stop();
}

/** User and system seconds of every process of the server, by the kernel's own count. */
function serverSeconds(postmaster: number): number {
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      if (Number(name) === postmaster || Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
      if (Number(name) === postmaster) ticks += Number(fields[13]) + Number(fields[14]);
    } catch {
      // The process ended meanwhile; the postmaster has its time.
    }
  }
  return ticks / 100;
}

async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const parent = Number(readFileSync(`/proc/${rows[0]?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  await client.end();
  return parent;
}

async function measure(): Promise<void> {
  const practice = await openPractice();
  const files = await intakeFilesOf([folder], 'fhir');
  const postmaster = await postmasterOf(server.url);
  const runId = crypto.randomUUID();
  await practice.work((unit) => unit.openIntake({ runId, system: 'bench', billableFrom: '2025-03-05', files }));
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const [before, startedAt, server0] = [process.cpuUsage(), performance.now(), serverSeconds(postmaster)];
  let stagedAt = startedAt;
  let staged = { own: 0, theirs: 0 };
  const byHash = new Map(files.map((file) => [file.sha256, file]));
  await takeIn({
    day: dayOf(practice),
    timeZone: 'America/Chicago',
    open: ({ sha256 }) => byHash.get(sha256),
    begin: () => {},
    show: ({ step }) => {
      if (step !== 'reading') return;
      stagedAt = performance.now();
      const cpu = process.cpuUsage(before);
      staged = { own: (cpu.user + cpu.system) / 1e6, theirs: serverSeconds(postmaster) - server0 };
    },
  });
  const cpu = process.cpuUsage(before);
  const own = (cpu.user + cpu.system) / 1e6;
  const theirs = serverSeconds(postmaster) - server0;
  const entries = BUNDLES * ENTRIES;
  const took = (performance.now() - startedAt) / 1000;
  const run = await practice.work((unit) => unit.intakeRun(runId));
  const say = (text: string): boolean => process.stdout.write(`   ${text}\n`);
  say(
    `${BUNDLES} bundles of ${ENTRIES} entries, ${(bytes / 1e6).toFixed(1)} MB: ${took.toFixed(1)} s, ${Math.round(entries / took)} entries/s (staging ${((stagedAt - startedAt) / 1000).toFixed(1)} s)`,
  );
  say(
    `CPU an entry: ${Math.round((own / entries) * 1e6)} µs here, ${Math.round((theirs / entries) * 1e6)} µs in the database, ${Math.round(((own + theirs) / entries) * 1e6)} µs together`,
  );
  say(
    `of it for reading and staging: ${Math.round((staged.own / entries) * 1e6)} µs here, ${Math.round((staged.theirs / entries) * 1e6)} µs in the database`,
  );
  say(
    `peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; ${run?.records} records, ${run?.rejected} rejected, ${run?.visits} visits`,
  );
  const again = performance.now();
  for (const name of await readdir(folder)) JSON.parse(await readFile(join(folder, name), 'utf8'));
  say(`baseline: reading and JSON.parse of the same files ${((performance.now() - again) / 1000).toFixed(2)} s`);
  await practice.store.close();
}
