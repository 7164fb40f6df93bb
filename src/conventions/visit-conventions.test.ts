import assert from 'node:assert/strict';
import test from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { PREVENTIVE_BANDS, preventiveVisit, wellnessVisit } from './preventive-visits.ts';
import { incidentTo, sharedVisit } from './shared-visits.ts';
import { timedService, type TimedKind, transitionalCare } from './timed-services.ts';
import { familiesAt, patientStatusOn } from './visit-places.ts';
import { PLACES_OF_SERVICE } from '../codesets/place-of-service.ts';

const on = plainDate('2026-03-02');

test('the place decides the family, then whether the patient is new; every place has one', () => {
  const rows: readonly (readonly [string, 'new' | 'established', string])[] = [
    ['11', 'new', 'office-new'],
    ['11', 'established', 'office-established'],
    ['10', 'established', 'office-established'],
    ['20', 'new', 'office-new'],
    ['12', 'new', 'home-new'],
    ['13', 'established', 'home-established'],
    ['21', 'new', 'hospital-initial'],
    ['23', 'established', 'emergency'],
    ['31', 'established', 'nursing-subsequent'],
    ['32', 'new', 'nursing-initial'],
    ['56', 'new', 'nursing-initial'],
  ];
  for (const [place, status, family] of rows) assert.equal(familiesAt(place, status).families[0], family, place);
  assert.ok(familiesAt('22', 'new').families.includes('hospital-initial'), 'observation');
  for (const { code } of PLACES_OF_SERVICE) assert.ok(familiesAt(code, 'new').families.length > 0, code);
});

test('a patient is new when nobody of the group and specialty saw them face to face within three years', () => {
  const seen = { on: plainDate('2023-03-03'), sameGroup: true, sameSpecialty: true, faceToFace: true };
  const status = (...earlier: readonly (typeof seen)[]) => patientStatusOn(on, earlier).status;
  assert.equal(status(), 'new');
  assert.equal(status(seen), 'established');
  assert.equal(status({ ...seen, on: plainDate('2023-03-02') }), 'new', 'three years to the day are over');
  assert.equal(status({ ...seen, sameGroup: false }), 'new');
  assert.equal(status({ ...seen, sameSpecialty: false }), 'new');
  assert.equal(status({ ...seen, faceToFace: false }), 'new');
  assert.equal(status({ ...seen, on }), 'new', 'the visit itself does not count');
  assert.equal(patientStatusOn(on, [seen, { ...seen, on: plainDate('2025-01-01') }]).since, '2025-01-01');
});

test('preventive visits have the code of the age, without a gap', () => {
  const rows: readonly (readonly [number, string, string])[] = [
    [0, '99381', '99391'],
    [1, '99382', '99392'],
    [4, '99382', '99392'],
    [5, '99383', '99393'],
    [11, '99383', '99393'],
    [12, '99384', '99394'],
    [17, '99384', '99394'],
    [18, '99385', '99395'],
    [39, '99385', '99395'],
    [40, '99386', '99396'],
    [64, '99386', '99396'],
    [65, '99387', '99397'],
    [101, '99387', '99397'],
  ];
  for (const [age, fresh, known] of rows)
    assert.deepEqual([preventiveVisit(age, 'new'), preventiveVisit(age, 'established')], [fresh, known], String(age));
  const ages = PREVENTIVE_BANDS.map(({ fromYears }) => fromYears);
  assert.deepEqual(
    ages,
    ages.toSorted((a, b) => a - b),
  );
});

test('Medicare’s preventive visits follow each other: the first year, the first yearly one, then every year', () => {
  const partBFrom = plainDate('2024-06-01');
  const due = (day: string, ...earlier: readonly (readonly ['G0402' | 'G0438' | 'G0439', string])[]) => {
    const answer = wellnessVisit({
      on: plainDate(day),
      partBFrom,
      earlier: earlier.map(([code, date]) => ({ code, on: plainDate(date) })),
    });
    return answer.code ?? answer.dueOn;
  };
  assert.equal(due('2025-05-31'), 'G0402');
  assert.equal(due('2025-05-31', ['G0402', '2024-07-01']), '2025-06-01');
  assert.equal(due('2025-06-01'), 'G0438');
  assert.equal(due('2025-06-10', ['G0402', '2024-07-15']), '2025-07-01');
  assert.equal(due('2025-07-01', ['G0402', '2024-07-15']), 'G0438');
  assert.equal(due('2026-07-01', ['G0438', '2025-07-15']), 'G0439');
  assert.equal(due('2026-06-30', ['G0438', '2025-07-15']), '2026-07-01');
});

