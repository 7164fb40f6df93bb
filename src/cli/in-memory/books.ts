/**
 * The books of the in-memory demonstration: one account per patient with what is still open. A patient whose visits
 * are all settled is folded into the totals and forgotten, so that memory follows the open work, not the year.
 */
import type { EncounterId, PatientId } from '../../claims/identifiers.ts';
import { type Cents, cents } from '../../kernel/money.ts';
import { assert } from '../../kernel/result.ts';
import { chargeBalances, type LedgerTotals, totalsOf, unappliedCredits } from '../../ledger/balances.ts';
import type { AccountCode } from '../../ledger/chart.ts';
import type { JournalEntry } from '../../ledger/journal.ts';

type PatientBook = { entries: JournalEntry[]; readonly waiting: Set<EncounterId>; owes: number };

export type MemoryBooks = {
  /** The patient's entries that are still in play, in posting order. */
  readonly of: (patient: PatientId) => readonly JournalEntry[];
  readonly post: (patient: PatientId | undefined, entries: readonly JournalEntry[]) => void;
  /** An encounter that an answer is still expected for; its patient is not folded before. */
  readonly await: (patient: PatientId, encounter: EncounterId) => void;
  readonly settle: (patient: PatientId, encounter: EncounterId) => void;
  /** True when the patient's own receivable is not zero: only then can a statement ask for anything. */
  readonly owes: (patient: PatientId) => boolean;
  /** Folds a patient with nothing open; true when done. */
  readonly fold: (patient: PatientId) => boolean;
  readonly patients: () => Iterable<PatientId>;
  readonly totals: () => MemoryTotals;
};

export type MemoryTotals = LedgerTotals & {
  readonly entries: number;
  /** Balance per account over everything ever posted; they sum to zero. */
  readonly accounts: Readonly<Partial<Record<AccountCode, Cents>>>;
};

const NOTHING: LedgerTotals = totalsOf([]);

const plus = (a: LedgerTotals, b: LedgerTotals): LedgerTotals => ({
  chargeCents: cents(a.chargeCents + b.chargeCents),
  insurancePaidCents: cents(a.insurancePaidCents + b.insurancePaidCents),
  adjustedCents: cents(a.adjustedCents + b.adjustedCents),
  patientPaidCents: cents(a.patientPaidCents + b.patientPaidCents),
  openInsuranceCents: cents(a.openInsuranceCents + b.openInsuranceCents),
  openPatientCents: cents(a.openPatientCents + b.openPatientCents),
});

export function openMemoryBooks(): MemoryBooks {
  const books = new Map<PatientId, PatientBook>();
  const accounts = new Map<AccountCode, number>();
  let folded = NOTHING;
  let posted = 0;
  const bookOf = (patient: PatientId): PatientBook => {
    const book = books.get(patient) ?? { entries: [], waiting: new Set(), owes: 0 };
    books.set(patient, book);
    return book;
  };
  return {
    of: (patient) => books.get(patient)?.entries ?? [],
    post: (patient, entries) => {
      for (const entry of entries) {
        posted += 1;
        for (const leg of entry.legs) accounts.set(leg.account, (accounts.get(leg.account) ?? 0) + leg.cents);
      }
      if (patient === undefined) return;
      const book = bookOf(patient);
      book.entries.push(...entries);
      for (const entry of entries) for (const leg of entry.legs) if (leg.account === '1200') book.owes += leg.cents;
    },
    await: (patient, encounter) => bookOf(patient).waiting.add(encounter),
    settle: (patient, encounter) => books.get(patient)?.waiting.delete(encounter),
    owes: (patient) => (books.get(patient)?.owes ?? 0) !== 0,
    fold: (patient) => {
      const book = books.get(patient);
      if (book === undefined || book.waiting.size > 0 || book.owes !== 0) return false;
      const balances = totalsOf(chargeBalances(book.entries).values());
      if (balances.openInsuranceCents !== 0 || balances.openPatientCents !== 0) return false;
      if (unappliedCredits(book.entries).length > 0) return false;
      folded = plus(folded, balances);
      books.delete(patient);
      return true;
    },
    patients: () => books.keys(),
    totals: () => {
      let all = folded;
      for (const { entries } of books.values()) all = plus(all, totalsOf(chargeBalances(entries).values()));
      const zero = [...accounts.values()].reduce((sum, balance) => sum + balance, 0);
      assert(zero === 0, 'all accounts together must sum to zero');
      return {
        ...all,
        entries: posted,
        accounts: Object.fromEntries(
          [...accounts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, balance]) => [code, cents(balance)]),
        ),
      };
    },
  };
}
