/**
 * A guide made ready to run: tables that the checks read without making text. Compiled once per guide, on first use;
 * a loop that stands in several places is compiled once.
 */
import { assert } from '../kernel/result.ts';
import { type CodeSet, codeSet } from './code-set.ts';
import type { Basis } from './finding.ts';
import type { ElementUse, LoopBody, SegmentUse, SyntaxNote, Use } from './notation.ts';
import { loopRoleOf, roleOf, unitOf } from './roles.ts';
import { packText } from './scan.ts';

/** How a value is looked at. */
export const TEXT = 0;
export const DECIMAL = 1;
export const WHOLE = 2;
export const DAY = 3;
export const TIME = 4;
export const DATED = 5;
export const COMPOSITE = 6;

export type CompiledElement = {
  readonly use: ElementUse;
  /** 0 not used, 1 situational, 2 required. */
  readonly usage: number;
  readonly kind: number;
  /** Text of any content, of which the length alone matters. */
  readonly plain: boolean;
  readonly min: number;
  readonly max: number;
  readonly codes: CodeSet | undefined;
  /** Times it may repeat; 1 when it may not. */
  readonly repeat: number;
  readonly components: readonly CompiledElement[];
  /** 1-based place of the last required component. */
  readonly lastRequired: number;
  readonly pattern: RegExp | undefined;
};

/** A syntax note over bits, element 1 being bit 0. */
export type CompiledNote = { readonly kind: SyntaxNote['kind']; readonly first: number; readonly mask: number };

export type CompiledSegment = {
  readonly use: SegmentUse;
  readonly id: string;
  readonly packed: number;
  readonly basis: Basis | undefined;
  /** Element whose code selects this use, 0 for none; component 0 takes the whole element. */
  readonly qualifier: number;
  readonly qualifierComponent: number;
  readonly codes: CodeSet | undefined;
  /** A second element that must hold one of these codes, 0 for none. */
  readonly second: number;
  readonly secondCodes: CodeSet | undefined;
  readonly elements: readonly CompiledElement[];
  readonly lastRequired: number;
  /** Undefined when a note speaks of an element beyond the 31st, which bits cannot hold. */
  readonly notes: readonly CompiledNote[] | undefined;
  /** What it is to the balancing, 0 for nothing. */
  readonly role: number;
  /** The element that names the claim, inquiry or payment which begins here. */
  readonly unit: { readonly element: number; readonly name: string } | undefined;
  /** Its place among the segments of its guide. */
  readonly number: number;
};

/** A segment or loop in its place among the children of a loop. */
export type CompiledUse = {
  readonly isLoop: boolean;
  readonly id: string;
  readonly name: string;
  /** The segment itself, or the one that begins the loop. */
  readonly lead: CompiledSegment;
  readonly max: number;
  readonly basis: Basis | undefined;
  readonly group: number;
  readonly index: number;
  /** A loop's; undefined for a segment. */
  readonly body: CompiledBody | undefined;
};

export type CompiledBody = {
  readonly children: readonly CompiledUse[];
  readonly first: CompiledSegment;
  /** Uses after the first by the number of their segment id in the guide. */
  readonly byId: readonly (readonly CompiledUse[] | undefined)[];
  readonly required: readonly CompiledUse[];
  /** What its closing is to the balancing, 0 for nothing. */
  readonly role: number;
  /** The loop's id. */
  readonly id: string;
  /** Its place among the bodies of its guide. */
  readonly number: number;
};

export type CompiledGuide = {
  readonly root: CompiledBody;
  readonly bodies: readonly CompiledBody[];
  /** How many segment uses there are; each has its number below this. */
  readonly segments: number;
  /** Numbers of packed segment ids. */
  readonly ids: ReadonlyMap<number, number>;
};

const USAGE = { N: 0, S: 1, R: 2 } as const;

function kindOf(use: ElementUse): number {
  if (use.components !== undefined) return COMPOSITE;
  switch (use.type) {
    case 'R':
      return DECIMAL;
    case 'N':
      return WHOLE;
    case 'DT':
      return DAY;
    case 'TM':
      return TIME;
    default:
      return use.dated ? DATED : TEXT;
  }
}

