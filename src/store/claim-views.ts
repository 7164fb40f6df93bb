/** Lists of claims: filtered, sorted, a page at a time, with the totals of the whole filter. */
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { ClaimListFilters, ClaimListQuery, ClaimViews } from '../app/view-ports.ts';
import { type ClaimRow, claimRowSchema, type ClaimSort, type ClaimTotals } from '../app/views/claims.ts';
import { claimIdSchema, plainDateSchema } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { CLAIM } from './claim-records.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import type { Tenant } from './tenant.ts';
import type { Unit } from '../app/ports.ts';

/** By column, each with an index that ends in the id. */
const COLUMNS: Readonly<
  Record<ClaimSort, { readonly column: string; readonly kind: 'string' | 'number'; readonly fits: z.ZodType }>
> = {
  due: { column: 'due_order', kind: 'string', fits: plainDateSchema },
  service: { column: 'service_date', kind: 'string', fits: plainDateSchema },
  amount: { column: 'total_charge_cents', kind: 'number', fits: z.int() },
};

export const claimListUnit = (tenant: Tenant, today: Unit['today']): Pick<ClaimViews, 'claimPage' | 'claimTotals'> => ({
  claimPage: async (query) => pageOf(tenant, await today(), query),
  claimTotals: async (filters) => totalsOf(tenant, await today(), filters),
});

/** Only what is asked for stands in the statement, so that an index fits it. */
function conditions(filters: ClaimListFilters, today: PlainDate): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [];
  const { states, outcomes, payerIds, queues, patientIds } = filters;
  // One value is an equality, which lets an index give the order as well.
  if (states !== undefined)
    parts.push(states.length === 1 ? sql`c.state = ${states[0]}` : sql`c.state = any (${states}::text[])`);
  // The edits hold held claims only: saying so lets the index find them.
  if (filters.heldBy !== undefined) parts.push(sql`c.state = 'held' and c.held_by @> jsonb_build_array(${filters.heldBy}::text)`);
  if (outcomes !== undefined) parts.push(sql`c.outcome = any (${outcomes}::text[])`);
  if (payerIds !== undefined) parts.push(sql`c.payer_id = any (${payerIds}::text[])`);
  if (queues !== undefined) parts.push(sql`c.queue = any (${queues}::text[])`);
  if (filters.servedFrom !== undefined) parts.push(sql`c.service_date >= ${filters.servedFrom}`);
  if (filters.servedTo !== undefined) parts.push(sql`c.service_date <= ${filters.servedTo}`);
  if (filters.overdue === true) parts.push(sql`c.due_order < ${today}`);
  if (filters.overdue === false) parts.push(sql`c.due_order >= ${today}`);
  if (filters.minCents !== undefined) parts.push(sql`c.total_charge_cents >= ${filters.minCents}`);
  if (filters.maxCents !== undefined) parts.push(sql`c.total_charge_cents <= ${filters.maxCents}`);
  if (filters.patientId !== undefined) parts.push(sql`c.patient_id = ${filters.patientId}`);
  if (filters.encounterId !== undefined) parts.push(sql`c.encounter_id = ${filters.encounterId}`);
  if (patientIds !== undefined) parts.push(sql`c.patient_id = any (${patientIds}::uuid[])`);
  if (filters.patientControlNumber !== undefined) parts.push(sql`c.patient_control_number = ${filters.patientControlNumber}`);
  return sql.join(
    parts.map((part) => sql` and ${part}`),
    sql``,
  );
}

type ListedRow = {
  readonly document: Record<string, unknown>;
  readonly sort_key: string | number;
  readonly claim_id: string;
};

/** Where the page begins; a cursor that is none of this list's begins at the start. */
function startOf({ sort, cursor }: ClaimListQuery): readonly [string | number, string] | undefined {
  const { kind, fits } = COLUMNS[sort];
  const [key, id] = readCursor(cursor, kind, 'string') ?? [];
  return key !== undefined && id !== undefined && fits.safeParse(key).success && claimIdSchema.safeParse(id).success
    ? [key, id]
    : undefined;
}

async function pageOf(tenant: Tenant, today: PlainDate, query: ClaimListQuery): ReturnType<ClaimViews['claimPage']> {
  const { column } = COLUMNS[query.sort];
  const key = sql.raw(`c.${column}`);
  const order = sql.raw(query.descending ? 'desc' : 'asc');
  const beyond = sql.raw(query.descending ? '<' : '>');
  const after = startOf(query);
  const start = after === undefined ? sql`` : sql`and (${key}, c.claim_id) ${beyond} (${after[0]}, ${after[1]}::uuid)`;
  // One row more than asked for tells whether another page follows; the documents are opened for the page alone.
  const rows = await tenant.query<ListedRow>(sql`
    with page as materialized (
      select c.*, ${key} as sort_key from claim c
       where c.organization_id = ${tenant.organizationId} ${conditions(query, today)} ${start}
       order by ${key} ${order}, c.claim_id ${order} limit ${query.limit + 1}
    )
    select p.claim_id, p.sort_key, jsonb_strip_nulls(jsonb_build_object(
             'claimId', p.claim_id, 'revision', p.revision, 'state', p.state, 'outcome', p.outcome,
             'patientControlNumber', p.patient_control_number, 'patientId', p.patient_id, 'patientName', p.body -> 'patient' -> 'name',
             'chartNumber', p.body -> 'patient' -> 'chartNumber', 'payerId', p.payer_id, 'payerName', p.body -> 'payer' -> 'name',
             'rank', p.body -> 'rank', 'serviceDate', p.service_date, 'totalChargeCents', p.total_charge_cents,
             'openCents', coalesce(b.insurance_cents, 0), 'queue', p.queue, 'dueOn', p.due_on,
             'overdue', coalesce(p.due_on < ${today}, false), 'finding', p.stage -> 'findings' -> 0,
             'findings', coalesce(jsonb_array_length(p.stage -> 'findings'), 0), 'rejection', p.stage ->> 'reason')) as document
      from page p
      left join encounter_balance b
        on b.organization_id = ${tenant.organizationId} and b.patient_id = p.patient_id and b.encounter_id = p.encounter_id
     order by p.sort_key ${order}, p.claim_id ${order}`);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  tenant.audit(
    'read',
    CLAIM.noun,
    shown.map((row) => row.claim_id),
  );
  return {
    rows: shown.map((row): ClaimRow => claimRowSchema.parse(row.document)),
    next: rows.length > shown.length && last !== undefined ? writeCursor([last.sort_key, last.claim_id]) : undefined,
  };
}

async function totalsOf(tenant: Tenant, today: PlainDate, filters: ClaimListFilters): Promise<ClaimTotals> {
  const [row] = await tenant.query<{ count: number; cents: number; overdue: number; ready: number }>(sql`
    select count(*)::integer as count, coalesce(sum(c.total_charge_cents), 0)::bigint as cents,
           (count(*) filter (where c.due_order < ${today}))::integer as overdue,
           (count(*) filter (where c.state = 'ready'))::integer as ready
      from claim c where c.organization_id = ${tenant.organizationId} ${conditions(filters, today)}`);
  assert(row !== undefined, 'an aggregate always answers');
  return {
    count: row.count,
    chargeCents: row.cents as ClaimTotals['chargeCents'],
    overdue: row.overdue,
    ready: row.ready,
  };
}
