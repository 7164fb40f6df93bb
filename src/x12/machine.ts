/**
 * Segments → loops, by the guide: one machine for all guides. Structure only (SNIP 2): order, repeats, usage of segments
 * and loops; what stands inside a segment is looked at by whoever watches.
 *
 * A segment goes to the nearest open loop that has a place for it at or after where that loop stands; loops inside are
 * closed. Failing that, a place already passed ('out of order'), then a place whose code alone is wrong.
 */
import { hasCode } from './code-set.ts';
import type { CompiledSegment, CompiledUse } from './compile.ts';
import type { FindingSink } from './finding.ts';
import { type Frame, type Frames, type OpenNode, openFrame } from './frame.ts';
import type { Guide } from './guide.ts';
import { HAS_COMPONENT, HAS_REPETITION, packText, type SegmentView } from './scan.ts';
import { reportHomeless, reportMissing, reportOutOfOrder, reportTooMany } from './structure-faults.ts';
import { type Delimiters, type Segment, segmentOfView } from './syntax.ts';

/** Told of each segment that found its place, and of each loop about to close. */
export type Watch = {
  readonly segment: (lead: CompiledSegment, view: SegmentView) => void;
  readonly closing: (frame: Frame) => void;
};

export type Machine = {
  readonly guide: Guide;
  readonly frames: Frames;
  readonly sink: FindingSink;
  readonly component: number;
  readonly repetition: number;
  readonly watch: Watch | undefined;
  readonly tree: boolean;
  /** Depth of the loop that the segment at hand stands in. */
  at: number;
  /** Position of the segment last seen. */
  last: number;
  begun: boolean;
  /** Numbers of the guide's segment ids, and that of the segment at hand. */
  readonly ids: ReadonlyMap<number, number>;
  id: number;
};

/** Moves a frame on to a group: required uses before it that were not met are noted with the place. */
function advance(frame: Frame, group: number, position: number): void {
  if (group <= frame.group) return;
  frame.group = group;
  const { required } = frame.body;
  while (frame.due < required.length) {
    const use = required[frame.due] as CompiledUse;
    if (use.group >= group) return;
    if (frame.counts[use.index] === 0) {
      frame.pending ??= [];
      frame.pending.push({ use, position });
    }
    frame.due += 1;
  }
}

/** Closes the innermost frames down to `depth`, telling what they lack. */
function closeTo(machine: Machine, depth: number, position: number): void {
  const { frames } = machine;
  while (frames.depth > depth) {
    const frame = frames.pool[frames.depth - 1] as Frame;
    advance(frame, Number.POSITIVE_INFINITY, position);
    if (frame.pending !== undefined) {
      for (const miss of frame.pending) if (frame.counts[miss.use.index] === 0) reportMissing(machine, miss.use, miss.position);
    }
    machine.watch?.closing(frame);
    frames.depth -= 1;
  }
}

function qualifies(machine: Machine, lead: CompiledSegment, view: SegmentView): boolean {
  const { codes, qualifier } = lead;
  if (codes === undefined) return true;
  if (qualifier > view.count) return false;
  const from = view.starts[qualifier] as number;
  let to = (view.starts[qualifier + 1] as number) - 1;
  if (lead.qualifierComponent !== 0 && ((view.marks[qualifier] as number) & (HAS_COMPONENT | HAS_REPETITION)) !== 0) {
    for (let at = from; at < to; at += 1) {
      const byte = view.bytes[at];
      if (byte === machine.component || byte === machine.repetition) to = at;
    }
  }
  if (!hasCode(codes, view.bytes, from, to)) return false;
  const { second, secondCodes } = lead;
  if (secondCodes === undefined) return true;
  if (second > view.count) return false;
  return hasCode(secondCodes, view.bytes, view.starts[second] as number, (view.starts[second + 1] as number) - 1);
}

/** The best place for a segment in one frame, from group `from` on: the first with room left, else the first. */
function placeIn(machine: Machine, frame: Frame, view: SegmentView, from: number): CompiledUse | undefined {
  const uses = frame.body.byId[machine.id];
  if (uses === undefined) return undefined;
  let full: CompiledUse | undefined;
  for (let i = 0; i < uses.length; i += 1) {
    const use = uses[i] as CompiledUse;
    if (use.group < from || !qualifies(machine, use.lead, view)) continue;
    if ((frame.counts[use.index] as number) < use.max) return use;
    full ??= use;
  }
  return full;
}

const HL = packText('HL');
const NM1 = packText('NM1');

