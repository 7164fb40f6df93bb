import { defineRule } from '../../rules/rule.ts';
import { practicePolicy, read } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const drugNeedsNdc = defineRule<ScrubSubject>({
  id: 'drug-needs-ndc',
  severity: 'error',
  message: 'Line {line}: the drug {procedure} has no NDC.',
  fix: 'Enter the NDC from the container that was given, with quantity and unit; the note or the stock record has it.',
  prevents: ['CARC 16 (M119)', '277CA A6'],
  cite: [
    read('42 CFR 447.520', '(b): Medicaid claims for physician-administered drugs carry the NDC'),
    practicePolicy('every drug line goes out with the NDC that was given, whoever pays: most contracts ask for it'),
  ],
  check: ({ claim }) =>
    claim.lines.flatMap((line) =>
      line.serviceKind === 'drug' && line.drug === undefined ? [{ line: line.lineNumber, procedure: line.procedure }] : [],
    ),
  cases: {
    pass: [
      { title: 'a drug with its NDC', sketch: 'claim CLM-1\nline J1885-JZ x2 12.00 A ndc 00409379501/1.0/ML' },
      { title: 'a vaccine is not a drug line', sketch: 'claim CLM-1\nline 90656 x1 42.00 A' },
    ],
    fail: [{ title: 'a drug without', sketch: 'claim CLM-1\nline J1885-JZ x2 12.00 A' }],
  },
});
