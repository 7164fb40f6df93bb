/** The charge master as a person reads it, and the procedures that were decided and have no price in it. */
import { type ChargeMaster, type ChargeMasterItem, itemOf, priceOn } from '../charges/charge-master.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { Hcpcs } from '../claims/identifiers.ts';
import { foldWords } from '../claims/patient-search.ts';
import type { Office } from '../cycle.ts';
import { effectiveOn } from '../kernel/effective.ts';
import { earliest, latest, type PlainDate } from '../kernel/plain-date.ts';
import type { Unit } from './ports.ts';
import { procedureWords } from './read-encounter.ts';
import type { MissingPrices, PriceListQuery, PriceListView } from './views/prices.ts';

/** A list for a screen: whoever looks for one service types some of its letters. */
const ROWS_MAX = 500;

/** By code. Out: the prices in force on the day, and every other one with its dates and source. */
export function priceList(master: ChargeMaster, { text = '', unpriced }: PriceListQuery, on: PlainDate): PriceListView {
  const words = foldWords(text).split(/\s+/).filter(Boolean);
  const isUnpriced = (item: ChargeMasterItem): boolean => effectiveOn(item.prices, on) === undefined;
  const rows = master.items
    .filter((item) => (unpriced === undefined || isUnpriced(item)) && words.every((word) => isIn(item, word)))
    .toSorted((a, b) => (a.procedure < b.procedure ? -1 : 1))
    .slice(0, ROWS_MAX);
  return {
    version: master.version,
    on,
    total: master.items.length,
    unpricedTotal: master.items.filter(isUnpriced).length,
    rows: rows.map((item) => rowOf(item, on)),
  };
}

const isIn = ({ procedure, words, wordsIn }: ChargeMasterItem, word: string): boolean =>
  procedure.toLowerCase().startsWith(word) ||
  [words, wordsIn?.fr ?? '', wordsIn?.es ?? ''].some((told) => foldWords(told).includes(word));

function rowOf({ procedure, words, serviceKind, prices }: ChargeMasterItem, on: PlainDate): PriceListView['rows'][number] {
  const now = effectiveOn(prices, on);
  return {
    procedure,
    words,
    serviceKind,
    ...(now === undefined ? {} : { cents: now.value }),
    prices: prices.toReversed().map(({ from, to, value, cite }) => ({
      from,
      ...(to === undefined ? {} : { to }),
      cents: value,
      isOnDay: from === now?.from,
      cite,
    })),
  };
}

/** Visits that wait to be charged are few: a run charges the others. */
const VISITS_MAX = 500;

export const missingPrices = async (unit: Unit, office: Office): Promise<MissingPrices> => ({
  missing: missingIn(await unit.encountersToCharge(VISITS_MAX), office),
});

/** In: visits with a decision and no charge. Out: each procedure without a price on its day, the most visits first. */
export function missingIn(
  files: readonly Pick<EncounterFile, 'encounter' | 'decision'>[],
  office: Office,
): MissingPrices['missing'] {
  const found = new Map<Hcpcs, PlainDate[]>();
  for (const { encounter, decision } of files) {
    const codes = new Set((decision?.procedures ?? []).map(({ procedure }) => procedure));
    for (const code of codes)
      if (priceOn(office.chargeMaster, code, encounter.serviceDate) === undefined)
        found.set(code, [...(found.get(code) ?? []), encounter.serviceDate]);
  }
  return [...found]
    .map(([procedure, days]) => ({
      procedure,
      title: itemOf(office.chargeMaster, procedure)?.words ?? procedureWords(procedure, days[0] ?? ('' as PlainDate), office),
      visits: days.length,
      firstOn: days.reduce(earliest),
      lastOn: days.reduce(latest),
    }))
    .toSorted((a, b) => b.visits - a.visits || (a.procedure < b.procedure ? -1 : 1));
}
