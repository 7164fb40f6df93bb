/**
 * The practice's own price list, dated. It also says what a procedure is for the edits (a waived test, a
 * single-dose vial), in the practice's own words: official descriptors are not ours to ship.
 */
import type { ServiceKind } from '../claims/charge.ts';
import type { Drug } from '../claims/coded-encounter.ts';
import type { Hcpcs } from '../claims/identifiers.ts';
import { type Effective, effectiveOn } from '../kernel/effective.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type ChargeMasterItem = {
  readonly procedure: Hcpcs;
  /** The practice's own plain words; they stand on the statement. */
  readonly words: string;
  /** The same in other languages of the practice’s staff and patients; English stands where one is missing. */
  readonly wordsIn?: { readonly fr?: string; readonly es?: string };
  readonly serviceKind: ServiceKind;
  /** Price of one unit, in cents, by date of service. A price of zero is a decision somebody wrote down. */
  readonly prices: Effective<Cents>;
  /** A test that federal law lets a place do only under a CLIA certificate (waived tests: modifier QW). */
  readonly requiresClia?: boolean;
  /** A drug from a single-dose container: Medicare wants to know what was thrown away (JW) or that nothing was (JZ). */
  readonly singleDoseVial?: boolean;
  /** A procedure whose payment includes the usual visit of that day: a visit beside it needs modifier 25. */
  readonly globalProcedure?: boolean;
  /** The drug as we stock it, per billing unit: offered to whoever enters the drug, never billed by itself. */
  readonly drugPerUnit?: Drug;
};

export type ChargeMaster = {
  readonly version: string;
  readonly items: readonly ChargeMasterItem[];
};

export type Price = {
  readonly item: ChargeMasterItem;
  readonly unitPriceCents: Cents;
  /** Version of the charge master and first day of the price: '2026.1/2026-01-01'. */
  readonly source: string;
};

/** One look-up table per charge master value: masters are immutable and asked once per line. */
const tables = new WeakMap<ChargeMaster, ReadonlyMap<Hcpcs, ChargeMasterItem>>();

function tableOf(master: ChargeMaster): ReadonlyMap<Hcpcs, ChargeMasterItem> {
  const known = tables.get(master);
  if (known !== undefined) return known;
  const built = new Map(master.items.map((item) => [item.procedure, item] as const));
  tables.set(master, built);
  return built;
}

/** What the charge master says of a procedure, whatever the date. */
export const itemOf = (master: ChargeMaster, procedure: Hcpcs): ChargeMasterItem | undefined => tableOf(master).get(procedure);

/** The unit price in force on the date of service, or undefined: never a silent zero. */
export function priceOn(master: ChargeMaster, procedure: Hcpcs, date: PlainDate): Price | undefined {
  const item = itemOf(master, procedure);
  if (item === undefined) return undefined;
  const price = effectiveOn(item.prices, date);
  if (price === undefined) return undefined;
  return { item, unitPriceCents: price.value, source: `${master.version}/${price.from}` };
}

export type WordsLanguage = 'en' | 'fr' | 'es';

/**
 * A service's words for a reader. In: the words as they were recorded. Out: the same in that language where the charge
 * master still calls the service so and knows them; otherwise as recorded, so that no statement changes its meaning.
 */
export function serviceWords(
  master: ChargeMaster,
  { procedure, words }: { readonly procedure: string; readonly words: string },
  language: WordsLanguage,
): string {
  const item = itemOf(master, procedure as Hcpcs);
  return language === 'en' || item?.words !== words ? words : (item.wordsIn?.[language] ?? words);
}
