/**
 * Bytes ⇄ segments. One byte is one character (0x00–0xFF), so that nothing is lost or merged; a partner's UTF-8 is a
 * matter of the reader of the text. Memory is bounded by one chunk and one segment.
 */
import { beginInterchange } from './beginning.ts';
import { envelopeFinding, type Finding } from './finding.ts';
import { beginsHeader, IEA, keep, place, type State, stop } from './reading.ts';
import { elementTextOf, emptyView, type SegmentView, scanSegment } from './scan.ts';

export type Delimiters = {
  readonly element: string;
  readonly component: string;
  /** Absent before version 00402, or when ISA11 holds a letter or digit. */
  readonly repetition?: string;
  readonly terminator: string;
};

/** What we write with unless told otherwise. */
export const STANDARD_DELIMITERS: Delimiters = { element: '*', component: ':', repetition: '^', terminator: '~' };

export type Segment = {
  readonly id: string;
  /** `elements[0]` is XX01: raw text, repetition and component separators inside. */
  readonly elements: readonly string[];
  /** From ST = 1 to SE; 0 in the envelope. */
  readonly position: number;
  /** From 1 in the file. */
  readonly ordinal: number;
};

export type ReadLimits = {
  /** Longest segment in bytes; a longer one ends the reading. Default 1,000,000. */
  readonly segmentLength?: number;
  /** Longest BIN or BDS segment, whose data has a declared length. Default 32,000,000. */
  readonly binaryLength?: number;
  /** Most segments held for one transaction. Default 1,000,000. */
  readonly transactionSegments?: number;
};

export type OnRead = (segment: Segment, delimiters: Delimiters) => void;
/** The view is good until the call returns. */
export type OnView = (view: SegmentView, delimiters: Delimiters) => void;

type Reader<On> = {
  /** Reads a chunk; each segment completed by it is handed over in order. */
  readonly feed: (chunk: Uint8Array, on: On) => void;
  /** The end of the input: the last segment, when its terminator is missing. */
  readonly finish: (on: On) => void;
  /** Grows while reading. */
  readonly findings: readonly Finding[];
};
export type SegmentReader = Reader<OnRead>;
export type ViewReader = Reader<OnView>;

/** Bytes that whole transactions are read at a time, so that few of them wait to be taken. */
export const WINDOW = 65_536;
const texts: string[] = [];
/** The view as a segment of its own. */
export function segmentOfView(view: SegmentView): Segment {
  for (let n = 1; n <= view.count; n += 1) texts[n - 1] = elementTextOf(view, n);
  // Cut to size: a list that grew keeps room for more, and a file has many.
  return { id: elementTextOf(view, 0), elements: texts.slice(0, view.count), position: view.position, ordinal: view.ordinal };
}

/** Once per file: a run of terminators could be endless. */
function reportEmpty(state: State): void {
  if (state.sawEmpty) return;
  state.sawEmpty = true;
  state.findings.push(
    envelopeFinding({
      code: 'segment-must-not-be-empty',
      message: `Two terminators follow each other after segment ${state.ordinal} of the file; empty segments were skipped.`,
      path: 'ISA',
      severity: 'warning',
    }),
  );
}

/** BIN and BDS carry data of a declared length; any other segment is text. */
function limitOf(state: State, bytes: Uint8Array, at: number): number {
  let first = at;
  while (bytes[first] === 10 || bytes[first] === 13 || bytes[first] === 32) first += 1;
  const binary =
    bytes[first] === 66 &&
    ((bytes[first + 1] === 73 && bytes[first + 2] === 78) || (bytes[first + 1] === 68 && bytes[first + 2] === 83));
  return binary ? state.binaryLength : state.segmentLength;
}

/** True when the segment is too long; then reading has stopped. */
function overLimit(state: State, bytes: Uint8Array, at: number, length: number): boolean {
  if (length <= state.segmentLength) return false;
  const limit = limitOf(state, bytes, at);
  if (length <= limit) return false;
  stop(
    state,
    envelopeFinding({
      code: 'segment-must-fit-the-limit',
      message: `A segment is longer than ${limit} bytes: its terminator is missing or the file is not X12. Reading stopped there.`,
      path: 'ISA',
      codes: { ta105: '024' },
    }),
  );
  return true;
}

/** Hands on the segment just scanned, which ends before `next`. False when it begins a header, which is read afresh. */
function hand(state: State, next: number, at: number, onView: OnView): boolean {
  const { view, delimiters } = state;
  if (view.count < 0) {
    if (next === at + 1) reportEmpty(state);
    return true;
  }
  if (beginsHeader(view)) {
    // Its delimiters may differ from those of the interchange it stands in.
    state.mode = 'header';
    return false;
  }
  place(state, view);
  if (delimiters !== undefined) onView(view, delimiters);
  if (view.id === IEA) state.mode = 'header';
  return true;
}

