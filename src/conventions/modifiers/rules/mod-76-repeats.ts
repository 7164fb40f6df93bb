import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeModifier } from '../advice.ts';
import { hasAny, isLaboratory, isVisit, placed } from '../billed-visit.ts';

const APART = ['76', '77', '91', '59', 'XE', 'XP', 'XS', 'XU', 'JW', 'RT', 'LT', '26', 'TC', 'E1', 'E2', 'E3', 'E4'];

export const mod76Repeats = defineAdvice({
  id: 'mod-76-repeats',
  asks: 'The same service twice on a day says so: 76 or 77 for procedures, 91 for laboratory tests, none of them on a visit.',
  severity: 'warning',
  prevents: ['CARC 18', 'CARC 4'],
  cite: [
    reference('Medicare exact-duplicate denials', '76, 77 and 91 mark true repeats; coding reference §4.2'),
    memory('NCCI Policy Manual for Medicare Services', 'Chapter I: 91 is not for a test run again to confirm or after a fault'),
  ],
  check: (visit) => {
    const lines = placed(visit);
    return lines.flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      const codes = [procedure];
      const repeat = line.modifiers.find((modifier) => ['76', '77', '91'].includes(modifier));
      if (repeat !== undefined && isVisit(procedure))
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: {modifier} marks a repeated procedure, and {procedure} is a visit.', {
              line: at,
              modifier: repeat,
              procedure,
            }),
            fix: said('Two visits of one day are one, or the second takes 25 or 27 as the payer wants.'),
            patches: [removeModifier(at, repeat)],
          },
        ];
      const right = isLaboratory(procedure) ? '91' : '76';
      if (repeat !== undefined && isLaboratory(procedure) !== (repeat === '91'))
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: {modifier} does not go with {procedure}.', { line: at, modifier: repeat, procedure }),
            fix: said('Laboratory tests take 91, other services 76, or 77 when another clinician repeated them.'),
            patches: [removeModifier(at, repeat), addModifier(at, right)],
          },
        ];
      const twin = lines.find((other) => other.at < at && other.line.procedure === procedure);
      if (twin === undefined || isVisit(procedure) || hasAny(line, ...APART) || hasAny(twin.line, 'RT', 'LT', 'JW')) return [];
      return [
        {
          line: at,
          codes,
          message: said('Line {line}: {procedure} stands on line {other} already.', { line: at, procedure, other: twin.at }),
          fix: said(
            'Really done twice: 91 for a laboratory test, else 76, or 77 by another clinician. Otherwise count the units on one line.',
          ),
          patches: isLaboratory(procedure) ? [addModifier(at, '91')] : [addModifier(at, '76'), addModifier(at, '77')],
        },
      ];
    });
  },
  cases: {
    pass: [
      { title: 'a repeat that says so', sketch: 'line 71046 dx R05.9\nline 71046-76 dx R05.9' },
      { title: 'a second blood glucose', sketch: 'line 82962 dx E11.65\nline 82962-91 dx E11.65' },
      { title: 'right and left', sketch: 'line 20610-RT dx M17.11\nline 20610-LT dx M17.12' },
    ],
    fail: [
      { title: 'twice without a word', sketch: 'line 71046 dx R05.9\nline 71046 dx R05.9' },
      { title: '76 on a laboratory test', sketch: 'line 82962 dx E11.65\nline 82962-76 dx E11.65' },
      { title: '91 on an x-ray', sketch: 'line 71046 dx R05.9\nline 71046-91 dx R05.9' },
      { title: '76 on a visit', sketch: 'line 99213-76 dx I10' },
    ],
  },
});
