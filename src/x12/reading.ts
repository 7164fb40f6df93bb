/** What a byte reader remembers between chunks, and how a segment gets its place. */
import type { Finding } from './finding.ts';
import { packText, type SegmentView, textOf } from './scan.ts';
import type { Delimiters } from './syntax.ts';

/** A byte reader on its way. */
export type State = {
  mode: 'header' | 'segments' | 'stopped';
  delimiters: Delimiters | undefined;
  kinds: Uint8Array;
  /** What waits for more bytes: `carry[carryAt … carryEnd)`. */
  carry: Uint8Array;
  carryAt: number;
  carryEnd: number;
  readonly view: SegmentView;
  ordinal: number;
  position: number;
  sawEmpty: boolean;
  /** Bytes at the beginning of the file were looked at for an encoding. */
  begun: boolean;
  readonly findings: Finding[];
  readonly segmentLength: number;
  readonly binaryLength: number;
};

export function stop(state: State, finding: Finding): void {
  state.findings.push(finding);
  state.mode = 'stopped';
  state.carry = new Uint8Array(0);
  state.carryAt = 0;
  state.carryEnd = 0;
}

/** Appends `chunk[from … to)` to what waits. */
export function keep(state: State, chunk: Uint8Array, from: number, to: number): void {
  const waiting = state.carryEnd - state.carryAt;
  const need = waiting + to - from;
  if (state.carryEnd + to - from > state.carry.length) {
    const room = need > state.carry.length / 2 ? new Uint8Array(Math.max(1024, need * 2)) : state.carry;
    room.set(state.carry.subarray(state.carryAt, state.carryEnd));
    state.carry = room;
    state.carryAt = 0;
    state.carryEnd = waiting;
  }
  state.carry.set(from === 0 && to === chunk.length ? chunk : chunk.subarray(from, to), state.carryEnd);
  state.carryEnd += to - from;
}

export const ISA = packText('ISA');
export const IEA = packText('IEA');
const [GS, GE, ST, SE] = ['GS', 'GE', 'ST', 'SE'].map(packText);

/** Gives the view its place in file and transaction. */
export function place(state: State, view: SegmentView): void {
  state.ordinal += 1;
  view.ordinal = state.ordinal;
  const { id } = view;
  if (id === ST) state.position = 1;
  else if (id === ISA || id === IEA || id === GS || id === GE) state.position = 0;
  else if (state.position > 0) state.position += 1;
  view.position = state.position;
  if (id === SE) state.position = 0;
}

/** A new header: `ISA` itself, or `ISA` with another separator and all that follows. */
export function beginsHeader(view: SegmentView): boolean {
  if (view.id === ISA) return true;
  const at = view.starts[0] as number;
  if (view.bytes[at] !== 73 || view.bytes[at + 1] !== 83 || view.bytes[at + 2] !== 65) return false;
  return /^ISA[^A-Za-z0-9]/.test(textOf(view.bytes, at, at + 4));
}
