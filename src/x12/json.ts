/**
 * X12 ⇄ JSON: one record per transaction, with the envelope it came in. A file goes to records and back byte for byte,
 * also where it breaks its guide.
 */
import type { Finding } from './finding.ts';
import type { Guide } from './guide.ts';
import { guideFor } from './guides/registry.ts';
import {
  acknowledgementOf,
  type Envelope,
  envelopeWriter,
  groupOf,
  interchangeOf,
  type JsonGroup,
  type JsonInterchange,
  type RawSegment,
} from './json-envelope.ts';
import { type Delimiters, type ReadLimits, type Segment, segmentReader } from './syntax.ts';
import { bytesToText } from './text.ts';
import type { TransactionOf, TypedProblem } from './typed.ts';
import { type TypedReader, typedReader } from './typed-decode.ts';
import { segmentText } from './write-interchange.ts';

/** A transaction with its envelope; a group or interchange without any is a record without one. */
export type JsonRecord = {
  readonly interchange: JsonInterchange;
  readonly group?: JsonGroup;
  /** '837P'; absent when we have no guide for it. */
  readonly guide?: string;
  /** `TransactionOf<guide>`, or its lenient form where there are problems. */
  readonly transaction?: TransactionOf<string>;
  /** ST to SE of a transaction that we have no guide for. */
  readonly segments?: readonly RawSegment[];
  /** Where the transaction does not have its guide's type; without file content. */
  readonly problems?: readonly Omit<TypedProblem, 'value'>[];
  /** Segments between the transaction before and this one, where they are not what the envelope says. */
  readonly envelope?: readonly RawSegment[];
  /** The same after the last transaction of the file. */
  readonly after?: readonly RawSegment[];
  /** How the file ends, where not with a terminator and a line break. */
  readonly end?: string;
};

export type JsonReader = {
  /** Records completed by the chunk; the last one waits until the next begins. */
  readonly push: (chunk: Uint8Array) => readonly JsonRecord[];
  readonly end: () => { readonly records: readonly JsonRecord[]; readonly findings: readonly Finding[] };
};

type Building = { -readonly [K in keyof JsonRecord]: JsonRecord[K] };

type OpenSet = {
  readonly record: Building;
  readonly guide: Guide | undefined;
  readonly typed: TypedReader | undefined;
  readonly segments: RawSegment[];
};

type State = {
  readonly ready: JsonRecord[];
  readonly envelopes: ReturnType<typeof envelopeWriter>;
  interchange: (JsonInterchange & { acknowledgements?: JsonInterchange['acknowledgements'] }) | undefined;
  group: JsonGroup | undefined;
  interchanges: number;
  groups: number;
  /** Records made in this group, and in this interchange. */
  inGroup: number;
  inInterchange: number;
  /** Envelope segments since the last record. */
  between: RawSegment[];
  pending: Building | undefined;
  set: OpenSet | undefined;
  lineBreak: string;
  head: string;
  tail: string;
};

const raw = ({ id, elements }: Segment): RawSegment => [id, ...elements];

const sameSegments = (a: readonly RawSegment[], b: readonly RawSegment[]): boolean =>
  a.length === b.length &&
  a.every((segment, i) => segment.length === b[i]?.length && segment.every((text, n) => text === b[i]?.[n]));

/** A new record in the envelope at hand; the one before it is ready. */
function begin(state: State, holds: boolean): Building | undefined {
  const { interchange, group } = state;
  if (interchange === undefined) return undefined;
  if (state.pending !== undefined) state.ready.push(state.pending);
  const envelope: Envelope = group === undefined ? { interchange } : { interchange, group };
  const usual = state.envelopes.before(envelope, holds);
  const record: Building = group === undefined ? { interchange } : { interchange, group };
  if (!usual.ok || !sameSegments(usual.value, state.between)) record.envelope = state.between;
  state.between = [];
  state.pending = record;
  state.inGroup += 1;
  state.inInterchange += 1;
  return record;
}

function endSet(state: State): void {
  const { set } = state;
  if (set === undefined) return;
  state.set = undefined;
  if (set.typed === undefined || set.guide === undefined) {
    set.record.segments = set.segments;
    return;
  }
  const { value, problems } = set.typed.end();
  set.record.guide = set.guide.name;
  set.record.transaction = value;
  if (problems.length > 0)
    set.record.problems = problems.map(({ code, message, path, position }) => ({ code, message, path, position }));
}

function beginSet(state: State, st: Segment, delimiters: Delimiters): void {
  const record = begin(state, true);
  if (record === undefined) return;
  const version = (st.elements[2] ?? '') === '' ? (state.group?.version ?? '') : (st.elements[2] ?? '');
  const guide = guideFor(version, st.elements[0] ?? '');
  state.set = { record, guide, typed: guide === undefined ? undefined : typedReader(guide, delimiters), segments: [] };
}

