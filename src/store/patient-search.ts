/** The words that find patients, kept beside the documents they come from: written with them, read by a search. */
import { sql } from 'kysely';
import type { Coverage } from '../claims/coverage.ts';
import { coverageTerms, listName, patientTerms, type SearchTerm } from '../claims/patient-search.ts';
import type { Patient } from '../claims/patient.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

type TermRow = { readonly patientId: string; readonly source: string } & SearchTerm;

const PATIENT_SOURCE = 'patient';

export async function indexPatients(tenant: Tenant, patients: readonly Patient[]): Promise<void> {
  const latest = [...new Map(patients.map((patient) => [patient.patientId, patient])).values()];
  for (const chunk of chunksOf(latest)) {
    const names = chunk.map((patient) => ({ id: patient.patientId, name: listName(patient.name) }));
    await Promise.all([
      saveTerms(
        tenant,
        chunk.flatMap((patient) =>
          patientTerms(patient).map((term) => ({ ...term, patientId: patient.patientId, source: PATIENT_SOURCE })),
        ),
      ),
      tenant.query(sql`
        insert into patient_listing as l (organization_id, patient_id, list_name)
        select ${tenant.organizationId}, t.id, t.name from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as t (id uuid, name text)
         order by t.id
        on conflict (organization_id, patient_id) do update set list_name = excluded.list_name
         where l.list_name is distinct from excluded.list_name`),
    ]);
  }
}

export async function indexCoverages(tenant: Tenant, coverages: readonly Coverage[]): Promise<void> {
  const latest = [...new Map(coverages.map((coverage) => [coverage.coverageId, coverage])).values()];
  for (const chunk of chunksOf(latest)) {
    await saveTerms(
      tenant,
      chunk.flatMap((coverage) =>
        coverageTerms(coverage).map((term) => ({ ...term, patientId: coverage.patientId, source: coverage.coverageId })),
      ),
    );
  }
}

/** What these sources no longer say stops being found; what stays is not written again. `offset 0`: the words of these sources alone are read. */
async function saveTerms(tenant: Tenant, rows: readonly TermRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows);
  const { organizationId } = tenant;
  await tenant.query(sql`
    with input as materialized (
      select * from jsonb_to_recordset(${json}::jsonb) as t ("patientId" uuid, source text, term text, weight smallint)
    ), withdrawn as (
      update patient_search_term s set current = false
        from (select distinct "patientId", source from input) of
       cross join lateral (select term from patient_search_term
                            where organization_id = ${organizationId} and patient_id = of."patientId" and source = of.source
                              and current offset 0) known
       where s.organization_id = ${organizationId} and s.term = known.term and s.patient_id = of."patientId" and s.source = of.source
         and not exists (select from input i
                          where i."patientId" = of."patientId" and i.source = of.source and i.term = known.term)
    )
    insert into patient_search_term as s (organization_id, term, patient_id, source, weight)
    select ${organizationId}, term, "patientId", source, weight from input order by term, "patientId", source
    on conflict (organization_id, term, patient_id, source) do update set weight = excluded.weight, current = true
     where (s.weight, s.current) is distinct from (excluded.weight, true)`);
}
