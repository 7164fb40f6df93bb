/**
 * Where Medicare's prices hold: geographic indices, localities by ZIP code, conversion factors of anesthesia, capped
 * imaging prices. A locality is named by carrier and number: numbers alone stand for several places.
 * Source: CMS, RVU25D.pdf and ZIP5lyout.txt. Checked against the full files of October 2025.
 */
import { columnImporter } from './csv-cells.ts';
import { type Importer, type LineMeaning, lineImporter } from './file-reader.ts';
import { scaled } from './scaled-number.ts';

type Place = { readonly carrier: string; readonly locality: string };

const carrierOf = (text: string): string => text.trim().padStart(5, '0');
const localityOf = (text: string): string => text.trim().padStart(2, '0');
/** Asterisks mark a floor in the footnotes. */
const placeName = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim();
const placeKey = ({ carrier, locality }: Place): string => `${carrier}-${locality}`;

export type GpciRow = Place & {
  readonly state: string;
  readonly name: string;
  readonly workThousandths: number;
  readonly practiceThousandths: number;
  readonly malpracticeThousandths: number;
};

type GpciText = { readonly [K in keyof GpciRow]: string };

function gpciRow(text: GpciText): readonly GpciRow[] | string {
  const [workThousandths, practiceThousandths, malpracticeThousandths] = [
    text.workThousandths,
    text.practiceThousandths,
    text.malpracticeThousandths,
  ].map((value) => scaled(value, 3));
  if (workThousandths === undefined || practiceThousandths === undefined || malpracticeThousandths === undefined)
    return 'an index is no number of thousandths';
  const { state } = text;
  return [
    {
      carrier: carrierOf(text.carrier),
      locality: localityOf(text.locality),
      state,
      name: placeName(text.name),
      workThousandths,
      practiceThousandths,
      malpracticeThousandths,
    },
  ];
}

export const gpciCsvFile: Importer<GpciRow> = columnImporter<GpciRow, keyof GpciRow>({
  separator: ',',
  columns: {
    carrier: /\(MAC\)|CARRIER|CONTRACTOR/,
    state: /\bSTATE$/,
    locality: /LOCALITY NUMBER$/,
    name: /LOCALITY NAME$/,
    workThousandths: /\bPW GPCI/,
    practiceThousandths: /\bPE GPCI/,
    malpracticeThousandths: /\bMP GPCI/,
  },
  isRow: (cells) => /^\d{4,5}$/.test((cells[0] ?? '').trim()),
  heading: (text, facts) => {
    const year = /\bCY (20\d\d)\b/.exec(text)?.[1];
    if (year !== undefined) facts['year'] = year;
  },
  read: (cell) =>
    gpciRow({
      carrier: cell('carrier'),
      locality: cell('locality'),
      state: cell('state'),
      name: cell('name'),
      workThousandths: cell('workThousandths'),
      practiceThousandths: cell('practiceThousandths'),
      malpracticeThousandths: cell('malpracticeThousandths'),
    }),
  key: placeKey,
});

/** The same as text in columns of blanks. */
export const gpciTextFile: Importer<GpciRow> = lineImporter(() => ({
  read: (text, _line, facts): LineMeaning<GpciRow> => {
    const year = /\bCY (20\d\d) GEOGRAPHIC/.exec(text)?.[1];
    if (year !== undefined) facts['year'] = year;
    const found = /^(\d{4,5})\s+([A-Z]{2})\s+(\d{1,2})\s+(.+?)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*$/.exec(text);
    if (found === null) return /^\d{5}/.test(text) ? 'the line has not the shape of a locality' : undefined;
    const [
      ,
      carrier = '',
      state = '',
      locality = '',
      name = '',
      workThousandths = '',
      practiceThousandths = '',
      malpracticeThousandths = '',
    ] = found;
    return gpciRow({ carrier, state, locality, name, workThousandths, practiceThousandths, malpracticeThousandths });
  },
  key: placeKey,
}));

export type ZipRow = Place & {
  readonly zip: string;
  /** Four more digits in the file of nine; '' in the file of five. */
  readonly plusFour: string;
  readonly state: string;
  /** '' urban, 'R' rural, 'B' super rural. */
  readonly rural: string;
  /** The ZIP code lies in several localities: the four more digits decide. */
  readonly needsPlusFour: boolean;
  /** YYYYQ. */
  readonly quarter: string;
};

const zipLine =
  (isNine: boolean) =>
  (text: string): LineMeaning<ZipRow> => {
    const found = /^([A-Z]{2})(\d{5})(\d{5})([0-9A-Z]{2})(.)/.exec(text);
    const quarter = text.slice(75, 80).trim();
    if (found === null) return 'the line has not the shape of a ZIP code';
    if (!/^20\d\d[1-4]$/.test(quarter)) return 'no year and quarter at its end';
    const [, state = '', zip = '', carrier = '', locality = '', rural = ''] = found;
    const plusFour = isNine ? text.slice(21, 25).trim() : '';
    return [{ state, zip, plusFour, carrier, locality, rural: rural.trim(), needsPlusFour: text.charAt(20) === '1', quarter }];
  };

const zipKey = (row: ZipRow): string => `${row.zip}${row.plusFour} in ${row.carrier}-${row.locality}`;

/** 80 columns: 1-2 state, 3-7 ZIP, 8-12 carrier, 13-14 locality, 15 rural, 21 four more digits needed, 76-80 quarter. */
export const zipFiveFile: Importer<ZipRow> = lineImporter(() => ({ read: zipLine(false), key: zipKey }));
/** The same with the four more digits in 22-25. Layout described; the file is not at hand. */
export const zipNineFile: Importer<ZipRow> = lineImporter(() => ({ read: zipLine(true), key: zipKey }));

