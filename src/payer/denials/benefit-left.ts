import { calendarPlanYear, visitsUsed } from '../../pricing/accumulators.ts';
import { isOfCountedVisit } from '../line-parts.ts';
import { adjudicationStep } from '../sources.ts';
import { defineDenial, NOTHING, onLine } from '../review.ts';

export const benefitLeft = defineDenial({
  id: 'benefit-left',
  severity: 'error',
  message: 'Line {line}: the plan pays {limit} visits of this kind a year and they are used up.',
  fix: 'The patient owes it; an appeal needs a medical reason for more visits.',
  prevents: ['CARC 119'],
  cite: [adjudicationStep(15, 'benefit limits')],
  denies: () => ({ group: 'PR', carc: '119', rarcs: [] }),
  check: (review) => {
    const { plan, member, personId, serviceClass } = review;
    const limit = plan?.kind === 'commercial' ? plan.visitLimits[serviceClass] : undefined;
    if (limit === undefined || member === undefined || personId === undefined || isOfCountedVisit(review)) return NOTHING;
    const planYear = calendarPlanYear(review.line.serviceFrom);
    const key = { planYear, familyId: member.familyId ?? member.memberId, personId, tier: 'in' as const };
    return visitsUsed(review.accumulators, key, serviceClass) >= limit ? onLine(review, { limit }) : NOTHING;
  },
  cases: {
    pass: [
      {
        title: 'The last visit of the year',
        sketch: 'payer class 97110 therapy\nplan visits therapy 2\nused visits therapy 1\nclaim\nline 97110 x1 60.00',
      },
    ],
    fail: [
      {
        title: 'One visit more',
        sketch: 'payer class 97110 therapy\nplan visits therapy 2\nused visits therapy 2\nclaim\nline 97110 x1 60.00',
      },
    ],
  },
});
