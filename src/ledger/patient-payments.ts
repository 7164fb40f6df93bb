/**
 * The patient's money: taken as a credit we owe, applied when responsibility arrives, never beyond it. The rest
 * stays the patient's credit.
 */
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import { type Cents, minCents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type ChargeBalance, chargeBalances, unappliedCredits } from './balances.ts';
import { type JournalEntry, journalEntry } from './journal.ts';

/** Dr 1010 / Cr 2000, key 'patient-payment:<id>'. In: cents above zero. Source: ADR-0005, desk money. */
export const postPatientPayment = (payment: {
  /** Identity of the receipt; for a copay of a visit the encounter's id serves. */
  readonly paymentId: string;
  readonly patientId: PatientId;
  /** The visit it was paid for; its charges are served first. */
  readonly encounterId?: EncounterId;
  readonly cents: Cents;
  readonly receivedOn: PlainDate;
}): JournalEntry => {
  const whose = {
    patientId: payment.patientId,
    ...(payment.encounterId === undefined ? {} : { encounterId: payment.encounterId }),
  };
  return journalEntry({
    key: `patient-payment:${payment.paymentId}`,
    kind: 'patient-payment',
    postedOn: payment.receivedOn,
    memo: 'Payment by the patient',
    legs: [
      { account: '1010', cents: payment.cents, ...whose },
      { account: '2000', cents: negateCents(payment.cents), ...whose },
    ],
  });
};

type Allocating = {
  readonly patientId: PatientId;
  /** The patient's journal (or one visit's), in posting order. */
  readonly posted: readonly JournalEntry[];
  /** Key of the entry that changed what is owed: part of this one's identity. */
  readonly because: string;
  readonly postedOn: PlainDate;
};

const ofVisit = <T extends object>(leg: T, encounterId: EncounterId | undefined): T & { readonly encounterId?: EncounterId } =>
  encounterId === undefined ? leg : { ...leg, encounterId };

/** 2000 ⇄ 1200 for one charge: positive applies a credit, negative gives an overpayment back. */
const allocation = (
  { patientId, because, postedOn }: Allocating,
  charge: ChargeBalance,
  move: { readonly creditOf: EncounterId | undefined; readonly cents: Cents },
): JournalEntry => {
  const credit = { account: '2000' as const, cents: move.cents, patientId };
  const owed = { account: '1200' as const, cents: negateCents(move.cents), patientId };
  return journalEntry({
    key: `allocation:${because}/${charge.chargeId}/${move.creditOf ?? 'any'}`,
    kind: 'patient-allocation',
    postedOn,
    memo: move.cents > 0 ? 'Patient credit applied' : 'Patient overpayment returned to credit',
    legs: [
      { ...ofVisit(credit, move.creditOf), chargeId: charge.chargeId },
      { ...ofVisit(owed, charge.encounterId), chargeId: charge.chargeId },
    ],
  });
};

/**
 * Makes the patient's side whole: a charge paid beyond what the patient owes gives the excess back as credit;
 * then credits pay what is owed, the visit they were paid for first, oldest charges first, never above the
 * balance. Run again on its own result it finds nothing to do.
 */
export function allocatePatientCredits(input: Allocating): readonly JournalEntry[] {
  const { patientId, posted } = input;
  // Most journals hold no money of the patient's: nothing to give back, nothing to apply.
  if (!posted.some((entry) => entry.legs.some((leg) => leg.account === '2000'))) return [];
  const entries: JournalEntry[] = [];
  const charges = [...chargeBalances(posted).values()].filter((charge) => charge.patientId === patientId);
  for (const charge of charges) {
    // Only what the patient paid can be given back to them.
    const excess = minCents(negateCents(charge.openPatientCents), charge.patientPaidCents);
    if (excess <= 0) continue;
    entries.push(allocation(input, charge, { creditOf: charge.encounterId, cents: negateCents(excess) }));
  }
  const owed = new Map(charges.filter((c) => c.openPatientCents > 0).map((c) => [c, c.openPatientCents]));
  const credits = unappliedCredits([...posted, ...entries]).filter((credit) => credit.patientId === patientId);
  for (const credit of credits) {
    let left = credit.cents;
    const ownVisitFirst = [...owed.keys()].sort(
      (a, b) => Number(b.encounterId === credit.encounterId) - Number(a.encounterId === credit.encounterId),
    );
    for (const charge of ownVisitFirst) {
      const due = owed.get(charge);
      if (left <= 0 || due === undefined || due <= 0) continue;
      const applied = minCents(left, due);
      entries.push(allocation(input, charge, { creditOf: credit.encounterId, cents: applied }));
      owed.set(charge, (due - applied) as Cents);
      left = (left - applied) as Cents;
    }
  }
  return entries;
}
