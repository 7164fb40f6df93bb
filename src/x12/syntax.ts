/**
 * Bytes ⇄ segments. One byte is one character (0x00–0xFF), so that nothing is lost or merged; a partner's UTF-8 is a
 * matter of the reader of the text. Memory is bounded by one window and one segment.
 */
import { assert } from '../kernel/result.ts';
import { envelopeFinding, type Finding } from './finding.ts';

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

export type SegmentReader = {
  /** Segments completed by this chunk. The generator must be run to its end before the next push. */
  readonly push: (chunk: Uint8Array) => Generator<Segment, void, undefined>;
  /** The last segment, when its terminator is missing. */
  readonly end: () => Generator<Segment, void, undefined>;
  /** Of the interchange being read. */
  readonly delimiters: () => Delimiters | undefined;
  /** Grows while reading. */
  readonly findings: readonly Finding[];
};

const WINDOW = 65_536;
/** Bytes looked at for the header: 106 when well formed, more to say what is wrong with a bad one. */
const HEADER_WINDOW = 256;
const ISA_LENGTH = 106;

/** One byte, one character; native decoding when all are ASCII. */
export function bytesToText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}

/** The inverse of `bytesToText`; text beyond 0xFF is a bug of the caller. */
export function textToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    assert(unit <= 0xff, 'X12 text must hold one byte per character');
    bytes[i] = unit;
  }
  return bytes;
}

/** True for a printable character that is neither a letter, a digit nor a space, and for the control characters files end lines with. */
const canDelimit = (character: string): boolean => /^[!-/:-@[-`{-~\n\r\x1c-\x1f\x85]$/.test(character);

type Header = { readonly delimiters: Delimiters; readonly length: number; readonly findings: readonly Finding[] };

const headerFinding = (code: string, message: string, ta105: string): Finding =>
  envelopeFinding({ code, message, path: 'ISA', segment: 'ISA', codes: { ta105 } });

/** Reads the delimiters from the text of an ISA: by position when it is 106 long, else by counting separators. */
function readHeader(text: string): Header | Finding {
  const element = text[3] ?? '';
  if (!canDelimit(element) || element === '\n' || element === '\r') {
    return headerFinding(
      'isa-must-name-its-element-separator',
      'ISA must be followed by a separator that is not a letter or digit. Ask the sender for a corrected file.',
      '026',
    );
  }
  let sixteenth = 3;
  for (let count = 1; count < 16 && sixteenth >= 0; count += 1) sixteenth = text.indexOf(element, sixteenth + 1);
  if (sixteenth < 0 || sixteenth + 2 >= text.length) {
    return headerFinding(
      'isa-must-have-16-elements',
      'The interchange header ends before its 16th element. Ask the sender for a corrected file.',
      '024',
    );
  }
  const component = text[sixteenth + 1] ?? '';
  const terminator = text[sixteenth + 2] ?? '';
  const elements = text.slice(4, sixteenth).split(element);
  const repetition = elements[10] ?? '';
  const repeats = (elements[11] ?? '') >= '00402' && canDelimit(repetition);
  const delimiters: Delimiters = { element, component, terminator, ...(repeats ? { repetition } : {}) };
  const used = [element, component, terminator, ...(repeats ? [repetition] : [])];
  if (!canDelimit(terminator)) {
    return headerFinding(
      'delimiters-must-not-be-data',
      'The segment terminator is a letter, digit, space or NUL. Ask the sender for a corrected file.',
      '004',
    );
  }
  if (!canDelimit(component) || new Set(used).size !== used.length) {
    return headerFinding(
      'delimiters-must-be-distinct',
      'Two delimiters are the same character, or one is a letter or digit. Ask the sender for a corrected file.',
      '027',
    );
  }
  const findings =
    sixteenth + 3 === ISA_LENGTH
      ? []
      : [
          headerFinding(
            'isa-must-be-106-characters',
            `The interchange header is ${sixteenth + 3} characters long instead of 106: an element is not padded to its fixed length.`,
            '024',
          ),
        ];
  return { delimiters, length: sixteenth + 3, findings };
}

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

/** A segment from its raw text, without terminator; line breaks before it are dropped. */
function toSegment(state: State, raw: string, delimiters: Delimiters): Segment | undefined {
  let start = 0;
  while (start < raw.length && (raw.charCodeAt(start) === 10 || raw.charCodeAt(start) === 13)) start += 1;
  if (start === raw.length) return undefined;
  const firstSeparator = raw.indexOf(delimiters.element, start);
  const id = firstSeparator < 0 ? raw.slice(start) : raw.slice(start, firstSeparator);
  const elements = firstSeparator < 0 ? [] : raw.slice(firstSeparator + 1).split(delimiters.element);
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

/** All segments completed by `text`, the window after what `state.carry` holds. */
function* consume(state: State, window: string, final: boolean): Generator<Segment, void, undefined> {
  let text = window;
  while (state.mode !== 'stopped') {
    if (state.mode === 'header') {
      const begun = beginInterchange(state, state.carry + text, final);
      if (begun === undefined) return;
      if (begun.segment !== undefined) yield begun.segment;
      text = begun.rest;
      state.carry = '';
    }
    const delimiters = state.delimiters;
    assert(delimiters !== undefined, 'segments must follow a header');
    const rest = yield* segmentsOf(state, text, delimiters);
    if (rest === undefined) return;
    text = rest;
  }
}

/** Segments until the text ends (undefined) or an interchange ends or begins (the text from there). */
function* segmentsOf(state: State, text: string, delimiters: Delimiters): Generator<Segment, string | undefined, undefined> {
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
    yield segment;
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

function* finish(state: State): Generator<Segment, void, undefined> {
  yield* consume(state, '', true);
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
  yield segment;
}

/**
 * A streaming reader: push chunks of any size, then end. The same bytes give the same segments however they are cut.
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
    push: function* push(chunk) {
      for (let at = 0; at < chunk.length && state.mode !== 'stopped'; at += WINDOW) {
        yield* consume(state, bytesToText(chunk.subarray(at, at + WINDOW)), false);
      }
    },
    end: () => finish(state),
    delimiters: () => state.delimiters,
    findings: state.findings,
  };
}

/** Whole chunks of bytes, one after another. */
export const chunksOf = (input: Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> =>
  input instanceof Uint8Array ? [input] : input;
