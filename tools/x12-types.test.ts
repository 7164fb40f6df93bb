/** The generated types and schemas of the X12 transactions match the guides. UPDATE=1 writes them anew. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { schemaFiles } from './x12/print-schemas.ts';
import { type GeneratedFile, typeFiles } from './x12/print-types.ts';

const root = new URL('..', import.meta.url);

function matches(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    const url = new URL(path, root);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(dirname(url.pathname), { recursive: true });
      writeFileSync(url, text);
    }
    assert.equal(readFileSync(url, 'utf8'), text, `${path} is not what the guides say. Run it again with UPDATE=1.`);
  }
}

test('the types of every transaction are what its guide says', () => {
  const files = typeFiles();
  assert.ok(files.length > 10);
  matches(files);
});

test('the JSON Schema of every transaction is what its guide says', () => {
  const files = schemaFiles();
  assert.equal(files.length, 10);
  matches(files);
});
