import { test } from 'node:test';
import fc from 'fast-check';
import { ownText } from './own-text.ts';

test('a text made its own is the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 1100 }), (text) => ownText(text) === text));
});
