/**
 * The three roles of the database: the owner migrates and runs the operator's work, the application lives under
 * row-level security and cannot leave it, the auditor reads everything.
 */
import { sql } from 'kysely';
import { type Database, urlAs, withDatabase } from './connection.ts';
import { StoreFailure } from './store-failure.ts';

const OWNER = 'claimwright_owner';
export const APPLICATION = 'claimwright_application';
export const AUDITOR = 'claimwright_auditor';

export type RolePasswords = { readonly owner: string; readonly application: string; readonly auditor: string };
export type RoleUrls = { readonly ownerUrl: string; readonly applicationUrl: string; readonly auditorUrl: string };

/** "claimwright roles", as a number nobody else takes by accident. */
const PROVISION_LOCK = 7_206_105_110;

/** Makes or repairs the roles of the server and gives the database of `adminUrl` to the owner. Again is harmless. */
export async function provisionRoles(options: {
  readonly adminUrl: string;
  readonly passwords: RolePasswords;
}): Promise<RoleUrls> {
  const { adminUrl, passwords } = options;
  await withDatabase(adminUrl, (db) =>
    db.connection().execute(async (connection) => {
      // Roles belong to the whole server; two starts at once would trip over the same catalog rows.
      await sql`select pg_advisory_lock(${PROVISION_LOCK}::bigint)`.execute(connection);
      await makeRole(connection, OWNER, passwords.owner);
      await makeRole(connection, APPLICATION, passwords.application);
      await makeRole(connection, AUDITOR, passwords.auditor);
      await giveDatabase(connection);
    }),
  );
  return urlsOf(adminUrl, passwords);
}

/** The addresses of the three roles for the database of `adminUrl`. */
export const urlsOf = (adminUrl: string, passwords: RolePasswords, database?: string): RoleUrls => ({
  ownerUrl: urlAs(adminUrl, { role: OWNER, password: passwords.owner, database }),
  applicationUrl: urlAs(adminUrl, { role: APPLICATION, password: passwords.application, database }),
  auditorUrl: urlAs(adminUrl, { role: AUDITOR, password: passwords.auditor, database }),
});

async function makeRole(db: Database, role: string, password: string): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select true as there from pg_roles where rolname = ${role}`.execute(db);
  const verb = rows.length === 0 ? 'create' : 'alter';
  await sql`${sql.raw(verb)} role ${sql.id(role)} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${sql.lit(password)}`.execute(
    db,
  );
}

/** PostgreSQL 16 and later let a CREATEROLE administrator hand a database only to a role it is a member of. */
async function giveDatabase(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string; owner: string; powerful: boolean }>`
    select d.datname as name, r.rolname as owner, (select rolsuper from pg_roles where rolname = current_user) as powerful
      from pg_database d join pg_roles r on r.oid = d.datdba where d.datname = current_database()`.execute(db);
  const row = rows[0];
  if (row === undefined)
    throw new StoreFailure('database-must-exist', 'The database of the administrator URL is not in the catalog.');
  if (row.owner !== OWNER) {
    if (!row.powerful) await sql`grant ${sql.id(OWNER)} to current_user`.execute(db);
    await sql`alter database ${sql.id(row.name)} owner to ${sql.id(OWNER)}`.execute(db);
  }
  await sql`revoke all on database ${sql.id(row.name)} from public`.execute(db);
  await sql`grant connect on database ${sql.id(row.name)} to ${sql.id(APPLICATION)}, ${sql.id(AUDITOR)}`.execute(db);
  // A database restored from PostgreSQL 14 or older still lets everybody create in it.
  await sql`revoke create on schema public from public`.execute(db);
  await sql`grant usage on schema public to ${sql.id(APPLICATION)}, ${sql.id(AUDITOR)}`.execute(db);
}

/** Throws unless the connected role is one that row-level security and grants can hold. */
export async function requireHarmlessRole(db: Database): Promise<void> {
  const { rows } = await sql<{ reason: string }>`
    select 'is a superuser or may bypass row-level security' as reason
      from pg_roles r where pg_has_role(current_user, r.oid, 'member') and (r.rolsuper or r.rolbypassrls)
    union all
    select 'owns tables or belongs to the role that does'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')
    union all
    select 'can write the journal or the audit directly'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relname in ('journal_header', 'journal_leg', 'account_balance', 'encounter_balance', 'audit_event')
       and has_table_privilege(c.oid, 'insert, update, delete, truncate')
    limit 1`.execute(db);
  const reason = rows[0]?.reason;
  if (reason !== undefined) {
    throw new StoreFailure(
      'application-role-must-be-held-by-row-level-security',
      `The database role of the server ${reason}. Give DATABASE_URL's application role (${APPLICATION}), made by provisionRoles, and no other.`,
    );
  }
}
