/**
 * One transaction checked segment by segment, at the levels asked for: structure (machine.ts), what stands inside a segment
 * (clean.ts, elements.ts), levels (hierarchy.ts), sums (balance-*.ts).
 */
import type { Balance } from './balance.ts';
import { balance835 } from './balance-835.ts';
import { balance837 } from './balance-837.ts';
import { isClean, type Separators } from './clean.ts';
import { checkElements, elementCheck } from './elements.ts';
import type { FindingSink, SnipLevel } from './finding.ts';
import type { Guide } from './guide.ts';
import { hierarchyCheck } from './hierarchy.ts';
import type { LoopNode } from './loop.ts';
import { endMachine, type Machine, machineFor, pushView, type Watch } from './machine.ts';
import { packText, type SegmentView } from './scan.ts';
import { type Delimiters, type Segment, segmentOfView } from './syntax.ts';

export type TransactionCheck = {
  /** The next segment, from ST to SE; `segment` is the same as a value, when there is one. */
  readonly push: (view: SegmentView, segment?: Segment) => void;
  /** The tree, when one was asked for. */
  readonly end: () => LoopNode | undefined;
};

const HL = packText('HL');

const balanceFor = (machine: Machine): Balance | undefined =>
  machine.guide.transactionSet === '837'
    ? balance837(machine)
    : machine.guide.transactionSet === '835'
      ? balance835(machine)
      : undefined;

/** What listens to the machine at these levels; `ends` are run after the last segment. */
function watchFor(machine: Machine, parts: CheckParts, ends: (() => void)[]): Watch {
  const { levels, delimiters } = parts;
  const deep = levels.has(1) || levels.has(2);
  const separators: Separators = { component: machine.component, repetition: machine.repetition };
  const elements = elementCheck(delimiters, machine);
  const hierarchy = hierarchyCheck(machine);
  const balance = levels.has(3) ? balanceFor(machine) : undefined;
  if (deep) ends.push(hierarchy.end);
  return {
    segment: (lead, view) => {
      if (deep) {
        if (!isClean(lead, view, separators)) checkElements(elements, segmentOfView(view), lead);
        if (view.id === HL) hierarchy.push(view);
      }
      if (lead.role !== 0 && balance !== undefined) balance.segment(lead.role, view);
    },
    closing: (frame) => {
      const { role } = frame.body;
      if (role !== 0 && balance !== undefined) balance.closing(role, frame.ordinal);
    },
  };
}

export type CheckParts = {
  readonly guide: Guide;
  readonly delimiters: Delimiters;
  readonly sink: FindingSink;
  readonly levels: ReadonlySet<SnipLevel>;
  readonly tree: boolean;
};

/** Checks one transaction as its segments come; findings go to the sink. */
export function transactionCheck(parts: CheckParts): TransactionCheck {
  const ends: (() => void)[] = [];
  const machine = machineFor({ ...parts, watch: (own) => watchFor(own, parts, ends) });
  return {
    push: (view, segment) => pushView(machine, view, segment),
    end: () => {
      const root = endMachine(machine);
      for (const end of ends) end();
      return root;
    },
  };
}
