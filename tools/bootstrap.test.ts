import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ROOT } from './static-checks.ts';

const LOCKFILE = '{"lockfileVersion":3}\n';

/** A checkout with the real bootstrap and programs of ours, installed as far as the stamp says. */
function checkout(context: TestContext, programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-bootstrap-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(join(ROOT, 'bootstrap.mjs'), join(folder, 'bootstrap.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), LOCKFILE);
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.lockfile-sha256'), createHash('sha256').update(LOCKFILE).digest('hex'));
  for (const [path, text] of Object.entries(programs)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

type Outcome = { readonly code: number | null; readonly signal: string | null; readonly output: string; readonly errors: string };

function bootstrap(folder: string, args: readonly string[], kill?: NodeJS.Signals): Promise<Outcome> {
  const { npm_execpath: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(folder, 'bootstrap.mjs'), ...args], {
    env: { ...environment, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    // The program has printed, so its handlers are in place.
    if (kill !== undefined) child.kill(kill);
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, output, errors })));
}

const printArguments = 'console.log(JSON.stringify(process.argv.slice(2)));';

test('the exit code and the arguments of the program are passed on', async (context) => {
  const folder = checkout(context, { 'tools/check.ts': `${printArguments} process.exitCode = 3;` });
  const outcome = await bootstrap(folder, ['check', 'x12', '--loud']);
  assert.equal(outcome.code, 3);
  assert.deepEqual(JSON.parse(outcome.output), ['x12', '--loud']);
});

test('demo has a size and a seed of its own unless they are given', async (context) => {
  const folder = checkout(context, { 'src/cli/main.ts': printArguments });
  const plain = await bootstrap(folder, ['demo']);
  assert.deepEqual(JSON.parse(plain.output), ['demo', '--claims', '40', '--seed', '7']);
  const given = await bootstrap(folder, ['demo', '--claims', '1000', '--seed=9', '--json']);
  assert.deepEqual(JSON.parse(given.output), ['demo', '--claims', '1000', '--seed=9', '--json']);
});

test('any other word is a command of claimwright', async (context) => {
  const folder = checkout(context, { 'src/cli/main.ts': printArguments });
  assert.deepEqual(JSON.parse((await bootstrap(folder, ['explain', 'CLM-1'])).output), ['explain', 'CLM-1']);
});

test('a signal reaches the program, whose ending is passed on', async (context) => {
  const patient = "process.once('SIGTERM', () => process.exit(5)); console.log('ready'); setInterval(() => {}, 1000);";
  const folder = checkout(context, { 'tools/test.ts': patient });
  assert.equal((await bootstrap(folder, ['test'], 'SIGTERM')).code, 5);
  const helpless = checkout(context, { 'tools/test.ts': "console.log('ready'); setInterval(() => {}, 1000);" });
  assert.equal((await bootstrap(helpless, ['test'], 'SIGTERM')).signal, 'SIGTERM');
});

test('what cannot run is said in one sentence, with exit code 2', async (context) => {
  const folder = checkout(context, {});
  const unknown = await bootstrap(folder, ['bench']);
  assert.equal(unknown.code, 2);
  assert.match(unknown.errors, /^bench\/main\.ts is not in this checkout/);
  assert.equal((await bootstrap(folder, [])).code, 2);
  rmSync(join(folder, 'package-lock.json'));
  assert.match((await bootstrap(folder, ['check'])).errors, /^package-lock\.json is missing/);
});

test('a changed lockfile installs without scripts, once', async (context) => {
  const folder = checkout(context, {
    'tools/check.ts': printArguments,
    'bin/npm': '#!/bin/sh\necho "$@" >> calls\n',
  });
  chmodSync(join(folder, 'bin', 'npm'), 0o755);
  writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion":3,"changed":true}\n');
  assert.equal((await bootstrap(folder, ['check'])).code, 0);
  assert.equal((await bootstrap(folder, ['check'])).code, 0);
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
  assert.equal(calls.length, 1);
  assert.match(calls[0] ?? '', /^ci --ignore-scripts /);
  assert.equal(existsSync(join(folder, '.install-lock')), false);
});

test('a failed installation starts nothing and is tried again', async (context) => {
  const folder = checkout(context, { 'tools/check.ts': printArguments, 'bin/npm': '#!/bin/sh\nexit 7\n' });
  chmodSync(join(folder, 'bin', 'npm'), 0o755);
  writeFileSync(join(folder, 'package-lock.json'), '{}\n');
  const outcome = await bootstrap(folder, ['check']);
  assert.equal(outcome.code, 7);
  assert.equal(outcome.output, '');
  assert.equal((await bootstrap(folder, ['check'])).code, 7);
});
