import { defineDenial, NOTHING, onLine } from '../review.ts';
import { REPLACEMENT_CLAIMS } from '../sources.ts';

export const replacementTaken = defineDenial({
  id: 'replacement-taken',
  severity: 'error',
  message: 'Line {line}: a claim with frequency {frequency} cannot be processed here: {why}.',
  fix: 'Send a new original claim, or name the payer claim number of the claim that is replaced.',
  prevents: ['CARC 16'],
  cite: [REPLACEMENT_CLAIMS],
  denies: () => ({ group: 'CO', carc: '16', rarcs: ['MA130'] }),
  check: (review) => {
    const { frequency } = review.claim;
    if (frequency !== '7' && frequency !== '8') return NOTHING;
    if (!review.payer.record.rules.acceptsReplacement)
      return onLine(review, { frequency, why: 'this payer takes no replacement' });
    return review.originalKnown ? NOTHING : onLine(review, { frequency, why: 'the claim it names is not on file' });
  },
  cases: {
    pass: [
      { title: 'An original claim', sketch: 'payer replacement no\nclaim\nline 99213 x1 170.00' },
      { title: 'A replacement of a claim on file', sketch: 'claim freq 7 original known\nline 99213 x1 170.00' },
    ],
    fail: [
      {
        title: 'This payer takes no replacement',
        sketch: 'payer replacement no\nclaim freq 7 original known\nline 99213 x1 170.00',
      },
      { title: 'The claim it replaces is not on file', sketch: 'claim freq 7\nline 99213 x1 170.00' },
    ],
  },
});
