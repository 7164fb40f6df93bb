/** Taking a decision back for a replacement or a void: every amount negated, groups kept, CLP02 22. */
import { negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ClaimDecision } from './decision.ts';

/**
 * The reversal of a decision. Source: X12 RFI 1432 and 791: charge, payment and every adjustment negated with their
 * groups, the corrected claim after it in the same 835.
 */
export function reversalOf(
  decision: ClaimDecision,
  when: { readonly decidedOn: PlainDate; readonly payOn: PlainDate },
): ClaimDecision {
  const { forwardTo: _, ...kept } = decision;
  return {
    ...kept,
    ...when,
    statusCode: '22',
    chargeCents: negateCents(decision.chargeCents),
    paidCents: negateCents(decision.paidCents),
    patientCents: negateCents(decision.patientCents),
    remarks: [],
    accumulators: [],
    lines: decision.lines.map((line) => ({
      ...line,
      chargeCents: negateCents(line.chargeCents),
      allowedCents: negateCents(line.allowedCents),
      paidCents: negateCents(line.paidCents),
      adjustments: line.adjustments.map((adjustment) => ({ ...adjustment, cents: negateCents(adjustment.cents) })),
      steps: [],
    })),
  };
}
