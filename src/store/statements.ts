/** Statements as they were issued; one is never changed, a correction is the next one. */
import { sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

export const statementUnit = (tenant: Tenant): Pick<Unit, 'saveStatements'> => ({
  saveStatements: async (statements) => {
    for (const chunk of chunksOf(statements)) {
      await tenant.query(sql`
        insert into statement (organization_id, statement_id, patient_id, statement_number, issued_on, balance_cents, document)
        select ${tenant.organizationId}, s."statementId", s."patientId", s."statementNumber", s."issuedOn", s."balanceCents", s.statement
          from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as s ("statementId" uuid, "patientId" uuid, "statementNumber" text,
               "issuedOn" date, "balanceCents" bigint, statement jsonb)
        on conflict (organization_id, statement_id) do nothing`);
    }
    tenant.audit(
      'write',
      'statement',
      statements.map((statement) => statement.statementId),
    );
  },
});
