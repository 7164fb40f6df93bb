/** Statements as they were issued; one is never changed, a correction is the next one. */
import { type RawBuilder, sql } from 'kysely';
import type { StatementRecord, Unit } from '../app/ports.ts';
import type { PatientId } from '../claims/identifiers.ts';
import { cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

type StatementRow = {
  readonly statement_id: string;
  readonly patient_id: PatientId;
  readonly statement_number: string;
  readonly issued_on: PlainDate;
  readonly balance_cents: string;
  readonly document: unknown;
};

export const statementUnit = (
  tenant: Tenant,
): Pick<Unit, 'saveStatements' | 'statementsIssuedSince' | 'statementsOf' | 'statementsOfPatients'> => ({
  statementsIssuedSince: (since) => statementsWhere(tenant, sql`issued_on >= ${since}`),
  statementsOf: (patientId) => statementsWhere(tenant, sql`patient_id = any (${[patientId]}::uuid[])`),
  statementsOfPatients: async (ids) => {
    const records: StatementRecord[] = [];
    for (const chunk of chunksOf(ids)) records.push(...(await statementsWhere(tenant, sql`patient_id = any (${chunk}::uuid[])`)));
    return Map.groupBy(records, (record) => record.patientId);
  },
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

/** Whole statements that a condition names, oldest first. */
export async function statementsWhere(tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly StatementRecord[]> {
  const rows = await tenant.query(sql<StatementRow>`
    select statement_id, patient_id, statement_number, issued_on::text as issued_on, balance_cents::text as balance_cents, document
      from statement where organization_id = ${tenant.organizationId} and ${where} order by issued_on, statement_number`);
  tenant.audit(
    'read',
    'statement',
    rows.map((row) => row.statement_id),
  );
  return rows.map((row) => ({
    statementId: row.statement_id,
    patientId: row.patient_id,
    statementNumber: row.statement_number,
    issuedOn: row.issued_on,
    balanceCents: cents(Number(row.balance_cents)),
    statement: row.document,
  }));
}
