/**
 * Bytes ⇄ segments. One byte is one character (0x00–0xFF), so that nothing is lost or merged; a partner's UTF-8 is a
 * matter of the reader of the text. Memory is bounded by one window and one segment.
 */
import { assert } from '../kernel/result.ts';
import { envelopeFinding, type Finding } from './finding.ts';
import { readHeader } from './header.ts';
import { bytesToText, ownText } from './text.ts';

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
  /** Most segments held for one transaction. Default 1,000,000. */
  readonly transactionSegments?: number;
};

export type OnRead = (segment: Segment, delimiters: Delimiters) => void;

export type SegmentReader = {
  /** Reads a chunk; each segment completed by it is handed over in order. */
  readonly feed: (chunk: Uint8Array, onRead: OnRead) => void;
  /** The end of the input: the last segment, when its terminator is missing. */
  readonly finish: (onRead: OnRead) => void;
  /** Grows while reading. */
  readonly findings: readonly Finding[];
};

/** Bytes turned to text at a time. */
export const WINDOW = 65_536;
/** Bytes looked at for the header: 106 when well formed, more to say what is wrong with a bad one. */
const HEADER_WINDOW = 256;

type State = {
  mode: 'header' | 'segments' | 'stopped';
  delimiters: Delimiters | undefined;
  carry: string;
  ordinal: number;
  position: number;
  sawEmpty: boolean;
  readonly findings: Finding[];
  readonly segmentLength: number;
};

function stop(state: State, finding: Finding): void {
  state.findings.push(finding);
  state.mode = 'stopped';
  state.carry = '';
}

/** A segment from its raw text, without terminator; line breaks (and blanks around them) before its id are dropped. */
function toSegment(state: State, raw: string, delimiters: Delimiters): Segment | undefined {
  let start = 0;
  for (let unit = raw.charCodeAt(0); unit === 10 || unit === 13 || unit === 32 || unit === 9; unit = raw.charCodeAt(start))
    start += 1;
  if (start === raw.length) return undefined;
  const firstSeparator = raw.indexOf(delimiters.element, start);
  const id = firstSeparator < 0 ? raw.slice(start) : raw.slice(start, firstSeparator);
  const elements = firstSeparator < 0 ? [] : raw.slice(firstSeparator + 1).split(delimiters.element);
  for (let i = 0; i < elements.length; i += 1) elements[i] = ownText(elements[i] ?? '');
  state.ordinal += 1;
  if (id === 'ST') state.position = 1;
  else if (id === 'ISA' || id === 'IEA' || id === 'GS' || id === 'GE' || id === 'TA1') state.position = 0;
  else if (state.position > 0) state.position += 1;
  const position = state.position;
  if (id === 'SE') state.position = 0;
  return { id, elements, position, ordinal: state.ordinal };
}

/** A segment id that is a new header's: `ISA` itself, or `ISA` with another separator and all that follows. */
const isHeaderId = (id: string): boolean => id.charCodeAt(0) === 73 && /^ISA(?:[^A-Za-z0-9]|$)/.test(id);

const skipBlank = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /[\s\x00\x1a\ufeff]/.test(text[at] ?? '')) at += 1;
  return at;
};

/** Tries to begin an interchange with what is at hand; returns the rest to read, or undefined when more is needed. */
function beginInterchange(
  state: State,
  text: string,
  final: boolean,
): { readonly segment: Segment | undefined; readonly rest: string } | undefined {
  const at = skipBlank(text, 0);
  const available = text.length - at;
  if (available < HEADER_WINDOW && !final) {
    state.carry = text.slice(at);
    return undefined;
  }
  state.carry = '';
  if (available === 0) return undefined;
  if (!text.startsWith('ISA', at)) {
    stop(
      state,
      envelopeFinding({
        code: 'file-must-be-interchanges',
        message:
          state.ordinal === 0
            ? 'The file does not begin with an ISA segment: it is not an X12 interchange, or its beginning is missing.'
            : 'Text that is no interchange follows the IEA segment; it was not read.',
        path: 'ISA',
        codes: { ta105: state.ordinal === 0 ? '024' : '022' },
        severity: state.ordinal === 0 ? 'error' : 'warning',
      }),
    );
    return undefined;
  }
  const header = readHeader(text.slice(at, at + HEADER_WINDOW));
  if ('code' in header) {
    stop(state, header);
    return undefined;
  }
  state.delimiters = header.delimiters;
  state.findings.push(...header.findings);
  state.mode = 'segments';
  const raw = text.slice(at, at + header.length - 1);
  return { segment: toSegment(state, raw, header.delimiters), rest: text.slice(at + header.length) };
}

