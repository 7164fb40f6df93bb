/** docs/intake-fhir.md says what is taken; the readers are what takes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { READERS, UNUSED_TYPES } from './resource-types-table.ts';

const page = readFileSync(new URL('../../docs/intake-fhir.md', import.meta.url), 'utf8');

/** The 'taken' column of a resource's row. */
function takenCell(type: string): string {
  const row = page.split('\n').find((line) => line.startsWith(`| ${type} |`));
  assert.ok(row !== undefined, `docs/intake-fhir.md has no row for ${type}`);
  return row.split('|')[2] ?? '';
}

test('the page names every resource type that is read and every element that is taken, and no other', () => {
  for (const [type, reader] of READERS) {
    const cell = takenCell(type);
    const named = [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    const taken = new Set(reader.takes);
    assert.deepEqual(
      [...taken].filter((name) => !named.includes(name)),
      [],
      `${type}: taken and not on the page`,
    );
    assert.deepEqual(
      named.filter((name) => !taken.has(name)),
      [],
      `${type}: on the page and not taken`,
    );
  }
});

test('the types that the page says are not taken are known and not read', () => {
  const [, section = ''] = page.split('## Resource types that are not taken');
  const named = section
    .split('\n')
    .flatMap((line) => (line.startsWith('| ') ? ((line.split('|')[1] ?? '').match(/\b[A-Z][a-z]+[A-Za-z]*\b/g) ?? []) : []));
  const wrong = named.filter((name) => !UNUSED_TYPES.has(name) && name !== 'FHIR');
  assert.deepEqual(wrong, []);
});
