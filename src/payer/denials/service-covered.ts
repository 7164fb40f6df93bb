import { feeRowFor } from '../../pricing/fee-schedule.ts';
import { adjudicationStep } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, type LineReview, NOTHING, onLine } from '../review.ts';

/** Why the plan does not cover the line, or undefined. */
function notCovered(review: LineReview): string | undefined {
  const { plan, feeBook, line } = review;
  if (plan === undefined) return undefined;
  if (plan.excluded.some((excluded) => excluded.procedure === line.procedure)) return 'the plan excludes it';
  // A supplement has no prices of its own: it pays what Medicare left.
  if (plan.kind === 'medicare-supplement' && isAfterAnotherPayer(review)) return undefined;
  if (feeBook === undefined) return 'the plan pays nothing out of network';
  const question = { ...line, on: line.serviceFrom };
  return feeRowFor(feeBook, question) === undefined && feeBook.schedule.unlistedPercentHundredths === undefined
    ? 'it has no price in the fee schedule'
    : undefined;
}

export const serviceCovered = defineDenial({
  id: 'service-covered',
  severity: 'error',
  message: 'Line {line}: {procedure} is not covered: {why}.',
  fix: "Read the group code: PR is the patient's to pay, CO is a write-off unless an appeal succeeds.",
  prevents: ['CARC 96'],
  cite: [adjudicationStep(9, 'covered service')],
  denies: (review) => {
    const excluded = review.plan?.excluded.find((row) => row.procedure === review.line.procedure);
    const group = excluded?.liability ?? (review.feeBook === undefined ? 'PR' : 'CO');
    return { group, carc: '96', rarcs: ['N130'] };
  },
  check: (review) => {
    const why = notCovered(review);
    return why === undefined ? NOTHING : onLine(review, { procedure: review.line.procedure, why });
  },
  cases: {
    pass: [{ title: 'Listed and not excluded', sketch: 'claim\nline 99213 x1 170.00' }],
    fail: [
      { title: 'The plan excludes it', sketch: 'plan exclude 11200 PR\nclaim\nline 11200 x1 195.00' },
      { title: 'No price and no percentage', sketch: 'claim\nline 99999 x1 50.00' },
      { title: 'Out of network without such benefits', sketch: 'claim billing 1999000199\nline 99213 x1 170.00' },
    ],
  },
});
