/** `claimwright x12 join`: several files as one interchange. */
import { basename } from 'node:path';
import { readInterchanges } from '../x12/interchange.ts';
import { joinFiles } from '../x12/join.ts';
import { readWords, type Terminal, UsageError, wholeNumber } from './usage.ts';
import { byteSink, bytesOfFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

export const joinVerb: X12Verb = {
  name: 'join',
  usage: 'join FILE FILE... [--out FILE] [--control-number N]',
  summary:
    'Puts files between the same parties into one interchange: groups of one kind become one, and claim transactions that follow each other with equal heads become one again, as they were before they were split. Counts and numbers are made right; dates are those of the first file.',
  options: [
    ['--out FILE', 'where it goes (default: standard output); nothing is overwritten'],
    ['--control-number N', 'ISA13 of the result (default 1)'],
  ],
  examples: [['join parts/*.837 --out batch.837', 'one batch of all parts']],
  run,
};

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, { out: 'string', 'control-number': 'string' });
  if (positionals.length === 0) throw new UsageError('Name the files to join; see claimwright x12 join --help.');
  const number = wholeNumber(options['control-number'], { name: 'control-number', low: 0, high: 999_999_999, otherwise: 1 });
  const files = [];
  for (const path of positionals) {
    const file = readInterchanges(await bytesOfFile(path));
    if (file.interchanges.length === 0)
      throw new UsageError(`${basename(path)} holds no X12 interchange. Check that it is the file meant.`);
    files.push(file);
  }
  const joined = joinFiles(files, number);
  if (!joined.ok) {
    terminal.say(`${joined.error.message} [${joined.error.code}]`);
    return 1;
  }
  const sink = byteSink(options.out);
  sink.write(joined.value.bytes);
  sink.close();
  terminal.say(`${files.length} files, ${joined.value.transactions} transactions.`);
  return 0;
}
