/** The commonest conditions of an office as clinicians name them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { indexFromLines } from '../../../tools/codesets/index-from-lines.ts';
import { officialDataDirectory, withoutOfficialData } from '../../../tools/official-data.ts';
import { openBundle } from '../../codesets/bundles/bundle.ts';
import { codeLibrary } from '../../codesets/code-library.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import { installedCodeSets } from '../../codesets/installed-code-sets.ts';
import { installRelease } from '../../codesets/install-release.ts';
import { type RecognizedFile, recognizeFile } from '../../codesets/recognize-file.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { expectOk } from '../../kernel/result.ts';
import { suggestForText } from '../suggest-diagnoses.ts';
import { EVERYDAY_NAMES, EVERYDAY_NAMES_BY_THE_BOOK } from './test-everyday-names.ts';

const on = plainDate('2026-03-02');

/** The names that are not answered by their codes, with what they are answered by. */
function wrong(table: string, codeSets: CodeSets): readonly string[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [codes = '', names = ''] = line.split(' ~ ');
      return names.split('; ').flatMap((name) => {
        const said = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
        const found = suggestForText(`Assessment and Plan:\n1. ${said}\n`, on, codeSets).map(({ code }) => code);
        const answer = found.toSorted().join(' ');
        return answer === codes ? [] : [`${name}: ${answer}, not ${codes}`];
      });
    });
}

test('everyday names lead to their codes with the starter set', () => {
  assert.deepEqual(wrong(EVERYDAY_NAMES, starterCodeSets()), []);
});

const FILES = [
  'icd10cm_fy2026/icd10cm-order-2026.txt',
  'icd10cm_fy2021_tabular/icd10cm_tabular_2021.xml',
  'icd10cm_april2026_xml/icd10cm-neoplasm-April-1-2026-XML.xml',
];

function install(file: string, bytes: Uint8Array) {
  const read = { file, sha256: '0', read: (reader: { write: (bytes: Uint8Array) => void }) => reader.write(bytes) };
  const made = expectOk(installRelease(recognizeFile(file) as RecognizedFile, { files: [read] }), file);
  return expectOk(openBundle(made.bytes.buffer), file);
}

function officialCodeSets(): CodeSets {
  const path = (file: string): string => join(officialDataDirectory() ?? '', 'codes', file);
  const lines = readFileSync(path('icd10cm_fy2025_index/ICD10CM_2025_Index.csv'));
  const index = install('icd10cm-index-2026.xml', Buffer.from(indexFromLines(lines, '2026')));
  const books = FILES.map((file) => install(basename(file), readFileSync(path(file))));
  return installedCodeSets(codeLibrary([...books, index]), starterCodeSets());
}

test('names that only the alphabetic index has lead to their codes', { skip: withoutOfficialData() }, () => {
  const codeSets = officialCodeSets();
  assert.deepEqual(wrong(EVERYDAY_NAMES_BY_THE_BOOK, codeSets), []);
  assert.deepEqual(wrong(EVERYDAY_NAMES, codeSets), []);
});