const compileElement = (use: ElementUse): CompiledElement => ({
  use,
  usage: USAGE[use.usage],
  kind: kindOf(use),
  plain: kindOf(use) === TEXT && (use.codes === undefined || use.codes.size === 0) && use.pattern === undefined,
  min: use.min,
  max: use.max,
  codes: use.codes === undefined || use.codes.size === 0 ? undefined : codeSet(use.codes),
  repeat: use.repeat,
  components: (use.components ?? []).map(compileElement),
  lastRequired: (use.components ?? []).findLastIndex((part) => part.usage === 'R') + 1,
  pattern: use.pattern,
});

const bitOf = (element: number): number => 1 << (element - 1);

const compileNote = (note: SyntaxNote): CompiledNote => ({
  kind: note.kind,
  first: bitOf(note.elements[0] ?? 1),
  mask:
    note.kind === 'C' || note.kind === 'L'
      ? note.elements.slice(1).reduce((mask, element) => mask | bitOf(element), 0)
      : note.elements.reduce((mask, element) => mask | bitOf(element), 0),
});

const compileSegment = (use: SegmentUse, { set, loop }: Place, number: number): CompiledSegment => ({
  number,
  unit: unitOf(set, loop, use.id),
  use,
  id: use.id,
  packed: packText(use.id),
  basis: use.basis,
  qualifier: use.qualifier?.element ?? 0,
  qualifierComponent: use.qualifier?.component ?? 0,
  codes: use.qualifier === undefined ? undefined : codeSet(use.qualifier.codes),
  second: use.second?.element ?? 0,
  secondCodes: use.second === undefined ? undefined : codeSet(use.second.codes),
  elements: use.elements.map(compileElement),
  lastRequired: use.lastRequired,
  notes: use.notes.some((note) => note.elements.some((element) => element > 31)) ? undefined : use.notes.map(compileNote),
  role: roleOf(set, loop, use.id, use.qualifier?.codes.size === 1 ? [...use.qualifier.codes].join('') : ''),
});

/** Transaction set and loop id that a segment stands in. */
type Place = { readonly set: string; readonly loop: string };

type Compiling = {
  readonly known: Map<LoopBody, CompiledBody>;
  readonly bodies: CompiledBody[];
  readonly ids: Map<number, number>;
  segments: number;
};

/** The number of a segment id, the next one when it is new. */
function idNumber({ ids }: Compiling, packed: number): number {
  const known = ids.get(packed);
  if (known !== undefined) return known;
  ids.set(packed, ids.size);
  return ids.size - 1;
}

function nextNumber(compiling: Compiling): number {
  compiling.segments += 1;
  return compiling.segments - 1;
}

function compileUse(use: Use, compiling: Compiling, place: Place): CompiledUse {
  const body = use.kind === 'loop' ? compileBody(use.body, compiling, { ...place, loop: use.id }) : undefined;
  return {
    isLoop: use.kind === 'loop',
    id: use.id,
    name: use.kind === 'loop' ? use.name : '',
    lead: body?.first ?? compileSegment(use as SegmentUse, place, nextNumber(compiling)),
    max: use.max,
    basis: use.basis,
    group: use.group,
    index: use.index,
    body,
  };
}

function compileBody(body: LoopBody, compiling: Compiling, place: Place): CompiledBody {
  const known = compiling.known.get(body);
  if (known !== undefined) return known;
  const children = body.children.map((use) => compileUse(use, compiling, place));
  const first = children[0];
  assert(first !== undefined, 'a loop must begin with a segment');
  const byId: (CompiledUse[] | undefined)[] = [];
  for (const use of children.slice(1)) {
    const at = idNumber(compiling, use.lead.packed);
    byId[at] = [...(byId[at] ?? []), use];
  }
  const compiled: CompiledBody = {
    children,
    first: first.lead,
    byId,
    required: body.required.map((use) => children[use.index] ?? first),
    role: loopRoleOf(place.set, place.loop),
    id: place.loop,
    number: compiling.bodies.length,
  };
  compiling.known.set(body, compiled);
  compiling.bodies.push(compiled);
  return compiled;
}

/** The tables of a guide's root loop. */
export function compile(body: LoopBody, transactionSet: string): CompiledGuide {
  const compiling: Compiling = { known: new Map(), bodies: [], ids: new Map(), segments: 0 };
  const root = compileBody(body, compiling, { set: transactionSet, loop: transactionSet });
  const { bodies, segments, ids } = compiling;
  // No holes, so that a look-up stays in bounds.
  for (const { byId } of bodies) {
    const filled = byId as (readonly CompiledUse[] | undefined)[];
    for (let at = 0; at < ids.size; at += 1) filled[at] ??= undefined;
  }
  return { root, bodies, segments, ids };
}
