/** Claims as they are read: the body, which is written once and may not be updated, apart from the stage, which moves. */
import { type RawBuilder, sql } from 'kysely';
import type { ClaimRecord, Standing } from '../app/ports.ts';
import { type Claim, type ClaimBody, claimBodySchema, claimSchema, claimStageSchema } from '../claims/claim.ts';
import { type Queue, queueSchema } from '../claims/work-item.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { frozen, readText } from './document-shelf.ts';
import { chunksOf } from './noun-table.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { readDocument, storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

export const CLAIM = storedDocument<Claim>({ noun: 'claim', version: 2, schema: claimSchema, fromPrevious: findingsAsTemplates });

/** The body is the same in both versions, never changes, and is long: it is parsed apart. */
const BODY = storedDocument<ClaimBody>({ noun: 'claim body', version: 2, schema: claimBodySchema, fromPrevious: (body) => body });
const STAGE = { ...CLAIM, schema: claimStageSchema };

/** By organization and claim: a month of a practice between sending and payment. */
export const openBodies = (): Shelf<ClaimBody> => openShelf(2000);

/** Version 1 kept a finding's sentences filled; version 2 keeps template and values (kernel/said.ts). */
function findingsAsTemplates(document: unknown): unknown {
  const claim = document as { readonly [key in 'findings' | 'warnings']?: readonly { message: unknown; fix: unknown }[] };
  const asTemplates = (findings: typeof claim.findings) =>
    findings?.map((f) => ({ ...f, message: { text: f.message }, fix: { text: f.fix } }));
  return {
    ...claim,
    ...(claim.findings === undefined ? {} : { findings: asTemplates(claim.findings) }),
    ...(claim.warnings === undefined ? {} : { warnings: asTemplates(claim.warnings) }),
  };
}

/**
 * What this transaction has read: a claim whose body is the very object that came from the table need not send it
 * again, nor have it compared; it can only move on.
 */
export type Reading = { readonly tenant: Tenant; readonly bodies: WeakSet<ClaimBody> };

type StageRow = {
  readonly claim_id: string;
  readonly document_version: number;
  readonly stage: object;
  readonly queue: string | null;
  readonly due_on: string | null;
};

export const claimOf = (row: Pick<StageRow, 'document_version' | 'stage'> & { readonly body: unknown }): Claim =>
  readDocument(CLAIM, row.document_version, { ...row.stage, body: row.body });

const standingOf = (queue: string | null, dueOn: string | null): Standing | undefined =>
  queue === null || dueOn === null ? undefined : { queue: queueSchema.parse(queue) satisfies Queue, dueOn: plainDate(dueOn) };

/** The bodies are fetched of those claims alone that this store has not read before. */
export async function recordsWhere({ tenant, bodies }: Reading, where: RawBuilder<unknown>): Promise<readonly ClaimRecord[]> {
  const rows = await tenant.query<StageRow>(sql`
    select claim_id, document_version, stage, queue, due_on from claim where organization_id = ${tenant.organizationId} and ${where}`);
  const bodyOf = await bodiesOf(
    tenant,
    rows.map((row) => row.claim_id),
  );
  const records = rows.map((row) => {
    const claim = readDocument(STAGE, row.document_version, { ...row.stage, body: bodyOf.get(row.claim_id) });
    return { claim, standing: standingOf(row.queue, row.due_on) };
  });
  for (const record of records) bodies.add(record.claim.body);
  tenant.audit(
    'read',
    CLAIM.noun,
    rows.map((row) => row.claim_id),
  );
  return records;
}

/** What was written and cannot change is kept as if it had been read, for the file it goes into next. One that could not be read is a bug. */
export function keepWritten({ organizationId, shelves, whenCommitted }: Tenant, bodies: readonly ClaimBody[]): void {
  const readable = bodies.map((body) => frozen(readDocument(BODY, BODY.version, body)));
  whenCommitted(() => {
    for (const body of readable) shelves.bodies.keep(`${organizationId} ${body.claimId}`, body);
  });
}

async function bodiesOf(tenant: Tenant, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimBody>> {
  const { organizationId, shelves } = tenant;
  const found = new Map<string, ClaimBody>();
  const unread: string[] = [];
  for (const id of ids) {
    const body = shelves.bodies.known(`${organizationId} ${id}`);
    if (body === undefined) unread.push(id);
    else found.set(id, body);
  }
  for (const chunk of chunksOf(unread, 2000)) {
    const rows = await tenant.query<{ claim_id: string; document_version: number; body: string }>(sql`
      select claim_id, document_version, body::text as body from claim
       where organization_id = ${organizationId} and claim_id = any (${chunk}::uuid[])`);
    for (const row of rows) {
      const body = readText(BODY, row.document_version, row.body);
      found.set(row.claim_id, body);
      if (!tenant.hasChanged('claim')) shelves.bodies.keep(`${organizationId} ${row.claim_id}`, body);
    }
  }
  return found;
}
