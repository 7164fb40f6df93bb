import { isWithin } from '../../kernel/effective.ts';
import { adjudicationStep } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, type LineReview, NOTHING, onLine } from '../review.ts';

function firstPayer(review: LineReview): string | undefined {
  if (review.plan?.kind === 'medicare-supplement') return 'Medicare';
  const other = review.member?.otherPayerFirst;
  return other !== undefined && isWithin(review.line.serviceFrom, other.from, other.to) ? other.name : undefined;
}

export const otherPayerFirst = defineDenial({
  id: 'other-payer-first',
  severity: 'error',
  message: 'Line {line}: {other} pays first and its answer is not on the claim.',
  fix: "Bill that payer first, then send this claim with its answer; if the payer's record is wrong, have the member correct it.",
  prevents: ['CARC 22'],
  cite: [adjudicationStep(5, 'another payer comes first')],
  denies: () => ({ group: 'OA', carc: '22', rarcs: ['MA04'] }),
  check: (review) => {
    const other = isAfterAnotherPayer(review) ? undefined : firstPayer(review);
    return other === undefined ? NOTHING : onLine(review, { other });
  },
  cases: {
    pass: [
      { title: 'No other payer on file', sketch: 'claim\nline 99213 x1 170.00' },
      {
        title: 'The first payer has answered',
        sketch: 'member other-first\nclaim resp S\nline 99213 x1 170.00 paid 60.00 pr 20.00 on 2026-03-10',
      },
    ],
    fail: [
      { title: 'The payer believes another comes first', sketch: 'member other-first\nclaim\nline 99213 x1 170.00' },
      { title: 'A supplement never pays before Medicare', sketch: 'payer medicare-supplement\nclaim\nline 99213 x1 170.00' },
    ],
  },
});
