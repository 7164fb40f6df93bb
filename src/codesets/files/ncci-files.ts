/**
 * National Correct Coding Initiative: pairs that are not paid together (PTP), most units of a day (MUE), add-on codes.
 * Source: CMS NCCI file layouts. PTP's seven columns and MUE's present heading are checked against excerpts and the
 * described layout; the tables that lack effective dates against the full release of 2024 Q3.
 */
import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts';
import { columnImporter } from './csv-cells.ts';
import { type Importer, type LineMeaning, lineImporter } from './file-reader.ts';
import { compactDate } from './hcpcs-files.ts';

export type PtpRow = {
  readonly columnOne: string;
  /** The one that is not paid. */
  readonly columnTwo: string;
  /** Absent when the file does not say when the pair began: it is then known for the file's own quarter only. */
  readonly from?: PlainDate;
  /** Last day, absent while open. A pair that ends before it begins never held. */
  readonly to?: PlainDate;
  /** 0 no modifier helps, 1 one may, 9 the pair never held. */
  readonly modifier: 0 | 1 | 9;
  readonly rationale: string;
};

const MODIFIERS: Readonly<Record<string, PtpRow['modifier']>> = { '0': 0, '1': 1, '9': 9 };
const isProcedure = (text: string): boolean => /^[0-9A-Z]{5}$/.test(text);

/** Before 1996 is said by an asterisk in the third column; the date beside it stands all the same. */
function sevenColumns(cells: readonly string[]): PtpRow | string {
  const [columnOne = '', columnTwo = '', , fromText = '', toText = '', modifierText = '', rationale = ''] = cells;
  const from = compactDate(fromText.trim());
  const to = toText.trim() === '*' ? undefined : compactDate(toText.trim());
  const modifier = MODIFIERS[modifierText.trim().charAt(0)];
  if (!isProcedure(columnTwo.trim())) return 'no code in column 2';
  if (from === undefined) return 'the effective date is no date';
  if (to === undefined && toText.trim() !== '*') return 'the deletion date is neither a date nor *';
  if (modifier === undefined) return 'the modifier indicator must be 0, 1 or 9';
  return {
    columnOne: columnOne.trim(),
    columnTwo: columnTwo.trim(),
    from,
    ...(to === undefined ? {} : { to }),
    modifier,
    rationale: rationale.trim(),
  };
}

/** column1, column2, deletion_date, modifier_indicator, rationale: no effective dates, said so by their absence. */
function fiveColumns(cells: readonly string[]): PtpRow | string {
  const [columnOne = '', columnTwo = '', toText = '', modifierText = '', rationale = ''] = cells;
  const modifier = MODIFIERS[modifierText];
  const to = toText.startsWith('9999') ? undefined : compactDate(toText.replaceAll('-', ''));
  if (!isProcedure(columnTwo)) return 'no code in column 2';
  if (modifier === undefined) return 'the modifier indicator must be 0, 1 or 9';
  return { columnOne, columnTwo, ...(to === undefined ? {} : { to }), modifier, rationale };
}

/**
 * One part of a setting's pairs: TAB, a notice and a heading of several lines, then rows. A pair may stand several times
 * with different periods. Facts: 'dates' is 'known' or 'unknown'.
 */
export const ptpFile: Importer<PtpRow> = lineImporter(() => {
  let layout: 'seven' | 'five' | undefined;
  return {
    read: (text, _line, facts): LineMeaning<PtpRow> => {
      const cells = text.split('\t');
      if (!isProcedure((cells[0] ?? '').trim()) || cells.length < 5)
        return layout === undefined ? undefined : 'the line has not the shape of a pair';
      layout ??= cells.length >= 6 ? 'seven' : 'five';
      facts['dates'] = layout === 'seven' ? 'known' : 'unknown';
      const row = layout === 'seven' ? sevenColumns(cells) : fiveColumns(cells);
      return typeof row === 'string' ? row : [row];
    },
  };
});

export type MueRow = {
  readonly code: string;
  /** Zero is a limit too. */
  readonly units: number;
  /** 1 by claim line, 2 absolute by day, 3 by day, overridable on appeal. */
  readonly indicator: 1 | 2 | 3;
  readonly rationale: string;
};

const indicatorOf = (text: string): MueRow['indicator'] | undefined =>
  text.startsWith('1') ? 1 : text.startsWith('2') ? 2 : text.startsWith('3') ? 3 : undefined;

