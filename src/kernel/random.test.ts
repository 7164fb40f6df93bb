import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { seededRandom } from './random.ts';

test('the same seed gives the same sequence, another seed another', () => {
  const first = (seed: number | string) => Array.from(seededRandom(seed).bytes(16));
  assert.deepEqual(first(7), first(7));
  assert.deepEqual(first(7), first('7'));
  assert.notDeepEqual(first(7), first(8));
});

test('the sequence is pinned: a change here changes every demonstration', () => {
  const random = seededRandom(7);
  assert.deepEqual(
    Array.from({ length: 5 }, () => random.int(0, 999)),
    [191, 104, 748, 100, 610],
  );
});

test('a named branch does not move when its parent is drawn from, nor its siblings', () => {
  const parent = seededRandom('practice');
  const before = Array.from(parent.fork('people').bytes(8));
  parent.next();
  parent.fork('visits').next();
  assert.deepEqual(Array.from(parent.fork('people').bytes(8)), before);
  assert.notDeepEqual(Array.from(parent.fork('visits').bytes(8)), before);
});

test('whole numbers stay within their bounds and reach both', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(20), (seed, low, width) => {
      const random = seededRandom(seed);
      for (let i = 0; i < 50; i += 1) {
        const drawn = random.int(low, low + width);
        assert.ok(Number.isInteger(drawn) && drawn >= low && drawn <= low + width);
      }
    }),
  );
  const random = seededRandom(1);
  assert.deepEqual(new Set(Array.from({ length: 200 }, () => random.int(1, 3))), new Set([1, 2, 3]));
});

test('draws are even enough: ten buckets of ten thousand draws each hold about a tenth', () => {
  const random = seededRandom('even');
  const buckets = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i += 1) {
    const at = Math.floor(random.next() * 10);
    buckets[at] = (buckets[at] ?? 0) + 1;
  }
  for (const count of buckets) assert.ok(count > 850 && count < 1150, `${count}`);
});

test('a weight of zero is never drawn, and weights decide how often', () => {
  const random = seededRandom('weights');
  const drawn = Array.from({ length: 2_000 }, () =>
    random.weighted([
      [0, 'never'],
      [1, 'seldom'],
      [9, 'often'],
    ] as const),
  );
  assert.ok(!drawn.includes('never'));
  const seldom = drawn.filter((item) => item === 'seldom').length;
  assert.ok(seldom > 130 && seldom < 270, `${seldom}`);
});

test('picking from nothing throws', () => {
  assert.throws(() => seededRandom(1).pick([]), RangeError);
  assert.throws(() => seededRandom(1).weighted([]), RangeError);
});

test('a sample holds each item at most once and never more than there are', () => {
  const items = [1, 2, 3, 4, 5];
  fc.assert(
    fc.property(fc.integer(), fc.nat(8), (seed, count) => {
      const drawn = seededRandom(seed).sample(items, count);
      assert.equal(drawn.length, Math.min(count, items.length));
      assert.equal(new Set(drawn).size, drawn.length);
      for (const item of drawn) assert.ok(items.includes(item));
    }),
  );
});
