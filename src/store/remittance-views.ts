/** Payments received as lists and pages. */
import { type RawBuilder, sql } from 'kysely';
import type { PaymentKeyParts, PaymentOnFile, RemittanceViews } from '../app/file-view-ports.ts';
import type { RemittanceRow, RemittanceSearch } from '../app/views/remittances.ts';
import type { ClaimId, PatientId } from '../claims/identifiers.ts';
import type { PersonName } from '../claims/party.ts';
import { type Remittance, remittanceSchema } from '../claims/remittance.ts';
import { type Cents, cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { paymentKeyOf } from '../ledger/payment-key.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import { offsetViewUnit } from './offset-views.ts';
import type { Tenant } from './tenant.ts';

type Row = {
  readonly payer_tax_id: string;
  readonly trace_number: string;
  readonly payment_date: string;
  readonly payment_cents: number;
  readonly payer_name: string;
  readonly method: Remittance['paymentMethod'];
  readonly claims: number;
  readonly unmatched: number;
  readonly variants: number;
  readonly file_id: string;
  readonly received_on: string;
};

const IDENTITY = sql`(p.payer_tax_id, p.trace_number, p.payment_date, p.payment_cents)`;

/** Columns of a row, over `remittance_payment p`. */
const columns = sql`p.payer_tax_id, p.trace_number, p.payment_date, p.payment_cents, p.document ->> 'payerName' as payer_name,
  p.document ->> 'paymentMethod' as method, c.claims, c.unmatched, p.file_id::text, f.received_on,
  (select count(*)::int from remittance_variant v where v.organization_id = p.organization_id
      and (v.payer_tax_id, v.trace_number, v.payment_date, v.payment_cents) = ${IDENTITY}) as variants`;

const joins = sql`join inbound_file f on f.organization_id = p.organization_id and f.file_id = p.file_id
  cross join lateral (
    select count(*)::int as claims, count(*) filter (where r.claim_id is null)::int as unmatched from remittance_claim r
     where r.organization_id = p.organization_id
       and (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents) = ${IDENTITY}) c`;

const rowOf = (row: Row): RemittanceRow => {
  const payment = {
    payerTaxId: row.payer_tax_id,
    payerName: row.payer_name,
    traceNumber: row.trace_number,
    paymentDate: plainDate(row.payment_date),
    paymentCents: cents(row.payment_cents),
  };
  return {
    paymentKey: paymentKeyOf(payment).key,
    payerName: payment.payerName,
    traceNumber: payment.traceNumber,
    paymentDate: payment.paymentDate,
    paymentCents: payment.paymentCents,
    paymentMethod: row.method,
    claims: row.claims,
    unmatched: row.unmatched,
    variants: row.variants,
    fileId: row.file_id,
    receivedOn: plainDate(row.received_on),
  };
};

const ALL = sql`true`;

function filterOf({ payerTaxId, from, to, attention }: RemittanceSearch): RawBuilder<unknown> {
  const wanted: RawBuilder<unknown>[] = [
    payerTaxId === undefined ? ALL : sql`p.payer_tax_id = ${payerTaxId}`,
    from === undefined ? ALL : sql`p.payment_date >= ${from}::date`,
    to === undefined ? ALL : sql`p.payment_date <= ${to}::date`,
  ];
  if (attention === 'unmatched') {
    wanted.push(sql`exists (select from remittance_claim r where r.organization_id = p.organization_id and r.claim_id is null
      and (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents) = ${IDENTITY})`);
  }
  if (attention === 'variant') {
    wanted.push(sql`exists (select from remittance_variant v where v.organization_id = p.organization_id
      and (v.payer_tax_id, v.trace_number, v.payment_date, v.payment_cents) = ${IDENTITY})`);
  }
  return sql.join(wanted, sql` and `);
}

const cursorOf = (row: Row): string => writeCursor([row.payment_date, row.payer_tax_id, row.trace_number, row.payment_cents]);

function afterCursor(cursor: string | undefined): RawBuilder<unknown> {
  const [date, payer, trace, amount] = readCursor(cursor, 'string', 'string', 'string', 'number') ?? [];
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return ALL;
  if (amount === undefined || !Number.isSafeInteger(amount) || amount < 0) return ALL;
  return sql`(p.payment_date, p.payer_tax_id, p.trace_number, p.payment_cents)
    < (${date}::date, ${payer}, ${trace}, ${amount}::bigint)`;
}

export const remittanceViewUnit = (tenant: Tenant): RemittanceViews => ({
  ...offsetViewUnit(tenant),
  remittancePage: async (search) => {
    const where = filterOf(search);
    const rows = await tenant.query<Row>(sql`
      select ${columns} from remittance_payment p ${joins}
       where p.organization_id = ${tenant.organizationId} and ${where} and ${afterCursor(search.cursor)}
       order by p.payment_date desc, p.payer_tax_id desc, p.trace_number desc, p.payment_cents desc limit ${search.limit + 1}`);
    const [total] = await tenant.query<{ count: number; cents: number }>(sql`
      select count(*)::int as count, coalesce(sum(p.payment_cents), 0)::bigint as cents from remittance_payment p
       where p.organization_id = ${tenant.organizationId} and ${where}`);
    const page = rows.slice(0, search.limit);
    const last = page.at(-1);
    return {
      rows: page.map(rowOf),
      ...(rows.length > search.limit && last !== undefined ? { nextCursor: cursorOf(last) } : {}),
      total: total?.count ?? 0,
      totalCents: cents(total?.cents ?? 0),
    };
  },
  paymentOnFile: (key) => paymentOnFile(tenant, key),
  cashOfEntries: async (keys) => {
    const rows = await tenant.query<{ entry_key: string; cents: number }>(sql`
      select entry_key, sum(cents)::bigint as cents from journal_leg
       where organization_id = ${tenant.organizationId} and entry_key = any (${keys}::text[]) and account = '1010' group by entry_key`);
    return new Map<string, Cents>(rows.map((row) => [row.entry_key, cents(row.cents)]));
  },
});

/** Keys write payer and trace with what separates their parts replaced: compared in the same form. */
const asPart = (column: string) => sql.raw(`regexp_replace(btrim(${column}), '[^0-9A-Za-z_-]', '_', 'g')`);

async function paymentOnFile(tenant: Tenant, key: PaymentKeyParts): Promise<PaymentOnFile | undefined> {
  const [row] = await tenant.query<Row & { document: unknown }>(sql`
    select ${columns}, p.document from remittance_payment p ${joins}
     where p.organization_id = ${tenant.organizationId} and p.payment_date = ${key.paymentDate}::date
       and p.payment_cents = ${key.paymentCents} and ${asPart('p.payer_tax_id')} = ${key.payerPart}
       and ${asPart('p.trace_number')} = ${key.tracePart} limit 1`);
  if (row === undefined) return undefined;
  const { organizationId } = tenant;
  const identity = sql`(${row.payer_tax_id}, ${row.trace_number}, ${row.payment_date}::date, ${row.payment_cents}::bigint)`;
  const matches = await tenant.query<{
    number: string;
    payer_number: string;
    status: string;
    occurrence: number;
    claim_id: ClaimId | null;
    patient_id: PatientId | null;
    name: PersonName | null;
  }>(sql`
    select r.patient_control_number as number, r.payer_claim_control_number as payer_number, r.status_code as status, r.occurrence,
           r.claim_id, c.patient_id, c.body -> 'patient' -> 'name' as name
      from remittance_claim r left join claim c on c.organization_id = r.organization_id and c.claim_id = r.claim_id
     where r.organization_id = ${organizationId}
       and (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents) = ${identity}`);
  const variants = await tenant.query<{ file_id: string; file_name: string; received_on: string }>(sql`
    select f.file_id::text, f.file_name, f.received_on from remittance_variant v
      join inbound_file f on f.organization_id = v.organization_id and f.file_id = v.file_id
     where v.organization_id = ${organizationId}
       and (v.payer_tax_id, v.trace_number, v.payment_date, v.payment_cents) = ${identity} order by f.file_id`);
  const summary = rowOf(row);
  tenant.audit('read', 'remittance', [summary.paymentKey]);
  return {
    row: summary,
    remittance: remittanceSchema.parse(row.document),
    matches: matches.map((m) => ({
      patientControlNumber: m.number,
      payerClaimControlNumber: m.payer_number,
      statusCode: m.status,
      occurrence: m.occurrence,
      claimId: m.claim_id ?? undefined,
      patientId: m.patient_id ?? undefined,
      patientName: m.name ?? undefined,
    })),
    variants: variants.map((v) => ({ fileId: v.file_id, fileName: v.file_name, receivedOn: plainDate(v.received_on) })),
  };
}
