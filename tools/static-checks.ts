/** The checks that read the source without running it: format, lint, types, dead code. Each counts as one test. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTallies, EMPTY_TALLY, type Tally } from './tally.ts';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

type StaticCheck = { readonly name: string; readonly program: string; readonly args: readonly string[]; readonly remedy: string };

const CHECKS: readonly StaticCheck[] = [
  {
    name: 'types',
    program: 'typescript-7/bin/tsc',
    // Each checker works out the shared types again: more than there are cores cost time.
    args: ['--noEmit', '--pretty', 'false', '--checkers', '2'],
    remedy: 'Correct the types named above.',
  },
  {
    name: 'types of the screens',
    program: 'typescript-7/bin/tsc',
    args: ['--project', 'web', '--pretty', 'false'],
    remedy: 'Correct the types named above.',
  },
  {
    name: 'dead code',
    program: 'knip/bin/knip.js',
    args: ['--no-progress'],
    remedy: 'Remove what nothing uses, or drop its "export" where only its own file uses it.',
  },
  {
    name: 'lint',
    program: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--deny-warnings'],
    remedy: 'Correct the places named above.',
  },
  {
    name: 'format',
    program: '@biomejs/biome/bin/biome',
    args: ['format', '--reporter=summary'],
    remedy: 'Run: npm run format',
  },
];

/** Runs a program to its end; output and error text in the order they came. */
function run(file: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

async function runCheck(check: StaticCheck): Promise<Tally> {
  const started = performance.now();
  const { code, output } = await run(join(ROOT, 'node_modules', check.program), check.args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`  ok      ${check.name} (${seconds} s)`);
    return { passed: 1, failed: 0, skipped: [] };
  }
  console.log(`  FAILED  ${check.name} (${seconds} s)\n${output.trimEnd()}\n  ${check.remedy}`);
  return { passed: 0, failed: 1, skipped: [] };
}

/** All of them, two at a time: each is one process on a machine that may have two cores. */
export async function runStaticChecks(): Promise<Tally> {
  console.log('Reading the source: types, dead code, lint, format');
  const waiting = [...CHECKS];
  const work = async (): Promise<Tally> => {
    let tally = EMPTY_TALLY;
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      tally = addTallies(tally, await runCheck(check));
    return tally;
  };
  const tallies = await Promise.all([work(), work()]);
  return tallies.reduce(addTallies, EMPTY_TALLY);
}
