/**
 * Rows of an Excel workbook (.xlsx): the caller unzips it and gives the parts by name, the room takes no package. Text
 * and numbers only: what a formula last gave counts, formats do not.
 * Source: ECMA-376 part 1, §18.3 (worksheet) and §18.4 (shared strings).
 */
import { type Importer, tallyOf } from './file-reader.ts';
import { type ColumnLayout, recordTaker } from './csv-cells.ts';
import { xmlReader } from './xml-events.ts';

/** Parts of the workbook by name: 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml' … */
export type Workbook = ReadonlyMap<string, Uint8Array>;

function sharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  const found: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  const reader = xmlReader({
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    close: (name) => {
      if (name === 'si') found.push(text);
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') inText = false;
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  reader.write(bytes);
  reader.end();
  return found;
}

/** 'AB12' → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Every row of the first sheet that has one; a cell that is not there is ''. Out: the fault, when it is no workbook. */
function sheetRows(workbook: Workbook, take: (cells: readonly string[], row: number) => void): string | undefined {
  const strings = sharedStrings(workbook.get('xl/sharedStrings.xml'));
  const sheet = workbook.get('xl/worksheets/sheet1.xml');
  if (sheet === undefined) return 'it holds no first worksheet';
  let cells: string[] = [];
  let row = 0;
  let at = 0;
  let type = '';
  let value = '';
  let inValue = false;
  const reader = xmlReader({
    open: (name, attributes) => {
      if (name === 'row') {
        cells = [];
        row = Number(attributes['r'] ?? row + 1);
      } else if (name === 'c') {
        at = columnOf(attributes['r'] ?? '');
        type = attributes['t'] ?? 'n';
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        while (cells.length < at) cells.push('');
        cells[at] = type === 's' ? (strings[Number(value)] ?? '') : value;
      } else if (name === 'row') take(cells, row);
    },
    text: (part) => {
      if (inValue) value += part;
    },
  });
  reader.write(sheet);
  return reader.end();
}

/** The same layout that reads text by columns, over the first sheet. */
export function readSheet<Row, Column extends string>(
  layout: ColumnLayout<Row, Column>,
  workbook: Workbook,
  take: (row: Row) => void,
): ReturnType<ReturnType<Importer<Row>>['end']> {
  const tally = tallyOf(take, layout.key);
  const record = recordTaker(layout, tally);
  const fault = sheetRows(workbook, (cells, line) => record({ cells, line }));
  if (fault !== undefined) tally.fail('file-must-be-well-formed', `The workbook cannot be read: ${fault}.`);
  return tally.end();
}
