import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './static-checks.ts';
import { tallyWebReport } from './web-tests.ts';

const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
const failed = { status: 'failed', fullName: 'subtracts', failureMessages: ['expected 1 to be 2'] };
const name = join(ROOT, 'web', 'src', 'x.test.ts');

test('failed tests of the screens are named with their file', () => {
  const { tally, failures } = tallyWebReport({
    numPassedTests: 1,
    testResults: [{ name, status: 'failed', message: '', assertionResults: [passed, failed] }],
  });
  assert.deepEqual(tally, { passed: 1, failed: 1, skipped: [] });
  assert.match(failures[0] ?? '', /subtracts\n.*web\/src\/x\.test\.ts\nexpected 1 to be 2/);
});

test('a file that cannot be loaded is a failure, not silence', () => {
  const { tally, failures } = tallyWebReport({
    numPassedTests: 0,
    testResults: [{ name, status: 'failed', message: 'Cannot find module', assertionResults: [] }],
  });
  assert.equal(tally.failed, 1);
  assert.deepEqual(failures, ['web/src/x.test.ts: Cannot find module']);
});

test('skipped tests are counted and named', () => {
  const { tally } = tallyWebReport({
    numPassedTests: 1,
    testResults: [{ name, status: 'passed', message: '', assertionResults: [passed, { ...passed, status: 'skipped' }] }],
  });
  assert.deepEqual(tally.skipped, [{ name: 'tests of the screens', count: 1, enable: 'remove their skip' }]);
});
