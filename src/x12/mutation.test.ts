/** A fixed budget of damaged files; `npm run prove` makes a million. Every file that ever broke a promise is kept in crashers/. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mutatedFile } from './mutation.arbitrary.ts';
import { holdPromises } from './test-promises.ts';

const BUDGET = 600;

test('no damaged file breaks a promise', () => {
  for (let number = 0; number < BUDGET; number += 1) {
    try {
      holdPromises(mutatedFile(1, number), 1 + (number % 97));
    } catch (error) {
      assert.fail(`damaged file ${number} of seed 1: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
});

test('a file can be made again from its number, and neighbors differ', () => {
  assert.deepEqual(mutatedFile(7, 12), mutatedFile(7, 12));
  assert.notDeepEqual(mutatedFile(7, 12), mutatedFile(7, 13));
  assert.notDeepEqual(mutatedFile(7, 12), mutatedFile(8, 12));
});

const CRASHERS = new URL('./crashers/', import.meta.url);
for (const name of existsSync(CRASHERS) ? readdirSync(CRASHERS) : []) {
  test(`the file ${name}, which once broke a promise, breaks none`, () => {
    const bytes = readFileSync(new URL(name, CRASHERS));
    for (const step of [1, 7, 4096]) holdPromises(bytes, step);
  });
}
