/** Procedures over what is installed: Level II by date, modifiers, pairs, units, add-ons, prices and their places. */
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { PairEdit } from './bundles/pair-table.ts';
import {
  ADD_ON_SHAPE,
  EXCLUSION_SHAPE,
  GPCI_SHAPE,
  HCPCS_SHAPE,
  MUE_SHAPE,
  NAMED_SHAPE,
  REGISTRY_SHAPE,
  RVU_SHAPE,
  TAXONOMY_SHAPE,
  ZIP_SHAPE,
} from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeLibrary } from './code-library.ts';
import { neighborsOf } from './code-neighbors.ts';
import type { RvuRow } from './files/fee-schedule-files.ts';
import type { HcpcsFileRow } from './files/hcpcs-files.ts';
import type { GpciRow, ZipRow } from './files/locality-files.ts';
import type { AddOnRow, MueRow } from './files/ncci-files.ts';
import type { ExclusionRow, RegistryRow } from './files/provider-files.ts';
import type { TaxonomyRow } from './files/small-table-files.ts';
import type { HcpcsAnswer } from './hcpcs.ts';

export type Setting = 'practitioner' | 'outpatient';

/** A row of Level II in force on a day; a file without dates has all its rows in force. */
const inForce = (row: HcpcsFileRow, on: PlainDate): boolean => isWithin(on, row.added, row.terminated);

const EARLY = '1982-01-01' as PlainDate;

function hcpcsFound(row: HcpcsFileRow, on: PlainDate, table: Table<HcpcsFileRow>): HcpcsAnswer {
  const { release, basis, complete } = table.head;
  const asked = {
    code: row.code,
    title: row.title,
    basis,
    complete,
    from: row.added ?? EARLY,
    ...(row.terminated === undefined ? {} : { to: row.terminated }),
  };
  if (inForce(row, on))
    return { ...asked, kind: 'valid', release, explanation: `${row.code} is in force on ${on} (${release}).` };
  const refers = row.xrefs.length === 0 ? '' : ` CMS refers to ${row.xrefs.join(', ')}.`;
  const when = row.terminated !== undefined && on > row.terminated ? `ended on ${row.terminated}` : `began on ${asked.from}`;
  return {
    ...asked,
    kind: 'not-on-date',
    explanation: `${row.code} is not in force on ${on}: it ${when} (${release}).${refers} Choose the code of that date.`,
  };
}

/** Level II by the release of the date. Undefined: no release is loaded for it, or the code has another system's shape. */
export function installedHcpcs(library: CodeLibrary, text: string, on: PlainDate): HcpcsAnswer | undefined {
  const code = text.trim().toUpperCase();
  if (!/^[A-CE-Z]\d{4}$/.test(code)) return undefined;
  const table = library.tableOn('hcpcs', HCPCS_SHAPE, on);
  if (table !== undefined) {
    const row = table.get(code);
    if (row !== undefined) return hcpcsFound(row, on, table);
    const near = neighborsOf(code, (other) => table.find(other) >= 0).slice(0, 6);
    const rows = near.flatMap((other) => table.get(other) ?? []).map((other) => ({ code: other.code, title: other.title }));
    const neighbors = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
    return {
      kind: 'unknown',
      code,
      basis: table.head.basis,
      complete: table.head.complete,
      near: rows,
      explanation: `There is no ${code} in ${table.head.release}.${neighbors}`,
    };
  }
  const other = library.tables('hcpcs', HCPCS_SHAPE).findLast((candidate) => candidate.find(code) >= 0);
  const row = other?.get(code);
  if (other === undefined || row === undefined) return undefined;
  const { release } = other.head;
  return {
    kind: 'not-on-date',
    code,
    title: row.title,
    basis: 'memory',
    complete: false,
    from: row.added ?? other.head.from,
    to: row.terminated ?? other.head.to ?? other.head.from,
    explanation: `No loaded release covers ${on}; ${code} is in ${release}${row.terminated === undefined ? ' and has no end there' : `, ended ${row.terminated}`}. Install the release of that date to be sure.`,
  };
}

/** Everything the tables say about a pair, whichever stands in column 1. */
export const pairEdits = (
  library: CodeLibrary,
  { one, two, on, setting }: { readonly one: string; readonly two: string; readonly on: PlainDate; readonly setting: Setting },
): readonly PairEdit[] => {
  const pairs = library.pairsOn(`ptp-${setting}`, on);
  return [pairs?.edit(one, two, on), pairs?.edit(two, one, on)].flatMap((edit) => edit ?? []);
};

export const mostUnits = (
  library: CodeLibrary,
  code: string,
  { on, setting }: { readonly on: PlainDate; readonly setting: Setting | 'dme' },
): MueRow | undefined => library.tableOn(`mue-${setting}`, MUE_SHAPE, on)?.get(code);

