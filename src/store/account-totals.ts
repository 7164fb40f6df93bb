/** The books of one organization added up by the database itself, with the auditor's eyes: the other side of any total we print. */
import { sql } from 'kysely';
import type { OrganizationId } from '../claims/identifiers.ts';
import { type Cents, cents } from '../kernel/money.ts';
import type { AccountCode } from '../ledger/chart.ts';
import { withDatabase } from './connection.ts';

export type AccountTotal = {
  readonly account: AccountCode;
  /** Everything posted to it, debit positive. */
  readonly cents: Cents;
  /** The part that belongs to service lines; over all accounts it sums to zero. */
  readonly ofChargesCents: Cents;
};

/** Sorted by account. */
export const accountTotals = (options: {
  readonly auditorUrl: string;
  readonly organizationId: OrganizationId;
}): Promise<readonly AccountTotal[]> =>
  withDatabase(options.auditorUrl, async (db) => {
    const { rows } = await sql<{ account: AccountCode; total: string; of_charges: string }>`
      select account, sum(cents)::text as total, coalesce(sum(cents) filter (where charge_id is not null), 0)::text as of_charges
        from journal_leg where organization_id = ${options.organizationId}
       group by account order by account`.execute(db);
    return rows.map((row) => ({
      account: row.account,
      cents: cents(Number(row.total)),
      ofChargesCents: cents(Number(row.of_charges)),
    }));
  });

export type Workload = {
  readonly claims: Readonly<Record<string, number>>;
  /** Patient control number of one claim in each state. */
  readonly examples: Readonly<Record<string, string>>;
  readonly work: Readonly<Record<string, number>>;
};

/** How many claims stand in each state with one of their control numbers, and how much open work of each kind there is. */
export const workload = (options: { readonly auditorUrl: string; readonly organizationId: OrganizationId }): Promise<Workload> =>
  withDatabase(options.auditorUrl, async (db) => {
    const claims = await sql<{ name: string; count: string; example: string }>`
      select state as name, count(*)::text as count, min(patient_control_number) as example from claim
       where organization_id = ${options.organizationId} group by state order by state`.execute(db);
    const work = await sql<{ name: string; count: string }>`
      select kind as name, count(*)::text as count from work_item
       where organization_id = ${options.organizationId} and status = 'open' group by kind order by kind`.execute(db);
    const record = (rows: readonly { name: string; count: string }[]) =>
      Object.fromEntries(rows.map((r) => [r.name, Number(r.count)]));
    const examples = Object.fromEntries(claims.rows.map((row) => [row.name, row.example]));
    return { claims: record(claims.rows), examples, work: record(work.rows) };
  });
