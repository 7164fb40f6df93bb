/** What was billed for one patient between two days. */
import { sql } from 'kysely';
import type { ChargedService, EarlierBook } from '../app/earlier-services.ts';
import type { EncounterId, ProviderId } from '../claims/identifiers.ts';
import { CHARGES } from './encounters.ts';
import { readText } from './document-shelf.ts';
import type { TextRow } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

type Row = TextRow & { readonly encounter_id: EncounterId; readonly rendering_provider_id: ProviderId };

export const earlierUnit = (tenant: Tenant): EarlierBook => ({
  chargesBetween: async (patientId, { from, to }) => {
    const rows = await tenant.query<Row>(sql`
      select e.encounter_id, e.rendering_provider_id, c.document_version, c.document::text as document
        from encounter e
       cross join lateral (select charge_id, document_version, document from charge
                            where organization_id = e.organization_id and encounter_id = e.encounter_id offset 0) c
       where e.organization_id = ${tenant.organizationId} and e.patient_id = ${patientId}
         and e.service_date between ${from} and ${to}
       order by e.service_date, e.encounter_id, c.charge_id`);
    const found = rows.map(
      (row): ChargedService => ({
        encounterId: row.encounter_id,
        renderingProviderId: row.rendering_provider_id,
        charge: readText(CHARGES.document, row.document_version, row.document),
      }),
    );
    tenant.audit(
      'read',
      CHARGES.document.noun,
      found.map(({ charge }) => charge.chargeId),
    );
    return found;
  },
});
