import { refusedDiagnoses } from '../coded-claim.ts';
import { adjudicationStep, DIAGNOSIS_EDITS } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const diagnosisFitsAge = defineDenial({
  id: 'diagnosis-fits-age',
  severity: 'error',
  message: "Line {line}: diagnosis {code} does not fit the patient's age.",
  fix: 'Compare the birth date and the diagnosis with the record, correct what is wrong, and send the claim again.',
  prevents: ['CARC 9'],
  cite: [adjudicationStep(8, 'age against diagnosis, 9'), DIAGNOSIS_EDITS],
  denies: () => ({ group: 'CO', carc: '9', rarcs: [] }),
  check: (review) => {
    const [code] = isAfterAnotherPayer(review) ? [] : refusedDiagnoses(review.claim, 'age');
    return code === undefined ? NOTHING : onLine(review, { code });
  },
  cases: {
    pass: [{ title: 'An adult examined as an adult', sketch: 'dx Z0000\nclaim\nline 99213 x1 170.00 A' }],
    fail: [{ title: "A child's examination of an adult", sketch: 'dx Z00129\nclaim\nline 99213 x1 170.00 A' }],
  },
});
