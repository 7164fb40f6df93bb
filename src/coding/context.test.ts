import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { contextsAt } from './read-visit-note.ts';

/** Sentences with one condition each, marked as negated or not: the annotations published with the NegEx and ConText algorithms. */
const CORPUS = 'notes/negex-context/rsAnnotations-1-120-random.txt';

test('negation is told as well as the published algorithm tells it on its own corpus: F1 of .96 at least', {
  skip: withoutOfficialData(),
}, (t) => {
  const lines = readFileSync(join(officialDataDirectory() ?? '', CORPUS), 'utf8')
    .split(/\r?\n/)
    .slice(1);
  const counts = { both: 0, only: 0, missed: 0, read: 0 };
  for (const line of lines) {
    const [, condition = '', sentence = '', negation = ''] = line.split('\t');
    const words = condition
      .trim()
      .toUpperCase()
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/\s+/g, '\\s+');
    // The condition stands in capitals where it is meant.
    const match = words === '' ? null : (new RegExp(words).exec(sentence) ?? new RegExp(words, 'i').exec(sentence));
    if (match === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const [context] = contextsAt(sentence, [span], { codeSets: starterCodeSets(), on: plainDate('2026-03-04') });
    counts.read += 1;
    const isNegated = /^negated/i.test(negation);
    if (isNegated && context === 'negated') counts.both += 1;
    else if (isNegated) counts.missed += 1;
    else if (context === 'negated') counts.only += 1;
  }
  const f1 = (2 * counts.both) / (2 * counts.both + counts.only + counts.missed);
  t.diagnostic(`${counts.read} sentences, negation F1 ${f1}`);
  assert.ok(counts.read > 2300 && f1 >= 0.96, `F1 ${f1} of ${counts.read} sentences`);
});
