/**
 * What was charged was wrong: the old charge is undone by its mirror, the right one is posted, and what had been posted
 * on the old one ends where it belongs. Nothing is edited. Money that came from a plan stays that plan's payment and
 * goes along to the new charge; what the old decision had given up or made the patient's falls with the old charge,
 * because the payer decides the new one anew; what the patient had paid is their credit until then (the caller runs
 * `allocatePatientCredits` on the result).
 */
import type { Charge } from '../claims/charge.ts';
import type { CoverageRank } from '../claims/coverage.ts';
import type { ChargeId, PatientId, PayerId } from '../claims/identifiers.ts';
import { type Cents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { chargeBalances } from './balances.ts';
import { type JournalEntry, journalEntry, type Leg, reverseEntry } from './journal.ts';
import { postCharge } from './post-charge.ts';

const MOVED = 'moved:';

/** True for what moved an entry along to a corrected charge. */
export const isMoved = (key: string): boolean => key.startsWith(MOVED);

/** The entry that moved, once or along several corrections: 'moved:<because>/<charge>/<its key>', of which the last alone has strokes. */
function keyOfMoved(key: string): string {
  const moved = key.split('/').slice(2).join('/');
  return isMoved(moved) ? keyOfMoved(moved) : moved;
}

export type ChargeChange = {
  /** Absent for a service that had been forgotten. */
  readonly from?: ChargeId;
  /** Absent for one that was never done. */
  readonly to?: Pick<Charge, 'chargeId' | 'encounterId' | 'enteredOn' | 'procedure' | 'chargeCents'>;
};

export type ChargeCorrection = {
  /** Identity of the correction: the claim that carries it. */
  readonly because: string;
  readonly posted: readonly JournalEntry[];
  readonly changes: readonly ChargeChange[];
  readonly patientId: PatientId;
  /** Whom the new charges are asked of. */
  readonly payer: { readonly payerId: PayerId; readonly rank: CoverageRank };
  readonly postedOn: PlainDate;
};

/**
 * Out: for each change the mirror of the old charge ('reversal:charge:<id>'), one entry per posted entry that rested on it
 * ('moved:<because>/<its key>'), and the new charge ('charge:<id>'), in posting order. Paid beyond the new charge is a
 * credit balance with the plan (`creditsWithPlans`).
 * Source: ADR-0005 (a corrected charge is undone by its mirror, then posted anew; per line charge = payments +
 * adjustments + open, after any order of reversals).
 */
export function correctCharges(correction: ChargeCorrection): readonly JournalEntry[] {
  const { changes, patientId, payer, postedOn } = correction;
  return changes.flatMap(({ from, to }) => {
    const fresh = to === undefined ? undefined : postCharge({ charge: { ...to, enteredOn: postedOn }, patientId, payer });
    return [
      ...(from === undefined ? [] : takeOff(correction, from, to?.chargeId ?? from)),
      ...(fresh === undefined ? [] : [fresh]),
    ];
  });
}

function takeOff({ because, posted, postedOn }: ChargeCorrection, from: ChargeId, to: ChargeId): readonly JournalEntry[] {
  const undone = new Set(posted.flatMap((entry) => entry.reverses ?? []));
  // What the patient paid is not moved: with nothing owed here it comes back to them as every overpayment does.
  const standing = posted.filter(
    (entry) => entry.reverses === undefined && !undone.has(entry.key) && entry.kind !== 'patient-allocation',
  );
  return standing.flatMap((entry): readonly JournalEntry[] => {
    if (entry.key === `charge:${from}`) return [reverseEntry(entry, postedOn, 'Charge taken back: it was wrong')];
    const legs = entry.legs.filter((leg) => leg.chargeId === from);
    const moved = legs.length === 0 ? [] : movedLegs(legs, to);
    if (moved.length === 0) return [];
    return [
      journalEntry({
        key: `${MOVED}${because}/${from}/${entry.key}`,
        kind: 'charge-correction',
        postedOn,
        memo: 'Follows the corrected charge',
        legs: moved,
      }),
    ];
  });
}

/** True for what a plan paid: its cash, or what it kept or was given instead, carries its rank. */
const isPlansMoney = (leg: Leg): boolean =>
  leg.rank !== undefined &&
  (leg.account === '1010' || leg.account === '1300' || leg.account === '2010' || leg.account === '2100');

/** The mirror on the old charge, and the plans' money on the new one, against what that plan owes there. */
function movedLegs(legs: readonly Leg[], to: ChargeId): readonly Leg[] {
  const all = [
    ...legs.map((leg) => ({ ...leg, cents: negateCents(leg.cents) })),
    ...legs.filter(isPlansMoney).flatMap(({ reason: _reason, ...leg }): readonly Leg[] => [
      { ...leg, chargeId: to },
      { ...leg, chargeId: to, account: '1100', cents: negateCents(leg.cents) },
    ]),
  ];
  return joined(all);
}

/** One leg for what is the same: a charge taken off without a new one would move its money onto itself. */
function joined(legs: readonly Leg[]): readonly Leg[] {
  const sums = new Map<string, Leg>();
  for (const leg of legs) {
    const key = [leg.chargeId, leg.account, leg.rank, leg.payerId, leg.reason, leg.encounterId].join(' ');
    const before = sums.get(key);
    sums.set(key, before === undefined ? leg : { ...before, cents: (before.cents + leg.cents) as Cents });
  }
  return [...sums.values()].filter((leg) => leg.cents !== 0);
}

/**
 * Mirrors of what followed an entry to a corrected charge and still stands, the latest first: with them the entry's own
 * mirror is exact again. `key` is the reversal's.
 */
export function unmoved(
  posted: readonly JournalEntry[],
  entryKey: string,
  { key, postedOn }: { readonly key: string; readonly postedOn: PlainDate },
): readonly JournalEntry[] {
  const undone = new Set(posted.flatMap((entry) => entry.reverses ?? []));
  return posted
    .filter((entry) => isMoved(entry.key) && keyOfMoved(entry.key) === entryKey && !undone.has(entry.key))
    .toReversed()
    .map((entry) => ({
      ...reverseEntry(entry, postedOn, 'Taken back with the decision it had followed'),
      key: `${key}/from/${entry.key}`,
    }));
}

/** Paid by plans beyond what is charged, per charge: for a person to refund or to see taken back. */
export const creditsWithPlans = (posted: readonly JournalEntry[], charges: readonly ChargeId[]): ReadonlyMap<ChargeId, Cents> => {
  const balances = chargeBalances(posted);
  return new Map(
    charges.flatMap((chargeId) => {
      const open = balances.get(chargeId)?.openInsuranceCents;
      return open === undefined || open >= 0 ? [] : [[chargeId, negateCents(open)] as const];
    }),
  );
};
