/**
 * One transaction checked segment by segment, at the levels asked for: structure (machine.ts), what stands inside a segment
 * (clean.ts, elements.ts), levels (hierarchy.ts), sums (balance-*.ts).
 */
import type { Balance } from './balance.ts';
import { balance835 } from './balance-835.ts';
import { balance837 } from './balance-837.ts';
import { type ClaimsSent, type ClaimWatch, claimWatch } from './claims-sent.ts';
import { isClean, type Separators } from './clean.ts';
import { checkElements, elementCheck } from './elements.ts';
import type { FindingSink, SnipLevel } from './finding.ts';
import type { Guide } from './guide.ts';
import { hierarchyCheck } from './hierarchy.ts';
import type { LoopNode } from './loop.ts';
import { endMachine, type Machine, machineFor, pushView, type Watch } from './machine.ts';
import { type CodeSets, codeCheck } from './code-lists.ts';
import { elementTextOf, packText, type SegmentView } from './scan.ts';
import { compileSituations, type Situations } from './situation.ts';
import { situationCheck } from './situation-check.ts';
import { profileSituations, type PartnerProfile } from './partner-profile.ts';
import { type Delimiters, type Segment, segmentOfView } from './syntax.ts';

export type TransactionCheck = {
  /** The next segment, from ST to SE; `segment` is the same as a value, when there is one. */
  readonly push: (view: SegmentView, segment?: Segment) => void;
  /** The tree, when one was asked for. */
  readonly end: () => LoopNode | undefined;
  /** After the end: the claims, when they were asked for. */
  readonly claims: () => ClaimsSent | undefined;
};

const HL = packText('HL');

const balanceFor = (machine: Machine): Balance | undefined =>
  machine.guide.transactionSet === '837'
    ? balance837(machine)
    : machine.guide.transactionSet === '835'
      ? balance835(machine)
      : undefined;

/** The situational rules to ask: the guide's at levels 4 and 6, a partner's at 7. */
function situationsFor({ guide, levels, profile }: CheckParts): readonly Situations[] {
  const own = (levels.has(4) || levels.has(6)) && guide.situations().length > 0 ? [guide.compiledSituations()] : [];
  const partner = levels.has(7) && profile !== undefined ? profileSituations(profile, guide) : [];
  return partner.length === 0 ? own : [...own, compileSituations(guide.compiled(), partner)];
}

/** What is left to do after the last segment, and who wants to hear of claims. */
type Endings = { readonly ends: (() => void)[]; readonly claims: ((machine: Machine) => Watch) | undefined };

/** What listens to the machine at these levels. */
function watchFor(machine: Machine, parts: CheckParts, { ends, claims }: Endings): Watch {
  const { levels, delimiters } = parts;
  const deep = levels.has(1) || levels.has(2);
  const separators: Separators = { component: machine.component, repetition: machine.repetition };
  const elements = elementCheck(delimiters, machine, parts.profile?.characters);
  // The quick look takes all printable ASCII for good.
  const looksTwice = parts.profile?.characters === 'basic';
  const hierarchy = hierarchyCheck(machine);
  const balance = levels.has(3) ? balanceFor(machine) : undefined;
  if (deep) ends.push(hierarchy.end);
  const codes = levels.has(5) && parts.codeSets !== undefined ? codeCheck(machine, parts.codeSets) : undefined;
  const watches: Watch[] = situationsFor(parts).map((situations) => situationCheck(machine, situations, levels));
  if (claims !== undefined) watches.push(claims(machine));
  /** Depth of the loop that the unit at hand stands in. */
  let unitLoop = 0;
  return {
    segment: (lead, view) => {
      const { unit } = lead;
      if (unit !== undefined) {
        unitLoop = machine.at;
        machine.sink.unit = { name: unit.name, value: elementTextOf(view, unit.element) };
      }
      if (deep) {
        if (looksTwice || !isClean(lead, view, separators)) checkElements(elements, segmentOfView(view), lead);
        if (view.id === HL) hierarchy.push(view);
      }
      if (lead.role !== 0 && balance !== undefined) balance.segment(lead.role, view);
      if (codes !== undefined) codes.segment(lead, view);
      for (let i = 0; i < watches.length; i += 1) (watches[i] as Watch).segment(lead, view);
    },
    closing: (frame) => {
      const { role } = frame.body;
      if (role !== 0 && balance !== undefined) balance.closing(role);
      for (let i = 0; i < watches.length; i += 1) (watches[i] as Watch).closing(frame);
      if (machine.frames.depth <= unitLoop) {
        unitLoop = 0;
        machine.sink.unit = undefined;
      }
    },
  };
}

export type CheckParts = {
  readonly guide: Guide;
  readonly delimiters: Delimiters;
  readonly sink: FindingSink;
  readonly levels: ReadonlySet<SnipLevel>;
  readonly tree: boolean;
  /** Asked at level 5. */
  readonly codeSets?: CodeSets;
  /** Asked at level 7. */
  readonly profile?: PartnerProfile;
  /** Gathers the claims of an 837. */
  readonly claims?: boolean;
};

/** Checks one transaction as its segments come; findings go to the sink. */
export function transactionCheck(parts: CheckParts): TransactionCheck {
  const ends: (() => void)[] = [];
  let claims: ClaimWatch | undefined;
  const gathers = parts.claims === true && parts.guide.transactionSet === '837';
  const gather = (own: Machine): Watch => {
    claims = claimWatch(own);
    return claims;
  };
  const endings = { ends, claims: gathers ? gather : undefined };
  const machine = machineFor({ ...parts, watch: (own) => watchFor(own, parts, endings) });
  return {
    push: (view, segment) => pushView(machine, view, segment),
    end: () => {
      const root = endMachine(machine);
      for (const end of ends) end();
      return root;
    },
    claims: () => claims?.end(),
  };
}
