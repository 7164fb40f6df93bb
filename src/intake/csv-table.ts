/**
 * A CSV file as a table: columns are found by their headings, never by position. The line of headings is looked for in
 * the first lines, the separator is the one that shows the most known headings, and what was taken for what is told.
 */
import { type Result, err, ok } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { type CsvItem, csvRecords, isCsvRecord } from './csv-records.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { finding, type Located, type SourceFile } from './source-file.ts';

export type Layout<Kind extends string = string> = {
  readonly kind: Kind;
  /** Our name of a column → headings it is known by, beside its own name. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly string[];
  /** One of these must be there too; it tells apart layouts that share the rest. */
  readonly oneOf?: readonly string[];
};

export type Row = {
  readonly line: number;
  /** Trimmed; '' where the column is absent or empty. */
  readonly get: (column: string) => string;
  /** The column's own heading, to tell a place by. */
  readonly heading: (column: string) => string;
  /** The whole row, for its hash. */
  readonly content: () => string;
  readonly has: (column: string) => boolean;
};

export type Mapping = { readonly column: string; readonly heading: string };

export type Table<Kind extends string = string> = {
  readonly kind: Kind;
  readonly headingLine: number;
  readonly delimiter: string;
  readonly mapping: readonly Mapping[];
  /** Headings nobody reads. */
  readonly ignored: readonly string[];
  readonly told: readonly Located[];
  readonly rows: () => AsyncGenerator<readonly (Row | Located)[]>;
};

export const isRow = (item: Row | Located): item is Row => 'get' in item;

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_BYTES = 64 * 1024;
/** A title or two may stand above the headings. */
const LINES_LOOKED_AT = 20;

/** 'Date of  Birth ' and 'DATE_OF_BIRTH' are one heading; accents do not tell headings apart. */
const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();

/** Errors: what `decodeText` refuses; no line with the headings of any layout; a heading twice. */
export async function openTable<Kind extends string>(
  file: SourceFile,
  layouts: readonly Layout<Kind>[],
): Promise<Result<Table<Kind>, Located>> {
  const decoded = await decodeText(file);
  if (!decoded.ok) return decoded;
  const best = await findHeadings(decoded.value, layouts);
  if (best === undefined || best.missing.length > 0) return err(noHeadings(best));
  const twice = headingTwice(best);
  if (twice !== undefined) return err(twice);
  const index = new Map(best.found.map(({ column, at }) => [column, at]));
  return ok({
    kind: best.layout.kind,
    headingLine: best.line,
    delimiter: best.delimiter,
    mapping: best.found.map(({ column, at }) => ({ column, heading: best.headings[at] ?? '' })),
    ignored: best.headings.filter((heading, at) => heading.trim() !== '' && !best.found.some((f) => f.at === at)),
    told: [...decoded.value.told, ...toldOf(best)],
    rows: () => rowsOf(decoded.value, best, index),
  });
}

type Found = { readonly column: string; readonly at: number };
type Headings<Kind extends string> = {
  readonly layout: Layout<Kind>;
  readonly delimiter: string;
  readonly line: number;
  readonly headings: readonly string[];
  readonly found: readonly Found[];
  readonly missing: readonly string[];
};

async function findHeadings<Kind extends string>(
  text: DecodedText,
  layouts: readonly Layout<Kind>[],
): Promise<Headings<Kind> | undefined> {
  const sample = await sampleOf(text);
  let best: Headings<Kind> | undefined;
  for (const delimiter of DELIMITERS) {
    for (const record of await firstRecords(sample, delimiter)) {
      for (const layout of layouts) {
        const match = matchOf(layout, record.fields);
        const isBetter =
          best === undefined ||
          match.missing.length < best.missing.length ||
          (match.missing.length === best.missing.length && match.found.length > best.found.length);
        if (isBetter && match.found.length > 0)
          best = { layout, delimiter, line: record.line, headings: record.fields, ...match };
      }
    }
  }
  return best;
}

async function sampleOf(text: DecodedText): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of text.bytes()) {
    pieces.push(chunk);
    size += chunk.length;
    if (size >= SAMPLE_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, SAMPLE_BYTES);
}

async function firstRecords(sample: Buffer, delimiter: string): Promise<readonly { line: number; fields: readonly string[] }[]> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield sample;
  }
  const items: CsvItem[] = [];
  for await (const found of csvRecords(once(), { delimiter, needsLook: false })) items.push(...found);
  return items.filter(isCsvRecord).slice(0, LINES_LOOKED_AT);
}

