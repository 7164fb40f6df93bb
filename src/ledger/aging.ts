/** How old open money is, and whether the books balance as a whole. */
import { type Cents, cents } from '../kernel/money.ts';
import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { ChargeBalance } from './balances.ts';
import { type AccountCode, CHART } from './chart.ts';
import type { JournalEntry } from './journal.ts';

/** Upper bounds in days of the usual buckets; the last one is open. House convention: 30-day buckets to 120. */
const AGING_BOUNDS = [30, 60, 90, 120] as const;
export type AgingBuckets = {
  readonly upTo30: Cents;
  readonly upTo60: Cents;
  readonly upTo90: Cents;
  readonly upTo120: Cents;
  readonly older: Cents;
  readonly total: Cents;
};

/**
 * Open balances by age on a day. `dateOf` says from when a charge ages: service date, first bill, or the day the
 * patient became responsible (`patientSince`); undefined counts as new. Credit balances age like debts.
 */
export function agingOf(
  balances: Iterable<ChargeBalance>,
  options: {
    readonly on: PlainDate;
    readonly side: 'insurance' | 'patient';
    readonly dateOf: (balance: ChargeBalance) => PlainDate | undefined;
  },
): AgingBuckets {
  const sums = [0, 0, 0, 0, 0];
  for (const balance of balances) {
    const from = options.dateOf(balance) ?? options.on;
    const days = daysBetween(from, options.on);
    const found = AGING_BOUNDS.findIndex((bound) => days <= bound);
    const bucket = found < 0 ? AGING_BOUNDS.length : found;
    sums[bucket] = (sums[bucket] ?? 0) + (options.side === 'insurance' ? balance.openInsuranceCents : balance.openPatientCents);
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = sums;
  return {
    upTo30: cents(a),
    upTo60: cents(b),
    upTo90: cents(c),
    upTo120: cents(d),
    older: cents(e),
    total: cents(a + b + c + d + e),
  };
}

export type TrialBalanceRow = {
  readonly account: AccountCode;
  readonly name: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  /** Debits less credits. */
  readonly balanceCents: Cents;
};

/** One row per account with movement, in the chart's order. Errors: debits other than credits are a bug and throw. */
export function trialBalance(entries: Iterable<JournalEntry>): readonly TrialBalanceRow[] {
  const sums = new Map<AccountCode, { debit: number; credit: number }>();
  for (const entry of entries) {
    for (const leg of entry.legs) {
      const row = sums.get(leg.account) ?? { debit: 0, credit: 0 };
      if (leg.cents > 0) row.debit += leg.cents;
      else row.credit -= leg.cents;
      sums.set(leg.account, row);
    }
  }
  const rows = (Object.keys(CHART) as AccountCode[]).sort().flatMap((account) => {
    const row = sums.get(account);
    if (row === undefined) return [];
    return [
      {
        account,
        name: CHART[account].name,
        debitCents: cents(row.debit),
        creditCents: cents(row.credit),
        balanceCents: cents(row.debit - row.credit),
      },
    ];
  });
  assert(rows.reduce((sum, row) => sum + row.balanceCents, 0) === 0, 'all accounts together must sum to zero');
  return rows;
}
