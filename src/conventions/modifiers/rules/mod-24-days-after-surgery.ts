import { daysBetween } from '../../../kernel/plain-date.ts';
import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeLine, removeModifier } from '../advice.ts';
import { type BilledVisit, type EarlierProcedure, hasAny, isVisit, placed } from '../billed-visit.ts';

/** The procedure whose days hold the visit: 10 or 90 days after it. */
const holding = (visit: BilledVisit): EarlierProcedure | undefined =>
  visit.earlier?.find(({ on, globalDays }) => {
    const days = Number(globalDays);
    const since = daysBetween(on, visit.on);
    return Number.isFinite(days) && days > 0 && since > 0 && since <= days;
  });

export const mod24DaysAfterSurgery = defineAdvice({
  id: 'mod-24-days-after-surgery',
  asks: 'A visit in the days that belong to surgery is paid with it, unless 24 says that it is for something else; procedures there take 58, 78 or 79.',
  severity: 'warning',
  prevents: ['CARC 97'],
  cite: [
    reference('Medicare global surgery: 010 is day 0 to 10, 090 to day 90', 'coding reference §4.4'),
    memory('Medicare Claims Processing Manual', 'chapter 12, 40.1 to 40.3'),
  ],
  check: (visit) => {
    const held = holding(visit);
    return placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      if (held === undefined) {
        if (visit.earlier === undefined || !hasAny(line, '24')) return [];
        return [
          {
            line: at,
            codes: [procedure],
            severity: 'info',
            message: said('Line {line}: 24 marks a visit in the days after surgery, and none of ours holds this day.', {
              line: at,
            }),
            fix: said('Take 24 off unless another surgery of the group is known.'),
            patches: [removeModifier(at, '24')],
          },
        ];
      }
      const values = { line: at, procedure, surgery: held.procedure, on: held.on };
      if (isVisit(procedure) && !hasAny(line, '24'))
        return [
          {
            line: at,
            codes: [procedure, held.procedure],
            message: said('Line {line}: the visit {procedure} falls into the days that belong to {surgery} of {on}.', values),
            fix: said(
              'A visit that looks after the surgery is not billed. One for something else takes 24, and points to that diagnosis.',
            ),
            patches: [addModifier(at, '24'), removeLine(at, procedure)],
          },
        ];
      if (
        isVisit(procedure) ||
        !['000', '010', '090'].includes(visit.factsOf(procedure).globalDays ?? '') ||
        hasAny(line, '58', '78', '79')
      )
        return [];
      return [
        {
          line: at,
          codes: [procedure, held.procedure],
          message: said('Line {line}: {procedure} falls into the days that belong to {surgery} of {on}.', values),
          fix: said('Planned or more extensive: 58. Back to the operating room for a complication: 78. For something else: 79.'),
          patches: ['58', '78', '79'].map((modifier) => addModifier(at, modifier)),
        },
      ];
    });
  },
  cases: {
    pass: [
      { title: 'for something else', sketch: 'visit 2026-03-20\nline 99213-24 dx I10\nearlier 2026-03-04 25607 090' },
      { title: 'the days are over', sketch: 'visit 2026-03-20\nline 99213 dx I10\nearlier 2026-03-04 11200 010' },
      { title: 'no days at all', sketch: 'visit 2026-03-05\nline 99213 dx I10\nearlier 2026-03-04 20610 000' },
    ],
    fail: [
      { title: 'inside ninety days', sketch: 'visit 2026-06-02\nline 99213 dx I10\nearlier 2026-03-04 25607 090' },
      { title: 'on the tenth day', sketch: 'visit 2026-03-14\nline 99213 dx I10\nearlier 2026-03-04 11200 010' },
      {
        title: 'a procedure without its modifier',
        sketch: 'visit 2026-03-20\nline 20610-RT dx M17.11\nfact 20610 global 000\nearlier 2026-03-04 25607 090',
      },
      {
        title: '24 where no surgery holds the day',
        sketch: 'visit 2026-03-20\nline 99213-24 dx I10\nearlier 2026-03-04 20610 000',
      },
    ],
  },
});
