/** Interest on a clean claim that was paid late. */
import type { Effective } from '../kernel/effective.ts';
import { effectiveOn } from '../kernel/effective.ts';
import { type Cents, roundHalfUp, ZERO_CENTS } from '../kernel/money.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { WorkedAmount } from '../kernel/working.ts';

export type InterestTerms = {
  /** A claim paid up to this many days after receipt bears none. */
  readonly afterDays: number;
  /** Yearly rate in thousandths of a percent: 4625 is 4.625 %. */
  readonly rateThousandths: Effective<number>;
};

/**
 * payment × rate × days / 365, from the day after it was due to the day of payment.
 * In: cents, dates. Out: zero when paid in time or when no rate holds. Source: Medicare Claims Processing Manual
 * chapter 1 section 80.2.2; the rate is dated and cited by the caller.
 */
export function lateInterest(
  paidCents: Cents,
  dates: { readonly receivedOn: PlainDate; readonly paidOn: PlainDate },
  terms: InterestTerms,
): WorkedAmount {
  const due = addDays(dates.receivedOn, terms.afterDays);
  const days = daysBetween(due, dates.paidOn);
  const rate = effectiveOn(terms.rateThousandths, dates.paidOn);
  if (days <= 0 || paidCents <= 0 || rate === undefined) return { cents: ZERO_CENTS, steps: [] };
  const amount = roundHalfUp(BigInt(paidCents) * BigInt(rate.value) * BigInt(days), 365n * 100_000n);
  return {
    cents: amount,
    steps: [{ label: `interest for ${days} days at ${rate.value / 1000} % a year`, cents: amount, cite: rate.cite }],
  };
}
