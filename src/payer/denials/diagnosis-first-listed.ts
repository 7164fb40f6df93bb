import { refusedDiagnoses } from '../coded-claim.ts';
import { adjudicationStep, DIAGNOSIS_EDITS } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const diagnosisFirstListed = defineDenial({
  id: 'diagnosis-first-listed',
  severity: 'error',
  message: 'Line {line}: diagnosis {code} cannot be the principal one.',
  fix: 'List the condition first, what describes its cause or its effect after it, and send the claim again.',
  prevents: ['CARC 16'],
  cite: [adjudicationStep(8, 'code validity; 16 with MA63 for a principal diagnosis'), DIAGNOSIS_EDITS],
  denies: () => ({ group: 'CO', carc: '16', rarcs: ['MA63'] }),
  check: (review) => {
    const [code] = isAfterAnotherPayer(review) ? [] : refusedDiagnoses(review.claim, 'first');
    return code === undefined ? NOTHING : onLine(review, { code });
  },
  cases: {
    pass: [{ title: 'The sprain, then the fall', sketch: 'dx S93401A W1830XA\nclaim\nline 99213 x1 170.00 A' }],
    fail: [
      { title: 'The fall first', sketch: 'dx W1830XA S93401A\nclaim\nline 99213 x1 170.00 A' },
      { title: 'The organism first', sketch: 'dx B9620 N390\nclaim\nline 99213 x1 170.00 A' },
    ],
  },
});
