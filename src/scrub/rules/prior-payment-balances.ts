import type { PriorPayment } from '../../claims/claim.ts';
import { type Cents, formatDollars, sumCents } from '../../kernel/money.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

/** What the earlier payer's adjustments leave of the charge: must be what it paid. */
const adjusted = (prior: PriorPayment): Cents =>
  sumCents([...prior.claimAdjustments, ...prior.lines.flatMap((line) => line.adjustments)].map((one) => one.cents));

export const priorPaymentBalances = defineRule<ScrubSubject>({
  id: 'prior-payment-balances',
  severity: 'error',
  message: '{payer} paid {paid} and adjusted {adjusted} of {total}: that does not add up.',
  fix: "Enter the earlier payer's decision again from its remittance, line by line.",
  prevents: ['277CA A8', 'CARC 16 (MA04)'],
  cite: [guide837p('coordination of benefits: CLM02 less the CAS of 2320 and 2430 is the AMT*D of that payer')],
  check: ({ claim }) =>
    claim.priorPayments.flatMap((prior) => {
      const taken = adjusted(prior);
      return prior.paidCents + taken === claim.totalChargeCents
        ? []
        : [
            {
              payer: prior.payer.name,
              paid: formatDollars(prior.paidCents),
              adjusted: formatDollars(taken),
              total: formatDollars(claim.totalChargeCents),
            },
          ];
    }),
  cases: {
    pass: [
      {
        title: 'paid, written off and left to the patient',
        sketch:
          'claim CLM-2 payer GAP rank secondary\nline 99213 x1 125.00 A\nprior MEDB paid 73.60 on 2026-03-20\ndecided 1 paid 73.60 CO-45 33.00 PR-2 18.40',
      },
      { title: 'nobody paid before', sketch: 'claim CLM-1' },
    ],
    fail: [
      {
        title: 'an adjustment is missing',
        sketch:
          'claim CLM-2 payer GAP rank secondary\nline 99213 x1 125.00 A\nprior MEDB paid 73.60 on 2026-03-20\ndecided 1 paid 73.60 CO-45 33.00',
      },
    ],
  },
});
