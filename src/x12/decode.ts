/**
 * Segments → loop tree, by the guide. Structure only (SNIP 2): order, repeats, usage of segments and loops; what stands
 * inside a segment is elements.ts. Push-based, so that one transaction need not be held whole by a later streaming use.
 *
 * A segment goes to the nearest open loop that has a place for it at or after where that loop stands; loops inside are
 * closed. Failing that, a place already passed ('out of order'), then a place whose code alone is wrong.
 */
import { type Finding, type FindingSink, findingSink, report } from './finding.ts';
import { type Frame, openFrame, pathOf, segmentPath } from './frame.ts';
import type { Guide } from './guide.ts';
import { GUIDES } from './guides/registry.ts';
import type { LoopNode } from './loop.ts';
import type { SegmentUse, Use } from './notation.ts';
import type { Delimiters, Segment } from './syntax.ts';

export type Decoded = { readonly root: LoopNode; readonly findings: readonly Finding[] };

/** Told of each segment that found its place. `frames` is the open path, root first. */
export type OnSegment = (segment: Segment, use: SegmentUse, frames: readonly Frame[]) => void;

export type Decoder = {
  readonly push: (segment: Segment) => void;
  readonly end: () => LoopNode;
};

type Machine = {
  readonly guide: Guide;
  readonly delimiters: Delimiters;
  readonly frames: Frame[];
  readonly sink: FindingSink;
  readonly onSegment: OnSegment | undefined;
  last: number;
};

const where = (frame: Frame | undefined): string =>
  frame === undefined || frame.name === '' ? `loop ${frame?.node.id ?? ''}` : `loop ${frame.node.id} (${frame.name})`;

function structureFinding(
  machine: Machine,
  parts: { code: string; ik304: string; message: string; segment: string; position: number; path: string; loop?: string },
): void {
  const { code, ik304, message, segment, position, path, loop } = parts;
  const { basis } = machine.guide;
  report(machine.sink, {
    code,
    level: ik304 === '1' ? 1 : 2,
    severity: basis === 'memory' ? 'warning' : 'error',
    basis,
    message,
    path,
    position,
    segment,
    ...(loop === undefined ? {} : { loop }),
    codes: { ik304, ik502: '5' },
  });
}

function reportMissing(machine: Machine, use: Use, position: number, frames: readonly Frame[]): void {
  const frame = frames.at(-1);
  const id = use.kind === 'segment' ? use.id : use.body.first.id;
  const what =
    use.kind === 'segment' ? `Segment ${id}${codesOf(use)}` : `Loop ${use.id}${use.name === '' ? '' : ` (${use.name})`}`;
  structureFinding(machine, {
    code: use.kind === 'segment' ? 'required-segment-must-be-present' : 'required-loop-must-be-present',
    ik304: '3',
    message: `${what} is required in ${where(frame)} and is missing.`,
    segment: id,
    position,
    path: use.kind === 'segment' ? segmentPath(frames, id, undefined) : [pathOf(frames), use.id].filter(Boolean).join('/'),
    loop: use.kind === 'segment' ? (frame?.node.id ?? '') : use.id,
  });
}

/** ` with REF01 G1 or F8`: the codes that tell a use from its neighbours. */
function codesOf(use: SegmentUse): string {
  if (use.qualifier === undefined || use.qualifier.codes.size > 6) return '';
  const at = `${use.id}${String(use.qualifier.element).padStart(2, '0')}`;
  return ` with ${at} ${[...use.qualifier.codes].join(' or ')}`;
}

/** Moves a frame on to a group: required uses before it that were not met are noted with the place. */
function advance(frame: Frame, group: number, position: number): void {
  if (group <= frame.group) return;
  frame.group = group;
  const { required } = frame.body;
  while (frame.due < required.length) {
    const use = required[frame.due];
    if (use === undefined || use.group >= group) return;
    if (frame.counts[use.index] === 0) {
      frame.pending ??= [];
      frame.pending.push({ use, position });
    }
    frame.due += 1;
  }
}

