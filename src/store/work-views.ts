/** Work as the screens list it, and the desks' other counts: each count asks the same condition as its list. */
import { type RawBuilder, sql } from 'kysely';
import type { WorkViews } from '../app/view-ports.ts';
import type { Unit } from '../app/ports.ts';
import {
  type DeskCount,
  type DeskKind,
  type WorkCount,
  workCountSchema,
  type WorkFilter,
  type WorkPage,
  type WorkRow,
  workRowSchema,
  type WorkSearch,
} from '../app/views/work.ts';
import type { ClaimState } from '../claims/claim.ts';
import type { PersonName } from '../claims/party.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import type { Tenant } from './tenant.ts';

const NOUN = 'work-item';
/** What a page shows; nobody has more. */
const WORK_OF_PATIENT_MAX = 200;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export const workViewUnit = (tenant: Tenant, today: Unit['today']): WorkViews => ({
  workCounts: async () => workCounts(tenant, await today()),
  workDoneOn: async (day, queues) => {
    const [row] = await tenant.query<{ count: number }>(sql`
      select count(*) as count from work_item
       where organization_id = ${tenant.organizationId} and status = 'done' and closed_on = ${day} and queue = any (${queues}::text[])`);
    return row?.count ?? 0;
  },
  deskCounts: async (desks, weekFrom) => {
    const counts: DeskCount[] = [];
    for (const desk of desks) counts.push(await deskCount(tenant, desk, { today: await today(), weekFrom }));
    return counts;
  },
  workPage: async (search) => workPage(tenant, search, await today()),
  workRows: async (filter, limit) => {
    const order = orderOf(filter);
    return rowsWhere(tenant, sql`${conditionOf(tenant, filter, await today())} order by ${order} limit ${limit}`);
  },
  openWorkOfPatient: (id) =>
    rowsWhere(
      tenant,
      sql`organization_id = ${tenant.organizationId} and patient_id = ${id} and status = 'open' order by due_on, work_item_id limit ${WORK_OF_PATIENT_MAX}`,
    ),
  workRow: async (id) => (await rowsWhere(tenant, sql`organization_id = ${tenant.organizationId} and work_item_id = ${id}`))[0],
  finishWork: async (id, note) => {
    const closed = await tenant.query<{ work_item_id: string }>(sql`
      update work_item set status = 'done', closed_on = ${await today()}, closed_by = ${tenant.actor.actor}, closed_note = ${note ?? null}
       where organization_id = ${tenant.organizationId} and work_item_id = ${id} and status = 'open'
      returning work_item_id`);
    return changed(tenant, closed);
  },
  reopenWork: async (id) => {
    const opened = await tenant.query<{ work_item_id: string }>(sql`
      update work_item w set status = 'open', closed_on = null, closed_by = null, closed_note = null
       where w.organization_id = ${tenant.organizationId} and w.work_item_id = ${id} and w.status = 'done'
         and not exists (select from work_item o where o.organization_id = w.organization_id and o.kind = w.kind
                            and o.about = w.about and o.status = 'open')
      returning w.work_item_id`);
    return changed(tenant, opened);
  },
  people: () =>
    tenant.query<{ loginName: string; displayName: string }>(
      sql`select login_name as "loginName", display_name as "displayName" from people_of_organization()
           where organization_id = ${tenant.organizationId} order by login_name`,
    ),
});

const changed = (tenant: Tenant, rows: readonly { readonly work_item_id: string }[]): boolean => {
  tenant.audit(
    'write',
    NOUN,
    rows.map((row) => row.work_item_id),
  );
  return rows.length > 0;
};

async function workCounts(tenant: Tenant, today: PlainDate): Promise<readonly WorkCount[]> {
  const rows = await tenant.query<Record<string, unknown>>(sql`
    select queue, kind, count(*) as count, coalesce(sum(amount_cents), 0)::bigint as "amountCents", min(opened_on) as "oldestOpenedOn",
           count(*) filter (where due_on = ${today}) as "dueToday", count(*) filter (where due_on < ${today}) as overdue
      from work_item
     where organization_id = ${tenant.organizationId} and status = 'open'
     group by queue, kind order by queue, kind`);
  return rows.map((row) => workCountSchema.parse(row));
}

