import { said } from '../../../kernel/said.ts';
import { codePattern } from '../code-pattern.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { remove } from '../patches.ts';
import { guideline } from '../sources.ts';

/** Coded only when confirmed, in any setting: HIV, Zika, COVID-19, influenza by its virus. */
const CONFIRMED_ONLY = codePattern('B20 Z21 A92.5 U07.1 J09 J10');

function hitOn({ code, display, evidence }: Diagnosis, { visit }: ConventionSubject): readonly ConventionHit[] {
  if (evidence === undefined || evidence.length === 0 || !evidence.every(({ context }) => context === 'uncertain')) return [];
  const isConfirmedOnly = CONFIRMED_ONLY(code);
  if (visit.setting === 'inpatient' && !isConfirmedOnly) return [];
  return [
    {
      codes: [code],
      // A symptom or a finding is what is coded instead of a diagnosis in doubt.
      ...(code.startsWith('R') ? { severity: 'warning' as const } : {}),
      message: isConfirmedOnly
        ? said('{code} is coded only when it is confirmed, and the note is not sure of it.', { code: display })
        : said('The note is not sure of {code}; outpatient, what is probable or suspected is not coded.', { code: display }),
      fix: said('Code the symptoms or findings that the note is sure of, to the highest certainty of the visit.'),
      patches: [remove(code)],
      override: said('The note states it as established in other words.'),
      cite: isConfirmedOnly ? [guideline('I.C.1.a.1, confirmed cases only; I.C.1.f, I.C.1.g and I.C.10.c likewise')] : [IV_H],
    },
  ];
}

const IV_H = guideline('IV.H, uncertain diagnosis (outpatient and provider-based visits)');

export const icd13Uncertain = defineConvention({
  id: 'icd-13-uncertain',
  asks: 'Outside an inpatient stay nothing probable, suspected or to be ruled out is coded as if it were established.',
  severity: 'error',
  prevents: ['audit'],
  cite: [IV_H, guideline('II.H and III.C, uncertain diagnosis at discharge of an inpatient stay')],
  check: (subject) => subject.diagnoses.flatMap((one) => hitOn(one, subject)),
  cases: {
    pass: [
      { title: 'the note states it', sketch: 'dx J18.9\nsays J18.9 affirmed "pneumonia"' },
      {
        title: 'the note states it in one place',
        sketch: 'dx J18.9\nsays J18.9 uncertain "probable pneumonia"\nsays J18.9 affirmed "pneumonia"',
      },
      {
        title: 'probable at discharge of a stay',
        sketch: 'visit 2026-03-04 inpatient\ndx J18.9\nsays J18.9 uncertain "probable pneumonia"',
      },
      { title: 'nobody has read the note', sketch: 'dx J18.9' },
    ],
    fail: [
      { title: 'probable in an office', sketch: 'dx J18.9\nsays J18.9 uncertain "probable pneumonia"' },
      {
        title: 'probable in an emergency department',
        sketch: 'visit 2026-03-04 outpatient-facility\ndx I26.99\nsays I26.99 uncertain "rule out embolism"',
      },
      {
        title: 'suspected COVID-19 in a stay',
        sketch: 'visit 2026-03-04 inpatient\ndx U07.1\nsays U07.1 uncertain "suspected COVID-19"',
      },
    ],
  },
});
