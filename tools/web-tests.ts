/** Runs the unit tests of `web/` under vitest, in a process of its own, and adds them to the same count. */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './static-checks.ts';
import { EMPTY_TALLY, type Tally } from './tally.ts';

/** Test files of the screens that contain one of `filters` in their path (all when there is none). */
const findWebTestFiles = (filters: readonly string[]): readonly string[] =>
  globSync('web/src/**/*.test.{ts,tsx}', { cwd: ROOT })
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
    .toSorted();

type WebTest = { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] };
type WebReport = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly WebTest[];
  }[];
};

/** Runs vitest; what it prints, and its report when it came to its end. */
async function runVitest(
  files: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly report?: WebReport; readonly output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-web-tests-'));
  const reportFile = join(folder, 'report.json');
  try {
    const program = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const args = [program, 'run', '--root', 'web', '--reporter=json', `--outputFile=${reportFile}`, ...files];
    const output = await printedBy(args, signal);
    const report = readReport(reportFile);
    return report === undefined ? { output } : { report, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printedBy(args: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: ROOT, signal, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(output));
  });
}

function readReport(file: string): WebReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WebReport;
  } catch {
    return undefined;
  }
}

/** The lines of the runner itself say nothing about our code. */
const withoutRunner = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !line.includes('node_modules/vitest'))
    .join('\n');

/** In: a report. Out: what counts, and a line for each failure; a file that could not run counts as one. */
export function tallyWebReport(report: WebReport): { readonly tally: Tally; readonly failures: readonly string[] } {
  const failures = report.testResults.flatMap((file) => {
    const where = relative(ROOT, file.name);
    const failed = file.assertionResults.filter((result) => result.status === 'failed');
    if (file.status === 'failed' && failed.length === 0) return [`${where}: ${file.message}`];
    return failed.map(
      (result) => `${result.fullName}\n          ${where}\n${result.failureMessages.map(withoutRunner).join('\n')}`,
    );
  });
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((result) => result.status !== 'passed' && result.status !== 'failed').length;
  const groups = skipped === 0 ? [] : [{ name: 'tests of the screens', count: skipped, enable: 'remove their skip' }];
  return { tally: { passed: report.numPassedTests, failed: failures.length, skipped: groups }, failures };
}

/** All unit tests of the screens, or those that match. */
export async function runWebTests(filters: readonly string[], signal: AbortSignal): Promise<Tally> {
  const files = findWebTestFiles(filters);
  if (files.length === 0) return EMPTY_TALLY;
  console.log(`Unit tests of the screens: ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
  const ran = await runVitest(
    files.map((file) => relative('web', file)),
    signal,
  );
  if (ran.report === undefined) {
    console.log(`  FAILED  vitest ended before it could report\n${ran.output.trimEnd()}`);
    return { passed: 0, failed: 1, skipped: [] };
  }
  const { tally, failures } = tallyWebReport(ran.report);
  for (const failure of failures) console.log(`  FAILED  ${failure}`);
  console.log(`  ${tally.failed === 0 ? 'ok    ' : 'FAILED'}  ${tally.passed} passed, ${tally.failed} failed`);
  return tally;
}
