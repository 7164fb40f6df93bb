/**
 * The releases that are installed, several of a kind side by side, and the one that holds on a date. Opening takes the
 * heads; a table is opened when it is first asked.
 */
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { BundleHead, OpenBundle } from './bundles/bundle.ts';
import { openPairs, type PairTable } from './bundles/pair-table.ts';
import { openTable, type Table, type TableShape } from './bundles/table.ts';
import type { SetKind } from './recognize-file.ts';
import { type TitleSearch, titleSearch } from './search/read-search.ts';

export type CodeLibrary = {
  /** By kind, then by the day they begin. */
  readonly loaded: readonly BundleHead[];
  readonly bytes: number;
  /** The release that holds on a date: of those that cover it the one that began last. */
  readonly headOn: (kind: SetKind, on: PlainDate) => BundleHead | undefined;
  readonly tableOn: <Row extends object>(kind: SetKind, shape: TableShape<Row>, on: PlainDate) => Table<Row> | undefined;
  /** Every release of a kind, oldest first. */
  readonly tables: <Row extends object>(kind: SetKind, shape: TableShape<Row>) => readonly Table<Row>[];
  readonly pairsOn: (kind: 'ptp-practitioner' | 'ptp-outpatient', on: PlainDate) => PairTable | undefined;
  /** The search that rides along with a table. */
  readonly searchOf: (table: Table<never>) => TitleSearch;
};

/** Of the values that cover a date the one that began last. In: sorted by `from`. */
export function holdingOn<T extends { readonly head: Pick<BundleHead, 'from' | 'to'> }>(
  sorted: readonly T[],
  on: PlainDate,
): T | undefined {
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    const candidate = sorted[i];
    if (candidate !== undefined && isWithin(on, candidate.head.from, candidate.head.to)) return candidate;
  }
  return undefined;
}

const inOrder = (a: BundleHead, b: BundleHead): number =>
  a.kind === b.kind ? (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) : a.kind < b.kind ? -1 : 1;

/** In: open bundles in any order. Two of one kind and one first day: the later in the list counts. */
export function codeLibrary(bundles: readonly OpenBundle[]): CodeLibrary {
  const latest = new Map(bundles.map((bundle) => [`${bundle.head.kind} ${bundle.head.from}`, bundle]));
  const sorted = [...latest.values()].toSorted((a, b) => inOrder(a.head, b.head));
  const byKind = Map.groupBy(sorted, (bundle) => bundle.head.kind);
  const opened = new Map<OpenBundle, Table<never>>();
  const pairs = new Map<OpenBundle, PairTable>();
  const searches = new Map<OpenBundle, TitleSearch>();
  const on = (kind: SetKind, date: PlainDate): OpenBundle | undefined => holdingOn(byKind.get(kind) ?? [], date);
  const tableOf = <Row extends object>(bundle: OpenBundle, shape: TableShape<Row>): Table<Row> => {
    const known = opened.get(bundle) as Table<Row> | undefined;
    const table = known ?? openTable(bundle, shape);
    if (known === undefined) opened.set(bundle, table as unknown as Table<never>);
    return table;
  };
  return {
    loaded: sorted.map(({ head }) => head),
    bytes: sorted.reduce((sum, bundle) => sum + bundle.bytes, 0),
    headOn: (kind, date) => on(kind, date)?.head,
    tableOn: (kind, shape, date) => {
      const bundle = on(kind, date);
      return bundle === undefined ? undefined : tableOf(bundle, shape);
    },
    tables: (kind, shape) => (byKind.get(kind) ?? []).map((bundle) => tableOf(bundle, shape)),
    pairsOn: (kind, date) => {
      const all = byKind.get(kind) ?? [];
      // A dated list holds all its history: before the first loaded quarter its oldest edition answers.
      const bundle = holdingOn(all, date) ?? all.find(({ head }) => head.facts['dates'] === 'known' && date < head.from);
      if (bundle === undefined) return undefined;
      const known = pairs.get(bundle) ?? openPairs(bundle);
      pairs.set(bundle, known);
      return known;
    },
    searchOf: (table) => {
      const known = searches.get(table.bundle) ?? titleSearch(table.bundle);
      searches.set(table.bundle, known);
      return known;
    },
  };
}
