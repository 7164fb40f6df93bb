import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { asPlaceOfService } from '../../claims/identifiers.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { inEnglish } from '../../kernel/said.ts';
import { titledDrugs } from './drug-titles.ts';
import { modifierAdvice } from './modifier-advice.ts';
import type { ProcedureFacts } from './procedure-suggestion.ts';
import { suggestProcedures } from './suggest-procedures.ts';
import { unitsOf } from './suggest-drugs.ts';

const on = plainDate('2026-03-02');
const codes =
  '20610 69210 17110 17111 17000 17003 11200 93000 36415 87880 81003 83036 96372 90471 90472 90656 90715 G0008 99406 99407 71046'.split(
    ' ',
  );
const items = [
  ...codes.map((procedure) => ({ procedure, words: `our ${procedure}` })),
  { procedure: 'J1885', words: 'Ketorolac', singleDoseVial: true },
];
const facts = (change: Partial<ProcedureFacts> = {}): ProcedureFacts => ({
  on,
  isMedicare: false,
  items,
  codeSets: starterCodeSets(),
  ...change,
});

const shown = (text: string, change: Partial<ProcedureFacts> = {}): string =>
  suggestProcedures(text, facts(change))
    .map(({ procedure, modifiers, units }) => `${[procedure, ...modifiers].join('-')}x${units}`)
    .join(' ');

test('what was done is suggested with its side and its count; what is ordered, planned, past or done elsewhere is not', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Examination: Right knee injected with lidocaine under sterile technique.', '20610-RTx1'],
    ['Plan: Both knees were injected today.', '20610-50x1'],
    ['Plan: We will inject the right knee next week.', ''],
    ['Plan: Consider a knee injection if not better.', ''],
    ['Plan: The right knee will be injected next week.', ''],
    ['Examination: Right knee injected in 2020 without relief.', ''],
    ['Plan: EKG to be performed in the office next week.', ''],
    ['Plan: Wax should be removed with a curette.', ''],
    ['History: Right knee was injected by another clinic in 2020.', ''],
    ['Examination: Wax removed with a curette, left ear.', '69210-LTx1'],
    ['Examination: Three warts on the hand. Frozen with liquid nitrogen.', '17110x1'],
    ['Examination: 16 warts on the hands. Frozen with liquid nitrogen.', '17111x1'],
    ['Examination: Four actinic keratoses on the scalp. Frozen with liquid nitrogen, tolerated well.', '17000x1 17003x3'],
    ['Examination: Six skin tags on the neck, snipped with scissors.', '11200x1'],
    ['Examination: Frozen shoulder, stiff.', ''],
    ['Results: EKG performed in the office today, normal.', '93000x1'],
    ['Results: EKG normal.', ''],
    ['Plan: EKG ordered today.', ''],
    ['Examination: Rapid strep test positive.', '87880x1'],
    ['Examination: Dipstick positive for nitrite.', '81003x1'],
    ['Results: Hemoglobin A1c 7.4.', ''],
    ['Results: Point of care A1c 7.4, normal.', '83036x1'],
    ['Plan: Blood was drawn here.', '36415x1'],
    ['Results: Chest x-ray obtained in the office today is normal.', '71046x1'],
  ];
  for (const [text, expected] of rows) assert.equal(shown(text), expected, text);
});

test('a waived test carries QW for Medicare, or where the practice says that it needs its certificate', () => {
  assert.equal(shown('Examination: Rapid strep test positive.', { isMedicare: true }), '87880-QWx1');
  assert.equal(
    shown('Examination: Rapid strep test positive.', { items: [{ procedure: '87880', words: 'Strep', requiresClia: true }] }),
    '87880-QWx1',
  );
});

test('a drug’s units follow from its dose and its title; what was thrown away is a line of its own', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Procedures and services: Ketorolac 30 mg IM given in the left deltoid.', 'J1885x2 96372x1'],
    ['Procedures and services: Toradol 60 mg was given intramuscularly.', 'J1885x4 96372x1'],
    ['Procedures and services: Ketorolac 15 mg given IM, 15 mg discarded.', 'J1885x1 J1885-JWx1 96372x1'],
    ['Procedures and services: Ceftriaxone 0.5 g was administered IM.', 'J0696x2 96372x1'],
    ['Procedures and services: Right knee was injected with 40 mg Kenalog.', '20610-RTx1 J3301x4'],
    ['Procedures and services: Vitamin B12 1000 mcg given IM.', 'J3420x1 96372x1'],
    ['Plan: Give ketorolac 30 mg IM if the pain returns.', ''],
    ['Plan: Ketorolac 10 mg tablets were prescribed.', ''],
  ];
  for (const [text, expected] of rows) assert.equal(shown(text), expected, text);
  assert.equal(shown('Procedures and services: Ketorolac 30 mg IM given. No waste.', { isMedicare: true }), 'J1885-JZx2 96372x1');
});

