import { daysBetween } from '../../../kernel/plain-date.ts';
import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeLine, removeModifier } from '../advice.ts';
import { type BilledVisit, hasAny, isVisit, placed } from '../billed-visit.ts';

/** A procedure with ninety days, on the visit's day or the day after it. */
const majorOf = (visit: BilledVisit): string | undefined =>
  visit.lines.find(({ procedure }) => visit.factsOf(procedure).globalDays === '090')?.procedure ??
  visit.earlier?.find(({ on, globalDays }) => globalDays === '090' && [0, 1].includes(daysBetween(visit.on, on)))?.procedure;

export const mod57DecisionForSurgery = defineAdvice({
  id: 'mod-57-decision-for-surgery',
  asks: 'A visit on the day of major surgery or the day before carries 57 where the surgery was decided there; 57 stands nowhere else.',
  severity: 'warning',
  prevents: ['CARC 97'],
  cite: [
    reference('Medicare global surgery: 90 days with the day before', 'coding reference §4.2, modifier 57'),
    memory('Medicare Claims Processing Manual', 'chapter 12, 40.2: modifier 57'),
  ],
  check: (visit) => {
    const major = majorOf(visit);
    return placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const codes = [line.procedure, ...(major === undefined ? [] : [major])];
      if (
        hasAny(line, '57') &&
        (!isVisit(line.procedure) ||
          (major === undefined &&
            visit.lines.some(({ procedure }) => ['000', '010'].includes(visit.factsOf(procedure).globalDays ?? ''))))
      )
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: 57 marks the visit that decided on major surgery, and none stands here.', { line: at }),
            fix: said('Beside a minor procedure a visit of its own takes 25; on a procedure 57 does not belong.'),
            patches: isVisit(line.procedure) ? [removeModifier(at, '57'), addModifier(at, '25')] : [removeModifier(at, '57')],
          },
        ];
      if (!isVisit(line.procedure) || major === undefined || hasAny(line, '57', '24', '25')) return [];
      return [
        {
          line: at,
          codes,
          message: said(
            'Line {line}: the visit {procedure} stands on the day of {major} or the day before, which its payment holds.',
            { line: at, procedure: line.procedure, major },
          ),
          fix: said(
            'Add 57 if the surgery was decided at this visit; a visit for something else takes 25 or 24; otherwise take it off.',
          ),
          patches: [addModifier(at, '57'), removeLine(at, line.procedure)],
        },
      ];
    });
  },
  cases: {
    pass: [
      { title: 'decided at the visit', sketch: 'line 99204-57 dx S52.501A\nline 25607-RT dx S52.501A\nfact 25607 global 090' },
      { title: 'a minor procedure', sketch: 'line 99213-25 dx I10\nline 11200 dx L91.8\nfact 11200 global 010' },
    ],
    fail: [
      { title: 'on the day of surgery', sketch: 'line 99204 dx S52.501A\nline 25607-RT dx S52.501A\nfact 25607 global 090' },
      { title: 'the day before surgery', sketch: 'visit 2026-03-03\nline 99204 dx S52.501A\nearlier 2026-03-04 25607 090' },
      { title: 'the surgery stands on another visit of the day', sketch: 'line 99204 dx S52.501A\nearlier 2026-03-04 25607 090' },
      { title: '57 beside a minor procedure', sketch: 'line 99213-57 dx L91.8\nline 11200 dx L91.8\nfact 11200 global 010' },
      { title: '57 on the procedure', sketch: 'line 25607-57 dx S52.501A\nfact 25607 global 090' },
    ],
  },
});
