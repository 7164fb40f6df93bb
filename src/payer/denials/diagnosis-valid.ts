import { refusedDiagnoses } from '../coded-claim.ts';
import { adjudicationStep, DIAGNOSIS_EDITS } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const diagnosisValid = defineDenial({
  id: 'diagnosis-valid',
  severity: 'error',
  message: 'Line {line}: diagnosis {code} is no complete code of the date of service.',
  fix: 'Correct the diagnosis from the note and send the claim again.',
  prevents: ['CARC 146'],
  cite: [adjudicationStep(8, 'diagnosis not valid on the date, 146'), DIAGNOSIS_EDITS],
  denies: () => ({ group: 'CO', carc: '146', rarcs: ['M76'] }),
  check: (review) => {
    const [code] = isAfterAnotherPayer(review) ? [] : refusedDiagnoses(review.claim, 'valid');
    return code === undefined ? NOTHING : onLine(review, { code });
  },
  cases: {
    pass: [
      { title: 'Complete codes', sketch: 'dx E119 I10\nclaim\nline 99213 x1 170.00 A,B' },
      { title: 'A code that this payer has not loaded', sketch: 'dx Q998\nclaim\nline 99213 x1 170.00 A' },
    ],
    fail: [
      { title: 'A heading', sketch: 'dx E11\nclaim\nline 99213 x1 170.00 A' },
      { title: 'A heading anywhere on the claim', sketch: 'dx I10 M545\nclaim\nline 99213 x1 170.00 A' },
    ],
  },
});
