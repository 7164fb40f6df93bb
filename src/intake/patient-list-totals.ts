/**
 * The control totals of a migration list: what the sender counted, in a row whose chart is TOTAL, held against the rows
 * before anything is taken. One difference and nothing of the file comes in.
 */
import { type Cents, cents, formatDollars } from '../kernel/money.ts';
import { type Said, said } from '../kernel/said.ts';
import { isRow, type Row, type Table } from './csv-table.ts';
import { readAmount } from './read-values.ts';
import { finding, type Located } from './source-file.ts';

export type ListTotals = {
  readonly rows: number;
  readonly patients: number;
  readonly patientCents: Cents;
  readonly insuranceCents: Cents;
};

export type ListCheck = {
  readonly found: ListTotals;
  readonly expected: Partial<ListTotals>;
  /** Rows that were refused, and amounts that could not be read. */
  readonly refused: number;
  /** Each total that differs, as a fault of the whole file. */
  readonly differences: readonly Located[];
};

export const isTotalRow = (row: Row): boolean => /^(grand )?totals?$/i.test(row.get('chart'));

/** Reads the whole list once. */
export async function checkTotals(table: Table): Promise<ListCheck> {
  const charts = new Set<string>();
  const sums = { rows: 0, patient: 0, insurance: 0, refused: 0 };
  const trailers: Row[] = [];
  for await (const items of table.rows()) {
    for (const item of items) {
      if (isRow(item) && isTotalRow(item)) {
        trailers.push(item);
        continue;
      }
      sums.rows += 1;
      if (!isRow(item)) {
        sums.refused += 1;
        continue;
      }
      if (item.get('chart') !== '') charts.add(item.get('chart'));
      for (const [part, column] of [
        ['patient', 'patient_balance'],
        ['insurance', 'insurance_balance'],
      ] as const) {
        const text = item.get(column);
        const amount = text === '' ? cents(0) : readAmount(text);
        if (amount === undefined) sums.refused += 1;
        else sums[part] += amount;
      }
    }
  }
  const found: ListTotals = {
    rows: sums.rows,
    patients: charts.size,
    patientCents: cents(sums.patient),
    insuranceCents: cents(sums.insurance),
  };
  const told = trailers.map(totalsIn);
  const expected = told.reduce<Partial<ListTotals>>((all, { expected: one }) => ({ ...all, ...one }), {});
  return {
    found,
    expected,
    refused: sums.refused,
    differences: [...told.flatMap(({ unreadable }) => unreadable), ...differences(found, expected, trailers.at(-1)?.line)],
  };
}

function totalsIn(row: Row): { readonly expected: Partial<ListTotals>; readonly unreadable: readonly Located[] } {
  const unreadable: Located[] = [];
  const read = <T>(column: string, reader: (text: string) => T | undefined): T | undefined => {
    const text = row.get(column);
    if (text === '') return undefined;
    const value = reader(text);
    if (value === undefined) {
      unreadable.push({
        line: row.line,
        finding: finding('control-total-must-be-readable', 'error', {
          message: said('A control total cannot be read for certain. Write counts as digits and amounts as 1234.50.'),
          path: row.heading(column),
        }),
      });
    }
    return value;
  };
  const whole = (text: string): number | undefined =>
    /^\d{1,9}$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : undefined;
  const expected = {
    rows: read('total_rows', whole),
    patients: read('total_patients', whole),
    patientCents: read('patient_balance', readAmount),
    insuranceCents: read('insurance_balance', readAmount),
  };
  return { expected: Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)), unreadable };
}

const NAMES: readonly (readonly [keyof ListTotals, Said, boolean])[] = [
  ['rows', said('rows'), false],
  ['patients', said('patients'), false],
  ['patientCents', said('patient balances'), true],
  ['insuranceCents', said('insurance balances'), true],
];

/** In: what was found and what the sender counted; a total that nobody gave is not compared. */
export function differences(
  found: ListTotals,
  expected: { readonly [K in keyof ListTotals]?: ListTotals[K] | undefined },
  line?: number,
): readonly Located[] {
  return NAMES.flatMap(([name, words, isMoney]) => {
    const wanted = expected[name];
    if (wanted === undefined || wanted === found[name]) return [];
    const show = (value: number): string => (isMoney ? formatDollars(cents(value)) : String(value));
    return [
      {
        ...(line === undefined ? {} : { line }),
        finding: finding('control-totals-must-agree', 'error', {
          message: said(
            'The control total for {what} is {expected}, and the rows make {found}. Nothing of this file was taken: find the missing or doubled rows, and load it again.',
            { what: words, expected: show(wanted), found: show(found[name]) },
          ),
          path: words.text,
        }),
      },
    ];
  });
}
