/** The beginning of an interchange: blanks and marks before it, its header, the delimiters it names. */
import { envelopeFinding, type Finding } from './finding.ts';
import { readHeader } from './header.ts';
import { ISA, keep, place, type State, stop } from './reading.ts';
import { byteKinds, type SegmentView, textOf } from './scan.ts';
import type { OnView } from './syntax.ts';

/** Bytes looked at for the header: 106 when well formed, more to say what is wrong with a bad one. */
const HEADER_WINDOW = 256;

/** Blank, line ends, and what some systems fill up or end a file with. */
export const isBlank = (byte: number | undefined): boolean =>
  byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13) || byte === 0 || byte === 0x1a || byte === 0xa0;

/** The ISA's view: cut at element separators alone, as its data may hold the other delimiters. */
function headerView(state: State, bytes: Uint8Array, length: number): SegmentView {
  const { view } = state;
  view.bytes = bytes;
  view.starts[0] = 0;
  view.id = ISA;
  view.allMarks = 0;
  view.marks.fill(0, 0, 18);
  let count = 0;
  for (let i = 0; i < length - 1 && count < 16; i += 1) {
    if (bytes[i] !== bytes[3]) continue;
    count += 1;
    view.starts[count] = i + 1;
  }
  view.count = count;
  view.starts[count + 1] = length;
  return view;
}

/** What a file that begins with no ISA is, as far as its first bytes tell. */
function notX12(state: State, bytes: Uint8Array): Finding {
  const first = state.ordinal === 0;
  const wide = first && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0);
  return envelopeFinding({
    code: wide ? 'file-must-have-one-byte-per-character' : 'file-must-be-interchanges',
    message: wide
      ? 'The file is written with two bytes per character (UTF-16). Ask the sender to save it as plain text.'
      : first
        ? 'The file does not begin with an ISA segment: it is not an X12 interchange, or its beginning is missing.'
        : 'Text that is no interchange follows the IEA segment; it was not read.',
    path: 'ISA',
    codes: { ta105: first ? '024' : '022' },
    severity: first ? 'error' : 'warning',
  });
}

/** UTF-8 files of some editors begin with a mark that is no character: skipped and told. */
function skipMark(state: State): void {
  state.begun = true;
  const { carry, carryAt } = state;
  if (carry[carryAt] !== 0xef || carry[carryAt + 1] !== 0xbb || carry[carryAt + 2] !== 0xbf) return;
  state.carryAt += 3;
  state.findings.push(
    envelopeFinding({
      code: 'file-should-begin-with-isa',
      message: 'A byte order mark stands before the ISA segment; it was skipped.',
      path: 'ISA',
      severity: 'warning',
    }),
  );
}

/** Tries to begin an interchange with what waits and the chunk from `at`; returns where to go on in the chunk, -1 for more. */
export function beginInterchange(state: State, chunk: Uint8Array, at: number, input: { final: boolean; onView: OnView }): number {
  let next = at;
  for (;;) {
    while (state.carryAt < state.carryEnd && isBlank(state.carry[state.carryAt])) state.carryAt += 1;
    const waiting = state.carryEnd - state.carryAt;
    if (waiting === 0) while (next < chunk.length && isBlank(chunk[next])) next += 1;
    const take = Math.min(chunk.length - next, HEADER_WINDOW - waiting);
    if (take <= 0) break;
    keep(state, chunk, next, next + take);
    next += take;
  }
  const waiting = state.carryEnd - state.carryAt;
  if (waiting === 0 || (waiting < HEADER_WINDOW && !input.final)) return -1;
  if (!state.begun) {
    skipMark(state);
    return beginInterchange(state, chunk, next, input);
  }
  const bytes = state.carry.subarray(state.carryAt, state.carryEnd);
  if (bytes[0] !== 73 || bytes[1] !== 83 || bytes[2] !== 65) {
    stop(state, notX12(state, bytes));
    return -1;
  }
  const header = readHeader(textOf(bytes, 0, Math.min(bytes.length, HEADER_WINDOW)));
  if ('code' in header) {
    stop(state, header);
    return -1;
  }
  state.delimiters = header.delimiters;
  state.kinds = byteKinds(header.delimiters);
  state.findings.push(...header.findings);
  state.mode = 'segments';
  const view = headerView(state, bytes, header.length);
  state.carryAt += header.length;
  place(state, view);
  input.onView(view, header.delimiters);
  return next;
}
