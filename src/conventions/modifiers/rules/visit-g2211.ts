import { type Effective, effective, effectiveOn } from '../../../kernel/effective.ts';
import { plainDate } from '../../../kernel/plain-date.ts';
import { type Said, said } from '../../../kernel/said.ts';
import { type AdviceHit, defineAdvice, memory, reference, removeLine } from '../advice.ts';
import { type BilledVisit, hasAny, isVisit, placed } from '../billed-visit.ts';

type Terms = {
  readonly withVisits: RegExp;
  /** Services beside which a visit with 25 may still carry it; absent: none. */
  readonly besides?: RegExp;
};

const OFFICE = /^99(?:20[2-5]|21[1-5])$/;
const OFFICE_AND_HOME = /^99(?:20[2-5]|21[1-5]|34[124578]|349|350)$/;
/** Medicare's own preventive services and vaccines. */
const PREVENTIVE =
  /^(?:G0(?:008|009|010|10[1-59]|12[13]|296|402|43[89]|44[2-7]|468|47[36]|49[89])|G2[01]\d\d|9047[1-4]|90480|9938\d|9939\d|9949[78]|7706[37]|7708[015]|76977|8206[15]|G010[1-5]|99406|99407|90653|9066[0-9]|9067\d|90732|90677|90750|M020\d)$/;

const TERMS: Effective<Terms> = effective(
  {
    from: plainDate('2024-01-01'),
    value: { withVisits: OFFICE },
    cite: memory('CMS, CY2024 physician fee schedule rule', 'G2211 payable; not with modifier 25'),
  },
  {
    from: plainDate('2025-01-01'),
    value: { withVisits: OFFICE, besides: PREVENTIVE },
    cite: memory(
      'CMS, CY2025 physician fee schedule rule',
      'G2211 with modifier 25 beside a yearly wellness visit, a vaccine or a part B preventive service',
    ),
  },
  {
    from: plainDate('2026-01-01'),
    value: { withVisits: OFFICE_AND_HOME, besides: PREVENTIVE },
    cite: memory('CMS, CY2026 physician fee schedule rule', 'G2211 with home or residence visits too'),
  },
);

/** What stands against G2211 on this visit; undefined: nothing. */
function against(visit: BilledVisit): Said | undefined {
  const terms = effectiveOn(TERMS, visit.on)?.value;
  if (terms === undefined) return said('it was not payable on {on}', { on: visit.on });
  const base = visit.lines.find(({ procedure }) => terms.withVisits.test(procedure));
  if (base === undefined) return said('no visit stands here that it goes with on {on}', { on: visit.on });
  if (!hasAny(base, '25')) return undefined;
  const others = visit.lines.filter((line) => line !== base && line.procedure !== 'G2211' && !isVisit(line.procedure));
  const preventiveVisits = visit.lines.filter((line) => line !== base && terms.besides?.test(line.procedure) === true);
  const isAllowed =
    terms.besides !== undefined &&
    others.length + preventiveVisits.length > 0 &&
    others.every(({ procedure }) => terms.besides?.test(procedure));
  return isAllowed ? undefined : said('the visit carries 25 beside a service that is no preventive one');
}

export const visitG2211 = defineAdvice({
  id: 'visit-g2211',
  asks: 'G2211 stands beside an office visit, from 2026 also a home visit; with 25 only beside preventive services, and that from 2025.',
  severity: 'warning',
  prevents: ['CARC 97', 'CARC 236'],
  cite: [
    reference('G2211, the visit’s add-on for continuing care', 'coding reference §4.5'),
    memory('CMS, physician fee schedule rules of 2024, 2025 and 2026', 'dates, modifier 25, home visits'),
  ],
  check: (visit) =>
    placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      if (line.procedure !== 'G2211') return [];
      const why = against(visit);
      return why === undefined
        ? []
        : [
            {
              line: at,
              codes: ['G2211'],
              message: said('Line {line}: G2211 does not stand here: {why}.', { line: at, why }),
              fix: said('Take G2211 off, or correct the visit.'),
              patches: [removeLine(at, 'G2211')],
            },
          ];
    }),
  cases: {
    pass: [
      { title: 'an office visit', sketch: 'visit medicare\nline 99214 dx I10\nline G2211 dx I10' },
      {
        title: 'beside a vaccine, from 2025',
        sketch: 'visit medicare\nline 99214-25 dx I10\nline G0008 dx Z23\nline G2211 dx I10',
      },
      {
        title: 'beside a wellness visit, from 2025',
        sketch: 'visit medicare\nline 99214-25 dx I10\nline G0439 dx Z00.00\nline G2211 dx I10',
      },
      { title: 'at home, from 2026', sketch: 'visit 2026-01-01 medicare pos 12\nline 99349 dx I10\nline G2211 dx I10' },
    ],
    fail: [
      { title: 'before it was payable', sketch: 'visit 2023-12-31 medicare\nline 99214 dx I10\nline G2211 dx I10' },
      { title: 'beside a procedure', sketch: 'visit medicare\nline 99214-25 dx I10\nline 20610-RT dx M17.11\nline G2211 dx I10' },
      {
        title: 'beside a vaccine before 2025',
        sketch: 'visit 2024-12-31 medicare\nline 99214-25 dx I10\nline G0008 dx Z23\nline G2211 dx I10',
      },
      { title: 'at home before 2026', sketch: 'visit 2025-12-31 medicare pos 12\nline 99349 dx I10\nline G2211 dx I10' },
      { title: 'without a visit', sketch: 'visit medicare\nline G2211 dx I10' },
    ],
  },
});
