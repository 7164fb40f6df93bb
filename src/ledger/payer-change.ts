/**
 * A claim goes to another plan: the wrong card was read, or a plan on file had ended. What the first plan still owes on
 * paper is asked of the second one from then on, by an entry of its own; what the first one paid stays where it is.
 */
import type { CoverageRank } from '../claims/coverage.ts';
import type { ChargeId, PayerId } from '../claims/identifiers.ts';
import { type Cents, cents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type JournalEntry, journalEntry, type Leg } from './journal.ts';

export type OpenWithPayer = { readonly leg: Leg; readonly cents: Cents };

type Asking = { readonly chargeId: ChargeId; readonly rank: CoverageRank };

/** What of a charge is open on 1100 with each payer of that rank; a credit balance is negative, nothing is left out. */
export function openByPayer(posted: Iterable<JournalEntry>, { chargeId, rank }: Asking): ReadonlyMap<PayerId, OpenWithPayer> {
  const open = new Map<PayerId, OpenWithPayer>();
  for (const entry of posted) {
    for (const leg of entry.legs) {
      if (leg.account !== '1100' || leg.chargeId !== chargeId || leg.rank !== rank || leg.payerId === undefined) continue;
      const before = open.get(leg.payerId);
      open.set(leg.payerId, { leg: before?.leg ?? leg, cents: cents((before?.cents ?? 0) + leg.cents) });
    }
  }
  return open;
}

export type PayerChange = {
  /** Identity of the change: the claim that goes to the new payer. */
  readonly because: string;
  readonly posted: readonly JournalEntry[];
  readonly charges: readonly ChargeId[];
  readonly rank: CoverageRank;
  readonly from: PayerId;
  readonly to: PayerId;
  readonly postedOn: PlainDate;
};

/**
 * Dr 1100 (the new payer) / Cr 1100 (the old one), key 'payer-change:<because>': what is open of these charges.
 * Out: none where nothing is open with the old payer; its credit balances stay its own.
 * Source: ADR-0005: 1100 is kept by payer and rank.
 */
export function changePayer({ because, posted, charges, rank, from, to, postedOn }: PayerChange): readonly JournalEntry[] {
  const legs = charges.flatMap((chargeId): readonly Leg[] => {
    const open = openByPayer(posted, { chargeId, rank }).get(from);
    if (open === undefined || open.cents <= 0) return [];
    const { reason: _reason, claimId: _claim, ...leg } = open.leg;
    return [
      { ...leg, cents: negateCents(open.cents) },
      { ...leg, payerId: to, cents: open.cents },
    ];
  });
  if (legs.length === 0) return [];
  return [
    journalEntry({
      key: `payer-change:${because}`,
      kind: 'payer-change',
      postedOn,
      memo: 'Asked of another plan',
      legs,
    }),
  ];
}

/**
 * A payer takes back a decision after its claim went to another plan: what is open with it again follows.
 * In: the journal with the reversal in it, what took the decision back, and who is asked now.
 */
export function followPayerChange(
  posted: readonly JournalEntry[],
  takenBack: readonly JournalEntry[],
  { because, to, rank, postedOn }: Pick<PayerChange, 'because' | 'to' | 'rank' | 'postedOn'>,
): readonly JournalEntry[] {
  const legs = takenBack.flatMap((entry) => entry.legs);
  const charges = [...new Set(legs.flatMap((leg) => leg.chargeId ?? []))];
  const payers = new Set(legs.flatMap((leg) => (leg.account === '1100' && leg.rank === rank ? (leg.payerId ?? []) : [])));
  return [...payers].flatMap((from) =>
    from === to ? [] : changePayer({ because: `${because}/${from}`, posted, charges, rank, from, to, postedOn }),
  );
}
