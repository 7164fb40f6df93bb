import { said } from '../../../kernel/said.ts';
import { keptByCode } from '../code-pattern.ts';
import { defineConvention } from '../convention.ts';
import { INTEGRAL_SYMPTOMS } from '../integral-symptoms.ts';
import { remove } from '../patches.ts';
import { guideline } from '../sources.ts';

/** Diagnoses that a symptom may be part of. */
const rowsOf = keptByCode((code) => INTEGRAL_SYMPTOMS.filter(({ symptom }) => symptom.test(code)));

export const icd12IntegralSymptom = defineConvention({
  id: 'icd-12-integral-symptom',
  asks: 'A symptom that is part of a diagnosis on the visit is not coded beside it.',
  severity: 'warning',
  prevents: [],
  cite: [guideline('I.B.5, conditions that are an integral part of a disease process')],
  check: ({ diagnoses }) =>
    diagnoses.flatMap((one) => {
      const rows = rowsOf(one.code);
      if (rows.length === 0) return [];
      const disease = diagnoses.find(
        (other) => other.code !== one.code && rows.some(({ diagnosis }) => diagnosis.test(other.code)),
      );
      if (disease === undefined) return [];
      return [
        {
          codes: [one.code, disease.code],
          message: said('{code} is usually part of {disease}.', { code: one.display, disease: disease.display }),
          fix: said('Remove it, unless the note gives it another cause.'),
          patches: [remove(one.code)],
          override: said('The note gives it another cause, or treats it for itself.'),
        },
      ];
    }),
  cases: {
    pass: [
      { title: 'a symptom alone', sketch: 'dx R05.9' },
      { title: 'a symptom of something else', sketch: 'dx J44.9 R10.9' },
      { title: 'an abdominal pain beside a sprain', sketch: 'dx S93.401A R10.9' },
    ],
    fail: [
      { title: 'cough beside pneumonia', sketch: 'dx J18.9 R05.9' },
      { title: 'chest pain beside an infarction', sketch: 'dx I21.4 R07.9' },
      { title: 'abdominal pain beside appendicitis', sketch: 'dx R10.9 K35.80' },
      { title: 'plain diabetes beside its complication', sketch: 'dx E11.9 E11.65' },
    ],
  },
});
