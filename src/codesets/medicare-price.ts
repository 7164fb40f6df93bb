/**
 * What Medicare's fee schedule allows for a procedure at a place: relative values, the place's indices, the conversion
 * factor, rounded once; for imaging the cap of the outpatient system. Before reductions for several procedures, the
 * patient's share and the sequester.
 * Source: 42 CFR 414.20 to 414.26 (memory); the arithmetic as CMS describes it in RVU25D.pdf.
 */
import { type Cents, cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { OPPS_CAP_SHAPE } from './bundles/shapes.ts';
import type { CodeLibrary } from './code-library.ts';
import type { RvuRow } from './files/fee-schedule-files.ts';
import type { GpciRow } from './files/locality-files.ts';

export type PriceSetting = 'non-facility' | 'facility';

export type MedicarePrice = {
  readonly setting: PriceSetting;
  readonly cents: Cents;
  /** What the values alone come to, where the cap is lower. */
  readonly beforeCapCents?: Cents;
  /** CMS prints a total for a setting in which the service is rarely or never done. */
  readonly isRare: boolean;
};

/** Statuses under which the schedule's own amount is paid: active, and restricted coverage. */
const PRICED = new Set(['A', 'R', 'T']);

/** In: one row of values and the indices of one place. Exact until the one rounding, half a cent up. */
export function priceAt(values: RvuRow, place: GpciRow, setting: PriceSetting): Cents {
  const practice = setting === 'facility' ? values.facilityHundredths : values.nonFacilityHundredths;
  // Hundredths times thousandths times ten-thousandths: units of 10^-9 dollar.
  const sum =
    BigInt(values.workHundredths) * BigInt(place.workThousandths) +
    BigInt(practice) * BigInt(place.practiceThousandths) +
    BigInt(values.malpracticeHundredths) * BigInt(place.malpracticeThousandths);
  const billionths = sum * BigInt(values.factorTenThousandths);
  return cents(Number((billionths + 5_000_000n) / 10_000_000n));
}

export type PriceAsked = { readonly values: RvuRow; readonly place: GpciRow; readonly on: PlainDate };

/** Both settings; empty for a status under which the schedule pays nothing by itself. */
export function medicarePrices(library: CodeLibrary, { values, place, on }: PriceAsked): readonly MedicarePrice[] {
  if (!PRICED.has(values.status)) return [];
  const cap = library
    .tableOn('opps-cap', OPPS_CAP_SHAPE, on)
    ?.get(`${values.code}${values.modifier} ${place.carrier}-${place.locality}`);
  return (['non-facility', 'facility'] as const).map((setting): MedicarePrice => {
    const amount = priceAt(values, place, setting);
    const most = setting === 'facility' ? cap?.facilityCents : cap?.nonFacilityCents;
    const isCapped = most !== undefined && most < amount;
    return {
      setting,
      cents: isCapped ? cents(most) : amount,
      ...(isCapped ? { beforeCapCents: amount } : {}),
      isRare: setting === 'facility' ? values.rareInFacility : values.rareOutsideFacility,
    };
  });
}
