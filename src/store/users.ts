/** The operator's side of people: who exists, and what they may do in which organization. Run as the owner. */
import { sql } from 'kysely';
import type { Role } from '../access/permissions.ts';
import type { Language } from '../app/session-ports.ts';
import type { OrganizationId, ProviderId } from '../claims/identifiers.ts';
import { withDatabase } from './connection.ts';

export type UserRecord = {
  readonly userId: string;
  /** Unique on the server; compared in lower case. */
  readonly loginName: string;
  readonly displayName: string;
  readonly language: Language;
  /** argon2id, as `hashPassword` of api/ writes it. */
  readonly passwordHash: string;
  readonly disabled: boolean;
};

/** As log-in names are compared: without case and without the spaces around. */
export const foldLoginName = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** A new person; again with the same id changes them and, when password or `disabled` changed, ends their sessions. */
export const saveUser = ({ ownerUrl, user }: { readonly ownerUrl: string; readonly user: UserRecord }): Promise<void> =>
  withDatabase(ownerUrl, (open) =>
    open.transaction().execute(async (db) => {
      await sql`
        delete from session s using app_user u
         where u.user_id = ${user.userId} and s.user_id = u.user_id
           and (u.password_hash <> ${user.passwordHash} or u.disabled <> ${user.disabled})`.execute(db);
      await sql`
        insert into app_user (user_id, login_name, display_name, language, password_hash, disabled)
        values (${user.userId}, ${foldLoginName(user.loginName)}, ${user.displayName}, ${user.language}, ${user.passwordHash}, ${user.disabled})
        on conflict (user_id) do update
           set login_name = excluded.login_name, display_name = excluded.display_name, language = excluded.language,
               password_hash = excluded.password_hash, disabled = excluded.disabled`.execute(db);
    }),
  );

/** What a person may do in one organization; no role takes the person out. A change ends their sessions there. */
export const saveMembership = (options: {
  readonly ownerUrl: string;
  readonly organizationId: OrganizationId;
  readonly userId: string;
  readonly roles: readonly Role[];
  /** The clinician this person is; who is one already stays that one where nothing is said. */
  readonly providerId?: ProviderId;
}): Promise<void> =>
  withDatabase(options.ownerUrl, (open) =>
    open.transaction().execute(async (db) => {
      const { organizationId, userId } = options;
      const roles = [...new Set(options.roles)].toSorted();
      await sql`
        delete from session where organization_id = ${organizationId} and user_id = ${userId} and roles <> ${roles}::text[]`.execute(
        db,
      );
      await (roles.length === 0
        ? sql`delete from membership where organization_id = ${organizationId} and user_id = ${userId}`
        : sql`
            insert into membership (organization_id, user_id, roles, provider_id)
            values (${organizationId}, ${userId}, ${roles}::text[], ${options.providerId ?? null}::uuid)
            on conflict (organization_id, user_id)
            do update set roles = excluded.roles, provider_id = coalesce(excluded.provider_id, membership.provider_id)`
      ).execute(db);
    }),
  );

/** The id of the person with that login name, when there is one. */
export const findUserId = (options: { readonly ownerUrl: string; readonly loginName: string }): Promise<string | undefined> =>
  withDatabase(options.ownerUrl, async (db) => {
    const { rows } = await sql<{ user_id: string }>`
      select user_id from app_user where login_name = ${foldLoginName(options.loginName)}`.execute(db);
    return rows[0]?.user_id;
  });

export type PersonInOrganization = Pick<UserRecord, 'userId' | 'loginName' | 'displayName' | 'language' | 'disabled'> & {
  readonly roles: readonly Role[];
};

/** Who may do what in one organization, by login name. */
export const listPeople = (options: {
  readonly ownerUrl: string;
  readonly organizationId: OrganizationId;
}): Promise<readonly PersonInOrganization[]> =>
  withDatabase(options.ownerUrl, async (db) => {
    const { rows } = await sql<PersonInOrganization>`
      select u.user_id as "userId", u.login_name as "loginName", u.display_name as "displayName", u.language, u.disabled, m.roles
        from membership m join app_user u using (user_id)
       where m.organization_id = ${options.organizationId} order by u.login_name`.execute(db);
    return rows;
  });

/** The person with that login name, whatever organizations they work in. */
export const findUser = (options: { readonly ownerUrl: string; readonly loginName: string }): Promise<UserRecord | undefined> =>
  withDatabase(options.ownerUrl, async (db) => {
    const { rows } = await sql<UserRecord>`
      select user_id as "userId", login_name as "loginName", display_name as "displayName", language, password_hash as "passwordHash",
             disabled
        from app_user where login_name = ${foldLoginName(options.loginName)}`.execute(db);
    return rows[0];
  });
