/**
 * A whole payment at once: take-backs first, then decisions, each on the journal as the one before left it; the
 * patient's credits where responsibility arrived; last the payer's own adjustments (PLB), so that the cash
 * posted is exactly what the payment says: Σ 1010 = BPR02 = Σ CLP04 − Σ PLB.
 */
import type { ClaimId, PayerId } from '../claims/identifiers.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { type Cents, negateCents } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { claimOrder } from './follow-up.ts';
import { type JournalEntry, journalEntry } from './journal.ts';
import { allocatePatientCredits } from './patient-payments.ts';
import { type PaymentKey, paymentKeyOf, withOccurrence } from './payment-key.ts';
import { postProviderAdjustments } from './provider-adjustments.ts';
import { type AnsweredClaim, type ClaimPosting, postRemittanceClaim, undoesEarlier } from './post-remittance.ts';
import type { AdjustmentCodes } from './posting-rules.ts';
import { suspenseEntries } from './suspense.ts';

export type ClaimContext = {
  readonly claim: AnsweredClaim;
  readonly nextCoverage: Coverage | undefined;
  readonly askedOf?: PayerId | undefined;
  /** Journal of the encounter, or of the whole patient: then credits of other visits serve too. */
  readonly posted: readonly JournalEntry[];
};

export type PostedClaim = {
  readonly remittanceClaim: RemittanceClaim;
  readonly occurrence: number;
  readonly claimId: ClaimId | undefined;
  readonly posting: ClaimPosting;
  /** The same payment takes this decision back: its money nets to nothing, and it decides nothing. */
  readonly isUndone: boolean;
};

export type PaymentPosting = {
  /** In the payment's own order. */
  readonly claims: readonly PostedClaim[];
  /** Everything to post, in posting order. */
  readonly entries: readonly JournalEntry[];
  readonly workOrders: readonly WorkOrder[];
  /** Subjects of 'payer-offset' work that is over, or told anew among the orders: what stood on 1300 has moved. */
  readonly offsetsMoved: readonly string[];
};

/** Money for a claim that is not ours or cannot be found: 2010 and a person. No money, no entry; work either way. */
function postUnmatchedClaim(input: {
  readonly remittanceClaim: RemittanceClaim;
  readonly payment: PaymentKey;
  readonly occurrence: number;
  readonly postedOn: PlainDate;
}): ClaimPosting {
  const { remittanceClaim, payment, postedOn } = input;
  return {
    result: 'suspended',
    entries: suspenseEntries({ ...input, whose: {} }),
    outcome: undefined,
    denials: [],
    workOrders: [
      {
        queue: 'posting',
        kind: 'unmatched-payment',
        reason: said('A remittance names a claim we cannot find by its number.'),
        nextAction: said('Search by service date, charge and member; place the money by hand, or return it to the payer.'),
        openedOn: postedOn,
        dueOn: addDays(postedOn, 3),
        amountCents: remittanceClaim.paidCents,
        subject:
          `trace ${payment.traceNumber}, claim ${remittanceClaim.patientControlNumber}, payer claim ${remittanceClaim.payerClaimControlNumber}`.slice(
            0,
            120,
          ),
      },
    ],
    secondary: 'none',
    lines: [],
  };
}

export type PaymentToPost = {
  readonly remittance: Remittance;
  readonly contextOf: (claim: RemittanceClaim) => ClaimContext | undefined;
  readonly codes: AdjustmentCodes;
  /** What stands on 1300 before, by `offsetIds`; absent counts as nothing. */
  readonly offsets?: ReadonlyMap<string, Cents>;
  readonly postedOn: PlainDate;
};

type Numbered = { readonly claim: RemittanceClaim; readonly occurrence: number };

/** The decision of the same payment that a reversal undoes, where another one stands beside it: a single decision is the new one. */
function undoneBy(reversal: RemittanceClaim, decisions: readonly Numbered[]): Numbered | undefined {
  const own = decisions.filter(({ claim }) => claim.patientControlNumber === reversal.patientControlNumber);
  if (own.length < 2) return undefined;
  return own.find(
    ({ claim }) =>
      claim.payerClaimControlNumber === reversal.payerClaimControlNumber &&
      claim.chargeCents === negateCents(reversal.chargeCents) &&
      claim.paidCents === negateCents(reversal.paidCents),
  );
}

/** Reversals of earlier payments first, then what this payment itself decided and took back, each in turn, then what stands. */
function postingOrder(
  numbered: readonly Numbered[],
  isOfEarlier: (reversal: RemittanceClaim) => boolean,
): { readonly inOrder: readonly Numbered[]; readonly undone: ReadonlySet<RemittanceClaim> } {
  const first: Numbered[] = [];
  const inTurn: Numbered[] = [];
  let standing = numbered.filter(({ claim }) => claim.statusCode !== '22');
  for (const reversal of numbered.filter(({ claim }) => claim.statusCode === '22')) {
    const decision = isOfEarlier(reversal.claim) ? undefined : undoneBy(reversal.claim, standing);
    if (decision === undefined) first.push(reversal);
    else inTurn.push(decision, reversal);
    standing = standing.filter((one) => one !== decision);
  }
  const undone = inTurn.flatMap(({ claim }) => (claim.statusCode === '22' ? [] : [claim]));
  return { inOrder: [...first, ...inTurn, ...standing], undone: new Set(undone) };
}

