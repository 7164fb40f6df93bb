/**
 * Code sets as an operator installs them: import, opening, exact look-ups beside a JavaScript Map, pairs, search. Needs
 * CLAIMWRIGHT_DATA; CPU seconds count, since other work may share the machine.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ICD10_SHAPE } from '../src/codesets/bundles/shapes.ts';
import { installRelease, type ReadFile } from '../src/codesets/install-release.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { findCodeFiles } from '../src/wire/code-files.ts';
import { codeSetsOf, openShelf, shelve } from '../src/wire/code-shelf.ts';
import { officialDataDirectory } from '../tools/official-data.ts';

const FOLDERS = ['icd10cm_fy2026', 'hcpcs_2024q3', 'ncci_2024q3', 'mpfs_rvu25d', 'zip_locality', 'poa_exempt_fy2026'];

const print = (line: string): void => void process.stdout.write(`   ${line}\n`);

/** CPU milliseconds, user and system. */
function cpu<T>(work: () => T): readonly [result: T, millis: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

const nanos = (millis: number, times: number): string => `${Math.round((millis * 1e6) / times)} ns`.padStart(10);

function importAll(home: string, data: string): void {
  for (const file of findCodeFiles(FOLDERS.map((folder) => join(data, 'codes', folder))).files) {
    const [installed, millis] = cpu(() => {
      const opened = file.open();
      const files: readonly ReadFile[] = opened.ok ? [opened.value] : [];
      return installRelease(file, { files });
    });
    if (!installed.ok) continue;
    shelve(home, installed.value);
    print(
      `import ${installed.value.head.release.padEnd(40)} ${String(installed.value.head.rows).padStart(9)} rows ${(millis / 1000).toFixed(2).padStart(7)} s`,
    );
  }
}

function lookUps(home: string): void {
  const on = plainDate('2026-03-04');
  const [shelf, millis] = cpu(() => openShelf(home));
  print(
    `open ${readdirSync(join(home, 'codes')).length} bundles, ${Math.round(shelf.library.bytes / 1e6)} MB: ${millis.toFixed(1)} ms`,
  );
  const table = shelf.library.tableOn('icd10cm', ICD10_SHAPE, on);
  if (table === undefined) return;
  const keys = Array.from({ length: table.length }, (_, at) => table.key(at));
  const map = new Map(
    keys.map((key, at) => [key, { code: key, billable: table.flag(at, 'billable'), title: table.text(at, 'title') }]),
  );
  let found = 0;
  const round = (name: string, look: (key: string) => number): void => {
    for (const key of keys) found += look(key);
    const [, spent] = cpu(() => {
      for (let i = 0; i < 5; i += 1) for (const key of keys) found += look(key);
    });
    print(`${name.padEnd(52)} ${nanos(spent, keys.length * 5)}`);
  };
  round('exact look-up with billable flag and title', (key) => {
    const at = table.find(key);
    return table.text(at, 'title').length + (table.flag(at, 'billable') ? 1 : 0);
  });
  round('baseline: the same in a JavaScript Map', (key) => map.get(key)?.title.length ?? 0);
  const { icd10 } = codeSetsOf(home);
  round('the answer for a person, with path and near codes', (key) => icd10(key, on).explanation.length);
  const pairs = shelf.library.pairsOn('ptp-practitioner', plainDate('2024-08-01'));
  const procedures = ['0001U', '99213', '11042', '29881', '45378', 'J1885', '20610', '97597', 'G0439'];
  const times = 500_000;
  const [, spent] = cpu(() => {
    for (let i = 0; i < times; i += 1) {
      const edit = pairs?.edit(procedures[i % 9] ?? '', procedures[(i * 7 + 3) % 9] ?? '', plainDate('2024-08-01'));
      found += edit === undefined ? 0 : 1;
    }
  });
  print(`${`pair among ${pairs?.head.rows ?? 0}`.padEnd(52)} ${nanos(spent, times)}`);
  if (found === 0) print('nothing was found');
}

const TYPED = [
  'torn meniscus left knee',
  'htn',
  'sugar diabetes foot sore',
  'dm2',
  'ckd3',
  'heart attack',
  'broken wrist',
  'hypertensoin',
  'pain',
  'fracture',
  'e11',
  'left knee pain',
  'unspecified',
  'screening colonoscopy',
  'diabetic retinopthy',
  'acute bronchitis',
  's',
  'fr',
  'fracture of unsp',
];

function searches(home: string): void {
  const on = plainDate('2026-03-04');
  const codes = codeSetsOf(home);
  const [, first] = cpu(() => codes.searchIcd10('knee', on, 20));
  const spent: number[] = [];
  for (let i = 0; i < 20; i += 1) for (const text of TYPED) spent.push(cpu(() => codes.searchIcd10(text, on, 20))[1]);
  const sorted = spent.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  print(`search: first ${first.toFixed(0)} ms, then p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${sorted.length}`);
}

const data = officialDataDirectory();
if (data === undefined) print('skipped: CLAIMWRIGHT_DATA=<folder of official files> npm run bench -- codes');
else {
  const home = mkdtempSync(join(tmpdir(), 'claimwright-bench-codes-'));
  try {
    importAll(home, data);
    lookUps(home);
    searches(home);
    print(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident after all of it`);
  } finally {
    rmSync(home, { recursive: true });
  }
}
