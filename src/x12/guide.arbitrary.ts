/** Transactions made up from a guide alone, for laws: every segment and loop it allows, filled by its own tables. */
import type { ElementDraft, LoopDraft, SegmentDraft } from './encode.ts';
import type { Guide } from './guide.ts';
import type { ElementUse, LoopBody, LoopUse, SegmentUse, SyntaxNote } from './notation.ts';

type Draw = (below: number) => number;

/** A plain sequence of numbers from a seed (Numerical Recipes' constants). */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const text = (draw: Draw, length: number): string => Array.from({ length }, () => LETTERS[draw(LETTERS.length)]).join('');

const DATED: Readonly<Record<string, string>> = { D8: '20260304', RD8: '20260304-20260305', DT: '202603041200', TM: '1200' };

function valueOf(use: ElementUse, draw: Draw, before: ElementDraft | undefined): string {
  const codes = [...(use.codes ?? [])];
  if (codes.length > 0) return codes[draw(codes.length)] ?? '';
  if (use.pattern !== undefined) return '123456789';
  if (use.dated) return (typeof before === 'string' ? DATED[before] : undefined) ?? 'A';
  if (use.type === 'DT') return '20260304';
  if (use.type === 'TM') return '1200';
  if (use.type === 'N' || use.type === 'R') return '1'.repeat(Math.max(1, use.min));
  return text(draw, use.min + draw(Math.min(use.max - use.min, 8) + 1));
}

function compositeOf(use: ElementUse, draw: Draw): readonly string[] {
  const parts: string[] = [];
  for (const [i, part] of (use.components ?? []).entries()) {
    const sent = part.usage === 'R' || (part.usage === 'S' && (i === 0 || draw(4) === 0));
    parts.push(sent ? valueOf(part, draw, parts.at(-1)) : '');
  }
  return parts;
}

function elementOf(use: ElementUse, draw: Draw, before: ElementDraft | undefined): ElementDraft {
  const one = (): string | readonly string[] =>
    use.components === undefined ? valueOf(use, draw, before) : compositeOf(use, draw);
  if (use.repeat === 1 || draw(3) > 0) return one();
  return { repeated: [one(), one()] };
}

/** Elements that must come or go for a note to hold; undefined when it does. */
function mended(
  { kind, elements }: SyntaxNote,
  sent: readonly boolean[],
  uses: readonly ElementUse[],
): readonly boolean[] | undefined {
  const has = (at: number): boolean => sent[at - 1] === true;
  const withAll = (list: readonly number[]): readonly boolean[] => sent.map((each, i) => each || list.includes(i + 1));
  const without = (at: number): readonly boolean[] => sent.map((each, i) => each && i + 1 !== at);
  const [first = 1, ...rest] = elements;
  const free = (list: readonly number[]): readonly number[] => list.filter((at) => uses[at - 1]?.usage !== 'N');
  if (kind === 'P' && elements.some(has) && !elements.every(has)) {
    return free(elements).length === elements.length
      ? withAll(elements)
      : elements.reduce<readonly boolean[]>((all, at) => all.map((each, i) => each && i + 1 !== at), sent);
  }
  if (kind === 'R' && !elements.some(has)) return withAll(free(elements).slice(0, 1));
  if (kind === 'E' && elements.filter(has).length > 1) return without(elements.filter(has).at(-1) ?? 1);
  if (kind === 'C' && has(first) && !rest.every(has)) return free(rest).length === rest.length ? withAll(rest) : without(first);
  if (kind === 'L' && has(first) && !rest.some(has))
    return free(rest).length > 0 ? withAll(free(rest).slice(0, 1)) : without(first);
  return undefined;
}

function segmentFrom(use: SegmentUse, draw: Draw): SegmentDraft {
  let sent: readonly boolean[] = use.elements.map((each) => each.usage === 'R' || (each.usage === 'S' && draw(3) === 0));
  for (let turn = 0; turn < 20; turn += 1) {
    const changed = use.notes.map((note) => mended(note, sent, use.elements)).find((each) => each !== undefined);
    if (changed === undefined) break;
    sent = changed;
  }
  const elements: ElementDraft[] = [];
  for (const [i, each] of use.elements.entries()) elements.push(sent[i] === true ? elementOf(each, draw, elements.at(-1)) : '');
  return { id: use.id, elements };
}

