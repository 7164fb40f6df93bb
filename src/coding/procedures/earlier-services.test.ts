import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPlaceOfService } from '../../claims/identifiers.ts';
import { openBundle } from '../../codesets/bundles/bundle.ts';
import { RVU_SHAPE } from '../../codesets/bundles/shapes.ts';
import { writeTable } from '../../codesets/bundles/table.ts';
import { codeLibrary } from '../../codesets/code-library.ts';
import type { RvuRow } from '../../codesets/files/fee-schedule-files.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { addDays, plainDate } from '../../kernel/plain-date.ts';
import { expectOk } from '../../kernel/result.ts';
import { type AroundVisit, type BilledService, daysAround, seenBefore, surgeriesAround } from './earlier-services.ts';
import { modifierAdvice } from './modifier-advice.ts';

const on = plainDate('2026-03-20');
const FAMILY = '207Q00000X';
const ORTHOPEDICS = '207X00000X';
const ASSISTANT = '363A00000X';

const row = (code: string, globalDays: string): RvuRow => ({
  ...{ code, modifier: '', status: 'A', workHundredths: 100, nonFacilityHundredths: 100, facilityHundredths: 100 },
  ...{ malpracticeHundredths: 10, rareOutsideFacility: false, rareInFacility: false, pcTc: '0', globalDays },
  ...{ multipleProcedure: '0', bilateral: '0', assistant: '0', coSurgeons: '0', team: '0', endoscopyBase: '' },
  factorTenThousandths: 323_465,
});
/** A schedule of 2026 alone. */
const library = codeLibrary([
  expectOk(
    openBundle(
      writeTable(
        {
          ...{ kind: 'mpfs', release: '2026', from: plainDate('2026-01-01'), to: plainDate('2026-12-31'), complete: true },
          ...{ basis: 'read', checked: 'full file', sources: [], facts: {} },
        },
        RVU_SHAPE,
        { rows: [row('11200', '010'), row('20610', '000'), row('25607', '090'), row('99213', 'ZZZ')] },
      ).buffer,
    ),
    'a schedule just written',
  ),
]);

const billed = (procedure: string, day: string, more: Partial<BilledService> = {}): BilledService => ({
  on: plainDate(day),
  procedure,
  modifiers: [],
  taxonomy: ORTHOPEDICS,
  ...more,
});
const around = (...services: readonly BilledService[]): AroundVisit => ({ on, taxonomy: ORTHOPEDICS, services });
const days = (...services: readonly BilledService[]): readonly string[] =>
  (surgeriesAround(around(...services), library) ?? []).map((one) => `${one.procedure} ${one.globalDays}`);

test('surgery of the same specialty keeps its days, by the schedule of its date or else of the visit’s', () => {
  assert.deepEqual(days(billed('25607', '2026-03-04'), billed('11200', '2025-12-30')), ['25607 090', '11200 010']);
  assert.deepEqual(days(billed('25607', '2026-03-04', { taxonomy: FAMILY })), []);
  assert.deepEqual(days(billed('25607', '2026-03-04', { taxonomy: ASSISTANT })), ['25607 090']);
  assert.deepEqual(days(billed('99999', '2026-03-04')), []);
  for (const modifier of ['54', '55', '78', '80', 'AS'])
    assert.deepEqual(days(billed('25607', '2026-03-04', { modifiers: [modifier] })), [], modifier);
  assert.equal(surgeriesAround(around(billed('25607', '2026-03-04')), codeLibrary([])), undefined);
  const later = { ...around(billed('25607', '2027-01-20')), on: plainDate('2027-02-03') };
  assert.equal(surgeriesAround(later, library)?.[0]?.globalDays, '090', 'the last schedule before it');
  assert.equal(surgeriesAround({ ...later, on: plainDate('2025-12-31') }, library), undefined);
});

