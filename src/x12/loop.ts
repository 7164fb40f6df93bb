/** Looking into a decoded transaction. Absent, empty and malformed stay three answers. */
import type { Delimiters, Segment } from './syntax.ts';

/** One loop as found: its own segments and child loops in document order, nothing of its parents. */
export type LoopNode = {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly loops: readonly LoopNode[];
};

/** The first segment with this id, in this loop itself. */
export const segmentOf = (loop: LoopNode, id: string): Segment | undefined => loop.segments.find((s) => s.id === id);

export const segmentsOf = (loop: LoopNode, id: string): readonly Segment[] => loop.segments.filter((s) => s.id === id);

/** The first segment whose element (1-based) is exactly `value`: `segmentWith(loop, 'REF', 1, 'G1')`. */
export const segmentWith = (loop: LoopNode, id: string, at: number, value: string): Segment | undefined =>
  loop.segments.find((s) => s.id === id && s.elements[at - 1] === value);

export const segmentsWith = (loop: LoopNode, id: string, at: number, value: string): readonly Segment[] =>
  loop.segments.filter((s) => s.id === id && s.elements[at - 1] === value);

/** The first child loop with this id. */
export const loopOf = (loop: LoopNode, id: string): LoopNode | undefined => loop.loops.find((l) => l.id === id);

export const loopsOf = (loop: LoopNode, id: string): readonly LoopNode[] => loop.loops.filter((l) => l.id === id);

/** Every loop with this id at any depth below, in document order. */
export function allLoops(loop: LoopNode, id: string): readonly LoopNode[] {
  const found: LoopNode[] = [];
  const visit = (node: LoopNode): void => {
    for (const child of node.loops) {
      if (child.id === id) found.push(child);
      visit(child);
    }
  };
  visit(loop);
  return found;
}

/** Raw text of an element (1-based): '' when sent empty, undefined when the segment ends before it. */
export const element = (segment: Segment | undefined, at: number): string | undefined => segment?.elements[at - 1];

/** The components of a composite's text. */
export const components = (text: string, delimiters: Delimiters): readonly string[] => text.split(delimiters.component);

/** The repetitions of a repeated element's text. */
export const repetitions = (text: string, delimiters: Delimiters): readonly string[] =>
  delimiters.repetition === undefined ? [text] : text.split(delimiters.repetition);

/** One component (1-based) of an element: '' when empty, undefined when the element or component is absent. */
export function component(segment: Segment | undefined, at: number, part: number, delimiters: Delimiters): string | undefined {
  const text = element(segment, at);
  if (text === undefined) return undefined;
  let from = 0;
  for (let n = 1; n < part; n += 1) {
    from = text.indexOf(delimiters.component, from) + 1;
    if (from === 0) return undefined;
  }
  const end = text.indexOf(delimiters.component, from);
  return end < 0 ? text.slice(from) : text.slice(from, end);
}

/** All segments of the tree in file order. */
export function allSegments(loop: LoopNode): readonly Segment[] {
  const found: Segment[] = [];
  const visit = (node: LoopNode): void => {
    for (const segment of node.segments) found.push(segment);
    for (const child of node.loops) visit(child);
  };
  visit(loop);
  return found.toSorted((a, b) => a.ordinal - b.ordinal);
}
