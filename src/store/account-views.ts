/** Accounts as the screens list them: open balances, statements, what was taken at the desk; and the lock of an account. */
import { type RawBuilder, sql } from 'kysely';
import type { StatementRecord } from '../app/ports.ts';
import type { AccountViews } from '../app/view-ports.ts';
import {
  type Receipt,
  receiptSchema,
  type StatementList,
  type StatementRow,
  type StatementSearch,
} from '../app/views/account.ts';
import type { AccountBalances, BalancePage, BalanceRow, BalanceSearch } from '../app/views/patients.ts';
import type { PatientId } from '../claims/identifiers.ts';
import type { PersonName } from '../claims/party.ts';
import { cents } from '../kernel/money.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import { statementsWhere } from './statements.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';
import { credit, owing } from './work-views.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export const accountViewUnit = (tenant: Tenant): AccountViews => ({
  accountBalances: (id) => accountBalances(tenant, id),
  balancePage: (search) => balancePage(tenant, search),
  statementPage: (search, patientId) => statementPage(tenant, search, patientId),
  statementById: async (id): Promise<StatementRecord | undefined> =>
    (await statementsWhere(tenant, sql`statement_id = ${id}`))[0],
  lockPatientAccounts: async (ids) => {
    // In one order everywhere, so that two who want the same accounts wait for each other and never both. In one statement,
    // so that what is asked right behind it is answered under the lock.
    await tenant.query(sql`
      select patient_id from patient where organization_id = ${tenant.organizationId} and patient_id = any (${[...new Set(ids)]}::uuid[])
       order by patient_id for no key update`);
  },
  saveReceipts: async (receipts) => {
    for (const chunk of chunksOf(receipts)) {
      await tenant.query(sql`
        insert into patient_receipt (organization_id, payment_id, patient_id, encounter_id, cents, method, reference, received_on,
                                     taken_by)
        select ${tenant.organizationId}, r."paymentId", r."patientId", r."encounterId", r.cents, r.method, r.reference,
               r."receivedOn", ${tenant.actor.actor}
          from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
               as r ("paymentId" text, "patientId" uuid, "encounterId" uuid, cents bigint, method text, reference text,
                     "receivedOn" date)
        on conflict (organization_id, payment_id) do nothing`);
    }
    tenant.audit(
      'write',
      'receipt',
      receipts.map((receipt) => receipt.paymentId),
    );
  },
  receiptsOf: (id) => receiptsWhere(tenant, sql`patient_id = ${id}`),
  receiptById: async (id) => (await receiptsWhere(tenant, sql`payment_id = ${id}`))[0],
  isVisitOf: async (encounterId, patientId) => {
    const rows = await tenant.query(sql`
      select 1 from encounter
       where organization_id = ${tenant.organizationId} and encounter_id = ${encounterId} and patient_id = ${patientId}`);
    return rows.length > 0;
  },
});

async function accountBalances(tenant: Tenant, id: PatientId): Promise<AccountBalances> {
  const [row] = await tenant.query<{ insurance: number; patient: number; unapplied: number }>(sql`
    select coalesce(sum(insurance_cents), 0)::bigint as insurance, coalesce(sum(patient_cents), 0)::bigint as patient,
           coalesce(sum(unapplied_cents), 0)::bigint as unapplied
      from encounter_balance where organization_id = ${tenant.organizationId} and patient_id = ${id}`);
  tenant.audit('read', 'balance', [id]);
  return {
    insuranceCents: cents(row?.insurance ?? 0),
    patientCents: cents(row?.patient ?? 0),
    unappliedCents: cents(row?.unapplied ?? 0),
  };
}

type BalanceOfPatient = {
  readonly patient_id: PatientId;
  readonly chart_number: string;
  readonly name: PersonName;
  readonly cents: number;
  readonly last_statement: BalanceRow['lastStatementOn'] | null;
};

