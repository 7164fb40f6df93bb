/** JSON as it passes: however it is cut and laid out, the same values. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type JsonTextReader, jsonTextReader } from './json-text.ts';

const read = (text: string, step: number): unknown => {
  const bytes = new TextEncoder().encode(text);
  const reader: JsonTextReader = jsonTextReader();
  const values: unknown[] = [];
  for (let at = 0; at <= bytes.length; at += step) {
    const found = at + step > bytes.length ? undefined : reader.push(bytes.subarray(at, at + step));
    const rest = found === undefined ? reader.push(bytes.subarray(at)) : found;
    if (!rest.ok) return rest.error;
    values.push(...rest.value.map((each) => each.value));
  }
  const last = reader.end();
  return last.ok ? [...values, ...last.value.map((each) => each.value)] : last.error;
};

test('lines, pretty objects and one array give the same values, cut anywhere', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), { maxLength: 4 }),
      fc.integer({ min: 1, max: 30 }),
      (values, step) => {
        const plain: unknown = JSON.parse(JSON.stringify(values));
        assert.deepEqual(read(values.map((each) => JSON.stringify(each)).join('\n'), step), plain);
        assert.deepEqual(read(values.map((each) => JSON.stringify(each, null, 2)).join('\n'), step), plain);
        assert.deepEqual(read(JSON.stringify(values, null, 1), step), plain);
      },
    ),
    { numRuns: 100 },
  );
});

test('what is no JSON is told by its line', () => {
  const told = (text: string): string => (read(text, 1000) as { readonly path: string }).path;
  assert.equal(told('{"a":1}\n{"a":}\n'), 'line 2');
  assert.equal(told('{"a":1}\n\n{"a":1'), 'line 3');
  assert.equal(told('{"a":1}\nISA*00'), 'line 2');
});