test('a shared visit is billed by who did more than half of it or decided; outside a facility it is none', () => {
  const ask = (visit: Omit<Parameters<typeof sharedVisit>[0], 'on' | 'isFacility'>, isFacility = true) => {
    const answer = sharedVisit({ on, isFacility, ...visit });
    return answer.kind === 'bill' ? `${answer.who} by ${answer.by.join('+')}` : answer.kind;
  };
  assert.equal(ask({ minutes: { physician: 20, practitioner: 25 } }), 'practitioner by time');
  assert.equal(
    ask({ minutes: { physician: 25, practitioner: 20 }, decidedBy: 'physician' }),
    'physician by time+decision-making',
  );
  assert.equal(ask({ minutes: { physician: 10, practitioner: 20 }, decidedBy: 'physician' }), 'either');
  assert.equal(ask({ minutes: { physician: 20, practitioner: 20 } }), 'not-documented');
  assert.equal(ask({ decidedBy: 'practitioner' }), 'practitioner by decision-making');
  assert.equal(ask({}), 'not-documented');
  assert.equal(ask({ decidedBy: 'physician' }, false), 'not-shared');
  assert.equal(sharedVisit({ on: plainDate('2021-12-31'), isFacility: true, decidedBy: 'physician' }).kind, 'not-shared');
});

test('incident to the physician goes only what follows their plan in the office under their eyes', () => {
  const good = {
    placeOfService: '11',
    isNewPatient: false,
    hasNewProblem: false,
    physicianMadePlan: true,
    supervised: true,
    isEmployed: true,
  };
  assert.deepEqual([incidentTo(good).under, incidentTo(good).payPercent], ['physician', 100]);
  const rows = [
    [{ placeOfService: '22' }, 'place'],
    [{ isNewPatient: true }, 'established-patient'],
    [{ hasNewProblem: true }, 'established-problem'],
    [{ physicianMadePlan: false }, 'plan'],
    [{ supervised: false }, 'supervision'],
    [{ isEmployed: false }, 'employment'],
  ] as const;
  for (const [change, missing] of rows) {
    const answer = incidentTo({ ...good, ...change });
    assert.deepEqual([answer.under, answer.payPercent, answer.missing], ['practitioner', 85, [missing]]);
  }
});

test('services by their minutes begin and grow where their rule says', () => {
  const ask = (kind: TimedKind, minutes: number, countedBy: 'cpt' | 'medicare' = 'cpt') =>
    timedService({ kind, minutes, on, countedBy })
      ?.codes.map(({ code, units }) => `${code}×${units}`)
      .join(' ');
  const rows: readonly (readonly [TimedKind, number, string | undefined])[] = [
    ['tobacco', 3, undefined],
    ['tobacco', 4, '99406×1'],
    ['tobacco', 10, '99406×1'],
    ['tobacco', 11, '99407×1'],
    ['advance-care', 15, undefined],
    ['advance-care', 16, '99497×1'],
    ['advance-care', 45, '99497×1'],
    ['advance-care', 46, '99497×1 99498×1'],
    ['advance-care', 76, '99497×1 99498×2'],
    ['critical-care', 29, undefined],
    ['critical-care', 30, '99291×1'],
    ['critical-care', 74, '99291×1'],
    ['critical-care', 75, '99291×1 99292×1'],
    ['critical-care', 105, '99291×1 99292×2'],
  ];
  for (const [kind, minutes, expected] of rows) assert.equal(ask(kind, minutes), expected, `${kind} ${minutes}`);
  assert.equal(ask('critical-care', 103, 'medicare'), '99291×1');
  assert.equal(ask('critical-care', 104, 'medicare'), '99291×1 99292×1');
  assert.equal(timedService({ kind: 'advance-care', minutes: 30, on: plainDate('2014-12-31'), countedBy: 'cpt' }), undefined);
});

test('transitional care needs its contact, its visit in time and its decision making', () => {
  const care = {
    on,
    dischargedOn: plainDate('2026-02-23'),
    contactAfterBusinessDays: 2,
    seenAfterDays: 7,
    decisionMaking: 'high',
  } as const;
  assert.equal(transitionalCare(care)?.code, '99496');
  assert.equal(transitionalCare({ ...care, seenAfterDays: 8 })?.code, '99495');
  assert.equal(transitionalCare({ ...care, decisionMaking: 'moderate' })?.code, '99495');
  assert.equal(transitionalCare({ ...care, seenAfterDays: 15 }), undefined);
  assert.equal(transitionalCare({ ...care, decisionMaking: 'low' }), undefined);
  assert.equal(transitionalCare({ ...care, contactAfterBusinessDays: 3 }), undefined);
});
