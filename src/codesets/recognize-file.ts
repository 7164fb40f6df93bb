/**
 * Which set, release and dates a publisher's file is, by its name. CDC writes hyphens and CMS underscores, some names
 * carry a stray one: both are taken, and so is the year that has not come yet.
 */
import { addDays, addMonths, isPlainDate, type PlainDate, plainDate } from '../kernel/plain-date.ts';

export const SET_KINDS = [
  'icd10cm',
  'icd10cm-conversion',
  'icd10cm-tabular',
  'icd10cm-index',
  'icd10cm-drugs',
  'icd10cm-neoplasms',
  'icd10cm-external-causes',
  'poa-exempt',
  'hcpcs',
  'hcpcs-modifiers',
  'ptp-practitioner',
  'ptp-outpatient',
  'mue-practitioner',
  'mue-outpatient',
  'mue-dme',
  'add-on',
  'mpfs',
  'mpfs-qpp',
  'gpci',
  'locality-counties',
  'anesthesia',
  'opps-cap',
  'zip-locality',
  'zip-plus-four',
  'places',
  'taxonomy',
  'reasons',
  'remarks',
  'exclusions',
  'registry',
  'registry-records',
  'cpt',
] as const;
export type SetKind = (typeof SET_KINDS)[number];

export type RecognizedFile = {
  readonly kind: SetKind;
  /** The file holds changes of an edition, not the edition: it is made by applying them to the one before. */
  readonly changes?: true;
  readonly release: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
};

/** The file is known and not needed: what it says stands in another. */
export type NeedlessFile = { readonly needless: string };

type Dated = Pick<RecognizedFile, 'release' | 'from' | 'to'>;
type Match = Readonly<Record<string, string | undefined>>;
type Pattern = {
  readonly kind: SetKind;
  readonly pattern: RegExp;
  readonly dated: (match: Match) => Dated | undefined;
  readonly changes?: true;
};

/** In force from October to September; an update of April holds from 1 April of the same year's edition. */
const fiscalYear =
  (name: string) =>
  ({ year = '', april }: Match): Dated => {
    const isUpdate = april !== undefined;
    return {
      release: `${name} FY${year}${isUpdate ? ' (April update)' : ''}`,
      from: plainDate(isUpdate ? `${year}-04-01` : `${Number(year) - 1}-10-01`),
      to: plainDate(`${year}-09-30`),
    };
  };

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  apr: '04',
  jul: '07',
  oct: '10',
  a: '01',
  b: '04',
  c: '07',
  d: '10',
};

const quarterFrom = (name: string, first: string): Dated | undefined => {
  if (!isPlainDate(first)) return undefined;
  const number = Math.floor((Number(first.slice(5, 7)) - 1) / 3) + 1;
  return { release: `${name} ${first.slice(0, 4)} Q${number}`, from: first, to: addDays(addMonths(first, 3), -1) };
};

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const quarterly =
  (name: string) =>
  ({ year = '', month, quarter, day }: Match): Dated | undefined => {
    const start =
      day ??
      (quarter === undefined
        ? month === undefined
          ? undefined
          : MONTHS[month.toLowerCase()]
        : String(Number(quarter) * 3 - 2).padStart(2, '0'));
    if (start === undefined)
      return {
        release: `${name} ${fullYear(year)}`,
        from: plainDate(`${fullYear(year)}-01-01`),
        to: plainDate(`${fullYear(year)}-12-31`),
      };
    return quarterFrom(name, start.length === 2 ? `${fullYear(year)}-${start}-01` : start);
  };

/** 'Eff_10-01-2026' or '2024-07-01'. */
const effective =
  (name: string) =>
  ({ iso, us }: Match): Dated | undefined => {
    const first = iso ?? (us === undefined ? '' : `${us.slice(6)}-${us.slice(0, 2)}-${us.slice(3, 5)}`);
    return quarterFrom(name, first);
  };

