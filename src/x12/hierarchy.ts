/** HL numbering: HL01 counts from 1, HL02 names the enclosing level, HL04 tells whether levels follow below. */
import { type Frame, segmentPath } from './frame.ts';
import { type Finding, type FindingSink, report } from './finding.ts';
import type { Segment } from './syntax.ts';

type Level = { readonly segment: Segment; readonly path: string; readonly loop: string; children: number };

export type HierarchyCheck = {
  readonly push: (segment: Segment, frames: readonly Frame[]) => void;
  readonly end: () => void;
};

/** Reports to the sink; basis: base standard (HL in 837 and 277), reference x12.md §5. */
export function hierarchyCheck(sink: FindingSink): HierarchyCheck {
  /** Open levels, outermost first. */
  const open: (Level & { readonly depth: number })[] = [];
  let expected = 0;
  const tell = (level: Level, element: number, code: string, message: string): void => {
    const finding: Finding = {
      code,
      level: 2,
      severity: 'error',
      basis: 'base standard',
      message,
      path: `${level.path}-${String(element).padStart(2, '0')}`,
      position: level.segment.position,
      segment: 'HL',
      loop: level.loop,
      element,
      dataElement: element === 1 ? '628' : element === 2 ? '734' : '736',
      value: level.segment.elements[element - 1] ?? '',
      codes: { ik304: '8', ik403: '7', ik502: '5' },
    };
    report(sink, finding);
  };
  const close = (level: Level): void => {
    const flag = level.segment.elements[3] ?? '';
    if (flag === '1' && level.children === 0)
      tell(level, 4, 'hl-child-flag-must-be-true', 'HL04 says that levels follow below this one, and none does.');
    if (flag === '0' && level.children > 0)
      tell(level, 4, 'hl-child-flag-must-be-true', 'HL04 says that no level follows below this one, and one does.');
  };
  return {
    push: (segment, frames) => {
      expected += 1;
      const loop = frames.at(-1)?.node.id ?? '';
      const level = { segment, path: segmentPath(frames, 'HL', segment), loop, children: 0, depth: frames.length };
      let last = open.at(-1);
      while (last !== undefined && last.depth >= level.depth) {
        close(last);
        open.pop();
        last = open.at(-1);
      }
      if (last !== undefined) last.children += 1;
      if (segment.elements[0] !== String(expected))
        tell(level, 1, 'hl-must-be-numbered-in-sequence', `HL01 must be ${expected}: levels are numbered from 1 without a gap.`);
      const parent = segment.elements[1] ?? '';
      if (last !== undefined && parent !== last.segment.elements[0])
        tell(level, 2, 'hl-parent-must-be-the-level-above', 'HL02 must be the HL01 of the level this one stands in.');
      open.push(level);
    },
    end: () => {
      for (const level of open) close(level);
    },
  };
}
