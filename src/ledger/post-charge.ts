/** A charge enters the books: what we ask for, owed first by the first plan, or by the patient when there is none. */
import type { Charge } from '../claims/charge.ts';
import type { CoverageRank } from '../claims/coverage.ts';
import type { PatientId, PayerId } from '../claims/identifiers.ts';
import { negateCents } from '../kernel/money.ts';
import { type JournalEntry, journalEntry } from './journal.ts';

export const SELF_PAY_REASON = 'SELF-PAY';

/**
 * Dr 1100 (the plan) or 1200 (self-pay) / Cr 4000, dated the day the charge was entered, key 'charge:<id>'.
 * `payer` undefined: nobody but the patient pays, either without coverage or because the patient asked that the
 * plan not be told (45 CFR 164.522(a)(1)(vi)). Undefined for a charge of zero: no money, no entry.
 * Source: ADR-0005, a charge.
 */
export function postCharge({
  charge,
  patientId,
  payer,
}: {
  readonly charge: Pick<Charge, 'chargeId' | 'encounterId' | 'enteredOn' | 'procedure' | 'chargeCents'>;
  readonly patientId: PatientId;
  readonly payer: { readonly payerId: PayerId; readonly rank: CoverageRank } | undefined;
}): JournalEntry | undefined {
  if (charge.chargeCents === 0) return undefined;
  const { encounterId, chargeId } = charge;
  return journalEntry({
    key: `charge:${charge.chargeId}`,
    kind: 'charge',
    postedOn: charge.enteredOn,
    memo: `Charge for ${charge.procedure}`,
    legs: [
      payer === undefined
        ? { account: '1200', cents: charge.chargeCents, patientId, encounterId, chargeId, reason: SELF_PAY_REASON }
        : {
            account: '1100',
            cents: charge.chargeCents,
            patientId,
            encounterId,
            chargeId,
            payerId: payer.payerId,
            rank: payer.rank,
          },
      { account: '4000', cents: negateCents(charge.chargeCents), patientId, encounterId, chargeId },
    ],
  });
}
