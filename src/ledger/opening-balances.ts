/**
 * Balances brought over from another system, one entry each, dated on the day they are taken in: the months before are not
 * touched, and the age counts from the original day (`OpeningBalance.asOf`). Account 3000 takes the other side, so that
 * nothing brought over looks like revenue. Source: house decision, ADR 0013.
 */
import type { OpeningBalance } from '../claims/opening-balance.ts';
import { negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type JournalEntry, journalEntry, type Leg, reverseEntry } from './journal.ts';

/** Why the patient owes it; no payer's reason looks like it. */
export const BROUGHT_OVER_REASON = 'BROUGHT-OVER';
const BROUGHT_OVER = 'Balance brought over';
const TAKEN_BACK = 'Balance brought over, taken back';

/**
 * Key 'opening:<id>'. Owed: Dr 1200 or 1100 / Cr 3000, under the balance's id as a charge, so that payments and write-offs
 * find it. A credit: Dr 3000 / Cr 2000 for the patient, 2010 for a payer; it waits to be applied.
 */
export const postOpeningBalance = (balance: OpeningBalance): JournalEntry =>
  journalEntry({
    key: `opening:${balance.balanceId}`,
    kind: 'opening-balance',
    postedOn: balance.postedOn,
    memo: BROUGHT_OVER,
    legs: legsOf(balance),
  });

function legsOf({ balanceId, patientId, owedBy, payerId, cents }: OpeningBalance): readonly Leg[] {
  const isDebt = cents > 0;
  const whose = { patientId, ...(isDebt ? { chargeId: balanceId } : {}) };
  const payer = owedBy === 'patient' || payerId === undefined ? {} : { payerId };
  const account = owedBy === 'patient' ? (isDebt ? '1200' : '2000') : isDebt ? '1100' : '2010';
  const rank = owedBy === 'payer' && isDebt ? ({ rank: 'primary' } as const) : {};
  const reason = account === '1200' ? { reason: BROUGHT_OVER_REASON } : {};
  return [
    { account, cents, ...whose, ...payer, ...rank, ...reason },
    { account: '3000', cents: negateCents(cents), ...whose, ...payer },
  ];
}

/** The mirror of the entry above. */
export const takeBackOpeningBalance = (balance: OpeningBalance, on: PlainDate): JournalEntry =>
  reverseEntry(postOpeningBalance(balance), on, TAKEN_BACK);
