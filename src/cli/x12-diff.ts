/** `claimwright x12 diff`: what two files say differently, by claim and not by line. */
import { diffFiles } from '../x12/diff.ts';
import { differenceWords } from '../x12/diff-words.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { readWords, type Terminal, UsageError } from './usage.ts';
import { bytesOfFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

export const diffVerb: X12Verb = {
  name: 'diff',
  usage: 'diff BEFORE AFTER [--ignore-envelope] [--json]',
  summary:
    'Says what differs between two files by what things are: a claim is the claim of that number wherever it stands, so that a claim that moved is one line and a changed amount names its claim. Level and line numbers that only count are left out.',
  options: [
    [
      '--ignore-envelope',
      'leave out control numbers, dates and times of envelopes and the reference of the file (BHT03 to BHT05)',
    ],
    ['--json', 'the differences as data'],
  ],
  examples: [
    ['diff monday.837 tuesday.837', 'exit 0 when they say the same, 1 when not'],
    ['diff sent.837 sent-again.837 --ignore-envelope', 'only what the claims say'],
  ],
  run,
};

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, { 'ignore-envelope': 'boolean', json: 'boolean' });
  const [one, other, ...more] = positionals;
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError('Name two files, the earlier first; see claimwright x12 diff --help.');
  const before = readInterchanges(await bytesOfFile(one));
  const after = readInterchanges(await bytesOfFile(other));
  for (const [path, file] of [
    [one, before],
    [other, after],
  ] as const)
    if (file.interchanges.length === 0)
      throw new UsageError(`${path} holds no X12 interchange. Check that it is the file meant.`);
  const differences = diffFiles(before, after, { ignoreEnvelope: options['ignore-envelope'] === true });
  if (options.json === true) terminal.print(JSON.stringify(differences, null, 1));
  else for (const difference of differences) terminal.print(differenceWords(difference));
  if (options.json !== true && differences.length === 0) terminal.print('The files say the same.');
  return differences.length === 0 ? 0 : 1;
}
