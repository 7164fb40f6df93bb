/** Preventive visits: the codes by age, and which of Medicare's own is due. Numbers only; the book's words are the licensee's. */
import type { Citation } from '../kernel/effective.ts';
import { addMonths, plainDate, type PlainDate } from '../kernel/plain-date.ts';
import type { PatientStatus } from './visit-places.ts';

export type PreventiveBand = { readonly fromYears: number; readonly new: string; readonly established: string };

const checkedOn = plainDate('2026-11-22');

/** By rising age; each band ends where the next begins. */
export const PREVENTIVE_BANDS: readonly PreventiveBand[] = [
  { fromYears: 0, new: '99381', established: '99391' },
  { fromYears: 1, new: '99382', established: '99392' },
  { fromYears: 5, new: '99383', established: '99393' },
  { fromYears: 12, new: '99384', established: '99394' },
  { fromYears: 18, new: '99385', established: '99395' },
  { fromYears: 40, new: '99386', established: '99396' },
  { fromYears: 65, new: '99387', established: '99397' },
];

/** In: whole years on the date of service. */
export const preventiveVisit = (ageYears: number, status: PatientStatus): string | undefined =>
  PREVENTIVE_BANDS.findLast(({ fromYears }) => fromYears <= ageYears)?.[status];

export type WellnessVisit = {
  /** Undefined: none is due yet. */
  readonly code?: 'G0402' | 'G0438' | 'G0439';
  /** The first day on which the next is due, where none is. */
  readonly dueOn?: PlainDate;
  readonly cite: Citation;
};

const WELLNESS: Citation = {
  title: 'Medicare Claims Processing Manual; 42 CFR 410.15 and 410.16',
  locator:
    'chapter 18, 80 and 140: first visit within 12 months of part B, the first yearly one, later ones after 11 full months',
  basis: 'memory',
  checkedOn,
};

const firstOfMonth = (date: PlainDate): PlainDate => plainDate(`${date.slice(0, 7)}-01`);

/**
 * Which of Medicare's preventive visits may be billed on a day.
 * In: the first day of part B, and the days of those paid before. Out: the code, or the day from which one is due.
 */
export function wellnessVisit(asked: {
  readonly on: PlainDate;
  readonly partBFrom: PlainDate;
  readonly earlier: readonly { readonly code: 'G0402' | 'G0438' | 'G0439'; readonly on: PlainDate }[];
}): WellnessVisit {
  const { on, partBFrom } = asked;
  const earlier = asked.earlier.filter((one) => one.on < on);
  const within = on < addMonths(partBFrom, 12);
  if (within)
    return earlier.some(({ code }) => code === 'G0402')
      ? { dueOn: addMonths(partBFrom, 12), cite: WELLNESS }
      : { code: 'G0402', cite: WELLNESS };
  const last = earlier
    .map((one) => one.on)
    .toSorted()
    .at(-1);
  // Eleven full months pass after the month of the last one.
  const dueOn = last === undefined ? undefined : addMonths(firstOfMonth(last), 12);
  if (dueOn !== undefined && on < dueOn) return { dueOn, cite: WELLNESS };
  return { code: earlier.some(({ code }) => code === 'G0438' || code === 'G0439') ? 'G0439' : 'G0438', cite: WELLNESS };
}
