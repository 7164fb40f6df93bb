/** The rows of a release as the reference tables keep them, read from its bundle: what is stored is what answers. */
import { isTableKind, type TableKind, tableOfKind } from '../codesets/bundles/kind-shapes.ts';
import type { OpenBundle } from '../codesets/bundles/bundle.ts';
import { openPairs } from '../codesets/bundles/pair-table.ts';
import type { CopyValue } from './copy-in.ts';

export type StoredRows = {
  /** Table and columns, as COPY names them. */
  readonly into: string;
  readonly rows: Iterable<readonly CopyValue[]>;
};

/** Kinds whose rows stay in the bundle alone: the national registry has eight million, which nobody asks by SQL here. */
const BUNDLE_ALONE: readonly string[] = ['registry'];

type Row = Readonly<Record<string, unknown>>;
type Columns = { readonly table: string; readonly columns: Readonly<Record<string, string>> };

const RELATIVE_VALUE: Columns = {
  table: 'relative_value',
  columns: {
    code: 'code',
    modifier: 'modifier',
    status: 'status',
    work_hundredths: 'workHundredths',
    non_facility_hundredths: 'nonFacilityHundredths',
    facility_hundredths: 'facilityHundredths',
    malpractice_hundredths: 'malpracticeHundredths',
    global_days: 'globalDays',
    multiple_procedure: 'multipleProcedure',
    bilateral: 'bilateral',
    factor_ten_thousandths: 'factorTenThousandths',
  },
};

const UNIT_LIMIT: Columns = {
  table: 'unit_limit',
  columns: { code: 'code', units: 'units', indicator: 'indicator', rationale: 'rationale' },
};

/** Tables with columns of their own: column of the table → member of the row. */
const TABLES: Partial<Readonly<Record<TableKind, Columns>>> = {
  icd10cm: { table: 'icd10cm_code', columns: { code: 'code', billable: 'billable', title: 'title' } },
  hcpcs: {
    table: 'hcpcs_code',
    columns: {
      code: 'code',
      kind: 'kind',
      title: 'title',
      short_title: 'shortTitle',
      coverage: 'coverage',
      betos: 'betos',
      action: 'action',
      added: 'added',
      changed: 'changed',
      terminated: 'terminated',
      xrefs: 'xrefs',
    },
  },
  'mue-practitioner': UNIT_LIMIT,
  'mue-outpatient': UNIT_LIMIT,
  'mue-dme': UNIT_LIMIT,
  'add-on': { table: 'add_on_code', columns: { add_on: 'addOn', primary_code: 'primary', type: 'type' } },
  mpfs: RELATIVE_VALUE,
  'mpfs-qpp': RELATIVE_VALUE,
};

/** Codes alone stand in lists: nothing in them needs quoting. */
const cellOf = (value: unknown): CopyValue =>
  Array.isArray(value)
    ? `{${value.map((word) => `"${String(word).replaceAll(/["\\]/g, '')}"`).join(',')}}`
    : (value as CopyValue);

function* tableRows(release: number, kind: TableKind, bundle: OpenBundle): Iterable<readonly CopyValue[]> {
  const table = tableOfKind(kind, bundle);
  const members = Object.values(TABLES[kind]?.columns ?? {});
  for (let at = 0; at < table.length; at += 1) {
    const row = table.row(at) as Row;
    if (members.length === 0) yield [release, table.key(at), at, JSON.stringify(row)];
    else yield [release, ...members.map((member) => cellOf(row[member]))];
  }
}

function pairRows(release: number, bundle: OpenBundle): readonly StoredRows[] {
  const reasons = new Map<string, number>();
  const numberOf = (words: string): number => {
    const known = reasons.get(words) ?? reasons.size;
    reasons.set(words, known);
    return known;
  };
  function* rows(): Iterable<readonly CopyValue[]> {
    for (const row of openPairs(bundle).rows())
      yield [release, row.columnOne, row.columnTwo, row.from, row.to, row.modifier, numberOf(row.rationale)];
  }
  // Read after the pairs, when every reason has its number.
  function* words(): Iterable<readonly CopyValue[]> {
    for (const [text, number] of reasons) yield [release, number, text];
  }
  return [
    {
      into: 'ptp_edit (release_number, column_one, column_two, effective_from, effective_to, modifier, reason_number)',
      rows: rows(),
    },
    { into: 'ptp_reason (release_number, reason_number, words)', rows: words() },
  ];
}

/** In the order in which they are stored: the rows first, what they refer to after them. Empty for a kind that is kept as a bundle alone. */
export function storedRowsOf(release: number, bundle: OpenBundle): readonly StoredRows[] {
  const { kind } = bundle.head;
  if (kind === 'ptp-practitioner' || kind === 'ptp-outpatient') return pairRows(release, bundle);
  if (!isTableKind(kind) || BUNDLE_ALONE.includes(kind)) return [];
  const own = TABLES[kind];
  const into =
    own === undefined
      ? 'code_row (release_number, key, place, content)'
      : `${own.table} (release_number, ${Object.keys(own.columns).join(', ')})`;
  return [{ into, rows: tableRows(release, kind, bundle) }];
}

/** The table that holds a kind's rows; undefined for one that is kept as a bundle alone. */
export const tableOf = (kind: string): string | undefined =>
  kind === 'ptp-practitioner' || kind === 'ptp-outpatient'
    ? 'ptp_edit'
    : !isTableKind(kind) || BUNDLE_ALONE.includes(kind)
      ? undefined
      : (TABLES[kind]?.table ?? 'code_row');
