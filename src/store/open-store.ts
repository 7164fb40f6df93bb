/** The store as the application sees it: `transact`, and inside it a `Unit`. */
import pg from 'pg';
import type { Actor, Clock, Entropy, Store, Unit } from '../app/ports.ts';
import { organizationIdSchema } from '../claims/identifiers.ts';
import { accountViewUnit } from './account-views.ts';
import { acknowledgementUnit } from './acknowledgements.ts';
import { claimAnswerUnit } from './claim-answers.ts';
import { claimPageUnit } from './claim-page-views.ts';
import { claimListUnit } from './claim-views.ts';
import { claimUnit } from './claims.ts';
import { codeReleaseUnit } from './code-release-views.ts';
import { type Database, openDatabase } from './connection.ts';
import { encounterViews } from './encounter-views.ts';
import { encounterUnit } from './encounters.ts';
import { fileViewUnit } from './file-views.ts';
import { statisticsKeeper } from './fresh-statistics.ts';
import { intakePeopleUnit } from './intake-people.ts';
import { intakeQuestionUnit } from './intake-questions.ts';
import { intakeSettleUnit } from './intake-settle.ts';
import { uploadUnit } from './intake-uploads.ts';
import { intakeViewUnit } from './intake-views.ts';
import { intakeUnit } from './intake.ts';
import { inboundUnit } from './inbound-files.ts';
import { jobUnit } from './jobs.ts';
import { entryShelf, type EntryShelf } from './journal-entries.ts';
import { journalUnit } from './journal.ts';
import { requireMigrated } from './migrate.ts';
import { openingUnit } from './opening-balances.ts';
import { outboundUnit } from './outbound-files.ts';
import { patientViewUnit } from './patient-views.ts';
import { patientUnit } from './patients.ts';
import { practiceUnit } from './practice.ts';
import { queryUnit } from './provider-queries.ts';
import { remittanceViewUnit } from './remittance-views.ts';
import { remittanceUnit } from './remittances.ts';
import { requireHarmlessRole } from './roles.ts';
import { statementUnit } from './statements.ts';
import { StoreFailure, withoutQuotedValues } from './store-failure.ts';
import { type AuditNote, type CalendarRow, openTenant, type OpenTenant, type Tenant } from './tenant.ts';
import { waitingUnit } from './waiting.ts';
import { workUnit } from './work-items.ts';
import { writeOffUnit } from './write-offs.ts';
import { workViewUnit } from './work-views.ts';

export type OpenStore = Store & { readonly close: () => Promise<void> };

export type StoreOptions = {
  /** As the application role; see `provisionRoles`. */
  readonly url: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
  /** Connections kept at most; 10 unless said otherwise. */
  readonly connections?: number;
};

/** Errors: a role that could escape row-level security, and a database of another release, are refused. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { db, pool, close } = openDatabase(options.url, options.connections ?? 10);
  try {
    await requireHarmlessRole(db);
    await requireMigrated(db);
  } catch (error) {
    await close();
    throw withoutQuotedValues(error);
  }
  const { clock, entropy } = options;
  const keepStatistics = statisticsKeeper(db);
  const entries = entryShelf();
  return { transact: (actor, work) => transact({ db, pool, clock, entropy, actor, entries, keepStatistics }, work), close };
}

type Transaction = {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly actor: Actor;
  readonly entries: EntryShelf;
  readonly keepStatistics: (notes: readonly AuditNote[]) => Promise<void>;
};

async function transact<T>(transaction: Transaction, work: (unit: Unit) => Promise<T>): Promise<T> {
  const { actor } = transaction;
  if (!organizationIdSchema.safeParse(actor.organizationId).success || actor.actor === '' || actor.purpose === '') {
    throw new StoreFailure('transaction-must-name-its-actor', 'Give the organization, who acts, and for what purpose.');
  }
  let seen: readonly AuditNote[] = [];
  let answer: T;
  try {
    answer = await inTransaction(transaction, async (tenant) => {
      seen = tenant.notes;
      const result = await work(unitOf(tenant));
      if (tenant.hasFailed()) {
        throw new StoreFailure(
          'transaction-must-end-at-its-first-failure',
          'A statement failed and the work went on: let the failure end the transaction.',
        );
      }
      await tenant.runAtCommit();
      return { result, last: `${auditOf(tenant, tenant.notes, 'committed')} ${tenant.notice()}` };
    });
  } catch (error) {
    // What the work read, somebody may have seen, whatever became of its changes.
    const reads = seen.filter((note) => note.action === 'read');
    if (reads.length > 0) await recordAborted(transaction, reads);
    throw withoutQuotedValues(error);
  }
  await transaction.keepStatistics(seen);
  return answer;
}

/**
 * Opens with the tenant's name, which answers its day, and ends with the audit rows and the news for the screens, each in one message with `begin` and `commit`: a transaction
 * costs one round trip beside its work, since the first is on its way with the first statement. Should the audit fail, the server does not reach the `commit` behind it.
 */