/** Closes the innermost frames down to `depth`, telling what they lack. */
function closeTo(machine: Machine, depth: number, position: number): void {
  while (machine.frames.length > depth) {
    const frame = machine.frames.at(-1);
    if (frame === undefined) return;
    advance(frame, Number.POSITIVE_INFINITY, position);
    if (frame.pending !== undefined) {
      for (const miss of frame.pending) {
        if (frame.counts[miss.use.index] === 0) reportMissing(machine, miss.use, miss.position, machine.frames);
      }
    }
    machine.frames.pop();
  }
}

function qualifies(use: SegmentUse, segment: Segment, delimiters: Delimiters): boolean {
  const { qualifier } = use;
  if (qualifier === undefined) return true;
  const text = segment.elements[qualifier.element - 1];
  if (text === undefined) return false;
  if (qualifier.component === 0) return qualifier.codes.has(text);
  const repetition = delimiters.repetition === undefined ? -1 : text.indexOf(delimiters.repetition);
  const first = repetition < 0 ? text : text.slice(0, repetition);
  const end = first.indexOf(delimiters.component);
  return qualifier.codes.has(end < 0 ? first : first.slice(0, end));
}

const leading = (use: Use): SegmentUse => (use.kind === 'segment' ? use : use.body.first);

/** The best place for a segment in one frame, from group `from` on: the first with room left, else the first. */
function placeIn(frame: Frame, segment: Segment, delimiters: Delimiters, from: number): Use | undefined {
  const uses = frame.body.byId.get(segment.id);
  if (uses === undefined) return undefined;
  let full: Use | undefined;
  for (const use of uses) {
    if (use.group < from || !qualifies(leading(use), segment, delimiters)) continue;
    if ((frame.counts[use.index] ?? 0) < use.max) return use;
    full ??= use;
  }
  return full;
}

/** The only use of this segment id in the frame, when its code is what is wrong. HL and NM1 loops are too alike for that. */
function looseIn(frame: Frame, segment: Segment): Use | undefined {
  const uses = frame.body.byId.get(segment.id);
  const only = uses?.length === 1 ? uses[0] : undefined;
  return only === undefined || only.group < frame.group || segment.id === 'HL' || segment.id === 'NM1' ? undefined : only;
}

function tooMany(machine: Machine, use: Use, segment: Segment): void {
  const frame = machine.frames.at(-1);
  const isLoop = use.kind === 'loop';
  structureFinding(machine, {
    code: isLoop ? 'loop-must-not-repeat-beyond-its-limit' : 'segment-must-not-repeat-beyond-its-limit',
    ik304: isLoop ? '4' : '5',
    message: isLoop
      ? `Loop ${use.id} may occur ${use.max} time(s) here and occurs once more.`
      : `Segment ${use.id}${codesOf(use)} may occur ${use.max} time(s) in ${where(frame)} and occurs once more.`,
    segment: segment.id,
    position: segment.position,
    path: segmentPath(machine.frames, segment.id, segment),
    loop: frame?.node.id ?? '',
  });
}

/** Puts the segment into the use found in the frame at `depth` (0 = root). */
function attach(machine: Machine, segment: Segment, use: Use, depth: number): void {
  const { frames } = machine;
  const frame = frames[depth];
  if (frame === undefined) return;
  advance(frame, use.group, segment.position);
  const seen = (frame.counts[use.index] ?? 0) + 1;
  frame.counts[use.index] = seen;
  if (use.kind === 'segment') {
    frame.node.segments.push(segment);
    if (machine.onSegment !== undefined)
      machine.onSegment(segment, use, depth === frames.length - 1 ? frames : frames.slice(0, depth + 1));
    if (seen > use.max) tooMany(machine, use, segment);
    return;
  }
  const child = openFrame(use.id, use.body, use.name, seen);
  child.counts[0] = 1;
  child.node.segments.push(segment);
  frame.node.loops.push(child.node);
  frames.push(child);
  if (machine.onSegment !== undefined) machine.onSegment(segment, use.body.first, frames);
  if (seen > use.max) tooMany(machine, use, segment);
}

