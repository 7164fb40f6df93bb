import { plainDate } from '../../../kernel/plain-date.ts';
import { said } from '../../../kernel/said.ts';
import { preventiveVisit, PREVENTIVE_BANDS, wellnessVisit } from '../../preventive-visits.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeLine, setProcedure } from '../advice.ts';
import {
  type BilledVisit,
  hasAny,
  isVisit,
  isWellnessCode,
  type PlacedLine,
  placed,
  type WellnessCode,
} from '../billed-visit.ts';

const CODES = new Map(
  PREVENTIVE_BANDS.flatMap((band) => (['new', 'established'] as const).map((status) => [band[status], status] as const)),
);
const isWellness = (procedure: string): boolean => CODES.has(procedure) || /^G0(?:402|438|439)$/.test(procedure);

/** Part B began with it: nobody's first year is asked, only what the books hold. */
const LONG_IN_PART_B = plainDate('1966-07-01');

const nextWellness = ({ on, wellness = [] }: BilledVisit): ReturnType<typeof wellnessVisit> | undefined =>
  wellness.length === 0 ? undefined : wellnessVisit({ on, partBFrom: LONG_IN_PART_B, earlier: wellness });

/** What the books hold against one of Medicare's own. */
function ofWellness({ line, at }: PlacedLine, visit: BilledVisit): readonly AdviceHit[] {
  const { procedure } = line;
  const next = nextWellness(visit);
  const last = visit.wellness?.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (next === undefined || last === undefined || !isWellnessCode(procedure)) return [];
  const values = { line: at, procedure, earlier: last.code, on: last.on };
  const codes = [procedure, last.code];
  if (next.dueOn !== undefined)
    return [
      {
        line: at,
        codes,
        message: said('Line {line}: {procedure} is due from {dueOn} on; {earlier} was billed on {on}.', {
          ...values,
          dueOn: next.dueOn,
        }),
        fix: said('Take it off, or tell the patient before the visit that Medicare will not pay it yet.'),
        patches: [removeLine(at, procedure)],
        override: said('Medicare did not pay the earlier one.'),
      },
    ];
  const right: WellnessCode | undefined = procedure === 'G0439' ? undefined : next.code;
  return right === undefined || right === procedure
    ? []
    : [
        {
          line: at,
          codes,
          message: said('Line {line}: {procedure} is paid once, and {earlier} was billed on {on}: the next is {right}.', {
            ...values,
            right,
          }),
          fix: said('Choose the one that is due.'),
          patches: [setProcedure(at, right)],
          override: said('Medicare did not pay the earlier one.'),
        },
      ];
}

export const visitPreventiveAge = defineAdvice({
  id: 'visit-preventive-age',
  asks: 'A preventive visit has the code of the patient’s age; a separate problem visit beside it carries 25; Medicare has codes of its own.',
  severity: 'warning',
  prevents: ['CARC 6', 'CARC 96', 'CARC 97'],
  cite: [
    reference('Preventive visits by age, with a separate problem visit', 'coding reference §4.5'),
    memory(
      'CPT preventive medicine services; Medicare Claims Processing Manual',
      'age bands; chapter 18, 140: yearly wellness visit',
    ),
  ],
  check: (visit) => {
    const lines = placed(visit);
    return lines.flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      const status = CODES.get(procedure);
      if (isWellnessCode(procedure)) return ofWellness({ line, at }, visit);
      if (status === undefined) {
        const beside = lines.find((other) => other.at !== at && isWellness(other.line.procedure));
        return beside !== undefined && isVisit(procedure) && !isWellness(procedure) && !hasAny(line, '25')
          ? [
              {
                line: at,
                codes: [procedure, beside.line.procedure],
                message: said('Line {line}: the visit {procedure} stands beside the preventive visit {other} without 25.', {
                  line: at,
                  procedure,
                  other: beside.line.procedure,
                }),
                fix: said('Add 25 where the note shows work of its own on a problem; otherwise take the visit off.'),
                patches: [addModifier(at, '25'), removeLine(at, procedure)],
              },
            ]
          : [];
      }
      const right = visit.ageYears === undefined ? undefined : preventiveVisit(visit.ageYears, status);
      if (right !== undefined && right !== procedure)
        return [
          {
            line: at,
            codes: [procedure],
            message: said('Line {line}: {procedure} is the preventive visit of another age; at {age} years it is {right}.', {
              line: at,
              procedure,
              age: visit.ageYears ?? 0,
              right,
            }),
            fix: said('Choose the code of the age on the date of service.'),
            patches: [setProcedure(at, right)],
          },
        ];
      return visit.payer === 'medicare'
        ? [
            {
              line: at,
              codes: [procedure],
              message: said(
                'Line {line}: Medicare does not cover {procedure}; its own preventive visits are G0402, G0438 and G0439.',
                { line: at, procedure },
              ),
              fix: said('Choose the one that is due, or bill the patient with GY.'),
              patches: [...new Set([nextWellness(visit)?.code ?? 'G0439', 'G0439', 'G0438', 'G0402'])].map((code) =>
                setProcedure(at, code),
              ),
            },
          ]
        : [];
    });
  },
  cases: {
    pass: [
      { title: 'of the age', sketch: 'visit aged 45\nline 99396 dx Z00.00' },
      { title: 'with a problem of its own', sketch: 'visit aged 45\nline 99396 dx Z00.00\nline 99213-25 dx I10' },
      { title: 'Medicare’s own', sketch: 'visit aged 70 medicare\nline G0439 dx Z00.00' },
      {
        title: 'eleven full months after the last',
        sketch: 'visit aged 70 medicare\nline G0439 dx Z00.00\nwellness 2025-03-31 G0438',
      },
    ],
    fail: [
      { title: 'of another age', sketch: 'visit aged 40\nline 99395 dx Z00.00' },
      { title: 'a problem visit without 25', sketch: 'visit aged 45\nline 99396 dx Z00.00\nline 99213 dx I10' },
      {
        title: 'before it is due',
        sketch: 'visit aged 70 medicare\nline G0439 dx Z00.00\nwellness 2025-04-01 G0438',
      },
      {
        title: 'the first yearly one a second time',
        sketch: 'visit aged 70 medicare\nline G0438 dx Z00.00\nwellness 2024-12-02 G0438',
      },
      { title: 'to Medicare', sketch: 'visit aged 70 medicare\nline 99397 dx Z00.00' },
    ],
  },
});
