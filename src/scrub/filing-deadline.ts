/** The last day on which a payer may receive each line of a claim. */
import type { ClaimBody } from '../claims/claim.ts';
import { addDays, addMonths, latest, type PlainDate } from '../kernel/plain-date.ts';

export type LineDeadline = { readonly line: number; readonly deadline: PlainDate };

function deadlineOf(claim: ClaimBody, serviceDate: PlainDate): PlainDate {
  if (claim.payer.program === 'medicare') return addMonths(serviceDate, 12);
  const start = claim.priorPayments.reduce((day, prior) => latest(day, prior.paidOn), serviceDate);
  return addDays(start, claim.payer.timelyFilingDays);
}

/**
 * Medicare: one calendar year from the service (29 February → 28 February). Others: the contract's days from the
 * service, and for a later plan from the last earlier payer's decision.
 * Empty for a replacement or void: the payer counts those from its own decision, by terms we do not hold.
 * Source: 42 CFR 424.44 for Medicare; the payer's contract otherwise.
 */
export function filingDeadlines(claim: ClaimBody): readonly LineDeadline[] {
  if (claim.frequency !== '1') return [];
  let known: { readonly on: PlainDate; readonly deadline: PlainDate } | undefined;
  return claim.lines.map(({ lineNumber, serviceDate }) => {
    // Nearly every claim has one service date: the calendar is asked once.
    if (known?.on !== serviceDate) known = { on: serviceDate, deadline: deadlineOf(claim, serviceDate) };
    return { line: lineNumber, deadline: known.deadline };
  });
}
