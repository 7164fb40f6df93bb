import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { complaintsAboutRules } from '../../rules/rule-harness.ts';
import { askedDiagnosesIn } from './asked-diagnoses.ts';
import { lintQuery, QUERY_RULES } from './lint-query.ts';
import { sketchQuery } from './sketch-query.ts';

const idsOf = (sketch: string): readonly string[] => lintQuery(sketchQuery(sketch)).map(({ ruleId }) => ruleId);

test('every case of every rule of queries passes or fails as it says', () => {
  const complaints = complaintsAboutRules({ rules: QUERY_RULES, read: sketchQuery, staleBefore: plainDate('2025-11-22') });
  assert.deepEqual(complaints, []);
});

test('one file per rule and one rule per file: the file name is the id', () => {
  const files = readdirSync(new URL('./rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(QUERY_RULES.map((rule) => rule.id).toSorted(), files.toSorted());
});

test('an open question, a choice and a confirmation that keep the rules have no finding', () => {
  const good = [
    'cites Hemoglobin 8.1 g/dL\nask What is the clinical significance of this result?',
    'form multiple-choice\ntitle Type of a documented condition\ncites Ejection fraction 30 %\ncites heart failure\n' +
      'ask Which type was treated?\noption Systolic heart failure <- 1,2\noption Diastolic heart failure <- 2',
    'form yes-no documented-diagnosis\ntitle Confirmation\ncites heart failure\nask Was the heart failure treated at this visit?',
  ];
  for (const sketch of good) assert.deepEqual(idsOf(sketch), [], sketch);
});

test('what queries lead to most is known by name without any code set, and ordinary words are not', () => {
  assert.deepEqual(askedDiagnosesIn('Was it possible sepsis, acute kidney injury or iron deficiency anemia?'), [
    'sepsis',
    'acute kidney injury',
    'anemia',
  ]);
  assert.deepEqual(askedDiagnosesIn('Please state which condition the treatment was for, its type and its side.'), []);
});

test('a new diagnosis may be offered with its indicators, never asked for with yes or no', () => {
  assert.deepEqual(
    idsOf('form multiple-choice\ncites Cough and fever\nask What was treated?\noption Pneumonia <- 1\noption Bronchitis <- 1'),
    [],
  );
  assert.deepEqual(idsOf('form yes-no documented-diagnosis\ncites Cough and fever\nask Was it pneumonia?'), [
    'query-brings-in-no-diagnosis',
    'query-yes-no-confirms-the-documented',
  ]);
});