function homeless(machine: Machine, segment: Segment): void {
  const inGuide = machine.guide.segmentIds().has(segment.id);
  const inAny = inGuide || GUIDES.some((guide) => guide.segmentIds().has(segment.id));
  const frame = machine.frames.at(-1);
  structureFinding(machine, {
    code: inGuide ? 'segment-must-be-expected-here' : inAny ? 'segment-must-belong-to-the-transaction' : 'segment-must-be-known',
    ik304: inGuide ? '2' : inAny ? '6' : '1',
    message: inGuide
      ? `Segment ${segment.id} with these codes has no place here, in ${where(frame)}; check its first codes and the order.`
      : `Segment ${/^[A-Z0-9]{2,3}$/.test(segment.id) ? segment.id : 'with a malformed id'} does not belong to ${machine.guide.name}.`,
    segment: segment.id,
    position: segment.position,
    path: segmentPath(machine.frames, /^[A-Z0-9]{2,3}$/.test(segment.id) ? segment.id : '?', undefined),
    loop: frame?.node.id ?? '',
  });
}

function outOfOrder(machine: Machine, segment: Segment, depth: number): boolean {
  for (let at = machine.frames.length - 1; at >= depth; at -= 1) {
    const frame = machine.frames[at];
    const use = frame === undefined ? undefined : placeIn(frame, segment, machine.delimiters, 0);
    if (frame === undefined || use === undefined) continue;
    if (use.kind === 'loop') closeTo(machine, at + 1, segment.position);
    attach(machine, segment, use, at);
    structureFinding(machine, {
      code: 'segment-must-be-in-order',
      ik304: '7',
      message: `Segment ${segment.id}${codesOf(leading(use))} comes too late in ${where(frame)}: the guide puts it earlier.`,
      segment: segment.id,
      position: segment.position,
      path: segmentPath(machine.frames.slice(0, at + 1), segment.id, segment),
      loop: frame.node.id,
    });
    return true;
  }
  return false;
}

function pushSegment(machine: Machine, segment: Segment): void {
  const { frames, delimiters } = machine;
  machine.last = segment.position;
  for (let at = frames.length - 1; at >= 0; at -= 1) {
    const frame = frames[at];
    if (frame === undefined) break;
    const use = placeIn(frame, segment, delimiters, frame.group);
    if (use !== undefined) {
      closeTo(machine, at + 1, segment.position);
      attach(machine, segment, use, at);
      return;
    }
  }
  if (outOfOrder(machine, segment, 0)) return;
  for (let at = frames.length - 1; at >= 0; at -= 1) {
    const frame = frames[at];
    const use = frame === undefined ? undefined : looseIn(frame, segment);
    if (use !== undefined) {
      closeTo(machine, at + 1, segment.position);
      attach(machine, segment, use, at);
      return;
    }
  }
  homeless(machine, segment);
}

/** A decoder for one transaction: push its segments from ST to SE, then end. */
export function decoder(parts: {
  readonly guide: Guide;
  readonly delimiters: Delimiters;
  readonly sink: FindingSink;
  readonly onSegment?: OnSegment;
}): Decoder {
  const { guide, delimiters, sink, onSegment } = parts;
  const body = guide.body();
  const root = openFrame(guide.transactionSet, body, guide.name, 1);
  const machine: Machine = { guide, delimiters, frames: [root], sink, onSegment, last: 0 };
  let begun = false;
  return {
    push: (segment) => {
      if (!begun && segment.id === body.first.id) {
        begun = true;
        attach(machine, segment, body.first, 0);
      } else pushSegment(machine, segment);
    },
    end: () => {
      closeTo(machine, 0, machine.last);
      return root.node;
    },
  };
}

/**
 * A transaction's segments (ST to SE) as a loop tree, with what breaks the guide's structure.
 * Never fails: a segment without a place is left out of the tree and told.
 */
export function decode(segments: Iterable<Segment>, guide: Guide, delimiters: Delimiters): Decoded {
  const sink = findingSink();
  const run = decoder({ guide, delimiters, sink });
  for (const segment of segments) run.push(segment);
  return { root: run.end(), findings: sink.list };
}
