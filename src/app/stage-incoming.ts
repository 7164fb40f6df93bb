/** Items of a file become rows, a batch in a transaction with its checkpoint: killed anywhere, a restart goes on behind it. */
import type { IncomingItem, IncomingRecord } from '../claims/incoming.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type {
  Arrival,
  ArrivalCounts,
  KnownIncoming,
  OpenIntake,
  OpenIntakeFile,
  RejectedItem,
  StagedBatch,
  StagedRecord,
} from './intake-book.ts';
import type { Unit } from './ports.ts';

/** More notices of one file than anybody reads. */
const NOTICES_MAX = 50;
/** Rows of findings kept of one file; the count goes on beyond. */
const REJECTED_MAX = 20_000;

export type Batch = {
  readonly run: OpenIntake;
  /** As the books have it: its checkpoint is moved by this batch. */
  readonly file: OpenIntakeFile;
  readonly items: readonly IncomingItem[];
  readonly bytesDone: number;
  readonly isLast: boolean;
};

/** Out: the file with its checkpoint behind these items. */
export async function stageBatch(unit: Unit, { run, file, items, bytesDone, isLast }: Batch): Promise<OpenIntakeFile> {
  const records = items.filter((item): item is IncomingRecord => item.kind !== 'fault' && item.kind !== 'notice');
  const arrived = await arrivals(unit, run, records);
  const rejected = rejectedOf(items, file.itemsDone);
  const faults = items.filter((item) => item.kind === 'fault');
  const checkpoint: StagedBatch['checkpoint'] = {
    state: isLast
      ? faults.some((fault) => fault.reach === 'file') && records.length + file.records === 0
        ? 'unreadable'
        : 'read'
      : 'reading',
    itemsDone: file.itemsDone + items.length,
    bytesDone,
    records: file.records + records.length,
    rejected: file.rejected + faults.length,
    counts: addCounts(file.counts, arrived.counts),
    notices: [...file.notices, ...items.flatMap((item) => (item.kind === 'notice' ? [item.said] : []))].slice(0, NOTICES_MAX),
  };
  await unit.saveIncoming({
    runId: run.runId,
    system: run.system,
    position: file.position,
    staged: arrived.staged,
    aside: arrived.aside,
    rejected: file.itemsDone > REJECTED_MAX ? [] : rejected,
    after: file.itemsDone,
    checkpoint,
  });
  return { ...file, ...checkpoint };
}

type Arrived = Pick<StagedBatch, 'staged' | 'aside'> & { readonly counts: ArrivalCounts };

const nameOf = ({ source }: { readonly source: { readonly type: string; readonly id: string } }): string =>
  `${source.type}/${source.id}`;

async function arrivals(unit: Unit, run: OpenIntake, records: readonly IncomingRecord[]): Promise<Arrived> {
  const kept = records.filter((record) => record.kind !== 'unused');
  const known = new Map<string, KnownIncoming>();
  if (kept.length > 0) for (const row of await unit.incomingKnown(run.system, kept)) known.set(`${row.type}/${row.id}`, row);
  const differing = kept.filter((record) => (known.get(nameOf(record))?.sha256 ?? record.source.sha256) !== record.source.sha256);
  const replaced = differing.length === 0 ? new Set<string>() : await unit.incomingReplaced(run.system, differing);
  const staged = new Map<string, StagedRecord>();
  const aside: StagedBatch['aside'][number][] = [];
  const counts: Counts = {};
  for (const record of records) {
    const name = nameOf(record);
    const before = known.get(name);
    const arrival = arrivalOf(record, before, replaced);
    count(counts, record.kind, arrival);
    if (arrival === 'older') aside.push({ record, why: 'late' });
    if (arrival !== 'new' && arrival !== 'changed') continue;
    const inBatch = staged.get(name);
    if (inBatch !== undefined) aside.push({ record: inBatch.record, why: 'replaced' });
    staged.set(name, { record, arrival: inBatch?.arrival ?? arrival, ...historyOf(record, run.billableFrom) });
    const { type, id, sha256, version, lastUpdated } = record.source;
    known.set(name, { type, id, sha256, version: version ?? null, last_updated: lastUpdated ?? null });
  }
  return { staged: [...staged.values()], aside, counts };
}

/** A visit before the day from which visits are billed is told as such at once and never looked at again. */
function historyOf(record: IncomingRecord, from: PlainDate): Pick<StagedRecord, 'outcome' | 'reason'> {
  if (record.kind !== 'encounter' || record.from === undefined || record.from >= from)
    return { outcome: undefined, reason: undefined };
  return { outcome: 'history', reason: beforeBilling(from) };
}

export const beforeBilling = (from: PlainDate): Said =>
  said('The visit was before {date}, from which on visits of this intake are billed. It is kept as history.', { date: from });

/** Who came later by the source's own word decides; without one, who arrived later, but for bytes that were replaced before. */
function arrivalOf(record: IncomingRecord, before: KnownIncoming | undefined, replaced: ReadonlySet<string>): Arrival {
  if (record.kind === 'unused') return 'unused';
  if (before === undefined) return 'new';
  const { source } = record;
  if (before.sha256 === source.sha256) return 'unchanged';
  const order = compareVersions(source, before);
  if (order !== undefined) return order < 0 ? 'older' : 'changed';
  return replaced.has(`${nameOf(record)}/${source.sha256}`) ? 'older' : 'changed';
}

function compareVersions(a: IncomingRecord['source'], b: KnownIncoming): number | undefined {
  const [timeA, timeB] = [Date.parse(a.lastUpdated ?? ''), Date.parse(b.last_updated ?? '')];
  if (Number.isFinite(timeA) && Number.isFinite(timeB) && timeA !== timeB) return timeA - timeB;
  const [versionA, versionB] = [a.version ?? '', b.version ?? ''];
  if (/^\d{1,15}$/.test(versionA) && /^\d{1,15}$/.test(versionB) && versionA !== versionB)
    return Number(versionA) - Number(versionB);
  return undefined;
}

type Counts = { [kind in IncomingRecord['kind']]?: { [arrival in Arrival]?: number } };

function count(counts: Counts, kind: IncomingRecord['kind'], arrival: Arrival): void {
  const row = (counts[kind] ??= {});
  row[arrival] = (row[arrival] ?? 0) + 1;
}

function addCounts(a: ArrivalCounts, b: ArrivalCounts): ArrivalCounts {
  const sum: Counts = {};
  for (const counts of [a, b]) {
    for (const [kind, row] of Object.entries(counts)) {
      const to = (sum[kind as IncomingRecord['kind']] ??= {});
      for (const [arrival, many] of Object.entries(row)) to[arrival as Arrival] = (to[arrival as Arrival] ?? 0) + many;
    }
  }
  return sum;
}

function rejectedOf(items: readonly IncomingItem[], start: number): readonly RejectedItem[] {
  return items.flatMap((item, i): readonly RejectedItem[] => {
    const ordinal = start + i;
    if (item.kind === 'notice') return [];
    if (item.kind === 'fault') return [{ ordinal, nth: 0, isRejected: true, finding: item.finding, place: item.place }];
    return item.findings.map((finding, nth) => ({ ordinal, nth, isRejected: false, finding, place: item.source.place }));
  });
}
