/**
 * Releases of code sets, written as the owner: loaded whole in one transaction, put in force in one. The bundle that
 * answers and the rows that SQL reads stand beside each other, and neither goes into force without the other.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { CodeKeeper, RejectedRow, ReleaseFault } from '../app/code-release-ports.ts';
import { type BundleHead, openBundle } from '../codesets/bundles/bundle.ts';
import { err, expectOk, ok, type Result } from '../kernel/result.ts';
import { storedRowsOf, tableOf } from './code-rows.ts';
import { copyIn } from './copy-in.ts';
import { withoutQuotedValues } from './store-failure.ts';

const PART_BYTES = 1 << 20;
/** Rows that were turned away and are kept with their reasons; the counts say how many there were. */
const REJECTED_MAX = 500;
/** One writer of releases at a time; apart from other locks of ours. */
const LOCK = 7_206_117;

type Owner = { readonly ownerUrl: string };

const sha256Text = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One transaction of the owner on a connection of its own. */
async function asOwner<T>({ ownerUrl }: Owner, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'claimwright code sets' });
  // A connection that the server ends says so with the statement that waits for it.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const value = await work(client);
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw withoutQuotedValues(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export type ReleaseToRecord = {
  readonly head: BundleHead;
  readonly bytes: Uint8Array;
  readonly rejected: readonly RejectedRow[];
  /** As the list names them: a log-in name, or 'codes install'. */
  readonly by: string;
  readonly activate: boolean;
  readonly progress?: (rows: number, of: number) => void;
};

export type Recorded = { readonly releaseNumber: number; readonly isNew: boolean };

/** Loads a release, or finds the one with the same bytes. Errors: those of the database; nothing of it stays then. */
export async function recordRelease(owner: Owner, release: ReleaseToRecord): Promise<Recorded> {
  const sha256 = sha256Text(release.bytes);
  const recorded = await asOwner(owner, async (client): Promise<Recorded> => {
    const { kind, from } = release.head;
    const known = await client.query<{ release_number: number; state: string }>(
      'select release_number, state from code_release where kind = $1 and effective_from = $2 and bundle_sha256 = $3',
      [kind, from, sha256],
    );
    const found = known.rows[0];
    const releaseNumber = found?.release_number ?? (await insertRelease(client, release, sha256));
    if (release.activate && found?.state !== 'in-force') await putInForce(client, releaseNumber, release.by);
    return { releaseNumber, isNew: found === undefined };
  });
  if (recorded.isNew) await freshStatistics(owner, release.head.kind);
  return recorded;
}

async function insertRelease(client: pg.Client, { head, bytes, rejected, by, progress }: ReleaseToRecord, sha256: string) {
  const next = await client.query<{ next: number }>('select coalesce(max(release_number), 0) + 1 as next from code_release');
  const number = next.rows[0]?.next ?? 1;
  await client.query(
    `insert into code_release (release_number, kind, name, effective_from, effective_to, complete, basis, checked, row_count,
                               rows_kept, sources, facts, rejected, bundle_sha256, bundle_bytes, loaded_by, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)`,
    [
      ...[number, head.kind, head.release, head.from, head.to ?? null, head.complete, head.basis, head.checked, head.rows],
      ...[tableOf(head.kind) === undefined ? null : head.rows, JSON.stringify(head.sources), JSON.stringify(head.facts)],
      ...[JSON.stringify(rejected.slice(0, REJECTED_MAX)), sha256, bytes.byteLength, by],
    ],
  );
  const bundle = expectOk(openBundle(copyOf(bytes)), 'a release that is recorded has a whole bundle');
  let main = true;
  for (const { into, rows } of storedRowsOf(number, bundle)) {
    await copyIn(client, { into, rows, ...(main ? { progress: (done) => progress?.(done, head.rows) } : {}) });
    main = false;
  }
  for (let part = 0; part * PART_BYTES < bytes.byteLength; part += 1) {
    await client.query('insert into code_bundle_part (release_number, part, bytes) values ($1, $2, $3)', [
      ...[number, part],
      Buffer.from(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES)),
    ]);
  }
  return number;
}

/** A buffer that begins with the first byte, as the opening of a bundle wants it. */
const copyOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

async function putInForce(client: pg.Client, releaseNumber: number, by: string): Promise<void> {
  await client.query(
    `update code_release set state = 'withdrawn', changed_at = clock_timestamp(), changed_by = $2
      where state = 'in-force' and release_number <> $1
        and (kind, effective_from) = (select kind, effective_from from code_release where release_number = $1)`,
    [releaseNumber, by],
  );
  await client.query(
    `update code_release set state = 'in-force', changed_at = clock_timestamp(), changed_by = $2 where release_number = $1`,
    [releaseNumber, by],
  );
}