test('units are whole, parts counted as one more, and never of another kind', () => {
  assert.equal(unitsOf({ value: 30_000, unit: 'mcg' }, { value: 15_000, unit: 'mcg' }), 2);
  assert.equal(unitsOf({ value: 31_000, unit: 'mcg' }, { value: 15_000, unit: 'mcg' }), 3);
  assert.equal(unitsOf({ value: 5, unit: 'ml' }, { value: 15_000, unit: 'mcg' }), undefined);
  assert.equal(unitsOf({ value: 1e12, unit: 'unit' }, { value: 1, unit: 'unit' }), undefined);
});

test('a vaccine comes with giving it: Medicare has numbers of its own, and each further one its own', () => {
  assert.equal(shown('Examination: Flu vaccine given in the left deltoid.'), '90656x1 90471x1');
  assert.equal(shown('Examination: Flu vaccine given in the left deltoid.', { isMedicare: true }), '90656x1 G0008x1');
  assert.equal(shown('Examination: Tdap and flu vaccine were given today.'), '90656x1 90715x1 90471x1 90472x1');
  assert.equal(shown('Chief complaint: flu vaccine.\nExamination: Given in the left deltoid.'), '90656x1 90471x1');
  assert.equal(shown('Plan: Flu vaccine recommended next month.'), '');
  assert.equal(shown('History: She had her flu vaccine last month.'), '');
});

test('only codes that the practice or a table knows are suggested', () => {
  assert.equal(shown('Examination: Right knee injected with lidocaine.', { items: [] }), '');
});

test('stated minutes of a service of its own are suggested as it', () => {
  assert.equal(shown('Plan: I spent 12 minutes counseling on smoking cessation.'), '99407x1');
  assert.equal(shown('Plan: I spent 3 minutes counseling on smoking cessation.'), '');
});

test('a drug without a dose and several forms of one say so', () => {
  const [knee] = suggestProcedures('Examination: Right knee injected with triamcinolone.', facts()).slice(1);
  assert.match(inEnglish(knee?.notice ?? { text: '' }), /No dose/);
  assert.deepEqual(knee?.others, ['J3300']);
});

test('titles give name and amount, and those without an amount are left out', () => {
  const entry = (code: string, title: string) => ({ code, title, words: [], billable: true });
  const drugs = titledDrugs([
    entry('J1885', 'Injection, ketorolac tromethamine, per 15 mg'),
    entry('J2540', 'Injection, penicillin g potassium, up to 600,000 units'),
    entry('J3490', 'Unclassified drugs'),
  ]);
  assert.deepEqual(
    drugs.map(({ code, names, perUnit }) => [code, names, perUnit.value, perUnit.unit]),
    [
      ['J1885', ['ketorolac tromethamine', 'ketorolac'], 15_000, 'mcg'],
      ['J2540', ['penicillin g potassium', 'penicillin g'], 600_000, 'unit'],
    ],
  );
});

test('quotes are exactly the note’s words and units are whole, whatever the note', () => {
  const parts = fc.constantFrom(
    'Examination: ',
    'Flu vaccine given in the left deltoid. ',
    'Ketorolac 30 mg IM given. ',
    'Frozen with liquid nitrogen ',
    'warts ',
    '\n',
    '99999999 mg ',
    'İ',
    'discarded ',
    'Plan:',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      for (const { quotes, units } of suggestProcedures(text, facts())) {
        assert.ok(Number.isSafeInteger(units) && units >= 1 && units <= 9999 && quotes.length > 0);
        for (const { start, end, words } of quotes) assert.equal(text.slice(start, end), words);
      }
    }),
    { numRuns: 100 },
  );
});

test('a decision’s lines are advised with what the practice and the visit know', () => {
  const line = (procedure: string, ...modifiers: readonly string[]) => ({
    procedure,
    modifiers,
    units: 1,
    diagnosisPointers: [1],
  });
  const ids = (procedures: readonly ReturnType<typeof line>[], payer: 'medicare' | 'other' = 'other'): readonly string[] =>
    modifierAdvice({
      encounter: { serviceDate: on, placeOfService: asPlaceOfService('11') },
      diagnoses: [{ code: 'M17.11' }],
      procedures: procedures as never,
      payer,
      itemOf: (procedure) =>
        procedure === '96372'
          ? { procedure, globalProcedure: true }
          : procedure === 'J1885'
            ? { procedure, singleDoseVial: true }
            : undefined,
      codeSets: starterCodeSets(),
    }).map(({ ruleId }) => ruleId);
  assert.deepEqual(ids([line('99213'), line('96372'), line('J1885')], 'medicare'), ['mod-25-separate-visit', 'mod-jw-jz-waste']);
  assert.deepEqual(ids([line('82306', 'GA')], 'medicare'), ['mod-ga-notice']);
  assert.deepEqual(ids([line('99213')]), []);
});
