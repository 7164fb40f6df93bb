/** A charge that was wrong gets another one in its place, priced again; the old one bills nothing any more. */
import type { Charge } from '../claims/charge.ts';
import type { Drug } from '../claims/coded-encounter.ts';
import type { Encounter } from '../claims/encounter.ts';
import type { ChargeId, Hcpcs } from '../claims/identifiers.ts';
import { type Cents, timesCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type ChargeMaster, itemOf, priceOn } from './charge-master.ts';

/** What a charge of that kind says where a person named the price, after reading what was done. */
const PRICED_BY_HAND = 'entered by hand';

export type Service = {
  readonly procedure: Hcpcs;
  readonly modifiers: Charge['modifiers'];
  readonly units: number;
  readonly diagnosisPointers: Charge['diagnosisPointers'];
  /** Of one unit; absent: as before for the same procedure, else the charge master's of the day of service. */
  readonly unitPriceCents?: Cents | undefined;
  /** Null takes it off. */
  readonly drug?: Drug | null | undefined;
};

export type Recharging = {
  readonly encounter: Pick<Encounter, 'encounterId' | 'serviceDate' | 'placeOfService'>;
  readonly chargeMaster: ChargeMaster;
  readonly enteredOn: PlainDate;
  readonly newId: () => ChargeId;
};

/** True where money moves: the code, the number or the price differ. */
const changesMoney = (before: Charge, asked: Service): boolean =>
  asked.procedure !== before.procedure ||
  asked.units !== before.units ||
  (asked.unitPriceCents !== undefined && asked.unitPriceCents !== before.unitPriceCents);

/**
 * The charge for a service, in place of `before` or for one that had been forgotten.
 * Out: the same charge with its other facts changed where no money moves, else a new one.
 * Errors: 'procedure-must-have-a-price' when the charge master does not know the procedure on that day.
 */
export function recharge(
  before: Charge | undefined,
  asked: Service,
  { encounter, chargeMaster, enteredOn, newId }: Recharging,
): Result<Charge, Failure<'procedure-must-have-a-price'>> {
  const { modifiers, diagnosisPointers } = asked;
  const drug = asked.drug === undefined ? before?.drug : (asked.drug ?? undefined);
  const facts = { modifiers, diagnosisPointers };
  if (before !== undefined && !changesMoney(before, asked)) {
    const { drug: _drug, ...rest } = before;
    return ok({ ...rest, ...facts, ...(drug === undefined ? {} : { drug }) });
  }
  const item = itemOf(chargeMaster, asked.procedure);
  const price = priceOf(before, asked, { chargeMaster, on: encounter.serviceDate });
  if (item === undefined || price === undefined) {
    return err({
      code: 'procedure-must-have-a-price',
      message: `No price for ${asked.procedure} on ${encounter.serviceDate} in charge master ${chargeMaster.version}. Add a dated price (zero is a price too), then correct the claim again.`,
      path: 'fixes.lines',
    });
  }
  return ok({
    chargeId: newId(),
    encounterId: encounter.encounterId,
    serviceDate: before?.serviceDate ?? encounter.serviceDate,
    enteredOn,
    procedure: asked.procedure,
    ...facts,
    units: asked.units,
    placeOfService: encounter.placeOfService,
    serviceKind: item.serviceKind,
    words: item.words,
    unitPriceCents: price.unitPriceCents,
    chargeCents: timesCents(price.unitPriceCents, asked.units),
    priceSource: price.source,
    ...(drug === undefined ? {} : { drug }),
  });
}

function priceOf(
  before: Charge | undefined,
  asked: Service,
  { chargeMaster, on }: { readonly chargeMaster: ChargeMaster; readonly on: PlainDate },
): { readonly unitPriceCents: Cents; readonly source: string } | undefined {
  const same = before?.procedure === asked.procedure ? before : undefined;
  if (asked.unitPriceCents !== undefined && asked.unitPriceCents !== same?.unitPriceCents) {
    return { unitPriceCents: asked.unitPriceCents, source: PRICED_BY_HAND };
  }
  if (same !== undefined) return { unitPriceCents: same.unitPriceCents, source: same.priceSource };
  return priceOn(chargeMaster, asked.procedure, on);
}
