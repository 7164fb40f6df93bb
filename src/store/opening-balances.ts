/** What was brought over from another system, beside its entries in the journal. */
import { sql } from 'kysely';
import type { OpeningBook } from '../app/opening-balances.ts';
import type { ChargeId, PatientId, PayerId } from '../claims/identifiers.ts';
import type { OpeningBalance } from '../claims/opening-balance.ts';
import { cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Tenant } from './tenant.ts';

type BalanceRow = {
  readonly balance_id: ChargeId;
  readonly patient_id: PatientId;
  readonly owed_by: OpeningBalance['owedBy'];
  readonly payer_id: PayerId | null;
  readonly cents: number;
  readonly as_of: PlainDate;
  readonly words: string | null;
  readonly file_name: string;
  readonly line: number | null;
  readonly posted_on: PlainDate;
};

const COLUMNS = sql.raw('balance_id, patient_id, owed_by, payer_id, cents, as_of, words, file_name, line, posted_on');

const balanceOf = (row: BalanceRow): OpeningBalance => ({
  balanceId: row.balance_id,
  patientId: row.patient_id,
  owedBy: row.owed_by,
  payerId: row.payer_id ?? undefined,
  cents: cents(row.cents),
  asOf: row.as_of,
  words: row.words ?? undefined,
  file: row.file_name,
  line: row.line ?? undefined,
  postedOn: row.posted_on,
});

export const openingUnit = (tenant: Tenant): OpeningBook => ({
  addOpeningBalances: async (runId, balances) => {
    const rows = await tenant.query<BalanceRow>(sql`
      insert into opening_balance (organization_id, balance_id, record_name, run_id, patient_id, owed_by, payer_id, cents, as_of,
                                   words, file_name, line, posted_on)
      select ${tenant.organizationId}, b."balanceId", b."recordName", ${runId}::uuid, b."patientId", b."owedBy", b."payerId", b.cents,
             b."asOf", b.words, b.file, b.line, b."postedOn"
        from jsonb_to_recordset(${JSON.stringify(balances)}::jsonb)
          as b ("balanceId" uuid, "recordName" text, "patientId" uuid, "owedBy" text, "payerId" text, cents bigint, "asOf" date,
                words text, file text, line integer, "postedOn" date)
      on conflict (organization_id, record_name) do nothing
      returning ${COLUMNS}`);
    tenant.audit(
      'write',
      'opening-balance',
      rows.map((row) => row.balance_id),
    );
    return rows.map(balanceOf);
  },
  openingBalancesOf: async (patientIds) => {
    const rows = await tenant.query<BalanceRow>(sql`
      select ${COLUMNS} from opening_balance
       where organization_id = ${tenant.organizationId} and patient_id = any (${[...patientIds]}::uuid[]) and taken_back_on is null
       order by as_of, balance_id`);
    tenant.audit(
      'read',
      'opening-balance',
      rows.map((row) => row.balance_id),
    );
    return rows.map(balanceOf);
  },
  openingBalancesOfRun: async (runId) => {
    const rows = await tenant.query<BalanceRow>(sql`
      select ${COLUMNS} from opening_balance
       where organization_id = ${tenant.organizationId} and run_id = ${runId}::uuid and taken_back_on is null order by balance_id`);
    return rows.map(balanceOf);
  },
  markTakenBack: async (balanceIds, on) => {
    await tenant.query(sql`
      update opening_balance set taken_back_on = ${on}
       where organization_id = ${tenant.organizationId} and balance_id = any (${[...balanceIds]}::uuid[])`);
    tenant.audit('write', 'opening-balance', balanceIds);
  },
});
