/** Files on disk to releases on the shelf: ZIPs, bad ones, an old release that goes on answering. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { installRelease } from '../codesets/install-release.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { findCodeFiles } from './code-files.ts';
import { codeSetsOf, openShelf, shelve } from './code-shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimwright-codes-'));
after(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const order = (codes: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    codes
      .map((code, i) => `${String(i + 1).padStart(5, '0')} ${code.padEnd(7)} 1 ${'Short'.padEnd(60)} Title of ${code}`)
      .join('\r\n'),
  );

test('a ZIP file is looked into by its names; hidden and strange files are told with the reason', () => {
  const zip = zipSync({
    'icd10cm-code-descriptions-2027/icd10cm-order-2027.txt': order(['A000']),
    'icd10cm-code-descriptions-2027/icd10cm-codes-2027.txt': order(['A000']),
    'readme.pdf': new Uint8Array(3),
  });
  const { files, others, faults } = findCodeFiles([put('2027.zip', zip)]);
  assert.deepEqual(
    files.map((file) => [file.kind, file.release]),
    [['icd10cm', 'ICD-10-CM FY2027']],
  );
  assert.deepEqual(
    others.map((other) => other.file),
    ['icd10cm-codes-2027.txt', 'readme.pdf'],
  );
  assert.deepEqual(faults, []);
  const opened = files[0]?.open();
  assert.ok(opened?.ok && opened.value.file === '2027.zip!icd10cm-code-descriptions-2027/icd10cm-order-2027.txt');
  assert.match(opened.value.sha256, /^[0-9a-f]{64}$/);
});

test('a ZIP file that is cut off and one that would burst are refused', () => {
  const zip = zipSync({ 'icd10cm-order-2027.txt': order(['A000', 'A001', 'A009']) });
  const cut = findCodeFiles([put('cut.zip', zip.slice(0, zip.length - 30))]);
  assert.deepEqual(
    cut.faults.map((fault) => fault.code),
    ['zip-must-be-whole'],
  );
  const bomb = zipSync({ 'icd10cm-order-2027.txt': new Uint8Array(40_000_000) }, { level: 9 });
  const found = findCodeFiles([put('bomb.zip', bomb)]);
  const opened = found.files[0]?.open();
  assert.ok(opened !== undefined && !opened.ok && opened.error.code === 'zip-must-not-burst');
  assert.deepEqual(
    findCodeFiles([join(folder, 'nothing')]).faults.map((fault) => fault.code),
    ['code-file-must-be-readable'],
  );
});

test('a compressed file is opened under its own name', () => {
  const { files } = findCodeFiles([put('icd10cm-order-2025.txt.gz', gzipSync(order(['A000'])))]);
  assert.deepEqual(
    files.map((file) => file.release),
    ['ICD-10-CM FY2025'],
  );
  const opened = files[0]?.open();
  assert.ok(opened?.ok && opened.value.file === 'icd10cm-order-2025.txt');
});

test('what is refused changes nothing: the release before it still answers', () => {
  const home = join(folder, 'home');
  const install = (codes: readonly string[], isExcerpt: boolean) => {
    const { files } = findCodeFiles([put('icd10cm-order-2026.txt', order(codes))]);
    const [file] = files;
    const opened = file?.open();
    assert.ok(file !== undefined && opened?.ok);
    return installRelease(file, {
      files: [opened.value],
      isExcerpt,
      previous: openShelf(home).library.headOn('icd10cm', file.from),
    });
  };
  const on = plainDate('2026-03-04');
  assert.equal(codeSetsOf(home).icd10('A00.0', on).kind, 'unknown');
  const first = install(['A000', 'A001', 'A009', 'B000'], true);
  assert.ok(first.ok);
  shelve(home, first.value);
  assert.equal(codeSetsOf(home).icd10('A00.0', on).kind, 'billable', 'a running installation takes up what is shelved');
  const half = install(['A000'], false);
  assert.ok(!half.ok);
  assert.equal(codeSetsOf(home).icd10('B00.0', on).kind, 'billable');
  const path = join(home, 'codes', 'icd10cm-2025-10-01.bundle');
  writeFileSync(path, readFileSync(path).subarray(0, 100));
  const shelf = openShelf(home);
  assert.equal(shelf.damaged.length, 1);
  assert.deepEqual(shelf.library.loaded, []);
});
