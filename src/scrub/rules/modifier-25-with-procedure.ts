import type { ClaimLine } from '../../claims/claim.ts';
import { defineRule } from '../../rules/rule.ts';
import { memory, read } from '../sources.ts';
import { hasModifier, type ScrubContext, type ScrubSubject } from '../subject.ts';

const PROCEDURE_KINDS: readonly string[] = ['procedure', 'injection', 'vaccine-administration'];

/** A service whose payment includes the usual visit of that day: by the charge master, else by what kind it is. */
const includesVisit = (line: ClaimLine, context: ScrubContext): boolean =>
  line.serviceKind !== 'evaluation' &&
  (context.procedureFacts(line.procedure)?.globalProcedure ?? PROCEDURE_KINDS.includes(line.serviceKind));

export const modifier25WithProcedure = defineRule<ScrubSubject>({
  id: 'modifier-25-with-procedure',
  severity: 'error',
  message: 'Line {line}: the visit {procedure} stands beside {other} on the same day without modifier 25.',
  fix: 'Where the note shows a visit of its own beyond the procedure, add modifier 25 to the visit; where it does not, take the visit off.',
  prevents: ['CARC 97'],
  cite: [
    read(
      'Independence Blue Cross, provider notice on NCCI edits',
      'modifier 25 required for a visit on the day of a procedure or immunization (2015)',
    ),
    memory('NCCI Policy Manual for Medicare Services', 'Chapter I, modifier 25'),
  ],
  check: ({ claim, context }) =>
    claim.lines.flatMap((line) => {
      // 57 and 24 answer the same question for major surgery and for the days after one.
      if (line.serviceKind !== 'evaluation' || hasModifier(line, '25', '57', '24')) return [];
      const other = claim.lines.find((one) => one.serviceDate === line.serviceDate && includesVisit(one, context));
      return other === undefined ? [] : [{ line: line.lineNumber, procedure: line.procedure, other: other.procedure }];
    }),
  cases: {
    pass: [
      { title: 'a visit marked as its own', sketch: 'claim CLM-1\nline 99213-25 x1 125.00 A\nline 69210 x1 80.00 A' },
      { title: 'a visit with a laboratory test only', sketch: 'claim CLM-1\nline 99213 x1 125.00 A\nline 81003-QW x1 14.00 A' },
      {
        title: 'a visit that decided on major surgery',
        sketch: 'claim CLM-1\nline 99204-57 x1 315.00 A\nline 27447 x1 3200.00 A',
      },
      {
        title: 'the procedure on another day',
        sketch: 'claim CLM-1 dos 2026-03-04\nline 99213 x1 125.00 A\nline 69210 x1 80.00 A dos 2026-03-05',
      },
      {
        title: 'a procedure that the practice marked as leaving the visit alone',
        sketch: 'claim CLM-1\nline 99213 x1 125.00 A\nline 93000 x1 40.00 A\nfacts 93000 not-global',
      },
    ],
    fail: [
      { title: 'a visit beside ear wax removal', sketch: 'claim CLM-1\nline 99213 x1 125.00 A\nline 69210 x1 80.00 A' },
      { title: 'a visit beside a vaccine given', sketch: 'claim CLM-1\nline 99214 x1 180.00 A\nline 90471 x1 45.00 A' },
      { title: 'a visit beside an injection', sketch: 'claim CLM-1\nline 99213 x1 125.00 A\nline 96372 x1 48.00 A' },
    ],
  },
});
