/**
 * Splits a file of JSON into the entries of its bundles and its single documents while the bytes arrive, without ever
 * holding the bundle: one document, several of them, one a line (NDJSON), an array of them, or bundles of any size.
 * A part that breaks is told with the byte, and reading goes on at the next part.
 * Source: FHIR R4 bundle.html (Bundle.entry), json.html (JSON representation), RFC 8259.
 */
import { AFTER_COMMA, AFTER_OBJECT_OPEN, AFTER_VALUE, AT_START, IN_SCALAR } from './json-lexis.ts';
import { AT_BREAK, AT_CLOSE, AT_NAME, AT_OPEN, AT_STRAY, push, scan } from './scan-structure.ts';
import { searchOn, startSearch } from './search-part.ts';
import { type Capture, type Emit, type Mode, noCapture, type Slice, type SplitState, splitState } from './split-state.ts';

const OBJECT_OPEN = 0x7b;
const COMMA_SIGN = 0x2c;
const NAME_LENGTH = 32;

/** Changes what the scan stops at. */
function enter(s: SplitState, mode: Mode): void {
  s.mode = mode;
  const { base } = s;
  s.openAt = mode === 'outside' ? base : mode === 'document' ? base + 1 : mode === 'entries' ? base + 2 : -1;
  s.closeAt = mode === 'outside' ? base - 1 : mode === 'document' ? base : mode === 'entries' ? base + 1 : base + 2;
  s.nameAt = mode === 'document' ? base + 1 : -1;
  s.strayAt = mode === 'outside' ? base : mode === 'entries' ? base + 2 : -1;
}

const capture = (s: SplitState, i: number): Capture => ({
  ...noCapture(),
  from: i,
  byte: s.offset + i,
  line: s.line,
  members: s.members,
});

/** Keeps a copy of the captured bytes up to `to`: the chunk is the caller's. */
function keep(s: SplitState, its: Capture, bytes: Uint8Array, to: number): void {
  if (its.from < 0) return;
  its.byteCount += to - its.from;
  if (its.byteCount > s.sliceLimit) its.tooLarge = true;
  if (its.tooLarge) its.pieces = [];
  else if (to > its.from) its.pieces.push(bytes.slice(its.from, to));
  its.from = -1;
}

function joined(pieces: readonly Uint8Array[], byteCount: number): Uint8Array {
  const all = new Uint8Array(byteCount);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The bytes of a finished capture: a view of the chunk when it lies wholly inside of it. */
function bytesOf(s: SplitState, its: Capture, bytes: Uint8Array, to: number): Uint8Array | undefined {
  if (its.pieces.length === 0 && its.byteCount === 0) {
    its.byteCount = to - its.from;
    return its.byteCount > s.sliceLimit ? undefined : bytes.subarray(its.from, to);
  }
  keep(s, its, bytes, to);
  return its.tooLarge ? undefined : joined(its.pieces, its.byteCount);
}

function slice(s: SplitState, its: Capture, kind: Slice['kind'], found: Uint8Array | undefined): Slice {
  return {
    kind,
    bytes: found,
    byteCount: its.byteCount,
    byte: its.byte,
    line: its.line,
    entry: kind === 'entry' ? s.entry : undefined,
    members: s.members - its.members,
    deepest: Math.max(its.deepest, s.deepest) - s.base,
  };
}

function beginDocument(s: SplitState, i: number): void {
  const column = s.offset + i - s.lineStart;
  if (s.base === 0 && column === 0 && s.oneLineAt > 0 && s.line > s.oneLineAt) s.lines = true;
  if (s.base === 1 && s.indent === undefined && s.line > s.arrayLine) s.indent = column;
  s.deepest = s.depth;
  s.document = capture(s, i);
  s.type = '';
  s.memberName = '';
  s.whole = false;
  s.wasSplit = false;
  s.strays = 0;
  s.entry = 0;
  enter(s, 'document');
}

/** A bracket opens at a depth that matters. */
function opened(s: SplitState, bytes: Uint8Array, i: number): number {
  const isObject = bytes[i] === OBJECT_OPEN;
  if (s.mode === 'outside') {
    if (isObject || s.base === 1) {
      beginDocument(s, i);
    } else {
      s.base = 1;
      s.arrayLine = s.line;
      s.indent = undefined;
      enter(s, 'outside');
    }
  } else if (s.mode === 'entries') {
    s.strays = 0;
    s.deepest = s.depth;
    s.part = capture(s, i);
    enter(s, 'entry');
  } else if (!isObject && s.memberName === 'entry' && !s.whole && s.type !== 'List') {
    keep(s, s.document, bytes, i + 1);
    s.document.deepest = Math.max(s.document.deepest, s.deepest);
    s.wasSplit = true;
    enter(s, 'entries');
  }
  push(s, isObject);
  return i + 1;
}

const ENTRY_MEMBERS = /"(?:resource|fullUrl|request|response|search)"\s*:/;

/** The entries of a List are not those of a bundle; asked when `entry` came before the resource's type. */
const isListEntry = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes);
  return /"item"\s*:/.test(text) && !ENTRY_MEMBERS.test(text);
};

