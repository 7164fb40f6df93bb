/** Nothing waits silently: a claim whose due date has passed gets a work item with its owner and what to do. */
import type { Claim } from '../claims/claim.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { heldClaimOrder, noAnswerOrder } from '../claims/work-orders.ts';
import type { Day } from './day.ts';
import type { ClaimRecord } from './ports.ts';

const SWEEP_MAX = 5000;

export async function sweepOverdue(day: Day): Promise<{ readonly opened: number }> {
  return day.store.transact({ ...day.actor, purpose: 'sweep overdue claims' }, async (unit) => {
    const overdue: readonly ClaimRecord[] = await unit.overdueClaims(day.today, SWEEP_MAX);
    const orders = overdue.flatMap(({ claim }) => orderFor(claim, day) ?? []);
    await unit.openWork(orders);
    return { opened: orders.length };
  });
}

/** Held and rejected claims are on a list since they were held; the store leaves those out while that work is open. */
function orderFor(claim: Claim, day: Pick<Day, 'today'>): WorkOrder | undefined {
  switch (claim.state) {
    case 'submitted':
    case 'accepted':
      return noAnswerOrder(claim, day.today);
    case 'held':
      return heldClaimOrder(claim);
    default:
      return undefined;
  }
}
