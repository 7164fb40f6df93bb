/** Codes by what a person types, over the loaded sets and the practice's own price list. */
import type { Office } from '../cycle.ts';
import { type ChargeMaster, itemOf, priceOn } from '../charges/charge-master.ts';
import { type Hcpcs, withDot } from '../claims/identifiers.ts';
import { CARCS } from '../codesets/adjustment-codes.ts';
import { type CodeEntry, type CodeFound as Found, type CodeIndex, codeIndex } from '../codesets/code-index.ts';
import { MODIFIERS } from '../codesets/modifiers.ts';
import { PLACES_OF_SERVICE } from '../codesets/place-of-service.ts';
import { RARCS } from '../codesets/remark-codes.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CodeFound, CodeSearch, CodesFound, CodeSystem } from './views/codes.ts';

/** An index serves as long as its table does: each is built at the first question. */
const indexes = new WeakMap<readonly CodeEntry[], CodeIndex>();

function indexOf(entries: readonly CodeEntry[]): CodeIndex {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const built = codeIndex(entries);
  indexes.set(entries, built);
  return built;
}

const worded = (rows: readonly { readonly code: string; readonly words: string }[]): readonly CodeEntry[] =>
  rows.map(({ code, words }) => ({ code, title: words, words: [], billable: true }));

const MODIFIER_ENTRIES = worded(MODIFIERS);
const PLACE_ENTRIES = worded(PLACES_OF_SERVICE.map(({ code, name }) => ({ code, words: name })));
const CARC_ENTRIES = worded(CARCS);
const RARC_ENTRIES = worded(RARCS);

const ownEntries = new WeakMap<ChargeMaster, readonly CodeEntry[]>();

function entriesOf(master: ChargeMaster): readonly CodeEntry[] {
  const known = ownEntries.get(master);
  if (known !== undefined) return known;
  const built = master.items.map(({ procedure, words }) => ({ code: procedure, title: words, words: [], billable: true }));
  ownEntries.set(master, built);
  return built;
}

type Table = {
  readonly system: CodeSystem;
  readonly search: (text: string, limit: number) => readonly Found[];
  readonly official: boolean;
};

const ourTable = (system: CodeSystem, entries: readonly CodeEntry[]): Table => ({
  system,
  search: (text, limit) => indexOf(entries).search(text, limit),
  official: false,
});

function tablesOf(system: CodeSearch['system'], on: PlainDate, office: Office): readonly Table[] {
  const { codesets } = office;
  const diagnoses: Table = { system: 'icd10cm', search: (text, limit) => codesets.searchIcd10(text, on, limit), official: true };
  const own = ourTable('hcpcs', entriesOf(office.chargeMaster));
  const procedures: Table = { system: 'hcpcs', search: (text, limit) => codesets.searchHcpcs(text, on, limit), official: true };
  const modifiers = ourTable('modifier', MODIFIER_ENTRIES);
  const places = ourTable('pos', PLACE_ENTRIES);
  const carcs = ourTable('carc', CARC_ENTRIES);
  const rarcs = ourTable('rarc', RARC_ENTRIES);
  const of = {
    icd10cm: [diagnoses],
    procedure: [own, procedures],
    modifier: [modifiers],
    pos: [places],
    carc: [carcs],
    rarc: [rarcs],
    any: [diagnoses, own, procedures, modifiers, places, carcs, rarcs],
  } satisfies Record<CodeSearch['system'], readonly Table[]>;
  return of[system];
}

/** A search with its date of service settled. */
export type DatedSearch = Omit<CodeSearch, 'on'> & { readonly on: PlainDate };

/** Best first within a table; the tables in the order in which one would look. */
export function searchCodes({ text, system, on, limit }: DatedSearch, office: Office): CodesFound {
  const seen = new Set<string>();
  const perTable = tablesOf(system, on, office).map((table) =>
    table
      .search(text, limit)
      .map((found) => rowOf(found, table, { on, office }))
      .filter(({ system: of, code }) => !seen.has(`${of} ${code}`) && seen.add(`${of} ${code}`)),
  );
  const rows = system === 'any' ? byTurns(perTable) : perTable.flat();
  const release = system === 'procedure' ? office.codesets.releases.hcpcs(on) : office.codesets.releases.icd10cm(on);
  const isOwnTable = system !== 'icd10cm' && system !== 'procedure' && system !== 'any';
  return { rows: rows.slice(0, limit), ...(isOwnTable ? {} : { release }), complete: system === 'pos' };
}

/** The best of each table before the second best of any. */
function byTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function rowOf(
  { entry, through }: Found,
  { system, official }: Table,
  { on, office }: { readonly on: PlainDate; readonly office: Office },
): CodeFound {
  const { code, title, billable } = entry;
  const line: CodeFound = {
    system,
    code,
    display: system === 'icd10cm' ? withDot(code) : code,
    title,
    official,
    billable,
    ...(through === undefined ? {} : { through }),
  };
  if (system !== 'hcpcs') return line;
  const price = priceOn(office.chargeMaster, code as Hcpcs, on);
  const item = itemOf(office.chargeMaster, code as Hcpcs);
  return {
    ...line,
    ...(price === undefined ? {} : { unitPriceCents: price.unitPriceCents }),
    ...(item === undefined ? {} : { serviceKind: item.serviceKind }),
    ...(item?.drugPerUnit === undefined ? {} : { drugPerUnit: item.drugPerUnit }),
  };
}
