import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import { hasModifier, type ScrubSubject } from '../subject.ts';

export const cliaNumberOnWaivedTest = defineRule<ScrubSubject>({
  id: 'clia-number-on-waived-test',
  severity: 'error',
  message: 'Line {line}: {procedure} is a test done under a CLIA certificate, and {place} has no CLIA number.',
  fix: 'Enter the CLIA number of the place where the test was done, or bill the test from the laboratory that did it.',
  prevents: ['CARC 16 (MA120)', 'CARC B7'],
  cite: [
    read(
      'Novitas Solutions, Modifier QW',
      'the CLIA number goes on every laboratory claim, waived tests too; without it the claim is unprocessable',
    ),
  ],
  check: ({ claim, context }) =>
    claim.location.cliaNumber !== undefined
      ? []
      : claim.lines.flatMap((line) =>
          hasModifier(line, 'QW') || context.procedureFacts(line.procedure)?.requiresClia === true
            ? [{ line: line.lineNumber, procedure: line.procedure, place: claim.location.name }]
            : [],
        ),
  cases: {
    pass: [
      { title: 'a waived test where the office has its certificate', sketch: 'claim CLM-1\nline 87880-QW x1 36.00 A' },
      { title: 'no test at all', sketch: 'claim CLM-1\nclia none\nline 99213 x1 125.00 A' },
    ],
    fail: [
      { title: 'a waived test at a place without a certificate', sketch: 'claim CLM-1\nclia none\nline 87880-QW x1 36.00 A' },
      {
        title: 'a test that the charge master marks, without QW',
        sketch: 'claim CLM-1\nclia none\nline 81002 x1 9.00 A\nfacts 81002 clia',
      },
    ],
  },
});
