/** Every convention: its cases, its words, its place in the list. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { inEnglish } from '../../kernel/said.ts';
import { complaintsAboutRules } from '../../rules/rule-harness.ts';
import type { Rule } from '../../rules/rule.ts';
import { CONVENTIONS } from './conventions.ts';
import type { Convention, ConventionSubject } from './convention.ts';
import { findingsOf } from './judge-diagnoses.ts';
import { readVisit } from './sketch-visit.ts';

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
  assert.deepEqual(severities('dx Z68.35 E66.9', 'icd-11-first-listed'), ['warning']);
  assert.deepEqual(severities('dx W10.9XXA S93.401A', 'icd-11-first-listed'), ['error']);
  assert.deepEqual(severities('dx J44.9 J18.9\nnote J44 excludes1 J18.9', 'icd-05-excludes1'), ['error']);
  assert.deepEqual(severities('dx J44.9 J18.9\nlist older\nnote J44 excludes1 J18.9', 'icd-05-excludes1'), ['warning']);
});
