import assert from 'node:assert/strict';
import test from 'node:test';
import { assert as assertInvariant, err, expectOk, InvariantViolation, isNonEmpty, ok, unreachable } from './result.ts';

test('a broken invariant throws with its reason, a kept one is silent', () => {
  assert.doesNotThrow(() => assertInvariant(true, 'never said'));
  assert.throws(
    () => assertInvariant(false, 'legs must sum to zero'),
    (error: unknown) => {
      assert.ok(error instanceof InvariantViolation);
      assert.equal(error.message, 'legs must sum to zero');
      return true;
    },
  );
});

test('a result that cannot fail gives its value; one that did is a bug that names the failure', () => {
  assert.equal(expectOk(ok(5), 'five'), 5);
  assert.throws(() => expectOk(err({ code: 'x-must-be-y' }), 'reading five'), /reading five.*x-must-be-y/);
});

test('a list with one item is not empty', () => {
  assert.ok(isNonEmpty([0]));
  assert.ok(!isNonEmpty([]));
});

test('the end of an exhaustive switch throws when it is reached after all', () => {
  assert.throws(() => unreachable('new-state' as never), InvariantViolation);
});
