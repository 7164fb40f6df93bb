/** Showing, comparing, cutting and joining every public sample. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFile } from './check-file.ts';
import { claimsIn } from './claims-in.ts';
import { diffFiles } from './diff.ts';
import { loopText } from './identity.ts';
import { readInterchanges } from './interchange.ts';
import { joinFiles } from './join.ts';
import { outlineOf } from './outline.ts';
import { splitFile } from './split.ts';
import { viewFile } from './view.ts';

const data = process.env['CLAIMWRIGHT_DATA'];
const skip = data === undefined ? 'CLAIMWRIGHT_DATA names no folder' : false;

function samples(): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const folder = join(data ?? '', 'x12');
  const rows = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [path = ''] = row.split('\t');
    return { path, bytes: new Uint8Array(readFileSync(join(folder, path))) };
  });
}

const claimTexts = (bytes: Uint8Array): readonly string[] =>
  readInterchanges(bytes).interchanges.flatMap(({ groups }) =>
    groups.flatMap(({ transactions }) =>
      transactions.flatMap((set) => claimsIn(outlineOf(set)).map((claim) => loopText(claim, set.delimiters))),
    ),
  );

test('every sample can be shown whole with its findings, and differs from itself in nothing', { skip }, () => {
  let rows = 0;
  for (const { path, bytes } of samples()) {
    const checked = checkFile(bytes);
    const shown = viewFile(bytes, { checked });
    assert.equal(shown.length, checked.segments, path);
    rows += shown.length;
    const file = readInterchanges(bytes);
    assert.deepEqual(diffFiles(file, file), [], path);
  }
  assert.ok(rows > 5000);
});

test('every sample is cut and joined without losing a claim, or refused', { skip }, () => {
  let cut = 0;
  for (const { path, bytes } of samples()) {
    const file = readInterchanges(bytes);
    for (const by of ['claim', 'transaction'] as const) {
      const parts = splitFile(file, { by }, 1);
      if (!parts.ok) continue;
      cut += 1;
      assert.deepEqual(
        parts.value.flatMap((part) => claimTexts(part.bytes)),
        claimTexts(bytes),
        path,
      );
      const joined = joinFiles(
        parts.value.map((part) => readInterchanges(part.bytes)),
        1,
      );
      if (joined.ok) assert.deepEqual(claimTexts(joined.value.bytes).toSorted(), claimTexts(bytes).toSorted(), path);
      else assert.match(joined.error.code, /^files-must-/, path);
    }
  }
  assert.ok(cut > 60, `${cut} were cut`);
});
