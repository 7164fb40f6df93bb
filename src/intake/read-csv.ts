/** A CSV file of any kind we know → items: its kind is seen by its headings. */
import type { IncomingItem } from '../claims/incoming.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { said } from '../kernel/said.ts';
import { isRow, type Layout, openTable, type Row, type Table } from './csv-table.ts';
import { NOTE_LAYOUTS, type NoteTable, noteTableFault, noteTableRecords } from './note-table-records.ts';
import { PATIENT_LIST } from './patient-list-layout.ts';
import { PatientList } from './patient-list-records.ts';
import { checkTotals } from './patient-list-totals.ts';
import { faultIn, finding, headOf, type Items, type Located, noticeIn, type Sender, type SourceFile } from './source-file.ts';
import { SYNTHEA_LAYOUTS, type SyntheaTable } from './synthea-layouts.ts';
import { syntheaFault } from './synthea-pieces.ts';
import { syntheaRecords } from './synthea-records.ts';

export type TableKind = SyntheaTable | NoteTable | 'patient-list';

/** A list of patients shares its headings with nothing else, but may be named by hand. */
const TABLES: readonly Layout<TableKind>[] = [...NOTE_LAYOUTS, ...SYNTHEA_LAYOUTS];
export const layoutsFor = (format: 'csv' | 'patients'): readonly Layout<TableKind>[] =>
  format === 'csv' ? TABLES : [PATIENT_LIST];
export const EVERY_LAYOUT: readonly Layout<TableKind>[] = [...TABLES, PATIENT_LIST];

/** Rows in: each gives at least one record, or one fault. */
export async function* csvItems(file: SourceFile, sender: Sender, format: 'csv' | 'patients'): Items {
  const opened = await openTable(file, layoutsFor(format));
  if (!opened.ok) {
    yield [faultIn(file, opened.error, 'file')];
    return;
  }
  const table = opened.value;
  yield table.told.map((told) => noticeIn(file, told));
  if (format === 'patients') yield* listItems(table, file, sender);
  else yield* tableItems(table, file, (row) => itemsOf(table.kind, row, { file, sender }));
}

async function* tableItems(table: Table, file: SourceFile, read: (row: Row) => readonly IncomingItem[]): Items {
  for await (const rows of table.rows()) {
    yield rows.flatMap((row) => (isRow(row) ? read(row) : [faultIn(file, row, isWhole(row) ? 'file' : 'record')]));
  }
}

/** A fault without a line is about all that follows. */
const isWhole = (located: Located): boolean => located.line === undefined;

function itemsOf(
  kind: TableKind,
  row: Row,
  reading: { readonly file: SourceFile; readonly sender: Sender },
): readonly IncomingItem[] {
  if (kind === 'patient-list') return [];
  const isNotes = kind === 'aci-notes' || kind === 'aci-people' || kind === 'note-sections';
  const fault = isNotes ? noteTableFault(kind, row) : syntheaFault(kind, row);
  if (fault !== undefined) return [faultIn(reading.file, { line: row.line, finding: fault }, 'record')];
  return isNotes ? noteTableRecords(kind, row, reading) : syntheaRecords(kind, row, reading);
}

async function* listItems(table: Table, file: SourceFile, sender: Sender): Items {
  const owner = balanceWithoutOwner(table);
  if (owner !== undefined) {
    yield [faultIn(file, owner, 'file')];
    return;
  }
  const { differences, expected, found } = await checkTotals(table);
  if (differences.length > 0) {
    yield differences.map((difference) => faultIn(file, difference, 'file'));
    return;
  }
  const list = new PatientList(file, sender);
  yield* tableItems(table, file, (row) => list.read(row));
  const counted = (
    of: 'patients' | 'opening-balances',
    rest: { readonly count?: number; readonly cents?: Cents },
  ): IncomingItem => ({
    kind: 'control-total',
    ...headOf(file, sender, {
      type: 'control-totals',
      id: `${of} of ${file.name}`,
      content: JSON.stringify(rest),
      findings: [],
    }),
    of,
    ...rest,
  });
  yield [
    ...(expected.patients === undefined ? [] : [counted('patients', { count: expected.patients })]),
    ...(expected.patientCents === undefined && expected.insuranceCents === undefined
      ? []
      : [counted('opening-balances', { cents: sumCents([found.patientCents, found.insuranceCents]) })]),
  ];
}

/** A plain “Balance” does not say who owes it; taken for one or left out, it would be wrong money. */
export function balanceWithoutOwner(table: Table): Located | undefined {
  const heading = table.ignored.find((name) => /\b(balance|amount due|total due|solde)\b/i.test(name));
  if (heading === undefined) return undefined;
  return {
    line: table.headingLine,
    finding: finding('balance-must-say-who-owes-it', 'error', {
      message: said(
        'A column of balances does not say who owes them. Name it patient_balance or insurance_balance, or take it out of the file.',
      ),
      path: heading,
    }),
  };
}
