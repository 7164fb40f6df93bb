/**
 * Names for what a guide's transaction is made of: one for each loop, each segment shape and each longer list of codes,
 * equal ones shared. The TypeScript types and the JSON Schema of a guide use the same names.
 */
import type { Field } from './fields.ts';
import type { Guide } from './guide.ts';
import { type LoopShape, type SegmentShape, shapesOf } from './shapes.ts';

export type TypeNames = {
  readonly root: LoopShape;
  /** In the order they are met; the root has its own name. */
  readonly loops: ReadonlyMap<LoopShape, string>;
  readonly segments: ReadonlyMap<string, { readonly name: string; readonly shape: SegmentShape }>;
  readonly codes: ReadonlyMap<string, { readonly name: string; readonly codes: readonly string[] }>;
};

/** Lists of more codes than this have a name of their own. */
const INLINE_CODES = 8;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Equal segments have equal keys. */
export const segmentKey = (shape: SegmentShape): string => JSON.stringify(shape);

/** Equal lists of codes have equal keys; undefined for a list that is written where it stands. */
export const codesKey = (codes: readonly string[]): string | undefined =>
  codes.length > INLINE_CODES ? codes.toSorted().join() : undefined;

/** The first name that is free, else the last with the first free number behind it. */
function free(wanted: readonly string[], taken: Set<string>): string {
  const last = wanted.at(-1) ?? '';
  let name = wanted.find((each) => !taken.has(each)) ?? last;
  for (let n = 2; taken.has(name); n += 1) name = `${last}${n}`;
  taken.add(name);
  return name;
}

/** The names of one guide's types. */
export function typeNames(guide: Guide): TypeNames {
  const { root } = shapesOf(guide);
  const taken = new Set<string>();
  const loops = new Map<LoopShape, string>();
  const segments = new Map<string, { readonly name: string; readonly shape: SegmentShape }>();
  const codes = new Map<string, { readonly name: string; readonly codes: readonly string[] }>();
  const visitField = (field: Field): void => {
    if (field.shape !== 'value') {
      for (const each of field.shape === 'list' ? field.item : field.fields) visitField(each);
      return;
    }
    const key = field.kind === 'code' ? codesKey(field.codes) : undefined;
    if (key === undefined || codes.has(key)) return;
    codes.set(key, { name: free([`${capital(field.name)}Code`], taken), codes: field.codes });
  };
  const visitSegment = (loop: string, member: string, shape: SegmentShape): void => {
    const key = segmentKey(shape);
    if (segments.has(key)) return;
    segments.set(key, { name: free([capital(member), `${capital(member)}Of${loop}`], taken), shape });
    for (const field of shape.fields) visitField(field);
  };
  const visitLoop = (shape: LoopShape): void => {
    if (loops.has(shape)) return;
    loops.set(shape, free([shape === root ? `Transaction${guide.name}` : `Loop${shape.id}`], taken));
    for (const { name, segment, loop } of shape.members) {
      if (segment !== undefined) visitSegment(shape.id, name, segment);
      if (loop !== undefined) visitLoop(loop);
    }
  };
  visitLoop(root);
  return { root, loops, segments, codes };
}