/** Version 30.2 is the third quarter of 2024: 1 January 2024 began version 30. */
const ncciVersion =
  (name: string) =>
  ({ version = '' }: Match): Dated | undefined => {
    const [year, quarter] = [1994 + Number(version.slice(0, 2)), Number(version.slice(2, 3))];
    return quarterFrom(name, `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`);
  };

/** A list that holds until its next edition. */
const openList =
  (name: string) =>
  ({ year = '', month, version }: Match): Dated => ({
    release: version === undefined ? `${name} ${fullYear(year)}` : `${name} ${fullYear(year)}.${version}`,
    // Taxonomy: version .0 begins in January, .1 in July.
    from: plainDate(`${fullYear(year)}-${version === '1' ? '07' : (month ?? '01')}-01`),
  });

const undated = (name: string) => (): Dated => ({ release: name, from: plainDate('1996-01-01') });

const APRIL = '(?<april>April[-_ ]?(?:1[-_ ]+)?)?';
const icd = (part: string, ending: string): RegExp =>
  new RegExp(`^icd-?10-?cm[-_]${part}[-_ ]*${APRIL}(?<year>20\\d\\d)(?:[-_ ]XML)?\\.${ending}$`, 'i');

const PATTERNS: readonly Pattern[] = [
  { kind: 'icd10cm', pattern: icd('order', 'txt'), dated: fiscalYear('ICD-10-CM') },
  {
    kind: 'icd10cm',
    pattern: /^icd-?10-?cm[-_]order[-_]addenda[-_ ](?<april>April[-_ ]?(?:1[-_ ]+)?)(?<year>20\d\d)\.txt$/i,
    dated: fiscalYear('ICD-10-CM'),
    changes: true,
  },
  { kind: 'icd10cm-tabular', pattern: icd('tabular', 'xml'), dated: fiscalYear('ICD-10-CM tabular list') },
  { kind: 'icd10cm-index', pattern: icd('index', 'xml'), dated: fiscalYear('ICD-10-CM index') },
  { kind: 'icd10cm-drugs', pattern: icd('drug', 'xml'), dated: fiscalYear('ICD-10-CM table of drugs') },
  { kind: 'icd10cm-neoplasms', pattern: icd('neoplasm', 'xml'), dated: fiscalYear('ICD-10-CM table of neoplasms') },
  { kind: 'icd10cm-external-causes', pattern: icd('eindex', 'xml'), dated: fiscalYear('ICD-10-CM index of external causes') },
  {
    kind: 'icd10cm-conversion',
    pattern: /^icd-?10-?cm[-_ ]conversion[-_ ]table[-_ ]*(?:FY)?(?<year>20\d\d).*\.xlsx$/i,
    dated: ({ year = '' }) => ({ release: `ICD-10-CM conversion table FY${year}`, from: plainDate(`${Number(year) - 1}-10-01`) }),
  },
  {
    kind: 'poa-exempt',
    pattern: /^POA[-_ ]?exempt[-_ ]?Codes?[-_ ]?(?:FY)?[-_ ]?(?<april>April[-_ ]?(?:1[-_ ]?)?)?(?<year>20\d\d|\d\d)\.txt$/i,
    dated: ({ year = '', april }) => fiscalYear('POA exempt')({ year: fullYear(year), april }),
  },
  {
    kind: 'hcpcs',
    pattern: /^HCPC(?<year>20\d\d)_(?:(?<month>JAN|APR|JUL|OCT)_)?(?:CONTR_)?ANWEB.*\.(txt|xlsx|csv)$/i,
    dated: quarterly('HCPCS Level II'),
  },
  { kind: 'hcpcs', pattern: /^hcpcs_level2_long_short_(?<year>20\d\d)-(?<day>\d\d)\.tsv$/, dated: quarterly('HCPCS Level II') },
  { kind: 'hcpcs-modifiers', pattern: /^hcpcs_level2_modifiers_(?<year>20\d\d)\.tsv$/, dated: quarterly('HCPCS modifiers') },
  {
    kind: 'ptp-practitioner',
    pattern: /^ccipra[-_]v(?<version>\d{3})r\d+[-_]f\d\.(txt|tsv)$/i,
    dated: ncciVersion('NCCI PTP practitioner'),
  },
  {
    kind: 'ptp-outpatient',
    pattern: /^ccioph[-_]v(?<version>\d{3})r\d+[-_]f\d\.(txt|tsv)$/i,
    dated: ncciVersion('NCCI PTP outpatient hospital'),
  },
  {
    kind: 'ptp-practitioner',
    pattern: /^ptp_practitioner_active_(?<iso>[\d-]{10})\.tsv$/,
    dated: effective('NCCI PTP practitioner'),
  },
  {
    kind: 'ptp-outpatient',
    pattern: /^ptp_outpatient_hospital_active_(?<iso>[\d-]{10})\.tsv$/,
    dated: effective('NCCI PTP outpatient hospital'),
  },
  {
    kind: 'mue-practitioner',
    pattern: /^MCR_MUE_PractitionerServices_Eff_(?<us>[\d-]{10})\.csv$/i,
    dated: effective('MUE practitioner'),
  },
  {
    kind: 'mue-outpatient',
    pattern: /^MCR_MUE_OutpatientHospitalServices_Eff_(?<us>[\d-]{10})\.csv$/i,
    dated: effective('MUE outpatient hospital'),
  },
  { kind: 'mue-dme', pattern: /^MCR_MUE_DMESupplierServices_Eff_(?<us>[\d-]{10})\.csv$/i, dated: effective('MUE supplies') },
  { kind: 'mue-practitioner', pattern: /^mue_practitioner_(?<iso>[\d-]{10})\.tsv$/, dated: effective('MUE practitioner') },
  {
    kind: 'mue-outpatient',
    pattern: /^mue_outpatient_hospital_(?<iso>[\d-]{10})\.tsv$/,
    dated: effective('MUE outpatient hospital'),
  },
  { kind: 'mue-dme', pattern: /^mue_dme_(?<iso>[\d-]{10})\.tsv$/, dated: effective('MUE supplies') },
  { kind: 'add-on', pattern: /^AOC_V(?<year>20\d\d)Q(?<quarter>\d).*\.(txt|tsv)$/i, dated: quarterly('NCCI add-on codes') },
  { kind: 'add-on', pattern: /^aoc_(?<year>20\d\d)\.tsv$/, dated: quarterly('NCCI add-on codes') },
  {
    kind: 'mpfs-qpp',
    pattern: /^PPRRVU(?<year>20\d\d|\d\d)_?(?<month>Jan|Apr|Jul|Oct)?_QPP\.(csv|txt)$/i,
    dated: quarterly('Medicare fee schedule, advanced payment models'),
  },
  {
    kind: 'mpfs',
    pattern: /^PPRRVU(?<year>20\d\d|\d\d)_?(?<month>Jan|Apr|Jul|Oct)?(?:_nonQPP)?(?:\.nodesc)?\.(csv|txt)$/i,
    dated: quarterly('Medicare fee schedule'),
  },
  { kind: 'gpci', pattern: /^GPCI(?<year>20\d\d)\.(csv|txt)$/i, dated: quarterly('GPCI') },
  { kind: 'locality-counties', pattern: /^(?<year>\d\d)LOCCO\.csv$/i, dated: quarterly('Localities and counties') },
  { kind: 'anesthesia', pattern: /^ANES(?<year>20\d\d)\.(csv|txt)$/i, dated: quarterly('Anesthesia factors') },
  { kind: 'opps-cap', pattern: /^OPPSCAP_(?<month>Jan|Apr|Jul|Oct)\w*\.(csv|txt)$/i, dated: quarterly('OPPS caps') },
  {
    kind: 'zip-locality',
    pattern: /^ZIP5_(?<month>JAN|APR|JUL|OCT)(?<year>20\d\d)\.txt$/i,
    dated: quarterly('ZIP codes and localities'),
  },
  {
    kind: 'zip-plus-four',
    pattern: /^ZIP9_(?<month>JAN|APR|JUL|OCT)(?<year>20\d\d)\.txt$/i,
    dated: quarterly('ZIP+4 codes and localities'),
  },
  { kind: 'places', pattern: /^pos_codes_(?<year>20\d\d)\.tsv$/, dated: openList('Places of service') },
  { kind: 'places', pattern: /^cs-CMS-PlaceofServiceCodes\.xml$/, dated: () => openList('Places of service')({ year: '2025' }) },
  { kind: 'taxonomy', pattern: /^nucc_taxonomy_(?<year>\d\d)(?<version>\d)\.csv$/, dated: openList('NUCC taxonomy') },
  { kind: 'exclusions', pattern: /^(UPDATED|LEIE)\.csv$/i, dated: undated('Exclusions (LEIE)') },
  { kind: 'registry', pattern: /^npidata_pfile_\d{8}-(?<year>\d{4})(?<month>\d\d)\d\d\.csv$/i, dated: openList('NPPES') },
  { kind: 'registry-records', pattern: /^(nppes|npi)\w*[-_ .]?.*\.json$/i, dated: undated('NPPES records') },
  { kind: 'cpt', pattern: /^(LONGULT|LONGULF|LONGUF|MEDU|MEDUF|SHORTU|SHORTUF)\.txt$/i, dated: undated('CPT of the licensee') },
  { kind: 'reasons', pattern: /^carc.*\.csv$/i, dated: undated('Adjustment reasons of the licence') },
  { kind: 'remarks', pattern: /^rarc.*\.csv$/i, dated: undated('Remark codes of the licence') },
];

