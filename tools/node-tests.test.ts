import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { kindOf } from './node-tests.ts';
import { ROOT } from './static-checks.ts';
import type { Tally } from './tally.ts';

/** Runs test files of the given texts through the runner, in a process of its own: node:test does not nest. */
function runTexts(context: TestContext, texts: readonly string[]): { readonly tally: Tally; readonly printed: string } {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-runner-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.test.mjs`);
    writeFileSync(file, text);
    return relative(ROOT, file);
  });
  const program = `
    import { runTestFiles } from ${JSON.stringify(join(ROOT, 'tools', 'node-tests.ts'))};
    const tally = await runTestFiles({ title: 'Phase', files: ${JSON.stringify(files)}, env: {} }, new AbortController().signal);
    console.log(JSON.stringify(tally));
  `;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  // A file, not `-e`: the runner hands its own Node options on to the test processes.
  writeFileSync(join(folder, 'run.mjs'), program);
  const ran = spawnSync(process.execPath, [join(folder, 'run.mjs')], { env, encoding: 'utf8' });
  const lines = ran.stdout.trim().split('\n');
  return { tally: JSON.parse(lines.at(-1) ?? '') as Tally, printed: lines.slice(0, -1).join('\n') };
}

const head = "import { describe, it, test } from 'node:test';";

test('what passes and what fails is counted once each, parents and suites not at all', (context) => {
  const { tally, printed } = runTexts(context, [
    `${head} describe('suite', () => { it('holds', () => {}); it('breaks', () => { throw new Error('broken'); }); });`,
    `${head} test('parent', async (t) => { await t.test('child', () => { throw new Error('boom'); }); });`,
  ]);
  assert.deepEqual(tally, { passed: 1, failed: 2, skipped: [] });
  assert.match(printed, /FAILED {2}breaks\n.*\n\s+Error: broken/);
  assert.match(printed, /FAILED {2}child/);
});

test('a file that cannot be loaded, holds no test or exits in the middle has failed', (context) => {
  const { tally } = runTexts(context, [
    "import './nowhere.mjs';",
    'export const nothing = 1;',
    `${head} test('first', () => {}); test('leaves', () => process.exit(0));`,
  ]);
  assert.deepEqual(tally, { passed: 0, failed: 3, skipped: [] });
});

test('a skipped test is neither passed nor failed, and its reason names its remedy', (context) => {
  const { tally } = runTexts(context, [
    `${head} test('a', { skip: 'no browser: apt-get install chromium' }, () => {}); test('b', { skip: 'no CLAIMWRIGHT_DATA' }, () => {});`,
  ]);
  assert.equal(tally.passed, 0);
  assert.deepEqual(tally.skipped, [
    { name: 'no browser', count: 1, enable: 'apt-get install chromium' },
    { name: 'tests on official data', count: 1, enable: 'CLAIMWRIGHT_DATA=<folder of official files> npm test' },
  ]);
});

test('the kind of a test file is in its name', () => {
  assert.equal(kindOf('src/store/post.integration.test.ts'), 'integration');
  assert.equal(kindOf('src/api/page.browser.test.ts'), 'browser');
  assert.equal(kindOf('src/kernel/money.test.ts'), 'unit');
});
