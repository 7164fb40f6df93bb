/** Brings a database to this release: numbered SQL files, each run once, as the owner. */
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { CHART } from '../ledger/chart.ts';
import { type Database, withDatabase } from './connection.ts';
import { migrateJobQueue } from './job-queue.ts';
import { APPLICATION, AUDITOR } from './roles.ts';
import { StoreFailure, withoutQuotedValues } from './store-failure.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Names in order: '0001-organizations' … */
export const migrationNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .map((name) => name.slice(0, -'.sql'.length))
    .toSorted();

export const migrationText = (name: string): string => readFileSync(new URL(`${name}.sql`, FOLDER), 'utf8');

const provider = {
  getMigrations: () =>
    Promise.resolve(
      Object.fromEntries(
        migrationNames().map((name): [string, Migration] => [
          name,
          // Without parameters PostgreSQL takes the whole file as one message.
          { up: async (db) => void (await sql.raw(migrationText(name)).execute(db)) },
        ]),
      ),
    ),
};

/** Applies what is missing, all of it or nothing; answers the names applied. */
export async function migrate(options: { readonly ownerUrl: string }): Promise<readonly string[]> {
  return withDatabase(options.ownerUrl, async (db) => {
    // Most starts find everything in place; the job loop looks after its own schema when it starts.
    if ((await appliedNames(db)).join() === migrationNames().join()) {
      await writeChart(db);
      return [];
    }
    await migrateJobQueue(options.ownerUrl);
    const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
    if (error !== undefined) throw withoutQuotedValues(error);
    await writeChart(db);
    await sql`grant select on kysely_migration to ${sql.id(APPLICATION)}, ${sql.id(AUDITOR)}`.execute(db);
    return (results ?? []).map((result) => result.migrationName);
  });
}

/** The chart of accounts is data of ledger/; the table only lets the journal refer to it. */
async function writeChart(db: Database): Promise<void> {
  const rows = Object.entries(CHART).map(([code, account]) => ({ code, ...account }));
  await sql`
    insert into account (code, name, kind)
    select code, name, kind from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (code text, name text, kind text)
    on conflict (code) do update set name = excluded.name, kind = excluded.kind
     where (account.name, account.kind) is distinct from (excluded.name, excluded.kind)`.execute(db);
}

async function appliedNames(db: Database): Promise<readonly string[]> {
  const present = await sql<{ there: boolean }>`select to_regclass('public.kysely_migration') is not null as there`.execute(db);
  if (present.rows[0]?.there !== true) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return applied.rows.map((row) => row.name);
}

/** Throws unless the database stands exactly at this release. */
export async function requireMigrated(db: Database): Promise<void> {
  const names = await appliedNames(db);
  if (names.join() !== migrationNames().join()) {
    throw new StoreFailure(
      'database-must-be-at-this-release',
      `The database has ${names.length} migrations and this release has ${migrationNames().length}. Run the migrations, or the release that fits.`,
    );
  }
}
