/** The rules of modifiers over Medicare's own fee schedule: what the tables say of real procedures is what the rules need. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { officialDataDirectory, withoutOfficialData } from '../../../tools/official-data.ts';
import { openBundle } from '../../codesets/bundles/bundle.ts';
import { codeLibrary } from '../../codesets/code-library.ts';
import { installRelease } from '../../codesets/install-release.ts';
import { type RecognizedFile, recognizeFile } from '../../codesets/recognize-file.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { expectOk } from '../../kernel/result.ts';
import { adviseModifiers, factsFrom } from './advise-modifiers.ts';
import { readBilled } from './sketch-billed.ts';

const skip = withoutOfficialData();

function feeSchedule() {
  const path = join(officialDataDirectory() ?? '', 'codes/mpfs_rvu25d/PPRRVU2025_Oct.nodesc.csv');
  const file = basename(path);
  const bytes = readFileSync(path);
  const made = expectOk(
    installRelease(recognizeFile(file) as RecognizedFile, {
      files: [{ file, sha256: '0', read: (reader) => reader.write(bytes) }],
    }),
    file,
  );
  return codeLibrary([expectOk(openBundle(made.bytes.buffer), file)]);
}

test('real procedures are advised by Medicare’s own indicators', { skip }, () => {
  const library = feeSchedule();
  const on = plainDate('2025-11-03');
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['line 99213 dx I10\nline 20610-RT dx M17.11', ['mod-25-separate-visit']],
    ['line 99213-25 dx I10\nline 20610-RT dx M17.11', []],
    ['line 99213 dx I10\nline 81003 dx R30.0', []],
    ['line 99213 dx I10\nline 71046 dx R05.9', []],
    ['line 99204 dx M17.11\nline 27447-RT dx M17.11', ['mod-57-decision-for-surgery']],
    ['visit pos 21\nline 71046 dx R05.9', ['mod-26-tc-parts']],
    ['visit pos 21\nline 71046-26 dx R05.9', []],
    ['visit pos 21\nline 99232-26 dx J18.9', ['mod-26-tc-parts']],
    ['line 20610-50 dx M17.0', []],
    ['line 11200-50 dx L91.8', ['mod-50-sides']],
    ['line 20610 dx M17.11', ['mod-50-sides']],
    ['line 93000 dx I10', []],
  ];
  for (const [sketch, expected] of rows) {
    const visit = { ...readBilled(sketch), on, ...factsFrom(library, on) };
    assert.deepEqual(
      adviseModifiers(visit).map(({ ruleId }) => ruleId),
      expected,
      sketch,
    );
  }
});
