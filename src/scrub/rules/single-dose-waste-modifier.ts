import type { ClaimLine } from '../../claims/claim.ts';
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts';
import { type Said, said } from '../../kernel/said.ts';
import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import { hasModifier, type ScrubSubject } from '../subject.ts';

/** JZ became a duty on this day; before it, silence said the same. */
const REQUIRED_FROM: PlainDate = plainDate('2023-07-01');

/** All lines of one drug on one day together: given and thrown away stand on two lines. */
function fault(lines: readonly ClaimLine[]): Said | undefined {
  const wasted = lines.some((line) => hasModifier(line, 'JW'));
  const none = lines.some((line) => hasModifier(line, 'JZ'));
  if (wasted && none) return said('says both that some was thrown away (JW) and that nothing was (JZ)');
  if (!wasted && !none) return said('says neither that some was thrown away (JW) nor that nothing was (JZ)');
  if (wasted && lines.every((line) => hasModifier(line, 'JW')))
    return said('bills what was thrown away (JW) without a line for what was given');
  return undefined;
}

export const singleDoseWasteModifier = defineRule<ScrubSubject>({
  id: 'single-dose-waste-modifier',
  severity: 'error',
  message: 'Line {line}: {procedure} comes from a single-dose container, and the claim {why}.',
  fix: 'Nothing thrown away: JZ on the line. Some thrown away: the given amount on one line, the rest on a second line with JW.',
  prevents: ['CARC 4', 'CARC 16'],
  cite: [
    read('CGS Medicare, New JZ Modifier for Zero Discarded Drugs', 'JZ required from 2023-07-01, JW for discarded amounts'),
    read(
      'First Coast Service Options, JW and JZ modifiers',
      'applies to separately payable part B drugs from single-dose containers',
    ),
  ],
  check: ({ claim, context }) => {
    if (claim.payer.program !== 'medicare') return [];
    const drugs = claim.lines.filter(
      (line) => line.serviceDate >= REQUIRED_FROM && context.procedureFacts(line.procedure)?.singleDoseVial === true,
    );
    return drugs.flatMap((line, at) => {
      const same = drugs.filter((one) => one.procedure === line.procedure && one.serviceDate === line.serviceDate);
      const why = drugs.indexOf(same[0] ?? line) === at ? fault(same) : undefined;
      return why === undefined ? [] : [{ line: line.lineNumber, procedure: line.procedure, why }];
    });
  },
  cases: {
    pass: [
      { title: 'nothing thrown away', sketch: 'claim CLM-1\nline J1885-JZ x2 12.00 A\nfacts J1885 vial' },
      {
        title: 'given and thrown away on two lines',
        sketch: 'claim CLM-1\nline J1885 x1 6.00 A\nline J1885-JW x1 6.00 A\nfacts J1885 vial',
      },
      { title: 'a payer other than Medicare', sketch: 'claim CLM-1 payer COMM\nline J1885 x2 12.00 A\nfacts J1885 vial' },
      { title: 'a drug from a multi-dose vial', sketch: 'claim CLM-1\nline J3301 x2 12.00 A' },
      { title: 'a service before the duty began', sketch: 'claim CLM-1 dos 2023-06-30\nline J1885 x2 12.00 A\nfacts J1885 vial' },
    ],
    fail: [
      { title: 'neither modifier', sketch: 'claim CLM-1\nline J1885 x2 12.00 A\nfacts J1885 vial' },
      { title: 'both modifiers', sketch: 'claim CLM-1\nline J1885-JZ x1 6.00 A\nline J1885-JW x1 6.00 A\nfacts J1885 vial' },
      { title: 'waste without a dose', sketch: 'claim CLM-1\nline J1885-JW x1 6.00 A\nfacts J1885 vial' },
    ],
  },
});
