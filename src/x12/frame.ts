/** The loops being filled while a transaction is decoded, and the paths they give. */
import type { LoopBody, Use } from './notation.ts';
import type { Segment } from './syntax.ts';

type OpenNode = { readonly id: string; readonly segments: Segment[]; readonly loops: OpenNode[] };

/** A loop being filled. */
export type Frame = {
  readonly node: OpenNode;
  readonly body: LoopBody;
  readonly name: string;
  /** 1-based among its siblings with the same id. */
  readonly ordinal: number;
  readonly counts: number[];
  group: number;
  /** Next of `body.required` not yet passed. */
  due: number;
  /** Required uses that were passed without being met, with the segment position where that showed. */
  pending: { readonly use: Use; readonly position: number }[] | undefined;
};

export function openFrame(id: string, body: LoopBody, name: string, ordinal: number): Frame {
  const counts: number[] = [];
  for (let i = 0; i < body.children.length; i += 1) counts.push(0);
  return { node: { id, segments: [], loops: [] }, body, name, ordinal, counts, group: 0, due: 0, pending: undefined };
}

/** `2000B[3]/2300/2400[2]`, '' for the root. */
export function pathOf(frames: readonly Frame[]): string {
  return frames
    .slice(1)
    .map((frame) => (frame.ordinal === 1 ? frame.node.id : `${frame.node.id}[${frame.ordinal}]`))
    .join('/');
}

/** The path of a segment in the innermost loop: `2300/REF[2]`. */
export function segmentPath(frames: readonly Frame[], id: string, segment: Segment | undefined): string {
  const loops = pathOf(frames);
  const same = frames.at(-1)?.node.segments.filter((s) => s.id === id) ?? [];
  const at = segment === undefined ? 0 : same.indexOf(segment);
  return `${loops}${loops === '' ? '' : '/'}${id}${at > 0 ? `[${at + 1}]` : ''}`;
}
