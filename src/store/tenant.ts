/**
 * One open transaction of one organization: the only way the rest of this room reaches the database. It refuses a
 * statement that does not name the organization, and collects what was seen and changed for the audit.
 */
import type { CompiledQuery, RawBuilder } from 'kysely';
import type pg from 'pg';
import type { LiveTopic } from '../app/live-ports.ts';
import type { Actor, Clock, Entropy } from '../app/ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import { assert } from '../kernel/result.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { type Database, runPrepared } from './connection.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { EntryShelves } from './journal-entries.ts';
import type { Shelf } from './shelf.ts';
import { StoreFailure, withoutQuotedValues } from './store-failure.ts';
import { touchedTopics } from './touched.ts';

export type AuditAction = 'read' | 'write';
export type AuditNote = { readonly action: AuditAction; readonly noun: string; readonly ids: readonly string[] };

/** What never changes, as this store has read it, by organization and id. */
export type Shelves = { readonly entries: EntryShelves; readonly bodies: Shelf<ClaimBody> };

/** The simulated day where there is one, and where the practice is. */
export type CalendarRow = { readonly today: string | null; readonly time_zone: string };

export type Tenant = {
  readonly organizationId: OrganizationId;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The calendar of this organization as the transaction found it; undefined when the organization is not registered. */
  readonly calendar: () => Promise<CalendarRow | undefined>;
  /** Runs one statement; it must name organization_id literally, beyond what row-level security does by itself. */
  readonly query: <Row>(statement: RawBuilder<Row>) => Promise<readonly Row[]>;
  /** Runs one statement on reference tables alone, which are everybody's; it names a release and no tenant. */
  readonly readReference: <Row>(statement: RawBuilder<Row>) => Promise<readonly Row[]>;
  readonly shelves: Shelves;
  /** Said before rows of a noun are written: what is read behind it may yet be rolled back, and goes on no shelf. */
  readonly change: (noun: 'claim' | 'journal-entry') => void;
  readonly hasChanged: (noun: 'claim' | 'journal-entry') => boolean;
  /** Notes patient data seen or changed; written in this transaction before it commits. */
  readonly audit: (action: AuditAction, noun: string, ids: Iterable<string>) => void;
  /** Tells the screens at commit what the audit does not name. */
  readonly announce: (topic: LiveTopic, id?: string) => void;
  /** Work put off to just before the commit, so that many single calls become one statement. */
  readonly atCommit: (work: () => Promise<void>) => void;
  /** Done once all of it is committed, and not at all when it is rolled back. */
  readonly whenCommitted: (work: () => void) => void;
};

export type OpenTenant = Tenant & {
  readonly notes: readonly AuditNote[];
  /** What tells the screens what changed; undefined when nothing did. */
  readonly notice: () => string | undefined;
  readonly runAtCommit: () => Promise<void>;
  readonly runWhenCommitted: () => void;
  /** From here on nothing more runs in it: its connection serves another transaction next. */
  readonly end: () => void;
  /** True once a statement failed: PostgreSQL would answer COMMIT with a rollback and no error. */
  readonly hasFailed: () => boolean;
};

export type TenantOptions = {
  /** Compiles statements. */
  readonly db: Database;
  /** The connection of the transaction. */
  readonly client: pg.ClientBase;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly calendar: () => Promise<CalendarRow | undefined>;
  readonly shelves: Shelves;
};

export function openTenant(options: TenantOptions): OpenTenant {
  const { db, client, actor, clock, entropy } = options;
  const notes: AuditNote[] = [];
  const late: (() => Promise<void>)[] = [];
  const afterwards: (() => void)[] = [];
  const touched = touchedTopics();
  let failed = false;
  const changed = new Set<string>();
  let isOver = false;
  const run = async <Row>(compiled: CompiledQuery<Row>): Promise<readonly Row[]> => {
    try {
      return await runPrepared<Row>(client, compiled.sql, compiled.parameters);
    } catch (error) {
      failed = true;
      throw withoutQuotedValues(error);
    }
  };
  return {
    organizationId: actor.organizationId,
    actor,
    clock,
    calendar: options.calendar,
    newId: () => uuidV7(clock.nowMillis(), entropy.bytes(10)),
    query: (statement) => {
      const compiled = statement.compile(db);
      assert(compiled.sql.includes('organization_id'), 'every statement on tenant data names organization_id');
      if (isOver) return Promise.reject(afterTheEnd());
      return run(compiled);
    },
    readReference: (statement) => {
      const compiled = statement.compile(db);
      assert(compiled.sql.includes('release_number'), 'a statement on reference tables names a release');
      return isOver ? Promise.reject(afterTheEnd()) : run(compiled);
    },
    shelves: options.shelves,
    change: (noun) => void changed.add(noun),
    hasChanged: (noun) => changed.has(noun),
    audit: (action, noun, ids) => {
      const list = [...ids];
      if (list.length === 0) return;
      notes.push({ action, noun, ids: list });
      if (action === 'write') touched.wrote(noun, list);
    },
    announce: touched.announce,
    atCommit: (work) => void late.push(work),
    whenCommitted: (work) => void afterwards.push(work),
    notes,
    notice: () => touched.notice(actor.organizationId),
    runAtCommit: async () => {
      for (const work of late) await work();
    },
    runWhenCommitted: () => {
      for (const work of afterwards) work();
    },
    end: () => {
      isOver = true;
    },
    hasFailed: () => failed,
  };
}

/** Of several statements under way together one failed and ended the transaction, and the work behind another went on. */
const afterTheEnd = (): StoreFailure =>
  new StoreFailure('transaction-must-end-at-its-first-failure', 'The transaction is over; nothing more runs in it.');
