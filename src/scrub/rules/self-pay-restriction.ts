import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const selfPayRestriction = defineRule<ScrubSubject>({
  id: 'self-pay-restriction',
  severity: 'error',
  message: 'The patient paid for this visit and asked that no plan be told: it may not go to {payer}.',
  fix: 'Close the claim and keep the visit self-pay. Only a law that requires the disclosure lifts this; ask compliance.',
  prevents: [],
  cite: [
    read(
      '45 CFR 164.522(a)(1)(vi)',
      'a provider must agree not to disclose to a health plan what was paid in full out of pocket',
    ),
  ],
  check: ({ claim, context }) =>
    claim.selfPayRestriction || context.encounter.selfPayRestriction ? [{ payer: claim.payer.name }] : [],
  cases: {
    pass: [{ title: 'no such request', sketch: 'claim CLM-1' }],
    fail: [{ title: 'the patient asked', sketch: 'claim CLM-1\nrestricted' }],
  },
});