/** All segments completed by `window`, the text after what `state.carry` holds. */
function consume(state: State, window: string, final: boolean, onRead: OnRead): void {
  let text: string | undefined = window;
  while (text !== undefined && state.mode !== 'stopped') {
    if (state.mode === 'header') {
      const begun = beginInterchange(state, state.carry + text, final);
      if (begun === undefined || state.delimiters === undefined) return;
      if (begun.segment !== undefined) onRead(begun.segment, state.delimiters);
      text = begun.rest;
      state.carry = '';
    }
    assert(state.delimiters !== undefined, 'segments must follow a header');
    text = segmentsOf(state, text, state.delimiters, onRead);
  }
}

/** Segments until the text ends (undefined) or an interchange ends or begins (the text from there). */
function segmentsOf(state: State, text: string, delimiters: Delimiters, onRead: OnRead): string | undefined {
  const { terminator } = delimiters;
  let at = 0;
  for (;;) {
    const end = text.indexOf(terminator, at);
    if (end < 0) {
      state.carry += text.slice(at);
      if (state.carry.length > state.segmentLength) stop(state, tooLong(state));
      return undefined;
    }
    const carried = state.carry;
    const raw = carried === '' ? text.slice(at, end) : carried + text.slice(at, end);
    state.carry = '';
    if (raw.length > state.segmentLength) {
      stop(state, tooLong(state));
      return undefined;
    }
    const segment = toSegment(state, raw, delimiters);
    const start = at;
    at = end + 1;
    if (segment === undefined) {
      if (raw === '') reportEmpty(state);
      continue;
    }
    if (isHeaderId(segment.id)) {
      // A new header inside an interchange: its delimiters may differ, so it is read afresh from its first byte.
      state.ordinal -= 1;
      state.mode = 'header';
      return carried === '' ? text.slice(start) : carried + text.slice(start);
    }
    onRead(segment, delimiters);
    if (segment.id === 'IEA') {
      state.mode = 'header';
      return text.slice(at);
    }
  }
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

const tooLong = (state: State): Finding =>
  envelopeFinding({
    code: 'segment-must-fit-the-limit',
    message: `A segment is longer than ${state.segmentLength} bytes: its terminator is missing or the file is not X12. Reading stopped there.`,
    path: 'ISA',
    codes: { ta105: '024' },
  });

function finish(state: State, onRead: OnRead): void {
  consume(state, '', true, onRead);
  const delimiters = state.delimiters;
  if (state.mode !== 'segments' || delimiters === undefined) return;
  const raw = state.carry.trimEnd();
  state.carry = '';
  const segment = raw.trimStart() === '' ? undefined : toSegment(state, raw, delimiters);
  if (segment === undefined) return;
  state.findings.push(
    envelopeFinding({
      code: 'last-segment-must-be-terminated',
      message: 'The last segment of the file has no terminator: the file may be cut short.',
      path: segment.id,
      segment: segment.id,
      severity: segment.id === 'IEA' ? 'warning' : 'error',
      codes: { ta105: '023' },
    }),
  );
  onRead(segment, delimiters);
}

/**
 * A streaming reader: feed chunks of any size, then finish. The same bytes give the same segments however they are cut.
 * Findings: a missing or malformed header, equal delimiters, a segment over the limit, a missing last terminator.
 */
export function segmentReader(limits: ReadLimits = {}): SegmentReader {
  const state: State = {
    mode: 'header',
    delimiters: undefined,
    carry: '',
    ordinal: 0,
    position: 0,
    sawEmpty: false,
    findings: [],
    segmentLength: limits.segmentLength ?? 1_000_000,
  };
  return {
    feed: (chunk, onRead) => {
      for (let at = 0; at < chunk.length && state.mode !== 'stopped'; at += WINDOW) {
        consume(state, bytesToText(chunk.subarray(at, at + WINDOW)), false, onRead);
      }
    },
    finish: (onRead) => finish(state, onRead),
    findings: state.findings,
  };
}

/** Whole chunks of bytes, one after another. */
export const chunksOf = (input: Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> =>
  input instanceof Uint8Array ? [input] : input;