/** Primaries that an add-on code may stand with; empty when it is no add-on or none is loaded. */
export const addOnPrimaries = (library: CodeLibrary, code: string, on: PlainDate): readonly AddOnRow[] =>
  library
    .tableOn('add-on', ADD_ON_SHAPE, on)
    ?.all(code)
    .filter((row) => isWithin(on, row.from, row.to)) ?? [];

export const relativeValues = (
  library: CodeLibrary,
  procedure: { readonly code: string; readonly modifier?: string },
  on: PlainDate,
): RvuRow | undefined => library.tableOn('mpfs', RVU_SHAPE, on)?.get(`${procedure.code}${procedure.modifier ?? ''}`);

export type Locality = { readonly zip: ZipRow; readonly prices?: GpciRow };

/** In: five or nine digits. Out: several when the ZIP code lies in several localities and only nine digits tell. */
export function localitiesOf(library: CodeLibrary, zip: string, on: PlainDate): readonly Locality[] {
  const digits = zip.replaceAll(/\D/g, '');
  const exact = digits.length === 9 ? (library.tableOn('zip-plus-four', ZIP_SHAPE, on)?.all(digits) ?? []) : [];
  const rows = exact.length > 0 ? exact : (library.tableOn('zip-locality', ZIP_SHAPE, on)?.all(digits.slice(0, 5)) ?? []);
  const prices = library.tableOn('gpci', GPCI_SHAPE, on);
  return rows.map((row) => {
    const found = prices?.get(`${row.carrier}-${row.locality}`);
    return { zip: row, ...(found === undefined ? {} : { prices: found }) };
  });
}

export const taxonomyOf = (library: CodeLibrary, code: string, on: PlainDate): TaxonomyRow | undefined =>
  library.tableOn('taxonomy', TAXONOMY_SHAPE, on)?.get(code.toUpperCase());

/** The licensee's own descriptor, where the operator has installed the AMA's files. */
export const licensedTitle = (library: CodeLibrary, code: string, on: PlainDate): string | undefined =>
  library.tableOn('cpt', NAMED_SHAPE, on)?.get(code)?.title;

/** The words of a licence's own list of reasons or remarks, where the operator has installed it. */
const licensedWords =
  (kind: 'reasons' | 'remarks') =>
  (library: CodeLibrary, code: string, on: PlainDate): string | undefined =>
    library.tableOn(kind, NAMED_SHAPE, on)?.get(code.trim().toUpperCase())?.title;
export const licensedReason = licensedWords('reasons');
export const licensedRemark = licensedWords('remarks');

/** The official title of a Level II modifier: from the list of modifiers of the date, or from the codes' own file. */
export function modifierTitle(
  library: CodeLibrary,
  code: string,
  on: PlainDate,
): { readonly title: string; readonly release: string } | undefined {
  if (code.length !== 2) return undefined;
  const list = library.tableOn('hcpcs-modifiers', NAMED_SHAPE, on) ?? library.tables('hcpcs-modifiers', NAMED_SHAPE).at(-1);
  const named = list?.get(code);
  if (list !== undefined && named !== undefined) return { title: named.title, release: list.head.release };
  const table = library.tableOn('hcpcs', HCPCS_SHAPE, on);
  const row = table?.get(code);
  return table === undefined || row === undefined ? undefined : { title: row.title, release: table.head.release };
}

export type KnownProvider = {
  readonly registry?: RegistryRow;
  readonly isRegistryLoaded: boolean;
  /** Only then does it prove something that a number is not in it. */
  readonly isRegistryWhole: boolean;
  /** In force on the date. */
  readonly exclusions: readonly ExclusionRow[];
  readonly isExclusionListLoaded: boolean;
};

/** What the registry and the list of exclusions say of an NPI on a date. The zeros that stand for none never match. */
export function providerOf(library: CodeLibrary, npi: string, on: PlainDate): KnownProvider {
  const registry = library.tableOn('registry', REGISTRY_SHAPE, on);
  const list = library.tableOn('exclusions', EXCLUSION_SHAPE, on);
  // A record asked of the registry itself is younger than its file.
  const record = library.tableOn('registry-records', REGISTRY_SHAPE, on)?.get(npi) ?? registry?.get(npi);
  const rows = list?.all(npi) ?? [];
  return {
    ...(record === undefined ? {} : { registry: record }),
    isRegistryLoaded: registry !== undefined,
    isRegistryWhole: registry?.head.complete === true,
    exclusions: rows.filter((row) => row.from <= on && (row.reinstated === undefined || on < row.reinstated)),
    isExclusionListLoaded: list !== undefined,
  };
}
