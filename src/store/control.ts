/** The operator's side: tenants, the routing of partners, the closing of months. Run as the owner, never by a request. */
import { sql } from 'kysely';
import type { PartnerSettings } from '../app/partner-ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import { assert } from '../kernel/result.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Database, withDatabase } from './connection.ts';
import { StoreFailure } from './store-failure.ts';

/** A partner without its secret, which stays in the configuration. */
export type PartnerRoute = Omit<PartnerSettings, 'secret'>;

export type Organization = { readonly organizationId: OrganizationId; readonly name: string; readonly timeZone: string };

type OfOrganization = { readonly ownerUrl: string; readonly organizationId: OrganizationId };

/** Runs `work` in one transaction as the owner, held by row-level security to one organization. */
const asOwnerOf = <T>({ ownerUrl, organizationId }: OfOrganization, work: (db: Database) => Promise<T>): Promise<T> =>
  withDatabase(ownerUrl, (db) => asOwnerIn(db, organizationId, work));

/** The same on an open connection of the owner. */
export const asOwnerIn = <T>(open: Database, organizationId: OrganizationId, work: (db: Database) => Promise<T>): Promise<T> =>
  open.transaction().execute(async (db) => {
    await sql`select set_config('claimwright.organization_id', ${organizationId}, true)`.execute(db);
    return work(db);
  });

/** A new tenant; again with another name or zone updates them. Errors: a time zone that nobody knows is refused. */
export function registerOrganization(
  options: OfOrganization & { readonly name: string; readonly timeZone: string },
): Promise<void> {
  const { organizationId, name, timeZone } = options;
  if (!isTimeZone(timeZone)) {
    throw new StoreFailure(
      'time-zone-must-be-known',
      `"${timeZone}" is not a time zone. Give an IANA name such as America/Chicago.`,
    );
  }
  return asOwnerOf(options, async (db) => {
    await sql`
      insert into organization (organization_id, name, time_zone) values (${organizationId}, ${name}, ${timeZone})
      on conflict (organization_id) do update set name = excluded.name, time_zone = excluded.time_zone`.execute(db);
    await sql`
      insert into audit_chain (organization_id, last_seq, last_hash) values (${organizationId}, 0, '')
      on conflict (organization_id) do nothing`.execute(db);
  });
}

export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const listOrganizations = ({ ownerUrl }: { readonly ownerUrl: string }): Promise<readonly Organization[]> =>
  withDatabase(ownerUrl, async (db) => {
    const { rows } = await sql<{ organization_id: OrganizationId; name: string; time_zone: string }>`
      select organization_id, name, time_zone from organization order by organization_id`.execute(db);
    return rows.map((row) => ({ organizationId: row.organization_id, name: row.name, timeZone: row.time_zone }));
  });

/** Organizations whose day is turned by hand: demonstrations. */
export const listSimulated = ({
  ownerUrl,
  organizationIds,
}: {
  readonly ownerUrl: string;
  readonly organizationIds: readonly OrganizationId[];
}): Promise<readonly OrganizationId[]> =>
  withDatabase(ownerUrl, async (db) => {
    const simulated: OrganizationId[] = [];
    for (const organizationId of organizationIds) {
      const { rows } = await asOwnerIn(db, organizationId, (held) =>
        sql`select 1 from practice_calendar where organization_id = ${organizationId}`.execute(held),
      );
      if (rows.length > 0) simulated.push(organizationId);
    }
    return simulated;
  });

export const savePartner = (options: OfOrganization & { readonly partner: PartnerRoute }): Promise<void> =>
  asOwnerOf(options, async (db) => {
    const { organizationId, partner: p } = options;
    await sql`
      insert into partner (organization_id, partner_id, name, host, port, username, host_key_sha256, sender_id, receiver_id, usage)
      values (${organizationId}, ${p.partnerId}, ${p.name}, ${p.host}, ${p.port}, ${p.username}, ${p.hostKeySha256}, ${p.senderId},
              ${p.receiverId}, ${p.usage})
      on conflict (organization_id, partner_id) do update
         set name = excluded.name, host = excluded.host, port = excluded.port, username = excluded.username,
             host_key_sha256 = excluded.host_key_sha256, sender_id = excluded.sender_id, receiver_id = excluded.receiver_id,
             usage = excluded.usage`.execute(db);
  });

export const listPartners = (options: OfOrganization): Promise<readonly PartnerRoute[]> =>
  asOwnerOf(options, async (db) => {
    const { rows } = await sql<PartnerRoute>`
      select partner_id as "partnerId", name, host, port, username, host_key_sha256 as "hostKeySha256", sender_id as "senderId",
             receiver_id as "receiverId", usage
        from partner where organization_id = ${options.organizationId} order by partner_id`.execute(db);
    return rows;
  });

/** Nothing posts into the month from now on; postings under way finish first. `month` is its first day. Again is harmless. */
export function closePeriod(options: OfOrganization & { readonly month: PlainDate; readonly actor: string }): Promise<void> {
  assert(options.month.endsWith('-01'), 'an accounting period is named by the first day of its month');
  return asOwnerOf(options, async (db) => {
    await sql`
      insert into accounting_period as p (organization_id, period, closed_at, closed_by)
      values (${options.organizationId}, ${options.month}, clock_timestamp(), ${options.actor})
      on conflict (organization_id, period) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by
       where p.closed_at is null`.execute(db);
  });
}
