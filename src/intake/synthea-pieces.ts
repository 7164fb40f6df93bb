/** The pieces that rows of Synthea's tables have in common: who, which visit, which code, since when. */
import type { IncomingRecord } from '../claims/incoming.ts';
import type { IncomingCode, IncomingName, IncomingRef } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import type { Row } from './csv-table.ts';
import { dayOf, entryOf, type Fields } from './read-values.ts';
import { finding, headOf, type Sender, type SourceFile } from './source-file.ts';
import type { SyntheaTable } from './synthea-layouts.ts';

export type Reading = { readonly file: SourceFile; readonly sender: Sender };
export const refTo = (table: SyntheaTable, id: string): { readonly key: string } => ({ key: `${table}/${id}` });
export const optionalRef = <N extends string>(name: N, table: SyntheaTable, id: string): { readonly [K in N]?: IncomingRef } =>
  (id === '' ? {} : { [name]: refTo(table, id) }) as { readonly [K in N]?: IncomingRef };
export const optional = <N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: T };

export const head = (
  table: SyntheaTable,
  id: string,
  { row, fields, reading }: Piece,
): Pick<IncomingRecord, 'source' | 'keys' | 'findings'> =>
  headOf(reading.file, reading.sender, { type: table, id, line: row.line, content: row.content(), findings: fields.findings });

export type Piece = { readonly row: Row; readonly fields: Fields; readonly reading: Reading };

export const day = (column: string, { fields, reading }: Piece) =>
  fields.date(column, (text) => dayOf(text, reading.sender.timeZone));

/** Rows without an id of their own: who, which visit, which code, since when. */
export const factId = (row: Row, since: string): string =>
  [row.get('PATIENT'), row.get('ENCOUNTER'), row.get('CODE'), row.get(since)].join('|').slice(0, 200);

export const ofVisit = (row: Row) => ({
  ...optionalRef('patient', 'patients', row.get('PATIENT')),
  ...optionalRef('encounter', 'encounters', row.get('ENCOUNTER')),
});

/** Newer exports name the system; the older ones use one for each table. */
export function codeOf(row: Row, system: string): readonly IncomingCode[] {
  const named = row.get('SYSTEM').toLowerCase();
  return codesIn(row, {
    system: named === '' ? system : (entryOf(SYSTEMS, named) ?? named),
    column: 'CODE',
    words: 'DESCRIPTION',
  });
}

type CodeColumns = { readonly system: string; readonly column: string; readonly words: string };

function codesIn(row: Row, { system, column, words }: CodeColumns): readonly IncomingCode[] {
  const code = row.get(column).slice(0, 100);
  return code === '' ? [] : [{ system, code, ...optional('display', row.get(words).slice(0, 2000) || undefined) }];
}

const SYSTEMS: Readonly<Record<string, string>> = {
  'snomed-ct': 'snomed',
  'http://snomed.info/sct': 'snomed',
  rxnorm: 'rxnorm',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
  loinc: 'loinc',
  'http://loinc.org': 'loinc',
  cvx: 'cvx',
  'http://hl7.org/fhir/sid/cvx': 'cvx',
};
export const wordsOf = (row: Row) => optional('text', row.get('DESCRIPTION').slice(0, 2000) || undefined);
export const reasonOf = (row: Row) => {
  const codes = codesIn(row, { system: 'snomed', column: 'REASONCODE', words: 'REASONDESCRIPTION' });
  return codes.length === 0 ? [] : [{ codes, ...optional('text', row.get('REASONDESCRIPTION').slice(0, 2000) || undefined) }];
};

export function nameOf(fields: Fields, parts: Partial<Record<'last' | 'first' | 'middle' | 'suffix', string>>): IncomingName {
  const part = (name: keyof typeof parts, max: number) => {
    const column = parts[name];
    return optional(name, column === undefined ? undefined : fields.text(column, max));
  };
  return { use: 'official', ...part('last', 200), ...part('first', 200), ...part('middle', 200), ...part('suffix', 40) };
}

export const addressOf = (fields: Fields, state = 'STATE') => {
  const line = fields.text('ADDRESS', 200);
  const address = {
    use: 'home' as const,
    lines: line === undefined ? [] : [line],
    ...optional('city', fields.text('CITY', 100)),
    ...optional('state', fields.text(state, 60)),
    ...optional('zip', fields.text('ZIP', 20)),
  };
  return line === undefined && address.city === undefined && address.zip === undefined ? [] : [address];
};

export const contactsOf = (row: Row) => {
  const phone = row.get('PHONE').split(' Or ')[0]?.slice(0, 200) ?? '';
  return phone === '' ? [] : [{ kind: 'work' as const, value: phone }];
};

/** 'Ted955 Reilly981' has one way to be read; three words have more, and stay whole. */
export function splitName(text: string): IncomingName | undefined {
  const words = text
    .replace(/^(Dr|Mr|Mrs|Ms|Miss)\.? /, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first, last] = words;
  if (first === undefined) return undefined;
  if (last === undefined || words.length > 2) return { use: 'official', last: words.join(' ').slice(0, 200) };
  return { use: 'official', first: first.slice(0, 200), last: last.slice(0, 200) };
}

/** A row without its own id cannot be told from others. */
export function syntheaFault(table: SyntheaTable, row: Row): ReturnType<typeof finding> | undefined {
  const wanted = row.has('Id') ? 'Id' : row.has('ID') ? 'ID' : 'PATIENT';
  if (row.get(wanted) !== '') return undefined;
  return finding('row-must-name-itself', 'error', {
    message: said('The row of {table} has no {column}: nobody knows whose it is. Export it again.', { table, column: wanted }),
    path: row.heading(wanted),
  });
}
