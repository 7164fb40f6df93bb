/** Services that are counted by their minutes beside or instead of a visit: numbers and our own words. */
import { type Citation, type Effective, effective, effectiveOn } from '../kernel/effective.ts';
import { plainDate, type PlainDate } from '../kernel/plain-date.ts';
import { MDM_LEVELS, type MdmLevel } from './decision-making.ts';

export type TimedKind = 'tobacco' | 'advance-care' | 'critical-care';
export type TimedService = {
  readonly codes: readonly { readonly code: string; readonly units: number }[];
  readonly cite: Citation;
};

const cite = (title: string, locator: string): Citation => ({
  title,
  locator,
  basis: 'memory',
  checkedOn: plainDate('2026-11-22'),
});

/** Least minutes of the first code, and those from which each further unit counts. */
type Bands = {
  readonly first: readonly { readonly code: string; readonly fromMinutes: number }[];
  readonly more?: { readonly code: string; readonly fromMinutes: number; readonly each: number };
};

const TOBACCO: Bands = {
  first: [
    // More than three minutes, and more than ten.
    { code: '99406', fromMinutes: 4 },
    { code: '99407', fromMinutes: 11 },
  ],
};
/** Past the middle: sixteen minutes of thirty, and again of each further thirty. */
const ADVANCE_CARE: Bands = { first: [{ code: '99497', fromMinutes: 16 }], more: { code: '99498', fromMinutes: 46, each: 30 } };
const CRITICAL: Bands = { first: [{ code: '99291', fromMinutes: 30 }], more: { code: '99292', fromMinutes: 75, each: 30 } };
/** Medicare wants the whole further half hour. */
const CRITICAL_MEDICARE: Bands = {
  first: [{ code: '99291', fromMinutes: 30 }],
  more: { code: '99292', fromMinutes: 104, each: 30 },
};

const since = (from: string, value: Bands, source: Citation): Effective<Bands> =>
  effective({ from: plainDate(from), value, cite: source });
const RULES: { readonly [kind in TimedKind]: { readonly cpt: Effective<Bands>; readonly medicare: Effective<Bands> } } = {
  tobacco: {
    cpt: since('2008-01-01', TOBACCO, cite('CPT counseling on tobacco', 'more than 3 and more than 10 minutes')),
    medicare: since('2016-10-01', TOBACCO, cite('Medicare Claims Processing Manual', 'chapter 18, 150: counseling on tobacco')),
  },
  'advance-care': {
    cpt: since(
      '2015-01-01',
      ADVANCE_CARE,
      cite('CPT advance care planning', 'first 30 minutes, each further 30; the middle must be passed'),
    ),
    medicare: since('2016-01-01', ADVANCE_CARE, cite('CMS, advance care planning', 'as the book counts')),
  },
  'critical-care': {
    cpt: since('1993-01-01', CRITICAL, cite('CPT critical care', '30 to 74 minutes, each further 30 from 75')),
    medicare: since(
      '2023-01-01',
      CRITICAL_MEDICARE,
      cite('CMS, CY2023 physician fee schedule rule', 'the further half hour must be whole: 104 minutes'),
    ),
  },
};

/** In: minutes of that service alone on the day. Out: undefined where they are too few, or the code was not there yet. */
export function timedService(asked: {
  readonly kind: TimedKind;
  readonly minutes: number;
  readonly on: PlainDate;
  readonly countedBy: 'cpt' | 'medicare';
}): TimedService | undefined {
  const held = effectiveOn(RULES[asked.kind][asked.countedBy], asked.on);
  const first = held?.value.first.findLast(({ fromMinutes }) => fromMinutes <= asked.minutes);
  if (held === undefined || first === undefined) return undefined;
  const { more } = held.value;
  const further =
    more === undefined || asked.minutes < more.fromMinutes ? 0 : 1 + Math.floor((asked.minutes - more.fromMinutes) / more.each);
  return {
    codes: [
      { code: first.code, units: 1 },
      ...(more === undefined || further === 0 ? [] : [{ code: more.code, units: further }]),
    ],
    cite: held.cite,
  };
}

export type TransitionalCare = {
  readonly on: PlainDate;
  readonly dischargedOn: PlainDate;
  /** Business days from discharge to the first contact; absent: none was made. */
  readonly contactAfterBusinessDays?: number;
  /** Calendar days from discharge to the visit face to face. */
  readonly seenAfterDays: number;
  readonly decisionMaking: MdmLevel;
};

const TRANSITION = cite(
  'CPT and Medicare transitional care management',
  'contact in 2 business days; seen within 14 days at moderate, within 7 at high decision making',
);
const MODERATE = MDM_LEVELS.indexOf('moderate');

/** Out: 99496, 99495, or undefined where a condition is not met. */
export function transitionalCare(
  care: TransitionalCare,
): { readonly code: '99495' | '99496'; readonly cite: Citation } | undefined {
  if (care.contactAfterBusinessDays === undefined || care.contactAfterBusinessDays > 2 || care.on < plainDate('2013-01-01'))
    return undefined;
  const rank = MDM_LEVELS.indexOf(care.decisionMaking);
  if (rank > MODERATE && care.seenAfterDays <= 7) return { code: '99496', cite: TRANSITION };
  return rank >= MODERATE && care.seenAfterDays <= 14 ? { code: '99495', cite: TRANSITION } : undefined;
}
