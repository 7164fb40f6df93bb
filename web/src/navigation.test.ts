import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, writeSearch } from './navigation.ts';

test('filters stand in the address as plain text', () => {
  expect(writeSearch({ state: 'held', payer: '', from: '2026-03-04' })).toBe('?state=held&from=2026-03-04');
  expect(writeSearch({})).toBe('');
  expect(parseSearch('?state=held&n=12')).toEqual({ state: 'held', n: '12' });
});

test('any text survives the way into the address and back', () => {
  const names = fc.constantFrom('state', 'payer', 'due', 'a b', 'é');
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ minLength: 1, unit: 'grapheme' })), (search) => {
      expect(parseSearch(writeSearch(search))).toEqual({ ...search });
    }),
  );
});

test('what is no text stays out of the address', () => {
  expect(writeSearch({ a: 1, b: { c: 2 }, d: undefined, e: ['x'] })).toBe('');
});