type MueColumn = 'code' | 'units' | 'indicator' | 'rationale';

const mueFile = (separator: ',' | '\t'): Importer<MueRow> =>
  columnImporter<MueRow, MueColumn>({
    separator,
    columns: {
      code: /(CPT CODE|HCPCS_CODE)$/,
      units: /(MUE VALUES|MUE_UNITS)$/,
      indicator: /(ADJUDICATION INDICATOR|MUE_MAI)$/,
      rationale: /RATIONALE$/,
    },
    isRow: (cells) => isProcedure((cells[0] ?? '').trim()),
    read: (cell) => {
      const indicator = indicatorOf(cell('indicator'));
      if (!/^\d{1,6}$/.test(cell('units'))) return 'the units must be a whole number';
      if (indicator === undefined) return 'the adjudication indicator must begin with 1, 2 or 3';
      return [{ code: cell('code'), units: Number(cell('units')), indicator, rationale: cell('rationale') }];
    },
    key: (row) => row.code,
  });

/** As CMS publishes it: CSV after a notice of several lines. Checked against excerpts of October 2026. */
export const mueCsvFile = mueFile(',');
/** The same columns with TAB. Checked against the full release of 2024 Q3. */
export const mueTabFile = mueFile('\t');

export type AddOnRow = {
  readonly addOn: string;
  /** 'CCCCC' when the contractor says which primaries count. */
  readonly primary: string;
  /** 1 only with the listed primaries, 2 the contractor lists them, 3 some listed and some not. */
  readonly type: 1 | 2 | 3;
  /** Absent in files that do not say when the pair began. */
  readonly from?: PlainDate;
  /** Last day, absent while open. */
  readonly to?: PlainDate;
};

/** '2026001' is the first day of 2026; zeros and blanks are no date. */
function ordinalDate(text: string): PlainDate | undefined {
  const [, year = '', day = ''] = /^(20\d\d|19\d\d)(\d{3})$/.exec(text.trim()) ?? [];
  if (year === '' || Number(day) < 1 || Number(day) > 366) return undefined;
  return addDays(plainDate(`${year}-01-01`), Number(day) - 1);
}

const earliest = (dates: readonly (PlainDate | undefined)[]): PlainDate | undefined =>
  dates.flatMap((date) => date ?? []).toSorted()[0];

/**
 * The text file as CMS gives it: 1 type, 2-6 add-on, 7-13 its end, 14-18 primary, 19-25 its end, 26-32 and 33-39 the
 * pair's own days, each as year and day of the year, from 40 a note. A pair holds until the first of its ends.
 * Source: two public descriptions of the file of 2026, which agree; the file itself is not at hand.
 */
export const addOnTextFile: Importer<AddOnRow> = lineImporter(() => ({
  read: (text): LineMeaning<AddOnRow> => {
    const found = /^([123])([0-9A-Z]{5})(.{7})([0-9A-Z]{5})(.{7})(.{7})(.{0,7})/.exec(text.padEnd(39));
    if (found === null) return /^[123][0-9A-Z]{5}/.test(text) ? 'the line has not the shape of a pair' : undefined;
    const [, type = '', addOn = '', addOnEnd = '', primary = '', primaryEnd = '', began = '', ended = ''] = found;
    const indicator = indicatorOf(type);
    const from = ordinalDate(began);
    if (indicator === undefined || from === undefined) return 'the effective date is no year and day of the year';
    const to = earliest([ordinalDate(addOnEnd), ordinalDate(primaryEnd), ordinalDate(ended)]);
    return [{ addOn, primary, type: indicator, from, ...(to === undefined ? {} : { to }) }];
  },
}));

export const addOnFile: Importer<AddOnRow> = columnImporter<AddOnRow, 'addOn' | 'primary' | 'type'>({
  separator: '\t',
  columns: { primary: /PRIMARY/, addOn: /ADD.?ON.?(CODE)?$/, type: /TYPE/ },
  isRow: (cells) => isProcedure((cells[0] ?? '').trim()) && isProcedure((cells[1] ?? '').trim()),
  read: (cell) => {
    const type = indicatorOf(cell('type'));
    return type === undefined ? 'the type must be 1, 2 or 3' : [{ addOn: cell('addOn'), primary: cell('primary'), type }];
  },
  key: (row) => `${row.primary} with ${row.addOn}`,
});
