/** Visits that came in without something a visit must have, with what their sender says of the patient. */
import { sql } from 'kysely';
import type { IntakeOutcome, StoppedVisit } from '../app/views/intake.ts';
import type { IncomingOf } from '../claims/incoming.ts';
import type { Said } from '../kernel/said.ts';
import { type IncomingRow, incomingColumns, readIncoming } from './incoming-document.ts';
import type { Tenant } from './tenant.ts';

const STOPPED_MAX = 500;

type StoppedRow = IncomingRow & {
  readonly run_id: string;
  readonly outcome: IntakeOutcome;
  readonly reason: Said;
  readonly note: string | null;
  readonly person: Pick<IncomingOf<'patient'>, 'names' | 'birthDate'> | null;
};

/** 'Roe, Jane'; what the sender has of a name. */
function nameIn(person: StoppedRow['person']): string | undefined {
  const [name] = person?.names ?? [];
  const parts = [name?.last, name?.first].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** In: at most `limit`, the latest load first. Out: what a person must know to say whose they are. */
export async function stoppedVisits(
  tenant: Tenant,
  { runId, limit }: { readonly runId?: string | undefined; readonly limit: number },
): Promise<readonly StoppedVisit[]> {
  const rows = await tenant.query<StoppedRow>(sql`
    select r.run_id, r.outcome, r.reason, ${incomingColumns('r')},
           (select left(d.document ->> 'note', 200) from incoming_record d
             where d.organization_id = ${tenant.organizationId} and d.system = r.system and d.patient_key = r.patient_key and d.kind = 'document'
               and d.encounter_key = r.document -> 'keys' ->> 0 and (d.document ->> 'isVisitNote')::boolean limit 1) as note,
           (select p.document from incoming_record p
             where p.organization_id = ${tenant.organizationId} and p.system = r.system and p.patient_key = r.patient_key and p.kind = 'patient' limit 1) as person
      from incoming_record r
     where r.organization_id = ${tenant.organizationId} and r.kind = 'encounter' and r.outcome = 'stopped'
       and (${runId ?? null}::uuid is null or r.run_id = ${runId ?? null}::uuid)
     order by r.run_id desc, r.system, r.type, r.id limit ${Math.min(limit, STOPPED_MAX)}`);
  tenant.audit(
    'read',
    'incoming-record',
    rows.map(({ system, type, id }) => `${system} ${type}/${id}`),
  );
  return rows.flatMap((row) => {
    const record = readIncoming(row);
    if (record.kind !== 'encounter') return [];
    const { system, type, id, place } = record.source;
    const words = nameIn(row.person) ?? record.patient?.display ?? record.patient?.identifier;
    return [
      {
        ...{ system, type, id, place, runId: row.run_id, outcome: row.outcome, reason: row.reason },
        ...(record.from === undefined ? {} : { serviceDate: record.from }),
        ...(words === undefined ? {} : { patientWords: words }),
        ...(row.note === null ? {} : { noteBegins: row.note }),
      },
    ];
  });
}
