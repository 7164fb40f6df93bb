import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { answerForAny } from '../app/answer-intake.ts';
import { LOCATION, PROVIDERS } from '../claims/sketch-defaults.ts';
import { intakeFilesOf } from '../intake/open-files.ts';
import { withDatabase } from '../store/connection.ts';
import { openPractice, type SamplePractice } from '../store/sample-practice.ts';
import { bundleText } from '../store/test-bundle.ts';
import { verify } from '../store/verify.ts';

const CHILD = fileURLToPath(new URL('./test-killable-intake.ts', import.meta.url));
const BUNDLES = 6;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwright-killed-'));
  for (let n = 0; n < BUNDLES; n += 1) await writeFile(join(folder, `${n}.json`), bundleText(n, 80));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A practice where every clinician and place of the sender is known, with the run opened. */
async function opened(): Promise<{ readonly practice: SamplePractice; readonly runId: string }> {
  const practice = await openPractice();
  const runId = randomUUID();
  const files = await intakeFilesOf([folder], 'fhir');
  await practice.work(async (unit) => {
    await unit.openIntake({ runId, system: 'clinic', billableFrom: '2024-01-01', files });
    const about = { runId, system: 'clinic' };
    const { providerId } = PROVIDERS.rendering;
    await answerForAny(unit, { ...about, questionId: randomUUID(), kind: 'which-provider', answer: providerId });
    await answerForAny(unit, { ...about, questionId: randomUUID(), kind: 'which-place', answer: LOCATION.locationId });
  });
  return { practice, runId };
}

async function child(
  { practice }: { readonly practice: SamplePractice },
  nth: number,
  where: 'before' | 'after',
): Promise<string | null> {
  const words = [CHILD, practice.database.applicationUrl, practice.organizationId, folder, String(nth), where];
  const intake = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [, signal] = (await once(intake, 'exit')) as [number | null, string | null];
  return signal;
}

/** What is in the books of that organization, in numbers. */
const booksOf = ({ practice }: { readonly practice: SamplePractice }) =>
  withDatabase(practice.database.auditorUrl, async (db) => {
    const org = practice.organizationId;
    const { rows } = await sql<{ what: string; many: number }>`
      select 'records ' || kind || ' ' || coalesce(outcome, '') as what, count(*) as many from incoming_record where organization_id = ${org} group by 1
      union all select 'patients', count(*) from patient where organization_id = ${org}
      union all select 'visits', count(*) from encounter where organization_id = ${org}
      union all select 'links ' || noun, count(*) from incoming_link where organization_id = ${org} group by 1
      union all select 'questions', count(*) from intake_question where organization_id = ${org}
      union all select 'work ' || kind, count(*) from work_item where organization_id = ${org} group by 1
      union all select 'versions', count(*) from incoming_version where organization_id = ${org}
      union all select 'read ' || f.name || ' ' || f.state || ' ' || f.counts::text, f.records from intake_file f where organization_id = ${org}
      order by 1`.execute(db);
    return rows.map(({ what, many }) => `${what}: ${many}`);
  });

test('an intake that is killed at ten points and started again ends as one that was not', async () => {
  const whole = await opened();
  assert.equal(await child(whole, 0, 'after'), null);
  const killed = await opened();
  for (let point = 0; point < 10; point += 1) {
    // Later runs have fewer transactions left: each ends in its second to fourth, by turns before and after the commit.
    const signal = await child(killed, 2 + (point % 3), point % 2 === 0 ? 'before' : 'after');
    assert.equal(signal, 'SIGKILL', `the intake was over before point ${point + 1}`);
  }
  assert.equal(await child(killed, 0, 'after'), null);
  const books = await booksOf(killed);
  assert.deepEqual(books, await booksOf(whole));
  assert.ok(books.includes(`patients: ${BUNDLES}`));
  const run = await killed.practice.work((unit) => unit.intakeRun(killed.runId));
  assert.equal(run?.state, 'done');
  const violations = await verify({ auditorUrl: killed.practice.database.auditorUrl });
  // The audit is sealed by the server, which does not run here (I14).
  const { organizationId } = killed.practice;
  assert.deepEqual(
    violations.filter((violation) => violation.organizationId === organizationId && violation.invariant !== 'I14'),
    [],
  );
  await Promise.all([whole.practice.store.close(), killed.practice.store.close()]);
});
