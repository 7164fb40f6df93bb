/**
 * A journal entry balances or it does not exist. Entries are never changed: a correction is a reversal that
 * points at what it undoes, and then a new entry.
 */
import type { ChargeId, ClaimId, EncounterId, PatientId, PayerId } from '../claims/identifiers.ts';
import type { CoverageRank } from '../claims/coverage.ts';
import { keptList } from '../kernel/kept-list.ts';
import { type Cents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { AccountCode } from './chart.ts';

/** One side of an entry. Debit is positive, credit negative; never zero. */
export type Leg = {
  readonly account: AccountCode;
  readonly cents: Cents;
  readonly patientId?: PatientId;
  readonly encounterId?: EncounterId;
  readonly claimId?: ClaimId;
  /** The service line whose money this is: what makes charge = paid + adjusted + patient + open provable. */
  readonly chargeId?: ChargeId;
  readonly payerId?: PayerId;
  readonly rank?: CoverageRank;
  /** Why, as the payer said it: 'CO-45', 'PR-2'. */
  readonly reason?: string;
};

export type EntryKind =
  | 'charge'
  | 'opening-balance'
  | 'insurance-decision'
  | 'insurance-payment'
  | 'payer-adjustment'
  | 'patient-payment'
  | 'patient-allocation'
  | 'responsibility-transfer'
  | 'payer-change'
  | 'charge-correction'
  | 'write-off'
  | 'refund'
  | 'deposit'
  | 'reversal';

export type JournalEntry = {
  /** Deterministic identity of the business fact ('charge:<id>', 'era:<payment>/<claim occurrence>'): the same fact posts once. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly postedOn: PlainDate;
  /** Plain words for a person, without patient data. */
  readonly memo: string;
  readonly legs: readonly Leg[];
  /** Key of the entry this one undoes. */
  readonly reverses?: string;
};

/** Drops zero legs, asserts at least two legs and a zero sum. Errors: an unbalanced entry is a bug and throws. */
export function journalEntry(entry: JournalEntry): JournalEntry {
  const legs = entry.legs.some((leg) => leg.cents === 0) ? entry.legs.filter((leg) => leg.cents !== 0) : entry.legs;
  assert(legs.length >= 2, `journal entry ${entry.key} needs at least two legs`);
  const sum = legs.reduce((total, leg) => total + leg.cents, 0);
  assert(sum === 0, `journal entry ${entry.key} must sum to zero, not ${sum} cents`);
  return { ...entry, legs: keptList(legs) };
}

/** The mirror of an entry: same legs, opposite signs, linked. */
export const reverseEntry = (entry: JournalEntry, on: PlainDate, why: string): JournalEntry =>
  journalEntry({
    key: `reversal:${entry.key}`,
    kind: 'reversal',
    postedOn: on,
    memo: why,
    reverses: entry.key,
    legs: entry.legs.map((leg) => ({ ...leg, cents: negateCents(leg.cents) })),
  });
