/**
 * Balances are folds over the journal, nothing else. Every leg with a charge falls into exactly one of: charged,
 * paid by insurance, adjusted, paid by the patient, open with insurance, open with the patient.
 */
import type { CoverageRank } from '../claims/coverage.ts';
import type { ChargeId, EncounterId, PatientId } from '../claims/identifiers.ts';
import { addCents, type Cents, cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { type AccountCode, CHART } from './chart.ts';
import type { JournalEntry, Leg } from './journal.ts';

export type ReasonAmount = { readonly account: AccountCode; readonly reason: string; readonly cents: Cents };

export type ChargeBalance = {
  readonly chargeId: ChargeId;
  readonly patientId: PatientId | undefined;
  readonly encounterId: EncounterId | undefined;
  readonly chargeCents: Cents;
  readonly insurancePaidCents: Cents;
  readonly adjustedCents: Cents;
  /** Why it was adjusted, per account and payer's reason; never a zero. */
  readonly adjusted: readonly ReasonAmount[];
  readonly patientPaidCents: Cents;
  readonly openInsuranceCents: Cents;
  readonly openByRank: Readonly<Record<CoverageRank, Cents>>;
  readonly openPatientCents: Cents;
  /** What was made the patient's, per reason, before the patient paid anything. */
  readonly patientAssigned: readonly ReasonAmount[];
  /** Day the patient's balance last rose from nothing; absent while it is nothing. */
  readonly patientSince?: PlainDate;
};

/** A handful of reasons: looked through, not hashed. */
type Tally = { account: AccountCode; reason: string; cents: number }[];

type Running = {
  patientId: PatientId | undefined;
  encounterId: EncounterId | undefined;
  charge: number;
  insurancePaid: number;
  patientPaid: number;
  openPatient: number;
  openByRank: Record<CoverageRank, number>;
  readonly adjusted: Tally;
  readonly assigned: Tally;
  patientSince: PlainDate | undefined;
};

const start = (): Running => ({
  patientId: undefined,
  encounterId: undefined,
  charge: 0,
  insurancePaid: 0,
  patientPaid: 0,
  openPatient: 0,
  openByRank: { primary: 0, secondary: 0, tertiary: 0 },
  adjusted: [],
  assigned: [],
  patientSince: undefined,
});

function bump(tally: Tally, { account, reason = '', cents: amount }: Leg): void {
  for (const known of tally) {
    if (known.account !== account || known.reason !== reason) continue;
    known.cents += amount;
    return;
  }
  tally.push({ account, reason, cents: amount });
}

/** True for expense and contra-revenue: money that left the receivable without being paid. */
const isAdjustment = (account: AccountCode): boolean =>
  CHART[account].kind === 'contra-revenue' || CHART[account].kind === 'expense';

function add(running: Running, leg: Leg): void {
  if (leg.account === '4000' || leg.account === '3000') running.charge -= leg.cents;
  else if (leg.account === '1100') running.openByRank[leg.rank ?? 'primary'] += leg.cents;
  else if (leg.account === '1200') {
    running.openPatient += leg.cents;
    if (leg.reason !== undefined) bump(running.assigned, leg);
  } else if (isAdjustment(leg.account)) bump(running.adjusted, leg);
  // A payer's money carries its rank, on cash, suspense, offsets and refunds alike; the patient's carries none.
  else if (leg.rank !== undefined) running.insurancePaid += leg.cents;
  else running.patientPaid += leg.cents;
}

const NO_AMOUNTS: readonly ReasonAmount[] = [];

function amounts(tally: Tally): readonly ReasonAmount[] {
  if (tally.length === 0) return NO_AMOUNTS;
  const found: ReasonAmount[] = [];
  for (const { account, reason, cents: amount } of tally) if (amount !== 0) found.push({ account, reason, cents: cents(amount) });
  return found;
}

function finish(chargeId: ChargeId, r: Running): ChargeBalance {
  const adjusted = amounts(r.adjusted);
  let adjustedCents = ZERO_CENTS;
  for (const reason of adjusted) adjustedCents = addCents(adjustedCents, reason.cents);
  const openInsurance = r.openByRank.primary + r.openByRank.secondary + r.openByRank.tertiary;
  assert(
    r.charge === r.insurancePaid + adjustedCents + r.patientPaid + openInsurance + r.openPatient,
    `charge ${chargeId} must equal paid + adjusted + patient paid + open`,
  );
  const balance: ChargeBalance = {
    chargeId,
    patientId: r.patientId,
    encounterId: r.encounterId,
    chargeCents: cents(r.charge),
    insurancePaidCents: cents(r.insurancePaid),
    adjustedCents,
    adjusted,
    patientPaidCents: cents(r.patientPaid),
    openInsuranceCents: cents(openInsurance),
    openByRank: {
      primary: cents(r.openByRank.primary),
      secondary: cents(r.openByRank.secondary),
      tertiary: cents(r.openByRank.tertiary),
    },
    openPatientCents: cents(r.openPatient),
    patientAssigned: amounts(r.assigned),
  };
  return r.patientSince === undefined ? balance : { ...balance, patientSince: r.patientSince };
}

/** Folds entries, in posting order, into one balance per charge. Errors: a broken identity is a bug and throws. */
export function chargeBalances(entries: Iterable<JournalEntry>): ReadonlyMap<ChargeId, ChargeBalance> {
  const running = new Map<ChargeId, Running>();
  for (const entry of entries) {
    for (const leg of entry.legs) {
      if (leg.chargeId === undefined) continue;
      let r = running.get(leg.chargeId);
      if (r === undefined) running.set(leg.chargeId, (r = start()));
      const before = r.openPatient;
      r.patientId ??= leg.patientId;
      r.encounterId ??= leg.encounterId;
      add(r, leg);
      if (before <= 0 && r.openPatient > 0) r.patientSince = entry.postedOn;
      else if (r.openPatient <= 0) r.patientSince = undefined;
    }
  }
  const balances = new Map<ChargeId, ChargeBalance>();
  running.forEach((r, id) => balances.set(id, finish(id, r)));
  return balances;
}

/** Credits (account 2000) a patient holds with us, per visit they were paid for; positive = we hold money. */
export type UnappliedCredit = {
  readonly patientId: PatientId;
  readonly encounterId: EncounterId | undefined;
  readonly cents: Cents;
};

export function unappliedCredits(entries: Iterable<JournalEntry>): readonly UnappliedCredit[] {
  const held = new Map<string, { patientId: PatientId; encounterId: EncounterId | undefined; cents: number }>();
  for (const entry of entries) {
    for (const leg of entry.legs) {
      if (leg.account !== '2000' || leg.patientId === undefined) continue;
      const key = `${leg.patientId} ${leg.encounterId ?? ''}`;
      const credit = held.get(key) ?? { patientId: leg.patientId, encounterId: leg.encounterId, cents: 0 };
      credit.cents -= leg.cents;
      held.set(key, credit);
    }
  }
  return [...held.values()].flatMap((c) => (c.cents === 0 ? [] : [{ ...c, cents: cents(c.cents) }]));
}

export type LedgerTotals = {
  readonly chargeCents: Cents;
  readonly insurancePaidCents: Cents;
  readonly adjustedCents: Cents;
  readonly patientPaidCents: Cents;
  readonly openInsuranceCents: Cents;
  readonly openPatientCents: Cents;
};

/** Sums of charge balances; charge = paid + adjusted + patient paid + open holds for them as for each. */
export function totalsOf(balances: Iterable<ChargeBalance>): LedgerTotals {
  const all = [...balances];
  const total = (of: (balance: ChargeBalance) => Cents): Cents => sumCents(all.map(of));
  return {
    chargeCents: total((b) => b.chargeCents),
    insurancePaidCents: total((b) => b.insurancePaidCents),
    adjustedCents: total((b) => b.adjustedCents),
    patientPaidCents: total((b) => b.patientPaidCents),
    openInsuranceCents: total((b) => b.openInsuranceCents),
    openPatientCents: total((b) => b.openPatientCents),
  };
}

export type EncounterBalance = {
  readonly patientId: PatientId;
  readonly encounterId: EncounterId;
  readonly insuranceCents: Cents;
  readonly patientCents: Cents;
  readonly unappliedCents: Cents;
};

/** What each visit still has open, and what the patient has with us for it. Sorted by patient, then visit. */
export function encounterBalances(entries: readonly JournalEntry[]): readonly EncounterBalance[] {
  const rows = new Map<string, EncounterBalance>();
  const plus = (row: EncounterBalance): void => {
    const key = `${row.patientId} ${row.encounterId}`;
    const before = rows.get(key);
    rows.set(key, {
      ...row,
      insuranceCents: sumCents([row.insuranceCents, before?.insuranceCents ?? ZERO_CENTS]),
      patientCents: sumCents([row.patientCents, before?.patientCents ?? ZERO_CENTS]),
      unappliedCents: sumCents([row.unappliedCents, before?.unappliedCents ?? ZERO_CENTS]),
    });
  };
  for (const { patientId, encounterId, openInsuranceCents, openPatientCents } of chargeBalances(entries).values()) {
    if (patientId === undefined || encounterId === undefined) continue;
    plus({
      patientId,
      encounterId,
      insuranceCents: openInsuranceCents,
      patientCents: openPatientCents,
      unappliedCents: ZERO_CENTS,
    });
  }
  for (const credit of unappliedCredits(entries)) {
    if (credit.encounterId === undefined) continue;
    const { patientId, encounterId } = credit;
    plus({ patientId, encounterId, insuranceCents: ZERO_CENTS, patientCents: ZERO_CENTS, unappliedCents: credit.cents });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

export type PatientBalance = LedgerTotals & { readonly patientId: PatientId; readonly unappliedCents: Cents };

/** One row per patient, credits included. */
export function patientBalances(entries: readonly JournalEntry[]): ReadonlyMap<PatientId, PatientBalance> {
  const charges = Map.groupBy(chargeBalances(entries).values(), (balance) => balance.patientId);
  const credits = Map.groupBy(unappliedCredits(entries), (credit) => credit.patientId);
  const ids = new Set([...charges.keys(), ...credits.keys()].filter((id) => id !== undefined));
  return new Map(
    [...ids].map((patientId) => [
      patientId,
      {
        patientId,
        ...totalsOf(charges.get(patientId) ?? []),
        unappliedCents: sumCents((credits.get(patientId) ?? []).map((c) => c.cents)),
      },
    ]),
  );
}
