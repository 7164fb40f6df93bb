/** What kind of file it is: seen by its content, never by its name; and what a person must know before it is taken in. */
import type { IntakeFormat } from '../app/intake-ports.ts';
import type { HowToRead } from '../app/intake-upload-ports.ts';
import type { GivenTotals, Recognized } from '../app/views/intake-uploads.ts';
import { openTable, type Table } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { balanceWithoutOwner, EVERY_LAYOUT, layoutsFor } from './read-csv.ts';
import { checkTotals, differences as totalsThatDiffer } from './patient-list-totals.ts';
import type { Located, SourceFile } from './source-file.ts';

type Seen = Pick<Recognized, 'format' | 'table' | 'told' | 'mapping' | 'faults'> & Partial<Pick<Recognized, 'totals'>>;

/** `as` is how a person wants it read; without it JSON is FHIR, a table with known headings is that table, other text a note. */
export async function recognize(file: SourceFile, { as, totals }: HowToRead): Promise<Seen> {
  if (as === 'fhir' || (as === undefined && (await beginsAsJson(file)))) return plainly('fhir', 'fhir');
  if (as === 'note') return note(file);
  const opened = await openTable(file, as === undefined ? EVERY_LAYOUT : layoutsFor(as));
  if (opened.ok) return ofTable(opened.value, totals ?? {});
  // A table that nobody knows is told as one; anything else that is text is a note.
  if (as === undefined && opened.error.finding.code === 'table-must-have-its-headings' && !/\.(csv|tsv)$/i.test(file.name))
    return note(file);
  return { ...plainly(as ?? 'csv', 'unknown'), faults: [faultView(opened.error)] };
}

const plainly = (format: IntakeFormat, table: string): Seen => ({ format, table, told: [], mapping: [], faults: [] });

async function note(file: SourceFile): Promise<Seen> {
  const decoded = await decodeText(file);
  return decoded.ok
    ? { ...plainly('note', 'note'), told: decoded.value.told.map(toldView) }
    : { ...plainly('note', 'note'), faults: [faultView(decoded.error)] };
}

async function ofTable(table: Table, given: GivenTotals): Promise<Seen> {
  const isList = table.kind === 'patient-list';
  const seen: Seen = {
    format: isList ? 'patients' : 'csv',
    table: table.kind,
    told: table.told.map(toldView),
    mapping: isList ? table.mapping.map(({ column, heading }) => ({ column, heading: heading.slice(0, 120) })) : [],
    faults: [],
  };
  if (!isList) return seen;
  const owner = balanceWithoutOwner(table);
  if (owner !== undefined) return { ...seen, faults: [faultView(owner)] };
  const { found, expected, refused, differences: different } = await checkTotals(table);
  return {
    ...seen,
    totals: { found, expected, refused },
    faults: [...different, ...totalsThatDiffer(found, given)].map(faultView),
  };
}

const lineOf = ({ line }: Located): { readonly line?: number } => (line === undefined ? {} : { line });
const toldView = (located: Located): Recognized['told'][number] => ({ ...lineOf(located), said: located.finding.message });
const faultView = (located: Located): Recognized['faults'][number] => ({
  code: located.finding.code,
  ...lineOf(located),
  said: located.finding.message,
  ...(located.finding.path === undefined ? {} : { path: located.finding.path }),
});

async function beginsAsJson(file: SourceFile): Promise<boolean> {
  for await (const chunk of file.open()) {
    const head = Buffer.from(chunk.subarray(0, 4096))
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart();
    if (head !== '') return head.startsWith('{') || head.startsWith('[');
  }
  return false;
}
