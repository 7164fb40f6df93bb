/** How each kind of set is made from its files: which importer a name asks for, which table the rows become, how many a whole release has. */
import type { BundleHead, Column } from './bundles/bundle.ts';
import { pairWriter } from './bundles/pair-table.ts';
import * as shapes from './bundles/shapes.ts';
import { sortedRows, type TableShape, writeTable } from './bundles/table.ts';
import { type ColumnLayout, columnImporter } from './files/csv-cells.ts';
import { rvuCsvFile, rvuFixedWidthFile } from './files/fee-schedule-files.ts';
import type { FileEnd, FileReader, Importer } from './files/file-reader.ts';
import { HCPCS_COLUMNS, type HcpcsFileRow, hcpcsDescriptionLines, hcpcsFixedWidthFile } from './files/hcpcs-files.ts';
import { icd10IndexFile } from './files/icd10cm-index.ts';
import { CONVERSION_COLUMNS, type Icd10Conversion, icd10OrderFile } from './files/icd10cm-order.ts';
import { icd10TabularFile } from './files/icd10cm-tabular.ts';
import * as localities from './files/locality-files.ts';
import { addOnFile, addOnTextFile, mueCsvFile, mueTabFile, ptpFile } from './files/ncci-files.ts';
import { poaExemptFile } from './files/poa-exempt.ts';
import { exclusionFile, registryRecordsFile } from './files/provider-files.ts';
import { readSheet, type Workbook } from './files/sheet-rows.ts';
import * as small from './files/small-table-files.ts';
import type { SetKind } from './recognize-file.ts';
import { registryMaking } from './registry-making.ts';
import { writeSearch } from './search/write-search.ts';

export type Making = {
  readonly reader: (file: string) => FileReader;
  readonly workbook?: (parts: Workbook) => FileEnd;
  readonly write: (head: Omit<BundleHead, 'rows'>) => Uint8Array;
  /** Why what was read cannot be kept, asked at the end. */
  readonly fault?: () => string | undefined;
};

export type MakingOptions = {
  /** Of the registry of providers only those of these states, and those whose number is deactivated. */
  readonly states?: readonly string[];
};

export type Maker = {
  readonly start: (options: MakingOptions) => Making;
  /** Fewer rows than this are no whole release. */
  readonly least: number;
  readonly checked: BundleHead['checked'];
};

type TableMaker<Row extends object> = {
  readonly shape: TableShape<Row>;
  readonly importer: (file: string) => Importer<Row>;
  readonly layout?: ColumnLayout<Row, never>;
  /** Columns that ride along, made from the rows in their order. */
  readonly more?: (rows: readonly Row[]) => Readonly<Record<string, Column>>;
  readonly least: number;
  readonly checked: BundleHead['checked'];
};

function tableMaker<Row extends object>({ shape, importer, layout, more, least, checked }: TableMaker<Row>): Maker {
  return {
    least,
    checked,
    start: () => {
      const rows: Row[] = [];
      const take = (row: Row): void => {
        rows.push(row);
      };
      return {
        reader: (file) => importer(file)(take),
        ...(layout === undefined ? {} : { workbook: (parts: Workbook) => readSheet(layout, parts, take) }),
        write: (head) => {
          const sorted = sortedRows(rows, shape).map(({ row }) => row);
          return writeTable(head, shape, { rows: sorted, more: more?.(sorted) ?? {} });
        },
      };
    },
  };
}

const isCsv = (file: string): boolean => /\.csv(\.gz)?$/i.test(file);

/** An importer whose rows are changed on the way. */
const mapped =
  <From, To>(importer: Importer<From>, change: () => (row: From) => To): Importer<To> =>
  (take) => {
    const to = change();
    return importer((row) => take(to(row)));
  };

const pairs = (): Maker => ({
  least: 1_000_000,
  checked: 'described layout',
  start: () => {
    const writer = pairWriter();
    return { reader: () => ptpFile(writer.take), write: writer.finish };
  },
});

const indexMaker = (least: number, checked: BundleHead['checked']): Maker =>
  tableMaker({
    shape: shapes.INDEX_SHAPE,
    importer: () =>
      mapped(icd10IndexFile, () => {
        let place = 0;
        return (term) => {
          place += 1;
          return shapes.indexRow(term, place);
        };
      }),
    more: (rows) => writeSearch(rows.map((row) => ({ text: row.phrase, code: row.code }))),
    least,
    checked,
  });

/** Long and short lines of one code become one row. */
const describedHcpcs: Importer<HcpcsFileRow> = (take) => {
  const short = new Map<string, string>();
  const rows = new Map<string, HcpcsFileRow>();
  const reader = columnImporter(hcpcsDescriptionLines)(({ code, kind, title }) => {
    if (kind === 'Short') short.set(code, short.get(code) ?? title);
    else if (!rows.has(code))
      rows.set(code, { code, kind: 'procedure', title, shortTitle: '', coverage: '', betos: '', action: '', xrefs: [] });
  });
  return {
    write: reader.write,
    end: () => {
      for (const row of rows.values()) take({ ...row, shortTitle: short.get(row.code) ?? '' });
      return reader.end();
    },
  };
};

const hcpcsImporter = (file: string): Importer<HcpcsFileRow> =>
  /long_short/.test(file) ? describedHcpcs : isCsv(file) ? columnImporter(HCPCS_COLUMNS) : hcpcsFixedWidthFile;

const mue = (least: number): Maker =>
  tableMaker({ shape: shapes.MUE_SHAPE, importer: (file) => (isCsv(file) ? mueCsvFile : mueTabFile), least, checked: 'excerpt' });
