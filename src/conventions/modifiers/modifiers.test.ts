/** Every rule of modifiers and visits: its cases, its words, its place in the list. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { inEnglish } from '../../kernel/said.ts';
import { complaintsAboutRules } from '../../rules/rule-harness.ts';
import type { Rule } from '../../rules/rule.ts';
import { type Advice, findingsOfAdvice, memory } from './advice.ts';
import { adviseModifiers, MODIFIER_ADVICE } from './advise-modifiers.ts';
import type { BilledVisit } from './billed-visit.ts';
import { readBilled } from './sketch-billed.ts';

/** As the one harness of all rules wants it. */
const asRule = (advice: Advice): Rule<BilledVisit> => ({
  ...advice,
  message: '{message}',
  fix: '{fix}',
  check: (visit) => advice.check(visit).map(({ message, fix, line }) => ({ message, fix, line })),
});

test('every case of every rule passes or fails as it says', () => {
  const complaints = complaintsAboutRules({
    rules: MODIFIER_ADVICE.map(asRule),
    read: readBilled,
    staleBefore: plainDate('2025-11-22'),
  });
  assert.deepEqual(complaints, []);
});

test('one file per rule and one rule per file: the file name is the id', () => {
  const files = readdirSync(new URL('./rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(
    MODIFIER_ADVICE.map(({ id }) => id),
    files.toSorted(),
  );
});

test('what a rule says is whole sentences, and each change is on a line that is there', () => {
  for (const { id, asks, cases } of MODIFIER_ADVICE) {
    assert.match(asks, /^[A-Z0-9].*\.$/, id);
    for (const { title, sketch } of cases.fail) {
      const visit = readBilled(sketch);
      for (const finding of adviseModifiers(visit)) {
        assert.match(inEnglish(finding.message), /^Line \d+: .*\.$/, `${id}: ${title}`);
        assert.match(inEnglish(finding.fix), /^.*\.$/, `${id}: ${title}`);
        for (const patch of finding.patches)
          assert.ok('line' in patch && visit.lines[patch.line - 1] !== undefined, `${id}: ${title}`);
      }
    }
  }
});

test('the change that a finding offers takes the finding away', () => {
  const once = (sketch: string, ruleId: string): readonly string[] =>
    adviseModifiers(readBilled(sketch)).flatMap((finding) =>
      finding.ruleId === ruleId
        ? finding.patches.map((patch) =>
            patch.do === 'add-modifier' || patch.do === 'remove-modifier' ? `${patch.do} ${patch.modifier}` : patch.do,
          )
        : [],
    );
  assert.deepEqual(once('line 99213 dx I10\nline 20610-RT dx M17.11\nfact 20610 global 000', 'mod-25-separate-visit'), [
    'add-modifier 25',
    'remove-line',
  ]);
  assert.deepEqual(once('line 99213-25 dx I10\nline 20610-RT dx M17.11\nfact 20610 global 000', 'mod-25-separate-visit'), []);
  assert.deepEqual(once('visit pos 22\nline 71046 dx R05.9\nfact 71046 pctc 1', 'mod-26-tc-parts'), ['add-modifier 26']);
  assert.deepEqual(once('visit pos 22\nline 71046-26 dx R05.9\nfact 71046 pctc 1', 'mod-26-tc-parts'), []);
});

test('where a modifier says that a visit is paid beside surgery, taking the visit off is offered too', () => {
  const offers = (sketch: string): readonly string[] =>
    adviseModifiers(readBilled(sketch)).flatMap(({ patches }) => patches.map(({ do: act }) => act));
  for (const sketch of [
    'visit 2026-03-20\nline 99213 dx I10\nearlier 2026-03-04 25607 090',
    'line 99213 dx I10\nearlier 2026-03-04 20610 000',
    'visit 2026-03-03\nline 99204 dx S52.501A\nearlier 2026-03-04 25607 090',
    'visit aged 45\nline 99396 dx Z00.00\nline 99213 dx I10',
  ])
    assert.deepEqual(offers(sketch), ['add-modifier', 'remove-line'], sketch);
});

test('what rests on memory alone warns', () => {
  const [first] = MODIFIER_ADVICE;
  assert.ok(first !== undefined);
  const rule: Advice = { ...first, severity: 'error', cite: [memory('a book', 'a page')] };
  const visit = readBilled('visit 2026-06-02\nline 99213 dx I10\nearlier 2026-03-04 25607 090');
  assert.deepEqual(
    findingsOfAdvice([rule], visit).map(({ severity }) => severity),
    ['warning'],
  );
});

test('a line that is coded well hears nothing', () => {
  for (const sketch of [
    'line 99214 dx I10',
    'visit medicare\nline 99213-25 dx I10\nline 20610-RT dx M17.11\nline J1030-JZ dx M17.11\nfact 20610 global 000 bilateral 1\nfact J1030 single-dose',
    'visit pos 21\nline 99232 dx J18.9\nfact 99232 pctc 0',
  ])
    assert.deepEqual(adviseModifiers(readBilled(sketch)), [], sketch);
});