/** The largest first. */
async function balancePage(tenant: Tenant, { side, cursor, limit }: BalanceSearch): Promise<BalancePage> {
  const { organizationId } = tenant;
  const amount = side === 'owing' ? owing : credit;
  const after = readCursor(cursor, 'number', 'string');
  const behind =
    after === undefined || !UUID.test(after[1])
      ? sql``
      : sql`where (cents < ${after[0]} or (cents = ${after[0]} and patient_id > ${after[1]}))`;
  const rows = await tenant.query<BalanceOfPatient>(sql`
    select b.patient_id, p.chart_number, p.document -> 'name' as name, b.cents,
           (select max(s.issued_on) from statement s where s.organization_id = ${organizationId} and s.patient_id = b.patient_id) as last_statement
      from (select patient_id, cents from (${perPatient(tenant, amount)}) all_of_them ${behind}
             order by cents desc, patient_id limit ${limit + 1}) b
      join patient p on p.organization_id = ${organizationId} and p.patient_id = b.patient_id
     order by b.cents desc, b.patient_id`);
  const [totals] = await tenant.query<{ count: number; cents: number }>(sql`
    select count(*) as count, coalesce(sum(cents), 0)::bigint as cents from (${perPatient(tenant, amount)}) of_patient`);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  tenant.audit(
    'read',
    'balance',
    page.map((row) => row.patient_id),
  );
  return {
    rows: page.map(balanceRow),
    total: totals?.count ?? 0,
    totalCents: cents(totals?.cents ?? 0),
    ...(rows.length <= limit || last === undefined ? {} : { nextCursor: writeCursor([last.cents, last.patient_id]) }),
  };
}

const perPatient = ({ organizationId }: Tenant, amount: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select patient_id, (${amount})::bigint as cents from encounter_balance
   where organization_id = ${organizationId} and (patient_cents <> 0 or unapplied_cents <> 0)
   group by patient_id having ${amount} > 0`;

const balanceRow = (row: BalanceOfPatient): BalanceRow => ({
  patientId: row.patient_id,
  chartNumber: row.chart_number,
  name: row.name,
  amountCents: cents(row.cents),
  ...(row.last_statement === null || row.last_statement === undefined ? {} : { lastStatementOn: row.last_statement }),
});

type ListedStatement = Omit<StatementRow, 'amountDueCents'> & { readonly amountDueCents: number; readonly total: number };

/** The latest first. */
async function statementPage(tenant: Tenant, search: StatementSearch, patientId?: PatientId): Promise<StatementList> {
  const after = readCursor(search.cursor, 'string', 'string');
  const condition = sql`organization_id = ${tenant.organizationId}
    ${patientId === undefined ? sql`` : sql`and patient_id = ${patientId}`}
    ${search.issuedSince === undefined ? sql`` : sql`and issued_on >= ${search.issuedSince}`}`;
  const behind =
    after === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(after[0])
      ? sql``
      : sql`and (issued_on, statement_number) < (${after[0]}::date, ${after[1]})`;
  const rows = await tenant.query<ListedStatement>(sql`
    select statement_id as "statementId", patient_id as "patientId", document #>> '{patient,name}' as "patientName",
           statement_number as "statementNumber", issued_on as "issuedOn", document ->> 'dueOn' as "dueOn",
           balance_cents as "amountDueCents"
      from statement where ${condition} ${behind} order by issued_on desc, statement_number desc limit ${search.limit + 1}`);
  const [counted] = await tenant.query<{ count: number }>(sql`select count(*) as count from statement where ${condition}`);
  const page = rows.slice(0, search.limit);
  const last = page.at(-1);
  tenant.audit(
    'read',
    'statement',
    page.map((row) => row.statementId),
  );
  return {
    rows: page.map((row) => ({ ...row, amountDueCents: cents(row.amountDueCents) })),
    total: counted?.count ?? 0,
    ...(rows.length <= search.limit || last === undefined
      ? {}
      : { nextCursor: writeCursor([last.issuedOn, last.statementNumber]) }),
  };
}

type ReceiptRow = { readonly document: Record<string, unknown>; readonly patient_id: PatientId };

async function receiptsWhere(
  tenant: Tenant,
  where: RawBuilder<unknown>,
): Promise<readonly (Receipt & { readonly patientId: PatientId })[]> {
  const rows = await tenant.query<ReceiptRow>(sql`
    select jsonb_strip_nulls(jsonb_build_object('paymentId', payment_id, 'cents', cents, 'method', method, 'reference', reference,
             'receivedOn', received_on, 'takenBy', taken_by, 'encounterId', encounter_id)) as document, patient_id
      from patient_receipt where organization_id = ${tenant.organizationId} and ${where}
     order by received_on desc, payment_id desc limit 500`);
  tenant.audit(
    'read',
    'receipt',
    rows.map((row) => String(row.document['paymentId'])),
  );
  return rows.map((row) => ({ ...receiptSchema.parse(row.document), patientId: row.patient_id }));
}
