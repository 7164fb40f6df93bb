/** The claims of an 837 as they pass: what an answer to each must repeat, and what is wrong at its own and its enclosing levels. */
import type { CompiledSegment } from './compile.ts';
import { type FindingSink, CLAIM_LEVELS } from './finding.ts';
import { type Frame, pathOf } from './frame.ts';
import type { Machine, Watch } from './machine.ts';
import { elementTextOf, type SegmentView, textOf } from './scan.ts';

/** NM1 of somebody: texts as sent, '' where nothing was. */
export type PartySent = {
  /** NM102: '1' a person, '2' an organization. */
  readonly kind: string;
  readonly name: string;
  readonly firstName: string;
  readonly qualifier: string;
  readonly id: string;
};

export type ClaimSent = {
  /** CLM01. */
  readonly controlNumber: string;
  /** CLM02 as sent. */
  readonly charge: string;
  /** Path of its loop: `2000A/2000B[3]/2300`. */
  readonly path: string;
  /** Position of CLM. */
  readonly position: number;
  /** One value for all claims of that provider's level. */
  readonly provider: PartySent;
  readonly patient: PartySent;
  /** The subscriber's number, whoever the patient is. */
  readonly memberId: string;
  /** CCYYMMDD; '' when no day of service was given. */
  readonly from: string;
  readonly to: string;
  /** Errors of the levels that are answered claim by claim, in the claim and in the levels it stands under; exact whatever the cap. */
  readonly errors: number;
};

export type ClaimsSent = {
  /** BHT03. */
  readonly reference: string;
  readonly submitter: PartySent;
  readonly claims: readonly ClaimSent[];
};

export type ClaimWatch = Watch & { readonly end: () => ClaimsSent };

const NOBODY: PartySent = { kind: '', name: '', firstName: '', qualifier: '', id: '' };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A level that claims stand under, or a claim. Errors told while it was the innermost are its own. */
type Scope = { readonly depth: number; readonly outer: Scope | undefined; errors: number };
type Kept = { readonly claim: Mutable<ClaimSent>; readonly scope: Scope };

const SCOPES: ReadonlySet<string> = new Set(['2000A', '2000B', '2000C', '2300']);

const partyOf = (view: SegmentView): PartySent => ({
  kind: elementTextOf(view, 2),
  name: elementTextOf(view, 3),
  firstName: elementTextOf(view, 4),
  qualifier: elementTextOf(view, 8),
  id: elementTextOf(view, 9),
});

const errorsOf = (sink: FindingSink): number => CLAIM_LEVELS.reduce((sum, level) => sum + (sink.errorsByLevel[level] ?? 0), 0);

/** `20260304` or `20260304-20260305` widens the claim's days; anything else is passed over. */
function widen(claim: Mutable<ClaimSent>, text: string): void {
  if (!/^\d{8}(?:-\d{8})?$/.test(text)) return;
  const [from, to] = [text.slice(0, 8), text.slice(-8)];
  if (claim.from === '' || from < claim.from) claim.from = from;
  if (claim.to === '' || to > claim.to) claim.to = to;
}

type Gathering = {
  readonly machine: Machine;
  readonly kept: Kept[];
  reference: string;
  submitter: PartySent;
  provider: PartySent;
  subscriber: PartySent;
  patient: PartySent | undefined;
  claim: Mutable<ClaimSent> | undefined;
  scope: Scope;
  seen: number;
};

/** Gives the errors told since the last look to the level that was innermost then. */
function settle(gathering: Gathering): void {
  const now = errorsOf(gathering.machine.sink);
  gathering.scope.errors += now - gathering.seen;
  gathering.seen = now;
}