const NEEDLESS: readonly (readonly [RegExp, string])[] = [
  [/^icd-?10-?cm[-_]codes[-_]/i, 'the order file holds the same codes, and the headings too'],
  [/^icd-?10-?cm[-_]order[-_]addenda/i, 'the order file of the edition holds what the addenda changed'],
  [/^POAexempt(Add|Delete|Revise)Codes/i, 'the full list holds what these changed'],
  [/^\d\dLOCCO\.txt$/i, 'the CSV of the same table is taken'],
  [/^\d{4}(excl|rein)\.csv$/i, 'the full list of exclusions (UPDATED.csv) of the month holds what its supplement says'],
  [/\.(pdf|docx?|xsd|html?)$/i, 'it is a text about the files'],
  [/read ?me/i, 'it is a text about the files'],
];

/** In: a file's name without its folder (a further `.gz` is dropped) and the names beside it. Undefined: no set of ours has such a name. */
export function recognizeFile(name: string, siblings: readonly string[] = []): RecognizedFile | NeedlessFile | undefined {
  const plain = name.replace(/\.gz$/i, '');
  for (const { kind, pattern, dated, changes } of PATTERNS) {
    const match = pattern.exec(plain);
    const groups: Match | undefined = match === null ? undefined : (match.groups ?? {});
    // Its name has a month only: the year is that of the price file beside it.
    const year =
      kind === 'opps-cap' ? siblings.flatMap((other) => /^PPRRVU(20\d\d)/i.exec(other)?.[1] ?? [])[0] : groups?.['year'];
    const isDatable = groups !== undefined && (kind !== 'opps-cap' || year !== undefined);
    const when = isDatable ? dated({ ...groups, year }) : undefined;
    if (when !== undefined) return { kind, ...when, ...(changes === undefined ? {} : { changes }) };
  }
  const needless = NEEDLESS.find(([pattern]) => pattern.test(plain));
  return needless === undefined ? undefined : { needless: needless[1] };
}
