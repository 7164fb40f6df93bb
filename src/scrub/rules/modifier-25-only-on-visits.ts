import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import { hasModifier, type ScrubSubject } from '../subject.ts';

export const modifier25OnlyOnVisits = defineRule<ScrubSubject>({
  id: 'modifier-25-only-on-visits',
  severity: 'error',
  message: 'Line {line}: {procedure} is not a visit, and modifier 25 belongs on visits only.',
  fix: 'Move modifier 25 to the visit of that day, or take it off.',
  prevents: ['CARC 4', 'CARC 182'],
  cite: [read('Moda Health, reimbursement policy RPM028', 'A: modifier 25 is valid on evaluation and management codes only')],
  check: ({ claim }) =>
    claim.lines.flatMap((line) =>
      line.serviceKind !== 'evaluation' && hasModifier(line, '25') ? [{ line: line.lineNumber, procedure: line.procedure }] : [],
    ),
  cases: {
    pass: [{ title: 'on the visit', sketch: 'claim CLM-1\nline 99213-25 x1 125.00 A\nline 17110 x1 255.00 A' }],
    fail: [{ title: 'on the procedure', sketch: 'claim CLM-1\nline 99213-25 x1 125.00 A\nline 17110-25 x1 255.00 A' }],
  },
});
