/** One home for the rule which open work is over once a claim has moved: its reason is gone, whoever did it. */
import type { Claim } from '../claims/claim.ts';
import type { WorkKind } from '../claims/work-item.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { PostedClaim } from '../ledger/post-payment.ts';
import { answeringRank } from '../ledger/post-remittance.ts';
import type { ClaimRecord, Unit } from './ports.ts';
import { isOverdue } from './standing.ts';

/** What may stand open about a claim that was decided, and is the next claim's matter once that replaces it. */
const OF_A_DECISION: readonly WorkKind[] = ['denied-line', 'no-answer', 'underpayment', 'decided-again'];

/**
 * In: the claim as it waited, and what it became today. Out: the kinds of work about it that are over.
 * A claim that the sweep had not reached has no order of its state's kind beside those that the state itself opened.
 */
function endedWork(before: ClaimRecord, after: Claim, today: PlainDate): readonly WorkKind[] {
  const { state } = before.claim;
  if (state === after.state) return [];
  const swept = isOverdue(before, today);
  switch (state) {
    case 'held':
      return ['held-claim'];
    case 'rejected':
      return ['rejected-claim'];
    case 'draft':
    case 'ready':
      return swept ? ['stopped-visit'] : [];
    case 'submitted':
    case 'accepted':
      return swept ? ['no-answer'] : [];
    case 'adjudicated':
      return after.state === 'replaced' || after.state === 'closed' ? OF_A_DECISION : [];
    case 'replaced':
    case 'closed':
      return [];
  }
}

/** Takes it off the lists, in the transaction that moves the claim. */
export async function closeEndedWork(
  unit: Unit,
  moved: { readonly before: ClaimRecord; readonly after: Claim; readonly today: PlainDate },
): Promise<void> {
  const { before, after, today } = moved;
  const { claimId } = before.claim.body;
  await Promise.all(endedWork(before, after, today).map((kind) => unit.closeWork({ claimId, kind })));
}

type Answers = {
  readonly posted: readonly PostedClaim[];
  readonly recordOf: (answer: RemittanceClaim) => ClaimRecord | undefined;
  readonly today: PlainDate;
};

/**
 * Claims that somebody was told to ask after and that are answered now: the forwarded one whose next plan has decided (its first
 * payer had decided before), and the overdue one.
 */
export async function closeAwaited(unit: Unit, { posted, recordOf, today }: Answers): Promise<void> {
  const answered = posted.flatMap(({ remittanceClaim, posting }) => {
    const record = recordOf(remittanceClaim);
    if (record === undefined || posting.result !== 'decided') return [];
    const { claim } = record;
    const isFromNextPlan = claim.state === 'adjudicated' && answeringRank(claim, remittanceClaim) !== claim.body.rank;
    return isFromNextPlan || isOverdue(record, today) ? [claim.body.claimId] : [];
  });
  await Promise.all(answered.map((claimId) => unit.closeWork({ claimId, kind: 'no-answer' })));
}
