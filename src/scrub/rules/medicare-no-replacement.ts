import { defineRule } from '../../rules/rule.ts';
import { memory, practicePolicy } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const medicareNoReplacement = defineRule<ScrubSubject>({
  id: 'medicare-no-replacement',
  severity: 'error',
  message: 'Frequency {frequency} replaces or voids a claim, and {payer} does not take that.',
  fix: 'Turned away at the door: send a new original. Decided already: ask for a reopening, or appeal.',
  prevents: ['277CA A7', 'CARC 18'],
  cite: [
    practicePolicy("the payer's record says whether it takes replacements"),
    memory('Medicare Claims Processing Manual', 'Chapter 34: part B corrects decided claims by reopening'),
  ],
  check: ({ claim }) =>
    claim.frequency !== '1' && !claim.payer.acceptsReplacement ? [{ frequency: claim.frequency, payer: claim.payer.name }] : [],
  cases: {
    pass: [
      { title: 'an original to Medicare', sketch: 'claim CLM-1 payer MEDB' },
      { title: 'a replacement where it is taken', sketch: 'claim CLM-2 payer COMM freq 7 original ICN1' },
    ],
    fail: [
      { title: 'a replacement to Medicare', sketch: 'claim CLM-2 payer MEDB freq 7 original ICN1' },
      { title: 'a void to Medicare', sketch: 'claim CLM-2 payer MEDB freq 8 original ICN1' },
    ],
  },
});
