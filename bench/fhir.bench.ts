/**
 * FHIR: splitting, reading and our records, beside plain JSON.parse of the same files in the same run.
 *   node bench/fhir.bench.ts [megabytes]
 * With CLAIMWRIGHT_DATA the files are its Synthea bundles (indented), else one made here (no indent); 64 KiB chunks.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HashOf } from '../src/fhir/element.ts';
import { fhirReader } from '../src/fhir/fhir-reader.ts';
import { jsonSplitter } from '../src/fhir/split-json.ts';
import { officialDataDirectory } from '../tools/official-data.ts';

const CHUNK = 65_536;
const megabytes = Number(process.argv[2] ?? 40);
const sha256: HashOf = (content) => createHash('sha256').update(content).digest('hex') as ReturnType<HashOf>;

/** An entry of about 1.2 kB, as an encounter of Synthea is. */
const entry = (n: number): object => ({
  fullUrl: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  resource: {
    resourceType: 'Encounter',
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [
      { coding: [{ system: 'http://snomed.info/sct', code: '185349003', display: 'Encounter for check up' }], text: 'Check up' },
    ],
    subject: { reference: 'Patient/1', display: 'Somebody' },
    participant: [
      { period: { start: '2020-01-01T09:00:00-05:00' }, individual: { reference: 'Practitioner/1', display: 'Dr. Somebody' } },
    ],
    period: { start: '2020-01-01T09:00:00-05:00', end: '2020-01-01T09:15:00-05:00' },
    serviceProvider: { reference: 'Organization/1', display: 'A practice' },
    meta: { tag: [{ system: 'https://example.org/tags', code: 'made' }] },
  },
  request: { method: 'POST', url: 'Encounter' },
});

function filesToRead(): readonly Uint8Array[] {
  const folder = officialDataDirectory();
  const found = folder === undefined ? [] : globSync(join(folder, 'synthetic/synthea_fhir_r4/*.json'));
  if (found.length > 0) return found.map((path) => readFileSync(path));
  return [
    new TextEncoder().encode(
      JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: Array.from({ length: 3000 }, (_, n) => entry(n)) }),
    ),
  ];
}

const files = filesToRead();
const size = files.reduce((sum, file) => sum + file.length, 0);
const rounds = Math.max(1, Math.round((megabytes * 1e6) / size));

function measure(name: string, run: (file: Uint8Array) => number): void {
  for (const file of files) run(file);
  const start = process.cpuUsage();
  let entries = 0;
  for (let round = 0; round < rounds; round += 1) for (const file of files) entries += run(file);
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  const rate = `${((size * rounds) / 1e6 / seconds).toFixed(0)} MB/s of CPU`;
  process.stdout.write(`   ${name.padEnd(34)} ${rate}, ${Math.round(entries / seconds)} entries/s\n`);
}

function inChunks(file: Uint8Array, push: (chunk: Uint8Array) => void): void {
  for (let at = 0; at < file.length; at += CHUNK) push(file.subarray(at, at + CHUNK));
}

process.stdout.write(`   ${files.length} files, ${((size * rounds) / 1e6).toFixed(0)} MB\n`);
const decoder = new TextDecoder('utf-8', { fatal: true });
measure(
  'baseline: decode and JSON.parse',
  (file) => (JSON.parse(decoder.decode(file)) as { entry: readonly unknown[] }).entry.length,
);
measure('split into entries', (file) => {
  let entries = 0;
  const splitter = jsonSplitter((event) => (entries += event.kind === 'entry' ? 1 : 0), {
    sliceLimit: 1e8,
    lines: false,
    startAt: 0,
  });
  inChunks(file, splitter.push);
  splitter.finish();
  return entries;
});
measure('split, parse, read into records', (file) => {
  const reader = fhirReader({ system: 'bench', file: 'bundle.json', timeZone: 'America/New_York', sha256 });
  inChunks(file, reader.push);
  reader.end();
  return reader.tally().entries;
});
process.stdout.write(`   peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
