/** Codes become money owed: one charge per decided procedure, priced by the date of service. */
import type { Charge } from '../claims/charge.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import type { Encounter } from '../claims/encounter.ts';
import type { ChargeId } from '../claims/identifiers.ts';
import { keptList } from '../kernel/kept-list.ts';
import { timesCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert, err, type Failure, failure, isNonEmpty, type NonEmpty, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { type ChargeMaster, priceOn } from './charge-master.ts';

export type CaptureInput = {
  readonly encounter: Encounter;
  readonly decision: CodingDecision;
  readonly chargeMaster: ChargeMaster;
  /** Business day on which the charges enter the books. */
  readonly enteredOn: PlainDate;
  /** Id of the n-th charge, counted from 0. */
  readonly newId: (n: number) => ChargeId;
};

/**
 * One charge per procedure of the decision, in its order; unit price × units, in cents.
 * Errors: 'procedure-must-have-a-price' names every procedure without a price on the date of service; then
 * nothing is charged, because a visit charged in part is a visit forgotten in part.
 * A drug's NDC comes from the decision alone: the stocked one of the charge master is an offer, not what was given.
 */
export function captureCharges({
  encounter,
  decision,
  chargeMaster,
  enteredOn,
  newId,
}: CaptureInput): Result<NonEmpty<Charge>, Failure<'procedure-must-have-a-price'>> {
  assert(decision.encounterId === encounter.encounterId, 'a decision charges its own encounter');
  const charges: Charge[] = [];
  const unpriced: number[] = [];
  for (const [n, procedure] of decision.procedures.entries()) {
    const price = priceOn(chargeMaster, procedure.procedure, encounter.serviceDate);
    if (price === undefined) {
      unpriced.push(n);
      continue;
    }
    charges.push({
      chargeId: newId(n),
      encounterId: encounter.encounterId,
      serviceDate: encounter.serviceDate,
      enteredOn,
      procedure: procedure.procedure,
      modifiers: procedure.modifiers,
      units: procedure.units,
      diagnosisPointers: procedure.diagnosisPointers,
      placeOfService: encounter.placeOfService,
      serviceKind: price.item.serviceKind,
      words: price.item.words,
      unitPriceCents: price.unitPriceCents,
      chargeCents: timesCents(price.unitPriceCents, procedure.units),
      priceSource: price.source,
      ...(procedure.drug === undefined ? {} : { drug: procedure.drug }),
    });
  }
  if (isNonEmpty(unpriced)) {
    const codes = [...new Set(unpriced.map((n) => decision.procedures[n]?.procedure))].join(', ');
    const sentence = said(
      'No price for {codes} on {date} in charge master {version}. Add a dated price (zero is a price too), then charge this encounter again.',
      { codes, date: encounter.serviceDate, version: chargeMaster.version },
    );
    return err(failure('procedure-must-have-a-price', sentence, `procedures[${unpriced[0]}]`));
  }
  const kept = keptList(charges);
  assert(isNonEmpty(kept), 'a decision holds at least one procedure');
  return ok(kept);
}
