/** Each importer on the publishers' own files, as far as the operator has them; counts by the project's reference. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { officialDataDirectory, withoutOfficialData } from '../../../tools/official-data.ts';
import { columnImporter } from './csv-cells.ts';
import { rvuCsvFile, rvuFixedWidthFile } from './fee-schedule-files.ts';
import { type FileEnd, type Importer, readRows } from './file-reader.ts';
import { HCPCS_COLUMNS, hcpcsDescriptionLines, hcpcsFixedWidthFile } from './hcpcs-files.ts';
import { icd10IndexFile } from './icd10cm-index.ts';
import { CONVERSION_COLUMNS, icd10CodesAddenda, icd10CodesFile, icd10OrderAddenda, icd10OrderFile } from './icd10cm-order.ts';
import { icd10TabularFile } from './icd10cm-tabular.ts';
import {
  anesthesiaCsvFile,
  anesthesiaTextFile,
  gpciCsvFile,
  gpciTextFile,
  localityCountiesFile,
  oppsCapCsvFile,
  oppsCapTextFile,
  zipFiveFile,
} from './locality-files.ts';
import { recognizeFile } from '../recognize-file.ts';
import { addOnFile, mueCsvFile, mueTabFile, ptpFile } from './ncci-files.ts';
import { poaExemptFile } from './poa-exempt.ts';
import { readSheet } from './sheet-rows.ts';
import { modifierTabFile, placeTabFile, placeXmlFile, taxonomyFile } from './small-table-files.ts';

const skip = withoutOfficialData();
const bytesOf = (path: string): Uint8Array => {
  const bytes = readFileSync(join(officialDataDirectory() ?? '', 'codes', path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

/** In pieces of 64 KiB, as a download gives them. */
function counted<Row>(importer: Importer<Row>, path: string): FileEnd {
  const reader = importer(() => {});
  const bytes = bytesOf(path);
  for (let at = 0; at < bytes.length; at += 65_536) reader.write(bytes.subarray(at, at + 65_536));
  return reader.end();
}

type Expected = readonly [path: string, importer: Importer<never>, rows: number];
const row = <Row>(path: string, importer: Importer<Row>, rows: number): Expected => [path, importer as Importer<never>, rows];

const FILES: readonly Expected[] = [
  row('icd10cm_fy2026/icd10cm-order-2026.txt', icd10OrderFile, 98_186),
  row('icd10cm_fy2026/icd10cm-codes-2026.txt', icd10CodesFile, 74_719),
  // Its own summary: 487 additions, 28 deletions, 38 revisions.
  row('icd10cm_fy2026/icd10cm-codes-addenda-2026.txt', icd10CodesAddenda, 487 + 28 + 38),
  row('icd10cm_fy2026/icd10cm-order-addenda-2026.txt', icd10OrderAddenda, 703),
  // The update of April 2025 changed nothing and says so.
  row('icd10cm_fy2025_april/icd10cm-order-addenda-April-2025.txt', icd10OrderAddenda, 0),
  row('icd10cm_fy2025_april/icd10cm-codes-addenda-April-2025.txt', icd10CodesAddenda, 0),
  row('icd10cm_fy2021_tabular/icd10cm_tabular_2021.xml', icd10TabularFile, 45_017 + 22 + 296),
  row('icd10cm_fy2025_xml/icd-10-cm-tabular-2025_ch2.xml', icd10TabularFile, 2198),
  row('icd10cm_april2026_xml/icd10cm-drug-April-1-2026-XML.xml', icd10IndexFile, 5179 + 2251),
  row('icd10cm_april2026_xml/icd10cm-eindex-April-1-2026-XML.xml', icd10IndexFile, 314 + 7776),
  row('icd10cm_april2026_xml/icd10cm-neoplasm-April-1-2026-XML.xml', icd10IndexFile, 1 + 1939),
  row('poa_exempt_fy2026/POAexemptCodesFY26.txt', poaExemptFile, 38_349),
  row('poa_exempt_fy2026/POAexemptAddCodesFY26.txt', poaExemptFile, 209),
  row('poa_exempt_fy2026/POAexemptDeleteCodesFY26.txt', poaExemptFile, 14),
  // 11,622 records of 80 columns are 6,800 codes and modifiers.
  row('hcpcs_2019_official/HCPC2019_CONTR_ANWEB.txt', hcpcsFixedWidthFile, 6800),
  row('hcpcs_2024q3/hcpcs_level2_long_short_2024-07.tsv', columnImporter(hcpcsDescriptionLines), 20_837),
  row('ncci_2024q3/ptp_practitioner_active_2024-07-01.tsv.gz', ptpFile, 1_669_820),
  row('ncci_2024q3/ptp_outpatient_hospital_active_2024-07-01.tsv.gz', ptpFile, 1_335_857),
  row('ncci_2024q3/mue_practitioner_2024-07-01.tsv', mueTabFile, 14_677),
  row('ncci_2024q3/mue_outpatient_hospital_2024-07-01.tsv', mueTabFile, 14_628),
  row('ncci_2024q3/mue_dme_2024-07-01.tsv', mueTabFile, 2928),
  row('ncci_2024q3/aoc_2024.tsv', addOnFile, 7465),
  row('layout_excerpts_2026q4/MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', mueCsvFile, 6),
  row('layout_excerpts_2026q4/MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026.csv', mueCsvFile, 6),
  row('layout_excerpts_2026q4/MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv', mueCsvFile, 3),
  row('layout_excerpts_2026q4/PPRRVU2026_Oct_nonQPP.csv', rvuCsvFile, 11),
  row('mpfs_rvu25d/PPRRVU2025_Oct.nodesc.csv', rvuCsvFile, 19_090),
  row('mpfs_rvu25d/PPRRVU2025_Oct.nodesc.txt', rvuFixedWidthFile, 19_090),
  row('mpfs_rvu25d/GPCI2025.csv', gpciCsvFile, 109),
  row('mpfs_rvu25d/GPCI2025.txt', gpciTextFile, 109),
  // One locality is served by two carriers and stands twice.
  row('mpfs_rvu25d/25LOCCO.csv', localityCountiesFile, 110),
  row('mpfs_rvu25d/ANES2025.csv', anesthesiaCsvFile, 109),
  row('mpfs_rvu25d/ANES2025.txt', anesthesiaTextFile, 109),
  row('mpfs_rvu25d/OPPSCAP_Oct.csv', oppsCapCsvFile, 16_100),
  row('mpfs_rvu25d/OPPSCAP_Oct.txt', oppsCapTextFile, 16_100),
  row('zip_locality/ZIP5_OCT2025.txt', zipFiveFile, 42_956),
  row('nucc_taxonomy/nucc_taxonomy_251.csv', taxonomyFile, 883),
  row('pos/pos_codes_2024.tsv', placeTabFile, 99),
  row('pos/cs-CMS-PlaceofServiceCodes.xml', placeXmlFile, 52),
];

