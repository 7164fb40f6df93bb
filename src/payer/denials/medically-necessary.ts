import { adjudicationStep } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const medicallyNecessary = defineDenial({
  id: 'medically-necessary',
  severity: 'error',
  message: 'Line {line}: no diagnosis of the line supports {procedure} under {policy}.',
  fix: 'Check the note for a supporting diagnosis and appeal; the patient owes it only when a notice was signed (modifier GA).',
  prevents: ['CARC 50'],
  cite: [adjudicationStep(11, 'medical necessity; PR when GA shows a signed notice')],
  denies: (review) => ({ group: review.line.modifiers.includes('GA') ? 'PR' : 'CO', carc: '50', rarcs: ['N115'] }),
  check: (review) => {
    const policy = review.payer.determinations.get(review.line.procedure);
    if (policy === undefined || isAfterAnotherPayer(review)) return NOTHING;
    const supported = review.line.diagnosisPointers.some((pointer) => {
      const diagnosis = review.claim.diagnoses[pointer - 1];
      return diagnosis !== undefined && policy.diagnosisPrefixes.some((prefix) => diagnosis.startsWith(prefix));
    });
    return supported ? NOTHING : onLine(review, { procedure: review.line.procedure, policy: policy.policy });
  },
  cases: {
    pass: [
      {
        title: 'A pointed diagnosis supports it',
        sketch: 'payer policy 82306 E559\ndx I10 E559\nclaim\nline 82306 x1 98.00 A,B',
      },
    ],
    fail: [
      { title: 'No supporting diagnosis', sketch: 'payer policy 82306 E559\ndx I10\nclaim\nline 82306 x1 98.00 A' },
      {
        title: 'It stands on the claim but the line does not point at it',
        sketch: 'payer policy 82306 E559\ndx I10 E559\nclaim\nline 82306 x1 98.00 A',
      },
      {
        title: 'A signed notice moves it to the patient',
        sketch: 'payer policy 82306 E559\ndx I10\nclaim\nline 82306-GA x1 98.00 A',
      },
    ],
  },
});
