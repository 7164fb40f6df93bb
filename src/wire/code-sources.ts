/**
 * Where publishers put their files. None of these addresses could be tried from where this was written: each says on what
 * it rests, and `codes install --sources FILE` takes a corrected list of the same form.
 */
import type { PlainDate } from '../kernel/plain-date.ts';

export type CodeSource = {
  /** What one asks for: 'icd10cm', 'hcpcs' … */
  readonly set: string;
  /** `{year}` is the fiscal or calendar year, `{yy}` its last two digits, `{quarter}` 1-4, `{version}` NCCI's three digits. */
  readonly url: string;
  /** Files that carry CPT numbers are published under terms that the operator accepts. */
  readonly terms: 'none' | 'ama';
  readonly checked: PlainDate | 'unverified';
};

const CDC = 'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/{year}';
const CMS = 'https://www.cms.gov/files/zip';

const source = (set: string, url: string, terms: CodeSource['terms'] = 'none'): CodeSource => ({
  set,
  url,
  terms,
  checked: 'unverified',
});

export const CODE_SOURCES: readonly CodeSource[] = [
  source('icd10cm', `${CDC}/icd10cm-Code%20Descriptions-{year}.zip`),
  source('icd10cm-tables', `${CDC}/icd10cm-table-index-{year}.zip`),
  source('poa-exempt', `${CDC}/POAexemptCodesFY{yy}.zip`),
  source('hcpcs', `${CMS}/{month}-{year}-alpha-numeric-hcpcs-file.zip`),
  source('mpfs', `${CMS}/rvu{yy}{letter}.zip`, 'ama'),
  ...[1, 2, 3, 4].flatMap((part) => [
    source(
      'ptp-practitioner',
      `${CMS}/medicare-ncci-{year}q{quarter}-practitioner-ptp-edits-ccipra-v{version}r0-f${part}.zip`,
      'ama',
    ),
    source('ptp-outpatient', `${CMS}/medicare-ncci-{year}q{quarter}-hospital-ptp-edits-ccioph-v{version}r0-f${part}.zip`, 'ama'),
  ]),
  source('mue-practitioner', `${CMS}/medicare-ncci-{year}-q{quarter}-practitioner-services-mue-table.zip`, 'ama'),
  source('mue-outpatient', `${CMS}/medicare-ncci-{year}-q{quarter}-outpatient-hospital-services-mue-table.zip`, 'ama'),
  source('add-on', `${CMS}/aoc-v{year}q{quarter}-mcr.zip`, 'ama'),
  source('zip-locality', `${CMS}/zip-code-carrier-locality-file.zip`),
  source('exclusions', 'https://oig.hhs.gov/exclusions/downloadables/UPDATED.csv'),
];

export type Edition = { readonly year: number; readonly quarter: number };

const MONTHS = ['january', 'april', 'july', 'october'];

/** The address of one edition. */
export const addressOf = ({ url }: CodeSource, { year, quarter }: Edition): string =>
  url
    .replaceAll('{year}', String(year))
    .replaceAll('{yy}', String(year).slice(2))
    .replaceAll('{quarter}', String(quarter))
    .replaceAll('{month}', MONTHS[quarter - 1] ?? '')
    .replaceAll('{letter}', 'abcd'.charAt(quarter - 1))
    .replaceAll('{version}', `${year - 1994}${quarter - 1}`);
