/** The conventions on the publishers' own files: every code that a table or a case names, the lists they were written from, and speed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { officialDataDirectory, withoutOfficialData } from '../../../tools/official-data.ts';
import { openBundle } from '../../codesets/bundles/bundle.ts';
import { ICD10_SHAPE } from '../../codesets/bundles/shapes.ts';
import { codeLibrary } from '../../codesets/code-library.ts';
import { installedCodeSets } from '../../codesets/installed-code-sets.ts';
import { installRelease, type ReadFile } from '../../codesets/install-release.ts';
import { type RecognizedFile, recognizeFile } from '../../codesets/recognize-file.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { expectOk } from '../../kernel/result.ts';
import { AGE_GROUPS, FEMALE_ONLY, MALE_ONLY } from './ages-and-sexes.ts';
import { ASSUMED_LINKS } from './assumed-links.ts';
import { CONVENTIONS } from './conventions.ts';
import { HISTORIES } from './histories.ts';
import { isManifestation } from './manifestations.ts';
import { readNote } from './note-notation.ts';
import { STARTER_NOTE_LINES } from './starter-notes.ts';
import { tabularNotes } from './tabular-notes.ts';

const skip = withoutOfficialData();
const official = (path: string): string => join(officialDataDirectory() ?? '', 'codes', path);
const FILES = [
  'icd10cm_fy2026/icd10cm-order-2026.txt',
  'icd10cm_fy2026/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx',
  'icd10cm_fy2021_tabular/icd10cm_tabular_2021.xml',
];

function install(path: string) {
  const bytes = readFileSync(official(path));
  const file = basename(path);
  const read: ReadFile = file.endsWith('.xlsx')
    ? { file, sha256: '0', workbook: new Map(Object.entries(unzipSync(bytes))) }
    : { file, sha256: '0', read: (reader) => reader.write(bytes) };
  const made = expectOk(installRelease(recognizeFile(file) as RecognizedFile, { files: [read] }), file);
  return expectOk(openBundle(made.bytes.buffer), file);
}

const library = codeLibrary(skip === false ? FILES.map(install) : []);
const codes = installedCodeSets(library, starterCodeSets());
const on = plainDate('2026-03-04');

/** Every billable code of FY2026. */
function* billable(): Generator<string> {
  const table = library.tableOn('icd10cm', ICD10_SHAPE, on);
  assert.ok(table !== undefined);
  for (let at = 0; at < table.length; at += 1) {
    const row = table.row(at);
    if (row.billable) yield row.code;
  }
}

test('the lists of ages, sexes and manifestations are those of the code editor', { skip }, () => {
  const lists = new Map<string, Set<string>>();
  for (const line of readFileSync(official('ms_drg_mce_v41_1/mce_v41_1_code_edits.tsv'), 'utf8').split('\n').slice(1)) {
    const [code = '', , , rule = ''] = line.replace('\r', '').split('\t');
    if (code !== '') lists.set(rule, (lists.get(rule) ?? new Set()).add(code.replace('.', '')));
  }
  const ours: Readonly<Record<string, (code: string) => boolean>> = {
    'Female Only': FEMALE_ONLY,
    'Male Only': MALE_ONLY,
    'Manifestation (Not Allowed as Principal Diagnosis)': isManifestation,
    'Perinatal/Newborn (Age 0 Only)': AGE_GROUPS[0]?.holds ?? (() => false),
    'Pediatric (Ages 0-17)': AGE_GROUPS[1]?.holds ?? (() => false),
    'Maternity (Ages 9-64)': AGE_GROUPS[2]?.holds ?? (() => false),
    'Adult (Ages 15-124)': AGE_GROUPS[3]?.holds ?? (() => false),
  };
  assert.deepEqual([...lists.keys()].toSorted(), Object.keys(ours).toSorted());
  const all = [...billable()];
  for (const [rule, holds] of Object.entries(ours)) {
    const list = lists.get(rule) ?? new Set();
    assert.deepEqual(
      all.filter((code) => list.has(code) && !holds(code)),
      [],
      `${rule}: missing`,
    );
    assert.deepEqual(
      all.filter((code) => holds(code) && !list.has(code)),
      [],
      `${rule}: not in the list`,
    );
  }
});

const isThere = (code: string): boolean => codes.icd10(code, on).kind === 'billable';

test('every code that a table offers can be billed', { skip }, () => {
  const offered = [
    ...ASSUMED_LINKS.map(({ becomes }) => becomes),
    ...HISTORIES.flatMap(({ own, family }) => [own, family].filter((code) => code !== undefined)),
  ];
  assert.deepEqual(
    offered.filter((code) => !isThere(code)),
    [],
  );
});

/** Codes that a case names on purpose although they are none. */
const WRONG_ON_PURPOSE = new Set('I99.7 Q99.8 E11 M17.1 M54.5 S93.401 S93.401B W10.9A W10.9XA W10.9'.split(' '));

test('every code of every case is in the official list', { skip }, () => {
  const unknown = CONVENTIONS.flatMap(({ id, cases }) =>
    [...cases.pass, ...cases.fail].flatMap(({ sketch }) =>
      sketch
        .split('\n')
        .filter((line) => line.startsWith('dx'))
        .flatMap((line) => line.split(/\s+/).slice(1))
        .filter((code) => !WRONG_ON_PURPOSE.has(code) && !isThere(code))
        .map((code) => `${id}: ${code}`),
    ),
  );
  assert.deepEqual(unknown, []);
});

test('every note of our short list stands in the tabular list', { skip }, () => {
  const list = tabularNotes(library, on);
  assert.ok(list !== undefined && !list.isOfDate);
  const missing = STARTER_NOTE_LINES.flatMap((line) => {
    const { kind, from, names } = readNote(line);
    const theirs = (list.of(from.replace('.', '')).get(kind) ?? []).filter((note) => note.from === from);
    const named = (code: string): boolean => theirs.some((note) => note.names.some(({ holds }) => holds(code)));
    return names.filter(({ first, last }) => !named(first) || !named(last)).map(({ first }) => `${line}: ${first}`);
  });
  assert.deepEqual(missing, []);
});
