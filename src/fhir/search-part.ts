/**
 * After a break: where can reading go on? At the next entry of the bundle, known by its first member; at the next
 * document, known by the column at which documents of this file begin. Nothing is guessed beyond that.
 */
import { AFTER_COMMA, AT_START } from './json-lexis.ts';
import type { Mode, Search, SplitState } from './split-state.ts';

/** First members of Bundle.entry (FHIR R4 bundle.html); `link` and `id` begin other elements too often. */
const ENTRY_STARTS: readonly (readonly number[])[] = ['fullUrl', 'resource', 'request', 'response', 'search'].map((name) =>
  Array.from(`"${name}"`, (character) => character.charCodeAt(0)),
);
const LONGEST_PENDING = 4096;

/** The structure broke at `i`: what was being read is given up. */
export function startSearch(s: SplitState, i: number): number {
  const inEntry = s.mode === 'entry';
  const inBundle = inEntry || s.mode === 'entries';
  const begun = inEntry ? s.part : s.mode === 'document' ? s.document : undefined;
  const at = s.offset + i;
  s.search = {
    reason: s.mode === 'outside' ? 'document-expected' : s.breakReason,
    byte: begun?.byte ?? at,
    line: begun?.line ?? s.line,
    entry: inEntry ? s.entry : undefined,
    brokeAt: at,
    brokeOnLine: s.line,
    entries: inBundle || s.wasSplit || (s.mode === 'document' && (s.type === 'Bundle' || s.memberName === 'entry')),
    // Nothing but blanks stands before it when the comma before it ended the line before.
    column: at === s.lineStart || (s.last === AFTER_COMMA && s.commaAt < s.lineStart) ? at - s.lineStart : -1,
    pending: [],
  };
  if (inEntry) {
    s.entry += 1;
    s.members = s.part.members;
  }
  s.strays = 0;
  s.part.from = -1;
  s.part.pieces = [];
  if (!inBundle) {
    s.document.broken = true;
    s.document.from = -1;
    s.document.pieces = [];
  }
  s.naming = false;
  s.inString = false;
  s.escaped = false;
  s.mode = 'lost';
  return i;
}

type Splitter = {
  readonly enter: (s: SplitState, mode: Mode) => void;
  readonly consume: (s: SplitState, bytes: Uint8Array) => void;
};

function resume(s: SplitState, search: Search, at: number): void {
  const { reason, byte, line, entry, brokeAt, brokeOnLine } = search;
  s.search = undefined;
  s.emit({ kind: 'break', reason, byte, line, entry, brokeAt, brokeOnLine, resumesAt: at });
}

/** The document that begins at this `{`. */
function resumeAtDocument(s: SplitState, search: Search, at: number): void {
  resume(s, search, at);
  s.depth = s.base;
  s.last = s.base === 0 ? AT_START : AFTER_COMMA;
}

/** The entry whose first bytes are `pending`, ending before chunk index `next`. */
function resumeAtEntry(s: SplitState, search: Search, splitter: Splitter, next: number): void {
  const begins = Uint8Array.from(search.pending);
  const chunkOffset = s.offset;
  const at = chunkOffset + next - begins.length;
  resume(s, search, at);
  s.depth = s.base + 2;
  s.isObject[s.base + 1] = 1;
  s.isObject[s.base + 2] = 0;
  s.last = AFTER_COMMA;
  s.wasSplit = true;
  splitter.enter(s, 'entries');
  for (const byte of begins) if (byte === 0x0a) s.line -= 1;
  s.offset = at;
  splitter.consume(s, begins);
  s.offset = chunkOffset;
  if (s.part.from >= 0) s.part.from = next;
}

/** What `pending` is once `byte` follows: 'entry' when it begins one, 'no' when it cannot. */
function judge(pending: readonly number[]): 'entry' | 'maybe' | 'no' {
  const from = pending.indexOf(0x22);
  if (from < 0) {
    const last = pending.at(-1);
    const blank = pending.length === 1 || last === 0x20 || last === 0x0a || last === 0x0d || last === 0x09;
    return blank && pending.length < LONGEST_PENDING ? 'maybe' : 'no';
  }
  const read = pending.length - from;
  const fitting = ENTRY_STARTS.filter((name) => pending.slice(from, from + name.length).every((byte, at) => byte === name[at]));
  if (fitting.length === 0) return 'no';
  return fitting.some((name) => name.length === read) ? 'entry' : 'maybe';
}

/** Reads on while lost. Out: the index to go on at. */
export function searchOn(
  s: SplitState,
  { bytes, from }: { readonly bytes: Uint8Array; readonly from: number },
  splitter: Splitter,
): number {
  const search = s.search as Search;
  for (let i = from; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte === 0x7b && search.column >= 0 && search.column === s.indent && (!search.entries || s.lines)) {
      resumeAtDocument(s, search, s.offset + i);
      splitter.enter(s, 'outside');
      return i;
    }
    search.column = byte === 0x0a ? 0 : search.column >= 0 && (byte === 0x20 || byte === 0x09) ? search.column + 1 : -1;
    if (byte === 0x0a) {
      s.line += 1;
      s.lineStart = s.offset + i + 1;
    }
    if (!search.entries) continue;
    if (byte === 0x7b) search.pending = [byte];
    else if (search.pending.length > 0) {
      search.pending.push(byte);
      const found = judge(search.pending);
      if (found === 'entry') {
        resumeAtEntry(s, search, splitter, i + 1);
        return i + 1;
      }
      if (found === 'no') search.pending = [];
    }
  }
  return bytes.length;
}
