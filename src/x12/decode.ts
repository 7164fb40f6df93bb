/** A transaction's segments → its loop tree, with what breaks the guide's structure. */
import { type Finding, findingSink } from './finding.ts';
import type { Guide } from './guide.ts';
import type { LoopNode } from './loop.ts';
import { endMachine, machineFor, pushView } from './machine.ts';
import type { Delimiters, Segment } from './syntax.ts';
import { segmentViews } from './views.ts';

export type Decoded = { readonly root: LoopNode; readonly findings: readonly Finding[] };

/**
 * A transaction's segments (ST to SE) as a loop tree, with what breaks the guide's structure (SNIP 2: order, repeats, usage).
 * Never fails: a segment without a place is left out of the tree and told.
 */
export function decode(segments: Iterable<Segment>, guide: Guide, delimiters: Delimiters): Decoded {
  const sink = findingSink();
  const machine = machineFor({ guide, delimiters, sink, tree: true });
  const views = segmentViews(delimiters);
  for (const segment of segments) pushView(machine, views(segment), segment);
  return { root: endMachine(machine) ?? { id: guide.transactionSet, segments: [], loops: [] }, findings: sink.list };
}
