import { adjudicationStep } from '../sources.ts';
import { authorizationNumberOf, defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const authorizationLeft = defineDenial({
  id: 'authorization-left',
  severity: 'error',
  message: 'Line {line}: the authorization allows {approved} units and {used} are used already.',
  fix: 'Ask for more units from the date they ran out, then send a corrected claim.',
  prevents: ['CARC 198'],
  cite: [adjudicationStep(10, 'prior authorization, exceeded')],
  denies: () => ({ group: 'CO', carc: '198', rarcs: [] }),
  check: (review) => {
    const number = authorizationNumberOf(review);
    const given = number === undefined ? undefined : review.payer.authorizations.get(number);
    if (given === undefined || !given.procedures.includes(review.line.procedure) || isAfterAnotherPayer(review)) return NOTHING;
    const used = review.authorizationUsedThousandths;
    return used + review.line.unitsThousandths > given.units * 1000
      ? onLine(review, { approved: given.units, used: used / 1000 })
      : NOTHING;
  },
  cases: {
    pass: [
      {
        title: 'One unit of one',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-06-30 x1\nclaim auth A1\nline 72148 x1 980.00',
      },
    ],
    fail: [
      {
        title: 'More than was approved',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-06-30 x1\nclaim auth A1\nline 72148 x2 1960.00',
      },
      {
        title: 'Used up by an earlier claim',
        sketch:
          'payer auth 72148\nauth A1 72148 2026-01-01..2026-06-30 x1\nearlier 72148 dos 2026-02-04 980.00 auth A1\nclaim auth A1\nline 72148 x1 980.00',
      },
    ],
  },
});