function matchOf(
  layout: Layout,
  headings: readonly string[],
): { readonly found: readonly Found[]; readonly missing: readonly string[] } {
  const names = namesOf(layout);
  const found = headings.flatMap((heading, at) => {
    const column = names.get(plainHeading(heading));
    return column === undefined ? [] : [{ column, at }];
  });
  const have = new Set(found.map(({ column }) => column));
  const missing = layout.required.filter((column) => !have.has(column));
  const [first] = layout.oneOf ?? [];
  if (first !== undefined && !layout.oneOf?.some((column) => have.has(column))) missing.push(first);
  return { found, missing };
}

const namesByLayout = new WeakMap<Layout, ReadonlyMap<string, string>>();

function namesOf(layout: Layout): ReadonlyMap<string, string> {
  const known = namesByLayout.get(layout);
  if (known !== undefined) return known;
  const names = new Map(
    Object.entries(layout.columns).flatMap(([column, synonyms]) =>
      [column, ...synonyms].map((name) => [plainHeading(name), column] as const),
    ),
  );
  namesByLayout.set(layout, names);
  return names;
}

/** What stands in the file is not repeated: its first line may be a patient. */
const noHeadings = (best: Headings<string> | undefined): Located => ({
  finding: finding('table-must-have-its-headings', 'error', {
    message:
      best === undefined
        ? said('No line with known headings was found. Look at the layouts in the manual, or start from the template.')
        : said('These columns are missing: {columns}. Add them, or give the columns the headings of the template.', {
            columns: best.missing.join(', '),
          }),
  }),
});

function headingTwice(best: Headings<string>): Located | undefined {
  const seen = new Set<string>();
  for (const { column } of best.found) {
    if (seen.has(column)) {
      return {
        line: best.line,
        finding: finding('heading-must-stand-once', 'error', {
          message: said('Two columns have headings that mean {column}. Remove or rename one of them.', { column }),
          path: column,
        }),
      };
    }
    seen.add(column);
  }
  return undefined;
}

function toldOf(best: Headings<string>): readonly Located[] {
  const told = (message: ReturnType<typeof said>): Located => ({
    line: best.line,
    finding: finding('table-headings-read', 'warning', { message }),
  });
  const renamed = best.found.flatMap(({ column, at }) => {
    const heading = best.headings[at] ?? '';
    return plainHeading(heading) === plainHeading(column)
      ? []
      : [told(said('The column “{heading}” was taken for {column}.', { heading: heading.slice(0, 80), column }))];
  });
  const ignored = best.headings.filter((heading, at) => heading.trim() !== '' && !best.found.some((f) => f.at === at));
  return [
    ...(best.line === 1
      ? []
      : [told(said('The headings stand in line {line}; what is above them was left out.', { line: best.line }))]),
    ...renamed,
    ...(ignored.length === 0
      ? []
      : [told(said('Columns that nobody reads: {columns}.', { columns: ignored.join(', ').slice(0, 600) }))]),
  ];
}

async function* rowsOf(
  text: DecodedText,
  { delimiter, line: headingLine, headings }: Headings<string>,
  index: ReadonlyMap<string, number>,
): AsyncGenerator<readonly (Row | Located)[]> {
  for await (const items of csvRecords(text.bytes(), { delimiter, needsLook: text.needsLook })) {
    const rows: (Row | Located)[] = [];
    for (const item of items) {
      if (!isCsvRecord(item)) {
        if (item.line === undefined || item.line > headingLine) rows.push(item);
      } else if (item.line > headingLine && !isBlank(item.fields) && !isHeadings(item.fields, headings)) {
        rows.push(rowOf(item, headings, index));
      }
    }
    if (rows.length > 0) yield rows;
  }
}

const isBlank = (fields: readonly string[]): boolean => fields.every((field) => field.trim() === '');
/** Files that were joined have the headings again in their middle. */
const isHeadings = (fields: readonly string[], headings: readonly string[]): boolean =>
  fields[0] === headings[0] && fields.length === headings.length && fields.every((field, i) => field === headings[i]);

function rowOf(
  { line, fields }: { readonly line: number; readonly fields: readonly string[] },
  headings: readonly string[],
  index: ReadonlyMap<string, number>,
): Row | Located {
  if (fields.length < headings.length || fields.slice(headings.length).some((field) => field.trim() !== '')) {
    return {
      line,
      finding: finding('row-must-fit-its-headings', 'error', {
        message: said(
          'The row has {fields} fields and there are {headings} headings. Look for a missing field, or a separator inside a text without quotation marks.',
          { fields: fields.length, headings: headings.length },
        ),
      }),
    };
  }
  const at = (column: string): number => index.get(column) ?? -1;
  return {
    line,
    get: (column) => fields[at(column)]?.trim() ?? '',
    heading: (column) => headings[at(column)] ?? column,
    has: (column) => index.has(column),
    content: () => JSON.stringify(fields.map((field) => field.trim())),
  };
}
