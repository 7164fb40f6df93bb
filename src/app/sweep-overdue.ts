/** Nothing waits silently: a claim or a question whose due date has passed gets a work item with its owner and what to do. */
import type { Claim, ClaimIn } from '../claims/claim.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { heldClaimOrder, noAnswerOrder, rejectedClaimOrder } from '../claims/work-orders.ts';
import { overdueQueryOrder } from '../claims/query-moves.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { unreachable } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import type { ClaimRecord } from './ports.ts';

const SWEEP_MAX = 5000;

export async function sweepOverdue(day: Day): Promise<{ readonly opened: number }> {
  return day.store.transact({ ...day.actor, purpose: 'sweep overdue claims' }, async (unit) => {
    const overdue: readonly ClaimRecord[] = await unit.overdueClaims(day.today, SWEEP_MAX);
    const orders = overdue.flatMap(({ claim }) => orderFor(claim, day) ?? []);
    const unanswered = await unit.overdueQueries(day.today, SWEEP_MAX);
    const asked = unanswered.flatMap((query) => (query.state === 'sent' ? [overdueQueryOrder(query, day.today)] : []));
    await unit.openWork([...orders, ...asked]);
    return { opened: orders.length + asked.length };
  });
}

/** Held and rejected claims are on a list since they were held; the store leaves those out while that work is open, so these were ticked off undone. */
function orderFor(claim: Claim, day: Pick<Day, 'today'>): WorkOrder | undefined {
  switch (claim.state) {
    case 'submitted':
    case 'accepted':
      return noAnswerOrder(claim, day.today);
    case 'held':
      return heldClaimOrder(claim);
    case 'rejected':
      return rejectedClaimOrder(claim, day.today);
    case 'draft':
    case 'ready':
      return unsentOrder(claim, day.today);
    case 'adjudicated':
    case 'replaced':
    case 'closed':
      return undefined;
  }
  return unreachable(claim);
}

/** Every run files what is ready: one that stays behind was stopped by something that nobody has seen. */
const unsentOrder = ({ state, body }: ClaimIn<'draft'> | ClaimIn<'ready'>, today: PlainDate): WorkOrder => ({
  queue: 'billing',
  kind: 'stopped-visit',
  reason: said('The claim is {state} and its day to leave has passed; it is in no file.', { state: said(state) }),
  nextAction: said('Run the day again; if it stays, look for the reason in the log of the claim files.'),
  openedOn: today,
  dueOn: addDays(today, 1),
  subject: 'claim-must-leave-in-time',
  claimId: body.claimId,
  encounterId: body.encounterId,
  patientId: body.patient.patientId,
  amountCents: body.totalChargeCents,
});
