import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTallies, closingLines, EMPTY_TALLY } from './tally.ts';

const browser = { name: 'browser tests', count: 3, enable: 'apt-get install chromium' };

test('a clean run ends with its counts and exit code 0', () => {
  assert.deepEqual(closingLines({ passed: 12, failed: 0, skipped: [] }, false), { lines: ['12 passed, 0 failed'], exitCode: 0 });
});

test('a skipped group is named with the command that enables it, before the last line', () => {
  const closing = closingLines({ passed: 12, failed: 0, skipped: [browser] }, false);
  assert.deepEqual(closing.lines, [
    'skipped: browser tests (3); to enable: apt-get install chromium',
    '12 passed, 0 failed, 3 skipped',
  ]);
  assert.equal(closing.exitCode, 0);
});

test('REQUIRE_ALL turns what was skipped into failures', () => {
  const closing = closingLines({ passed: 12, failed: 1, skipped: [browser] }, true);
  assert.equal(closing.lines.at(-1), '12 passed, 4 failed');
  assert.equal(closing.exitCode, 1);
});

test('the same group from two phases is named once with both counts', () => {
  const sum = addTallies({ ...EMPTY_TALLY, passed: 1, skipped: [browser] }, { ...EMPTY_TALLY, skipped: [browser] });
  assert.deepEqual(closingLines(sum, false).lines, [
    'skipped: browser tests (6); to enable: apt-get install chromium',
    '1 passed, 0 failed, 6 skipped',
  ]);
});

test('a run of nothing fails', () => {
  assert.equal(closingLines(EMPTY_TALLY, false).exitCode, 1);
});
