/** Databases of their own for tests: one migrated template per server and schema, cloned in a fraction of a second. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { urlAs, withDatabase, type Database } from './connection.ts';
import { migrate, migrationNames, migrationText } from './migrate.ts';
import { provisionRoles, type RolePasswords, type RoleUrls, urlsOf } from './roles.ts';
import { assert } from '../kernel/result.ts';
import { CHART } from '../ledger/chart.ts';

export type CreatedDatabase = RoleUrls & { readonly superuserUrl: string; readonly name: string };

const TEMPLATE_LOCK = 7_206_105_111;

/** Derived, so that test processes side by side agree; a throwaway server needs no better. */
function passwordsFor(adminUrl: string): RolePasswords {
  const derive = (role: string): string => createHash('sha256').update(`${role} ${adminUrl}`).digest('base64url');
  return { owner: derive('owner'), application: derive('application'), auditor: derive('auditor') };
}

const schemaDigest = (): string => {
  const digest = createHash('sha256').update(JSON.stringify(CHART));
  for (const name of migrationNames()) digest.update(name).update(migrationText(name));
  return digest.digest('hex').slice(0, 16);
};

/**
 * A fresh migrated database `name` on the throwaway server of `adminUrl` (a superuser).
 * `reuse`: an existing one of that name is taken as it is; otherwise it is replaced.
 */
export async function createDatabase(options: {
  readonly adminUrl: string;
  readonly name: string;
  readonly reuse?: boolean;
}): Promise<CreatedDatabase> {
  const { adminUrl, name } = options;
  assert(/^[a-z][a-z0-9_]{0,62}$/.test(name), 'a test database has a plain lower-case name');
  const passwords = passwordsFor(adminUrl);
  await withDatabase(adminUrl, (admin) =>
    admin.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${TEMPLATE_LOCK}::bigint)`.execute(connection);
      const template = await ensureTemplate(connection, adminUrl, passwords);
      if (options.reuse === true && (await exists(connection, name))) return;
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(connection);
      await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(connection);
      await provisionRoles({ adminUrl: withName(adminUrl, name), passwords });
    }),
  );
  return { ...urlsOf(adminUrl, passwords, name), superuserUrl: withName(adminUrl, name), name };
}

/** The database that all tests of one server and schema share; each makes its own organization in it. */
export const sharedDatabase = (options: { readonly adminUrl: string }): Promise<CreatedDatabase> =>
  createDatabase({ adminUrl: options.adminUrl, name: `claimwright_shared_${schemaDigest()}`, reuse: true });

/** Ends its connections and removes it. */
export const dropDatabase = (options: { readonly adminUrl: string; readonly name: string }): Promise<void> =>
  withDatabase(options.adminUrl, async (admin) => {
    await sql`drop database if exists ${sql.id(options.name)} with (force)`.execute(admin);
  });

async function ensureTemplate(admin: Database, adminUrl: string, passwords: RolePasswords): Promise<string> {
  const template = `claimwright_template_${schemaDigest()}`;
  if (await exists(admin, template)) return template;
  // It takes its name only when it is complete: a killed run leaves no half template behind.
  const unfinished = `${template}_new`;
  await sql`drop database if exists ${sql.id(unfinished)} with (force)`.execute(admin);
  await sql`create database ${sql.id(unfinished)}`.execute(admin);
  const { ownerUrl } = await provisionRoles({ adminUrl: withName(adminUrl, unfinished), passwords });
  await migrate({ ownerUrl });
  await sql`alter database ${sql.id(unfinished)} rename to ${sql.id(template)}`.execute(admin);
  return template;
}

const exists = async (admin: Database, name: string): Promise<boolean> =>
  (await sql`select from pg_database where datname = ${name}`.execute(admin)).rows.length > 0;

function withName(url: string, name: string): string {
  const { username, password } = new URL(url);
  return urlAs(url, { role: decodeURIComponent(username), password: decodeURIComponent(password), database: name });
}
