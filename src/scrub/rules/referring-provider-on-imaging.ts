import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const referringProviderOnImaging = defineRule<ScrubSubject>({
  id: 'referring-provider-on-imaging',
  severity: 'error',
  message: 'Line {line}: imaging {procedure} names nobody who ordered it.',
  fix: 'Add the ordering or referring provider from the order, with the NPI.',
  prevents: ['CARC 16 (N264, N286)', '277CA A6'],
  cite: [read('42 CFR 410.32', '(a): diagnostic tests are ordered by the practitioner who treats the patient')],
  check: ({ claim }) =>
    claim.referring !== undefined || claim.ordering !== undefined
      ? []
      : claim.lines.flatMap((line) =>
          line.serviceKind === 'imaging' ? [{ line: line.lineNumber, procedure: line.procedure }] : [],
        ),
  cases: {
    pass: [
      { title: 'referred from outside', sketch: 'claim CLM-1\nreferring\nline 72148 x1 980.00 A' },
      { title: 'ordered in the practice', sketch: 'claim CLM-1\nordering\nline 71046 x1 85.00 A' },
    ],
    fail: [{ title: 'nobody ordered it', sketch: 'claim CLM-1\nline 72148 x1 980.00 A' }],
  },
});