for (const [path, importer, rows] of FILES) {
  test(`${path}: ${rows} rows, none turned away`, { skip }, () => {
    const end = counted(importer, path);
    assert.equal(end.fault, undefined);
    assert.deepEqual(end.rejected, []);
    assert.equal(end.accepted, rows);
  });
}

test('each of these files is known by its publisher’s name, or its text stands in another', () => {
  const byFolder = Map.groupBy(FILES, ([path]) => path.split('/')[0] ?? '');
  const kinds = new Set<string>();
  for (const [path] of FILES) {
    const siblings = (byFolder.get(path.split('/')[0] ?? '') ?? []).map(([other]) => basename(other));
    const found = recognizeFile(basename(path), siblings);
    // A chapter of the tabular list by itself is nobody's release.
    if (path.includes('_ch2')) continue;
    assert.ok(found !== undefined, path);
    if ('kind' in found) kinds.add(found.kind);
  }
  assert.equal(kinds.size, 21, [...kinds].join(' '));
});

test('of 384 modifiers one stands twice, and is told', { skip }, () => {
  const { accepted, rejected } = readRows(modifierTabFile, bytesOf('hcpcs_modifiers/hcpcs_level2_modifiers_2024.tsv'));
  assert.deepEqual([accepted, rejected], [383, [{ line: 203, reason: 'KX stands twice in the file' }]]);
});

test('workbooks: the conversion table of FY2026 and the changes of HCPCS 2019', { skip }, () => {
  const parts = (path: string): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(bytesOf(path))));
  const conversion = readSheet(CONVERSION_COLUMNS, parts('icd10cm_fy2026/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx'), () => {});
  assert.deepEqual([conversion.accepted, conversion.rejectedCount, conversion.fault], [5892, 0, undefined]);
  const changes = readSheet(HCPCS_COLUMNS, parts('hcpcs_2019_official/HCPC2019_Trans_Alpha.xlsx'), () => {});
  assert.deepEqual([changes.accepted, changes.fault], [6800, undefined]);
});

test('the text and the CSV of one price file say the same, row by row', { skip }, () => {
  const csv = readRows(rvuCsvFile, bytesOf('mpfs_rvu25d/PPRRVU2025_Oct.nodesc.csv')).rows;
  assert.deepEqual(csv, readRows(rvuFixedWidthFile, bytesOf('mpfs_rvu25d/PPRRVU2025_Oct.nodesc.txt')).rows);
  const counts = Object.fromEntries([...Map.groupBy(csv, (r) => r.status)].map(([status, rows]) => [status, rows.length]));
  assert.deepEqual(counts, {
    A: 9021,
    X: 2548,
    E: 1569,
    I: 1486,
    C: 1347,
    M: 1216,
    R: 1058,
    N: 336,
    J: 276,
    P: 142,
    B: 83,
    T: 8,
  });
  const caps = readRows(oppsCapCsvFile, bytesOf('mpfs_rvu25d/OPPSCAP_Oct.csv')).rows;
  assert.deepEqual(caps, readRows(oppsCapTextFile, bytesOf('mpfs_rvu25d/OPPSCAP_Oct.txt')).rows);
});

test('every locality of a ZIP code has its price indices', { skip }, () => {
  const places = new Set(
    readRows(gpciCsvFile, bytesOf('mpfs_rvu25d/GPCI2025.csv')).rows.map((g) => `${g.carrier} ${g.locality}`),
  );
  const zips = readRows(zipFiveFile, bytesOf('zip_locality/ZIP5_OCT2025.txt')).rows;
  assert.deepEqual(zips.filter((zip) => !places.has(`${zip.carrier} ${zip.locality}`)).slice(0, 3), []);
  assert.equal(zips.filter((zip) => zip.needsPlusFour).length, 580);
});

test('what stands in an order file is what its addenda say', { skip }, () => {
  const after = new Map(readRows(icd10OrderFile, bytesOf('icd10cm_fy2026/icd10cm-order-2026.txt')).rows.map((r) => [r.code, r]));
  const changes = readRows(icd10OrderAddenda, bytesOf('icd10cm_fy2026/icd10cm-order-addenda-2026.txt')).rows;
  const last = new Map(changes.map((change) => [change.row.code, change]));
  for (const { action, row: changed } of last.values()) {
    assert.equal(after.get(changed.code)?.title, action === 'delete' ? undefined : changed.title, changed.code);
  }
});
