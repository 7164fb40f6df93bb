/**
 * A FHIR R4 file, bundle or NDJSON, → incoming records, while its bytes arrive: nothing of a bundle is held but the
 * entry at hand. What cannot be read is told with its place and the rest goes on.
 */
import type { IncomingFault, IncomingItem, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingPlace } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import type { HashOf } from './element.ts';
import { breakMessage, cutMessage, strayMessage } from './break-words.ts';
import { type FhirEntry, entriesOf, shellNotice } from './bundle-entry.ts';
import { OPENING_LENGTH, openFile } from './file-opening.ts';
import { type FileReading, recordsOf } from './read-resource.ts';
import { type PartFault, valueOfSlice } from './slice-value.ts';
import { jsonSplitter } from './split-json.ts';
import type { Slice, SplitEvent } from './split-state.ts';

export type FhirFile = {
  /** The name that the person gave the sending system: ids are unique within it. */
  readonly system: string;
  /** The file's name, without folders. */
  readonly file: string;
  /** The IANA zone in which a day of service is counted. */
  readonly timeZone: string;
  readonly sha256: HashOf;
  /** One resource a line (NDJSON): a line that breaks costs this line only. Recognized without it from the second line on. */
  readonly lines?: boolean;
  readonly limits?: { readonly sliceBytes: number; readonly depth: number };
};

/** What was counted: `entries` = those that became a record of their own + those told as faults. */
export type FhirTally = {
  readonly entries: number;
  readonly records: number;
  /** Resources within resources: records beside those of the entries. */
  readonly contained: number;
  readonly faults: number;
  /** Elements that nothing is made of: 'Patient.photo', and how often. */
  readonly notTaken: ReadonlyMap<string, number>;
};

/** An entry larger than this is not read: 32 MB hold a scanned document, and a thousand of them at once no memory does. */
const LIMITS = { sliceBytes: 32 * 1024 * 1024, depth: 200 };

type State = {
  readonly file: FhirFile;
  readonly limits: NonNullable<FhirFile['limits']>;
  readonly reading: FileReading;
  readonly notTaken: Map<string, number>;
  items: IncomingItem[];
  entries: number;
  records: number;
  contained: number;
  faults: number;
};

const placeOf = (
  s: State,
  at: { readonly byte: number; readonly line: number; readonly entry: number | undefined },
): IncomingPlace => ({
  file: s.file.file,
  line: at.line,
  byte: at.byte,
  ...(at.entry === undefined ? {} : { entry: at.entry }),
});

function tell(
  s: State,
  reach: IncomingFault['reach'],
  fault: Omit<PartFault, 'at'> & { readonly place: IncomingPlace; readonly bytes?: Uint8Array },
): void {
  s.faults += 1;
  const { code, message, place, bytes } = fault;
  const finding = { code, severity: 'error' as const, message };
  s.items.push({ kind: 'fault', reach, finding, place, ...(bytes === undefined ? {} : { sha256: s.file.sha256(bytes) }) });
}

/** A deletion or an entry that only reports: a record without content, known by what the entry says of it. */
function bare(s: State, entry: Extract<FhirEntry, { kind: 'deletion' | 'no-content' }>, place: IncomingPlace): IncomingRecord {
  const sha256 = s.file.sha256(entry.text);
  const id = entry.id ?? `sha256-${sha256.slice(0, 32)}`;
  const source = { system: s.file.system, type: entry.type, id, sha256, place };
  const head = { source, keys: [`${entry.type}/${id}`], findings: [] };
  return entry.kind === 'deletion' ? { kind: 'deletion', ...head } : { kind: 'unused', because: 'no-content', ...head };
}

function readEntry(s: State, entry: FhirEntry, place: IncomingPlace): void {
  if (entry.kind === 'fault') {
    tell(s, 'record', { ...entry, place });
    return;
  }
  s.records += 1;
  if (entry.kind !== 'resource') {
    s.items.push(bare(s, entry, place));
    return;
  }
  const records = recordsOf({ ...entry, place }, s.reading);
  s.contained += records.length - 1;
  s.items.push(...records);
}