export type LocalityCountiesRow = Place & { readonly area: string; readonly counties: string };

/** Counties of each locality. The number's leading zero is missing in the CSV; a footnote mark may follow the carrier. */
export const localityCountiesFile: Importer<LocalityCountiesRow> = columnImporter<
  LocalityCountiesRow,
  'carrier' | 'locality' | 'area' | 'counties'
>({
  separator: ',',
  columns: { carrier: /CONTRACTOR$/, locality: /LOCALITY NUMBER$/, area: /FEE SCHEDULE AREA$/, counties: /COUNTIES$/ },
  isRow: (cells) => /^\s*\d{4,5}\*?\s*$/.test(cells[0] ?? ''),
  read: (cell) => [
    {
      carrier: carrierOf(cell('carrier').replace('*', '')),
      locality: localityOf(cell('locality')),
      area: placeName(cell('area')),
      counties: cell('counties'),
    },
  ],
});

export type AnesthesiaRow = Place & { readonly name: string; readonly factorHundredths: number };

/** Facts: 'national', in ten-thousandths, out of the heading. */
export const anesthesiaCsvFile: Importer<AnesthesiaRow> = columnImporter<
  AnesthesiaRow,
  'carrier' | 'locality' | 'name' | 'factor'
>({
  separator: ',',
  columns: { carrier: /CONTRACTOR$/, locality: /LOCALITY$/, name: /LOCALITY NAME$/, factor: /ANES CF/ },
  isRow: (cells) => /^\d{4,5}$/.test((cells[0] ?? '').trim()),
  heading: (text, facts) => {
    const national = /NATIONAL ANES CF OF ([\d.]+)/.exec(text)?.[1];
    if (national !== undefined) facts['national'] = national;
  },
  read: (cell) => {
    const factorHundredths = scaled(cell('factor'), 2);
    if (factorHundredths === undefined) return 'the factor is no number of hundredths';
    return [
      {
        carrier: carrierOf(cell('carrier')),
        locality: localityOf(cell('locality')),
        name: placeName(cell('name')),
        factorHundredths,
      },
    ];
  },
  key: placeKey,
});

/** The factor in hundredths without its point. */
export const anesthesiaTextFile: Importer<AnesthesiaRow> = lineImporter(() => ({
  read: (text): LineMeaning<AnesthesiaRow> => {
    const found = /^(\d{4,5})\s+(\d{1,2})\s+(.+?)\s+(\d{3,5})\s*$/.exec(text);
    if (found === null) return 'the line has not the shape of a locality';
    const [, carrier = '', locality = '', name = '', factor = ''] = found;
    return [
      { carrier: carrierOf(carrier), locality: localityOf(locality), name: placeName(name), factorHundredths: Number(factor) },
    ];
  },
  key: placeKey,
}));

export type OppsCapRow = Place & {
  readonly code: string;
  readonly modifier: string;
  readonly facilityCents: number;
  readonly nonFacilityCents: number;
};

const capKey = (row: OppsCapRow): string => `${row.code}${row.modifier} in ${row.carrier}-${row.locality}`;

function capRow(
  row: Place & { readonly code: string; readonly modifier: string },
  facility: string,
  nonFacility: string,
): readonly OppsCapRow[] | string {
  const [facilityCents, nonFacilityCents] = [scaled(facility, 2), scaled(nonFacility, 2)];
  if (facilityCents === undefined || nonFacilityCents === undefined) return 'a price is no amount of cents';
  return [{ ...row, facilityCents, nonFacilityCents }];
}

/** The heading misspells the last column; both spellings are taken. */
export const oppsCapCsvFile: Importer<OppsCapRow> = columnImporter<
  OppsCapRow,
  'code' | 'modifier' | 'carrier' | 'locality' | 'facility' | 'nonFacility'
>({
  separator: ',',
  columns: {
    code: /^HCPCS$/,
    modifier: /^MOD$/,
    carrier: /^CARRIER$/,
    locality: /^LOCALITY$/,
    facility: /^FACILITY PRICE$/,
    nonFacility: /^NON-?FACILI?TY PRICE$/,
  },
  isRow: (cells) => /^[0-9A-Z]{4}[0-9A-Z]$/.test((cells[0] ?? '').trim()) && /^\d/.test((cells[3] ?? '').trim()),
  read: (cell) =>
    capRow(
      {
        code: cell('code'),
        modifier: cell('modifier'),
        carrier: carrierOf(cell('carrier')),
        locality: localityOf(cell('locality')),
      },
      cell('facility'),
      cell('nonFacility'),
    ),
  key: capKey,
});

/** 1-5 code, 6-7 modifier, 9 status, 11-15 carrier, 18-19 locality, then the facility and the other price. */
export const oppsCapTextFile: Importer<OppsCapRow> = lineImporter(() => ({
  read: (text): LineMeaning<OppsCapRow> => {
    const found = /^([0-9A-Z]{5})(..) (.) (\d{5}) {2}(\d\d)\s+([\d.]+)\s+([\d.]+)\s*$/.exec(text);
    if (found === null) return 'the line has not the shape of a capped price';
    const [, code = '', modifier = '', , carrier = '', locality = '', facility = '', nonFacility = ''] = found;
    return capRow({ code, modifier: modifier.trim(), carrier, locality }, facility, nonFacility);
  },
  key: capKey,
}));