const rvu = (): Maker =>
  tableMaker({
    shape: shapes.RVU_SHAPE,
    importer: (file) => (isCsv(file) ? rvuCsvFile : rvuFixedWidthFile),
    least: 15_000,
    checked: 'full file',
  });

/** The search that rides along with the codes of a release. */
export const releaseColumns = (rows: readonly { readonly title: string; readonly code: string }[]) =>
  writeSearch(rows.map((row) => ({ text: row.title, code: row.code })));

const asLayout = <Row extends object>(layout: unknown): ColumnLayout<Row, never> => layout as ColumnLayout<Row, never>;

export const MAKERS: Readonly<Record<SetKind, Maker>> = {
  icd10cm: tableMaker({
    shape: shapes.ICD10_SHAPE,
    importer: () => icd10OrderFile,
    more: releaseColumns,
    least: 90_000,
    checked: 'full file',
  }),
  'icd10cm-conversion': tableMaker<Icd10Conversion>({
    shape: shapes.CONVERSION_SHAPE,
    importer: () => columnImporter(asLayout<Icd10Conversion>(CONVERSION_COLUMNS)),
    layout: asLayout<Icd10Conversion>(CONVERSION_COLUMNS),
    least: 4000,
    checked: 'full file',
  }),
  'icd10cm-tabular': tableMaker({
    shape: shapes.TABULAR_SHAPE,
    importer: () => mapped(icd10TabularFile, () => shapes.tabularRow),
    least: 40_000,
    checked: 'full file',
  }),
  'icd10cm-index': indexMaker(60_000, 'described layout'),
  'icd10cm-drugs': indexMaker(6000, 'full file'),
  'icd10cm-neoplasms': indexMaker(1500, 'full file'),
  'icd10cm-external-causes': indexMaker(6000, 'full file'),
  'poa-exempt': tableMaker({
    shape: shapes.CODE_ONLY_SHAPE,
    importer: () =>
      mapped(poaExemptFile, () => ({ code }) => ({ code })),
    least: 30_000,
    checked: 'full file',
  }),
  hcpcs: tableMaker<HcpcsFileRow>({
    shape: shapes.HCPCS_SHAPE,
    importer: hcpcsImporter,
    layout: asLayout<HcpcsFileRow>(HCPCS_COLUMNS),
    more: releaseColumns,
    least: 6000,
    checked: 'full file',
  }),
  'hcpcs-modifiers': tableMaker({
    shape: shapes.NAMED_SHAPE,
    importer: () => small.modifierTabFile,
    least: 300,
    checked: 'full file',
  }),
  'ptp-practitioner': pairs(),
  'ptp-outpatient': pairs(),
  'mue-practitioner': mue(10_000),
  'mue-outpatient': mue(10_000),
  'mue-dme': mue(2000),
  'add-on': tableMaker({
    shape: shapes.ADD_ON_SHAPE,
    importer: (file) => (/\.tsv(\.gz)?$/i.test(file) ? addOnFile : addOnTextFile),
    least: 5000,
    checked: 'described layout',
  }),
  mpfs: rvu(),
  'mpfs-qpp': rvu(),
  gpci: tableMaker({
    shape: shapes.GPCI_SHAPE,
    importer: (file) => (isCsv(file) ? localities.gpciCsvFile : localities.gpciTextFile),
    least: 100,
    checked: 'full file',
  }),
  'locality-counties': tableMaker({
    shape: shapes.COUNTIES_SHAPE,
    importer: () => localities.localityCountiesFile,
    least: 100,
    checked: 'full file',
  }),
  anesthesia: tableMaker({
    shape: shapes.ANESTHESIA_SHAPE,
    importer: (file) => (isCsv(file) ? localities.anesthesiaCsvFile : localities.anesthesiaTextFile),
    least: 100,
    checked: 'full file',
  }),
  'opps-cap': tableMaker({
    shape: shapes.OPPS_CAP_SHAPE,
    importer: (file) => (isCsv(file) ? localities.oppsCapCsvFile : localities.oppsCapTextFile),
    least: 5000,
    checked: 'full file',
  }),
  'zip-locality': tableMaker({
    shape: shapes.ZIP_SHAPE,
    importer: () => localities.zipFiveFile,
    least: 40_000,
    checked: 'full file',
  }),
  'zip-plus-four': tableMaker({
    shape: shapes.ZIP_SHAPE,
    importer: () => localities.zipNineFile,
    least: 100_000,
    checked: 'described layout',
  }),
  places: tableMaker({
    shape: shapes.NAMED_SHAPE,
    importer: (file) => (/\.xml$/i.test(file) ? small.placeXmlFile : small.placeTabFile),
    least: 40,
    checked: 'full file',
  }),
  taxonomy: tableMaker({ shape: shapes.TAXONOMY_SHAPE, importer: () => small.taxonomyFile, least: 800, checked: 'full file' }),
  reasons: tableMaker({
    shape: shapes.NAMED_SHAPE,
    importer: () => small.reasonListFile,
    least: 150,
    checked: 'described layout',
  }),
  remarks: tableMaker({
    shape: shapes.NAMED_SHAPE,
    importer: () => small.remarkListFile,
    least: 500,
    checked: 'described layout',
  }),
  exclusions: tableMaker({
    shape: shapes.EXCLUSION_SHAPE,
    importer: () => exclusionFile,
    least: 50_000,
    checked: 'described layout',
  }),
  registry: { least: 1_000_000, checked: 'described layout', start: registryMaking },
  'registry-records': tableMaker({
    shape: shapes.REGISTRY_SHAPE,
    importer: () => registryRecordsFile,
    least: 1,
    checked: 'described layout',
  }),
  cpt: tableMaker({ shape: shapes.NAMED_SHAPE, importer: () => small.cptTextFile, least: 8000, checked: 'described layout' }),
};
