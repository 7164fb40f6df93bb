/** Connections to PostgreSQL, with values read as the domain has them: dates as text, money as safe integers. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { assert } from '../kernel/result.ts';
import { withoutQuotedValues } from './store-failure.ts';

/** Rows are typed at each query; the schema is the migrations'. */
export type Database = Kysely<Record<string, never>>;

const OID = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, int8Array: 1016 } as const;

function safeInteger(text: string): number {
  const value = Number(text);
  assert(Number.isSafeInteger(value), 'a bigint of the database must fit a safe integer');
  return value;
}

const asText = (text: string): string => text;

const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [OID.int8]: safeInteger,
  // A business date has no time zone; pg would make a Date at local midnight of it.
  [OID.date]: asText,
  [OID.timestamp]: asText,
  [OID.timestamptz]: asText,
  [OID.int8Array]: (text) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(safeInteger)),
};

const TYPES = {
  getTypeParser: (oid: number, format?: string): unknown =>
    format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : (READERS[oid] ?? pg.types.getTypeParser(oid, 'text')),
} as pg.CustomTypesConfig;

export type OpenDatabase = { readonly db: Database; readonly pool: pg.Pool; readonly close: () => Promise<void> };

/** The statements of this program by their text: each is prepared once in a connection and planned a few times, not every time. */
const NAMES = new Map<string, string>();
/** More texts than this room has; a text built from values would otherwise fill the server's memory. */
const NAMES_MAX = 400;

function nameOf(text: string): string | undefined {
  const known = NAMES.get(text);
  if (known !== undefined || NAMES.size >= NAMES_MAX) return known;
  const name = `claimwright_${NAMES.size}`;
  NAMES.set(text, name);
  return name;
}

/** What is asked in one turn of the program leaves in one packet. The type of a pool's client omits its connection. */
export function leaveTogether(client: pg.ClientBase): void {
  const { stream } = (client as pg.Client).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Runs one statement as a prepared one. */
export async function runPrepared<Row>(
  client: pg.ClientBase,
  text: string,
  parameters: readonly unknown[],
): Promise<readonly Row[]> {
  const name = nameOf(text);
  leaveTogether(client);
  const { rows } = await client.query<Row & pg.QueryResultRow>({
    ...(name === undefined ? {} : { name }),
    text,
    values: [...parameters],
  });
  return rows;
}

export function openDatabase(url: string, connections: number): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: TYPES,
    connectionTimeoutMillis: 15_000,
    application_name: 'claimwright',
    // Statements that need no answer of each other are on their way together; the server works while we make the next one.
    pipeline: true,
  });
  // An idle connection that the server ends is replaced at the next use; without a listener the process would end.
  pool.on('error', () => {});
  // One that is ended between two statements of a transaction says so too; the next statement fails with it.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  let closed: Promise<void> | undefined;
  return { db, pool, close: () => (closed ??= db.destroy()) };
}

/** One connection, or as many as are used beside each other, for one piece of control work, closed at its end. */
export async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>, connections = 1): Promise<T> {
  const open = openDatabase(url, connections);
  try {
    return await work(open.db);
  } catch (error) {
    throw withoutQuotedValues(error);
  } finally {
    await open.close();
  }
}

/** The same server as another role, and another database when one is named. */
export function urlAs(
  url: string,
  as: { readonly role: string; readonly password: string; readonly database?: string | undefined },
): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(as.role);
  changed.password = encodeURIComponent(as.password);
  if (as.database !== undefined) changed.pathname = `/${as.database}`;
  return changed.toString();
}
