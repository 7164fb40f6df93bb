/**
 * `npm run prove [-- --files N] [--seed N] [--again]`: a million damaged X12 files against what the engine promises
 * (src/x12/test-promises.ts). The same seed makes the same files. A run that was stopped goes on where it stood. A file that breaks a
 * promise is written to src/x12/crashers, where the tests keep it from breaking it again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { readWords, UsageError, wholeNumber } from '../../src/cli/usage.ts';
import { mutatedFile } from '../../src/x12/mutation.arbitrary.ts';
import { holdPromises } from '../../src/x12/test-promises.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CRASHERS = join(ROOT, 'src', 'x12', 'crashers');
/** Files a worker takes at a time. */
const SHARE = 200;
/** Of processor time, for all the ways it is read: a file that takes longer has not been read in bounded time. */
const SLOW_MILLIS = 5000;

type Share = { readonly seed: number; readonly from: number; readonly to: number };
type Broken = { readonly number: number; readonly why: string };
type Done = Share & { readonly broken: readonly Broken[] };

/** Why the file breaks a promise; undefined when it does not. */
function brokenBy(seed: number, number: number): string | undefined {
  const bytes = mutatedFile(seed, number);
  const start = process.cpuUsage();
  try {
    holdPromises(bytes, 1 + (number % 997));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : 'something that is no error was thrown';
  }
  const used = process.cpuUsage(start);
  const millis = (used.user + used.system) / 1000;
  return millis > SLOW_MILLIS ? `took ${Math.round(millis)} ms` : undefined;
}

function workOn(share: Share): Done {
  const broken: Broken[] = [];
  for (let number = share.from; number < share.to; number += 1) {
    const why = brokenBy(share.seed, number);
    if (why !== undefined) broken.push({ number, why });
  }
  return { ...share, broken };
}

type Standing = { done: number; broken: number };

function readStanding(path: string): Standing {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Standing;
  } catch {
    return { done: 0, broken: 0 };
  }
}

function keep({ seed, broken }: Done): void {
  for (const { number, why } of broken) {
    mkdirSync(CRASHERS, { recursive: true });
    const name = `seed-${seed}-file-${number}.x12`;
    writeFileSync(join(CRASHERS, name), mutatedFile(seed, number));
    process.stdout.write(`\n${name}: ${why.split('\n').slice(0, 4).join('\n  ')}\n`);
  }
}

/** Hands out shares until there are none; the standing only moves past shares that are all done. */
async function prove(seed: number, files: number, standing: Standing, path: string): Promise<void> {
  const finished = new Set<number>();
  let next = standing.done;
  const began = standing.done;
  const start = performance.now();
  const take = (): Share | undefined => {
    if (next >= files) return undefined;
    const share = { seed, from: next, to: Math.min(files, next + SHARE) };
    next = share.to;
    return share;
  };
  const settle = (done: Done): void => {
    keep(done);
    standing.broken += done.broken.length;
    finished.add(done.from);
    while (finished.delete(standing.done)) standing.done = Math.min(files, standing.done + SHARE);
    writeFileSync(path, JSON.stringify(standing));
    const rate = (standing.done - began) / ((performance.now() - start) / 1000);
    process.stdout.write(
      `\r${standing.done} of ${files} files, ${standing.broken} broke a promise, ${Math.round(rate)} a second   `,
    );
  };
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url));
      const feed = (): void => {
        const share = take();
        if (share === undefined) void worker.terminate().then(() => resolve());
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        else worker.postMessage(share);
      };
      worker.on('message', (done: Done) => {
        settle(done);
        feed();
      });
      worker.on('error', reject);
      feed();
    });
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, run));
  process.stdout.write('\n');
}

async function main(): Promise<void> {
  const { options, positionals } = readWords(process.argv.slice(2), { files: 'string', seed: 'string', again: 'boolean' });
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood; say --files N, --seed S or --again.`);
  const seed = wholeNumber(options.seed, { name: 'seed', low: 0, high: 1_000_000_000, otherwise: 1 });
  const files = wholeNumber(options.files, { name: 'files', low: 1, high: 1_000_000_000, otherwise: 1_000_000 });
  const folder = join(ROOT, 'node_modules', '.cache', 'prove');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `x12-seed-${seed}.json`);
  const standing = options.again === true ? { done: 0, broken: 0 } : readStanding(path);
  if (standing.done > 0) process.stdout.write(`Goes on after ${standing.done} files of seed ${seed}; --again begins anew.\n`);
  await prove(seed, files, standing, path);
  process.exitCode = standing.broken > 0 ? 1 : 0;
}

if (isMainThread)
  await main().catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`prove: ${error.message}\n`);
    process.exitCode = 2;
  });
// oxlint-disable-next-line unicorn/require-post-message-target-origin
else parentPort?.on('message', (share: Share) => parentPort?.postMessage(workOn(share)));
