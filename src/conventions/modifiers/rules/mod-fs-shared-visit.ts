import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeModifier } from '../advice.ts';
import { hasAny, isVisit, placed } from '../billed-visit.ts';

export const modFsSharedVisit = defineAdvice({
  id: 'mod-fs-shared-visit',
  asks: 'A visit that a physician and another practitioner of the group share carries FS; it is a facility’s visit, never the office’s.',
  severity: 'warning',
  prevents: ['CARC 4'],
  cite: [
    reference('Medicare split or shared visits', 'coding reference §4.5: facility only, FS'),
    memory('42 CFR 415.140', 'split or shared visits, from 2022-01-01'),
  ],
  check: (visit) =>
    placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      const codes = [procedure];
      const values = { line: at, procedure };
      if (hasAny(line, 'FS') && !isVisit(procedure))
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: FS marks a shared visit, and {procedure} is no visit.', values),
            fix: said('Take FS off.'),
            patches: [removeModifier(at, 'FS')],
          },
        ];
      if (hasAny(line, 'FS') && !visit.isFacility)
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: FS stands outside a facility, where visits are not shared.', values),
            fix: said('In the office the rule is incident-to: bill under the one who may, without FS.'),
            patches: [removeModifier(at, 'FS')],
          },
        ];
      return visit.isShared === true &&
        visit.isFacility &&
        visit.payer === 'medicare' &&
        isVisit(procedure) &&
        !hasAny(line, 'FS')
        ? [
            {
              line: at,
              codes,
              message: said('Line {line}: the visit was shared and does not say so.', values),
              fix: said('Add FS; it is billed by whoever did the substantive part.'),
              patches: [addModifier(at, 'FS')],
            },
          ]
        : [];
    }),
  cases: {
    pass: [
      { title: 'shared in a hospital', sketch: 'visit pos 21 medicare shared\nline 99232-FS dx J18.9' },
      { title: 'not shared', sketch: 'visit pos 21 medicare\nline 99232 dx J18.9' },
    ],
    fail: [
      { title: 'shared and not said', sketch: 'visit pos 21 medicare shared\nline 99232 dx J18.9' },
      { title: 'in the office', sketch: 'visit medicare\nline 99213-FS dx I10' },
      { title: 'on a procedure', sketch: 'visit pos 21 medicare\nline 31500-FS dx J96.01' },
    ],
  },
});
