/**
 * Self-pay: what the good-faith estimate promised against what is billed, and the right to dispute it.
 * Source: 45 CFR 149.610 (estimate) and 149.620 (dispute when billed charges exceed it by $400 or more, opened
 * within 120 calendar days of the first bill).
 */
import type { Estimate } from '../claims/encounter.ts';
import type { Citation } from '../kernel/effective.ts';
import { type Cents, cents, subtractCents } from '../kernel/money.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';

const DISPUTE_CITE: Citation = {
  title: '45 CFR 149.610 and 149.620, good-faith estimate and patient-provider dispute',
  locator: 'at least $400 above the estimate, opened within 120 calendar days of the bill',
  basis: 'reference',
  checkedOn: plainDate('2026-11-21'),
};

const DISPUTE_THRESHOLD = cents(400_00);
const DISPUTE_DAYS = 120;

export type EstimateComparison = {
  readonly givenOn: PlainDate;
  readonly expectedCents: Cents;
  readonly billedCents: Cents;
  /** Billed less expected. */
  readonly differenceCents: Cents;
  /** Present when the bill is far enough above the estimate: last day to open a dispute. */
  readonly disputeUntil?: PlainDate;
  readonly cite: Citation;
};

/** `firstBilledOn`: the day of the first statement for the visit; the clock runs from there. */
export function compareWithEstimate(
  estimate: Pick<Estimate, 'givenOn' | 'totalCents'>,
  billedCents: Cents,
  firstBilledOn: PlainDate,
): EstimateComparison {
  const differenceCents = subtractCents(billedCents, estimate.totalCents);
  return {
    givenOn: estimate.givenOn,
    expectedCents: estimate.totalCents,
    billedCents,
    differenceCents,
    cite: DISPUTE_CITE,
    ...(differenceCents >= DISPUTE_THRESHOLD ? { disputeUntil: addDays(firstBilledOn, DISPUTE_DAYS) } : {}),
  };
}
