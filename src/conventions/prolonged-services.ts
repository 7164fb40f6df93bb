/** Time beyond the highest code of a family: the book counts from that code's minimum, Medicare from thresholds of its own. */
import { type Citation, type Effective, effective, effectiveOn } from '../kernel/effective.ts';
import { plainDate, type PlainDate } from '../kernel/plain-date.ts';

export type ProlongedRule = 'cpt' | 'medicare';
export type ProlongedService = {
  readonly code: string;
  readonly units: number;
  /** Minutes from which the first unit counts. */
  readonly fromMinutes: number;
  readonly cite: Citation;
};

/** Each unit is a full quarter of an hour, in both rules. */
const UNIT_MINUTES = 15;
const CHECKED = plainDate('2026-11-22');

const BOOK: Citation = {
  title: 'CPT 99417 and 99418: each full 15 minutes beyond the minimum of the highest code',
  locator: 'prolonged services with direct or indirect contact on the day',
  basis: 'memory',
  checkedOn: CHECKED,
};
const MEDICARE: Citation = {
  title: 'Medicare prolonged services G2212, G0316, G0317, G0318: time thresholds',
  locator: 'NGS timetable 2025, quoted in the coding reference',
  basis: 'reference',
  checkedOn: CHECKED,
};

type Threshold = { readonly code: string; readonly fromMinutes: number };
type Thresholds = Effective<Readonly<Record<string, Threshold>>>;

/** '99205:75 99215:55' under one prolonged code. */
const thresholds = (rows: Readonly<Record<string, string>>): Readonly<Record<string, Threshold>> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([code, pairs]) =>
      pairs.split(' ').map((pair) => {
        const [visit = '', minutes = ''] = pair.split(':');
        return [visit, { code, fromMinutes: Number(minutes) }];
      }),
    ),
  );

const OFFICE = '99205:75 99215:55';
const RULES: { readonly [rule in ProlongedRule]: Thresholds } = {
  cpt: effective(
    { from: plainDate('2021-01-01'), value: thresholds({ 99417: OFFICE }), cite: BOOK },
    {
      from: plainDate('2023-01-01'),
      value: thresholds({
        99417: `${OFFICE} 99245:70 99345:90 99350:75`,
        99418: '99223:90 99233:65 99236:100 99255:95 99306:65 99310:60',
      }),
      cite: BOOK,
    },
  ),
  medicare: effective({
    // Read for 2025; earlier years had other thresholds, so nothing is said of them.
    from: plainDate('2025-01-01'),
    value: thresholds({
      G2212: '99205:89 99215:69 99483:100',
      G0316: '99223:90 99233:65 99236:110',
      G0317: '99306:95 99310:85',
      G0318: '99345:140 99350:110',
    }),
    cite: MEDICARE,
  }),
};

/** In: the visit's code by time and its minutes. Out: undefined when the code is not the highest, or a full unit was not reached. */
export function prolongedService(visit: {
  readonly code: string;
  readonly minutes: number;
  readonly on: PlainDate;
  readonly prolongedBy: ProlongedRule;
}): ProlongedService | undefined {
  const held = effectiveOn(RULES[visit.prolongedBy], visit.on);
  const threshold = held?.value[visit.code];
  if (held === undefined || threshold === undefined || visit.minutes < threshold.fromMinutes) return undefined;
  const units = 1 + Math.floor((visit.minutes - threshold.fromMinutes) / UNIT_MINUTES);
  return { ...threshold, units, cite: held.cite };
}
