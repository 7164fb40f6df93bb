/** The official samples into a database: what the files hold, counted by other means, is what the books say; twice is once. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import type { IntakeFormat } from '../app/intake-ports.ts';
import type { IntakeRun } from '../app/views/intake.ts';
import { intakeFilesOf } from '../intake/open-files.ts';
import { openPractice, type SamplePractice } from '../store/sample-practice.ts';
import { take } from '../store/test-intake.ts';
import { verify } from '../store/verify.ts';

const folder = officialDataDirectory() ?? '';
const skip = withoutOfficialData();

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const read = (pattern: string): readonly string[] => globSync(join(folder, pattern)).toSorted();

/** Resources by type, as JSON.parse alone finds them, contained ones too. */
function resourcesIn(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const count = (resource: unknown, parent?: string): void => {
    if (typeof resource !== 'object' || resource === null || !('resourceType' in resource)) return;
    const {
      resourceType: type,
      id,
      contained,
    } = resource as { resourceType: string; id?: string; contained?: readonly unknown[] };
    if (type === 'Bundle') {
      for (const { resource: inner } of (resource as { entry?: readonly { resource?: unknown }[] }).entry ?? []) count(inner);
      return;
    }
    const name = `${parent ?? ''}${type}/${id ?? counts.size}`;
    if (!seen.has(name)) counts.set(type, (counts.get(type) ?? 0) + 1);
    seen.add(name);
    for (const one of contained ?? []) count(one, `${name}#`);
  };
  for (const path of paths) count(JSON.parse(readFileSync(path, 'utf8')));
  return counts;
}

const rowsOf = (path: string): number => parse(readFileSync(path), { bom: true, columns: true, relax_column_count: true }).length;

const taken = async (patterns: readonly string[], format: IntakeFormat, system: string): Promise<IntakeRun> =>
  take(practice, await intakeFilesOf(patterns.flatMap(read), format), { system, billableFrom: '2019-01-01' });

const newOf = (run: IntakeRun, kind: string): number => run.counts.find(({ recordKind }) => recordKind === kind)?.new ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** In = out, of records and of visits; the invariants hold; the same files again are known and change nothing. */
async function holds(run: IntakeRun, patterns: readonly string[], format: IntakeFormat): Promise<void> {
  for (const { in: came, new: fresh, changed, unchanged, older, unused } of run.counts)
    assert.equal(came, fresh + changed + unchanged + older + unused);
  assert.equal(sum(run.counts.map((count) => count.in)), run.records);
  assert.equal(sum(run.outcomes.map(({ visits }) => visits)), run.visits);
  const again = await taken(patterns, format, run.system);
  assert.deepEqual(
    [...new Set(again.fileList.map(({ state }) => state))].filter((state) => state !== 'unreadable'),
    ['known'],
  );
  assert.equal(again.visits, 0);
  // Other bytes, the same records: what was read of a file once is recognized one by one.
  const now = await practice.work((unit) => unit.intakeRun(run.runId));
  assert.deepEqual(now?.outcomes, run.outcomes);
  // The audit is sealed by the server, which does not run here (I14).
  assert.deepEqual(
    (await verify({ auditorUrl: practice.database.auditorUrl })).filter(
      ({ organizationId, invariant }) => organizationId === practice.organizationId && invariant !== 'I14',
    ),
    [],
  );
}

test('the bundles of Synthea: each resource once, each visit with an outcome', { skip }, async () => {
  const patterns = ['synthetic/synthea_fhir_r4/*.json'];
  const run = await taken(patterns, 'fhir', 'synthea');
  const resources = resourcesIn(patterns.flatMap(read));
  assert.equal(run.rejected, 0);
  for (const [kind, type] of [
    ['encounter', 'Encounter'],
    ['condition', 'Condition'],
    ['procedure', 'Procedure'],
    ['observation', 'Observation'],
    ['immunization', 'Immunization'],
  ] as const)
    assert.equal(newOf(run, kind), resources.get(type) ?? 0, type);
  assert.equal(newOf(run, 'patient'), resources.get('Patient') ?? 0);
  assert.equal(run.visits, resources.get('Encounter'));
  await holds(run, patterns, 'fhir');
});

test('the tables of Synthea: each row of people, visits and facts is a record', { skip }, async () => {
  const patterns = ['synthetic/synthea_csv/*.csv'];
  const run = await taken(patterns, 'csv', 'synthea tables');
  const rows = (name: string): number => rowsOf(join(folder, 'synthetic/synthea_csv', `${name}.csv`));
  assert.equal(run.rejected, 0);
  assert.equal(newOf(run, 'patient'), rows('patients'));
  assert.equal(newOf(run, 'encounter'), rows('encounters'));
  assert.equal(run.visits, rows('encounters'));
  for (const [kind, name] of [
    ['condition', 'conditions'],
    ['procedure', 'procedures'],
    ['allergy', 'allergies'],
    ['immunization', 'immunizations'],
  ] as const)
    assert.equal(run.counts.find(({ recordKind }) => recordKind === kind)?.in, rows(name), name);
  await holds(run, patterns, 'csv');
});

test('the samples of CARIN, Blue Button and Da Vinci: everything comes in or is told', { skip }, async () => {
  const patterns = [
    'cms_bfd_idr_sample_data',
    'cms_bluebutton_v2_fhir',
    'fhir_davinci_pas_json',
    'fhir_davinci_priorauth_ri',
    'hccinfhir_samples',
  ].map((name) => `synthetic/${name}/*.json`);
  const run = await taken(patterns, 'fhir', 'payers');
  const resources = resourcesIn(patterns.flatMap(read));
  assert.ok(sum([...resources.values()]) > 50);
  assert.ok(run.records + run.rejected >= sum([...resources.values()]) - (resources.get('OperationOutcome') ?? 0));
  assert.equal(newOf(run, 'patient'), resources.get('Patient') ?? 0);
  assert.ok(newOf(run, 'source-claim') > 0);
  await holds(run, patterns, 'fhir');
});

test('the notes of ACI-BENCH: one visit a note, one piece of work a visit, everything missing named at once', {
  skip,
}, async () => {
  const patterns = ['notes/aci-bench/*.csv'];
  const run = await taken(patterns, 'csv', 'aci');
  const notes = sum(
    read('notes/aci-bench/*.csv')
      .filter((path) => !path.endsWith('_metadata.csv'))
      .map(rowsOf),
  );
  assert.equal(notes, 207);
  assert.equal(run.visits, notes);
  assert.deepEqual([...new Set(run.outcomes.map(({ outcome }) => outcome))], ['stopped']);
  assert.deepEqual(
    run.work.map(({ kind, open }) => `${kind} ${open}`),
    [`incoming-visit ${notes}`],
  );
  const [stopped] = await practice.work((unit) => unit.stoppedVisits({ runId: run.runId, limit: 1 }));
  // Some of its people have no family name; the table of who they are holds no birth date, address or day for anybody.
  const missing = stopped?.reason.values?.['missing'] as readonly { readonly text: string }[];
  assert.deepEqual(
    missing.map(({ text }) => text).filter((text) => text !== 'the name'),
    ['the birth date', 'an address in the United States', 'the day of the visit', 'the clinician who treated'],
  );
  assert.match(stopped?.patientWords ?? '', /^\p{L}+/u);
  await holds(run, patterns, 'csv');
});
