import { defineRule } from '../../rules/rule.ts';
import { memory } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const medicareSecondaryReason = defineRule<ScrubSubject>({
  id: 'medicare-secondary-reason',
  severity: 'warning',
  message: '{payer} is billed as a {rank} payer without the reason why Medicare does not come first.',
  fix: 'Ask the patient the Medicare-secondary questions and enter the reason on the Medicare coverage.',
  prevents: ['277CA A6', 'CARC 22'],
  cite: [
    memory('42 CFR 411', 'when another plan pays before Medicare; SBR05 12, 13, 14, 15, 16, 41, 42, 43, 47'),
    memory('ASC X12N 837P, 005010X222A1', 'SBR05 is required when Medicare is not primary'),
  ],
  check: ({ claim }) =>
    claim.payer.program === 'medicare' && claim.rank !== 'primary' && claim.coverage.medicareSecondaryReason === undefined
      ? [{ payer: claim.payer.name, rank: claim.rank }]
      : [],
  cases: {
    pass: [
      { title: 'Medicare first', sketch: 'claim CLM-1 payer MEDB' },
      { title: 'Medicare second, working aged', sketch: 'claim CLM-2 payer MEDB rank secondary\ncoverage msp 12' },
      { title: 'another plan second', sketch: 'claim CLM-2 payer GAP rank secondary' },
    ],
    fail: [{ title: 'Medicare second without a reason', sketch: 'claim CLM-2 payer MEDB rank secondary' }],
  },
});
