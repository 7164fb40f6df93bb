/** Which stored state may follow which; the transitions of claims/lifecycle.ts as data, for the writer under lock. */
import type { ClaimState } from '../claims/claim.ts';

/**
 * A state may also be refreshed by a new fact (a later acknowledgement, a corrected decision) where it lists itself;
 * 'submitted' does not, so that two workers cannot put one ready claim into two files.
 */
export const CLAIM_MOVES: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  draft: ['draft', 'held', 'ready'],
  held: ['held', 'replaced', 'closed'],
  ready: ['held', 'submitted', 'replaced', 'closed'],
  submitted: ['accepted', 'rejected', 'adjudicated', 'closed'],
  rejected: ['rejected', 'replaced', 'closed'],
  accepted: ['accepted', 'adjudicated', 'closed'],
  adjudicated: ['adjudicated', 'replaced', 'closed'],
  replaced: [],
  closed: ['held', 'rejected', 'submitted', 'accepted'],
};