/**
 * In: one payment and, per claim of it, what we know (undefined: not ours). Out: all entries and work.
 * Pure and replayable: the same payment on the journal it left posts nothing new.
 * Source: X12 RFI 1429 and 791 (a reversal comes first and mirrors what it undoes), ADR-0005.
 */
export function postPayment({ remittance, contextOf, codes, offsets = new Map(), postedOn }: PaymentToPost): PaymentPosting {
  const payment = paymentKeyOf(remittance);
  const numbered = withOccurrence(remittance.claims);
  const { inOrder, undone } = postingOrder(numbered, (remittanceClaim) => {
    const context = contextOf(remittanceClaim);
    return context === undefined || undoesEarlier({ ...context, remittanceClaim, payment });
  });
  const fresh = new Map<string, JournalEntry[]>();
  const entries: JournalEntry[] = [];
  const done = new Map<RemittanceClaim, PostedClaim>();
  for (const { claim: remittanceClaim, occurrence } of inOrder) {
    const context = contextOf(remittanceClaim);
    const about = { remittanceClaim, payment, occurrence, postedOn };
    if (context === undefined) {
      const posting = postUnmatchedClaim(about);
      entries.push(...posting.entries);
      done.set(remittanceClaim, { remittanceClaim, occurrence, claimId: undefined, posting, isUndone: false });
      continue;
    }
    const { claim, nextCoverage, askedOf } = context;
    const patientId = claim.body.patient.patientId;
    const mine = fresh.get(patientId) ?? [];
    fresh.set(patientId, mine);
    const posting = postRemittanceClaim({ ...about, claim, nextCoverage, askedOf, codes, posted: joined(context.posted, mine) });
    const last = posting.entries.at(-1);
    const applied =
      last === undefined
        ? []
        : [
            ...posting.entries,
            ...allocatePatientCredits({
              patientId,
              posted: joined(context.posted, [...mine, ...posting.entries]),
              because: last.key,
              postedOn,
            }),
          ];
    mine.push(...applied);
    entries.push(...applied);
    const isUndone = undone.has(remittanceClaim);
    done.set(remittanceClaim, { remittanceClaim, occurrence, claimId: claim.body.claimId, posting, isUndone });
  }
  const provider = postProviderAdjustments({ remittance, offsets, postedOn });
  const claims = remittance.claims.flatMap((claim) => done.get(claim) ?? []);
  return {
    claims,
    entries: [...entries, ...provider.entries],
    workOrders: [
      ...claims.flatMap((claim) => (claim.isUndone ? [] : claim.posting.workOrders)),
      ...takenBack(claims, contextOf, postedOn),
      ...provider.workOrders,
    ],
    offsetsMoved: provider.moved,
  };
}

/** The journal plus what this payment has added, without repeating what a replay finds already there. */
function joined(posted: readonly JournalEntry[], added: readonly JournalEntry[]): readonly JournalEntry[] {
  if (added.length === 0) return posted;
  const fresh = new Map(added.map((entry) => [entry.key, entry]));
  for (const { key } of posted) fresh.delete(key);
  return [...posted, ...fresh.values()];
}

/** A decision taken back without a new one leaves the claim open with nobody expecting it: someone must. */
function takenBack(
  claims: readonly PostedClaim[],
  contextOf: (claim: RemittanceClaim) => ClaimContext | undefined,
  postedOn: PlainDate,
): readonly WorkOrder[] {
  const decidedAgain = new Set(claims.filter((c) => c.posting.result === 'decided' && !c.isUndone).map((c) => c.claimId));
  return claims.flatMap(({ posting, claimId, remittanceClaim }) => {
    const claim = contextOf(remittanceClaim)?.claim;
    // A replaced claim is taken back because of the one that replaces it, and that one waits for its own answer.
    if (posting.result !== 'reversed' || claim === undefined || claim.state === 'replaced' || decidedAgain.has(claimId))
      return [];
    return [
      claimOrder(claim.body, {
        queue: 'posting',
        kind: 'no-answer',
        reason: said('The payer took its decision back and has not sent a new one.'),
        nextAction: said('Watch for the corrected decision; ask the payer why, and answer within its deadline.'),
        openedOn: postedOn,
        dueInDays: 14,
        amountCents: negateCents(remittanceClaim.paidCents),
        subject: 'decision taken back',
      }),
    ];
  });
}

/** Cash reaches the bank: Dr 1000 / Cr 1010, key 'deposit:<id>'. In: cents above zero. */
export const postDeposit = (deposit: {
  readonly depositId: string;
  readonly cents: Cents;
  readonly depositedOn: PlainDate;
}): JournalEntry =>
  journalEntry({
    key: `deposit:${deposit.depositId}`,
    kind: 'deposit',
    postedOn: deposit.depositedOn,
    memo: 'Deposit',
    legs: [
      { account: '1000', cents: deposit.cents },
      { account: '1010', cents: negateCents(deposit.cents) },
    ],
  });
