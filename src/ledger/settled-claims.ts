/** Which claims a payment decides. A payer may split one claim over several entries of one payment: together they are its decision. */
import type { Claim, ClaimIn } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { adjudicate, type Outcome } from '../claims/lifecycle.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import { addCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { PostedClaim } from './post-payment.ts';
import { answeringRank } from './post-remittance.ts';

export type SettledClaim = {
  readonly claim: ClaimIn<'adjudicated'>;
  /** True when it had a decision before this payment. */
  readonly again: boolean;
  /** What is to be done about the next payer, by all of its parts. */
  readonly secondary: PostedClaim['posting']['secondary'];
};

/**
 * In: what one payment posted, and our claim behind each of its entries (undefined: not ours). Out: each claim it decides, once,
 * with the payer's own words joined. A claim moves when its own payer decides; what a later payer says about a forwarded claim
 * moves only money.
 */
export function settledClaims(
  posted: readonly PostedClaim[],
  on: PlainDate,
  claimOf: (claim: RemittanceClaim) => Claim | undefined,
): readonly SettledClaim[] {
  const settled = new Map<ClaimId, SettledClaim>();
  for (const { remittanceClaim, posting, isUndone } of posted) {
    const claim = claimOf(remittanceClaim);
    if (posting.outcome === undefined || isUndone || claim === undefined || !isOpenTo(claim, remittanceClaim)) continue;
    const first = settled.get(claim.body.claimId);
    settled.set(claim.body.claimId, {
      claim: adjudicate(claim, {
        claim: first === undefined ? remittanceClaim : joined(first.claim.decision, remittanceClaim),
        outcome: first === undefined ? posting.outcome : outcomeOfBoth(first.claim.outcome, posting.outcome),
        on,
      }),
      again: claim.state === 'adjudicated',
      secondary: nextStep(first?.secondary ?? 'none', posting.secondary),
    });
  }
  return [...settled.values()];
}

/** Its own payer's word settles a claim, the first time and again; a later plan's does not. */
const isOpenTo = (claim: Claim, answer: RemittanceClaim): claim is ClaimIn<'submitted' | 'accepted' | 'adjudicated'> =>
  claim.state === 'submitted' ||
  claim.state === 'accepted' ||
  (claim.state === 'adjudicated' && answeringRank(claim, answer) === claim.body.rank);

const joined = (a: RemittanceClaim, b: RemittanceClaim): RemittanceClaim => ({
  ...a,
  chargeCents: addCents(a.chargeCents, b.chargeCents),
  paidCents: addCents(a.paidCents, b.paidCents),
  patientResponsibilityCents: addCents(a.patientResponsibilityCents, b.patientResponsibilityCents),
  adjustments: [...a.adjustments, ...b.adjustments],
  rarcs: [...new Set([...a.rarcs, ...b.rarcs])],
  lines: [...a.lines, ...b.lines],
});

const isDenied = (outcome: Outcome): boolean => outcome === 'denied' || outcome === 'partly-denied';

const outcomeOfBoth = (a: Outcome, b: Outcome): Outcome => (a === b ? a : isDenied(a) || isDenied(b) ? 'partly-denied' : 'paid');

/** One part that was forwarded means that the payer talks to the next one itself. */
const nextStep = (a: SettledClaim['secondary'], b: SettledClaim['secondary']): SettledClaim['secondary'] =>
  a === 'crossed-over' || b === 'none' ? a : b;
