/** The demonstration as a test of the whole cycle: what the generator knows must happen, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { ExpectedAnswer, Scenario } from '../practice/scenario.ts';
import * as vignettes from '../practice/vignettes.ts';
import type { Vignette } from '../practice/vignettes.ts';
import { demoPractice, SCENARIOS } from '../practice/visits.ts';
import { type DemoResult, runDemoInMemory } from './demo-in-memory.ts';

const CLAIMS = 60;
const run = (seed: number): Promise<DemoResult> =>
  runDemoInMemory({ seed, claims: CLAIMS, scenario: 'injection', progress: () => undefined });

test('the same seed gives the same result to the last byte, another seed another', async () => {
  const first = await run(7);
  const second = await run(7);
  assert.equal(JSON.stringify(first), JSON.stringify(second));
  assert.equal(first.bytesSha256, second.bytesSha256);
  assert.match(first.bytesSha256, /^[0-9a-f]{64}$/);
  assert.notEqual((await run(8)).bytesSha256, first.bytesSha256);
});

for (const seed of [1, 2, 3, 4, 5]) {
  test(`seed ${seed}: every kind of visit comes up, each ends as it must, and the totals agree to the cent`, async () => {
    const result = await run(seed);
    assert.deepEqual(result.surprises, []);
    assert.equal(result.claims, CLAIMS);
    const visits = [...demoPractice({ seed, claims: CLAIMS }).days()].flatMap((day) => day.visits);
    assert.deepEqual(
      SCENARIOS.map((s) => s.id).filter((id) => !visits.some((visit) => visit.scenario === id)),
      [],
      'these kinds of visit did not come up',
    );
    assert.equal(result.visits, visits.length);
    assert.equal(
      Object.values(result.endings).reduce((sum, count) => sum + count, 0),
      visits.length,
      'every visit has exactly one ending',
    );
    const t = result.totals;
    assert.ok(t.chargeCents > 0);
    assert.equal(
      t.chargeCents,
      t.insurancePaidCents + t.adjustedCents + t.patientPaidCents + t.openInsuranceCents + t.openPatientCents,
    );
    assert.equal(t.accounts['4000'], -t.chargeCents, 'what was charged is what the revenue account holds');
    assert.equal(
      Object.values(t.accounts).reduce((sum, balance) => sum + balance, 0),
      0,
    );
    assert.equal(t.accounts['1100'], t.openInsuranceCents);
    assert.equal(t.accounts['1200'], t.openPatientCents);
  });
}

/** Runs with one kind of visit told another end than it will have; the list is put back as it was. */
async function withOtherTruth(change: (scenario: Scenario) => ExpectedAnswer | undefined): Promise<DemoResult> {
  const list = SCENARIOS as Scenario[];
  const before = [...list];
  try {
    for (const [i, scenario] of before.entries()) {
      const expected = change(scenario);
      if (expected !== undefined) list[i] = { ...scenario, compose: (visit) => ({ ...scenario.compose(visit), expected }) };
    }
    return await run(3);
  } finally {
    list.splice(0, list.length, ...before);
  }
}

test('a wrong expectation of one kind of visit is reported, by its kind, its day and both endings', async () => {
  const truth: readonly (readonly [id: string, wrong: ExpectedAnswer, found: string])[] = [
    ['office-established', { kind: 'denied', group: 'CO', carc: '50' }, 'paid'],
    ['coverage-ended', { kind: 'denied', group: 'PR', carc: '26' }, 'denied PR-27'],
    ['charge-entered-late', { kind: 'denied', group: 'PR', carc: '29' }, 'denied CO-29'],
    ['mistyped-member-id', { kind: 'paid' }, 'rejected'],
    ['forgot-ndc', { kind: 'held', ruleId: 'modifier-25-with-procedure' }, 'held by drug-needs-ndc'],
    ['self-pay', { kind: 'paid' }, 'self-pay'],
    ['unsigned-note', { kind: 'paid' }, 'unsigned'],
    ['medicare-supplement', { kind: 'paid' }, 'crossed over'],
  ];
  for (const [id, wrong, found] of truth) {
    const { surprises } = await withOtherTruth((scenario) => (scenario.id === id ? wrong : undefined));
    assert.ok(surprises.length > 0, `${id}: the wrong expectation passed unseen`);
    for (const line of surprises) {
      assert.match(line, new RegExp(`^${id} on 2026-\\d\\d-\\d\\d: expected .+, but ${found}`));
    }
  }
});

test('when every expectation is wrong, every visit is a surprise', async () => {
  const result = await withOtherTruth(() => ({ kind: 'held', ruleId: 'no-such-edit' }));
  assert.equal(result.surprises.length, result.visits);
});

test('what the vignettes are coded with is billable in the starter set all through the demonstration’s year', () => {
  const stories = Object.values(vignettes).flat() as readonly Vignette[];
  assert.ok(stories.length >= 20 && stories.every((story) => story.codes.length > 0));
  const codesets = starterCodeSets();
  const refused = ['2026-01-05', '2026-06-01', '2026-11-02'].flatMap((on) =>
    stories.flatMap((story) =>
      story.codes
        .map((code) => ({ code, answer: codesets.icd10(code, plainDate(on)) }))
        .filter(({ answer }) => answer.kind !== 'billable')
        .map(({ code, answer }) => `${story.id} ${code} on ${on}: ${answer.kind}`),
    ),
  );
  assert.deepEqual(refused, []);
});
