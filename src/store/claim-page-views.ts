/** All that the books hold about one claim beside the claim itself: stages, files, answers, work. */
import { sql } from 'kysely';
import type { ClaimViews, FileOfClaim } from '../app/view-ports.ts';
import type { OutboundState } from '../app/ports.ts';
import { claimAcknowledgementSchema } from '../claims/acknowledgement.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { remittanceSchema } from '../claims/remittance.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { paymentKeyOf } from '../ledger/payment-key.ts';
import { CLAIM, claimOf } from './claim-records.ts';
import { instant } from './instant.ts';
import { readDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';
import { WORK_ITEM, WORK_ITEM_DOCUMENT } from './work-items.ts';

type PageUnit = Omit<ClaimViews, 'claimPage' | 'claimTotals'>;

export const claimPageUnit = (tenant: Tenant): PageUnit => ({
  claimRevision: async (id, lock) => {
    const [row] = await tenant.query<{ revision: number }>(sql`
      select revision from claim where organization_id = ${tenant.organizationId} and claim_id = ${id} ${sql.raw(lock ? 'for update' : '')}`);
    return row?.revision;
  },
  claimStages: (id) => stagesOf(tenant, id),
  carrierOf: (id) => carrierOf(tenant, id),
  carrierBytes: async (id) => {
    const [row] = await tenant.query<{ bytes: Uint8Array }>(sql`
      select f.bytes from outbound_claim o
        join outbound_file f on f.organization_id = o.organization_id and f.file_id = o.file_id
       where o.organization_id = ${tenant.organizationId} and o.claim_id = ${id}`);
    if (row !== undefined) tenant.audit('read', 'outbound-file', [id]);
    return row === undefined ? undefined : new Uint8Array(row.bytes);
  },
  acknowledgementFilesOf: async (id) => {
    const rows = await tenant.query<FileRow & { document: unknown }>(sql`
      select ${fileColumns}, a.document from acknowledgement a
        join inbound_file f on f.organization_id = a.organization_id and f.file_id = a.file_id
       where a.organization_id = ${tenant.organizationId} and a.claim_id = ${id} and a.kind = 'claim'
       order by f.received_on, f.received_at, f.file_id`);
    tenant.audit('read', 'acknowledgement', rows.length === 0 ? [] : [id]);
    return rows.map((row) => ({ file: fileOf(row), acknowledgement: claimAcknowledgementSchema.parse(row.document) }));
  },
  answerFilesOf: (id) => answersOf(tenant, id),
  answerBytesOf: async (id) => {
    const rows = await tenant.query<FileRow & { bytes: Uint8Array }>(sql`
      select ${fileColumns}, f.bytes from inbound_file f
       where f.organization_id = ${tenant.organizationId} and f.file_id in (
               select a.file_id from acknowledgement a
                where a.organization_id = ${tenant.organizationId} and a.claim_id = ${id}
               union
               select p.file_id from remittance_claim r
                 join remittance_payment p on p.organization_id = r.organization_id
                  and (p.payer_tax_id, p.trace_number, p.payment_date, p.payment_cents)
                    = (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents)
                where r.organization_id = ${tenant.organizationId} and r.claim_id = ${id})
       order by f.received_on, f.received_at, f.file_id`);
    tenant.audit(
      'read',
      'inbound-file',
      rows.map((row) => row.file_id),
    );
    return rows.map((row) => ({ file: fileOf(row), bytes: new Uint8Array(row.bytes) }));
  },
  workOfClaim: (id) => workOf(tenant, id),
});

type FileRow = { readonly file_id: string; readonly file_name: string; readonly on_day: string; readonly at: string };
const fileColumns = sql`f.file_id::text, f.file_name, f.received_on as on_day, ${instant('f.received_at')} as at`;
const fileOf = (row: FileRow): FileOfClaim => ({
  fileId: row.file_id,
  fileName: row.file_name,
  on: plainDate(row.on_day),
  at: row.at,
});

/** A row that only changed the standing is no new stage. */
async function stagesOf(tenant: Tenant, id: ClaimId): ReturnType<ClaimViews['claimStages']> {
  const rows = await tenant.query<{
    on_day: string;
    at: string;
    actor: string;
    document_version: number;
    body: unknown;
    stage: object;
  }>(sql`
    select h.on_day, h.at, h.actor, h.document_version, c.body, h.stage
      from (select organization_id, claim_id, revision, on_day, ${instant('recorded_at')} as at, actor, document_version, stage,
                   lag(stage) over (order by revision) as before
              from claim_history where organization_id = ${tenant.organizationId} and claim_id = ${id}) h
      join claim c on c.organization_id = h.organization_id and c.claim_id = h.claim_id
     where c.organization_id = ${tenant.organizationId} and h.stage is distinct from h.before
     order by h.revision`);
  tenant.audit('read', CLAIM.noun, rows.length === 0 ? [] : [id]);
  return rows.map((row) => ({ on: plainDate(row.on_day), at: row.at, actor: row.actor, claim: claimOf(row) }));
}

async function carrierOf(tenant: Tenant, id: ClaimId): ReturnType<ClaimViews['carrierOf']> {
  const rows = await tenant.query<{
    file_id: string;
    file_name: string;
    state: OutboundState;
    built_on: string;
    built_at: string;
    at: string | null;
    to_state: OutboundState | null;
    actor: string | null;
  }>(sql`
    select f.file_id::text, f.file_name, f.state, f.built_on, ${instant('n.allocated_at')} as built_at,
           ${instant('m.moved_at')} as at, m.to_state, m.actor
      from outbound_claim o
      join outbound_file f on f.organization_id = o.organization_id and f.file_id = o.file_id
      join control_number n on n.organization_id = f.organization_id and n.partner_id = f.partner_id
       and n.interchange_control_number = f.interchange_control_number and n.cycle = f.cycle
      left join outbound_move m on m.organization_id = f.organization_id and m.file_id = f.file_id
     where o.organization_id = ${tenant.organizationId} and o.claim_id = ${id}
     order by m.moved_at`);
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    fileId: first.file_id,
    fileName: first.file_name,
    on: plainDate(first.built_on),
    at: first.built_at,
    state: first.state,
    moves: rows.flatMap(({ at, to_state, actor }) =>
      at === null || to_state === null || actor === null ? [] : [{ at, to: to_state, actor }],
    ),
  };
}

