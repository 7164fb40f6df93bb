/** HL numbering: HL01 counts from 1, HL02 names the enclosing level, HL04 tells whether levels follow below. */
import { type Finding, isOnlyCounted, report } from './finding.ts';
import type { Machine } from './machine.ts';
import { elementTextOf, type SegmentView } from './scan.ts';

/** An open level. Its loops are kept as they stood, so that a path is made only when something is wrong. */
type Level = {
  depth: number;
  position: number;
  /** HL01 as a number, -1 when it is none or written with leading zeros; then `text` decides. */
  number: number;
  text: string;
  /** HL04 as a byte, 0 when it was not sent or is longer than one. */
  flag: number;
  children: number;
  readonly ids: string[];
  readonly ordinals: number[];
};

export type HierarchyCheck = {
  /** An HL that found its place. */
  readonly push: (view: SegmentView) => void;
  readonly end: () => void;
};

const MESSAGES = {
  sequence: (expected: number): string => `HL01 must be ${expected}: levels are numbered from 1 without a gap.`,
  parent: 'HL02 must be the HL01 of the level this one stands in.',
  below: 'HL04 says that levels follow below this one, and none does.',
  alone: 'HL04 says that no level follows below this one, and one does.',
} as const;

/** A canonical whole number, -1 for anything else. */
function numberAt(view: SegmentView, element: number): number {
  if (element > view.count) return -1;
  const from = view.starts[element] as number;
  const to = (view.starts[element + 1] as number) - 1;
  if (to === from || to - from > 12 || (view.bytes[from] === 48 && to - from > 1)) return -1;
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = (view.bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function flagAt(view: SegmentView): number {
  if (view.count < 4) return 0;
  const from = view.starts[4] as number;
  return (view.starts[5] as number) - from === 2 ? (view.bytes[from] as number) : 0;
}

const ELEMENTS = ['628', '734', '735', '736'];

function tellLevel(
  machine: Machine,
  level: Level,
  element: number,
  parts: { readonly code: string; readonly message: string; readonly value: string },
): void {
  if (isOnlyCounted(machine.sink, { level: 2, severity: 'error', position: level.position })) return;
  const loops = level.ids.map((id, i) => ((level.ordinals[i] ?? 1) === 1 ? id : `${id}[${level.ordinals[i]}]`));
  const finding: Finding = {
    code: parts.code,
    level: 2,
    severity: 'error',
    basis: 'base standard',
    message: parts.message,
    path: `${[...loops, 'HL'].join('/')}-0${element}`,
    position: level.position,
    segment: 'HL',
    loop: level.ids.at(-1) ?? machine.guide.transactionSet,
    element,
    dataElement: ELEMENTS[element - 1] ?? '',
    value: parts.value,
    codes: { ik304: '8', ik403: '7', ik502: '5' },
  };
  report(machine.sink, finding);
}

/** The next level filled from an HL: those below it are reused. */
function levelAt(machine: Machine, levels: Level[], open: number, view: SegmentView): Level {
  let level = levels[open];
  if (level === undefined) {
    level = { depth: 0, position: 0, number: -1, text: '', flag: 0, children: 0, ids: [], ordinals: [] };
    levels.push(level);
  }
  const { pool, depth } = machine.frames;
  level.depth = depth;
  level.position = view.position;
  level.number = numberAt(view, 1);
  level.text = level.number < 0 ? elementTextOf(view, 1) : '';
  level.flag = flagAt(view);
  level.children = 0;
  level.ids.length = depth - 1;
  level.ordinals.length = depth - 1;
  for (let at = 1; at < depth; at += 1) {
    level.ids[at - 1] = pool[at]?.id ?? '';
    level.ordinals[at - 1] = pool[at]?.ordinal ?? 1;
  }
  return level;
}

/** Reports to the machine's sink; basis: base standard (HL in 837, 270 to 277). */
export function hierarchyCheck(machine: Machine): HierarchyCheck {
  const levels: Level[] = [];
  let open = 0;
  let expected = 0;
  const tell = (level: Level, element: number, parts: Parameters<typeof tellLevel>[3]): void =>
    tellLevel(machine, level, element, parts);
  const close = (level: Level): void => {
    const code = 'hl-child-flag-must-be-true';
    if (level.flag === 49 && level.children === 0) tell(level, 4, { code, message: MESSAGES.below, value: '1' });
    if (level.flag === 48 && level.children > 0) tell(level, 4, { code, message: MESSAGES.alone, value: '0' });
  };
  const closeTo = (depth: number): void => {
    while (open > 0) {
      const last = levels[open - 1] as Level;
      if (last.depth < depth) return;
      close(last);
      open -= 1;
    }
  };
  return {
    push: (view) => {
      expected += 1;
      closeTo(machine.frames.depth);
      const above = open === 0 ? undefined : levels[open - 1];
      const level = levelAt(machine, levels, open, view);
      open += 1;
      if (above !== undefined) above.children += 1;
      if (level.number !== expected) {
        const value = elementTextOf(view, 1);
        tell(level, 1, { code: 'hl-must-be-numbered-in-sequence', message: MESSAGES.sequence(expected), value });
      }
      if (above === undefined) return;
      const parent = numberAt(view, 2);
      const same = parent >= 0 ? parent === above.number : above.number < 0 && elementTextOf(view, 2) === above.text;
      if (!same) {
        const value = elementTextOf(view, 2);
        tell(level, 2, { code: 'hl-parent-must-be-the-level-above', message: MESSAGES.parent, value });
      }
    },
    end: () => closeTo(0),
  };
}