/** Segments that begin in what waits. Returns where to go on in the chunk. */
function drainCarry(state: State, chunk: Uint8Array, from: number, onView: OnView): number {
  let at = from;
  const terminator = state.delimiters?.terminator.charCodeAt(0) ?? 0;
  while (state.carryAt < state.carryEnd && state.mode === 'segments') {
    const bytes = state.carry.subarray(0, state.carryEnd);
    const next = scanSegment(state.view, bytes, state.carryAt, state.kinds);
    if (next >= 0) {
      if (overLimit(state, bytes, state.carryAt, next - 1 - state.carryAt)) return at;
      if (hand(state, next, state.carryAt, onView)) state.carryAt = next;
      continue;
    }
    if (overLimit(state, bytes, state.carryAt, state.carryEnd - state.carryAt) || at === chunk.length) return at;
    const end = chunk.indexOf(terminator, at) + 1;
    const to = end === 0 ? chunk.length : end;
    keep(state, chunk, at, to);
    at = to;
  }
  return at;
}

/** Segments that lie whole in the chunk; what is left of it waits. Returns where to go on, the chunk's length when done. */
function drainChunk(state: State, chunk: Uint8Array, from: number, onView: OnView): number {
  let at = from;
  while (at < chunk.length && state.mode === 'segments') {
    const next = scanSegment(state.view, chunk, at, state.kinds);
    if (next < 0) {
      if (!overLimit(state, chunk, at, chunk.length - at)) keep(state, chunk, at, chunk.length);
      return chunk.length;
    }
    if (overLimit(state, chunk, at, next - 1 - at)) return at;
    if (hand(state, next, at, onView)) at = next;
  }
  return at;
}

function consume(state: State, chunk: Uint8Array, final: boolean, onView: OnView): void {
  let at = 0;
  while (state.mode !== 'stopped') {
    if (state.mode === 'header') {
      at = beginInterchange(state, chunk, at, { final, onView });
      if (at < 0) return;
    }
    at = drainCarry(state, chunk, at, onView);
    if (state.mode === 'segments' && state.carryAt === state.carryEnd) at = drainChunk(state, chunk, at, onView);
    if (state.mode === 'segments') return;
    if (state.mode === 'header' && at === chunk.length && state.carryAt === state.carryEnd) return;
  }
}

/** The last segment when its terminator is missing. */
function finish(state: State, onView: OnView): void {
  consume(state, new Uint8Array(0), true, onView);
  const { delimiters } = state;
  if (state.mode !== 'segments' || delimiters === undefined) return;
  let end = state.carryEnd;
  while (end > state.carryAt && (state.carry[end - 1] ?? 0) <= 32) end -= 1;
  if (end === state.carryAt) return;
  const bytes = new Uint8Array(end - state.carryAt + 1);
  bytes.set(state.carry.subarray(state.carryAt, end));
  bytes[bytes.length - 1] = delimiters.terminator.charCodeAt(0);
  state.carryAt = state.carryEnd;
  const whole = scanSegment(state.view, bytes, 0, state.kinds) > 0 && state.view.count >= 0;
  const id = whole ? elementTextOf(state.view, 0) : '';
  state.findings.push(
    envelopeFinding({
      code: 'last-segment-must-be-terminated',
      message: 'The last segment of the file has no terminator: the file may be cut short.',
      path: id === '' ? 'ISA' : id,
      segment: id,
      severity: id === 'IEA' ? 'warning' : 'error',
      codes: { ta105: '023' },
    }),
  );
  if (!whole) return;
  place(state, state.view);
  onView(state.view, delimiters);
}

/**
 * A streaming reader: feed chunks of any size, then finish. The same bytes give the same segments however they are cut.
 * Findings: a missing or malformed header, equal delimiters, a segment over the limit, a missing last terminator.
 */
export function viewReader(limits: ReadLimits = {}): ViewReader {
  const state: State = {
    mode: 'header',
    delimiters: undefined,
    kinds: new Uint8Array(256),
    carry: new Uint8Array(0),
    carryAt: 0,
    carryEnd: 0,
    view: emptyView(),
    ordinal: 0,
    position: 0,
    sawEmpty: false,
    begun: false,
    findings: [],
    segmentLength: limits.segmentLength ?? 1_000_000,
    binaryLength: limits.binaryLength ?? 32_000_000,
  };
  return {
    feed: (chunk, onView) => consume(state, chunk, false, onView),
    finish: (onView) => finish(state, onView),
    findings: state.findings,
  };
}

/** As `viewReader`, each segment as a value of its own. */
export function segmentReader(limits: ReadLimits = {}): SegmentReader {
  const reader = viewReader(limits);
  return {
    feed: (chunk, onRead) => reader.feed(chunk, (view, delimiters) => onRead(segmentOfView(view), delimiters)),
    finish: (onRead) => reader.finish((view, delimiters) => onRead(segmentOfView(view), delimiters)),
    findings: reader.findings,
  };
}

/** Whole chunks of bytes, one after another. */
export const chunksOf = (input: Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> =>
  input instanceof Uint8Array ? [input] : input;