async function answersOf(tenant: Tenant, id: ClaimId): ReturnType<ClaimViews['answerFilesOf']> {
  const rows = await tenant.query<FileRow & { number: string; occurrence: number; status: string; document: unknown }>(sql`
    select ${fileColumns}, r.patient_control_number as number, r.occurrence, r.status_code as status, p.document
      from remittance_claim r
      join remittance_payment p on p.organization_id = r.organization_id
       and (p.payer_tax_id, p.trace_number, p.payment_date, p.payment_cents)
         = (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents)
      join inbound_file f on f.organization_id = p.organization_id and f.file_id = p.file_id
     where r.organization_id = ${tenant.organizationId} and r.claim_id = ${id}
     order by f.received_on, p.recorded_at, r.occurrence`);
  tenant.audit('read', 'remittance', rows.length === 0 ? [] : [id]);
  return rows.flatMap((row) => {
    const remittance = remittanceSchema.parse(row.document);
    const same = remittance.claims.filter((c) => c.patientControlNumber === row.number && c.statusCode === row.status);
    const claim = same[row.occurrence - 1] ?? same[0];
    const { payerName, traceNumber } = remittance;
    const file = fileOf(row);
    const { key: paymentKey } = paymentKeyOf(remittance);
    return claim === undefined ? [] : [{ file, paymentKey, answer: { on: file.on, payerName, traceNumber, claim } }];
  });
}

async function workOf(tenant: Tenant, id: ClaimId): ReturnType<ClaimViews['workOfClaim']> {
  const rows = await tenant.query<{
    document: unknown;
    closed_on: string | null;
    closed_by: string | null;
    closed_note: string | null;
  }>(sql`
    select ${WORK_ITEM_DOCUMENT} as document, closed_on, closed_by, closed_note
      from work_item where organization_id = ${tenant.organizationId} and claim_id = ${id}
     order by opened_on, work_item_id`);
  const items = rows.map((row) => ({
    item: readDocument(WORK_ITEM, WORK_ITEM.version, row.document),
    closedOn: row.closed_on === null ? undefined : plainDate(row.closed_on),
    closedBy: row.closed_by ?? undefined,
    closedNote: row.closed_note ?? undefined,
  }));
  tenant.audit(
    'read',
    WORK_ITEM.noun,
    items.map(({ item }) => item.workItemId),
  );
  return items;
}
