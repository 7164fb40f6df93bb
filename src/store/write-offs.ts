/** Decisions to give up open money; the money itself is in the journal. */
import { type RawBuilder, sql } from 'kysely';
import { type WriteOffRecord, writeOffSchema } from '../app/views/write-offs.ts';
import type { WriteOffBook } from '../app/write-off-ports.ts';
import type { Tenant } from './tenant.ts';

const NOUN = 'write-off';
const RECORD = writeOffSchema.omit({ words: true });

export const writeOffUnit = (tenant: Tenant): WriteOffBook => ({
  saveWriteOff: async (one) => {
    await tenant.query(sql`
      insert into write_off (organization_id, write_off_id, patient_id, encounter_id, claim_id, state, reason, note, cents, parts,
                             asked_by, asked_on)
      values (${tenant.organizationId}, ${one.writeOffId}, ${one.patientId}, ${one.encounterId}, ${one.claimId ?? null}, ${one.state},
              ${one.reason}, ${one.note ?? null}, ${one.cents}, ${JSON.stringify(one.parts)}::jsonb, ${tenant.actor.actor},
              ${one.askedOn})`);
    tenant.audit('write', NOUN, [one.writeOffId]);
    tenant.announce('accounts');
  },
  writeOffById: async (id) => (await recordsWhere(tenant, sql`write_off_id = ${id} for update`))[0],
  writeOffsOf: ({ patientId, encounterId }) =>
    recordsWhere(
      tenant,
      sql`patient_id = ${patientId} ${encounterId === undefined ? sql`` : sql`and encounter_id = ${encounterId}`}
          order by asked_on desc, write_off_id desc limit 200`,
    ),
  moveWriteOff: async (id, to, on) => {
    const who =
      to === 'undone'
        ? sql`undone_by = ${tenant.actor.actor}, undone_on = ${on}`
        : sql`decided_by = ${tenant.actor.actor}, decided_on = ${on}`;
    await tenant.query(sql`
      update write_off set state = ${to}, ${who} where organization_id = ${tenant.organizationId} and write_off_id = ${id}`);
    tenant.audit('write', NOUN, [id]);
    tenant.announce('accounts');
  },
});

async function recordsWhere(tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly WriteOffRecord[]> {
  const rows = await tenant.query<{ document: object }>(sql`
    select jsonb_strip_nulls(jsonb_build_object('writeOffId', write_off_id, 'patientId', patient_id, 'encounterId', encounter_id,
             'claimId', claim_id, 'state', state, 'reason', reason, 'note', note, 'cents', cents, 'parts', parts,
             'askedBy', asked_by, 'askedOn', asked_on, 'decidedBy', decided_by, 'decidedOn', decided_on,
             'undoneBy', undone_by, 'undoneOn', undone_on)) as document
      from write_off where organization_id = ${tenant.organizationId} and ${where}`);
  const records = rows.map((row) => RECORD.parse(row.document));
  tenant.audit(
    'read',
    NOUN,
    records.map((record) => record.writeOffId),
  );
  return records;
}
