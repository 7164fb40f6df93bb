/** Every convention: its cases, its words, its place in the list. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { inEnglish } from '../../kernel/said.ts';
import { complaintsAboutRules } from '../../rules/rule-harness.ts';
import type { Rule } from '../../rules/rule.ts';
import { CONVENTIONS } from './conventions.ts';
import type { Convention, ConventionSubject } from './convention.ts';
import { findingsOf, judgeDiagnoses } from './judge-diagnoses.ts';
import { readVisit } from './sketch-visit.ts';
import { belowPlace } from './tabular-notes.ts';

/** As the one harness of all rules wants it. */
const asRule = (convention: Convention): Rule<ConventionSubject> => ({
  ...convention,
  message: '{message}',
  fix: '{fix}',
  check: (subject) => convention.check(subject).map(({ message, fix }) => ({ message, fix })),
});

test('every case of every convention passes or fails as it says', () => {
  const complaints = complaintsAboutRules({
    rules: CONVENTIONS.map(asRule),
    read: readVisit,
    staleBefore: plainDate('2025-11-22'),
  });
  assert.deepEqual(complaints, []);
});

test('one file per convention and one convention per file: the file name is the id', () => {
  const files = readdirSync(new URL('./rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(
    CONVENTIONS.map(({ id }) => id),
    files.toSorted(),
  );
});

test('what a convention says is whole sentences, with what to do', () => {
  for (const { id, asks, cases } of CONVENTIONS) {
    assert.match(asks, /^[A-Z].*\.$/, id);
    for (const { title, sketch } of cases.fail) {
      for (const finding of findingsOf(CONVENTIONS, readVisit(sketch))) {
        assert.match(inEnglish(finding.message), /\.$/, `${id}: ${title}`);
        assert.match(inEnglish(finding.fix), /^[A-Z].*\.$/, `${id}: ${title}`);
        assert.ok(finding.patches.length <= 16, `${id}: ${title}`);
      }
    }
  }
});

test('what rests on memory alone warns, and an older tabular list warns', () => {
  const severities = (sketch: string, ruleId: string) =>
    findingsOf(CONVENTIONS, readVisit(sketch)).flatMap((one) => (one.ruleId === ruleId ? [one.severity] : []));
  assert.deepEqual(severities('dx Z55.0 I10', 'icd-11-first-listed'), ['warning']);
  assert.deepEqual(severities('dx W10.9XXA S93.401A', 'icd-11-first-listed'), ['error']);
  assert.deepEqual(severities('dx J44.9 J18.9\nnote J44 excludes1 J18.9', 'icd-05-excludes1'), ['error']);
  assert.deepEqual(severities('dx J44.9 J18.9\nlist older\nnote J44 excludes1 J18.9', 'icd-05-excludes1'), ['warning']);
});

test('a note of a chapter or of a section holds for its own codes, and for codes outside it only', () => {
  const hits = (sketch: string) =>
    findingsOf(CONVENTIONS, readVisit(sketch)).filter(({ ruleId }) => ruleId === 'icd-05-excludes1').length;
  assert.equal(hits('dx S00.01XA P10.0\nnote chapter19 excludes1 P10-P15'), 0, 'no such place');
  assert.equal(hits('dx S00.01XA P10.0\nnote S00-S09 excludes1 P10-P15'), 1);
  assert.equal(hits('dx S10.91XA P10.0\nnote S00-S09 excludes1 P10-P15'), 0);
  assert.equal(belowPlace('chapter 19')('S0001XA'), true);
  assert.equal(belowPlace('chapter 19')('P100'), false);
  assert.equal(belowPlace('O10-O16')('O1000'), true);
});

test('what two conventions say of one pair is said once, by the stronger', () => {
  const ids = (sketch: string) =>
    findingsOf(CONVENTIONS, readVisit(sketch)).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  assert.deepEqual(ids('dx B20 Z21\nlist older\nnote B20 excludes1 Z21'), ['icd-16-companion error']);
  assert.deepEqual(ids('dx R51.9 G43.909\nlist older\nnote G43 excludes1 R51.9'), ['icd-12-integral-symptom warning']);
});

test('a press changes the codes as it says, and what it offers stands at the end of the chain', () => {
  const patches = (sketch: string) =>
    findingsOf(CONVENTIONS, readVisit(sketch)).flatMap((one) => one.patches.map(({ label }) => inEnglish(label)));
  assert.deepEqual(patches('dx I10 I50.9 N18.30'), ['Replace I10 by I13.0']);
  assert.deepEqual(patches('dx I10 N18.30'), ['Replace I10 by I12.9']);
  assert.deepEqual(patches('dx E11.9 G62.9'), ['Replace E11.9 and G62.9 by E11.42']);
  assert.deepEqual(patches('dx E78.5 Z00.00'), ['Move Z00.00 before E78.5']);
});

test('law: whatever the codes, every sentence is whole, and a press never brings a code that cannot be billed', () => {
  const sets = starterCodeSets();
  const on = plainDate('2026-03-04');
  const rows = sets.icd10Entries(on).map(({ code }) => code);
  const visits = fc.record({
    codes: fc.array(fc.oneof(fc.constantFrom(...rows), fc.stringMatching(/^[A-Z][0-9][0-9A-Z]{1,5}$/)), { maxLength: 14 }),
    year: fc.integer({ min: 1920, max: 2026 }),
    sex: fc.constantFrom('F', 'M', 'U'),
    setting: fc.constantFrom('office', 'outpatient-facility', 'inpatient'),
    context: fc.constantFrom('affirmed', 'negated', 'uncertain', 'historical', 'family', 'hypothetical'),
  });
  fc.assert(
    fc.property(visits, ({ codes, year, sex, setting, context }) => {
      const visit = {
        on,
        setting,
        diagnoses: codes.map((code) => ({ code, evidence: [{ words: 'right knee, acute', context }] })),
        patient: { birthDate: plainDate(`${year}-01-31`), sex },
        found: codes.map((code) => ({ code, context, words: 'x' })),
        lines: [{ procedure: '99213', modifiers: ['RT'], pointers: [1, 2] }],
      } as const;
      for (const { message, fix, patches } of judgeDiagnoses(visit, sets)) {
        assert.doesNotMatch(`${inEnglish(message)} ${inEnglish(fix)}`, /\{\w+\}/);
        for (const patch of patches) {
          const brought = patch.do === 'add-diagnosis' ? patch.code : patch.do === 'replace-diagnosis' ? patch.by : undefined;
          if (brought !== undefined) assert.equal(sets.icd10(brought, on).kind, 'billable', brought);
        }
      }
    }),
  );
});
