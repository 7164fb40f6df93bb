import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeModifier } from '../advice.ts';
import { hasAny, placed } from '../billed-visit.ts';

/** What the table's indicator makes of the two parts; only '1' has both. */
const WITHOUT_PARTS = ['0', '2', '3', '4', '5', '6', '7', '8', '9'];

export const mod26TcParts = defineAdvice({
  id: 'mod-26-tc-parts',
  asks: 'The physician’s part (26) and the technical part (TC) are split only where the fee schedule splits the service, and in a facility the technical part is the facility’s.',
  severity: 'error',
  prevents: ['CARC 4', 'CARC 182'],
  cite: [
    reference('Medicare fee schedule, PC/TC indicator', 'coding reference §4.2: 26 and TC with indicator 1 alone'),
    memory('Medicare Claims Processing Manual', 'chapter 13, 20.2: the technical part in a facility'),
  ],
  check: (visit) =>
    placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      const { pcTc } = visit.factsOf(procedure);
      const codes = [procedure];
      const values = { line: at, procedure };
      if (hasAny(line, '26') && hasAny(line, 'TC'))
        return [
          {
            line: at,
            codes,
            message: said(
              'Line {line}: {procedure} carries both parts, 26 and TC; together they are the whole, which needs neither.',
              values,
            ),
            fix: said('Bill the whole without them, or the one part that was done.'),
            patches: [removeModifier(at, '26'), removeModifier(at, 'TC')],
          },
        ];
      const part = hasAny(line, '26') ? '26' : hasAny(line, 'TC') ? 'TC' : undefined;
      if (part !== undefined && pcTc !== undefined && WITHOUT_PARTS.includes(pcTc))
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: the fee schedule does not split {procedure}, and {part} asks for a part of it.', {
              ...values,
              part,
            }),
            fix: said('Take it off, or choose the code of that part.'),
            patches: [removeModifier(at, part)],
          },
        ];
      if (part === undefined && pcTc === '1' && visit.isFacility)
        return [
          {
            line: at,
            codes,
            severity: 'warning',
            message: said(
              'Line {line}: {procedure} stands whole in a facility, where the technical part is billed by the facility.',
              values,
            ),
            fix: said('Bill the reading alone, with 26.'),
            patches: [addModifier(at, '26')],
          },
        ];
      return part === 'TC' && visit.isFacility
        ? [
            {
              line: at,
              codes,
              severity: 'warning',
              message: said('Line {line}: the technical part of {procedure} is the facility’s there.', values),
              fix: said('Take the line off, or correct the place of service.'),
              override: said('The payer has agreed otherwise for this place.'),
            },
          ]
        : [];
    }),
  cases: {
    pass: [
      { title: 'the whole in the office', sketch: 'line 71046 dx R05.9\nfact 71046 pctc 1' },
      { title: 'the reading in a hospital', sketch: 'visit pos 21\nline 71046-26 dx R05.9\nfact 71046 pctc 1' },
      { title: 'a service without parts', sketch: 'visit pos 21\nline 99232 dx J18.9\nfact 99232 pctc 0' },
    ],
    fail: [
      { title: 'a visit has no parts', sketch: 'line 99213-26 dx I10\nfact 99213 pctc 0' },
      { title: 'both at once', sketch: 'line 71046-26-TC dx R05.9\nfact 71046 pctc 1' },
      { title: 'the whole in a hospital', sketch: 'visit pos 22\nline 71046 dx R05.9\nfact 71046 pctc 1' },
      { title: 'the technical part in a hospital', sketch: 'visit pos 21\nline 71046-TC dx R05.9\nfact 71046 pctc 1' },
    ],
  },
});
