/** Names of files as their publishers write them, this year's and those to come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognizeFile, type RecognizedFile } from './recognize-file.ts';

test('names of both publishers, of an update in April and of years to come are recognized', () => {
  const table: readonly (readonly [string, string, string, string | undefined])[] = [
    ['icd10cm-order-2026.txt', 'icd10cm', '2025-10-01', '2026-09-30'],
    ['icd10cm_order_2027.txt', 'icd10cm', '2026-10-01', '2027-09-30'],
    ['icd10cm-order-April-2026.txt', 'icd10cm', '2026-04-01', '2026-09-30'],
    ['icd10cm-tabular_-2027.xml', 'icd10cm-tabular', '2026-10-01', '2027-09-30'],
    ['icd10cm_tabular_2021.xml', 'icd10cm-tabular', '2020-10-01', '2021-09-30'],
    ['icd10cm-index-2027.xml', 'icd10cm-index', '2026-10-01', '2027-09-30'],
    ['icd10cm-eindex-April-1-2026-XML.xml', 'icd10cm-external-causes', '2026-04-01', '2026-09-30'],
    ['ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx', 'icd10cm-conversion', '2025-10-01', undefined],
    ['POAexemptCodesFY26.txt', 'poa-exempt', '2025-10-01', '2026-09-30'],
    ['HCPC2019_CONTR_ANWEB.txt', 'hcpcs', '2019-01-01', '2019-12-31'],
    ['HCPC2026_OCT_ANWEB.txt', 'hcpcs', '2026-10-01', '2026-12-31'],
    ['ccipra-v323r0-f1.txt', 'ptp-practitioner', '2026-10-01', '2026-12-31'],
    ['ccioph-v302r0-f4.txt', 'ptp-outpatient', '2024-07-01', '2024-09-30'],
    ['MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', 'mue-practitioner', '2026-10-01', '2026-12-31'],
    ['PPRRVU2026_Oct_nonQPP.csv', 'mpfs', '2026-10-01', '2026-12-31'],
    ['PPRRVU2026_Oct_QPP.csv', 'mpfs-qpp', '2026-10-01', '2026-12-31'],
    ['ZIP5_OCT2025.txt', 'zip-locality', '2025-10-01', '2025-12-31'],
    ['nucc_taxonomy_251.csv', 'taxonomy', '2025-07-01', undefined],
    ['icd10cm-order-addenda-April-2026.txt', 'icd10cm', '2026-04-01', '2026-09-30'],
    ['icd10cm_order_addenda_April_1_2027.txt', 'icd10cm', '2027-04-01', '2027-09-30'],
    ['icd10cm_tabular_April_2026.xml', 'icd10cm-tabular', '2026-04-01', '2026-09-30'],
    ['icd10cm-index-April-1-2027-XML.xml', 'icd10cm-index', '2027-04-01', '2027-09-30'],
    ['icd10cm-drug-2027.xml', 'icd10cm-drugs', '2026-10-01', '2027-09-30'],
    ['icd10cm_neoplasm_2027.xml', 'icd10cm-neoplasms', '2026-10-01', '2027-09-30'],
    ['ICD-10-CM_Conversion_Table_FY2027.xlsx', 'icd10cm-conversion', '2026-10-01', undefined],
    ['POAexemptCodesFY2027.txt', 'poa-exempt', '2026-10-01', '2027-09-30'],
    ['POA-Exempt-Codes-April-1-2026.txt', 'poa-exempt', '2026-04-01', '2026-09-30'],
    ['HCPC2027_JAN_ANWEB_v2.xlsx', 'hcpcs', '2027-01-01', '2027-03-31'],
    ['ccipra-v330r1-f4.TXT', 'ptp-practitioner', '2027-01-01', '2027-03-31'],
    ['PPRRVU27_JAN.csv', 'mpfs', '2027-01-01', '2027-03-31'],
    ['UPDATED.csv', 'exclusions', '1996-01-01', undefined],
    ['LEIE.csv', 'exclusions', '1996-01-01', undefined],
    ['npidata_pfile_20050523-20261108.csv', 'registry', '2026-11-01', undefined],
    ['npi-1234567893.json', 'registry-records', '1996-01-01', undefined],
    ['LONGULT.txt', 'cpt', '1996-01-01', undefined],
    ['MEDU.txt', 'cpt', '1996-01-01', undefined],
    ['CARC list 2026.csv', 'reasons', '1996-01-01', undefined],
    ['rarc.csv', 'remarks', '1996-01-01', undefined],
  ];
  for (const [name, kind, from, to] of table) {
    const found = recognizeFile(name) as RecognizedFile;
    assert.deepEqual([found.kind, found.from, found.to], [kind, from, to], name);
  }
  for (const needless of [
    'icd10cm-codes-2026.txt',
    'icd10cm-order-addenda-2027.txt',
    '26LOCCO.txt',
    '2610excl.csv',
    'LEIE_layout.pdf',
  ])
    assert.ok('needless' in (recognizeFile(needless) ?? {}), needless);
  assert.equal((recognizeFile('OPPSCAP_Jan.csv', ['PPRRVU2027_Jan_nonQPP.csv']) as RecognizedFile).from, '2027-01-01');
  assert.equal(recognizeFile('OPPSCAP_Jan.csv'), undefined, 'its year stands in no name');
  assert.equal(recognizeFile('holiday.jpg'), undefined);
});
