import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LayeredMap, layeredMap } from './layered-map.ts';

test('after any writes and copies it answers as a plain map does', () => {
  const step = fc.oneof(
    fc.record({ set: fc.integer({ min: 0, max: 40 }), value: fc.integer() }),
    fc.constant({ copy: true as const }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      let layered: LayeredMap<number> = layeredMap();
      const plain = new Map<string, number>();
      for (const each of steps) {
        if ('copy' in each) layered = layered.copy();
        else {
          layered.set(String(each.set), each.value);
          plain.set(String(each.set), each.value);
        }
      }
      for (let key = 0; key <= 41; key += 1) {
        assert.equal(layered.get(String(key)), plain.get(String(key)));
        assert.equal(layered.has(String(key)), plain.has(String(key)));
      }
      assert.deepEqual(Object.fromEntries(layered.entries()), Object.fromEntries(plain));
    }),
  );
});

test('writing to a copy leaves the original as it was', () => {
  const original = layeredMap<number>();
  original.set('a', 1);
  const copy = original.copy();
  copy.set('a', 2);
  copy.set('b', 3);
  assert.deepEqual([original.get('a'), original.has('b'), copy.get('a'), copy.get('b')], [1, false, 2, 3]);
});
