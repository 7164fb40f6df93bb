import assert from 'node:assert/strict';
import test from 'node:test';
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { complaintsAboutRules } from './rule-harness.ts';
import { defineRule, type Rule, runRules } from './rule.ts';
import { inEnglish } from '../kernel/said.ts';

const cite = (basis: Citation['basis'], checkedOn = '2026-11-21'): Citation => ({
  title: 'Source',
  locator: 'p. 1',
  basis,
  checkedOn: plainDate(checkedOn),
});

/** Subjects are words: a rule about a word that must not be there. */
const noWord = (word: string, change: Partial<Rule<string>> = {}): Rule<string> =>
  defineRule<string>({
    id: `no-${word}`,
    severity: 'error',
    message: 'Line {line}: {word} stands here.',
    fix: 'Take {word} away.',
    prevents: [],
    cite: [cite('read')],
    check: (subject) => subject.split('\n').flatMap((line, at) => (line.includes(word) ? [{ line: at + 1, word }] : [])),
    cases: { pass: [{ title: 'clean', sketch: 'fine' }], fail: [{ title: 'dirty', sketch: word }] },
    ...change,
  });

test('each hit becomes a located finding with the rule’s words filled in and its sources', () => {
  const findings = runRules([noWord('bad')], 'fine\nbad\nbad');
  assert.deepEqual(
    findings.map(({ message, fix, line, severity, cite: [first] }) => [
      inEnglish(message),
      inEnglish(fix),
      line,
      severity,
      first.title,
    ]),
    [
      ['Line 2: bad stands here.', 'Take bad away.', 2, 'error', 'Source'],
      ['Line 3: bad stands here.', 'Take bad away.', 3, 'error', 'Source'],
    ],
  );
});

test('findings come in the order of the rules, not of the lines', () => {
  const findings = runRules([noWord('second'), noWord('first')], 'first\nsecond');
  assert.deepEqual(
    findings.map(({ ruleId }) => ruleId),
    ['no-second', 'no-first'],
  );
});

test('what rests on general knowledge alone warns, whatever it or a profile says', () => {
  const remembered = noWord('bad', { cite: [cite('memory'), cite('memory')] });
  assert.deepEqual(
    runRules([remembered], 'bad').map(({ severity }) => severity),
    ['warning'],
  );
  assert.deepEqual(
    runRules([remembered], 'bad', () => 'error').map(({ severity }) => severity),
    ['warning'],
  );
  const alsoRead = noWord('bad', { cite: [cite('memory'), cite('read')] });
  assert.deepEqual(
    runRules([alsoRead], 'bad').map(({ severity }) => severity),
    ['error'],
  );
});

test('a hit may be weaker than its rule, never stronger', () => {
  const rule = noWord('bad', {
    check: (subject) =>
      subject.split(' ').map((word) => ({ word, severity: word === 'weak' ? ('info' as const) : ('error' as const) })),
  });
  assert.deepEqual(
    runRules([rule], 'weak strong').map(({ severity }) => severity),
    ['info', 'error'],
  );
  assert.deepEqual(
    runRules([{ ...rule, severity: 'warning' }], 'weak strong').map(({ severity }) => severity),
    ['info', 'warning'],
  );
});

test('a profile changes one rule’s severity or switches it off', () => {
  const rules = [noWord('bad'), noWord('worse')];
  const profile = (id: string) => (id === 'no-bad' ? ('info' as const) : undefined);
  assert.deepEqual(
    runRules(rules, 'bad worse', profile).map(({ ruleId, severity }) => [ruleId, severity]),
    [
      ['no-bad', 'info'],
      ['no-worse', 'error'],
    ],
  );
  assert.deepEqual(
    runRules(rules, 'bad worse', (id) => (id === 'no-bad' ? 'off' : undefined)).map(({ ruleId }) => ruleId),
    ['no-worse'],
  );
});

test('a value that no hit brought stays visible', () => {
  const [finding] = runRules([noWord('bad', { message: 'Look at {nowhere}.' })], 'bad');
  assert.equal(finding?.message.text, 'Look at {nowhere}.');
});

const complaints = (...rules: readonly Rule<string>[]) =>
  complaintsAboutRules({ rules, read: (sketch) => sketch, staleBefore: plainDate('2026-01-01') });

test('the harness has nothing to say about sound rules', () => {
  assert.deepEqual(complaints(noWord('bad'), noWord('worse')), []);
});

test('the harness names each thing that is wrong with a rule', () => {
  const rows: readonly (readonly [Partial<Rule<string>>, RegExp])[] = [
    [{ id: 'No_Bad' }, /kebab-case/],
    [{ cite: [cite('read', '2025-12-31')] }, /last checked on 2025-12-31/],
    [
      { cases: { pass: [{ title: 'wrong', sketch: 'so bad' }], fail: [{ title: 'dirty', sketch: 'bad' }] } },
      /"wrong" must pass but says/,
    ],
    [{ cases: { pass: [{ title: 'clean', sketch: 'fine' }], fail: [{ title: 'wrong', sketch: 'good' }] } }, /"wrong" must fail/],
    [
      {
        cases: {
          pass: [
            { title: 'one', sketch: 'fine' },
            { title: 'two', sketch: 'fine' },
          ],
          fail: [{ title: 'dirty', sketch: 'bad' }],
        },
      },
      /"two" repeats "one"/,
    ],
    [{ fix: 'Ask {nobody}.' }, /placeholder unfilled/],
  ];
  for (const [change, expected] of rows) {
    const said = complaints(noWord('bad', change));
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', expected);
  }
});

test('the harness refuses one id twice', () => {
  assert.ok(complaints(noWord('bad'), noWord('bad', { cases: noWord('x').cases })).some((text) => text.includes('used twice')));
});
