/** Each segment of a transaction with its place in the guide, as it passes: no tree is kept. */
import type { CompiledSegment } from './compile.ts';
import { pathOf, segmentPath } from './frame.ts';
import { findingSink } from './finding.ts';
import type { Guide } from './guide.ts';
import { machineFor, pushView } from './machine.ts';
import type { SegmentUse } from './notation.ts';
import type { Delimiters, Segment } from './syntax.ts';
import { type SegmentNames, segmentNames } from './view-names.ts';
import { segmentViews } from './views.ts';

export type Place = {
  /** Loops that it stands in, outermost first, the transaction itself left out. */
  readonly loops: readonly { readonly id: string; readonly name: string }[];
  /** Of its loop: `2000A/2000B[3]/2300`, '' for the transaction itself. */
  readonly loopPath: string;
  /** As findings say it: `2000A/2000B[3]/2300/REF[2]`. */
  readonly path: string;
  /** It is the first segment of its loop. */
  readonly begins: boolean;
  /** Undefined where the guide has no place for it. */
  readonly use: SegmentUse | undefined;
  /** Our names for it and its elements there. */
  readonly names: SegmentNames | undefined;
};

/** Places the segments of one transaction, ST to SE, in order. */
export function placer(guide: Guide, delimiters: Delimiters): (segment: Segment) => Place {
  const sink = findingSink(1);
  let met: { readonly lead: CompiledSegment; readonly depth: number; readonly begins: boolean } | undefined;
  const machine = machineFor({
    guide,
    delimiters,
    sink,
    tree: false,
    watch: (own) => ({
      segment: (lead, view) => {
        const frame = own.frames.pool[own.at - 1];
        met = { lead, depth: own.at, begins: frame?.body.first === lead && frame.position === view.position };
      },
      closing: () => undefined,
    }),
  });
  const views = segmentViews(delimiters);
  return (segment) => {
    met = undefined;
    pushView(machine, views(segment), segment);
    const placed = met as { readonly lead: CompiledSegment; readonly depth: number; readonly begins: boolean } | undefined;
    const { frames } = machine;
    const depth = placed?.depth ?? frames.depth;
    return {
      loops: frames.pool.slice(1, depth).map(({ id, name }) => ({ id, name })),
      loopPath: pathOf(frames, depth),
      path: segmentPath(frames, depth, segment, placed !== undefined),
      begins: placed?.begins ?? false,
      use: placed?.lead.use,
      names: placed === undefined ? undefined : segmentNames(guide, placed.lead.number),
    };
  };
}
