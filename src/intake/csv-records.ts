/**
 * Records of a CSV file as they stream. csv-parse finds the fields; this file knows where each record begins, and goes on
 * after one that cannot be read: the parser is started anew with the line behind the fault's first line, so that a
 * quotation mark nobody closed costs its own line and not the rest of the file.
 */
import { type InfoRecord, type Parser, parse } from 'csv-parse';
import { said } from '../kernel/said.ts';
import { finding, type Located } from './source-file.ts';

/** `line` is where the record begins, from 1. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] };
export type CsvItem = CsvRecord | Located;

export const isCsvRecord = (item: CsvItem): item is CsvRecord => 'fields' in item;

/** A record longer than this is a quotation mark that nobody closed. */
const MOST_BYTES = 2_000_000;
/** A file with more unreadable records than this was written by other rules. */
const MOST_FAULTS = 1000;
const LF = 10;
const CR = 13;

/**
 * In: UTF-8 in pieces of any size, without a byte order mark. Out: the records of each piece, faults in their place; blank
 * lines are left out. `needsLook`: characters may be amiss and are looked for.
 */
export async function* csvRecords(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter, needsLook }: { readonly delimiter: string; readonly needsLook: boolean },
): AsyncGenerator<readonly CsvItem[]> {
  const reading = new Reading(delimiter, needsLook);
  for await (const chunk of bytes) {
    await reading.take(chunk);
    yield reading.found();
    if (reading.isOver) return;
  }
  await reading.finish();
  yield reading.found();
}

class Reading {
  readonly #delimiter: string;
  readonly #needsLook: boolean;
  #items: CsvItem[] = [];
  #faults = 0;
  /** Bytes after the last record that was read: where to begin anew after a fault. */
  #tail: Buffer = Buffer.alloc(0);
  /** Line on which the tail begins. */
  #line = 1;
  #parser: Parser;
  /** Bytes of the present parser before the tail. */
  #before = 0;
  /** Where in the tail the last record ended. */
  #read = 0;
  /** The rest of a faulty line has not come yet. */
  #isSkipping = false;

  constructor(delimiter: string, needsLook: boolean) {
    this.#delimiter = delimiter;
    this.#needsLook = needsLook;
    this.#parser = this.#start();
  }

  get isOver(): boolean {
    return this.#faults > MOST_FAULTS;
  }

  found(): readonly CsvItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  async take(chunk: Uint8Array): Promise<void> {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    this.#tail = this.#tail.length === 0 ? fresh : Buffer.concat([this.#tail, fresh]);
    await this.#feed(this.#isSkipping ? this.#skipLine() : fresh);
  }

  async finish(): Promise<void> {
    while (!this.isOver) {
      const error = await settled((done) => this.#parser.end(done));
      this.#forgetWhatWasRead();
      if (error === undefined) return;
      await this.#feed(this.#afterFault());
    }
  }

  /** Reads what is given; after a fault, what lies behind it. */
  async #feed(chunk: Buffer): Promise<void> {
    let next = chunk;
    while (next.length > 0 && !this.isOver) {
      const error = await settled((done) => this.#parser.write(next, done));
      this.#forgetWhatWasRead();
      if (error === undefined) return;
      next = this.#afterFault();
    }
  }

  #forgetWhatWasRead(): void {
    this.#tail = this.#tail.subarray(this.#read);
    this.#before += this.#read;
    this.#read = 0;
  }

  /** Tells the fault, and answers what begins with the line after its first line. */
  #afterFault(): Buffer {
    let at = 0;
    while (isLineEnd(this.#tail[at])) at += 1;
    this.#line += lineEndsIn(this.#tail, 0, at);
    this.#tail = this.#tail.subarray(at);
    this.#items.push(quoteFault(this.#line));
    this.#faults += 1;
    if (this.isOver) this.#items.push(TOO_MANY);
    return this.#skipLine();
  }

  #skipLine(): Buffer {
    let at = 0;
    while (at < this.#tail.length && !isLineEnd(this.#tail[at])) at += 1;
    this.#isSkipping = at >= this.#tail.length;
    if (this.#tail[at] === CR && this.#tail[at + 1] === LF) at += 1;
    if (!this.#isSkipping) this.#line += 1;
    this.#tail = this.#tail.subarray(at + 1);
    this.#parser = this.#start();
    return this.#tail;
  }

  #start(): Parser {
    this.#before = 0;
    this.#read = 0;
    const parser = parse({
      delimiter: this.#delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_BYTES,
      on_record: (fields: string[], info: InfoRecord) => {
        this.#take(fields, info.bytes - this.#before);
        // Nothing goes to the stream's readable side, where an error would throw it away.
        return null;
      },
    });
    parser.on('error', () => {});
    return parser;
  }

  /** csv-parse counts a CRLF within quotation marks as two lines; we count the bytes of the record. */
  #take(fields: readonly string[], end: number): void {
    let at = this.#read;
    while (isLineEnd(this.#tail[at])) at += 1;
    const line = this.#line + lineEndsIn(this.#tail, this.#read, at);
    this.#line = line + lineEndsIn(this.#tail, at, end);
    this.#read = end;
    this.#items.push((this.#needsLook ? characterFault(line, fields) : undefined) ?? { line, fields });
  }
}

const isLineEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

function lineEndsIn(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) lines += 1;
  }
  return lines;
}

/** The stream's own error, or undefined. */
const settled = (act: (done: (error?: Error | null) => void) => void): Promise<Error | undefined> =>
  new Promise((resolve) => act((error) => resolve(error ?? undefined)));

const quoteFault = (line: number): Located => ({
  line,
  finding: finding('csv-quotes-must-match', 'error', {
    message: said(
      'A quotation mark in this line is not closed, or stands in the middle of a field. Put the field in quotation marks, write each one inside it twice, and load the file again.',
    ),
  }),
});

const TOO_MANY: Located = {
  finding: finding('csv-must-be-readable', 'error', {
    message: said(
      'More than 1,000 records of this file cannot be read; the rest was not tried. Export it again as CSV with quotation marks around text.',
    ),
  }),
};

function characterFault(line: number, fields: readonly string[]): Located | undefined {
  const at = fields.findIndex((field) => field.includes('\u0000') || field.includes('\uFFFD'));
  if (at < 0) return undefined;
  const message = fields[at]?.includes('\u0000')
    ? said('Field {field} holds a NUL character. Correct it where the file was made, and load it again.', { field: at + 1 })
    : said('Field {field} holds a character that cannot be read. Correct it where the file was made, and load it again.', {
        field: at + 1,
      });
  return { line, finding: finding('csv-field-must-be-readable', 'error', { message, path: `field ${at + 1}` }) };
}
