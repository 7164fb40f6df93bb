/**
 * A visit that was charged to its patient is asked of a plan after all: the card was found later, or a coverage was granted
 * afterwards. What the patient had paid is no longer owed by them (the caller runs `allocatePatientCredits` on the result).
 */
import type { CoverageRank } from '../claims/coverage.ts';
import type { ChargeId, PayerId } from '../claims/identifiers.ts';
import { type Cents, cents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type JournalEntry, journalEntry, type Leg } from './journal.ts';
import { SELF_PAY_REASON } from './post-charge.ts';

type OfPatient = { readonly leg: Leg; readonly cents: Cents };

/** What stands with the patient because no plan was asked, per charge; what was asked of a plan since is not in it. */
export function chargedToPatient(posted: Iterable<JournalEntry>): ReadonlyMap<ChargeId, OfPatient> {
  const found = new Map<ChargeId, OfPatient>();
  for (const entry of posted) {
    for (const leg of entry.legs) {
      if (leg.account !== '1200' || leg.reason !== SELF_PAY_REASON || leg.chargeId === undefined) continue;
      const before = found.get(leg.chargeId);
      found.set(leg.chargeId, { leg: before?.leg ?? leg, cents: cents((before?.cents ?? 0) + leg.cents) });
    }
  }
  return new Map([...found].filter(([, { cents: amount }]) => amount > 0));
}

export type PlanAsked = {
  /** Identity: the claim that asks. */
  readonly because: string;
  readonly posted: readonly JournalEntry[];
  readonly charges: readonly ChargeId[];
  readonly payer: { readonly payerId: PayerId; readonly rank: CoverageRank };
  readonly postedOn: PlainDate;
};

/**
 * Dr 1100 (the plan) / Cr 1200 (self-pay), key 'plan-asked:<because>': each charge whole, as if the plan had been asked at once.
 * Out: none where nothing of these charges stands with the patient.
 * Source: ADR-0005: 1100 is kept by payer and rank.
 */
export function askPlan({ because, posted, charges, payer, postedOn }: PlanAsked): readonly JournalEntry[] {
  const open = chargedToPatient(posted);
  const legs = charges.flatMap((chargeId): readonly Leg[] => {
    const found = open.get(chargeId);
    if (found === undefined) return [];
    const { reason: _reason, ...whose } = found.leg;
    return [
      { ...whose, account: '1100', ...payer, cents: found.cents },
      { ...found.leg, cents: negateCents(found.cents) },
    ];
  });
  if (legs.length === 0) return [];
  return [
    journalEntry({
      key: `plan-asked:${because}`,
      kind: 'payer-change',
      postedOn,
      memo: 'Asked of the plan, no longer of the patient',
      legs,
    }),
  ];
}
