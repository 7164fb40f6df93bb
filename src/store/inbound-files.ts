/** What we receive, kept as received: identity of the bytes (L0) and of the envelope (L1). */
import { sql } from 'kysely';
import type { InboundFile, InboundState, Unit } from '../app/ports.ts';
import type { Sha256 } from '../claims/identifiers.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { StoreFailure } from './store-failure.ts';
import type { Tenant } from './tenant.ts';

export const inboundUnit = (
  tenant: Tenant,
): Pick<Unit, 'receiveFile' | 'inboundInState' | 'markInbound' | 'recordInterchange'> => ({
  receiveFile: (file) => receiveFile(tenant, file),
  inboundInState: (state, limit) => inboundInState(tenant, state, limit),
  markInbound: async (fileId, state, detail) => {
    const marked = await tenant.query<{ file_id: string }>(sql`
      update inbound_file set state = ${state}, detail = ${detail}
       where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid returning file_id`);
    if (marked.length === 0)
      throw new StoreFailure('inbound-file-must-exist', `There is no inbound file ${fileId} in this organization.`);
    tenant.audit('write', 'inbound-file', [fileId]);
  },
  recordInterchange: (...envelope) => recordInterchange(tenant, envelope),
});

/**
 * The envelope's first file keeps it, unless it was set aside and left nothing: then a corrected file under the same
 * number takes it over. No row at the end: another transaction took it in while this one waited, so it was not us.
 */
async function recordInterchange(
  tenant: Tenant,
  [fileId, partnerId, interchangeControlNumber, sender]: Parameters<Unit['recordInterchange']>,
): Promise<boolean> {
  const [row] = await tenant.query<{ file_id: string }>(sql`
    with fresh as (
      insert into inbound_interchange (organization_id, partner_id, sender, interchange_control_number, file_id)
      values (${tenant.organizationId}, ${partnerId}, ${sender}, ${interchangeControlNumber}, ${fileId}::uuid)
      on conflict (organization_id, partner_id, sender, interchange_control_number) do update set file_id = excluded.file_id
        where inbound_interchange.file_id <> excluded.file_id
          and exists (select from inbound_file f where f.organization_id = ${tenant.organizationId}
                        and f.file_id = inbound_interchange.file_id and f.state in ('QUARANTINED', 'REJECTED'))
      returning file_id
    )
    select file_id from fresh
    union all
    select file_id from inbound_interchange
     where organization_id = ${tenant.organizationId} and partner_id = ${partnerId} and sender = ${sender}
       and interchange_control_number = ${interchangeControlNumber}
    limit 1`);
  return row?.file_id === fileId;
}

async function receiveFile(tenant: Tenant, file: Omit<InboundFile, 'state'>): Promise<'new' | 'duplicate'> {
  const inserted = await tenant.query<{ file_id: string }>(sql`
    insert into inbound_file (organization_id, file_id, partner_id, file_name, bytes, sha256, received_on, state)
    values (${tenant.organizationId}, ${file.fileId}::uuid, ${file.partnerId}, ${file.fileName}, ${Buffer.from(file.bytes)}, ${file.sha256},
            ${file.receivedOn}, 'RECEIVED')
    on conflict (organization_id, sha256) do nothing
    returning file_id`);
  if (inserted.length > 0) tenant.audit('write', 'inbound-file', [file.fileId]);
  return inserted.length > 0 ? 'new' : 'duplicate';
}

type InboundRow = {
  readonly file_id: string;
  readonly partner_id: string;
  readonly file_name: string;
  readonly bytes: Buffer;
  readonly sha256: Sha256;
  readonly received_on: string;
  readonly state: InboundState;
};

/** Oldest first. */
async function inboundInState(tenant: Tenant, state: InboundState, limit: number): Promise<readonly InboundFile[]> {
  const rows = await tenant.query<InboundRow>(sql`
    select file_id, partner_id, file_name, bytes, sha256, received_on, state from inbound_file
     where organization_id = ${tenant.organizationId} and state = ${state} order by file_id limit ${limit}`);
  tenant.audit(
    'read',
    'inbound-file',
    rows.map((row) => row.file_id),
  );
  return rows.map(inboundOf);
}

const inboundOf = (row: InboundRow): InboundFile => ({
  fileId: row.file_id,
  partnerId: row.partner_id,
  fileName: row.file_name,
  bytes: row.bytes,
  sha256: row.sha256,
  receivedOn: plainDate(row.received_on),
  state: row.state,
});

/** One file, kept from other readers until the transaction ends. */
export async function openInbound(tenant: Tenant, fileId: string): Promise<InboundFile | undefined> {
  const [row] = await tenant.query<InboundRow>(sql`
    select file_id, partner_id, file_name, bytes, sha256, received_on, state from inbound_file
     where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid for update`);
  if (row === undefined) return undefined;
  tenant.audit('read', 'inbound-file', [fileId]);
  return inboundOf(row);
}