/** Parts whose sums other amounts must match: left out, so that the sums below suffice. */
const UNSUMMED: ReadonlySet<string> = new Set(['CAS', 'PLB', 'SVD', 'CUR']);
const leftOut = (use: SegmentUse): boolean =>
  UNSUMMED.has(use.id) || (use.id === 'AMT' && use.qualifier?.codes.has('D') === true);

const levelCode = (use: LoopUse): string => [...(use.body.first.elements[3]?.codes ?? [])].join();

function loopFrom(use: Pick<LoopUse, 'id' | 'body'>, draw: Draw, depth: number): LoopDraft {
  const segments: SegmentDraft[] = [];
  const loops: LoopDraft[] = [];
  const mustNest = use.body.first.id === 'HL' && levelCode(use as LoopUse) === '1';
  let bounded = false;
  for (const child of use.body.children) {
    const before = use.body.children[child.index - 1];
    const again = child.max > 1 && draw(3) === 0 ? 2 : 1;
    if (child.kind === 'segment') {
      const chosen = child.usage === 'R' || (child.usage === 'S' && draw(3) === 0 && !leftOut(child));
      // LS and LE come together, around the loop between them.
      const wanted: boolean = child.id === 'LE' ? bounded : chosen;
      if (child.id === 'LS') bounded = wanted;
      if (child.id !== 'ST' && child.id !== 'SE' && wanted) {
        for (let n = 0; n < (child.index === 0 ? 1 : again); n += 1) segments.push(segmentFrom(child, draw));
      }
      continue;
    }
    const below = mustNest && child.body.first.id === 'HL';
    const within = before?.kind === 'segment' && before.id === 'LS';
    const wanted = within ? bounded : child.usage === 'R' || below || (child.usage === 'S' && draw(depth) === 0);
    if (wanted && !leftOut(child.body.first)) for (let n = 0; n < again; n += 1) loops.push(loopFrom(child, draw, depth + 1));
  }
  return { id: use.id, segments, loops };
}

/** HL01, HL02 and HL04 made right. */
function numbered(root: LoopDraft): LoopDraft {
  let next = 0;
  const visit = (node: LoopDraft, parent: string): LoopDraft => {
    const [first, ...rest] = node.segments;
    if (first?.id !== 'HL') return { ...node, loops: node.loops.map((each) => visit(each, parent)) };
    next += 1;
    const own = String(next);
    const loops = node.loops.map((each) => visit(each, own));
    const nests = loops.some((each) => each.segments[0]?.id === 'HL');
    const flag = first.elements[3] === '' || first.elements[3] === undefined ? '' : nests ? '1' : '0';
    return { ...node, segments: [{ id: 'HL', elements: [own, parent, first.elements[2] ?? '', flag] }, ...rest], loops };
  };
  return visit(root, '');
}

const withElement = (segment: SegmentDraft, at: number, value: string): SegmentDraft => ({
  ...segment,
  elements: segment.elements.map((each, i) => (i + 1 === at ? value : each)),
});

/** Amounts made to balance: each line is 1, the claim its lines, the payment its claims. */
function balanced(node: LoopDraft, set: string): LoopDraft {
  const loops = node.loops.map((each) => balanced(each, set));
  const lines = loops.filter((each) => each.id === (set === '837' ? '2400' : '2110')).length;
  const total = String(set === '835' ? Math.max(lines, 1) : lines);
  const segments = node.segments.map((segment) => {
    if (segment.id === 'CLM') return withElement(segment, 2, total);
    if (segment.id === 'CLP') return withElement(withElement(segment, 3, total), 4, total);
    if (segment.id !== 'BPR') return segment;
    const claims = loops.flatMap((group) => group.loops.filter((each) => each.id === '2100'));
    return withElement(
      segment,
      2,
      String(claims.reduce((sum, claim) => sum + Math.max(claim.loops.filter((each) => each.id === '2110').length, 1), 0)),
    );
  });
  return { ...node, segments, loops };
}

/** A transaction body of the guide: what it requires and some of what it allows. The same seed gives the same body. */
export function bodyFrom(guide: Guide, seed: number): LoopDraft {
  const body: LoopBody = guide.body();
  return balanced(numbered(loopFrom({ id: guide.transactionSet, body }, drawFrom(seed), 2)), guide.transactionSet);
}
