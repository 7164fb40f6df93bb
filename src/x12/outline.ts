/** A transaction as a tree whose segments know their place in the guide. */
import type { Guide } from './guide.ts';
import { guideFor } from './guides/registry.ts';
import type { Transaction } from './interchange.ts';
import type { SegmentUse } from './notation.ts';
import { placer } from './placing.ts';
import type { Segment } from './syntax.ts';
import type { SegmentNames } from './view-names.ts';

export type OutlineSegment = {
  readonly segment: Segment;
  readonly use: SegmentUse | undefined;
  readonly names: SegmentNames | undefined;
};

export type Outline = {
  /** Loop id; the transaction set's for the root. */
  readonly id: string;
  readonly name: string;
  /** `2000A/2000B[3]/2300`, '' for the root. */
  readonly path: string;
  /** Its segments and loops in file order; what the guide has no place for stands where it was met. */
  readonly items: readonly (OutlineSegment | Outline)[];
  /** The segments among them, and the loops. */
  readonly segments: readonly OutlineSegment[];
  readonly loops: readonly Outline[];
};

type Growing = {
  id: string;
  name: string;
  path: string;
  items: (OutlineSegment | Growing)[];
  segments: OutlineSegment[];
  loops: Growing[];
};

/** The same loop with other contents. */
export const outlineWith = (node: Outline, items: readonly (OutlineSegment | Outline)[]): Outline => ({
  ...node,
  items,
  segments: items.filter((item): item is OutlineSegment => 'segment' in item),
  loops: items.filter((item): item is Outline => !('segment' in item)),
});

/** The tree of a transaction; without a guide for its version one node with every segment. */
export function outlineOf(
  transaction: Transaction,
  guide: Guide | undefined = guideFor(transaction.version, transaction.id),
): Outline {
  const root: Growing = { id: transaction.id, name: guide?.name ?? '', path: '', items: [], segments: [], loops: [] };
  const place = guide === undefined ? undefined : placer(guide, transaction.delimiters);
  /** Open loops, root first. */
  const open: Growing[] = [root];
  for (const segment of transaction.segments) {
    const placed = place?.(segment);
    const depth = placed?.loops.length ?? 0;
    const last = placed?.loops.at(-1);
    if (placed !== undefined && last !== undefined && placed.begins) {
      open.length = depth;
      const node: Growing = { ...last, path: placed.loopPath, items: [], segments: [], loops: [] };
      open.at(-1)?.loops.push(node);
      open.at(-1)?.items.push(node);
      open.push(node);
    } else open.length = depth + 1;
    const own = { segment, use: placed?.use, names: placed?.names };
    open.at(-1)?.segments.push(own);
    open.at(-1)?.items.push(own);
  }
  return root;
}

/** Every segment of the tree, in file order. */
export function segmentsIn(outline: Outline): readonly OutlineSegment[] {
  const all: OutlineSegment[] = [];
  const gather = (node: Outline): void => {
    for (const item of node.items) {
      if ('segment' in item) all.push(item);
      else gather(item);
    }
  };
  gather(outline);
  return all;
}