function endEntry(s: SplitState, bytes: Uint8Array, i: number): void {
  const found = bytesOf(s, s.part, bytes, i + 1);
  if (s.type === '' && s.entry === 0 && found !== undefined && isListEntry(found)) {
    s.document.pieces.push(found.slice());
    s.document.byteCount += found.length;
    s.document.from = i + 1;
    s.whole = true;
    s.wasSplit = false;
    enter(s, 'document');
    return;
  }
  s.emit(slice(s, s.part, 'entry', found));
  s.members = s.part.members;
  s.part = noCapture();
  s.entry += 1;
  enter(s, 'entries');
}

/** A bracket closed back to a depth that matters. */
function closed(s: SplitState, bytes: Uint8Array, i: number): number {
  if (s.mode === 'entry') {
    endEntry(s, bytes, i);
  } else if (s.mode === 'entries') {
    if (!s.document.broken) s.document.from = i;
    s.deepest = s.depth;
    enter(s, 'document');
  } else if (s.mode === 'document') {
    const found = s.document.broken ? undefined : bytesOf(s, s.document, bytes, i + 1);
    if (!s.document.broken) s.emit(slice(s, s.document, s.wasSplit ? 'bundle-shell' : 'document', found));
    const wholeLine = s.base === 0 && s.document.line === s.line && s.document.byte === s.lineStart;
    s.oneLineAt = wholeLine ? s.line : 0;
    s.document = noCapture();
    enter(s, 'outside');
  } else {
    s.base = 0;
    s.indent = 0;
    enter(s, 'outside');
  }
  return i + 1;
}

/** Where an object is due stands something else: it is told. */
function stray(s: SplitState, bytes: Uint8Array, i: number): number {
  s.emit({ kind: 'stray', byte: s.offset + i, line: s.line, entry: s.mode === 'entries' ? s.entry : undefined });
  if (s.mode === 'entries') s.entry += 1;
  s.strays += 1;
  s.last = bytes[i] === COMMA_SIGN ? AT_START : IN_SCALAR;
  return i + 1;
}

/** Reads on in a string among the document's own members: the name of one, or a value such as the resource's type. */
function readName(s: SplitState, bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (s.escaped) s.escaped = false;
    else if (byte === 0x5c) s.escaped = true;
    else if (byte === 0x22) {
      s.naming = false;
      s.last = AFTER_VALUE;
      if (!s.nameIsValue) s.memberName = s.name;
      else if (s.memberName === 'resourceType') s.type = s.name;
      return i + 1;
    }
    if (byte === 0x0a) {
      if (s.lines) {
        s.breakReason = 'line-ends-inside';
        return startSearch(s, i);
      }
      s.line += 1;
      s.lineStart = s.offset + i + 1;
    }
    if (s.name.length < NAME_LENGTH) s.name += String.fromCharCode(byte);
  }
  return bytes.length;
}

function beginName(s: SplitState, i: number): number {
  s.naming = true;
  s.name = '';
  s.nameIsValue = s.last !== AFTER_COMMA && s.last !== AFTER_OBJECT_OPEN;
  return i + 1;
}

/** One chunk of the file, in order. */
function consume(s: SplitState, bytes: Uint8Array): void {
  let i = 0;
  while (i < bytes.length) {
    if (s.mode === 'lost') {
      i = searchOn(s, { bytes, from: i }, { enter, consume });
    } else if (s.naming) {
      i = readName(s, bytes, i);
    } else {
      i = scan(s, bytes, i);
      if (s.stop === AT_OPEN) i = opened(s, bytes, i);
      else if (s.stop === AT_CLOSE) i = closed(s, bytes, i);
      else if (s.stop === AT_NAME) i = beginName(s, i);
      else if (s.stop === AT_STRAY) i = stray(s, bytes, i);
      else if (s.stop === AT_BREAK) i = startSearch(s, i);
    }
  }
  for (const its of [s.document, s.part]) {
    if (its.from < 0) continue;
    keep(s, its, bytes, bytes.length);
    its.from = 0;
  }
  s.offset += bytes.length;
}

/** The file is over: what is still open is told. */
function finish(s: SplitState): void {
  const { search } = s;
  if (s.mode === 'lost' && search !== undefined) {
    const { reason, byte, line, entry, brokeAt, brokeOnLine } = search;
    s.emit({ kind: 'break', reason, byte, line, entry, brokeAt, brokeOnLine, resumesAt: undefined });
    return;
  }
  if (s.mode === 'outside' && s.base === 0) return;
  const within =
    s.mode === 'entry' ? 'entry' : s.mode === 'entries' || s.wasSplit ? 'bundle' : s.mode === 'document' ? 'document' : 'list';
  const its = s.mode === 'entry' ? s.part : s.document;
  const entry = s.mode === 'entry' ? s.entry : undefined;
  s.emit({ kind: 'cut', within, byte: its.byte, line: its.line, entry, endedAt: s.offset });
}

/**
 * In: `push` takes the file's bytes in chunks of any size, `finish` ends it; `startAt` bytes before were passed over.
 * Out: by `emit`, in the order of the file; the same events whatever the chunks. `bytes` of a slice are valid during
 * the call only.
 */
export function jsonSplitter(
  emit: Emit,
  options: { readonly sliceLimit: number; readonly lines: boolean; readonly startAt: number },
): { readonly push: (chunk: Uint8Array) => void; readonly finish: () => void } {
  const s = splitState(emit, options);
  s.offset = options.startAt;
  s.lineStart = options.startAt;
  return { push: (chunk) => consume(s, chunk), finish: () => finish(s) };
}
