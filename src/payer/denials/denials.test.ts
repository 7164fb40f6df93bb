import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { complaintsAboutRules } from '../../rules/rule-harness.ts';
import { firstDenial } from '../adjudicate.ts';
import { DENIALS } from '../denial-order.ts';
import { readReview } from '../sketch.ts';

test('every denial proves its own cases, has a source and fills its message', () => {
  assert.deepEqual(complaintsAboutRules({ rules: DENIALS, read: readReview, staleBefore: plainDate('2026-01-01') }), []);
});

test('every denial file stands in the order exactly once, under its own name', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  assert.deepEqual(files.map((name) => name.replace('.ts', '')).toSorted(), DENIALS.map((rule) => rule.id).toSorted());
});

test('a failing case of a rule is decided by that rule and no earlier one', () => {
  for (const rule of DENIALS) {
    for (const { title, sketch } of rule.cases.fail) {
      assert.equal(firstDenial(readReview(sketch))?.id, rule.id, `${rule.id}: ${title}`);
    }
    for (const { title, sketch } of rule.cases.pass) {
      assert.equal(firstDenial(readReview(sketch))?.id, undefined, `${rule.id}: ${title}`);
    }
  }
});

test('each denial writes the group, reason and remark of the reference', () => {
  const written = Object.fromEntries(
    DENIALS.map((rule) => {
      const { group, carc, rarcs } = rule.denies(readReview(rule.cases.fail[0].sketch));
      return [rule.id, [`${group}-${carc}`, ...rarcs].join(' ')];
    }),
  );
  assert.deepEqual(written, {
    'member-known': 'CO-31 N382',
    'coverage-begun': 'PR-26',
    'coverage-not-ended': 'PR-27',
    'replacement-taken': 'CO-16 MA130',
    'no-duplicate': 'OA-18 N522',
    'filed-in-time': 'CO-29 N211',
    'other-payer-first': 'OA-22 MA04',
    'not-work-related': 'CO-19',
    'provider-enrolled': 'CO-B7',
    'diagnosis-valid': 'CO-146 M76',
    'diagnosis-first-listed': 'CO-16 MA63',
    'diagnosis-fits-age': 'CO-9',
    'service-covered': 'PR-96 N130',
    'authorization-given': 'CO-197',
    'authorization-fits': 'CO-15',
    'authorization-left': 'CO-198',
    'medically-necessary': 'CO-50 N115',
    'not-bundled': 'CO-97 M15',
    'units-possible': 'CO-151',
    'benefit-left': 'PR-119',
  });
});

test('a signed notice (GA) moves a necessity denial from the provider to the patient', () => {
  const sketch = 'payer policy 82306 E559\ndx I10\nclaim\nline 82306-GA x1 98.00 A';
  const review = readReview(sketch);
  assert.deepEqual(firstDenial(review)?.denies(review), { group: 'PR', carc: '50', rarcs: ['N115'] });
});

test('what the plan excludes as provider liability is a CO denial', () => {
  const review = readReview('plan exclude 11200 CO\nclaim\nline 11200 x1 195.00');
  assert.deepEqual(firstDenial(review)?.denies(review), { group: 'CO', carc: '96', rarcs: ['N130'] });
});
