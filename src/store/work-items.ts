/** Work items: at most one open order of a kind about a thing; finished ones stay readable. */
import { sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import { type WorkItem, workItemSchema, type WorkOrder } from '../claims/work-item.ts';
import { assert } from '../kernel/result.ts';
import { chunksOf } from './noun-table.ts';
import { readDocument, storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

export const WORK_ITEM = storedDocument<WorkItem>({ noun: 'work-item', version: 1, schema: workItemSchema });

/** A row of `work_item` as the noun. */
export const WORK_ITEM_DOCUMENT = sql`jsonb_strip_nulls(jsonb_build_object(
  'workItemId', work_item_id, 'queue', queue, 'kind', kind, 'reason', reason, 'nextAction', next_action,
  'openedOn', opened_on, 'dueOn', due_on, 'amountCents', amount_cents, 'claimId', claim_id,
  'encounterId', encounter_id, 'patientId', patient_id, 'subject', subject, 'status', status))`;

/** The narrowest thing the order names, and its subject: a claim's two denied lines are two things. */
const aboutOf = (order: WorkOrder): string =>
  `${order.claimId ?? order.encounterId ?? order.patientId ?? ''}/${order.subject ?? ''}`;

export const workUnit = (tenant: Tenant, today: Unit['today']): Pick<Unit, 'openWork' | 'closeWork' | 'openWorkItems'> => ({
  openWork: async (orders) => {
    // Behind what is closed in the same turn: an order of the same kind about the same thing may be opened anew.
    await today();
    await Promise.all([...chunksOf(orders)].map((chunk) => open(tenant, chunk)));
  },
  closeWork: async (about) => {
    assert(
      about.claimId !== undefined || about.encounterId !== undefined || about.subject !== undefined,
      'closing work names the claim, the visit or the subject',
    );
    const id = about.claimId ?? about.encounterId;
    const column = about.claimId === undefined ? 'encounter_id' : 'claim_id';
    const named = id === undefined ? sql`` : sql`and ${sql.raw(column)} = ${id}`;
    const which = about.subject === undefined ? sql`` : sql`and subject = ${about.subject}`;
    const closed = await tenant.query<{ work_item_id: string }>(sql`
      update work_item set status = 'done', closed_on = ${await today()}, closed_by = ${tenant.actor.actor}
       where organization_id = ${tenant.organizationId} and status = 'open' and kind = ${about.kind}
         ${named} ${which}
      returning work_item_id`);
    tenant.audit(
      'write',
      WORK_ITEM.noun,
      closed.map((row) => row.work_item_id),
    );
  },
  openWorkItems: async (queue, limit) => {
    const rows = await tenant.query<{ document: unknown }>(sql`
      select ${WORK_ITEM_DOCUMENT} as document from work_item
       where organization_id = ${tenant.organizationId} and status = 'open' ${queue === undefined ? sql`` : sql`and queue = ${queue}`}
       order by due_on, work_item_id limit ${limit}`);
    const items = rows.map((row) => readDocument(WORK_ITEM, WORK_ITEM.version, row.document));
    tenant.audit(
      'read',
      WORK_ITEM.noun,
      items.map((item) => item.workItemId),
    );
    return items;
  },
});

async function open(tenant: Tenant, orders: readonly WorkOrder[]): Promise<void> {
  const rows = orders.map((order) => ({ ...order, workItemId: tenant.newId(), about: aboutOf(order) }));
  const opened = await tenant.query<{ work_item_id: string }>(sql`
    insert into work_item (organization_id, work_item_id, kind, about, queue, reason, next_action, opened_on, due_on, amount_cents,
                           claim_id, encounter_id, patient_id, subject)
    select ${tenant.organizationId}, "workItemId", kind, about, queue, reason, "nextAction", "openedOn", "dueOn", "amountCents", "claimId",
           "encounterId", "patientId", subject
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t ("workItemId" uuid, kind text, about text, queue text, reason jsonb,
           "nextAction" jsonb, "openedOn" date, "dueOn" date, "amountCents" bigint, "claimId" uuid, "encounterId" uuid,
           "patientId" uuid, subject text)
     order by kind, about
    on conflict (organization_id, kind, about) where status = 'open' do nothing
    returning work_item_id`);
  tenant.audit(
    'write',
    WORK_ITEM.noun,
    opened.map((row) => row.work_item_id),
  );
}
