/**
 * Entries of the journal, read. What is posted never changes (no role may update or delete it), so an entry that this process
 * has read is not read again: of an account only the keys are, and the entries that are new. Of one that it has posted itself, only
 * the place among the others is.
 */
import { type RawBuilder, sql } from 'kysely';
import { coverageRankSchema } from '../claims/coverage.ts';
import type { ChargeId, ClaimId, EncounterId, PatientId, PayerId } from '../claims/identifiers.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { type AccountCode, CHART } from '../ledger/chart.ts';
import type { EntryKind, JournalEntry, Leg } from '../ledger/journal.ts';
import { frozen } from './document-shelf.ts';
import { chunksOf } from './noun-table.ts';
import { openShelf, type Shelf } from './shelf.ts';
import type { Tenant } from './tenant.ts';

/** An entry with its place among the others: the day, the moment in microseconds, and the position among those of that moment. */
export type Posted = { readonly entry: JournalEntry; readonly at: number; readonly position: number };

/** Both by organization and key: entries that were read, and such as were written here and whose place nobody has asked for yet. */
export type EntryShelves = { readonly read: Shelf<Posted>; readonly written: Shelf<JournalEntry> };

export const openEntries = (): EntryShelves => ({ read: openShelf(15_000), written: openShelf(5000) });

/** In: entries of which none was in the books before this transaction, so that what is there is what they say. */
export function keepPosted({ organizationId, shelves, whenCommitted }: Tenant, entries: readonly JournalEntry[]): void {
  whenCommitted(() => {
    for (const entry of entries) shelves.entries.written.keep(`${organizationId} ${entry.key}`, frozen(entry));
  });
}

/** Whole entries (an entry without all its legs does not balance) that have a leg as named, in the order they were posted. */
export async function entriesWith(tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly JournalEntry[]> {
  const { organizationId } = tenant;
  const rows = await tenant.query<{ entry_key: string }>(sql`
    select distinct entry_key from journal_leg where organization_id = ${organizationId} and ${where}`);
  const nameOf = (key: string): string => `${organizationId} ${key}`;
  const { read, written } = tenant.shelves.entries;
  const found: Posted[] = [];
  const unplaced: JournalEntry[] = [];
  const unread: string[] = [];
  for (const { entry_key: key } of rows) {
    const posted = read.known(nameOf(key));
    const own = posted === undefined ? written.known(nameOf(key)) : undefined;
    if (posted !== undefined) found.push(posted);
    else if (own !== undefined) unplaced.push(own);
    else unread.push(key);
  }
  const fetched = await Promise.all([
    ...[...chunksOf(unplaced, 5000)].map((chunk) => placed(tenant, chunk)),
    ...[...chunksOf(unread, 5000)].map((chunk) => readEntries(tenant, chunk)),
  ]);
  for (const posted of fetched.flat()) {
    found.push(posted);
    // What this transaction has posted itself may yet be rolled back, and the key then stands for something else.
    if (!tenant.hasChanged('journal-entry')) read.keep(nameOf(posted.entry.key), posted);
  }
  const entries = found.toSorted(inOrder).map(({ entry }) => entry);
  tenant.audit(
    'read',
    'journal-entry',
    entries.map((entry) => entry.key),
  );
  return entries;
}

const inOrder = (a: Posted, b: Posted): number =>
  compare(a.entry.postedOn, b.entry.postedOn) || a.at - b.at || a.position - b.position || compare(a.entry.key, b.entry.key);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type LegRow = {
  readonly entry_key: string;
  readonly kind: EntryKind;
  readonly posted_on: string;
  readonly at: number;
  readonly position: number;
  readonly memo: string;
  readonly reverses_key: string | null;
  readonly account: string;
  readonly cents: number;
  readonly patient_id: PatientId | null;
  readonly encounter_id: EncounterId | null;
  readonly claim_id: ClaimId | null;
  readonly charge_id: ChargeId | null;
  readonly payer_id: PayerId | null;
  readonly rank: string | null;
  readonly reason: string | null;
};

async function placed(tenant: Tenant, entries: readonly JournalEntry[]): Promise<readonly Posted[]> {
  const { organizationId } = tenant;
  const rows = await tenant.query<{ entry_key: string; at: number; position: number }>(sql`
    select k.entry_key, (extract(epoch from h.posted_at) * 1000000)::bigint as at, h.batch_position as position
      from (select unnest(${entries.map((entry) => entry.key)}::text[]) collate "C" as entry_key) k
      cross join lateral (select * from journal_header
                           where organization_id = ${organizationId} and entry_key = k.entry_key offset 0) h`);
  const places = new Map(rows.map((row) => [row.entry_key, row]));
  return entries.map((entry) => {
    const place = places.get(entry.key);
    assert(place !== undefined, 'an entry with legs has its header');
    return { entry, at: place.at, position: place.position };
  });
}

/**
 * `offset 0` keeps each look-up a look-up: joined freely, the whole journal is read for a few accounts as soon as statistics are a
 * little behind.
 */
async function readEntries(tenant: Tenant, keys: readonly string[]): Promise<readonly Posted[]> {
  const { organizationId } = tenant;
  const rows = await tenant.query<LegRow>(sql`
    select k.entry_key, h.kind, h.posted_on, (extract(epoch from h.posted_at) * 1000000)::bigint as at, h.batch_position as position,
           h.memo, h.reverses_key, l.account, l.cents, l.patient_id, l.encounter_id, l.claim_id, l.charge_id, l.payer_id, l.rank, l.reason
      from (select unnest(${keys}::text[]) collate "C" as entry_key) k
      cross join lateral (select * from journal_header
                           where organization_id = ${organizationId} and entry_key = k.entry_key offset 0) h
      cross join lateral (select * from journal_leg
                           where organization_id = ${organizationId} and entry_key = k.entry_key offset 0) l
     order by k.entry_key, l.leg_number`);
  return [...Map.groupBy(rows, (row) => row.entry_key).values()].map(postedOf);
}

function postedOf(rows: readonly LegRow[]): Posted {
  const head = rows[0];
  assert(head !== undefined, 'an entry has legs');
  const entry: JournalEntry = {
    key: head.entry_key,
    kind: head.kind,
    postedOn: plainDate(head.posted_on),
    memo: head.memo,
    legs: rows.map(legOf),
    ...(head.reverses_key === null ? {} : { reverses: head.reverses_key }),
  };
  return { entry: Object.freeze(entry), at: head.at, position: head.position };
}

const legOf = (row: LegRow): Leg => {
  assert(row.account in CHART, 'a posted account is in the chart');
  return Object.freeze({
    account: row.account as AccountCode,
    cents: cents(row.cents),
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    ...(row.encounter_id === null ? {} : { encounterId: row.encounter_id }),
    ...(row.claim_id === null ? {} : { claimId: row.claim_id }),
    ...(row.charge_id === null ? {} : { chargeId: row.charge_id }),
    ...(row.payer_id === null ? {} : { payerId: row.payer_id }),
    ...(row.rank === null ? {} : { rank: coverageRankSchema.parse(row.rank) }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  });
};
