/**
 * Medicare Physician Fee Schedule: relative values by code and modifier. Columns are found by their joined heading, never
 * by position: 2026 has one more than 2025. Descriptions are the AMA's and are not taken.
 * Source: CMS, RVU25D.pdf. Checked against the full files of October 2025 and an excerpt of October 2026.
 */
import { columnImporter } from './csv-cells.ts';
import { type Importer, type LineMeaning, lineImporter } from './file-reader.ts';
import { scaled } from './scaled-number.ts';

export type RvuRow = {
  readonly code: string;
  /** '26', 'TC', '53' or ''. */
  readonly modifier: string;
  /** A active, B bundled, C carrier priced, I not valid for Medicare … */
  readonly status: string;
  readonly workHundredths: number;
  readonly nonFacilityHundredths: number;
  readonly facilityHundredths: number;
  readonly malpracticeHundredths: number;
  /** The service is rarely or never done in that setting; a total is printed all the same. */
  readonly rareOutsideFacility: boolean;
  readonly rareInFacility: boolean;
  /** Professional and technical parts. */
  readonly pcTc: string;
  /** Days after the procedure ('000', '010', '090'), or a word of three equal letters for what has none. */
  readonly globalDays: string;
  readonly multipleProcedure: string;
  readonly bilateral: string;
  readonly assistant: string;
  readonly coSurgeons: string;
  readonly team: string;
  readonly endoscopyBase: string;
  /** Ten-thousandths of a dollar: 32.3465 is 323465. */
  readonly factorTenThousandths: number;
};

type Text = {
  readonly [K in keyof RvuRow]: string;
};

function rowOf(text: Text): RvuRow | string {
  const hundredths = (value: string): number | undefined => scaled(value === '' ? '0' : value, 2);
  const workHundredths = hundredths(text.workHundredths);
  const nonFacilityHundredths = hundredths(text.nonFacilityHundredths);
  const facilityHundredths = hundredths(text.facilityHundredths);
  const malpracticeHundredths = hundredths(text.malpracticeHundredths);
  const factorTenThousandths = scaled(text.factorTenThousandths, 4);
  if (workHundredths === undefined || nonFacilityHundredths === undefined) return 'a relative value is no number of hundredths';
  if (facilityHundredths === undefined || malpracticeHundredths === undefined)
    return 'a relative value is no number of hundredths';
  if (factorTenThousandths === undefined) return 'the conversion factor is no number';
  if (!/^[A-Z]$/.test(text.status)) return 'the status must be one letter';
  return {
    ...text,
    workHundredths,
    nonFacilityHundredths,
    facilityHundredths,
    malpracticeHundredths,
    factorTenThousandths,
    rareOutsideFacility: text.rareOutsideFacility === 'NA',
    rareInFacility: text.rareInFacility === 'NA',
  };
}

const keyOf = (row: RvuRow): string => (row.modifier === '' ? row.code : `${row.code}-${row.modifier}`);

/** The headings of 2025 and 2026, joined. Two indicator and two setting columns differ by the words above them. */
export const rvuCsvFile: Importer<RvuRow> = columnImporter<RvuRow, keyof RvuRow>({
  separator: ',',
  columns: {
    code: /\bHCPCS$/,
    modifier: /\bMOD$/,
    status: /STATUS CODE$/,
    workHundredths: /WORK RVU$/,
    nonFacilityHundredths: /NON-FAC PE RVU$/,
    rareOutsideFacility: /\bNA INDICATOR$/,
    facilityHundredths: /FACILITY PE RVU$/,
    rareInFacility: /\bNA INDICATOR$/,
    malpracticeHundredths: /\bMP RVU$/,
    pcTc: /PCTC IND$/,
    globalDays: /GLOB DAYS$/,
    multipleProcedure: /MULT PROC$/,
    bilateral: /BILAT SURG$/,
    assistant: /ASST SURG$/,
    coSurgeons: /CO- SURG$/,
    team: /TEAM SURG$/,
    endoscopyBase: /ENDO BASE$/,
    factorTenThousandths: /CONV FACTOR$/,
  },
  isRow: (cells) => /^[0-9A-Z]{5}$/.test((cells[0] ?? '').trim()) && cells.length > 20 && (cells[0] ?? '').trim() !== 'HCPCS',
  heading: (text, facts) => {
    const year = /\b(20\d\d) NATIONAL PHYSICIAN FEE SCHEDULE/.exec(text)?.[1];
    const released = /RELEASED (\d\d\/\d\d\/\d{4})/.exec(text)?.[1];
    if (year !== undefined) facts['year'] = year;
    if (released !== undefined) facts['released'] = released;
  },
  read: (cell) => {
    const text = Object.fromEntries(RVU_FIELDS.map((field) => [field, cell(field)])) as Text;
    const row = rowOf(text);
    return typeof row === 'string' ? row : [row];
  },
  key: keyOf,
});

/** First and last column of the fixed-width file. */
const FIXED: Readonly<Record<keyof RvuRow, readonly [number, number]>> = {
  code: [1, 5],
  modifier: [6, 7],
  status: [58, 58],
  workHundredths: [60, 65],
  nonFacilityHundredths: [67, 72],
  rareOutsideFacility: [73, 74],
  facilityHundredths: [76, 81],
  rareInFacility: [82, 83],
  malpracticeHundredths: [85, 89],
  pcTc: [103, 103],
  globalDays: [104, 106],
  multipleProcedure: [116, 116],
  bilateral: [117, 117],
  assistant: [118, 118],
  coSurgeons: [119, 119],
  team: [120, 120],
  endoscopyBase: [128, 132],
  factorTenThousandths: [133, 140],
};
const RVU_FIELDS = Object.keys(FIXED) as readonly (keyof RvuRow)[];

export const rvuFixedWidthFile: Importer<RvuRow> = lineImporter(() => ({
  read: (text): LineMeaning<RvuRow> => {
    if (text.startsWith('HDR')) return undefined;
    if (!/^[0-9A-Z]{5}/.test(text) || text.length < 140) return 'the line is shorter than a row of the layout';
    const cut = Object.fromEntries(
      RVU_FIELDS.map((field) => [field, text.slice(FIXED[field][0] - 1, FIXED[field][1]).trim()]),
    ) as Text;
    const row = rowOf(cut);
    return typeof row === 'string' ? row : [row];
  },
  key: keyOf,
}));
