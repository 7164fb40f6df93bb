/** `claimwright x12 check`: is a file right, and if not, where and why. Any size, in bounded memory. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parsePlainDate, plainDate, type PlainDate } from '../kernel/plain-date.ts';
import { type CheckedFile, type CheckFileOptions, fileChecker } from '../x12/check-file.ts';
import { progressBar } from './progress-bar.ts';
import { readWords, type Terminal, UsageError, wholeNumber } from './usage.ts';
import { checkOptions, jsonOf, levelsOf, linesOf, tallyOf } from './x12-findings.ts';
import { chunksOfFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

const OPTIONS = { levels: 'string', json: 'boolean', on: 'string', most: 'string', 'no-values': 'boolean' } as const;
/** A bar is for what takes seconds. */
const LONG_BYTES = 30_000_000;

export const checkVerb: X12Verb = {
  name: 'check',
  usage: 'check FILE... [--levels 1-6] [--json] [--most N] [--no-values] [--on DATE]',
  summary:
    'Says whether files are right: envelope, guide, sums, situations, codes. Each finding has its place, what is expected there, and the codes an acknowledgement gives it. Exit 1 when a file has an error; warnings alone are fine.',
  options: [
    [
      '--levels 1-6',
      '1 syntax, 2 guide, 3 sums, 4 situations, 5 outside codes, 6 line of service (default 1-6; level 5 asks the installed code sets)',
    ],
    ['--json', 'one JSON object a line, a file each'],
    ['--most N', 'findings kept for each transaction (default 100); the rest is counted'],
    ['--no-values', 'without what was sent, which may be about a patient: for logs and bug reports'],
    ['--on DATE', 'the day for which outside codes must hold (default: today)'],
  ],
  examples: [
    ['check claims.837', 'what is wrong with it, at every level'],
    ['check *.x12 --levels 1-2', 'only syntax and guide, as a 999 would judge'],
    ['check - --json < claims.837', 'from standard input, for a program'],
  ],
  run,
};

export function dayOf(text: string | undefined): PlainDate {
  if (text === undefined) return plainDate(new Date().toISOString().slice(0, 10));
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new UsageError(parsed.error.message);
  return parsed.value;
}

/** A file checked as it is read, with a bar for a long one. */
export async function checkedFile(path: string, options: CheckFileOptions, plain: boolean): Promise<CheckedFile> {
  const size = path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const bar = progressBar(process.stderr, plain || size < LONG_BYTES);
  const checker = fileChecker(options);
  let done = 0;
  for await (const chunk of chunksOfFile(path)) {
    checker.push(chunk);
    done += chunk.length;
    bar.show(Math.round(done / 1e6), Math.round(size / 1e6), 'MB');
  }
  bar.end();
  return checker.end();
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, OPTIONS);
  if (positionals.length === 0)
    throw new UsageError('Name files, or - to read standard input; see claimwright x12 check --help.');
  const levels = levelsOf(options.levels);
  const most = wholeNumber(options.most, { name: 'most', low: 1, high: 100_000, otherwise: 100 });
  const showsValues = options['no-values'] !== true;
  const asked = checkOptions(levels, { home: terminal.config.home, on: dayOf(options.on), most });
  let isClean = true;
  for (const path of positionals) {
    const file = await checkedFile(path, asked, terminal.config.plain);
    const name = path === '-' ? 'standard input' : basename(path);
    if (tallyOf(file).errors > 0) isClean = false;
    if (options.json === true) terminal.print(JSON.stringify(jsonOf(name, file, showsValues)));
    else for (const line of linesOf(name, file, { levels, showsValues })) terminal.print(line);
  }
  return isClean ? 0 : 1;
}