/** Statistics, so that look-ups of a new release are planned as such. It is loaded; a failure here costs speed and nothing else. */
async function freshStatistics({ ownerUrl }: Owner, kind: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`analyze ${tableOf(kind) ?? 'code_release'}`);
  } catch {
    // Nothing depends on it.
  } finally {
    await client.end().catch(() => undefined);
  }
}

export type BundleInForce = {
  readonly releaseNumber: number;
  readonly kind: string;
  readonly from: string;
  readonly sha256: string;
};

/** What answers now: one of each kind and first day. As the owner or the application. */
export async function bundlesInForce(url: string): Promise<readonly BundleInForce[]> {
  return reading(url, async (client) => {
    const { rows } = await client.query<BundleInForce>(
      `select release_number as "releaseNumber", kind, effective_from::text as "from", bundle_sha256 as sha256
         from code_release where state = 'in-force' order by kind, effective_from`,
    );
    return rows;
  });
}

/** The bytes of one bundle; undefined when they are not those that were recorded. */
export const readBundle = (url: string, releaseNumber: number): Promise<Uint8Array | undefined> =>
  reading(url, (client) => bundleBytes(client, releaseNumber));

async function bundleBytes(client: pg.Client, releaseNumber: number): Promise<Uint8Array | undefined> {
  const head = await client.query<{ bundle_sha256: string; bundle_bytes: number }>(
    'select bundle_sha256, bundle_bytes from code_release where release_number = $1',
    [releaseNumber],
  );
  const wanted = head.rows[0];
  if (wanted === undefined) return undefined;
  const bytes = new Uint8Array(wanted.bundle_bytes);
  for (let part = 0; part * PART_BYTES < bytes.length; part += 1) {
    const { rows } = await client.query<{ bytes: Buffer }>(
      'select bytes from code_bundle_part where release_number = $1 and part = $2',
      [releaseNumber, part],
    );
    const [row] = rows;
    if (row === undefined || part * PART_BYTES + row.bytes.length > bytes.length) return undefined;
    bytes.set(row.bytes, part * PART_BYTES);
  }
  return sha256Text(bytes) === wanted.bundle_sha256 ? bytes : undefined;
}

async function reading<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'claimwright code sets' });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw withoutQuotedValues(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const noSuch = (): Result<never, ReleaseFault> =>
  err({ code: 'release-must-exist', message: 'There is no such release. Look at the list again.' });

/** What keeps a release from answering: its bundle or its rows are not what was recorded. */
async function wholeness(client: pg.Client, releaseNumber: number, kind: string, rowsKept: number | null): Promise<boolean> {
  const table = tableOf(kind);
  if (table !== undefined) {
    const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${table} where release_number = $1`, [
      releaseNumber,
    ]);
    if (Number(rows[0]?.count) !== rowsKept) return false;
  }
  return (await bundleBytes(client, releaseNumber)) !== undefined;
}

/** In: the owner's URL. */
export const codeKeeper = (owner: Owner): CodeKeeper => ({
  activate: (releaseNumber, by) =>
    asOwner(owner, async (client): Promise<Result<undefined, ReleaseFault>> => {
      const { rows } = await client.query<{ kind: string; name: string; rows_kept: number | null }>(
        'select kind, name, rows_kept from code_release where release_number = $1',
        [releaseNumber],
      );
      const [release] = rows;
      if (release === undefined) return noSuch();
      if (!(await wholeness(client, releaseNumber, release.kind, release.rows_kept))) {
        return err({
          code: 'release-must-be-whole',
          message: `${release.name} is not whole in the database: its rows or its bundle are not those that were loaded. Install it again.`,
        });
      }
      await putInForce(client, releaseNumber, by);
      return ok(undefined);
    }),
  withdraw: (releaseNumber, by) =>
    asOwner(owner, async (client): Promise<Result<undefined, ReleaseFault>> => {
      const { rowCount } = await client.query(
        `update code_release set state = 'withdrawn', changed_at = clock_timestamp(), changed_by = $2
          where release_number = $1 and state <> 'withdrawn'`,
        [releaseNumber, by],
      );
      return rowCount === 0 ? noSuch() : ok(undefined);
    }),
  isOnePractice: () =>
    reading(owner.ownerUrl, async (client) => {
      const { rows } = await client.query<{ count: string }>('select count(*) as count from organization');
      return Number(rows[0]?.count) <= 1;
    }),
});
