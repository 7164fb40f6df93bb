/** Work that is made to wait, so that a test can see what it holds meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, withDatabase } from './connection.ts';
import type { SamplePractice } from './sample-practice.ts';

/**
 * Holds the practice's months while the work begins, until it waits for one of them and `meanwhile` is done.
 * Out: the work, which then goes on.
 */
export const beginAtHeldMonth = <T>(
  { database, organizationId }: Pick<SamplePractice, 'database' | 'organizationId'>,
  begin: () => Promise<T>,
  meanwhile: (holder: Database) => Promise<unknown>,
): Promise<{ readonly begun: Promise<T> }> =>
  withDatabase(database.superuserUrl, (db) =>
    db.transaction().execute(async (holder) => {
      await sql`select 1 from accounting_period where organization_id = ${organizationId} for update`.execute(holder);
      const begun = begin();
      const waiting = sql<{ n: number }>`select count(*)::int as n from pg_locks
        where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`;
      while ((await waiting.execute(holder)).rows[0]?.n === 0) await wait(20);
      await meanwhile(holder);
      return { begun };
    }),
  );
