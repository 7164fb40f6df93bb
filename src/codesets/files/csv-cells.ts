/**
 * Comma- and tab-separated files by named columns. The room takes no package, and publishers' files need less than a
 * CSV library gives and something it has not: headers stacked over several rows, found by what they say.
 */
import { type Importer, lineReader, type Tally, tallyOf, WEB_PAGE } from './file-reader.ts';

type Record_ = { readonly cells: readonly string[]; readonly line: number };

/** No cell of a publisher's file is longer than this many lines: an unclosed quote must not swallow the rest. */
const CELL_LINES_MAX = 60;

/** The cells of a line that quotes every one and has no quote within: as the largest files are, read at once. */
function allQuoted(text: string, separator: string): readonly string[] | undefined {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return undefined;
  const cells = text.slice(1, -1).split(`"${separator}"`);
  return cells.some((cell) => cell.includes('"')) ? undefined : cells;
}

/** One line at a time; a quoted cell may hold separators, doubled quotes and line ends (RFC 4180). */
function cellReader(separator: string, give: (record: Record_) => void) {
  let open: { cells: string[]; cell: string; line: number; lines: number } | undefined;
  const quoted = (text: string, isContinued: boolean, state: NonNullable<typeof open>): void => {
    let inside = isContinued;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at];
      if (inside) {
        if (letter !== '"') continue;
        state.cell += text.slice(start, at);
        if (text[at + 1] === '"') {
          state.cell += '"';
          at += 1;
        } else inside = false;
        start = at + 1;
      } else if (letter === '"' && state.cell === '' && text.slice(start, at).trim() === '') {
        inside = true;
        start = at + 1;
      } else if (letter === separator) {
        state.cells.push(state.cell + text.slice(start, at));
        state.cell = '';
        start = at + 1;
      }
    }
    state.cell += text.slice(start);
    if (inside) state.cell += '\n';
    else state.cells.push(state.cell);
    open = inside ? state : undefined;
    if (!inside) give({ cells: state.cells, line: state.line });
  };
  return {
    /** Out: false when a cell is open beyond reason. */
    line: (text: string, line: number): boolean => {
      if (open !== undefined) {
        open.lines += 1;
        quoted(text, true, open);
        return open === undefined || open.lines < CELL_LINES_MAX;
      }
      const plain = allQuoted(text, separator);
      if (plain !== undefined) give({ cells: plain, line });
      else if (!text.includes('"')) give({ cells: text.split(separator), line });
      else quoted(text, false, { cells: [], cell: '', line, lines: 1 });
      return true;
    },
    isOpen: (): boolean => open !== undefined,
  };
}

export type Cell<Column extends string> = (column: Column) => string;

export type ColumnLayout<Row, Column extends string> = {
  readonly separator: ',' | '\t';
  /** What the joined header of each column says, upper case, one blank between words; the first that fits is taken. */
  readonly columns: Readonly<Record<Column, RegExp>>;
  /** Columns that a file may lack. */
  readonly optional?: readonly Column[];
  /** True for a line of data: all before the first one is heading. */
  readonly isRow: (cells: readonly string[]) => boolean;
  readonly read: (cell: Cell<Column>, facts: Record<string, string>) => readonly Row[] | string | undefined;
  readonly key?: (row: Row) => string;
  /** Reads facts out of the heading: a date, a conversion factor. */
  readonly heading?: (text: string, facts: Record<string, string>) => void;
};

const words = (text: string): string => text.replace(/\s+/g, ' ').trim().toUpperCase();

/** Header rows one above the other, joined column by column. */
function joinedHeader(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => words(rows.map((row) => row[at] ?? '').join(' ')));
}

/** Where each column is; a column that fits none is named. */
function placesOf<Column extends string>(
  header: readonly string[],
  columns: Readonly<Record<Column, RegExp>>,
  optional: readonly Column[],
): { readonly places: ReadonlyMap<Column, number>; readonly missing: readonly Column[] } {
  const places = new Map<Column, number>();
  const missing: Column[] = [];
  const taken = new Set<number>();
  for (const column of Object.keys(columns) as Column[]) {
    const at = header.findIndex((text, place) => !taken.has(place) && columns[column].test(text));
    if (at < 0 && !optional.includes(column)) missing.push(column);
    if (at < 0) continue;
    places.set(column, at);
    taken.add(at);
  }
  return { places, missing };
}

/** Takes records one by one; rows of a spreadsheet come the same way as rows of text. */
export function recordTaker<Row, Column extends string>(layout: ColumnLayout<Row, Column>, tally: Tally<Row>) {
  const heading: (readonly string[])[] = [];
  let places: ReadonlyMap<Column, number> | undefined;
  const findColumns = (): ReadonlyMap<Column, number> => {
    const found = placesOf(joinedHeader(heading.slice(-16)), layout.columns, layout.optional ?? []);
    layout.heading?.(words(heading.flat().join(' ')), tally.facts);
    if (found.missing.length > 0) {
      tally.fail(
        'file-must-have-the-described-columns',
        `The heading lacks the column${found.missing.length > 1 ? 's' : ''} ${found.missing.join(', ')}. Is it the file of this layout?`,
      );
    }
    return found.places;
  };
  return ({ cells, line }: Record_): void => {
    if (tally.hasFailed() || cells.every((cell) => cell.trim() === '')) return;
    if (places === undefined && !layout.isRow(cells)) {
      heading.push(cells);
      return;
    }
    places ??= findColumns();
    if (tally.hasFailed()) return;
    if (!layout.isRow(cells)) {
      // A footnote stands alone in its line; a row of the table does not.
      if (cells.filter((cell) => cell.trim() !== '').length > 1) tally.reject(line, 'the line has not the shape of a row');
      return;
    }
    const here = places;
    const meaning = layout.read((column) => (cells[here.get(column) ?? -1] ?? '').trim(), tally.facts);
    if (typeof meaning === 'string') tally.reject(line, meaning);
    else for (const row of meaning ?? []) tally.accept(row, line);
  };
}

/** An importer of files with a heading and columns by name. */
export const columnImporter =
  <Row, Column extends string>(layout: ColumnLayout<Row, Column>): Importer<Row> =>
  (take) => {
    const tally = tallyOf(take, layout.key);
    const cells = cellReader(layout.separator, recordTaker(layout, tally));
    const lines = lineReader({
      line: (text, number) => {
        if (tally.hasFailed() || text === '\u001a') return;
        if (number < 6 && /^\s*<(!doctype html|html|head|body)\b/i.test(text)) {
          tally.fail('file-must-not-be-a-web-page', WEB_PAGE);
        } else if (!cells.line(text, number)) {
          tally.fail('file-must-be-well-formed', `Line ${number}: a quoted cell does not end. The file is damaged.`);
        }
      },
    });
    return {
      write: lines.write,
      end: () => {
        lines.end();
        if (cells.isOpen())
          tally.fail('file-must-be-well-formed', 'The file ends inside a quoted cell: it is cut off. Download it again.');
        return tally.end();
      },
    };
  };
