/** All FHIR of the official samples, when they are at hand: what goes in comes out or is told. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import { incomingFaultSchema, incomingNoticeSchema, incomingRecordSchema } from '../claims/incoming.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { readAll } from './test-reading.ts';

const folder = join(officialDataDirectory() ?? '', 'synthetic');
const skip = withoutOfficialData();
const files = (pattern: string): readonly string[] => globSync(pattern, { cwd: folder }).toSorted();

/** The resources of a file as plain JSON.parse finds them: undefined where there is none. */
function resourcesOf(text: string, path: string): readonly (JsonObject | undefined)[] {
  const documents = path.endsWith('ndjson')
    ? text
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
    : [JSON.parse(text) as unknown];
  return documents.flatMap((document) => {
    if (!isObject(document)) return [undefined];
    const entries = document['resourceType'] === 'Bundle' ? document['entry'] : undefined;
    return Array.isArray(entries)
      ? entries.map((entry: unknown) => (isObject(entry) ? (entry['resource'] as JsonObject) : undefined))
      : [document];
  });
}

test('every entry of every sample becomes a record or is told, in the order of the file', { skip }, () => {
  const paths = files('**/*.{json,ndjson}');
  assert.ok(paths.length > 50, 'the samples are not where they should be');
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    const resources = resourcesOf(bytes.toString('utf8'), path);
    const { items, tally } = readAll(bytes, { file: basename(path), lines: path.endsWith('ndjson'), size: 65_536 });
    assert.equal(tally.entries, resources.length, path);
    assert.equal(tally.records + tally.faults, resources.length, path);
    const own = items.filter((item) => item.kind === 'fault' || (item.kind !== 'notice' && !item.source.id.includes('#')));
    for (const [at, item] of own.entries()) {
      const resource = resources[at];
      if (item.kind === 'fault' || item.kind === 'notice') continue;
      assert.equal(item.source.type, resource?.['resourceType'], path);
      if (resource?.['id'] !== undefined) assert.equal(item.source.id, resource['id'], path);
    }
    for (const item of items) {
      const schema =
        item.kind === 'fault' ? incomingFaultSchema : item.kind === 'notice' ? incomingNoticeSchema : incomingRecordSchema;
      const parsed = schema.safeParse(item);
      assert.ok(parsed.success, `${path}: ${parsed.error?.message}`);
    }
  }
});

test('the samples of real exports have no fault but what is wrong with them', { skip }, () => {
  for (const path of files(
    '{synthea_fhir_r4,cms_bluebutton_v2_fhir,fhir_davinci_priorauth_ri,fhir_davinci_pas_json,hccinfhir_samples}/*.{json,ndjson}',
  )) {
    const { items } = readAll(readFileSync(join(folder, path)), { lines: path.endsWith('ndjson') });
    const faults = items.filter((item) => item.kind === 'fault').map((item) => item.finding.code);
    assert.deepEqual(faults, [], path);
  }
  // Not FHIR though they are JSON: a line that says no type, and one line that says a name twice.
  const rda = files('cms_rda_ndjson/*.ndjson').flatMap(
    (path) => readAll(readFileSync(join(folder, path)), { lines: true }).items,
  );
  const codes = Map.groupBy(rda, (item) => (item.kind === 'fault' ? item.finding.code : item.kind));
  assert.deepEqual(
    [...codes].map(([code, its]) => [code, its.length] as const).toSorted(([a], [b]) => a.localeCompare(b)),
    [
      ['member-must-not-repeat', 1],
      ['resource-must-name-its-type', 400],
    ],
  );
});

test('the findings of the Synthea bundles are those that are right: providers with numbers that are no NPI', { skip }, () => {
  const items = files('synthea_fhir_r4/*.json').flatMap((path) => readAll(readFileSync(join(folder, path))).items);
  const records = items.filter((item) => item.kind !== 'fault' && item.kind !== 'notice');
  const findings = records.flatMap((record) => record.findings.map(({ code }) => `${record.kind} ${code}`));
  assert.deepEqual([...new Set(findings)], ['practitioner npi-must-pass-its-check-digit']);
  const encounters = records.filter((record) => record.kind === 'encounter');
  assert.equal(encounters.length, 86);
  for (const encounter of encounters) assert.ok(encounter.patient?.key !== undefined && encounter.from !== undefined);
  const keys = new Set(records.flatMap((record) => record.keys));
  for (const record of records) {
    if ('patient' in record && record.patient?.key !== undefined) assert.ok(keys.has(record.patient.key), record.patient.key);
    if ('encounter' in record && record.encounter?.key !== undefined) assert.ok(keys.has(record.encounter.key));
    if (record.kind === 'source-claim')
      for (const { key } of record.coverages) assert.ok(key === undefined || keys.has(key), key);
  }
});
