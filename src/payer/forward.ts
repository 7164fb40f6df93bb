/** A claim that Medicare sends on by itself: the next payer gets it with Medicare's answer on every line. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { ClaimDecision } from './decision.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** In: the claim as Medicare decided it, on the day it was paid. Out: the claim as the next payer receives it that day. */
export function forwardedClaim(
  claim: SubmittedClaim,
  decision: ClaimDecision,
  next: { readonly claimNumber: string; readonly receivedOn: PlainDate },
): SubmittedClaim {
  const { forwardTo } = decision;
  assert(forwardTo !== undefined, 'only a forwarded claim goes on');
  const { originalClaimNumber: _original, authorizationNumber: _authorization, ...kept } = claim;
  return {
    ...kept,
    ...next,
    payerId: forwardTo.payerId,
    memberId: forwardTo.memberId,
    responsibility: 'S',
    frequency: '1',
    otherPayers: [
      {
        payerId: claim.payerId,
        name: claim.payerId,
        responsibility: 'P',
        paidCents: decision.paidCents,
        adjustments: [],
        answeredOn: next.receivedOn,
      },
    ],
    lines: claim.lines.map((line) => {
      const answer = decision.lines.find((decided) => decided.lineNumber === line.lineNumber);
      assert(answer !== undefined, 'every line was decided');
      const { paidCents, adjustments } = answer;
      return { ...line, priorAnswers: [{ payerId: claim.payerId, paidCents, adjustments, answeredOn: next.receivedOn }] };
    }),
    forwardedFrom: { payerId: claim.payerId, claimNumber: claim.claimNumber },
  };
}