/** The only use of this segment id in the frame, when its code is what is wrong. HL and NM1 loops are too alike for that. */
function looseIn(machine: Machine, frame: Frame, view: SegmentView): CompiledUse | undefined {
  const uses = frame.body.byId[machine.id];
  const only = uses?.length === 1 ? uses[0] : undefined;
  return only === undefined || only.group < frame.group || view.id === HL || view.id === NM1 ? undefined : only;
}

/** Puts the segment into the use found in the frame at `depth` (0 = root). */
function attach(machine: Machine, view: SegmentView, use: CompiledUse, depth: number, segment: Segment | undefined): void {
  const { frames, watch } = machine;
  const frame = frames.pool[depth] as Frame;
  advance(frame, use.group, view.position);
  const seen = (frame.counts[use.index] as number) + 1;
  frame.counts[use.index] = seen;
  const { body } = use;
  if (body === undefined) {
    machine.at = depth + 1;
    frame.node?.segments.push(segment ?? segmentOfView(view));
  } else {
    const node: OpenNode | undefined = machine.tree
      ? { id: use.id, segments: [segment ?? segmentOfView(view)], loops: [] }
      : undefined;
    if (node !== undefined) frame.node?.loops.push(node);
    const child = openFrame(frames, { id: use.id, name: use.name, body, ordinal: seen, position: view.position, node });
    child.counts[0] = 1;
    machine.at = frames.depth;
  }
  watch?.segment(use.lead, view);
  if (seen > use.max) reportTooMany(machine, use, view);
}

function placeLate(machine: Machine, view: SegmentView, segment: Segment | undefined): boolean {
  const { frames } = machine;
  for (let at = frames.depth - 1; at >= 0; at -= 1) {
    const use = placeIn(machine, frames.pool[at] as Frame, view, 0);
    if (use === undefined) continue;
    if (use.isLoop) closeTo(machine, at + 1, view.position);
    attach(machine, view, use, at, segment);
    reportOutOfOrder(machine, use, view, at);
    return true;
  }
  return false;
}

function placeLoosely(machine: Machine, view: SegmentView, segment: Segment | undefined): boolean {
  const { frames } = machine;
  for (let at = frames.depth - 1; at >= 0; at -= 1) {
    const use = looseIn(machine, frames.pool[at] as Frame, view);
    if (use === undefined) continue;
    closeTo(machine, at + 1, view.position);
    attach(machine, view, use, at, segment);
    return true;
  }
  return false;
}

/** Takes the next segment; `segment` is the same as a value, when the caller has it, for the tree. */
export function pushView(machine: Machine, view: SegmentView, segment?: Segment): void {
  const { frames } = machine;
  machine.last = view.position;
  const root = frames.pool[0] as Frame;
  if (!machine.begun && view.id === root.body.first.packed) {
    machine.begun = true;
    attach(machine, view, root.body.children[0] as CompiledUse, 0, segment);
    return;
  }
  const id = machine.ids.get(view.id);
  if (id === undefined) {
    machine.at = frames.depth;
    reportHomeless(machine, view);
    return;
  }
  machine.id = id;
  for (let at = frames.depth - 1; at >= 0; at -= 1) {
    const frame = frames.pool[at] as Frame;
    const use = placeIn(machine, frame, view, frame.group);
    if (use === undefined) continue;
    if (frames.depth > at + 1) closeTo(machine, at + 1, view.position);
    attach(machine, view, use, at, segment);
    return;
  }
  if (placeLate(machine, view, segment) || placeLoosely(machine, view, segment)) return;
  machine.at = frames.depth;
  reportHomeless(machine, view);
}

/** Closes every loop and gives the tree's root, if one was wanted. */
export function endMachine(machine: Machine): OpenNode | undefined {
  closeTo(machine, 0, machine.last);
  return machine.frames.pool[0]?.node;
}

export function machineFor(parts: {
  readonly guide: Guide;
  readonly delimiters: Delimiters;
  readonly sink: FindingSink;
  readonly tree: boolean;
  readonly watch?: (machine: Machine) => Watch;
}): Machine {
  const { guide, delimiters, sink, tree } = parts;
  const frames: Frames = { pool: [], depth: 0 };
  const machine: { -readonly [K in keyof Machine]: Machine[K] } = {
    guide,
    frames,
    sink,
    component: delimiters.component.charCodeAt(0),
    repetition: delimiters.repetition === undefined ? -1 : delimiters.repetition.charCodeAt(0),
    watch: undefined,
    tree,
    at: 1,
    last: 0,
    begun: false,
    ids: guide.compiled().ids,
    id: 0,
  };
  const id = guide.transactionSet;
  const node = tree ? { id, segments: [], loops: [] } : undefined;
  openFrame(frames, { id, name: guide.name, body: guide.compiled().root, ordinal: 1, position: 1, node });
  machine.watch = parts.watch?.(machine);
  return machine;
}
