/** The store as the application sees it: `transact`, and inside it a `Unit`. */
import { sql } from 'kysely';
import type { Actor, Clock, Entropy, Store, Unit } from '../app/ports.ts';
import { organizationIdSchema } from '../claims/identifiers.ts';
import { acknowledgementUnit } from './acknowledgements.ts';
import { claimAnswerUnit } from './claim-answers.ts';
import { claimUnit } from './claims.ts';
import { type Database, openDatabase } from './connection.ts';
import { encounterUnit } from './encounters.ts';
import { statisticsKeeper } from './fresh-statistics.ts';
import { inboundUnit } from './inbound-files.ts';
import { journalUnit } from './journal.ts';
import { requireMigrated } from './migrate.ts';
import { outboundUnit } from './outbound-files.ts';
import { patientUnit } from './patients.ts';
import { practiceUnit } from './practice.ts';
import { remittanceUnit } from './remittances.ts';
import { requireHarmlessRole } from './roles.ts';
import { statementUnit } from './statements.ts';
import { StoreFailure, withoutQuotedValues } from './store-failure.ts';
import { taskUnit } from './tasks.ts';
import { type AuditNote, openTenant, type Tenant } from './tenant.ts';
import { workUnit } from './work-items.ts';

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
  const { db, close } = openDatabase(options.url, options.connections ?? 10);
  try {
    await requireHarmlessRole(db);
    await requireMigrated(db);
  } catch (error) {
    await close();
    throw withoutQuotedValues(error);
  }
  const { clock, entropy } = options;
  const keepStatistics = statisticsKeeper(db);
  return { transact: (actor, work) => transact({ db, clock, entropy, actor, keepStatistics }, work), close };
}

type Transaction = {
  readonly db: Database;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly actor: Actor;
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
    answer = await transaction.db.transaction().execute(async (db) => {
      const tenant = openTenant({ ...transaction, db });
      seen = tenant.notes;
      await nameTenant(db, actor);
      const result = await work(unitOf(tenant));
      if (tenant.hasFailed()) {
        throw new StoreFailure(
          'transaction-must-end-at-its-first-failure',
          'A statement failed and the work went on: let the failure end the transaction.',
        );
      }
      await tenant.runAtCommit();
      await recordAudit(tenant, tenant.notes, 'committed');
      return result;
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

const nameTenant = (db: Database, actor: Actor): Promise<unknown> =>
  sql`select set_config('claimwright.organization_id', ${actor.organizationId}, true),
             set_config('claimwright.actor', ${actor.actor}, true),
             set_config('claimwright.purpose', ${actor.purpose}, true)`.execute(db);

async function recordAudit(tenant: Tenant, notes: readonly AuditNote[], outcome: 'committed' | 'rolled-back'): Promise<void> {
  if (notes.length === 0) return;
  const events = notes.map((note) => ({ ...note, eventId: tenant.newId(), outcome }));
  // The argument's name says which tenant; the function checks it against the transaction's.
  await tenant.query(
    sql`select record_audit(p_organization_id => ${tenant.organizationId}, p_events => ${JSON.stringify(events)}::jsonb)`,
  );
}

async function recordAborted(transaction: Transaction, reads: readonly AuditNote[]): Promise<void> {
  try {
    await transaction.db.transaction().execute(async (db) => {
      await nameTenant(db, transaction.actor);
      await recordAudit(openTenant({ ...transaction, db }), reads, 'rolled-back');
    });
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
    ...claimUnit(tenant, practice.today),
    ...journalUnit(tenant),
    ...statementUnit(tenant),
    ...outboundUnit(tenant),
    ...inboundUnit(tenant),
    ...acknowledgementUnit(tenant),
    ...remittanceUnit(tenant),
    ...claimAnswerUnit(tenant),
    ...workUnit(tenant, practice.today),
    ...taskUnit(tenant),
  };
};
