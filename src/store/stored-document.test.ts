import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readDocument, storedDocument } from './stored-document.ts';

const contact = storedDocument({
  noun: 'contact',
  version: 3,
  schema: z.object({ name: z.string().max(5), phones: z.array(z.string()) }),
  fromPrevious: (old) => {
    const { phone, ...rest } = z.object({ name: z.string(), phone: z.string() }).parse(old);
    return { ...rest, phones: [phone] };
  },
});

test('the current version is parsed, not trusted', () => {
  assert.deepEqual(readDocument(contact, 3, { name: 'Ana', phones: [] }), { name: 'Ana', phones: [] });
  assert.throws(() => readDocument(contact, 3, { name: 'Ana' }), /phones: invalid_type/);
});

test('the version before is brought up and then parsed', () => {
  assert.deepEqual(readDocument(contact, 2, { name: 'Ana', phone: '5551234567' }), { name: 'Ana', phones: ['5551234567'] });
});

test('an older or a later version is refused by name', () => {
  assert.throws(() => readDocument(contact, 1, {}), /version 1, but this release reads 3 and 2/);
  assert.throws(() => readDocument(contact, 4, {}), /version 4/);
});

test('the text of the failure holds no value of the document', () => {
  assert.throws(
    () => readDocument(contact, 3, { name: 'Rosalind', phones: [] }),
    (error: Error) => error.message.includes('name: too_big') && !error.message.includes('Rosalind'),
  );
});

test('a second version without a reader for the first does not exist', () => {
  assert.throws(() => storedDocument({ noun: 'contact', version: 2, schema: z.string() }), /needs a reader for version 1/);
});
