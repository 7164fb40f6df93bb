/** Words that are not understood are named, with what would be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords, refusePositionals, UsageError, wholeNumber } from './usage.ts';

const TYPES = { claims: 'string', json: 'boolean' } as const;
const refusal = (words: readonly string[]): string => {
  try {
    const { options, positionals } = readWords(words, TYPES);
    refusePositionals(positionals, 'demo');
    wholeNumber(options.claims, { name: 'claims', low: 1, high: 9, otherwise: 1 });
    return '';
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
};

test('words are read in any order', () => {
  assert.deepEqual(readWords(['a', '--json', '--claims=3', 'b', '--', '--json'], TYPES), {
    positionals: ['a', 'b', '--json'],
    options: { json: true, claims: '3' },
  });
});

const ODD: readonly (readonly [words: readonly string[], sentence: RegExp])[] = [
  [['--claims', '-1'], /--claims must be a whole number from 1 to 9/],
  [['--claims', '1e9'], /--claims must be a whole number/],
  [['--claims', ''], /--claims must be a whole number/],
  [['--claims'], /--claims needs a value behind it/],
  [['--claims', '--json'], /--claims needs a value behind it/],
  [['--claims', '1', '--claims', '2'], /--claims is given twice/],
  [['--json=yes'], /--json takes no value/],
  [['--nope'], /"--nope" is not understood; the options are --claims, --json/],
  [['--constructor'], /"--constructor" is not understood/],
  [['-x'], /"-x" is not understood/],
  [['foo'], /"foo" is not understood; see claimwright demo --help/],
];
for (const [words, sentence] of ODD) test(`refused: ${words.join(' ')}`, () => assert.match(refusal(words), sentence));
