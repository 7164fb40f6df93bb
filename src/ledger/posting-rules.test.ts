import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { findRule, POSTING_RULES } from './posting-rules.ts';

const kindOf = (group: 'CO' | 'PR' | 'OA' | 'PI', carc: string, saysNo = false): string =>
  findRule(group, carc, saysNo).action.kind;

test('every pair of group and reason has one row, with a source', () => {
  const keys = POSTING_RULES.map((rule) => `${rule.group}-${rule.carc}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const rule of POSTING_RULES) assert.ok(rule.why.length > 0 && rule.cite.locator.length > 0);
});

test('only the named contractual reasons are ever written off by themselves', () => {
  const written = POSTING_RULES.filter((rule) => rule.action.kind === 'write-off').map((rule) => `${rule.group}-${rule.carc}`);
  assert.deepEqual(written.toSorted(), ['CO-131', 'CO-144', 'CO-237', 'CO-24', 'CO-253', 'CO-45', 'CO-59', 'CO-94', 'OA-94']);
});

test('a code without a row falls to its group: review, or the patient for PR, or a denial when the code says no', () => {
  assert.deepEqual(
    [
      kindOf('CO', 'Z9'),
      kindOf('OA', 'Z9'),
      kindOf('PI', 'Z9'),
      kindOf('PR', 'Z9'),
      kindOf('CO', 'Z9', true),
      kindOf('PR', 'Z9', true),
    ],
    ['review', 'review', 'review', 'patient-share', 'deny', 'patient-share'],
  );
});

test('the table and the code set agree on what a denial is', () => {
  const codes = starterCodeSets();
  for (const rule of POSTING_RULES) {
    const known = codes.carc(rule.carc);
    if (known === undefined) continue;
    if (rule.action.kind === 'deny')
      assert.ok(known.denial, `${rule.group}-${rule.carc} is worked as a denial; the code set says it is none`);
    if (rule.action.kind === 'write-off')
      assert.ok(!known.denial, `${rule.group}-${rule.carc} is written off; the code set says it is a denial`);
  }
});
