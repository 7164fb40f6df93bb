import { ageOn } from '../../../kernel/plain-date.ts';
import { said } from '../../../kernel/said.ts';
import { AGE_GROUPS, FEMALE_ONLY, MALE_ONLY, SEX_EDITS_END } from '../ages-and-sexes.ts';
import { keptByCode } from '../code-pattern.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { CODE_EDITOR, TABULAR } from '../sources.ts';

const groupsOf = keptByCode((code) => AGE_GROUPS.filter(({ holds }) => holds(code)));
const isFemaleOnly = keptByCode(FEMALE_ONLY);
const isMaleOnly = keptByCode(MALE_ONLY);

function ageHits({ code, display }: Diagnosis, age: number): readonly ConventionHit[] {
  const group = groupsOf(code).find(({ fromYears, toYears }) => age < fromYears || age > toYears);
  if (group === undefined) return [];
  return [
    {
      codes: [code],
      message: said('{code} is for ages {from} to {to}, and the patient is {age}.', {
        code: display,
        from: group.fromYears,
        to: group.toYears,
        age,
      }),
      fix: said('Check the birth date, then choose the code for the patient’s age.'),
      override: said('The age is right, and the record supports the code.'),
    },
  ];
}

function sexHits({ code, display }: Diagnosis, sex: string | undefined, isOver: boolean): readonly ConventionHit[] {
  const isOther = (sex === 'M' && isFemaleOnly(code)) || (sex === 'F' && isMaleOnly(code));
  if (!isOther) return [];
  return [
    {
      codes: [code],
      ...(isOver ? { severity: 'warning' as const } : {}),
      message: said('{code} is listed for the other sex than the patient’s record has.', { code: display }),
      fix: said('Check the sex in the record; some payers want condition code 45 or modifier KX when it is right.'),
      override: said('The record is right.'),
    },
  ];
}

/** A newborn's codes stand on the newborn's record, a mother's on hers. */
function recordHits({ diagnoses }: ConventionSubject, age: number): readonly ConventionHit[] {
  const perinatal = diagnoses.find(({ code }) => code.startsWith('P'));
  const mother = diagnoses.find(({ code }) => code.startsWith('O'));
  if (perinatal === undefined || mother === undefined || age < 9) return [];
  return [
    {
      codes: [perinatal.code, mother.code],
      message: said('{code} is of the newborn and never stands on the mother’s record with {other}.', {
        code: perinatal.display,
        other: mother.display,
      }),
      fix: said('Code the newborn’s condition on the newborn’s own record.'),
      patches: [],
      cite: [{ ...TABULAR, locator: 'chapter 16: its codes are for the newborn’s record, never for the mother’s' }],
    },
  ];
}

export const icd10AgeAndSex = defineConvention({
  id: 'icd-10-age-and-sex',
  asks: 'The diagnoses fit the patient’s age on the date of service, and the sex in the record.',
  severity: 'error',
  prevents: ['CARC 9', 'CARC 10'],
  cite: [CODE_EDITOR],
  check: (subject) => {
    const { patient, on } = subject.visit;
    if (patient === undefined) return [];
    const age = ageOn(patient.birthDate, on);
    return [
      ...subject.diagnoses.flatMap((one) => [...ageHits(one, age), ...sexHits(one, patient.sex, on >= SEX_EDITS_END)]),
      ...recordHits(subject, age),
    ];
  },
  cases: {
    pass: [
      { title: 'an adult’s examination', sketch: 'visit born 1980-05-05 F\ndx Z00.00' },
      { title: 'a newborn’s examination at five days', sketch: 'visit 2026-03-04 born 2026-02-27 M\ndx Z00.110' },
      { title: 'the patient is not known', sketch: 'dx N40.0' },
      { title: 'a pregnancy at 64', sketch: 'visit 2026-03-04 born 1962-03-03 F\ndx O10.011' },
      { title: 'sex is not known', sketch: 'visit born 1960-01-01\ndx N40.0' },
    ],
    fail: [
      { title: 'a child’s examination at 18', sketch: 'visit 2026-03-04 born 2008-03-04 F\ndx Z00.129' },
      { title: 'a pregnancy at 65', sketch: 'visit 2026-03-04 born 1961-03-04 F\ndx O10.011' },
      { title: 'a newborn’s code after the first birthday', sketch: 'visit 2026-03-04 born 2025-03-04 F\ndx Z38.00' },
      { title: 'a cataract of age at 14', sketch: 'visit 2026-03-04 born 2011-03-05 M\ndx H25.11' },
      { title: 'prostate in a woman’s record warns since October 2024', sketch: 'visit 2026-03-04 born 1960-01-01 F\ndx N40.0' },
      { title: 'and was an error before', sketch: 'visit 2024-09-30 born 1960-01-01 F\ndx N40.0' },
      { title: 'the newborn’s condition on the mother’s record', sketch: 'visit born 1995-01-01 F\ndx O80 P22.0' },
    ],
  },
});
