/** Log-ins and sessions as the application reaches them: through the functions of 0006-access.sql, never the tables. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Role } from '../access/permissions.ts';
import type { Clock, Entropy } from '../app/ports.ts';
import type { Attempt, Language, SessionFacts, Sessions } from '../app/session-ports.ts';
import type { OrganizationId, ProviderId } from '../claims/identifiers.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { openDatabase } from './connection.ts';
import { requireMigrated } from './migrate.ts';
import { requireHarmlessRole } from './roles.ts';
import { withoutQuotedValues } from './store-failure.ts';
import { foldLoginName } from './users.ts';

export type SessionLimits = { readonly idleMinutes: number; readonly absoluteHours: number };

export type SessionOptions = {
  /** As the application role. */
  readonly url: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly limits: SessionLimits;
};

/** `end` closes the connections. */
export type OpenSessions = Sessions & { readonly end: () => Promise<void> };

/** Failed tries before the first wait. An address may stand for a whole practice. */
const FREE_TRIES = { loginName: 5, address: 30 } as const;

const CONNECTIONS = 3;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const nameKey = ({ loginName }: Attempt): Buffer => digest(`name ${foldLoginName(loginName)}`);
const addressKey = ({ address }: Attempt): Buffer => digest(`address ${address}`);

type SessionRow = {
  readonly user_id: string;
  readonly login_name: string;
  readonly display_name: string;
  readonly language: Language;
  readonly organization_id: OrganizationId;
  readonly organization_name: string;
  readonly roles: readonly Role[];
  readonly provider_id: ProviderId | null;
};

const factsOf = (row: SessionRow): SessionFacts => ({
  userId: row.user_id,
  loginName: row.login_name,
  displayName: row.display_name,
  language: row.language,
  organizationId: row.organization_id,
  organizationName: row.organization_name,
  roles: row.roles,
  providerId: row.provider_id ?? undefined,
});

/** Errors: a role that could escape row-level security, and a database of another release, are refused. `end` closes it. */
export async function openSessions(options: SessionOptions): Promise<OpenSessions> {
  const open = openDatabase(options.url, CONNECTIONS);
  try {
    await requireHarmlessRole(open.db);
    await requireMigrated(open.db);
  } catch (error) {
    await open.close();
    throw withoutQuotedValues(error);
  }
  return { ...sessionsOn(open, options), end: open.close };
}

function sessionsOn({ db }: ReturnType<typeof openDatabase>, options: SessionOptions): Sessions {
  const { clock, entropy, limits } = options;
  const idle = sql`${`${limits.idleMinutes} minutes`}::interval`;
  const newEventId = (): string => uuidV7(clock.nowMillis(), entropy.bytes(10));
  const first = async <Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row | undefined> => {
    try {
      return (await statement.execute(db)).rows[0];
    } catch (error) {
      throw withoutQuotedValues(error);
    }
  };
  const read: Sessions['read'] = async (token, { touch }) => {
    const row = await first(
      sql<SessionRow>`select * from read_session(${digest(token)}, ${clock.nowIso()}::timestamptz, ${idle}, ${touch})`,
    );
    return row === undefined ? undefined : factsOf(row);
  };
  return {
    read,
    admit: async (attempt) => {
      const keys = [nameKey(attempt), addressKey(attempt)];
      const row = await first(sql<{ wait: number }>`
        select admit_login(${keys}::bytea[], ${[FREE_TRIES.loginName, FREE_TRIES.address]}::integer[], ${clock.nowIso()}::timestamptz) as wait`);
      if ((row?.wait ?? 0) > 0) return { admitted: false, waitSeconds: row?.wait ?? 0 };
      const login = await first(
        sql<{ user_id: string; password_hash: string }>`select * from find_login(${foldLoginName(attempt.loginName)})`,
      );
      return {
        admitted: true,
        login: login === undefined ? undefined : { userId: login.user_id, passwordHash: login.password_hash },
      };
    },
    refuse: async ({ loginName }) => {
      await first(sql`select audit_refused_login(${foldLoginName(loginName)}, ${newEventId()}::uuid)`);
    },
    open: async ({ userId, attempt, organizationId, replaces }) => {
      const token = Buffer.from(entropy.bytes(32)).toString('base64url');
      const ends = new Date(clock.nowMillis() + limits.absoluteHours * 3_600_000).toISOString();
      const opened = await first(sql<{ opened: boolean }>`
        select open_session(${digest(token)}, ${userId}::uuid, ${organizationId ?? null}::uuid, ${clock.nowIso()}::timestamptz,
                 ${ends}::timestamptz, ${replaces === undefined ? null : digest(replaces)}::bytea, ${nameKey(attempt)}, ${addressKey(attempt)},
                 ${newEventId()}::uuid) as opened`);
      const facts = opened?.opened === true ? await read(token, { touch: false }) : undefined;
      return facts === undefined ? undefined : { token, facts };
    },
    close: async (token) => {
      await first(sql`select close_session(${digest(token)}, ${newEventId()}::uuid)`);
    },
    setLanguage: async (token, language) => {
      await first(sql`select set_session_language(${digest(token)}, ${language})`);
    },
    count: async () =>
      (await first(sql<{ open: number }>`select count_sessions(${clock.nowIso()}::timestamptz, ${idle}) as open`))?.open ?? 0,
  };
}
