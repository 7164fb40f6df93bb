/** The loops being filled while a transaction is walked, and the paths they give. */
import type { CompiledBody, CompiledSegment, CompiledUse } from './compile.ts';
import type { Segment } from './syntax.ts';

export type OpenNode = { readonly id: string; readonly segments: Segment[]; readonly loops: OpenNode[] };

/** A loop being filled. Frames are reused: each depth has one. */
export type Frame = {
  /** The loop's id, the transaction set's for the root. */
  id: string;
  name: string;
  body: CompiledBody;
  /** 1-based among its siblings with the same id. */
  ordinal: number;
  /** How often each child was met. */
  counts: Int32Array;
  group: number;
  /** Next of `body.required` not yet passed. */
  due: number;
  /** Required uses that were passed without being met, with the segment position where that showed. */
  pending: { readonly use: CompiledUse; readonly position: number }[] | undefined;
  /** Position of the segment that began it. */
  position: number;
  /** The tree, when one is wanted. */
  node: OpenNode | undefined;
};

/** Frames by depth, root first; `depth` of them are open. */
export type Frames = { readonly pool: Frame[]; depth: number };

export function openFrame(frames: Frames, use: Pick<Frame, 'id' | 'name' | 'body' | 'ordinal' | 'position' | 'node'>): Frame {
  const children = use.body.children.length;
  let frame = frames.pool[frames.depth];
  if (frame === undefined) {
    frame = {
      ...use,
      counts: new Int32Array(children),
      group: 0,
      due: 0,
      pending: undefined,
    };
    frames.pool.push(frame);
  } else {
    frame.id = use.id;
    frame.name = use.name;
    frame.body = use.body;
    frame.ordinal = use.ordinal;
    frame.position = use.position;
    frame.node = use.node;
    frame.group = 0;
    frame.due = 0;
    frame.pending = undefined;
    if (frame.counts.length < children) frame.counts = new Int32Array(children);
    else frame.counts.fill(0, 0, children);
  }
  frames.depth += 1;
  return frame;
}

/** `2000B[3]/2300/2400[2]` of the first `depth` frames, '' for the root. */
export function pathOf(frames: Frames, depth: number): string {
  let path = '';
  for (let at = 1; at < depth; at += 1) {
    const frame = frames.pool[at];
    if (frame === undefined) break;
    path += `${at === 1 ? '' : '/'}${frame.id}${frame.ordinal === 1 ? '' : `[${frame.ordinal}]`}`;
  }
  return path;
}

/** `2300/REF[2]`: a segment of that id in the loop at `depth`; `last` says that it is the last one met there. */
export function segmentPath(frames: Frames, depth: number, segment: Pick<CompiledSegment, 'id'>, last: boolean): string {
  const loops = pathOf(frames, depth);
  const frame = frames.pool[depth - 1];
  let met = 0;
  if (last && frame !== undefined) {
    for (const child of frame.body.children) {
      if (!child.isLoop && child.lead.id === segment.id) met += frame.counts[child.index] ?? 0;
    }
  }
  return `${loops}${loops === '' ? '' : '/'}${segment.id}${met > 1 ? `[${met}]` : ''}`;
}
