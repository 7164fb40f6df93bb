/**
 * The mould of every importer: a file goes in piece by piece, rows come out through `take`, and the end tells what was
 * read, what was turned away by line and reason, and whether the file as a whole can be believed. Nothing is held but
 * the last unfinished line.
 */
import type { Failure } from '../../kernel/result.ts';

/** A line of an official file that could not be read, with the reason. */
export type RejectedLine = { readonly line: number; readonly reason: string };

export type FileFault = Failure<
  'file-must-not-be-a-web-page' | 'file-must-not-be-empty' | 'file-must-be-well-formed' | 'file-must-have-the-described-columns'
>;

export type FileEnd = {
  /** Rows handed over. */
  readonly accepted: number;
  /** The first hundred; `rejectedCount` counts all. */
  readonly rejected: readonly RejectedLine[];
  readonly rejectedCount: number;
  /** What the file says of itself beside its rows: its year, its conversion factor. */
  readonly facts: Readonly<Record<string, string>>;
  /** Present when nothing of the file may be used. */
  readonly fault?: FileFault;
};

/** Feed it bytes in pieces of any size, then end it once. */
export type FileReader = { readonly write: (bytes: Uint8Array) => void; readonly end: () => FileEnd };
export type Importer<Row> = (take: (row: Row) => void) => FileReader;

export type TextSink = { readonly line: (text: string, number: number) => void };

const REJECTED_MAX = 100;
/** As UTF-8, and as it looks when the rest of the file is not. */
const BYTE_ORDER_MARK = /^(?:\ufeff|ï»¿)/;
const END_OF_FILE = '\u001a';

/** Plain ASCII and UTF-8 as they are; a piece that is not UTF-8 is read as Windows-1252, which older files of CMS are. */
function decodePiece(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** Bytes to lines: LF or CRLF, a byte order mark dropped, the end-of-file mark of DOS dropped. Numbers start at 1. */
export function lineReader({ line }: TextSink): { readonly write: (bytes: Uint8Array) => void; readonly end: () => void } {
  let rest: Uint8Array = new Uint8Array(0);
  let number = 0;
  const give = (text: string): void => {
    number += 1;
    const clean = text.endsWith('\r') ? text.slice(0, -1) : text;
    line(number === 1 ? clean.replace(BYTE_ORDER_MARK, '') : clean, number);
  };
  return {
    write: (bytes) => {
      const last = bytes.lastIndexOf(10);
      if (last < 0) {
        rest = joined(rest, bytes);
        return;
      }
      const whole = joined(rest, bytes.subarray(0, last));
      rest = bytes.slice(last + 1);
      for (const text of decodePiece(whole).split('\n')) give(text);
    },
    end: () => {
      const text = decodePiece(rest);
      if (text !== '' && text !== END_OF_FILE) give(text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text);
    },
  };
}

export const WEB_PAGE = 'The file is a web page, probably an error page saved under this name. Download it again.';
const isWebPage = (text: string): boolean => /^\s*<(!doctype html|html|head|body)\b/i.test(text);

/** Counts, collects and hands over: the part that all importers share. */
export function tallyOf<Row>(take: (row: Row) => void, key?: (row: Row) => string) {
  const rejected: RejectedLine[] = [];
  const facts: Record<string, string> = {};
  const seen = new Set<string>();
  let accepted = 0;
  let rejectedCount = 0;
  let fault: FileFault | undefined;
  const reject = (line: number, reason: string): void => {
    rejectedCount += 1;
    if (rejected.length < REJECTED_MAX) rejected.push({ line, reason });
  };
  return {
    facts,
    reject,
    accept: (row: Row, line: number): void => {
      const name = key?.(row);
      if (name !== undefined && seen.has(name)) return reject(line, `${name} stands twice in the file`);
      if (name !== undefined) seen.add(name);
      accepted += 1;
      take(row);
    },
    fail: (code: FileFault['code'], message: string): void => {
      fault ??= { code, message };
    },
    hasFailed: (): boolean => fault !== undefined,
    end: (mayBeEmpty = false): FileEnd => {
      if (fault === undefined && accepted === 0 && !mayBeEmpty) {
        const [first] = rejected;
        const why = first === undefined ? '' : ` Line ${first.line}: ${first.reason}.`;
        fault = {
          code: 'file-must-not-be-empty',
          message: `No line of the file is a row of the layout.${why} Is it the right file?`,
        };
      }
      return { accepted, rejected, rejectedCount, facts, ...(fault === undefined ? {} : { fault }) };
    },
  };
}

export type Tally<Row> = ReturnType<typeof tallyOf<Row>>;

/** What a line is: rows, a reason why it is none, or nothing to say (a heading, a footnote, an empty line). */
export type LineMeaning<Row> = readonly Row[] | string | undefined;

export type LineLayout<Row> = {
  /** Made anew for each file. */
  readonly read: (text: string, line: number, facts: Record<string, string>) => LineMeaning<Row>;
  /** Two rows of one key are one too many. */
  readonly key?: (row: Row) => string;
  /** What is left when the file ends. */
  readonly last?: () => readonly Row[];
  /** Asked when no row was read: true where a whole file of this layout may hold none. */
  readonly mayBeEmpty?: () => boolean;
};

/** An importer of files whose rows are lines. */
export const lineImporter =
  <Row>(layout: () => LineLayout<Row>): Importer<Row> =>
  (take) => {
    const { read, key, last, mayBeEmpty } = layout();
    const tally = tallyOf(take, key);
    let lastLine = 0;
    const lines = lineReader({
      line: (text, number) => {
        lastLine = number;
        if (tally.hasFailed() || text === '' || text === END_OF_FILE || text.trim() === '') return;
        if (number < 6 && isWebPage(text)) {
          tally.fail('file-must-not-be-a-web-page', WEB_PAGE);
          return;
        }
        const meaning = read(text, number, tally.facts);
        if (typeof meaning === 'string') tally.reject(number, meaning);
        else for (const row of meaning ?? []) tally.accept(row, number);
      },
    });
    return {
      write: lines.write,
      end: () => {
        lines.end();
        if (!tally.hasFailed()) for (const row of last?.() ?? []) tally.accept(row, lastLine);
        return tally.end(mayBeEmpty?.() ?? false);
      },
    };
  };

/** A file that is all there: its rows and its end. For small files and tests. */
export function readRows<Row>(importer: Importer<Row>, bytes: Uint8Array): FileEnd & { readonly rows: readonly Row[] } {
  const rows: Row[] = [];
  const reader = importer((row) => rows.push(row));
  reader.write(bytes);
  return { ...reader.end(), rows };
}
