/** Where a claim waits and until when, by its state. A finished claim waits for nobody. */
import type { Claim } from '../claims/claim.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { unreachable } from '../kernel/result.ts';
import type { ClaimRecord, Standing } from './ports.ts';

/** A day to leave, three for the file's acknowledgement, then the payer's own usual time. */
const TO_SEND_DAYS = 1;
const TO_ACKNOWLEDGE_DAYS = 3;
const TO_FIX_DAYS = 3;

export function standingOf(claim: Claim): Standing | undefined {
  const by = (from: PlainDate, days: number): PlainDate => addDays(from, days);
  switch (claim.state) {
    case 'draft':
      return { queue: 'billing', dueOn: by(claim.body.lines[0]?.serviceDate ?? claim.body.coverage.from, TO_FIX_DAYS) };
    case 'held':
      return { queue: 'billing', dueOn: by(claim.heldOn, TO_FIX_DAYS) };
    case 'ready':
      return { queue: 'billing', dueOn: by(claim.readyOn, TO_SEND_DAYS) };
    case 'submitted':
      return { queue: 'denials', dueOn: by(claim.submission.submittedOn, TO_ACKNOWLEDGE_DAYS) };
    case 'rejected':
      return { queue: 'billing', dueOn: by(claim.rejectedOn, TO_FIX_DAYS) };
    case 'accepted':
      return { queue: 'denials', dueOn: by(claim.acknowledgement.effectiveOn, claim.body.payer.expectedAnswerDays) };
    case 'adjudicated':
    case 'replaced':
    case 'closed':
      return undefined;
  }
  return unreachable(claim);
}

/** The sweep has put it on somebody's list as unanswered; what comes now takes it off again. */
export const isOverdue = ({ standing }: ClaimRecord, today: PlainDate): boolean =>
  standing !== undefined && standing.dueOn < today;
