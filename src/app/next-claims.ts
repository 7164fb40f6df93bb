/**
 * What a payer's decision means for the plan after it: its first claim, a corrected one where an earlier decision had made one,
 * or work for a person who must say so.
 */
import { billNextPayer, billNextPayerAgain } from '../cycle.ts';
import type { Claim, ClaimIn } from '../claims/claim.ts';
import { RANKS } from '../claims/coverage.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { Remittance } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { crossoverOrder, decidedAgainOrder, heldClaimOrder } from '../claims/work-orders.ts';
import { type Said, said } from '../kernel/said.ts';
import type { SettledClaim } from '../ledger/settled-claims.ts';
import { type Day, newClaimIds } from './day.ts';
import type { Known } from './known-claims.ts';
import type { ClaimRecord } from './ports.ts';
import { standingOf } from './standing.ts';

export type NextClaims = {
  readonly records: readonly ClaimRecord[];
  readonly work: readonly WorkOrder[];
  /** Earlier claims that were replaced: work about them is over. */
  readonly moved: readonly { readonly before: ClaimRecord; readonly after: Claim }[];
};

const NOTHING: NextClaims = { records: [], work: [], moved: [] };
const only = (...work: readonly WorkOrder[]): NextClaims => ({ ...NOTHING, work });
const waiting = (claim: Claim): ClaimRecord => ({ claim, standing: standingOf(claim) });

export function nextClaims(
  day: Day,
  known: Pick<Known, 'fileOf' | 'claimsOf'>,
  { remittance, settled }: { readonly remittance: Remittance; readonly settled: readonly SettledClaim[] },
): NextClaims {
  const all = settled.map((one): NextClaims => {
    const { claim, secondary } = one;
    const file = known.fileOf(claim.body.encounterId);
    const crossed = secondary === 'crossed-over' ? [crossoverOrder(claim, day.today)] : [];
    if (file === undefined) return only(...crossed);
    const about = { file, paidOn: remittance.paymentDate, today: day.today, ids: newClaimIds(day), history: [] };
    const prior = laterClaim(claim, known.claimsOf(claim.body.encounterId));
    const next = prior === undefined ? firstTime(day, one, about) : again(day, { claim, prior, about });
    return { ...next, work: [...crossed, ...next.work] };
  });
  return {
    records: all.flatMap((one) => one.records),
    work: all.flatMap((one) => one.work),
    moved: all.flatMap((one) => one.moved),
  };
}

/** The next plan's claim that rests on an earlier decision of this one, where it is still worth something. */
function laterClaim({ body }: Claim, related: readonly ClaimRecord[]): ClaimRecord | undefined {
  const rank = RANKS[RANKS.indexOf(body.rank) + 1];
  return related.find(
    ({ claim }) =>
      claim.body.rank === rank && claim.body.priorPayments.length > 0 && claim.state !== 'replaced' && claim.state !== 'closed',
  );
}

type About = Parameters<typeof billNextPayer>[1] & { readonly file: EncounterFile };

function firstTime(day: Day, { claim, secondary, again: isAgain }: SettledClaim, about: About): NextClaims {
  if (secondary !== 'send') return NOTHING;
  const next = billNextPayer(claim, about, day.office);
  if (!next.ok) return only(next.error);
  if (next.value !== undefined) return { ...NOTHING, records: [waiting(next.value.claim)], work: next.value.work };
  const why = isAgain
    ? said(
        'The payer decided again and leaves something to a next plan for which no claim could be made: see the patient’s coverages.',
      )
    : said('Something is left to a next plan for which no claim could be made: see the patient’s coverages.');
  return only(decidedAgainOrder(claim, day.today, why));
}

type Again = { readonly claim: ClaimIn<'adjudicated'>; readonly prior: ClaimRecord; readonly about: About };

/** The next plan has had a claim: it is replaced where it can be; where it cannot, somebody hears of it. */
function again(day: Day, { claim, prior: before, about }: Again): NextClaims {
  const prior = before.claim;
  const tell = (why: Said): NextClaims => only(decidedAgainOrder(prior, day.today, why));
  if (prior.state !== 'held' && prior.state !== 'rejected' && prior.state !== 'adjudicated') {
    return tell(
      said(
        'The plan before decided again while this claim is on its way with the earlier decision: correct it when it is answered.',
      ),
    );
  }
  const next = billNextPayerAgain({ primary: claim, prior }, about, day.office);
  if (!next.ok) return only(next.error);
  if (next.value.kind === 'nothing-new') return NOTHING;
  if (next.value.kind === 'nothing-left') {
    return tell(
      said(
        'The plan before decided again and leaves nothing to this plan, which has had a claim: take it back or see it refunded.',
      ),
    );
  }
  const { claim: fresh, replaced } = next.value;
  return {
    records: [waiting(replaced), waiting(fresh)],
    work: fresh.state === 'held' ? [heldClaimOrder(fresh)] : [],
    moved: [{ before, after: replaced }],
  };
}
