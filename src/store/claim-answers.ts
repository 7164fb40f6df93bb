/** What the other side has said about one claim, for the person who explains it. */
import { sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import { claimAcknowledgementSchema } from '../claims/acknowledgement.ts';
import { remittanceSchema } from '../claims/remittance.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Tenant } from './tenant.ts';

export const claimAnswerUnit = (tenant: Tenant): Pick<Unit, 'answersOf' | 'acknowledgementsOf'> => ({
  answersOf: async (claimId) => {
    const rows = await tenant.query(sql<{
      on_day: string;
      number: string;
      occurrence: number;
      status: string;
      document: unknown;
    }>`
      select f.received_on::text as on_day, r.patient_control_number as number, r.occurrence, r.status_code as status, p.document
        from remittance_claim r
        join remittance_payment p on p.organization_id = r.organization_id
         and (p.payer_tax_id, p.trace_number, p.payment_date, p.payment_cents)
           = (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents)
        join inbound_file f on f.organization_id = p.organization_id and f.file_id = p.file_id
       where r.organization_id = ${tenant.organizationId} and r.claim_id = ${claimId}::uuid
       order by p.payment_date, p.recorded_at`);
    tenant.audit('read', 'remittance', [claimId]);
    return rows.flatMap((row) => {
      const remittance = remittanceSchema.parse(row.document);
      const same = remittance.claims.filter((c) => c.patientControlNumber === row.number && c.statusCode === row.status);
      const claim = same[row.occurrence - 1] ?? same[0];
      const { payerName, traceNumber } = remittance;
      return claim === undefined ? [] : [{ on: plainDate(row.on_day), payerName, traceNumber, claim }];
    });
  },
  acknowledgementsOf: async (claimId) => {
    const rows = await tenant.query(sql<{ on_day: string; document: unknown }>`
      select f.received_on::text as on_day, a.document from acknowledgement a
        join inbound_file f on f.organization_id = a.organization_id and f.file_id = a.file_id
       where a.organization_id = ${tenant.organizationId} and a.claim_id = ${claimId}::uuid and a.kind = 'claim'
       order by f.received_on, f.received_at`);
    tenant.audit('read', 'acknowledgement', [claimId]);
    return rows.map((row) => ({ on: plainDate(row.on_day), acknowledgement: claimAcknowledgementSchema.parse(row.document) }));
  },
});
