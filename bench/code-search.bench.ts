/** The search of codes over HTTP, as somebody types, with official releases installed; beside a request that asks nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestServer } from '../src/api/test-server.ts';
import { installRelease } from '../src/codesets/install-release.ts';
import { demoOffice } from '../src/practice/office.ts';
import { findCodeFiles } from '../src/wire/code-files.ts';
import { codeSetsOf, shelve } from '../src/wire/code-shelf.ts';
import { officialDataDirectory } from '../tools/official-data.ts';
import { startTestDatabase } from '../tools/test-servers.ts';
import { beginnings, TYPED } from './code-questions.ts';
import { print, quantile } from './cpu.ts';

const FOLDERS = ['icd10cm_fy2026', 'icd10cm_fy2021_tabular', 'hcpcs_2024q3'];
const ON = '2026-04-04';

const data = officialDataDirectory();
if (data === undefined) {
  print('CLAIMWRIGHT_DATA is not set: no official releases to search');
  process.exit(0);
}
const home = mkdtempSync(join(tmpdir(), 'claimwright-code-search-'));
for (const file of findCodeFiles(FOLDERS.map((folder) => join(data, 'codes', folder))).files) {
  const opened = file.open();
  const installed = installRelease(file, { files: opened.ok ? [opened.value] : [] });
  if (installed.ok) shelve(home, installed.value, []);
}
process.env['CLAIMWRIGHT_TEST_DATABASE_URL'] = (await startTestDatabase()).url;
const codesets = codeSetsOf(home);
const server = await openTestServer({ parts: { office: async () => ({ ...demoOffice(), codesets }) } });
const coder = await server.as('coder');

const questions = Object.values(TYPED)
  .flat()
  .flatMap((text) => beginnings(text));
for (const [name, ask] of [
  ['baseline: the session, no search', () => coder.get('/session')],
  ['diagnoses, as a picker asks', (text: string) => coder.post('/codes/search', { text, system: 'icd10cm', on: ON, limit: 12 })],
  ['everything, as the look-up asks', (text: string) => coder.post('/codes/search', { text, system: 'any', on: ON, limit: 40 })],
] as const) {
  for (const text of questions.slice(0, 50)) await ask(text);
  const times: number[] = [];
  for (const text of questions) {
    const start = performance.now();
    const { status } = await ask(text);
    if (status !== 200) throw new Error(`${name} answered ${status}`);
    times.push(performance.now() - start);
  }
  print(
    `${name.padEnd(34)} p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms (30), of ${times.length}`,
  );
}
await server.close();
rmSync(home, { recursive: true, force: true });
process.exit(0);
