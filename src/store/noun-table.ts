/**
 * Nouns in tables: an id, a few key columns and the document. A save inserts or updates by id; the same document twice
 * changes nothing, another one keeps the replaced revision in document_history.
 */
import { sql } from 'kysely';
import { readText } from './document-shelf.ts';
import type { StoredDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

type ColumnType = 'uuid' | 'text' | 'date' | 'bigint';

export type NounTable<T> = {
  readonly document: StoredDocument<T>;
  readonly table: string;
  /** Primary key beside organization_id. */
  readonly id: { readonly column: string; readonly type: ColumnType; readonly of: (noun: T) => string };
  /** Other columns taken out of the document, for keys and searches. */
  readonly columns: readonly { readonly column: string; readonly type: ColumnType; readonly of: (noun: T) => string | number }[];
  /** False for the practice's own facts, which no patient is named in. */
  readonly ofPatients: boolean;
};

export type StoredRow = { readonly document_version: number; readonly document: unknown };

/** With the document as text, for `readText`. */
export type TextRow = { readonly document_version: number; readonly document: string };

/** Several hundred rows travel as one JSON parameter; more would only make the message bigger than the buffers. */
const CHUNK = 500;

export const chunksOf = function* <T>(items: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
};

/** Answers those that are new or say something else than before. */
export async function saveNouns<T>(tenant: Tenant, table: NounTable<T>, nouns: readonly T[]): Promise<readonly T[]> {
  const written = new Set<string>();
  for (const chunk of chunksOf(nouns)) for (const id of await saveChunk(tenant, table, chunk)) written.add(id);
  if (table.ofPatients) tenant.audit('write', table.document.noun, nouns.map(table.id.of));
  return nouns.filter((noun) => written.has(table.id.of(noun)));
}

async function saveChunk<T>(tenant: Tenant, table: NounTable<T>, nouns: readonly T[]): Promise<readonly string[]> {
  const { document, id, columns } = table;
  // The last one wins, as it would have one after the other; one statement may not touch a row twice.
  const rows = new Map(
    nouns.map((noun) => [
      id.of(noun),
      { id: id.of(noun), document: noun, ...Object.fromEntries(columns.map((c) => [c.column, c.of(noun)])) },
    ]),
  );
  const name = sql.raw(table.table);
  const key = sql.raw(id.column);
  const names = sql.raw(columns.map((c) => `, ${c.column}`).join(''));
  const fields = sql.raw([`id ${id.type}`, 'document jsonb', ...columns.map((c) => `${c.column} ${c.type}`)].join(', '));
  const values = sql.raw(columns.map((c) => `, i.${c.column}`).join(''));
  const changes = sql.raw(columns.map((c) => `, ${c.column} = i.${c.column}`).join(''));
  const updates = sql.raw(columns.map((c) => `, ${c.column} = excluded.${c.column}`).join(''));
  const { organizationId } = tenant;
  // What is there already, most of what a front desk saves at a visit, is neither locked nor tried to be inserted; most of it is
  // the same byte for byte, which is seen faster than that two documents say the same. Counting what was kept makes the old
  // revisions be read before the rows are written. Who writes about a noun must not wait for who changes it, or the two wait for
  // each other at the month: an UPDATE takes the weaker lock where no key changes, ON CONFLICT never does.
  const written = await tenant.query<{ id: string }>(sql`
    with input as materialized (
      select t.*, r.is_there from jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb) as t (${fields})
        left join lateral (select true as is_there, document from ${name}
                            where organization_id = ${organizationId} and ${key} = t.id offset 0) r on true
       where r.is_there is null or not (record_image_eq(row(r.document), row(t.document)) or r.document = t.document)
    ), held as materialized (
      select r.${key} as id, r.revision, r.document_version, r.document from ${name} r
       where r.organization_id = ${organizationId} and r.${key} = any (select i.id from input i where i.is_there)
       order by r.${key} for no key update
    ), kept as (
      insert into document_history (organization_id, noun, document_id, revision, document_version, document, replaced_by)
      select ${organizationId}, ${document.noun}, h.id::text, h.revision, h.document_version, h.document, ${tenant.actor.actor}
        from held h join input i on i.id = h.id where h.document is distinct from i.document
      returning 1
    ), changed as (
      update ${name} r
         set document = i.document, document_version = ${document.version}, revision = r.revision + 1${changes}
        from input i cross join (select count(*) from kept) as first
       where i.is_there and r.organization_id = ${organizationId} and r.${key} = i.id and r.document is distinct from i.document
      returning r.${key} as id
    ), added as (
      insert into ${name} as r (organization_id, ${key}, document_version, document${names})
      select ${organizationId}, i.id, ${document.version}, i.document${values} from input i where i.is_there is null
      on conflict (organization_id, ${key}) do update
         set document = excluded.document, document_version = excluded.document_version, revision = r.revision + 1${updates}
       where r.document is distinct from excluded.document
      returning r.${key} as id
    )
    select id from changed union all select id from added`);
  return written.map((row) => row.id);
}

/** Parsed, by id; ids that are not this organization's are simply absent. */
export async function nounsById<T>(tenant: Tenant, table: NounTable<T>, ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (const chunk of chunksOf(ids, 2000)) {
    const rows = await tenant.query<TextRow & { id: string }>(sql`
      select ${sql.raw(table.id.column)} as id, document_version, document::text as document from ${sql.raw(table.table)}
       where organization_id = ${tenant.organizationId} and ${sql.raw(table.id.column)} = any (${chunk}::${sql.raw(table.id.type)}[])`);
    for (const row of rows) found.set(row.id, readText(table.document, row.document_version, row.document));
  }
  if (table.ofPatients) tenant.audit('read', table.document.noun, found.keys());
  return found;
}
