import { formatDollars, sumCents } from '../../kernel/money.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const lineTotalEqualsClaim = defineRule<ScrubSubject>({
  id: 'line-total-equals-claim',
  severity: 'error',
  message: 'The claim says {total} and its lines add up to {sum}.',
  fix: 'Build the claim again from its charges; this is a fault of the program that built it, so report it.',
  prevents: ['277CA A8'],
  cite: [guide837p('CLM02 is the sum of SV102')],
  check: ({ claim }) => {
    const sum = sumCents(claim.lines.map((line) => line.chargeCents));
    return sum === claim.totalChargeCents ? [] : [{ total: formatDollars(claim.totalChargeCents), sum: formatDollars(sum) }];
  },
  cases: {
    pass: [{ title: 'the sum of its lines', sketch: 'claim CLM-1\nline 99213 x1 125.00 A\nline 81003-QW x1 14.00 A' }],
    fail: [{ title: 'a cent too much', sketch: 'claim CLM-1\nline 99213 x1 125.00 A\ntotal 125.01' }],
  },
});
