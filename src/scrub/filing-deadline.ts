/** The last day on which a payer may receive a line of a claim. */
import type { ClaimBody, ClaimLine } from '../claims/claim.ts';
import { addDays, addMonths, latest, type PlainDate } from '../kernel/plain-date.ts';

/**
 * Medicare: one calendar year from the service (29 February → 28 February). Others: the contract's days from the
 * service, and for a later plan from the last earlier payer's decision.
 * Undefined for a replacement or void: the payer counts those from its own decision, by terms we do not hold.
 * Source: 42 CFR 424.44 for Medicare; the payer's contract otherwise.
 */
export function filingDeadline(claim: ClaimBody, line: ClaimLine): PlainDate | undefined {
  if (claim.frequency !== '1') return undefined;
  if (claim.payer.program === 'medicare') return addMonths(line.serviceDate, 12);
  const start = claim.priorPayments.reduce((day, prior) => latest(day, prior.paidOn), line.serviceDate);
  return addDays(start, claim.payer.timelyFilingDays);
}
