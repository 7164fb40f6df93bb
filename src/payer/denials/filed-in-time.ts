import { addDays } from '../../kernel/plain-date.ts';
import { adjudicationStep, ONE_YEAR_FILING } from '../sources.ts';
import { defineDenial, type LineReview, NOTHING, onLine } from '../review.ts';

/** The last day on which this line may arrive: from the service, or from the earlier payer's answer. */
function lastDay(review: LineReview) {
  const { timelyFilingDays, secondaryFilingDays } = review.payer.record.rules;
  const answeredOn = review.line.priorAnswers.at(-1)?.answeredOn;
  const first = addDays(review.line.serviceFrom, timelyFilingDays);
  if (answeredOn === undefined) return first;
  const second = addDays(answeredOn, secondaryFilingDays ?? timelyFilingDays);
  return second > first ? second : first;
}

export const filedInTime = defineDenial({
  id: 'filed-in-time',
  severity: 'error',
  message: 'Line {line}: received on {received}, the filing limit was {limit}.',
  fix: "Appeal with the payer's own 277CA as proof of an earlier receipt, else write it off; never bill the patient.",
  prevents: ['CARC 29'],
  cite: [adjudicationStep(4, 'timely filing'), ONE_YEAR_FILING],
  denies: () => ({ group: 'CO', carc: '29', rarcs: ['N211'] }),
  check: (review) => {
    // A correction of a claim that came in time is bound by the corrected-claim limit, which this payer does not set.
    if (review.claim.frequency !== '1' || review.claim.forwardedFrom !== undefined) return NOTHING;
    const limit = lastDay(review);
    return review.claim.receivedOn > limit ? onLine(review, { received: review.claim.receivedOn, limit }) : NOTHING;
  },
  cases: {
    pass: [
      {
        title: 'Received on the last day',
        sketch: 'payer timely 30\nclaim dos 2026-03-04 received 2026-04-03\nline 99213 x1 170.00',
      },
      {
        title: 'Secondary, counted from the first payer',
        sketch:
          'payer timely 30\nclaim dos 2026-03-04 received 2026-05-01 resp S\nline 99213 x1 170.00 paid 60.00 pr 20.00 on 2026-04-10',
      },
    ],
    fail: [
      {
        title: 'Received one day late',
        sketch: 'payer timely 30\nclaim dos 2026-03-04 received 2026-04-04\nline 99213 x1 170.00',
      },
    ],
  },
});
