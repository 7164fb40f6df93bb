/** FY2026 with its conversion table and the tabular list of FY2021, from the publishers' files, once for a test file. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { officialDataDirectory } from '../../../tools/official-data.ts';
import { openBundle } from '../../codesets/bundles/bundle.ts';
import { codeLibrary } from '../../codesets/code-library.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import { installedCodeSets } from '../../codesets/installed-code-sets.ts';
import { installRelease, type ReadFile } from '../../codesets/install-release.ts';
import { type RecognizedFile, recognizeFile } from '../../codesets/recognize-file.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { expectOk } from '../../kernel/result.ts';

export const official = (path: string): string => join(officialDataDirectory() ?? '', 'codes', path);

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

let kept: CodeSets | undefined;

export function officialCodeSets(): CodeSets {
  kept ??= installedCodeSets(codeLibrary(FILES.map(install)), starterCodeSets());
  return kept;
}
