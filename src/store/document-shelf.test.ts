import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readText } from './document-shelf.ts';
import { storedDocument } from './stored-document.ts';

const schema = z.object({ name: z.string(), phones: z.array(z.object({ number: z.string() })) });
const contact = storedDocument({
  noun: 'contact',
  version: 2,
  schema,
  fromPrevious: (old) => ({ ...(old as object), phones: [] }),
});

const ANA = '{"name": "Ana", "phones": [{"number": "5551234567"}]}';

test('the same text is parsed once, another text is another document', () => {
  const first = readText(contact, 2, ANA);
  assert.deepEqual(first, { name: 'Ana', phones: [{ number: '5551234567' }] });
  assert.equal(readText(contact, 2, ANA), first);
  assert.deepEqual(readText(contact, 2, ANA.replace('5551234567', '5557654321')).phones, [{ number: '5557654321' }]);
});

test('the same text of another version of the shape is another document', () => {
  assert.deepEqual(readText(contact, 1, ANA).phones, []);
  assert.equal(readText(contact, 2, ANA).phones.length, 1);
});

test('a text that does not fit is refused each time', () => {
  for (const _ of [1, 2]) assert.throws(() => readText(contact, 2, '{"name": 7, "phones": []}'), /name: invalid_type/);
});

test('who changes a shared value fails', () => {
  const shared = readText(contact, 2, ANA);
  assert.throws(() => Object.assign(shared, { name: 'Bea' }), TypeError);
  assert.throws(() => Object.assign(shared.phones[0] ?? {}, { number: '' }), TypeError);
});
