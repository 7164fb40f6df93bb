/**
 * The audit's chain. Each sealed row carries its number, the hash before it and its own hash over everything it says,
 * so that a row changed, removed, added or moved later shows. Hashes are made here, not in the database.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { OrganizationId } from '../claims/identifiers.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Database, openDatabase, withDatabase } from './connection.ts';
import { asOwnerIn } from './control.ts';
import { StoreFailure, withoutQuotedValues } from './store-failure.ts';

/** As stored; `at` is written out with microseconds in UTC, so that it hashes the same everywhere. */
type AuditRow = {
  readonly organization_id: string;
  readonly event_id: string;
  readonly at: string;
  readonly actor: string;
  readonly purpose: string;
  readonly action: string;
  readonly outcome: string;
  readonly noun: string;
  /** As JSON text, in which the database writes texts as `canonicalJson` does. */
  readonly ids: string;
};

type SealedRow = AuditRow & { readonly seq: number; readonly prev_hash: string; readonly hash: string };

const COLUMNS = sql.raw(`organization_id, event_id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  actor, purpose, action, outcome, noun, array_to_json(ids)::text as ids`);

/** Over the canonical JSON of the list of all that the row says; its ids, which may be thousands, are put in as the text they are. */
function sealOf(row: AuditRow, seq: number, before: string): string {
  const { organization_id: organizationId, event_id: eventId, at, actor, purpose, action, outcome, noun, ids } = row;
  const said = canonicalJson([before, seq, organizationId, eventId, at, actor, purpose, action, outcome, noun]);
  return createHash('sha256')
    .update(`${said.slice(0, -1)},${ids}]`)
    .digest('hex');
}

const BATCH = 1000;

export type Sealer = {
  /** Chains what is not sealed yet, in batches; answers how many. Two sealers of one organization follow each other. */
  readonly seal: (organizationId: OrganizationId) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** A sealer that keeps its connection, for one that seals again and again. */
export function openSealer(ownerUrl: string): Sealer {
  const { db, close } = openDatabase(ownerUrl, 1);
  const seal = async (organizationId: OrganizationId): Promise<number> => {
    let sealed = 0;
    for (;;) {
      const count = await asOwnerIn(db, organizationId, (open) => sealBatch(open, organizationId));
      sealed += count;
      if (count < BATCH) return sealed;
    }
  };
  return {
    seal: async (organizationId) => {
      try {
        return await seal(organizationId);
      } catch (error) {
        throw withoutQuotedValues(error);
      }
    },
    close,
  };
}

/** Seals once; answers how many. */
export async function sealAudit(options: {
  readonly ownerUrl: string;
  readonly organizationId: OrganizationId;
}): Promise<number> {
  const sealer = openSealer(options.ownerUrl);
  try {
    return await sealer.seal(options.organizationId);
  } finally {
    await sealer.close();
  }
}

async function sealBatch(db: Database, organizationId: OrganizationId): Promise<number> {
  const head = (
    await sql<{ last_seq: number; last_hash: string }>`
      select last_seq, last_hash from audit_chain where organization_id = ${organizationId} for update`.execute(db)
  ).rows[0];
  if (head === undefined) {
    throw new StoreFailure('organization-must-be-registered', `There is no organization ${organizationId}. Register it first.`);
  }
  const { rows } = await sql<AuditRow>`
    select ${COLUMNS} from audit_event where organization_id = ${organizationId} and seq is null
     order by audit_event.at, event_id limit ${BATCH}`.execute(db);
  if (rows.length === 0) return 0;
  let { last_seq: seq, last_hash: hash } = head;
  const seals = rows.map((row) => {
    const before = hash;
    seq += 1;
    hash = sealOf(row, seq, before);
    return { event_id: row.event_id, seq, prev_hash: before, hash };
  });
  await sql`
    update audit_event e set seq = s.seq, prev_hash = s.prev_hash, hash = s.hash
      from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb) as s (event_id uuid, seq bigint, prev_hash text, hash text)
     where e.organization_id = ${organizationId} and e.event_id = s.event_id`.execute(db);
  await sql`
    update audit_chain set last_seq = ${seq}, last_hash = ${hash} where organization_id = ${organizationId}`.execute(db);
  return rows.length;
}

/** The first place where an organization's chain does not hold. */
export type AuditProblem = {
  readonly organizationId: string;
  readonly problem: 'unsealed' | 'changed' | 'out-of-sequence' | 'truncated';
  /** Undefined for a row that has none yet. */
  readonly seq: number | undefined;
  readonly eventId: string | undefined;
};

/** Walks each chain from its beginning; at most one row per organization, naming the first that is broken, else unsealed. */
export const verifyAudit = (options: { readonly auditorUrl: string }): Promise<readonly AuditProblem[]> =>
  withDatabase(options.auditorUrl, (db) => verifyChains(db));

export async function verifyChains(db: Database): Promise<readonly AuditProblem[]> {
  const { rows } = await sql<{ organization_id: string }>`
    select organization_id from audit_chain union select organization_id from audit_event order by 1`.execute(db);
  const problems: AuditProblem[] = [];
  for (const { organization_id: organizationId } of rows) {
    const problem = (await firstBreak(db, organizationId)) ?? (await firstUnsealed(db, organizationId));
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

async function firstBreak(db: Database, organizationId: string): Promise<AuditProblem | undefined> {
  let seq = 0;
  let hash = '';
  for (;;) {
    const { rows } = await sql<SealedRow>`
      select ${COLUMNS}, seq, prev_hash, hash from audit_event
       where organization_id = ${organizationId} and seq > ${seq} order by seq limit ${BATCH}`.execute(db);
    for (const row of rows) {
      const at = { organizationId, seq: row.seq, eventId: row.event_id };
      if (row.seq !== seq + 1 || row.prev_hash !== hash) return { ...at, problem: 'out-of-sequence' };
      if (row.hash !== sealOf(row, row.seq, hash)) return { ...at, problem: 'changed' };
      ({ seq, hash } = row);
    }
    if (rows.length < BATCH) break;
  }
  const head = (
    await sql<{ last_seq: number; last_hash: string }>`
      select last_seq, last_hash from audit_chain where organization_id = ${organizationId}`.execute(db)
  ).rows[0];
  if (head?.last_seq === seq && head.last_hash === hash) return undefined;
  return { organizationId, seq: seq + 1, eventId: undefined, problem: 'truncated' };
}

async function firstUnsealed(db: Database, organizationId: string): Promise<AuditProblem | undefined> {
  const { rows } = await sql<{ event_id: string }>`
    select event_id from audit_event where organization_id = ${organizationId} and seq is null order by at, event_id limit 1`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : { organizationId, problem: 'unsealed', seq: undefined, eventId: rows[0].event_id };
}
