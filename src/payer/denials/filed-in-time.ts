import { addDays, addMonths, latest, type PlainDate } from '../../kernel/plain-date.ts';
import { adjudicationStep, ONE_YEAR_FILING } from '../sources.ts';
import { defineDenial, type LineReview, NOTHING, onLine } from '../review.ts';

/**
 * The last day on which this line may arrive. Medicare: one calendar year from the service, whoever answered before
 * (29 February becomes 28 February). Others: the contract's days from the service, or from the earlier payer's answer.
 */
function lastDay({ line, payer: { record } }: LineReview): PlainDate {
  if (record.program === 'medicare') return addMonths(line.serviceFrom, 12);
  const { timelyFilingDays, secondaryFilingDays } = record.rules;
  const answeredOn = line.priorAnswers.at(-1)?.answeredOn;
  const first = addDays(line.serviceFrom, timelyFilingDays);
  return answeredOn === undefined ? first : latest(first, addDays(answeredOn, secondaryFilingDays ?? timelyFilingDays));
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
      {
        title: 'Medicare, one year to the day over a leap day',
        sketch: 'payer medicare\nclaim dos 2023-03-05 received 2024-03-05\nline 99213 x1 170.00',
      },
    ],
    fail: [
      {
        title: 'Received one day late',
        sketch: 'payer timely 30\nclaim dos 2026-03-04 received 2026-04-04\nline 99213 x1 170.00',
      },
      {
        title: 'Medicare second counts from the service as well',
        sketch:
          'payer medicare\nclaim dos 2025-03-04 received 2026-03-05 resp S\nline 99213 x1 170.00 A paid 60.00 pr 20.00 on 2026-02-20',
      },
    ],
  },
});
