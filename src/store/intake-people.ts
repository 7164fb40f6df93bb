/** What people are recognized by, kept beside the patients, and who shares a key with somebody who comes in. */
import { sql } from 'kysely';
import type { IntakeBook } from '../app/intake-book.ts';
import type { PatientId } from '../claims/identifiers.ts';
import type { PersonFacts } from '../claims/likeness.ts';
import { chunksOf, nounsById, type StoredRow } from './noun-table.ts';
import { COVERAGES, PATIENTS } from './patients.ts';
import { readDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

/** A key that more people share says too little: it is not looked through. */
const SHARED_MAX = 200;

export const intakePeopleUnit = (
  tenant: Tenant,
): Pick<
  IntakeBook,
  'patientsWithoutLikeness' | 'saveLikeness' | 'likelyPatients' | 'patientsById' | 'coveragesOfPatients' | 'coveragesOfIncoming'
> => ({
  patientsById: async (ids) => [...(await nounsById(tenant, PATIENTS, ids)).values()],
  coveragesOfPatients: async (ids) => {
    const rows = await tenant.query<StoredRow>(sql`
      select document_version, document from coverage
       where organization_id = ${tenant.organizationId} and patient_id = any (${ids}::uuid[]) order by coverage_id`);
    const coverages = rows.map((row) => readDocument(COVERAGES.document, row.document_version, row.document));
    tenant.audit('read', COVERAGES.document.noun, coverages.map(COVERAGES.id.of));
    return coverages;
  },
  coveragesOfIncoming: async () => {
    const rows = await tenant.query<StoredRow>(sql`
      select c.document_version, c.document from coverage c
       where c.organization_id = ${tenant.organizationId}
         and exists (select from incoming_link l where l.organization_id = c.organization_id and l.noun = 'patient' and l.noun_id = c.patient_id
                        and l.how <> 'undone')
       order by c.coverage_id`);
    const coverages = rows.map((row) => readDocument(COVERAGES.document, row.document_version, row.document));
    tenant.audit('read', COVERAGES.document.noun, coverages.map(COVERAGES.id.of));
    return coverages;
  },
  patientsWithoutLikeness: async (limit) => {
    const rows = await tenant.query<{ patient_id: PatientId }>(sql`
      select p.patient_id from patient p
        left join patient_likeness l on l.organization_id = p.organization_id and l.patient_id = p.patient_id
       where p.organization_id = ${tenant.organizationId} and l.revision is distinct from p.revision limit ${limit}`);
    return rows.map((row) => row.patient_id);
  },
  saveLikeness: async (people) => {
    for (const chunk of chunksOf(people)) {
      await tenant.query(sql`
        insert into patient_likeness as l (organization_id, patient_id, revision, facts)
        select ${tenant.organizationId}::uuid, p.patient_id, p.revision, i.facts
          from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as i ("patientId" uuid, facts jsonb)
          join patient p on p.organization_id = ${tenant.organizationId} and p.patient_id = i."patientId"
        on conflict (organization_id, patient_id) do update set revision = excluded.revision, facts = excluded.facts`);
      const keys = chunk.flatMap(({ patientId, keys: of }) => of.map((key) => ({ key, patientId })));
      await tenant.query(sql`
        insert into patient_likeness_key (organization_id, key, patient_id)
        select ${tenant.organizationId}::uuid, key, "patientId"
          from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as i (key text, "patientId" uuid)
        on conflict do nothing`);
    }
  },
  likelyPatients: async (keys) => {
    const rows = await tenant.query<{ key: string; patient_id: PatientId; facts: PersonFacts }>(sql`
      select k.key, k.patient_id, l.facts
        from unnest(${[...new Set(keys)]}::text[]) as i (key)
        cross join lateral (select key, patient_id from patient_likeness_key
                             where organization_id = ${tenant.organizationId} and key = i.key limit ${SHARED_MAX}) as k
        join patient_likeness l on l.organization_id = ${tenant.organizationId} and l.patient_id = k.patient_id`);
    return rows.map((row) => ({ key: row.key, patientId: row.patient_id, facts: row.facts }));
  },
});