async function inTransaction<T>(
  transaction: Transaction,
  work: (tenant: OpenTenant) => Promise<{ readonly result: T; readonly last: string }>,
): Promise<T> {
  const client = await transaction.pool.connect();
  // Not waited for: were it to fail, no tenant would be named, and row-level security lets nothing through.
  const begun = client.query(`begin; ${nameTenant(transaction.actor)}`);
  begun.catch(() => {});
  // Of several statements at once there are several results.
  const calendar = (): Promise<CalendarRow | undefined> =>
    begun.then((results) => (results as unknown as readonly pg.QueryResult<CalendarRow>[]).at(-1)?.rows[0]);
  const tenant = openTenant({ ...transaction, client, calendar });
  let isClean = false;
  try {
    const { result, last } = await work(tenant);
    await begun;
    tenant.end();
    await client.query(`${last} commit`);
    isClean = true;
    return result;
  } finally {
    tenant.end();
    // A connection that cannot even roll back is not used again.
    if (!isClean) isClean = await client.query('rollback').then(always, never);
    client.release(!isClean);
  }
}

const always = (): boolean => true;
const never = (): boolean => false;

const nameTenant = ({ organizationId, actor, purpose }: Actor): string =>
  `select set_config('claimwright.organization_id', ${pg.escapeLiteral(organizationId)}, true),
          set_config('claimwright.actor', ${pg.escapeLiteral(actor)}, true),
          set_config('claimwright.purpose', ${pg.escapeLiteral(purpose)}, true);
   select c.today, o.time_zone from organization o left join practice_calendar c on c.organization_id = o.organization_id
    where o.organization_id = ${pg.escapeLiteral(organizationId)}`;

/** The argument's name says which tenant; the function checks it against the transaction's. */
function auditOf(tenant: Tenant, notes: readonly AuditNote[], outcome: 'committed' | 'rolled-back'): string {
  if (notes.length === 0) return '';
  const events = JSON.stringify(notes.map((note) => ({ ...note, eventId: tenant.newId(), outcome })));
  return `select record_audit(p_organization_id => ${pg.escapeLiteral(tenant.organizationId)}, p_events => ${pg.escapeLiteral(events)}::jsonb);`;
}

async function recordAborted(transaction: Transaction, reads: readonly AuditNote[]): Promise<void> {
  try {
    await inTransaction(transaction, async (tenant) => ({ result: undefined, last: auditOf(tenant, reads, 'rolled-back') }));
  } catch {
    // The database is gone; the error that brought us here says so and is the one to report.
  }
}

const unitOf = (tenant: Tenant): Unit => {
  const practice = practiceUnit(tenant);
  return {
    ...practice,
    ...patientUnit(tenant),
    ...encounterUnit(tenant, practice.today),
    ...encounterViews(tenant, practice.today),
    ...claimUnit(tenant, practice.today),
    ...claimListUnit(tenant, practice.today),
    ...claimPageUnit(tenant),
    ...journalUnit(tenant),
    ...statementUnit(tenant),
    ...outboundUnit(tenant),
    ...inboundUnit(tenant),
    ...intakeUnit(tenant),
    ...intakeSettleUnit(tenant),
    ...intakePeopleUnit(tenant),
    ...intakeQuestionUnit(tenant),
    ...intakeViewUnit(tenant),
    ...uploadUnit(tenant),
    ...openingUnit(tenant),
    ...acknowledgementUnit(tenant),
    ...remittanceUnit(tenant),
    ...claimAnswerUnit(tenant),
    ...writeOffUnit(tenant),
    ...queryUnit(tenant),
    ...workUnit(tenant, practice.today),
    ...workViewUnit(tenant, practice.today),
    ...patientViewUnit(tenant, practice.today),
    ...accountViewUnit(tenant),
    ...fileViewUnit(tenant),
    ...remittanceViewUnit(tenant),
    ...jobUnit(tenant),
    ...waitingUnit(tenant),
    ...codeReleaseUnit(tenant),
    announce: tenant.announce,
  };
};
