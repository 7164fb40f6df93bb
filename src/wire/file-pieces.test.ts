import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBundle } from '../codesets/bundles/bundle.ts';
import { openTable, writeTable } from '../codesets/bundles/table.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { filePieces } from './file-pieces.ts';

type Titled = { readonly code: string; readonly title: string };
const SHAPE = { key: ({ code }: Titled) => code, columns: { code: 'text', title: 'text' } } as const;
const written = (titles: readonly string[]): Uint8Array =>
  writeTable(
    {
      kind: 'icd10cm',
      release: 'of a test',
      from: plainDate('2025-10-01'),
      complete: true,
      basis: 'house',
      checked: 'full file',
      sources: [],
      facts: {},
    },
    SHAPE,
    { rows: titles.map((title, i) => ({ code: `A0${i}`, title })) },
  );

test('a table in a file answers as it was when it was opened, though another takes its name before a title is read', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-pieces-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a.bundle');
  writeFileSync(path, written(['Ménière’s disease', 'second']));
  const table = openTable(expectOk(openBundle(filePieces(path)), 'just written'), SHAPE);
  writeFileSync(`${path}.part`, written(['another', 'one', 'more']));
  renameSync(`${path}.part`, path);
  assert.deepEqual([table.length, table.get('A00')?.title, table.get('A01')?.title], [2, 'Ménière’s disease', 'second']);
  assert.equal(openTable(expectOk(openBundle(filePieces(path)), 'just written'), SHAPE).get('A02')?.title, 'more');
});

test('a file that is cut off is refused', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-pieces-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a.bundle');
  const bytes = written(['one']);
  for (const length of [bytes.length - 8, 40, 3, 0]) {
    writeFileSync(path, bytes);
    truncateSync(path, length);
    assert.equal(openBundle(filePieces(path)).ok, false, String(length));
  }
});
