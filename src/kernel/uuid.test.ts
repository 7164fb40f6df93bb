import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { seededRandom } from './random.ts';
import { InvariantViolation } from './result.ts';
import { uuidV7 } from './uuid.ts';

const bytes = (seed: number): Uint8Array => seededRandom(seed).bytes(10);

test('a UUIDv7 carries its version, its variant and its instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer(), (millis, seed) => {
      const id = uuidV7(millis, bytes(seed));
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16), millis);
    }),
  );
});

test('later ids sort after earlier ones, whatever their random part', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 30), fc.integer({ min: 1, max: 2 ** 20 }), fc.integer(), fc.integer(), (millis, later, a, b) => {
      assert.ok(uuidV7(millis, bytes(a)) < uuidV7(millis + later, bytes(b)));
    }),
  );
});

test('every random bit outside version and variant is used', () => {
  const ones = uuidV7(0, new Uint8Array(10).fill(0xff));
  const zeros = uuidV7(0, new Uint8Array(10));
  assert.equal(ones, '00000000-0000-7fff-bfff-ffffffffffff');
  assert.equal(zeros, '00000000-0000-7000-8000-000000000000');
});

test('too little randomness or a broken instant is a bug', () => {
  assert.throws(() => uuidV7(0, new Uint8Array(9)), InvariantViolation);
  for (const millis of [-1, 0.5, Number.NaN]) assert.throws(() => uuidV7(millis, new Uint8Array(10)), InvariantViolation);
});
