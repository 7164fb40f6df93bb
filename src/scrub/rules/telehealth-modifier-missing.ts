import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import { hasModifier, type ScrubSubject } from '../subject.ts';

const MODIFIERS: readonly string[] = ['95', '93', 'GT', 'GQ', 'FQ'];

export const telehealthModifierMissing = defineRule<ScrubSubject>({
  id: 'telehealth-modifier-missing',
  severity: 'warning',
  message: 'Line {line}: {procedure} at place {place} has no telehealth modifier, and most plans other than Medicare want one.',
  fix: 'Add 95 for video or 93 for audio only, unless this plan says otherwise.',
  prevents: ['CARC 4'],
  cite: [
    read(
      'AAFP, Medicare telehealth in 2025',
      'Medicare needs the place of service and no modifier 95 for video; other plans differ',
    ),
    read('telehealth.hhs.gov, Billing and coding Medicare fee-for-service claims', 'modifier 93 for audio only'),
  ],
  check: ({ claim }) =>
    claim.payer.program === 'medicare'
      ? []
      : claim.lines.flatMap((line) =>
          (line.placeOfService === '02' || line.placeOfService === '10') && !hasModifier(line, ...MODIFIERS)
            ? [{ line: line.lineNumber, procedure: line.procedure, place: line.placeOfService }]
            : [],
        ),
  cases: {
    pass: [
      { title: 'video with its modifier', sketch: 'claim CLM-1 payer COMM pos 10\nline 99213-95 x1 125.00 A' },
      { title: 'Medicare asks for the place only', sketch: 'claim CLM-1 payer MEDB pos 10\nline 99213 x1 125.00 A' },
    ],
    fail: [{ title: 'a commercial plan without it', sketch: 'claim CLM-1 payer COMM pos 02\nline 99213 x1 125.00 A' }],
  },
});