test('a visit of the same specialty within three years makes an established patient; a nurse’s visit and a blood draw do not', () => {
  assert.equal(seenBefore(around(billed('99213', '2024-01-10'), billed('99214', '2025-05-05'))), '2025-05-05');
  assert.equal(seenBefore(around(billed('99213', '2025-01-10', { taxonomy: FAMILY }))), undefined);
  assert.equal(seenBefore(around(billed('99211', '2025-01-10'), billed('36415', '2025-01-10'))), undefined);
  assert.equal(seenBefore(around(billed('11200', '2026-03-19'))), '2026-03-19');
  assert.equal(seenBefore(around(billed('99213', '2023-03-20'))), undefined);
  assert.equal(seenBefore(around(billed('99213', '2023-03-21'))), '2023-03-21');
  const { from, to } = daysAround(on);
  assert.deepEqual([from <= '2023-03-21', to], [true, addDays(on, 1)]);
});

const advised = (procedures: readonly string[], around_: AroundVisit | undefined, note = 'Seen in the office.') =>
  modifierAdvice({
    encounter: { serviceDate: on, placeOfService: asPlaceOfService('11') },
    diagnoses: [{ code: 'I10' }],
    procedures: procedures.map((text) => {
      const [procedure = '', ...modifiers] = text.split('-');
      return { procedure, modifiers, units: 1, diagnosisPointers: [1] };
    }) as never,
    payer: 'other',
    note,
    ...(around_ === undefined ? {} : { around: around_ }),
    itemOf: () => undefined,
    codeSets: { ...starterCodeSets(), library },
  }).map(({ ruleId, codes }) => `${ruleId} ${codes.join(' ')}`);

test('the books tell which modifier a line wants after, on and before the day of surgery', () => {
  const wrist = billed('25607', '2026-03-04');
  assert.deepEqual(advised(['99213'], around(wrist)), ['mod-24-days-after-surgery 99213 25607']);
  assert.deepEqual(advised(['99213-24'], around(wrist)), []);
  assert.deepEqual(advised(['20610-RT'], around(wrist)), ['mod-24-days-after-surgery 20610 25607']);
  assert.deepEqual(advised(['20610-RT-79'], around(wrist)), []);
  assert.deepEqual(advised(['99213'], around(billed('25607', '2026-03-21'))), ['mod-57-decision-for-surgery 99213 25607']);
  assert.deepEqual(advised(['99213'], around(billed('20610', '2026-03-20'))), ['mod-25-separate-visit 99213 20610']);
  assert.deepEqual(advised(['99213-24'], around()), ['mod-24-days-after-surgery 99213'], 'no surgery holds this day');
  assert.deepEqual(advised(['99213-24'], undefined), [], 'nobody looked');
});

test('a yearly visit of Medicare is due eleven full months after the last one in the books', () => {
  const yearly = (day: string) => advised(['G0439'], around(billed('G0438', day, { taxonomy: FAMILY })));
  assert.deepEqual(yearly('2025-04-02'), ['visit-preventive-age G0439 G0438']);
  assert.deepEqual(yearly('2025-03-02'), []);
});

test('a note that calls the visit shared wants FS in a facility', () => {
  const advice = (note: string) =>
    modifierAdvice({
      encounter: { serviceDate: on, placeOfService: asPlaceOfService('21') },
      diagnoses: [{ code: 'I10' }],
      procedures: [{ procedure: '99232', modifiers: [], units: 1, diagnosisPointers: [1] }] as never,
      payer: 'medicare',
      note,
      itemOf: () => undefined,
      codeSets: starterCodeSets(),
    }).map(({ ruleId }) => ruleId);
  assert.deepEqual(advice('This was a split/shared visit with Dr. Kim.'), ['mod-fs-shared-visit']);
  assert.deepEqual(advice('This was not a shared visit.'), []);
  assert.deepEqual(advice('Seen by me alone.'), []);
});

test('a note that says video stands against a place that says in person', () => {
  assert.deepEqual(advised(['99213'], undefined, 'CC: Cough.\nThis visit was held by video, with the patient at home.'), [
    'mod-95-telehealth 99213',
  ]);
});
