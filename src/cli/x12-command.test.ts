/** The X12 command as one types it: help of every verb, files in, answers out, no database. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig } from '../config.ts';
import { interchange837 } from '../x12/sample.ts';
import { UsageError } from './usage.ts';
import { x12Command } from './x12-command.ts';

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'claimwright-x12-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

/** Exit code and standard output of `claimwright x12 …`. */
async function x12(...words: readonly string[]): Promise<{ readonly exit: number; readonly out: string }> {
  const lines: string[] = [];
  const exit = await x12Command.run(words, { config: readConfig({}, false), print: (text) => lines.push(text), say: () => {} });
  return { exit, out: lines.join('\n') };
}

test('every verb explains itself with examples that begin with its name', async () => {
  const overview = (await x12Command.help?.(['--help'])) ?? '';
  const verbs = [...overview.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name = '']) => name);
  assert.ok(verbs.includes('show') && verbs.includes('diff') && verbs.includes('deidentify'));
  for (const verb of verbs) {
    const page = (await x12Command.help?.([verb, '--help'])) ?? '';
    assert.ok(page.startsWith(`Usage: claimwright x12 ${verb}`), page.slice(0, 80));
    assert.match(page, new RegExp(`Examples:\\n  claimwright x12 ${verb}`));
  }
  await assert.rejects(x12('nothing'), UsageError);
  await assert.rejects(x12('show'), UsageError);
  await assert.rejects(x12('show', 'no-such-file'), UsageError);
});

test('show prints a file with its names, its amounts, and what is wrong beside it', async (context) => {
  const path = join(folder(context), 'one.837');
  writeFileSync(path, interchange837(1));
  const sound = await x12('show', path);
  assert.equal(sound.exit, 0);
  assert.match(sound.out, /── 2300 claim {2}\(2000A\/2000B\/2300\)/);
  assert.match(sound.out, /CLM02 .*200 {2}= \$200\.00/);
  writeFileSync(
    path,
    Buffer.from(Buffer.from(interchange837(1)).toString('latin1').replace('SV1*HC:99213:25*50', 'SV1*HC:99213:25*5O'), 'latin1'),
  );
  const wrong = await x12('show', path, '--brief');
  assert.equal(wrong.exit, 1);
  assert.match(wrong.out, /SV1\*HC:99213:25\*5O.*\n.*✗ .*2400\/SV1-02/);
  const rows = (await x12('show', path, '--json', '--only', '2300')).out
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });
  assert.equal(rows[0]?.id, 'CLM');
});

test('split and join are each other’s inverse, and diff says so', async (context) => {
  const home = folder(context);
  const path = join(home, 'batch.837');
  writeFileSync(path, interchange837(5));
  const split = await x12('split', path, '--claims', '2', '--out', join(home, 'parts'));
  assert.equal(split.exit, 0);
  const parts = readdirSync(join(home, 'parts')).toSorted();
  assert.deepEqual(parts, ['batch-001.837', 'batch-002.837', 'batch-003.837']);
  const joined = join(home, 'again.837');
  assert.equal((await x12('join', ...parts.map((part) => join(home, 'parts', part)), '--out', joined)).exit, 0);
  assert.deepEqual(await x12('diff', path, joined, '--ignore-envelope'), { exit: 0, out: 'The files say the same.' });
  await assert.rejects(x12('join', path, '--out', joined), /there already/);
  const missing = await x12('diff', path, join(home, 'parts', 'batch-001.837'), '--ignore-envelope');
  assert.equal(missing.exit, 1);
  assert.match(missing.out, /removed CLM01 PCN5: loop 2300/);
});

test('a de-identified file has other names and the same findings', async (context) => {
  const home = folder(context);
  const path = join(home, 'one.837');
  writeFileSync(path, interchange837(1));
  assert.equal((await x12('deidentify', path, '--out', join(home, 'safe'))).exit, 0);
  const safe = readFileSync(join(home, 'safe', 'one.837'), 'latin1');
  assert.ok(!safe.includes('REED') && safe.includes('SV1*HC:99213:25*50'));
  assert.equal((await x12('show', join(home, 'safe', 'one.837'))).exit, 0);
});
