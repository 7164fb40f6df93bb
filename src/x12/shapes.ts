/** A guide as members: what each loop holds under which name, and the fields of each segment. Made once per guide. */
import { type CompiledBody, type CompiledUse } from './compile.ts';
import { type Field, segmentFields } from './fields.ts';
import type { Guide } from './guide.ts';
import { type Place, useName } from './naming.ts';

export type SegmentShape = {
  readonly id: string;
  readonly fields: readonly Field[];
};

/** A segment or loop in its place in a loop. */
export type MemberShape = {
  /** `clm`, `refPriorAuthorization`, `loop2300`. */
  readonly name: string;
  /** Place among its siblings. */
  readonly index: number;
  readonly required: boolean;
  /** Infinity for no limit; 1 is a member, more is an array. */
  readonly max: number;
  /** Our words for a loop. */
  readonly words: string;
  readonly segment: SegmentShape | undefined;
  readonly loop: LoopShape | undefined;
};

export type LoopShape = {
  readonly id: string;
  /** In the guide's order. */
  readonly members: readonly MemberShape[];
  readonly byName: ReadonlyMap<string, MemberShape>;
};

export type GuideShape = {
  readonly root: LoopShape;
  /** By the number of the compiled segment. */
  readonly segments: readonly (MemberShape | undefined)[];
};

type Making = {
  readonly guide: Guide;
  readonly loops: Map<CompiledBody, LoopShape>;
  readonly segments: (MemberShape | undefined)[];
};

function memberName(use: CompiledUse, siblings: readonly CompiledUse[], place: Place): string {
  if (use.isLoop) return `loop${use.id}`;
  const alone = siblings.every((other) => other === use || other.isLoop || other.id !== use.id);
  return alone ? use.id.toLowerCase() : useName(place, use.id, use.lead.use.qualifier?.codes ?? []);
}

function loopShape(making: Making, body: CompiledBody): LoopShape {
  const known = making.loops.get(body);
  if (known !== undefined) return known;
  const place = { guide: making.guide.name, loop: body.id };
  const members = body.children.map((use): MemberShape => {
    const { lead } = use;
    const member: MemberShape = {
      name: memberName(use, body.children, place),
      index: use.index,
      // ST and SE are the envelope's: a body is written without them.
      required: use.isLoop || (use.id !== 'ST' && use.id !== 'SE') ? body.required.includes(use) : false,
      max: use.max,
      words: use.name,
      segment: use.isLoop ? undefined : { id: use.id, fields: segmentFields(place, use.id, lead.use.elements) },
      loop: use.body === undefined ? undefined : loopShape(making, use.body),
    };
    if (!use.isLoop) making.segments[lead.number] = member;
    return member;
  });
  const shape: LoopShape = { id: body.id, members, byName: new Map(members.map((each) => [each.name, each])) };
  making.loops.set(body, shape);
  return shape;
}

const made = new WeakMap<Guide, GuideShape>();

/** The members of a guide's loops. */
export function shapesOf(guide: Guide): GuideShape {
  const known = made.get(guide);
  if (known !== undefined) return known;
  const making: Making = { guide, loops: new Map(), segments: [] };
  const shape: GuideShape = { root: loopShape(making, guide.compiled().root), segments: making.segments };
  made.set(guide, shape);
  return shape;
}
