/**
 * What a member has already paid this year, as a list of events in the order in which claims were finalized. A
 * remaining amount is always folded from that list and never stored; a void appends the negative of what it undoes.
 */
import { addCents, type Cents, maxCents, minCents, negateCents, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import { type PlainDate, partsOf } from '../kernel/plain-date.ts';

export type NetworkTier = 'in' | 'out';

export type AccumulatorEvent = {
  /** The year of the plan in which the service falls, '2026'. */
  readonly planYear: string;
  readonly familyId: string;
  /** One person. */
  readonly personId: string;
  readonly tier: NetworkTier;
  /** 'copay' counts one visit's copay, so that a second line or claim of the visit takes no second one. */
  readonly kind: 'deductible' | 'out-of-pocket' | 'copay' | 'visits';
  /** Positive adds to what is used; negative undoes. For 'visits' a plain count. */
  readonly cents: Cents;
  /** For 'copay': which visit; for 'visits': which benefit. */
  readonly subject?: string;
  /** Claim and line this comes from. */
  readonly source: string;
  readonly on: PlainDate;
};

/** How a family meets its deductible: each person's own or the family's (embedded), or the family's only (aggregate). */
export type FamilyModel = 'embedded' | 'aggregate';

export type BenefitLimits = {
  readonly familyModel: FamilyModel;
  readonly individualDeductibleCents: Cents;
  /** Absent for a person alone. */
  readonly familyDeductibleCents?: Cents;
  readonly individualOutOfPocketCents: Cents;
  readonly familyOutOfPocketCents?: Cents;
};

export type AccumulatorKey = {
  readonly planYear: string;
  readonly familyId: string;
  readonly personId: string;
  readonly tier: NetworkTier;
};

export type Remaining = {
  readonly deductibleCents: Cents;
  readonly outOfPocketCents: Cents;
};

/** The calendar year of a service date, for plans that run by it. */
export const calendarPlanYear = (serviceDate: PlainDate): string => String(partsOf(serviceDate).year);

type Used = { own: Cents; family: Cents };

function used(events: readonly AccumulatorEvent[], key: AccumulatorKey, kind: AccumulatorEvent['kind']): Used {
  let own = ZERO_CENTS;
  let family = ZERO_CENTS;
  for (const event of events) {
    if (event.kind !== kind || event.planYear !== key.planYear || event.tier !== key.tier || event.familyId !== key.familyId)
      continue;
    family = addCents(family, event.cents);
    if (event.personId === key.personId) own = addCents(own, event.cents);
  }
  return { own, family };
}

const left = (limit: Cents, taken: Cents): Cents => maxCents(ZERO_CENTS, subtractCents(limit, taken));

/**
 * Remaining deductible and out-of-pocket amount of one person.
 * In:  the family's events in any order, the plan's yearly limits.
 * Out: never negative. Embedded: the smaller of own and family. Aggregate: the deductible is the family's alone,
 *      while one person's out-of-pocket still ends at the individual limit (45 CFR 156.130).
 */
export function remainingOf(events: readonly AccumulatorEvent[], key: AccumulatorKey, limits: BenefitLimits): Remaining {
  const deductible = used(events, key, 'deductible');
  const outOfPocket = used(events, key, 'out-of-pocket');
  const ownDeductible = left(limits.individualDeductibleCents, deductible.own);
  const familyDeductible =
    limits.familyDeductibleCents === undefined ? undefined : left(limits.familyDeductibleCents, deductible.family);
  const ownOutOfPocket = left(limits.individualOutOfPocketCents, outOfPocket.own);
  const familyOutOfPocket =
    limits.familyOutOfPocketCents === undefined ? ownOutOfPocket : left(limits.familyOutOfPocketCents, outOfPocket.family);
  return {
    deductibleCents:
      familyDeductible === undefined
        ? ownDeductible
        : limits.familyModel === 'aggregate'
          ? familyDeductible
          : minCents(ownDeductible, familyDeductible),
    outOfPocketCents: minCents(ownOutOfPocket, familyOutOfPocket),
  };
}

/** What this visit's copay has taken so far. */
export function visitCopayTaken(events: readonly AccumulatorEvent[], key: AccumulatorKey, visit: string): Cents {
  let taken = ZERO_CENTS;
  for (const event of events) {
    if (event.kind === 'copay' && event.subject === visit && event.personId === key.personId && event.planYear === key.planYear)
      taken = addCents(taken, event.cents);
  }
  return taken;
}

/** How often a limited benefit was used this year. */
export function visitsUsed(events: readonly AccumulatorEvent[], key: AccumulatorKey, benefit: string): number {
  let count = 0;
  for (const event of events) {
    if (
      event.kind === 'visits' &&
      event.subject === benefit &&
      event.personId === key.personId &&
      event.planYear === key.planYear
    )
      count += event.cents;
  }
  return count;
}

/** The events that undo these, when the claim they come from is reversed. */
export const undoEvents = (events: readonly AccumulatorEvent[], on: PlainDate): readonly AccumulatorEvent[] =>
  events.map((event) => ({ ...event, cents: negateCents(event.cents), on }));
