/**
 * What we send: bytes, hash, numbers and name are fixed when the file is built and cannot be updated; only the state
 * moves. Control numbers come from a row under lock and are remembered for ever.
 */
import { type RawBuilder, sql } from 'kysely';
import type { ControlNumbers, OutboundFile, OutboundState, SentFile, Unit } from '../app/ports.ts';
import type { ClaimId, Sha256 } from '../claims/identifiers.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { StoreFailure } from './store-failure.ts';
import type { Tenant } from './tenant.ts';

type OutboundUnit = Pick<
  Unit,
  'nextControlNumbers' | 'insertOutbound' | 'outboundInState' | 'moveOutbound' | 'outboundByInterchange' | 'outboundByGroup'
>;

export const outboundUnit = (tenant: Tenant): OutboundUnit => ({
  nextControlNumbers: (partnerId) => nextControlNumbers(tenant, partnerId),
  insertOutbound: (file) => insertOutbound(tenant, file),
  outboundInState: (states, limit) =>
    filesWhere(tenant, sql`f.state = any (${states}::text[]) order by f.file_id limit ${limit}`),
  moveOutbound: (fileId, from, ...to) => moveOutbound(tenant, fileId, { from, to }),
  outboundByInterchange: async (partnerId, number) =>
    (
      await sentWhere(
        tenant,
        sql`f.partner_id = ${partnerId} and f.interchange_control_number = ${number} order by f.cycle desc limit 1`,
      )
    )[0],
  outboundByGroup: async (partnerId, number) =>
    (
      await sentWhere(
        tenant,
        sql`f.partner_id = ${partnerId} and f.group_control_number = ${number} order by f.cycle desc limit 1`,
      )
    )[0],
});

/** After 999999999 comes 1, in the next cycle. One number serves all three levels: the shorter forms drop leading zeros. */
async function nextControlNumbers(tenant: Tenant, partnerId: string): Promise<ControlNumbers> {
  const [row] = await tenant.query<{ number: number }>(sql`
    with counter as (
      insert into control_counter as c (organization_id, partner_id, cycle, last_number)
      values (${tenant.organizationId}, ${partnerId}, 1, 1)
      on conflict (organization_id, partner_id) do update
         set cycle = c.cycle + case when c.last_number = 999999999 then 1 else 0 end,
             last_number = case when c.last_number = 999999999 then 1 else c.last_number + 1 end
      returning cycle, last_number
    )
    insert into control_number (organization_id, partner_id, interchange_control_number, cycle)
    select ${tenant.organizationId}, ${partnerId}, lpad(last_number::text, 9, '0'), cycle from counter
    returning interchange_control_number::integer as number`);
  assert(row !== undefined, 'a counter always answers');
  const number = String(row.number);
  // ISA13 has nine digits, GS06 one to nine without leading zeros, ST02 four to nine (005010 segments ISA, GS, ST).
  return { interchange: number.padStart(9, '0'), group: number, transaction: number.padStart(4, '0') };
}

async function insertOutbound(tenant: Tenant, file: OutboundFile): Promise<void> {
  const { organizationId } = tenant;
  const inserted = await tenant.query<{ file_id: string }>(sql`
    with inserted as (
      insert into outbound_file (organization_id, file_id, partner_id, file_name, bytes, sha256, cycle, interchange_control_number,
                                 group_control_number, transaction_control_number, state, built_on, attempts)
      select ${organizationId}, ${file.fileId}::uuid, n.partner_id, ${file.fileName}, ${Buffer.from(file.bytes)}, ${file.sha256}, n.cycle,
             n.interchange_control_number, ${file.groupControlNumber}, ${file.transactionControlNumber}, ${file.state}, ${file.builtOn},
             ${file.attempts}
        from control_number n
       where n.organization_id = ${organizationId} and n.partner_id = ${file.partnerId}
         and n.interchange_control_number = ${file.interchangeControlNumber}
       order by n.cycle desc limit 1
      on conflict (organization_id, file_id) do nothing
      returning file_id
    ), claims as (
      insert into outbound_claim (organization_id, file_id, claim_id, position)
      select ${organizationId}, i.file_id, claim_id, position
        from inserted i cross join unnest(${file.claimIds}::uuid[]) with ordinality as t (claim_id, position)
    )
    select file_id from inserted`);
  if (inserted.length === 0) return requireSameFile(tenant, file);
  tenant.audit('write', 'outbound-file', [file.fileId]);
}

