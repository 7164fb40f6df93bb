/** Every edit: its cases, its words, its place in the list, and what it costs in trust when it has no authority. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { complaintsAboutRules } from '../rules/rule-harness.ts';
import { describeRules } from './describe-rules.ts';
import { SCRUB_RULES } from './scrub.ts';
import { readSubject } from './sketch-subject.ts';

test('every case of every edit passes or fails as it says', () => {
  const complaints = complaintsAboutRules({
    rules: SCRUB_RULES,
    read: readSubject,
    staleBefore: plainDate('2025-11-21'),
  });
  assert.deepEqual(complaints, []);
});

test('one file per edit and one edit per file: the file name is the id', () => {
  const files = readdirSync(new URL('./rules', import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();
  assert.deepEqual(SCRUB_RULES.map((rule) => rule.id).toSorted(), files);
});

test('an edit that rests on general knowledge alone only warns', () => {
  const rejecting = SCRUB_RULES.filter((rule) => rule.severity === 'error' && rule.cite.every((cite) => cite.basis === 'memory'));
  assert.deepEqual(
    rejecting.map((rule) => rule.id),
    [],
  );
});

test('every edit says what to do next in whole sentences', () => {
  for (const rule of SCRUB_RULES) {
    assert.match(rule.asks ?? '.', /\.$/, rule.id);
    assert.match(rule.message, rule.asks === undefined ? /\.$|:\s\{why\}$/ : /^\{what\}$/, rule.id);
    assert.match(rule.fix, rule.asks === undefined ? /^[A-Z].*\.$/ : /^\{remedy\}$/, rule.id);
  }
});

test('the page of edits names each one once, with its sources', () => {
  const page = describeRules();
  for (const rule of SCRUB_RULES) {
    assert.equal(page.split(`## ${rule.id}\n`).length, 2, rule.id);
    for (const cite of rule.cite) assert.ok(page.includes(cite.locator), `${rule.id}: ${cite.locator}`);
  }
});
