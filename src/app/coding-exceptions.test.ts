import assert from 'node:assert/strict';
import test from 'node:test';
import { said } from '../kernel/said.ts';
import { aboutOf, exceptionsOf, stillStanding, unexplained } from './coding-exceptions.ts';
import type { CodingAdvice } from './views/coding-advice.ts';

const advice = (ruleId: string, more: Partial<CodingAdvice> = {}): CodingAdvice => {
  const finding = { ruleId, codes: ['I10', 'N1832'], message: said('{a} and {b} go together.', { a: 'I10', b: 'N18.32' }) };
  const rest = { severity: 'error', fix: said('Join them.'), patches: [], titles: {}, cite: [] } as const;
  return { ...finding, ...rest, about: aboutOf(finding), override: said('They are unrelated.'), ...more };
};
const link = advice('link');
const hard = advice('hard', { override: undefined });
const soft = advice('soft', { severity: 'warning' });

test('what is forbidden without a reason waits for one; what is forbidden anyway and what only warns do not', () => {
  assert.deepEqual(unexplained([link, hard, soft], []), [link]);
  assert.deepEqual(unexplained([link, hard, soft], [{ about: link.about }]), []);
});

test('a reason is kept with what it is about, once, offered or in own words; one about nothing is not', () => {
  const given = [
    { about: link.about },
    { about: soft.about, because: 'Seen today' },
    { about: hard.about },
    { about: 'nothing' },
  ];
  const { ruleId, severity, message, codes } = link;
  const kept = exceptionsOf([link, { ...link, line: 2 }, hard, soft], given);
  assert.deepEqual(kept[0], { ruleId, severity, message, codes, offered: link.override });
  assert.deepEqual(
    kept.map((one) => [one.ruleId, one.because]),
    [
      ['link', undefined],
      ['soft', 'Seen today'],
    ],
  );
});

test('it is known again by what the convention says of the codes, and goes when one of them goes', () => {
  const [kept] = exceptionsOf([link], [{ about: link.about }]);
  assert.ok(kept !== undefined);
  assert.equal(aboutOf(kept), link.about);
  assert.deepEqual(stillStanding([kept], new Set(['I10', 'N1832', '99213'])), [kept]);
  assert.deepEqual(stillStanding([kept], new Set(['I129', 'N1832'])), []);
});
