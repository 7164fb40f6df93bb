/** Files as lists and pages: both directions in one order, what each carries, and where it stands. */
import { type RawBuilder, sql } from 'kysely';
import type { FileViews } from '../app/file-view-ports.ts';
import type { FileRow, FileSearch } from '../app/views/files.ts';
import { type Acknowledgement, acknowledgementSchema } from '../claims/acknowledgement.ts';
import type { ClaimId, Sha256 } from '../claims/identifiers.ts';
import type { WorkItem } from '../claims/work-item.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { paymentKeyOf } from '../ledger/payment-key.ts';
import { openInbound } from './inbound-files.ts';
import { instant } from './instant.ts';
import { readDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';
import { WORK_ITEM, WORK_ITEM_DOCUMENT } from './work-items.ts';

type Row = {
  readonly file_id: string;
  readonly direction: 'out' | 'in';
  readonly partner_id: string;
  readonly partner_name: string | null;
  readonly file_name: string;
  readonly kind: FileRow['kind'];
  readonly state: FileRow['state'];
  readonly on_day: string;
  readonly claims: number;
  readonly payments: number;
  readonly cents: number;
  readonly detail: string | null;
};

/**
 * What a file is known to hold, without reading its bytes: the books recorded it when they took it in. Where they
 * took nothing, what was said of it tells: 'remittance-must-balance (BPR02)' and '0 of 1 payments posted' are said of an 835 alone.
 */
const INBOUND_KIND = sql`coalesce(
  (select case min(a.kind) when 'claim' then '277CA' when 'functional' then '999' else 'TA1' end from acknowledgement a
    where a.organization_id = f.organization_id and a.file_id = f.file_id having count(*) > 0),
  (select '835' from remittance_payment p where p.organization_id = f.organization_id and p.file_id = f.file_id limit 1),
  (select '835' from remittance_variant v where v.organization_id = f.organization_id and v.file_id = f.file_id limit 1),
  case when f.detail like 'remittance-%' or f.detail like '% payments posted' then '835' end,
  'unknown')`;

/** One page of file ids of each direction, so that counting what they hold touches no more than a page. */
function pageOf(
  { organizationId }: Tenant,
  where: { readonly out: RawBuilder<unknown>; readonly in: RawBuilder<unknown>; readonly limit: number },
) {
  return sql<Row>`
    with page as (
      (select f.file_id, 'out' as direction from outbound_file f
        where f.organization_id = ${organizationId} and ${where.out} order by f.file_id desc limit ${where.limit})
      union all
      (select f.file_id, 'in' from inbound_file f
        where f.organization_id = ${organizationId} and ${where.in} order by f.file_id desc limit ${where.limit})
      order by 1 desc limit ${where.limit}
    )
    select f.file_id::text, 'out' as direction, f.partner_id, r.name as partner_name, f.file_name, '837P' as kind, f.state,
           f.built_on as on_day, c.claims, 0 as payments, c.cents, null as detail
      from page join outbound_file f on f.organization_id = ${organizationId} and f.file_id = page.file_id
      left join partner r on r.organization_id = f.organization_id and r.partner_id = f.partner_id
      cross join lateral (
        select count(*)::int as claims, coalesce(sum(b.total_charge_cents), 0)::bigint as cents
          from outbound_claim o join claim b on b.organization_id = o.organization_id and b.claim_id = o.claim_id
         where o.organization_id = f.organization_id and o.file_id = f.file_id) c
     where page.direction = 'out'
    union all
    select f.file_id::text, 'in', f.partner_id, r.name, f.file_name, ${INBOUND_KIND}, f.state, f.received_on,
           (select count(distinct a.claim_id)::int from acknowledgement a
             where a.organization_id = f.organization_id and a.file_id = f.file_id and a.claim_id is not null),
           p.payments, p.cents, f.detail
      from page join inbound_file f on f.organization_id = ${organizationId} and f.file_id = page.file_id
      left join partner r on r.organization_id = f.organization_id and r.partner_id = f.partner_id
      cross join lateral (
        select count(*)::int as payments, coalesce(sum(payment_cents), 0)::bigint as cents from remittance_payment m
         where m.organization_id = f.organization_id and m.file_id = f.file_id) p
     where page.direction = 'in'
     order by 1 desc`;
}

const rowOf = (row: Row): FileRow => ({
  fileId: row.file_id,
  direction: row.direction,
  partnerId: row.partner_id,
  partnerName: row.partner_name ?? row.partner_id,
  fileName: row.file_name,
  kind: row.kind,
  state: row.state,
  on: plainDate(row.on_day),
  claims: row.claims,
  payments: row.payments,
  cents: cents(row.cents),
  ...(row.detail === null ? {} : { detail: row.detail }),
});

const OUT_STATES = {
  'on-its-way': ['BUILT', 'CLAIMED', 'UPLOADING', 'RENAMED', 'VERIFIED'],
  'waiting-for-answer': ['SENT', 'AMBIGUOUS'],
  done: ['ACKNOWLEDGED'],
  'set-aside': ['REJECTED'],
} as const;
const IN_STATES = {
  'on-its-way': [],
  'waiting-for-answer': ['RECEIVED'],
  done: ['READ'],
  'set-aside': ['QUARANTINED', 'REJECTED'],
} as const;

const ALL = sql`true`;
const NONE = sql`false`;

function wheres(search: FileSearch): { readonly out: RawBuilder<unknown>; readonly in: RawBuilder<unknown> } {
  const before = search.cursor === undefined ? ALL : sql`f.file_id < ${search.cursor}::uuid`;
  const standing = (states: Readonly<Record<string, readonly string[]>>): RawBuilder<unknown> =>
    search.standing === undefined ? ALL : sql`f.state = any (${states[search.standing]}::text[])`;
  const isOut = search.direction !== 'in' && (search.kind === undefined || search.kind === '837P');
  const isIn = search.direction !== 'out' && search.kind !== '837P';
  return {
    out: isOut ? sql`${before} and ${standing(OUT_STATES)}` : NONE,
    in: isIn
      ? sql`${before} and ${standing(IN_STATES)} and ${search.kind === undefined ? ALL : sql`${INBOUND_KIND} = ${search.kind}`}`
      : NONE,
  };
}

export const fileViewUnit = (tenant: Tenant): FileViews => ({
  filePage: async (search) => {
    const rows = await tenant.query<Row>(pageOf(tenant, { ...wheres(search), limit: search.limit + 1 }));
    const page = rows.slice(0, search.limit).map(rowOf);
    const last = page.at(-1);
    return { rows: page, ...(rows.length > search.limit && last !== undefined ? { nextCursor: last.fileId } : {}) };
  },
  fileRow: async (fileId) => {
    const one = sql`f.file_id = ${fileId}::uuid`;
    const [row] = await tenant.query<Row>(pageOf(tenant, { out: one, in: one, limit: 1 }));
    return row === undefined ? undefined : rowOf(row);
  },
  fileBytes: async (fileId) => {
    const [row] = await tenant.query<{ file_name: string; bytes: Uint8Array; sha256: Sha256 }>(sql`
      select file_name, bytes, sha256 from outbound_file where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid
      union all
      select file_name, bytes, sha256 from inbound_file where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid`);
    if (row === undefined) return undefined;
    tenant.audit('read', 'file', [fileId]);
    return { fileName: row.file_name, bytes: new Uint8Array(row.bytes), sha256: row.sha256 };
  },
  fileSize: async (fileId) => {
    const [row] = await tenant.query<{ bytes: number; sha256: Sha256 }>(sql`
      select octet_length(bytes) as bytes, sha256 from outbound_file where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid
      union all
      select octet_length(bytes), sha256 from inbound_file where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid`);
    if (row === undefined) return undefined;
    tenant.audit('read', 'file', [fileId]);
    return { byteCount: row.bytes, sha256: row.sha256 };
  },
  outboundFacts: (fileId) => outboundFacts(tenant, fileId),
  claimsInFile: (fileId, limit) => claimsInFile(tenant, fileId, limit),
  paymentsInFile: (fileId) => paymentsInFile(tenant, fileId),
  acknowledgementsInFile: async (fileId, limit) => {
    const rows = await tenant.query<{ claim_id: ClaimId | null; document: Acknowledgement }>(sql`
      select claim_id, document from acknowledgement where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid
       order by case kind when 'interchange' then 1 when 'functional' then 2 else 3 end, content_sha256 limit ${limit}`);
    tenant.audit('read', 'acknowledgement', rows.length === 0 ? [] : [fileId]);
    return rows.map((row) => ({
      claimId: row.claim_id ?? undefined,
      acknowledgement: acknowledgementSchema.parse(row.document),
    }));
  },
  workOfFile: (fileId, fileName) => workOfFile(tenant, fileId, fileName),
  inboundFile: (fileId) => openInbound(tenant, fileId),
});

async function outboundFacts(tenant: Tenant, fileId: string): ReturnType<FileViews['outboundFacts']> {
  const [file] = await tenant.query<{
    interchange: string;
    group: string;
    transaction: string;
    attempts: number;
    name: string | null;
    sender_id: string;
    receiver_id: string;
    usage: 'T' | 'P';
  }>(sql`
    select f.interchange_control_number as interchange, f.group_control_number as group, f.transaction_control_number as transaction,
           f.attempts, r.name, r.sender_id, r.receiver_id, r.usage
      from outbound_file f left join partner r on r.organization_id = f.organization_id and r.partner_id = f.partner_id
     where f.organization_id = ${tenant.organizationId} and f.file_id = ${fileId}::uuid`);
  const moves = await tenant.query<{ at: string; from: FileRow['state']; to: FileRow['state']; actor: string }>(sql`
    select ${instant('moved_at')} as at, from_state as from, to_state as to, actor
      from outbound_move where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid order by moved_at`);
  if (file === undefined) return { moves };
  const { interchange, group, transaction, attempts } = file;
  return {
    numbers: { interchange, group, transaction, attempts },
    moves,
    ...(file.name === null
      ? {}
      : { partner: { name: file.name, senderId: file.sender_id, receiverId: file.receiver_id, usage: file.usage } }),
  };
}

async function claimsInFile(tenant: Tenant, fileId: string, limit: number): ReturnType<FileViews['claimsInFile']> {
  const rows = await tenant.query<{ claim_id: ClaimId; number: string; state: string; payer_id: string; charge: number }>(sql`
    select b.claim_id, b.patient_control_number as number, b.state, b.payer_id, b.total_charge_cents as charge
      from outbound_claim o join claim b on b.organization_id = o.organization_id and b.claim_id = o.claim_id
     where o.organization_id = ${tenant.organizationId} and o.file_id = ${fileId}::uuid order by o.position limit ${limit}`);
  tenant.audit(
    'read',
    'claim',
    rows.map((row) => row.claim_id),
  );
  return rows.map((row) => ({
    claimId: row.claim_id,
    patientControlNumber: row.number as Awaited<ReturnType<FileViews['claimsInFile']>>[number]['patientControlNumber'],
    state: row.state,
    payerId: row.payer_id,
    chargeCents: cents(row.charge),
  }));
}

async function paymentsInFile(tenant: Tenant, fileId: string): ReturnType<FileViews['paymentsInFile']> {
  const rows = await tenant.query<{
    payer_tax_id: string;
    trace_number: string;
    payment_date: string;
    payment_cents: number;
    payer_name: string;
    is_posted: boolean;
  }>(sql`
    select payer_tax_id, trace_number, payment_date, payment_cents, document ->> 'payerName' as payer_name, true as is_posted
      from remittance_payment where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid
    union all
    select payer_tax_id, trace_number, payment_date, payment_cents, document ->> 'payerName', false
      from remittance_variant where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid
     order by 3, 2`);
  return rows.map((row) => {
    const payment = {
      payerTaxId: row.payer_tax_id,
      payerName: row.payer_name,
      traceNumber: row.trace_number,
      paymentDate: plainDate(row.payment_date),
      paymentCents: cents(row.payment_cents),
    };
    return { ...payment, paymentKey: paymentKeyOf(payment).key, isPosted: row.is_posted };
  });
}

/** Work about a file names it in its subject: by name, and by id where a name may come again. */
async function workOfFile(tenant: Tenant, fileId: string, fileName: string): Promise<readonly WorkItem[]> {
  const rows = await tenant.query<{ document: unknown }>(sql`
    select ${WORK_ITEM_DOCUMENT} as document from work_item
     where organization_id = ${tenant.organizationId} and status = 'open' and claim_id is null and encounter_id is null
       and subject in (${fileName}, ${`${fileName.slice(0, 80)} ${fileId}`}) order by due_on`);
  const items = rows.map((row) => readDocument(WORK_ITEM, WORK_ITEM.version, row.document));
  tenant.audit(
    'read',
    WORK_ITEM.noun,
    items.map((item) => item.workItemId),
  );
  return items;
}
