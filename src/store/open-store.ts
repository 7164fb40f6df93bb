/** The store as the application sees it: `transact`, and inside it a `Unit`. */
import pg from 'pg';
import type { Actor, Clock, Entropy, Store, Unit } from '../app/ports.ts';
import { organizationIdSchema } from '../claims/identifiers.ts';
import { accountViewUnit } from './account-views.ts';
import { acknowledgementUnit } from './acknowledgements.ts';
import { claimAnswerUnit } from './claim-answers.ts';
import { claimPageUnit } from './claim-page-views.ts';
import { claimListUnit } from './claim-views.ts';
import { openBodies } from './claim-records.ts';
import { claimUnit } from './claims.ts';
import { codeReleaseUnit } from './code-release-views.ts';
import { learningUnit } from './coding-learning.ts';
import { type Database, leaveTogether, openDatabase } from './connection.ts';
import { encounterViews } from './encounter-views.ts';
import { earlierUnit } from './earlier-services.ts';
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
import { openEntries } from './journal-entries.ts';
import { journalUnit } from './journal.ts';
import { judgementUnit } from './judgements.ts';
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
import { type AuditNote, type CalendarRow, openTenant, type OpenTenant, type Shelves, type Tenant } from './tenant.ts';
import { LIVE_CHANNEL } from './touched.ts';
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
  const shelves: Shelves = { entries: openEntries(), bodies: openBodies() };
  return { transact: (actor, work) => transact({ db, pool, clock, entropy, actor, shelves, keepStatistics }, work), close };
}

type Transaction = {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly actor: Actor;
  readonly shelves: Shelves;
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
      return { result, last: { audit: auditOf(tenant, tenant.notes, 'committed'), notice: tenant.notice() } };
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
 * Opens with the tenant's name, which answers its day, and ends with the audit rows and the news for the screens, each in one
 * message with `begin` and `commit`: a transaction costs one round trip beside its work, since the first goes with the first
 * statement. Should the audit fail, the server does not reach the `commit` behind it.
 */
async function inTransaction<T>(
  transaction: Transaction,
  work: (tenant: OpenTenant) => Promise<{ readonly result: T; readonly last: LastWords }>,
): Promise<T> {
  const client = await transaction.pool.connect();
  // Not waited for: were one of them to fail, no tenant would be named, and row-level security lets nothing through.
  const begun = beginWork(client, transaction.actor);
  begun.catch(() => {});
  const calendar = (): Promise<CalendarRow | undefined> => begun;
  const tenant = openTenant({ ...transaction, client, calendar });
  let isClean = false;
  try {
    const { result, last } = await work(tenant);
    await begun;
    tenant.end();
    leaveTogether(client);
    await client.query(endOf(tenant.organizationId, last));
    isClean = true;
    tenant.runWhenCommitted();
    return result;
  } finally {
    tenant.end();
    // A connection that cannot even roll back, or could not begin, is not used again.
    if (!isClean) isClean = (await begun.then(always, never)) && (await client.query('rollback').then(always, never));
    client.release(!isClean);
  }
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Planned once in a connection; afterwards they travel with `begin` and `commit` in one message. */
const PREPARED = `
  prepare claimwright_begin (uuid, text, text) as select today, time_zone from begin_work($1, $2, $3);
  prepare claimwright_audit (uuid, jsonb) as select record_audit(p_organization_id => $1, p_events => $2);
  prepare claimwright_notice (text) as select pg_notify('${LIVE_CHANNEL}', $1);`;
const prepared = new WeakSet<pg.ClientBase>();

async function beginWork(client: pg.ClientBase, { organizationId, actor, purpose }: Actor): Promise<CalendarRow | undefined> {
  const words = [organizationId, actor, purpose].map(literal).join(', ');
  const first = prepared.has(client) ? '' : PREPARED;
  prepared.add(client);
  leaveTogether(client);
  // Of several statements at once there are several results.
  const results = await client.query(`${first} begin; execute claimwright_begin(${words})`);
  return (results as unknown as readonly pg.QueryResult<CalendarRow>[]).at(-1)?.rows[0];
}

/** The audit rows as JSON and the news for the screens; undefined where there are none. */
type LastWords = { readonly audit: string | undefined; readonly notice: string | undefined };

/** The argument's name says which tenant; the function checks it against the transaction's. */
const endOf = (organizationId: string, { audit, notice }: LastWords): string =>
  [
    audit === undefined ? '' : `execute claimwright_audit(${literal(organizationId)}, ${literal(audit)});`,
    notice === undefined ? '' : `execute claimwright_notice(${literal(notice)});`,
    'commit',
  ].join(' ');

/** Most texts hold nothing that must be escaped. */
const literal = (text: string): string => (/['\\]/.test(text) ? pg.escapeLiteral(text) : `'${text}'`);

/** One row for all that a transaction did of one kind with one noun. */
function auditOf(tenant: Tenant, notes: readonly AuditNote[], outcome: 'committed' | 'rolled-back'): string | undefined {
  if (notes.length === 0) return undefined;
  const events = [...Map.groupBy(notes, ({ action, noun }) => `${action} ${noun}`).values()].map((same) => ({
    action: same[0]?.action,
    noun: same[0]?.noun,
    ids: [...new Set(same.flatMap((note) => note.ids))],
    eventId: tenant.newId(),
    outcome,
  }));
  return JSON.stringify(events);
}

async function recordAborted(transaction: Transaction, reads: readonly AuditNote[]): Promise<void> {
  try {
    await inTransaction(transaction, async (tenant) => ({
      result: undefined,
      last: { audit: auditOf(tenant, reads, 'rolled-back'), notice: undefined },
    }));
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
    ...earlierUnit(tenant),
    ...encounterViews(tenant, practice.today),
    ...claimUnit(tenant, practice.today),
    ...claimListUnit(tenant, practice.today),
    ...claimPageUnit(tenant),
    ...journalUnit(tenant, practice.today),
    ...statementUnit(tenant),
    ...outboundUnit(tenant),
    ...inboundUnit(tenant),
    ...intakeUnit(tenant, practice.today),
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
    ...judgementUnit(tenant),
    ...workUnit(tenant, practice.today),
    ...workViewUnit(tenant, practice.today),
    ...patientViewUnit(tenant, practice.today),
    ...accountViewUnit(tenant),
    ...fileViewUnit(tenant),
    ...remittanceViewUnit(tenant),
    ...jobUnit(tenant),
    ...waitingUnit(tenant),
    ...codeReleaseUnit(tenant),
    ...learningUnit(tenant),
    announce: tenant.announce,
  };
};
