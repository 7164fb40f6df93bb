/** Runs test files under node:test, two at a time, with progress, and says what failed as it fails. */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import { ROOT } from './static-checks.ts';
import type { SkippedGroup, Tally } from './tally.ts';

/** `unit` needs nothing, `integration` a database or a server of its own, `browser` Chromium. */
export type TestKind = 'unit' | 'integration' | 'browser';

/** The kind is in the name: `x.test.ts`, `x.integration.test.ts`, `x.browser.test.ts`. */
export function kindOf(file: string): TestKind {
  if (file.endsWith('.integration.test.ts')) return 'integration';
  return file.endsWith('.browser.test.ts') ? 'browser' : 'unit';
}

/** Test files below the source folders, sorted, that contain one of `filters` (all when there is none). */
export function findTestFiles(filters: readonly string[]): readonly string[] {
  return globSync(['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts', 'stories/**/*.test.ts'], { cwd: ROOT })
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
    .toSorted();
}

/** A file that never ends would hang the whole run. */
const FILE_TIMEOUT_MILLISECONDS = 300_000;
const PROGRESS_MILLISECONDS = 5000;
/** A preload: what it says of itself. */
const PROPERTY_SEED = new URL('property-seed.ts', import.meta.url).href;

export type TestPhase = {
  readonly title: string;
  /** Paths from the root of the checkout. */
  readonly files: readonly string[];
  /** Added to this process's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Files side by side; two unless said otherwise. */
  readonly atOnce?: number;
  readonly fileTimeoutMilliseconds?: number;
};

type Counts = { passed: number; failed: number };

export async function runTestFiles(phase: TestPhase, signal: AbortSignal): Promise<Tally> {
  const counts: Counts = { passed: 0, failed: 0 };
  const reported = new Set<string>();
  const finished = new Set<string>();
  const skipReasons = new Map<string, number>();
  const outputs = new Map<string, string>();
  const started = performance.now();
  const total = phase.files.length;
  console.log(`${phase.title}: ${total} ${total === 1 ? 'file' : 'files'}`);
  const state = (): string =>
    `${finished.size}/${total} files, ${counts.passed} passed, ${counts.failed} failed, ${Math.round((performance.now() - started) / 1000)} s`;
  const ticker = setInterval(() => console.log(`  ...     ${state()}`), PROGRESS_MILLISECONDS);
  const files = phase.files.map((file) => join(ROOT, file));
  const stream = run({
    files: [...files],
    cwd: ROOT,
    concurrency: phase.atOnce ?? 2,
    timeout: phase.fileTimeoutMilliseconds ?? FILE_TIMEOUT_MILLISECONDS,
    signal,
    execArgv: ['--import', PROPERTY_SEED],
    env: { ...process.env, ...phase.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const keep = (data: EventData.TestStdout): void =>
    void outputs.set(data.file ?? '', (outputs.get(data.file ?? '') ?? '') + data.message);
  stream.on('test:stdout', keep);
  stream.on('test:stderr', keep);
  stream.on('test:summary', (data) => void (data.file === undefined || finished.add(data.file)));
  stream.on('test:pass', (data) => {
    // A file without a test, or one that exits in the middle, is reported as one passed test of its own name.
    if (data.details.type === 'suite' || files.includes(data.name)) return;
    if (data.skip === undefined && data.todo === undefined) counts.passed += 1;
    else {
      const reason = typeof data.skip === 'string' ? data.skip : `no reason given in ${relative(ROOT, data.file ?? '')}`;
      skipReasons.set(reason, (skipReasons.get(reason) ?? 0) + 1);
    }
  });
  stream.on('test:fail', (data) => {
    if (isOnlyParent(data)) return;
    reported.add(data.file ?? '');
    counts.failed += 1;
    console.log(describeFailure(data, outputs.get(data.file ?? '') ?? ''));
  });
  await new Promise<void>((resolve) => stream.once('close', resolve).resume());
  clearInterval(ticker);
  for (const file of files.filter((path) => !finished.has(path) && !reported.has(path) && !signal.aborted)) {
    counts.failed += 1;
    console.log(`  FAILED  ${relative(ROOT, file)} holds no test, or ended before its tests did (process.exit?)`);
  }
  console.log(`  ${counts.failed === 0 ? 'ok    ' : 'FAILED'}  ${state()}`);
  return { passed: counts.passed, failed: counts.failed, skipped: [...skipReasons].map(groupOf) };
}

/** A suite or parent test fails because a test in it did, which has been reported already. */
const isOnlyParent = (data: EventData.TestFail): boolean =>
  'failureType' in data.details.error && data.details.error.failureType === 'subtestsFailed';

function describeFailure(data: EventData.TestFail, output: string): string {
  const where = data.file === undefined ? '' : `${relative(ROOT, data.file)}:${data.line ?? 1}`;
  const { cause } = data.details.error;
  const error = cause instanceof Error ? withCause(cause) : String(cause ?? data.details.error.message);
  const said = output.trim();
  return [
    `  FAILED  ${data.name}`,
    `          ${where}`,
    indent(error),
    ...(said === '' ? [] : ['          It printed:', indent(said)]),
  ].join('\n');
}

/** An error that was thrown because of another says nothing without it. */
function withCause(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\nbecause of ${withCause(error.cause)}` : own;
}

const indent = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s+at .*\(?node:(internal|async_hooks)/.test(line))
    .slice(0, 60)
    .map((line) => `          ${line}`)
    .join('\n');

/**
 * A reason is written `what is missing: the command that brings it`. Reasons that name the official data are one group
 * whatever else they say.
 */
function groupOf([reason, count]: readonly [string, number]): SkippedGroup {
  if (reason.includes('CLAIMWRIGHT_DATA')) {
    return { name: 'tests on official data', count, enable: 'CLAIMWRIGHT_DATA=<folder of official files> npm test' };
  }
  const [name = reason, ...enable] = reason.split(': ');
  return { name, count, enable: enable.join(': ') || 'the test does not say; give its skip the form "what is missing: command"' };
}