const DUE: Readonly<Record<NonNullable<WorkFilter['due']>, RawBuilder<unknown>>> = {
  overdue: sql`<`,
  today: sql`=`,
  later: sql`>`,
};

type Condition = WorkFilter & Pick<WorkSearch, 'queues'>;

const conditionOf = (
  tenant: Tenant,
  { queue, queues, kind, due, status }: Condition,
  today: PlainDate,
): RawBuilder<unknown> => sql`
  organization_id = ${tenant.organizationId} and status = ${sql.lit(status)}
  ${queue === undefined ? sql`` : sql`and queue = ${queue}`}
  ${queues === undefined ? sql`` : sql`and queue = any (${queues}::text[])`} ${kind === undefined ? sql`` : sql`and kind = ${kind}`}
  ${due === undefined ? sql`` : sql`and due_on ${DUE[due]} ${today}`}`;

/** What is open by its due day, what is done by the day it was done, latest first. */
const orderOf = ({ status }: WorkFilter): RawBuilder<unknown> =>
  status === 'open' ? sql`due_on, work_item_id` : sql`closed_on desc, work_item_id desc`;

async function workPage(tenant: Tenant, search: WorkSearch, today: PlainDate): Promise<WorkPage> {
  const condition = conditionOf(tenant, search, today);
  const after = readCursor(search.cursor, 'string', 'string');
  const isOpen = search.status === 'open';
  const behind =
    after === undefined || !UUID.test(after[1]) || !/^\d{4}-\d{2}-\d{2}$/.test(after[0])
      ? sql``
      : isOpen
        ? sql`and (due_on, work_item_id) > (${after[0]}::date, ${after[1]}::uuid)`
        : sql`and (closed_on, work_item_id) < (${after[0]}::date, ${after[1]}::uuid)`;
  const rows = await rowsWhere(tenant, sql`${condition} ${behind} order by ${orderOf(search)} limit ${search.limit + 1}`);
  const [counted] = await tenant.query<{ count: number }>(sql`select count(*) as count from work_item where ${condition}`);
  const items = rows.slice(0, search.limit);
  const last = items.at(-1);
  const lastDay = isOpen ? last?.dueOn : last?.closedOn;
  return {
    items,
    total: counted?.count ?? 0,
    ...(rows.length <= search.limit || last === undefined || lastDay === undefined
      ? {}
      : { nextCursor: writeCursor([lastDay, last.workItemId]) }),
  };
}

type ItemRow = { readonly document: Record<string, unknown>; readonly patient_name: PersonName | null };

