/**
 * Where publishers put their files. None of these addresses could be tried from where this was written: each says on what
 * it rests, and `codes install --sources FILE` takes a corrected list of the same form. A date means that the address was
 * read on that day, for an edition of 2025 to 2027, in several public documents that download from it; publishers change
 * the spelling from year to year, so others that were read are tried after it.
 */
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';

export type CodeSource = {
  /** What one asks for: 'icd10cm', 'hcpcs' … */
  readonly set: string;
  /** `{year}` is the fiscal or calendar year, `{yy}` its last two digits, `{quarter}` 1-4, `{version}` NCCI's three digits. */
  readonly url: string;
  /** Spellings of other years, tried in their order where the first is not there. */
  readonly otherUrls?: readonly string[];
  /** Files that carry CPT numbers are published under terms that the operator accepts. */
  readonly terms: 'none' | 'ama';
  readonly checked: PlainDate | 'unverified';
};

const CDC = 'https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/{year}';
const CMS = 'https://www.cms.gov/files/zip';
const READ = plainDate('2026-11-22');

type More = Partial<Pick<CodeSource, 'terms' | 'otherUrls'>>;
const read = (set: string, url: string, more: More = {}): CodeSource => ({ set, url, terms: 'none', ...more, checked: READ });
/** From memory, or of a publisher whose addresses carry the day of the last change. */
const unverified = (set: string, url: string, more: More = {}): CodeSource => ({
  ...read(set, url, more),
  checked: 'unverified',
});
const AMA = { terms: 'ama' } as const;

export const CODE_SOURCES: readonly CodeSource[] = [
  read('icd10cm', `${CDC}/icd10cm-code-descriptions-{year}.zip`, {
    otherUrls: [`${CDC}/icd10cm-Code%20Descriptions-{year}.zip`],
  }),
  read('icd10cm-tables', `${CDC}/icd10cm-table-and-index-{year}.zip`, {
    otherUrls: [`${CDC}/icd10cm-table%20and%20index-{year}.zip`, `${CDC}/icd10cm-table-index-{year}.zip`],
  }),
  read('icd10cm-conversion', `${CDC}/ICD-10-CM-CONVERSION-TABLE-FY{year}.xlsx`),
  read('poa-exempt', `${CDC}/POAexemptCodesFY{yy}.zip`),
  read('hcpcs', `${CMS}/{month}-{year}-alpha-numeric-hcpcs-file.zip`),
  unverified('mpfs', `${CMS}/rvu{yy}{letter}.zip`, AMA),
  ...[1, 2, 3, 4].flatMap((part) => [
    read(
      'ptp-practitioner',
      `${CMS}/medicare-ncci-{year}q{quarter}-practitioner-ptp-edits-ccipra-v{version}r0-f${part}.zip`,
      AMA,
    ),
    read('ptp-outpatient', `${CMS}/medicare-ncci-{year}q{quarter}-hospital-ptp-edits-ccioph-v{version}r0-f${part}.zip`, AMA),
  ]),
  read('mue-practitioner', `${CMS}/medicare-ncci-{year}-q{quarter}-practitioner-services-mue-table.zip`, AMA),
  read('mue-outpatient', `${CMS}/medicare-ncci-{year}-q{quarter}-facility-outpatient-hospital-services-mue-table.zip`, AMA),
  read('mue-dme', `${CMS}/medicare-ncci-{year}-q{quarter}-dme-supplier-services-mue-table.zip`, AMA),
  unverified('add-on', `${CMS}/aoc-v{year}q{quarter}-mcr.zip`, AMA),
  unverified('zip-locality', `${CMS}/zip-code-carrier-locality-file.zip`),
  read('taxonomy', 'https://www.nucc.org/images/stories/CSV/nucc_taxonomy_{yy}{half}.csv'),
  read('exclusions', 'https://oig.hhs.gov/exclusions/downloadables/UPDATED.csv'),
];

export type Edition = { readonly year: number; readonly quarter: number };

const MONTHS = ['january', 'april', 'july', 'october'];

const filled = (url: string, { year, quarter }: Edition): string =>
  url
    .replaceAll('{year}', String(year))
    .replaceAll('{yy}', String(year).slice(2))
    .replaceAll('{quarter}', String(quarter))
    .replaceAll('{month}', MONTHS[quarter - 1] ?? '')
    .replaceAll('{letter}', 'abcd'.charAt(quarter - 1))
    .replaceAll('{half}', quarter > 2 ? '1' : '0')
    .replaceAll('{version}', `${year - 1994}${quarter - 1}`);

/** The addresses of one edition, in the order in which they are tried. */
export const addressesOf = ({ url, otherUrls = [] }: CodeSource, edition: Edition): readonly [string, ...string[]] => [
  filled(url, edition),
  ...otherUrls.map((other) => filled(other, edition)),
];
