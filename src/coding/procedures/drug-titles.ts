/** Drugs of HCPCS Level II by their official titles: the name, and how much one unit is ('per 15 mg', 'up to 50 mg', '1 mg'). */
import type { CodeEntry } from '../../codesets/code-index.ts';

export type DoseUnit = 'mcg' | 'unit' | 'meq' | 'ml';
export type Amount = { readonly value: number; readonly unit: DoseUnit };

export type TitledDrug = {
  readonly code: string;
  readonly title: string;
  /** Lower case: the whole name, then shorter ones, and our own words. */
  readonly names: readonly string[];
  readonly perUnit: Amount;
};

const UNITS: readonly (readonly [RegExp, DoseUnit, number])[] = [
  [/^(?:mg|milligrams?)$/, 'mcg', 1000],
  [/^(?:mcg|micrograms?|ug)$/, 'mcg', 1],
  [/^(?:g|gm|grams?)$/, 'mcg', 1_000_000],
  [/^(?:units?|i\.?u\.?)$/, 'unit', 1],
  [/^meq$/, 'meq', 1],
  [/^(?:ml|cc)$/, 'ml', 1],
];

const AMOUNT =
  '(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+) ?(mg|milligrams?|mcg|micrograms?|ug|gm|grams?|g|units?|i\\.?u\\.?|meq|ml|cc)(?![a-z/])';

function amountOf(number: string, word: string): Amount | undefined {
  const value = Number(number.replaceAll(',', ''));
  const found = UNITS.find(([pattern]) => pattern.test(word));
  return found === undefined || !(value > 0) ? undefined : { value: value * found[2], unit: found[1] };
}

/** Every amount of a text, with where it stands. */
export const amountsIn = (lower: string): readonly { readonly at: number; readonly end: number; readonly amount: Amount }[] =>
  [...lower.matchAll(new RegExp(`\\b${AMOUNT}`, 'g'))].flatMap(({ index, 0: whole, 1: number = '', 2: word = '' }) => {
    const amount = amountOf(number, word);
    return amount === undefined ? [] : [{ at: index, end: index + whole.length, amount }];
  });

/** Salts and forms that notes leave out. */
const SALTS =
  /\b(?:sodium|hydrochloride|hcl|acetate|acetonide|succinate|phosphate|tromethamine|sulfate|citrate|cypionate|enanthate|valerate|lactate|decanoate|hydrobromide|besylate|potassium|tartrate|maleate|mesylate|human|aqueous|injection)\b/g;
const TITLE = new RegExp(`^injection,? (.+?),? (?:per |up to )?${AMOUNT}`);

function drugOf({ code, title, words }: CodeEntry): TitledDrug | undefined {
  const lower = title.toLowerCase().replaceAll(/\s+/g, ' ');
  const [, name = '', number = '', unit = ''] = TITLE.exec(lower) ?? [];
  const perUnit = amountOf(number, unit);
  if (perUnit === undefined || name === '' || /not therapeutically equivalent|biosimilar|compounded|lock flush/.test(lower))
    return undefined;
  const plain = name.replaceAll(/\(.*?\)/g, '').trim();
  const short = plain.split(',')[0]?.replaceAll(SALTS, '').replaceAll(/\s+/g, ' ').trim() ?? '';
  const names = [
    ...new Set([plain, plain.split(',')[0]?.trim() ?? '', short, ...words.map((word) => word.toLowerCase())]),
  ].filter((one) => one.length >= 3);
  return { code, title, names, perUnit };
}

const known = new WeakMap<readonly CodeEntry[], readonly TitledDrug[]>();

/** In: the entries of a release, the same array as long as the release. Out: its injected drugs with an amount, read once. */
export function titledDrugs(entries: readonly CodeEntry[]): readonly TitledDrug[] {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const drugs = entries.flatMap((entry) => (/^[JQ]\d{4}$/.test(entry.code) ? (drugOf(entry) ?? []) : []));
  known.set(entries, drugs);
  return drugs;
}

/** Names that notes use for what the titles call otherwise. */
export const BRANDS: Readonly<Record<string, string>> = {
  toradol: 'ketorolac',
  kenalog: 'triamcinolone',
  'depo-medrol': 'methylprednisolone acetate',
  depomedrol: 'methylprednisolone acetate',
  'solu-medrol': 'methylprednisolone sodium succinate',
  rocephin: 'ceftriaxone',
  decadron: 'dexamethasone',
  zofran: 'ondansetron',
  phenergan: 'promethazine',
  benadryl: 'diphenhydramine',
  b12: 'cyanocobalamin',
  'b-12': 'cyanocobalamin',
  'depo-provera': 'medroxyprogesterone',
  'depo provera': 'medroxyprogesterone',
  'depo medrol': 'methylprednisolone acetate',
  'solu medrol': 'methylprednisolone sodium succinate',
  prolia: 'denosumab',
  lovenox: 'enoxaparin',
  celestone: 'betamethasone',
  bicillin: 'penicillin g benzathine',
  botox: 'onabotulinumtoxina',
  reglan: 'metoclopramide',
  'depo-testosterone': 'testosterone cypionate',
};