/** The same file twice changes nothing; the same id with other bytes, or a number nobody allocated, is refused. */
async function requireSameFile(tenant: Tenant, file: OutboundFile): Promise<void> {
  const [stored] = await filesWhere(tenant, sql`f.file_id = ${file.fileId}::uuid`);
  if (stored === undefined) {
    throw new StoreFailure(
      'control-number-must-be-allocated',
      'Take the number from nextControlNumbers in the same transaction.',
    );
  }
  if (stored.sha256 !== file.sha256) {
    throw new StoreFailure(
      'file-must-keep-its-bytes',
      `outbound file ${file.fileId} was built with other bytes. Build a new file.`,
    );
  }
}

async function moveOutbound(
  tenant: Tenant,
  fileId: string,
  { from, to }: { readonly from: OutboundState; readonly to: readonly OutboundState[] },
): Promise<boolean> {
  const last = to.at(-1);
  assert(last !== undefined, 'a file moves to a state');
  // Steps taken at once are a microsecond apart, so that their order can be read.
  const moved = await tenant.query<{ file_id: string }>(sql`
    with moved as (
      update outbound_file set state = ${last}, moved_at = clock_timestamp(), attempts = attempts + ${to.includes('CLAIMED') ? 1 : 0}
       where organization_id = ${tenant.organizationId} and file_id = ${fileId}::uuid and state = ${from}
      returning file_id, moved_at
    )
    insert into outbound_move (organization_id, file_id, moved_at, from_state, to_state, actor)
    select ${tenant.organizationId}, m.file_id, m.moved_at - (${to.length}::int - s.n) * interval '1 microsecond', s.from_state, s.to_state,
           ${tenant.actor.actor}
      from moved m cross join unnest(${[from, ...to.slice(0, -1)]}::text[], ${to}::text[]) with ordinality as s (from_state, to_state, n)
    returning file_id`);
  if (moved.length > 0) tenant.audit('write', 'outbound-file', [fileId]);
  return moved.length > 0;
}

type SentRow = {
  readonly file_id: string;
  readonly partner_id: string;
  readonly file_name: string;
  readonly sha256: Sha256;
  readonly interchange_control_number: string;
  readonly group_control_number: string;
  readonly transaction_control_number: string;
  readonly claim_ids: readonly ClaimId[];
  readonly state: OutboundState;
  readonly built_on: string;
  readonly attempts: number;
};
type OutboundRow = SentRow & { readonly bytes: Buffer };

async function filesWhere(tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly OutboundFile[]> {
  const rows = await rowsWhere<OutboundRow>(tenant, sql`f.bytes, ${COLUMNS}`, where);
  return rows.map((row) => ({ ...sentOf(row), bytes: row.bytes }));
}

const sentWhere = async (tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly SentFile[]> =>
  (await rowsWhere<SentRow>(tenant, COLUMNS, where)).map(sentOf);

const COLUMNS = sql`f.file_id, f.partner_id, f.file_name, f.sha256, f.interchange_control_number, f.group_control_number,
           f.transaction_control_number, f.state, f.built_on, f.attempts,
           array(select c.claim_id from outbound_claim c
                  where c.organization_id = f.organization_id and c.file_id = f.file_id order by c.position)::text[] as claim_ids`;

async function rowsWhere<Row extends SentRow>(
  tenant: Tenant,
  columns: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const rows = await tenant.query<Row>(sql`
    select ${columns} from outbound_file f where f.organization_id = ${tenant.organizationId} and ${where}`);
  tenant.audit(
    'read',
    'outbound-file',
    rows.map((row) => row.file_id),
  );
  return rows;
}

const sentOf = (row: SentRow): SentFile => ({
  fileId: row.file_id,
  partnerId: row.partner_id,
  fileName: row.file_name,
  sha256: row.sha256,
  interchangeControlNumber: row.interchange_control_number,
  groupControlNumber: row.group_control_number,
  transactionControlNumber: row.transaction_control_number,
  claimIds: row.claim_ids,
  state: row.state,
  builtOn: plainDate(row.built_on),
  attempts: row.attempts,
});
