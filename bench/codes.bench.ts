/**
 * Code sets as an operator installs them: import; then, in a process of its own, opening, exact look-ups, pairs among
 * three million, search by kind of question, and the same by SQL and in a JavaScript Map. Needs CLAIMWRIGHT_DATA. CPU
 * counts, since other work may share the machine; what a server of its own answers is timed by the clock.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairWriter } from '../src/codesets/bundles/pair-table.ts';
import { installRelease, type ReadFile } from '../src/codesets/install-release.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { expectOk } from '../src/kernel/result.ts';
import { openBundle } from '../src/codesets/bundles/bundle.ts';
import { findCodeFiles, type FoundFile } from '../src/wire/code-files.ts';
import { shelve } from '../src/wire/code-shelf.ts';
import { indexFromLines } from '../tools/codesets/index-from-lines.ts';
import { officialDataDirectory } from '../tools/official-data.ts';
import { cpu, print } from './cpu.ts';
import { madeUpCode, MADE_UP_CODES, PAIRS } from './made-up-pairs.ts';

const FOLDERS = [
  'icd10cm_fy2026',
  'icd10cm_april2026_xml',
  'icd10cm_fy2021_tabular',
  'hcpcs_2024q3',
  'ncci_2024q3',
  'mpfs_rvu25d',
  'zip_locality',
  'poa_exempt_fy2026',
];

/** Out: seconds of CPU, or nothing when it was refused. */
function importOne(home: string, file: FoundFile): number | undefined {
  const [installed, millis] = cpu(() => {
    const opened = file.open();
    const files: readonly ReadFile[] = opened.ok ? [opened.value] : [];
    return installRelease(file, { files });
  });
  if (!installed.ok) return undefined;
  shelve(home, installed.value, []);
  const { release, rows } = installed.value.head;
  print(`import ${release.padEnd(52)} ${String(rows).padStart(9)} rows ${(millis / 1000).toFixed(2).padStart(7)} s`);
  return millis / 1000;
}

function importAll(home: string, data: string): void {
  const lines = join(data, 'codes', 'icd10cm_fy2025_index', 'ICD10CM_2025_Index.csv');
  // The index of the year is not at hand: its size is that of the year before, made from a flat list.
  const index = join(home, 'icd10cm-index-2026.xml');
  if (existsSync(lines)) writeFileSync(index, indexFromLines(readFileSync(lines), '2026'));
  const paths = [...FOLDERS.map((folder) => join(data, 'codes', folder)), ...(existsSync(lines) ? [index] : [])];
  const seconds = new Map<string, number>();
  for (const file of findCodeFiles(paths).files) {
    const spent = importOne(home, file);
    const kind = file.kind.startsWith('ptp') || file.kind.startsWith('mue') ? 'NCCI' : file.kind;
    if (spent !== undefined) seconds.set(kind, (seconds.get(kind) ?? 0) + spent);
  }
  print(
    `ICD-10-CM ${(seconds.get('icd10cm') ?? 0).toFixed(1)} s (10), NCCI both settings ${(seconds.get('NCCI') ?? 0).toFixed(1)} s (30)`,
  );
}

/** Three million pairs of made-up codes with periods, as the quarter now in force may have. */
function makePairs(home: string): void {
  const [, millis] = cpu(() => {
    const writer = pairWriter();
    const from = plainDate('2020-01-01');
    for (let i = 0; i < PAIRS; i += 1) {
      const one = Math.floor(i / (PAIRS / MADE_UP_CODES));
      const two = (one + 1 + (i % (PAIRS / MADE_UP_CODES)) * 17) % MADE_UP_CODES;
      writer.take({
        columnOne: madeUpCode(one),
        columnTwo: madeUpCode(two),
        from,
        ...(i % 5 === 0 ? { to: plainDate('2023-12-31') } : {}),
        modifier: i % 2 === 0 ? 0 : 1,
        rationale: `reason ${i % 12}`,
      });
    }
    const bytes = writer.finish({
      kind: 'ptp-practitioner',
      release: 'made-up pairs',
      from: plainDate('2026-01-01'),
      to: plainDate('2026-12-31'),
      complete: true,
      basis: 'house',
      checked: 'described layout',
      sources: [],
      facts: { dates: 'known' },
    });
    const { head } = expectOk(openBundle(bytes.buffer), 'made-up pairs');
    shelve(home, { head, bytes }, []);
  });
  print(`write ${PAIRS} made-up pairs: ${(millis / 1000).toFixed(1)} s`);
}

const data = officialDataDirectory();
if (data === undefined) print('skipped: CLAIMWRIGHT_DATA=<folder of official files> npm run bench -- codes');
else {
  const home = mkdtempSync(join(tmpdir(), 'claimwright-bench-codes-'));
  try {
    importAll(home, data);
    makePairs(home);
    for (const part of ['code-answers.ts', 'code-answers-by-sql.ts']) {
      const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(part, import.meta.url)), home], { stdio: 'inherit' });
      if (status !== 0) process.exitCode = 1;
    }
  } finally {
    rmSync(home, { recursive: true });
  }
}
