import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { inEnglish } from '../kernel/said.ts';
import { readRows } from './files/file-reader.ts';
import { icd10OrderAddenda, icd10OrderFile } from './files/icd10cm-order.ts';
import { readStarterHcpcs, readStarterIcd10, starterCodeSets } from './starter-code-sets.ts';

const on = plainDate('2026-03-04');
const official = (path: string): string => join(officialDataDirectory() ?? '', 'codes', path);

test('the starter set holds what a family practice meets, and answers on every day of 2026', () => {
  const { rows } = readStarterIcd10();
  assert.ok(rows.filter((row) => row.billable).length >= 350);
  const sets = starterCodeSets();
  const needed =
    'I10 E119 E1165 E1122 E1140 E785 E782 E039 E669 E66811 E66812 E66813 Z6835 J020 J029 J069 J0190 J209 J45909 J45901 J449 J441 J189 J101 J111 ' +
    'R059 R509 R519 R079 R109 R42 R5383 R7303 N390 N1830 N1831 N1832 K219 K5900 M5450 M25511 M25512 M25561 M25562 M1711 M1712 M79671 ' +
    'S93401A S93402A S61210A S83241A W010XXA W1830XA Y929 Y990 Z0000 Z0001 Z00129 Z01818 Z1231 Z1211 Z13220 Z20822 Z23 Z3041 Z3490 Z713 ' +
    'Z794 Z7984 Z79899 Z87891 F17210 F32A F331 F411 F419 G43909 G4733 H109 H6121 H6691 L03115 L209 L309 L700 B349 B370 A084 D509 D649 ' +
    'E559 E538 U071';
  for (const code of needed.split(' ')) {
    for (const day of ['2026-01-01', '2026-09-30', '2026-10-01', '2026-12-31']) {
      assert.equal(sets.icd10(code, plainDate(day)).kind, 'billable', `${code} on ${day}`);
    }
  }
});

test('what FY2027 rests on is said: memory, and an unchecked belief in the banner', () => {
  const sets = starterCodeSets();
  assert.equal(sets.icd10('I10', plainDate('2026-09-30')).basis, 'read');
  assert.equal(sets.icd10('I10', plainDate('2026-10-01')).basis, 'memory');
  assert.match(inEnglish(sets.banner), /FY2027.*not checked/);
  assert.equal(sets.releases.icd10cm(plainDate('2019-01-01')), 'none loaded');
});

test('absence from the starter set is never said to be absence from ICD-10-CM', () => {
  const answer = starterCodeSets().icd10('Q99.9', on);
  assert.ok(answer.kind === 'unknown' && !answer.complete);
  assert.match(answer.explanation, /install the full release/);
});

test('law of the table: every header above a code is there, and a billable code has nothing below it', () => {
  const { rows } = readStarterIcd10();
  const byCode = new Map(rows.map((row) => [row.code, row]));
  assert.equal(byCode.size, rows.length, 'no code twice');
  for (const { code } of rows) {
    for (let length = 3; length < code.length; length += 1) {
      assert.notEqual(byCode.get(code.slice(0, length))?.billable, true, `${code.slice(0, length)} above ${code}`);
    }
    assert.ok(code.length === 3 || byCode.get(code.slice(0, 3))?.billable === false, `${code} has its category`);
  }
});

test('our words lead to one code each', () => {
  const seen = new Map<string, string>();
  for (const { code, words, source } of readStarterIcd10().terms) {
    if (source !== 'synonym') continue;
    assert.ok(seen.get(words) === undefined || seen.get(words) === code, `"${words}" leads to ${seen.get(words)} and ${code}`);
    seen.set(words, code);
  }
});

test('every starter row is the official FY2026 row, title and flag', { skip: withoutOfficialData() }, () => {
  const { rows: all, rejected } = readRows(icd10OrderFile, readFileSync(official('icd10cm_fy2026/icd10cm-order-2026.txt')));
  assert.deepEqual(rejected, []);
  assert.equal(all.length, 98_186);
  assert.equal(all.filter((row) => row.billable).length, 74_719);
  const byCode = new Map(all.map((row) => [row.code, row]));
  for (const row of readStarterIcd10().rows) assert.deepEqual(row, byCode.get(row.code));
});

test('the official order addenda of FY2026 parse without a rejected line', { skip: withoutOfficialData() }, () => {
  const { rows: changes, rejected } = readRows(
    icd10OrderAddenda,
    readFileSync(official('icd10cm_fy2026/icd10cm-order-addenda-2026.txt')),
  );
  assert.deepEqual(rejected, []);
  const { rows } = readRows(icd10OrderFile, readFileSync(official('icd10cm_fy2026/icd10cm-order-2026.txt')));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const last = new Map(changes.map((change) => [change.row.code, change]));
  for (const { action, row } of last.values()) {
    assert.deepEqual(byCode.get(row.code), action === 'delete' ? undefined : row, row.code);
  }
});

test('every starter HCPCS row has the official title, no D code, no CPT', { skip: withoutOfficialData() }, () => {
  const file = official('hcpcs_2024q3/hcpcs_level2_long_short_2024-07.tsv');
  assert.ok(existsSync(file));
  const titles = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const [code, kind, title] = line.split('\t');
    if (code !== undefined && kind === 'Long' && title !== undefined && !titles.has(code)) titles.set(code, title);
  }
  for (const { code, title } of readStarterHcpcs()) assert.equal(title, titles.get(code), code);
});

test('the starter HCPCS set holds at least 120 Level II codes and neither D codes nor CPT', () => {
  const rows = readStarterHcpcs();
  assert.ok(rows.length >= 120);
  for (const { code } of rows) assert.match(code, /^[A-CE-Z]\d{4}$/);
});
