/** A note that cannot be read says which file, and why. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readNoteFile } from './note-file.ts';
import { UsageError } from './usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimwright-note-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('a note is read as UTF-8, or as a Windows machine wrote it', async () => {
  assert.equal(await readNoteFile(put('a.txt', 'Ménière’s disease')), 'Ménière’s disease');
  assert.equal(await readNoteFile(put('b.txt', Buffer.from('M\u00e9ni\u00e8re', 'latin1'))), 'Ménière');
});

const ODD: readonly (readonly [path: string, sentence: RegExp])[] = [
  [join(folder, 'absent.txt'), /absent\.txt: there is no such file/],
  [folder, /it is a folder/],
  [put('empty.txt', ' \n'), /empty\.txt is empty: there is no note to read/],
  [put('bytes.txt', Buffer.from([1, 2, 3, 255, 0])), /bytes\.txt holds bytes that are no text/],
];
for (const [path, sentence] of ODD) {
  test(`refused: ${String(sentence)}`, () =>
    assert.rejects(readNoteFile(path), (error: unknown) => error instanceof UsageError && sentence.test(error.message)));
}
