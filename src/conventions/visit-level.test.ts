import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import {
  dataLevel,
  type DataItem,
  DATA_KINDS,
  type DataKind,
  decisionMaking,
  MDM_LEVELS,
  PROBLEM_KINDS,
  type Problems,
  problemsLevel,
  rankOf,
  riskLevel,
  RISKS,
  type RiskKind,
} from './decision-making.ts';
import { prolongedService } from './prolonged-services.ts';
import { VISIT_FAMILIES, type VisitFamilyName } from './visit-families.ts';
import { visitLevel } from './visit-level.ts';

const on = plainDate('2026-03-02');

/** 'ordered:a reviewed:b!' */
const data = (sketch: string): readonly DataItem[] =>
  sketch.split(' ').flatMap((part): readonly DataItem[] => {
    const [kind = '', what = ''] = part.replace('!', '').split(':');
    return kind === '' ? [] : [{ kind: kind as DataKind, what, ...(part.endsWith('!') ? { billedBySame: true } : {}) }];
  });

test('problems: the weightiest counts, and two stable chronic illnesses weigh as a worse one', () => {
  const rows: readonly (readonly [Problems, string | undefined])[] = [
    [{}, undefined],
    [{ minor: 1 }, 'straightforward'],
    [{ minor: 2 }, 'low'],
    [{ 'stable-chronic': 1 }, 'low'],
    [{ 'acute-uncomplicated': 3 }, 'low'],
    [{ 'stable-chronic': 1, 'acute-uncomplicated': 1 }, 'low'],
    [{ 'stable-chronic': 2 }, 'moderate'],
    [{ 'worse-chronic': 1 }, 'moderate'],
    [{ 'undiagnosed-new': 1, minor: 1 }, 'moderate'],
    [{ 'acute-systemic': 1 }, 'moderate'],
    [{ 'complicated-injury': 1 }, 'moderate'],
    [{ 'severe-chronic': 1 }, 'high'],
    [{ threat: 1, minor: 4 }, 'high'],
    [{ 'acute-in-hospital': 1 }, 'low'],
    [{ 'stable-acute': 1 }, 'low'],
  ];
  for (const [problems, level] of rows) assert.equal(problemsLevel(problems), level, JSON.stringify(problems));
});

test('data: a test counts once, not where it is billed, and two categories of three make it high', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['', 'straightforward'],
    ['ordered:83036', 'straightforward'],
    ['ordered:83036 reviewed:83036', 'straightforward'],
    ['ordered:83036 reviewed:80053', 'low'],
    ['note:hospital reviewed:80053', 'low'],
    ['historian', 'low'],
    ['ordered:a ordered:b ordered:c', 'moderate'],
    ['ordered:a ordered:b historian', 'moderate'],
    ['ordered:a ordered:b ordered:c!', 'low'],
    ['interpreted:ecg', 'moderate'],
    ['interpreted:ecg!', 'straightforward'],
    ['discussed:surgeon', 'moderate'],
    ['interpreted:ecg discussed:surgeon', 'high'],
    ['ordered:a ordered:b ordered:c interpreted:ecg', 'high'],
    // The reading of the third test is the second category; it is not counted twice.
    ['ordered:a ordered:b reviewed:ecg interpreted:ecg', 'moderate'],
  ];
  for (const [sketch, level] of rows) assert.equal(dataLevel(data(sketch)), level, sketch);
});

test('risk is that of the weightiest decision', () => {
  assert.equal(riskLevel([]), 'straightforward');
  assert.equal(riskLevel(['therapy', 'prescription-drugs']), 'moderate');
  assert.equal(riskLevel(['hospital', 'none']), 'high');
});

const made = fc.record({
  problems: fc.dictionary(fc.constantFrom(...Object.keys(PROBLEM_KINDS)), fc.nat(3)),
  data: fc.array(
    fc.record({ kind: fc.constantFrom(...(Object.keys(DATA_KINDS) as DataKind[])), what: fc.constantFrom('a', 'b', 'c', 'd') }),
    { maxLength: 6 },
  ),
  risks: fc.array(fc.constantFrom(...(Object.keys(RISKS) as RiskKind[])), { maxLength: 3 }),
});

test('law: two elements reach the level and no two exceed it; what limits it is what stands no higher', () => {
  fc.assert(
    fc.property(made, (visit) => {
      const { level, limitedBy, problems, data: amount, risk } = decisionMaking(visit);
      if (problems === undefined) return level === undefined;
      const ranks = [problems, amount, risk].map(rankOf);
      const at = rankOf(level);
      return (
        ranks.filter((rank) => rank >= at).length >= 2 &&
        ranks.filter((rank) => rank > at).length <= 1 &&
        limitedBy.length === ranks.filter((rank) => rank <= at).length
      );
    }),
  );
});

