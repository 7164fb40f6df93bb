import { isWithin } from '../../kernel/effective.ts';
import { adjudicationStep } from '../sources.ts';
import { authorizationNumberOf, defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const authorizationFits = defineDenial({
  id: 'authorization-fits',
  severity: 'error',
  message: 'Line {line}: the authorization number does not belong to this member, {procedure} and {service}.',
  fix: 'Compare number, procedure and dates with the approval, then send a corrected claim.',
  prevents: ['CARC 15'],
  cite: [adjudicationStep(10, 'prior authorization, wrong number')],
  denies: () => ({ group: 'CO', carc: '15', rarcs: [] }),
  check: (review) => {
    const number = authorizationNumberOf(review);
    const { line, payer } = review;
    if (number === undefined || !payer.needsAuthorization.has(line.procedure) || isAfterAnotherPayer(review)) return NOTHING;
    const given = payer.authorizations.get(number);
    const fits =
      given !== undefined &&
      given.memberId === review.claim.memberId &&
      given.procedures.includes(line.procedure) &&
      isWithin(line.serviceFrom, given.from, given.to);
    return fits ? NOTHING : onLine(review, { procedure: line.procedure, service: line.serviceFrom });
  },
  cases: {
    pass: [
      {
        title: 'Everything fits',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-03-04 x1\nclaim auth A1 dos 2026-03-04\nline 72148 x1 980.00',
      },
    ],
    fail: [
      {
        title: 'Nobody gave this number',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-06-30 x1\nclaim auth A2\nline 72148 x1 980.00',
      },
      {
        title: 'The approval has run out',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-03-03 x1\nclaim auth A1 dos 2026-03-04\nline 72148 x1 980.00',
      },
      {
        title: 'It is for another procedure',
        sketch: 'payer auth 72148\nauth A1 71046 2026-01-01..2026-06-30 x1\nclaim auth A1\nline 72148 x1 980.00',
      },
    ],
  },
});
