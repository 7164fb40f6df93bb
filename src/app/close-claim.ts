/** A claim of which nothing is open any more leaves the lists; a write-off that is undone brings it back to where it was. */
import type { Claim } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { close, type ClosableClaim, reopen } from '../claims/lifecycle.ts';
import type { WorkKind } from '../claims/work-item.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Failure } from '../kernel/result.ts';
import type { ChargeBalance } from '../ledger/balances.ts';
import type { Unit } from './ports.ts';
import { standingOf } from './standing.ts';

const isClosable = (claim: Claim): claim is ClosableClaim =>
  claim.state === 'held' || claim.state === 'rejected' || claim.state === 'submitted' || claim.state === 'accepted';

/** What somebody may have been told to do about it; what was paid too much stays to be refunded. */
const OVER: readonly WorkKind[] = [
  'held-claim',
  'rejected-claim',
  'no-answer',
  'denied-line',
  'underpayment',
  'decided-again',
  'stopped-visit',
];

/** Before anybody types: a claim that is about to leave or was replaced is not closed. */
export const whyNotClosable = (claim: Claim): Failure<'claim-must-not-be-on-its-way'> | undefined =>
  isClosable(claim) || claim.state === 'adjudicated'
    ? undefined
    : {
        code: 'claim-must-not-be-on-its-way',
        message:
          'This claim is about to leave, was replaced, or is closed already: it is not written off from here. Look at the claim as it is now.',
        path: 'claimId',
      };

type Closing = {
  readonly claimId: ClaimId;
  readonly balances: ReadonlyMap<string, ChargeBalance>;
  readonly today: PlainDate;
};

/** Does nothing while something of the claim's charges is open with plans. A decided claim keeps its decision and loses its work. */
export async function closeWrittenOff(unit: Unit, { claimId, balances, today }: Closing): Promise<void> {
  const record = await unit.claim(claimId);
  if (record === undefined) return;
  const { claim } = record;
  const open = claim.body.lines.some((line) => (balances.get(line.chargeId)?.openInsuranceCents ?? 0) > 0);
  if (open) return;
  if (isClosable(claim)) await unit.saveClaims([{ claim: close(claim, 'written-off', today), standing: undefined }]);
  for (const kind of OVER) await unit.closeWork({ claimId, kind });
}

/** True when it waits again, in the stage from which it was closed and with that stage's date. */
export async function reopenWrittenOff(unit: Unit, claimId: ClaimId): Promise<boolean> {
  const record = await unit.claim(claimId);
  if (record?.claim.state !== 'closed' || record.claim.because !== 'written-off') return false;
  const history = await unit.claimHistory(claimId);
  const before = history.map((stage) => stage.claim).findLast(isClosable);
  if (before === undefined) return false;
  const again = reopen(record.claim, before);
  await unit.saveClaims([{ claim: again, standing: standingOf(again) }]);
  return true;
}