function readSlice(s: State, slice: Slice): void {
  const place = placeOf(s, slice);
  const isShell = slice.kind === 'bundle-shell';
  if (!isShell) s.entries += 1;
  const read = valueOfSlice(slice, s.limits);
  if (!read.ok) {
    tell(s, 'record', { ...read.fault, place, ...(slice.bytes === undefined ? {} : { bytes: slice.bytes }) });
    if (isShell) s.entries += 1;
    return;
  }
  if (isShell) {
    const notice = shellNotice(read.object);
    if (notice !== undefined) s.items.push({ kind: 'notice', said: notice, place });
    return;
  }
  const entries = entriesOf(read.object, { isEntry: slice.kind === 'entry', text: read.text });
  s.entries += entries.length - 1;
  for (const entry of entries) readEntry(s, entry, place);
}

function readEvent(s: State, event: SplitEvent): void {
  if (event.kind === 'stray') {
    s.entries += 1;
    tell(s, 'record', { code: 'entry-must-be-an-object', message: strayMessage(event), place: placeOf(s, event) });
  } else if (event.kind === 'break') {
    s.entries += 1;
    const reach = event.resumesAt === undefined ? 'file' : 'record';
    tell(s, reach, { code: 'file-must-be-json', message: breakMessage(event), place: placeOf(s, event) });
  } else if (event.kind === 'cut') {
    s.entries += 1;
    tell(s, 'file', { code: 'file-must-be-whole', message: cutMessage(event), place: placeOf(s, event) });
  } else {
    readSlice(s, event);
  }
}

/** The items that have come about since the last call. */
function taken(s: State): readonly IncomingItem[] {
  const { items } = s;
  s.items = [];
  return items;
}

type Input = { splitter?: ReturnType<typeof jsonSplitter>; refused: boolean; first: Uint8Array };

/** Looks at the first bytes: says what the file is, and hands JSON on. */
function open(s: State, input: Input): void {
  const { file } = s.file;
  const opening = openFile(input.first);
  if (opening.kind === 'other') {
    input.refused = true;
    tell(s, 'file', { code: opening.code, message: opening.message, place: { file, byte: 0 } });
    return;
  }
  if (opening.byteOrderMark) {
    s.items.push({
      kind: 'notice',
      said: said('The file begins with a byte order mark; it was passed over.'),
      place: { file, byte: 0 },
    });
  }
  input.splitter = jsonSplitter((event) => readEvent(s, event), {
    sliceLimit: s.limits.sliceBytes,
    lines: s.file.lines ?? false,
    startAt: opening.skip,
  });
  input.splitter.push(input.first.subarray(opening.skip));
}

function push(s: State, input: Input, chunk: Uint8Array): void {
  if (input.refused) return;
  if (input.splitter !== undefined) {
    input.splitter.push(chunk);
    return;
  }
  const first = new Uint8Array(input.first.length + chunk.length);
  first.set(input.first);
  first.set(chunk, input.first.length);
  input.first = first;
  if (first.length >= OPENING_LENGTH) open(s, input);
}

function end(s: State, input: Input): void {
  if (input.splitter === undefined && !input.refused) open(s, input);
  input.splitter?.finish();
}

/**
 * In: `push` the bytes in chunks of any size (keep them below some megabytes: what one chunk holds is answered at once),
 * then `end`. Out: records, faults and notices in the order of the file, the same ones whatever the chunks.
 * Source: FHIR R4 (hl7.org/fhir/R4), bundle.html, json.html; Bulk Data Access (NDJSON).
 */
export function fhirReader(file: FhirFile): {
  readonly push: (chunk: Uint8Array) => readonly IncomingItem[];
  readonly end: () => readonly IncomingItem[];
  readonly tally: () => FhirTally;
} {
  const notTaken = new Map<string, number>();
  const onNotTaken = (type: string, name: string): void => {
    const path = `${type}.${name}`;
    notTaken.set(path, (notTaken.get(path) ?? 0) + 1);
  };
  const reading = { system: file.system, timeZone: file.timeZone, sha256: file.sha256, onNotTaken };
  const s: State = {
    file,
    limits: file.limits ?? LIMITS,
    reading,
    notTaken,
    items: [],
    entries: 0,
    records: 0,
    contained: 0,
    faults: 0,
  };
  const input: Input = { refused: false, first: new Uint8Array(0) };
  return {
    push: (chunk) => {
      push(s, input, chunk);
      return taken(s);
    },
    end: () => {
      end(s, input);
      return taken(s);
    },
    tally: () => ({ entries: s.entries, records: s.records, contained: s.contained, faults: s.faults, notTaken }),
  };
}
