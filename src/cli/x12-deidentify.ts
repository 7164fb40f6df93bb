/** `claimwright x12 deidentify`: a file for a bug report, with invented people. */
import { randomInt } from 'node:crypto';
import { basename, join } from 'node:path';
import { deidentifier } from '../x12/deidentify.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { readWords, type Terminal, UsageError } from './usage.ts';
import { byteSink, bytesOfFile, outFolder } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

export const deidentifyVerb: X12Verb = {
  name: 'deidentify',
  usage: 'deidentify FILE... [--out FOLDER]',
  summary:
    'Makes files fit for a bug report: names, addresses and numbers become invented ones of the same length, the same person the same invention in all files of one run; dates move by the same weeks; free text is blotted out. Codes, amounts and everything that is wrong with the file stay as they are. Control numbers stay. What is no X12 is blotted out, and the exit is 1. It makes no legal claim: look at the result before you give it away.',
  options: [
    ['--out FOLDER', 'where the files go, under their names (default: standard output, for one file); nothing is overwritten'],
  ],
  examples: [
    ['deidentify rejected.837 > report.837', 'one file'],
    ['deidentify sent.837 answer.999 --out report', 'files that belong together, with the same inventions'],
  ],
  run,
};

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, { out: 'string' });
  const { out } = options;
  if (positionals.length === 0) throw new UsageError('Name the files; see claimwright x12 deidentify --help.');
  if (positionals.length > 1 && out === undefined) throw new UsageError('Several files need --out FOLDER.');
  if (new Set(positionals.map((path) => basename(path))).size < positionals.length)
    throw new UsageError('Two of the files have the same name: make one run for each, or rename one.');
  const run = deidentifier((below) => randomInt(below));
  if (out !== undefined) outFolder(out);
  let isX12 = true;
  for (const path of positionals) {
    const given = await bytesOfFile(path);
    if (readInterchanges(given).interchanges.length === 0) {
      isX12 = false;
      terminal.say(
        `${path === '-' ? 'Standard input' : basename(path)} holds no X12 interchange: every letter and digit of it is blotted out.`,
      );
    }
    const bytes = run.file(given);
    const sink = byteSink(out === undefined ? undefined : join(out, path === '-' ? 'file.x12' : basename(path)));
    sink.write(bytes);
    sink.close();
  }
  terminal.say('Look at the result before you give it away: what nobody foresaw may have stayed.');
  return isX12 ? 0 : 1;
}