test('law: what is added to a record never lowers its level', () => {
  fc.assert(
    fc.property(made, made, (one, more) => {
      const counted = (visit: typeof one): number => rankOf(decisionMaking(visit).level);
      const both = {
        problems: Object.fromEntries(
          [...Object.keys(one.problems), ...Object.keys(more.problems)].map((kind) => [
            kind,
            (one.problems[kind as keyof Problems] ?? 0) + (more.problems[kind as keyof Problems] ?? 0),
          ]),
        ),
        data: [...one.data, ...more.data],
        risks: [...one.risks, ...more.risks],
      };
      return counted(both) >= counted(one);
    }),
  );
});

/** Each row: a visit and the codes by decision making and by time. */
const VISITS: readonly (readonly [
  VisitFamilyName,
  Partial<Parameters<typeof visitLevel>[0]>,
  string | undefined,
  string | undefined,
])[] = [
  ['office-established', { problems: { 'stable-chronic': 2 }, risks: ['prescription-drugs'], minutes: 25 }, '99214', '99213'],
  ['office-established', { problems: { minor: 1 }, minutes: 9 }, '99212', undefined],
  ['office-new', { problems: { threat: 1 }, risks: ['hospital'], minutes: 60 }, '99205', '99205'],
  ['office-new', { minutes: 44 }, undefined, '99203'],
  ['emergency', { problems: { 'undiagnosed-new': 1 }, risks: ['prescription-drugs'], minutes: 50 }, '99284', undefined],
  ['hospital-initial', { problems: { minor: 1 }, minutes: 39 }, '99221', undefined],
  ['hospital-discharge', { problems: { 'stable-chronic': 2 }, minutes: 30 }, undefined, '99238'],
  ['hospital-discharge', { minutes: 31 }, undefined, '99239'],
  ['home-new', { problems: { 'worse-chronic': 1 }, risks: ['prescription-drugs'], minutes: 59 }, '99344', '99342'],
];

test('a visit is coded by decision making and by time, side by side', () => {
  for (const [family, visit, byMaking, byTime] of VISITS) {
    const level = expectOk(visitLevel({ family, on, problems: {}, data: [], risks: [], prolongedBy: 'cpt', ...visit }), family);
    assert.deepEqual([level.byDecisionMaking, level.byTime], [byMaking, byTime], `${family} ${JSON.stringify(visit)}`);
  }
});

test('more minutes never give a lower code, and each family’s levels rise', () => {
  for (const [name, rows] of Object.entries(VISIT_FAMILIES)) {
    const { byLevel, byMinutes } = rows[0]?.value ?? {};
    const least = byMinutes?.map(({ fromMinutes }) => fromMinutes) ?? [];
    assert.deepEqual(
      least,
      least.toSorted((a, b) => a - b),
      name,
    );
    const codes = byLevel === undefined ? [] : MDM_LEVELS.map((level) => byLevel[level]);
    assert.deepEqual(codes, codes.toSorted(), name);
    for (const code of [...codes, ...(byMinutes ?? []).map((row) => row.code)]) assert.match(code, /^99\d{3}$/, name);
  }
});

test('codes of another year and minutes that are none are refused', () => {
  const visit = { problems: {}, data: [], risks: [], prolongedBy: 'cpt' } as const;
  const early = visitLevel({ ...visit, family: 'nursing-initial', on: plainDate('2022-12-31') });
  assert.equal(early.ok ? '' : early.error.code, 'visit-family-must-hold-on-date');
  for (const minutes of [-1, 1.5, 1441, Number.NaN]) {
    const level = visitLevel({ ...visit, family: 'office-new', on, minutes });
    assert.equal(level.ok ? '' : level.error.code, 'minutes-must-be-a-days-minutes', String(minutes));
  }
});

test('prolonged services: the book counts from the minimum, Medicare from its thresholds, both by full quarters', () => {
  const rows: readonly (readonly [string, number, 'cpt' | 'medicare', string | undefined])[] = [
    ['99215', 54, 'cpt', undefined],
    ['99215', 55, 'cpt', '99417 1'],
    ['99215', 69, 'cpt', '99417 1'],
    ['99215', 70, 'cpt', '99417 2'],
    ['99215', 68, 'medicare', undefined],
    ['99215', 69, 'medicare', 'G2212 1'],
    ['99205', 89, 'medicare', 'G2212 1'],
    ['99483', 99, 'medicare', undefined],
    ['99483', 100, 'medicare', 'G2212 1'],
    ['99205', 104, 'medicare', 'G2212 2'],
    ['99223', 90, 'cpt', '99418 1'],
    ['99223', 90, 'medicare', 'G0316 1'],
    ['99350', 110, 'medicare', 'G0318 1'],
    ['99214', 500, 'cpt', undefined],
  ];
  for (const [code, minutes, prolongedBy, expected] of rows) {
    const service = prolongedService({ code, minutes, on, prolongedBy });
    assert.equal(
      service === undefined ? undefined : `${service.code} ${service.units}`,
      expected,
      `${code} ${minutes} ${prolongedBy}`,
    );
  }
  assert.equal(prolongedService({ code: '99215', minutes: 99, on: plainDate('2024-12-31'), prolongedBy: 'medicare' }), undefined);
});