function beginClaim(gathering: Gathering, view: SegmentView): void {
  const { machine, provider, subscriber, patient } = gathering;
  gathering.claim = {
    controlNumber: elementTextOf(view, 1),
    charge: elementTextOf(view, 2),
    path: pathOf(machine.frames, machine.at),
    position: view.position,
    provider,
    patient: patient ?? subscriber,
    memberId: subscriber.id,
    from: '',
    to: '',
    errors: 0,
  };
  gathering.kept.push({ claim: gathering.claim, scope: gathering.scope });
}

function takeParty(gathering: Gathering, loop: string, view: SegmentView): void {
  if (loop === '1000A') gathering.submitter = partyOf(view);
  else if (loop === '2010AA') gathering.provider = partyOf(view);
  else if (loop === '2010BA') gathering.subscriber = partyOf(view);
  else if (loop === '2010CA') gathering.patient = partyOf(view);
}

/** A provider without an NPI is known by the tax number; a member by the number of the case. */
function takeReference(gathering: Gathering, loop: string, view: SegmentView): void {
  const qualifier = elementTextOf(view, 1);
  if (loop === '2010AA' && gathering.provider.id === '' && (qualifier === 'EI' || qualifier === 'SY'))
    gathering.provider = { ...gathering.provider, qualifier: 'FI', id: elementTextOf(view, 2) };
  if (loop === '2010BA' && gathering.subscriber.id === '' && qualifier === 'Y4')
    gathering.subscriber = { ...gathering.subscriber, qualifier: 'MI', id: elementTextOf(view, 2) };
}

function takeSegment(gathering: Gathering, loop: string, id: string, view: SegmentView): void {
  switch (id) {
    case 'BHT':
      gathering.reference = elementTextOf(view, 3);
      return;
    case 'NM1':
      takeParty(gathering, loop, view);
      return;
    case 'REF':
      takeReference(gathering, loop, view);
      return;
    case 'CLM':
      beginClaim(gathering, view);
      return;
    case 'DTP': {
      const { claim } = gathering;
      if (claim === undefined || view.count < 3) return;
      const qualifier = textOf(view.bytes, view.starts[1] as number, (view.starts[2] as number) - 1);
      if ((loop === '2400' && qualifier === '472') || (loop === '2300' && qualifier === '434'))
        widen(claim, elementTextOf(view, 3));
      return;
    }
    default:
  }
}

/** Gathers the claims of one 837 while it is checked. Hears last of all watches, so that what they told is counted. */
export function claimWatch(machine: Machine): ClaimWatch {
  const root: Scope = { depth: 0, outer: undefined, errors: 0 };
  const gathering: Gathering = {
    machine,
    kept: [],
    reference: '',
    submitter: NOBODY,
    provider: NOBODY,
    subscriber: NOBODY,
    patient: undefined,
    claim: undefined,
    scope: root,
    seen: 0,
  };
  return {
    segment: (lead: CompiledSegment, view: SegmentView) => {
      const { id, body } = machine.frames.pool[machine.at - 1] as Frame;
      if (lead === body.first && SCOPES.has(id)) {
        // What was told of this very segment is the new level's.
        const { scope } = gathering;
        gathering.scope = { depth: machine.at, outer: scope, errors: 0 };
        if (id === '2000A') gathering.provider = NOBODY;
        if (id === '2000B') gathering.subscriber = NOBODY;
        if (id !== '2300') gathering.patient = undefined;
      }
      settle(gathering);
      takeSegment(gathering, id, lead.id, view);
    },
    closing: (frame: Frame) => {
      settle(gathering);
      if (!SCOPES.has(frame.id) || gathering.scope.depth !== machine.frames.depth) return;
      if (frame.id === '2300') gathering.claim = undefined;
      gathering.scope = gathering.scope.outer ?? root;
    },
    end: () => {
      settle(gathering);
      return {
        reference: gathering.reference,
        submitter: gathering.submitter,
        claims: gathering.kept.map(({ claim, scope }) => ({ ...claim, errors: errorsAbove(scope) })),
      };
    },
  };
}

function errorsAbove(scope: Scope): number {
  let errors = 0;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) errors += at.errors;
  return errors;
}
