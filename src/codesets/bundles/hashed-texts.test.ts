import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finderIn, hashColumn } from './hashed-texts.ts';
import { readTexts, writeTexts } from './texts.ts';

test('law: every text is found where it stands, accents or none, and no other is', () => {
  const texts = fc.uniqueArray(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('ménière', 'meniere', 'œdème', '')));
  fc.assert(
    fc.property(texts, fc.string({ maxLength: 40 }), (all, other) => {
      const columns = writeTexts('word', all);
      const of = (name: string): Uint8Array | Uint32Array => columns[name] as Uint8Array | Uint32Array;
      const read = readTexts({ u8: (name) => of(name) as Uint8Array, u32: (name) => of(name) as Uint32Array }, 'word');
      const find = finderIn(read, hashColumn(all));
      assert.deepEqual(all.map(find), [...all.keys()]);
      assert.deepEqual(
        all.map((_, at) => read.text(at)),
        all.map((text) => text.toWellFormed()),
      );
      assert.equal(find(other), all.indexOf(other));
    }),
  );
});
