import type { ClaimLine } from '../../claims/claim.ts';
import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import { hasModifier, type ScrubContext, type ScrubSubject } from '../subject.ts';
import { type Said, said } from '../../kernel/said.ts';

/** What the four modifiers say of one line cannot contradict itself. */
function contradiction(line: ClaimLine): Said | undefined {
  const [ga, gz, gy, gx] = ['GA', 'GZ', 'GY', 'GX'].map((modifier) => hasModifier(line, modifier));
  if (ga && gz) return said('GA says a notice was signed and GZ says none was');
  if (gy && (ga || gz)) return said('GY says Medicare never covers it, and GA and GZ say it usually does');
  if (gx && !gy) return said('GX marks a voluntary notice and stands beside GY only');
  return undefined;
}

function unsupported(line: ClaimLine, { encounter: { beneficiaryNotice: notice } }: ScrubContext): Said | undefined {
  if (!hasModifier(line, 'GA')) return undefined;
  if (notice === undefined || !notice.procedures.includes(line.procedure))
    return said('GA says a notice was signed, and none is on file for it');
  return notice.signedOn <= line.serviceDate
    ? undefined
    : said('the notice was signed on {date}, after the service', { date: notice.signedOn });
}

export const beneficiaryNoticeModifiers = defineRule<ScrubSubject>({
  id: 'beneficiary-notice-modifiers',
  severity: 'error',
  message: 'Line {line}, {procedure}: {why}.',
  fix: 'File the notice the patient signed before the service and keep GA; without one use GZ, and the patient owes nothing. Never covered: GY, with GX if a notice was given.',
  prevents: ['CARC 4', 'CARC 50'],
  cite: [
    read('CGS Medicare, Advance Beneficiary Notices', 'what GA, GX, GY and GZ report; the notice must be on file'),
    read(
      'Palmetto GBA, modifiers for the status of an ABN',
      'GA with a signed notice, GZ without; GZ lines are denied automatically',
    ),
  ],
  check: ({ claim, context }) =>
    claim.payer.program !== 'medicare'
      ? []
      : claim.lines.flatMap((line) => {
          if (line.modifiers.length === 0) return [];
          const why = contradiction(line) ?? unsupported(line, context);
          return why === undefined ? [] : [{ line: line.lineNumber, procedure: line.procedure, why }];
        }),
  cases: {
    pass: [
      {
        title: 'a notice signed that day',
        sketch: 'claim CLM-1 dos 2026-03-04\nline 82306-GA x1 98.00 A\nnotice 2026-03-04 82306',
      },
      { title: 'no notice, said so', sketch: 'claim CLM-1\nline 82306-GZ x1 98.00 A' },
      { title: 'never covered, with a voluntary notice', sketch: 'claim CLM-1\nline 82306-GY-GX x1 98.00 A' },
    ],
    fail: [
      { title: 'GA without a notice', sketch: 'claim CLM-1\nline 82306-GA x1 98.00 A' },
      { title: 'a notice for another service', sketch: 'claim CLM-1\nline 82306-GA x1 98.00 A\nnotice 2026-03-04 83036' },
      {
        title: 'a notice signed afterwards',
        sketch: 'claim CLM-1 dos 2026-03-04\nline 82306-GA x1 98.00 A\nnotice 2026-03-05 82306',
      },
      { title: 'GA with GZ', sketch: 'claim CLM-1\nline 82306-GA-GZ x1 98.00 A\nnotice 2026-03-04 82306' },
      { title: 'GX alone', sketch: 'claim CLM-1\nline 82306-GX x1 98.00 A' },
      { title: 'GY with GZ', sketch: 'claim CLM-1\nline 82306-GY-GZ x1 98.00 A' },
    ],
  },
});
