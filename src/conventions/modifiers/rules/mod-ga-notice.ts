import { type Said, said } from '../../../kernel/said.ts';
import type { CodePatch } from '../../finding.ts';
import { type AdviceHit, addModifier, defineAdvice, read, removeModifier } from '../advice.ts';
import { type BilledVisit, hasAny, type PlacedLine, placed } from '../billed-visit.ts';

type Fault = { readonly message: Said; readonly patches: readonly CodePatch[] };

function faultOf({ line, at }: PlacedLine, { notices }: BilledVisit): Fault | undefined {
  const values = { line: at, procedure: line.procedure };
  const [ga, gz, gy, gx] = ['GA', 'GZ', 'GY', 'GX'].map((modifier) => hasAny(line, modifier));
  if (ga && gz)
    return {
      message: said('Line {line}: GA says that a notice was signed, GZ that none was.', values),
      patches: [removeModifier(at, 'GA'), removeModifier(at, 'GZ')],
    };
  if (gy && (ga || gz))
    return {
      message: said('Line {line}: GY says that the service is never covered, GA and GZ that it usually is.', values),
      patches: [removeModifier(at, ga ? 'GA' : 'GZ')],
    };
  if (gx && !gy)
    return {
      message: said('Line {line}: GX marks a voluntary notice and stands beside GY alone.', values),
      patches: [addModifier(at, 'GY'), removeModifier(at, 'GX')],
    };
  if (notices === undefined) return undefined;
  const isSigned = notices.includes(line.procedure);
  if (ga && !isSigned)
    return {
      message: said('Line {line}: GA says that a notice for {procedure} is on file, and none is.', values),
      patches: [removeModifier(at, 'GA'), addModifier(at, 'GZ')],
    };
  if (gz && isSigned)
    return {
      message: said('Line {line}: a notice for {procedure} is on file, and GZ says that none is.', values),
      patches: [removeModifier(at, 'GZ'), addModifier(at, 'GA')],
    };
  return undefined;
}

export const modGaNotice = defineAdvice({
  id: 'mod-ga-notice',
  asks: 'GA, GX, GY and GZ say for Medicare what is true of the notice the patient signed, and do not contradict each other.',
  severity: 'error',
  prevents: ['CARC 4', 'CARC 50'],
  cite: [
    read('CGS Medicare, Advance Beneficiary Notices', 'what GA, GX, GY and GZ report; the notice must be on file'),
    read(
      'Palmetto GBA, modifiers for the status of an ABN',
      'GA with a signed notice, GZ without; GZ lines are denied automatically',
    ),
  ],
  check: (visit) =>
    placed(visit).flatMap((one): readonly AdviceHit[] => {
      const { line, at } = one;
      if (visit.payer !== 'medicare') {
        const marks = line.modifiers.filter((modifier) => ['GA', 'GX', 'GY', 'GZ'].includes(modifier));
        return marks.length === 0
          ? []
          : [
              {
                line: at,
                codes: [line.procedure],
                severity: 'warning',
                message: said('Line {line}: the notices that GA, GX, GY and GZ speak of are Medicare’s.', { line: at }),
                fix: said('Take them off unless this payer asks for them.'),
                patches: marks.map((modifier) => removeModifier(at, modifier)),
                override: said('This payer asks for them.'),
              },
            ];
      }
      const fault = faultOf(one, visit);
      return fault === undefined
        ? []
        : [
            {
              line: at,
              codes: [line.procedure],
              ...fault,
              fix: said(
                'Signed before the service: GA. Not signed: GZ, and the patient owes nothing. Never covered: GY, with GX if a notice was given.',
              ),
            },
          ];
    }),
  cases: {
    pass: [
      { title: 'a signed notice', sketch: 'visit medicare\nline 82306-GA dx Z00.00\nnotice 82306' },
      { title: 'none, said so', sketch: 'visit medicare\nline 82306-GZ dx Z00.00\nnotice 71046' },
      { title: 'never covered', sketch: 'visit medicare\nline 82306-GY-GX dx Z00.00' },
    ],
    fail: [
      { title: 'GA without a notice', sketch: 'visit medicare\nline 82306-GA dx Z00.00\nnotice 71046' },
      { title: 'GZ with a notice', sketch: 'visit medicare\nline 82306-GZ dx Z00.00\nnotice 82306' },
      { title: 'GA with GZ', sketch: 'visit medicare\nline 82306-GA-GZ dx Z00.00' },
      { title: 'GY with GZ', sketch: 'visit medicare\nline 82306-GY-GZ dx Z00.00' },
      { title: 'GX alone', sketch: 'visit medicare\nline 82306-GX dx Z00.00' },
      { title: 'another payer', sketch: 'line 82306-GA dx Z00.00' },
    ],
  },
});