/** The condition picks and orders the items; what a person recognizes them by is joined to those alone. */
async function rowsWhere(tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly WorkRow[]> {
  const { organizationId } = tenant;
  const rows = await tenant.query<ItemRow>(sql`
    select jsonb_strip_nulls(jsonb_build_object(
             'workItemId', w.work_item_id, 'queue', w.queue, 'kind', w.kind, 'openedOn', w.opened_on, 'dueOn', w.due_on,
             'amountCents', w.amount_cents, 'claimId', w.claim_id, 'encounterId', w.encounter_id, 'patientId', w.patient_id,
             'subject', w.subject, 'status', w.status, 'patientControlNumber', c.patient_control_number,
             'serviceDate', coalesce(c.service_date, e.service_date), 'payerName', y.document ->> 'name',
             'closedOn', w.closed_on, 'closedBy', w.closed_by, 'closedNote', w.closed_note))
           || jsonb_build_object('reason', w.reason, 'nextAction', w.next_action) as document,
           p.document -> 'name' as patient_name
      from (select * from work_item where ${where}) w
      left join patient p on p.organization_id = ${organizationId} and p.patient_id = w.patient_id
      left join encounter e on e.organization_id = ${organizationId} and e.encounter_id = w.encounter_id
      left join claim c on c.organization_id = ${organizationId} and c.claim_id = w.claim_id
      left join payer y on y.organization_id = ${organizationId} and y.payer_id = c.payer_id
     order by ${orderOfRows}`);
  const items = rows.map(({ document, patient_name: name }) =>
    workRowSchema.parse({ ...document, ...(name === null ? {} : { patientName: name }) }),
  );
  tenant.audit(
    'read',
    NOUN,
    items.map((item) => item.workItemId),
  );
  tenant.audit('read', 'patient', new Set(items.flatMap((item) => item.patientId ?? [])));
  return items;
}

/** Within one answer all are open or all are done. */
const orderOfRows = sql`w.closed_on desc nulls last,
  case when w.status = 'open' then w.due_on end, case when w.status = 'open' then w.work_item_id end, w.work_item_id desc`;

type DeskDays = { readonly today: PlainDate; readonly weekFrom: PlainDate };
type DeskRow = { readonly count: number; readonly cents: number | null; readonly oldest: PlainDate | null };

async function deskCount(tenant: Tenant, desk: DeskKind, days: DeskDays): Promise<DeskCount> {
  const [row] = await tenant.query<DeskRow>(DESKS[desk](tenant, days));
  return {
    desk,
    count: row?.count ?? 0,
    ...(row === undefined || row.cents === null ? {} : { amountCents: row.cents as NonNullable<DeskCount['amountCents']> }),
    ...(row === undefined || row.oldest === null ? {} : { oldestOn: row.oldest }),
  };
}

const claimsIn =
  (state: ClaimState) =>
  ({ organizationId }: Tenant): RawBuilder<DeskRow> =>
    sql`
    select count(*) as count, coalesce(sum(total_charge_cents), 0)::bigint as cents, min(service_date) as oldest from claim
     where organization_id = ${organizationId} and state = ${state}`;

const visitsAt =
  (condition: RawBuilder<unknown>) =>
  ({ organizationId }: Tenant, { today }: DeskDays): RawBuilder<DeskRow> =>
    sql`
    select count(*) as count, null::bigint as cents, min(service_date) as oldest from encounter
     where organization_id = ${organizationId} and ${condition} and service_date <= ${today}`;

const DESKS: Readonly<Record<DeskKind, (tenant: Tenant, days: DeskDays) => RawBuilder<DeskRow>>> = {
  'visits-to-code': visitsAt(sql`step = 'code' and note_status = 'signed'`),
  'notes-unsigned': visitsAt(sql`step = 'code' and note_status = 'unsigned'`),
  'visits-stopped': visitsAt(sql`step = 'charge'`),
  'claims-held': claimsIn('held'),
  'claims-ready': claimsIn('ready'),
  'claims-submitted': claimsIn('submitted'),
  'claims-accepted': claimsIn('accepted'),
  'claims-rejected': claimsIn('rejected'),
  'files-set-aside': ({ organizationId }) => sql`
    select count(*) as count, null::bigint as cents, min(received_on) as oldest from inbound_file
     where organization_id = ${organizationId} and state in ('QUARANTINED', 'REJECTED')`,
  'balances-due': (tenant) => balanceTotals(tenant, owing),
  'credits-held': (tenant) => balanceTotals(tenant, credit),
  'statements-this-week': ({ organizationId }, { weekFrom }) => sql`
    select count(*) as count, coalesce(sum(balance_cents), 0)::bigint as cents, null::date as oldest from statement
     where organization_id = ${organizationId} and issued_on >= ${weekFrom}`,
};

/** What a patient owes beyond the credits we hold, and the credits: the lists of account-views.ts ask the same. */
export const owing = sql`sum(patient_cents) - sum(unapplied_cents)`;
export const credit = sql`sum(unapplied_cents)`;

const balanceTotals = ({ organizationId }: Tenant, amount: RawBuilder<unknown>): RawBuilder<DeskRow> => sql`
  select count(*) as count, coalesce(sum(cents), 0)::bigint as cents, null::date as oldest
    from (select (${amount})::bigint as cents from encounter_balance
           where organization_id = ${organizationId} and (patient_cents <> 0 or unapplied_cents <> 0)
           group by patient_id having ${amount} > 0) of_patient`;