/** What stands after the terminator of the first segment. */
function lineBreakAfter(state: State, isa: Segment, delimiters: Delimiters): string {
  const text = segmentText(isa, delimiters);
  const from = state.head.indexOf(text);
  return from < 0 ? '' : (/^[\r\n]*/.exec(state.head.slice(from + text.length + 1))?.[0] ?? '');
}

function beginInterchange(state: State, isa: Segment, delimiters: Delimiters): void {
  if (state.interchanges === 0) state.lineBreak = lineBreakAfter(state, isa, delimiters);
  state.interchanges += 1;
  state.interchange = interchangeOf(isa, { ordinal: state.interchanges, delimiters, lineBreak: state.lineBreak });
  state.group = undefined;
  state.groups = 0;
  state.inGroup = 0;
  state.inInterchange = 0;
}

function acknowledged(state: State, ta1: Segment, delimiters: Delimiters): void {
  const { interchange } = state;
  if (interchange === undefined || state.groups > 0 || state.inInterchange > 0) return;
  state.interchange = {
    ...interchange,
    acknowledgements: [...(interchange.acknowledgements ?? []), acknowledgementOf(ta1, delimiters)],
  };
}

function beginGroup(state: State, gs: Segment): void {
  state.groups += 1;
  state.group = groupOf(gs, state.groups);
  state.inGroup = 0;
}

const ENVELOPE: ReadonlySet<string> = new Set(['ISA', 'GS', 'ST', 'GE', 'IEA']);

function take(state: State, segment: Segment, delimiters: Delimiters): void {
  if (ENVELOPE.has(segment.id)) endSet(state);
  if (segment.id === 'ST') beginSet(state, segment, delimiters);
  const { set } = state;
  if (set !== undefined) {
    if (set.typed === undefined) set.segments.push(raw(segment));
    else set.typed.push(segment);
    if (segment.id === 'SE') endSet(state);
    return;
  }
  if (segment.id === 'GE' && state.group !== undefined && state.inGroup === 0) begin(state, false);
  if (segment.id === 'IEA' && state.inInterchange === 0) begin(state, false);
  if (segment.id === 'ISA') beginInterchange(state, segment, delimiters);
  if (segment.id === 'GS') beginGroup(state, segment);
  if (segment.id === 'TA1') acknowledged(state, segment, delimiters);
  state.between.push(raw(segment));
  if (segment.id === 'GE') state.inGroup = 1;
}

const HEAD = 512;
const TAIL = 64;

/** How the file ends, when otherwise than each segment does. */
function endOf(state: State): string | undefined {
  const { interchange, tail } = state;
  if (interchange === undefined) return undefined;
  const { terminator } = interchange.delimiters;
  let from = tail.length;
  while (from > 0 && (tail[from - 1] === terminator || /\s/.test(tail[from - 1] ?? ''))) from -= 1;
  const end = tail.slice(from);
  return end === terminator + interchange.lineBreak ? undefined : end;
}

function finish(state: State): void {
  endSet(state);
  if (state.pending === undefined) begin(state, false);
  const { pending } = state;
  if (pending === undefined) return;
  if (!sameSegments(state.envelopes.end(), state.between)) pending.after = state.between;
  const end = endOf(state);
  if (end !== undefined) pending.end = end;
  state.ready.push(pending);
}

/**
 * A streaming reader of X12 as JSON records: push chunks of any size, then end. Memory: one transaction.
 * Findings: what the envelope's bytes break; a transaction's own faults are in its record.
 */
export function jsonReader(limits: ReadLimits = {}): JsonReader {
  const reader = segmentReader(limits);
  const state: State = {
    ready: [],
    envelopes: envelopeWriter(),
    interchange: undefined,
    group: undefined,
    interchanges: 0,
    groups: 0,
    inGroup: 0,
    inInterchange: 0,
    between: [],
    pending: undefined,
    set: undefined,
    lineBreak: '',
    head: '',
    tail: '',
  };
  const onRead = (segment: Segment, delimiters: Delimiters): void => take(state, segment, delimiters);
  return {
    push: (chunk) => {
      if (state.head.length < HEAD) state.head += bytesToText(chunk.subarray(0, HEAD));
      state.tail = (state.tail + bytesToText(chunk.subarray(-TAIL))).slice(-TAIL);
      reader.feed(chunk, onRead);
      return state.ready.splice(0);
    },
    end: () => {
      reader.finish(onRead);
      finish(state);
      return { records: state.ready.splice(0), findings: reader.findings };
    },
  };
}
