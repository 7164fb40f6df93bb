/**
 * The text form of guides, and the tables the engine runs on.
 *
 *   @2010AA R 1 billing provider           a loop: id, usage, repeats (* = no limit), our own name for it
 *    N4 R 1 E0207 C0605 | 19R 156S …       a segment: id, usage, repeats, syntax notes | its elements
 *   @2300 S 100 =                          the loop of that id again, as it stands above
 *
 * One space of indentation is one level. An element is `98R=85,87&states~[0-9]{9}`: data element, usage (R required,
 * S situational, N not used), listed codes, name of an outside code list, pattern; `x5` after the usage repeats it;
 * a composite is `C003R{235R=HC 234R …}`; `11#C022S{…}` is that token eleven times. An underscore in a code stands for
 * a space. `!memory` or `!example` after the repeats of a segment or loop: where that line rests on something else than
 * the guide as a whole does.
 */
import { assert } from '../kernel/result.ts';
import type { Basis } from './finding.ts';
import { DICTIONARY } from './guides/dictionary.ts';

export type Usage = 'R' | 'S' | 'N';
export type DataType = 'AN' | 'ID' | 'DT' | 'TM' | 'R' | 'N' | 'B' | 'composite';

export type ElementUse = {
  readonly reference: string;
  readonly usage: Usage;
  readonly repeat: number;
  readonly type: DataType;
  readonly min: number;
  readonly max: number;
  readonly codes?: ReadonlySet<string>;
  /** Name of a code list kept elsewhere (level 5). */
  readonly external?: string;
  readonly pattern?: RegExp;
  readonly components?: readonly ElementUse[];
  /** The sibling before it names this one's date format (1250 before 1251). */
  readonly dated: boolean;
};

/** P all or none, R at least one, E at most one, C if the first then all, L if the first then any. */
export type SyntaxNote = { readonly kind: 'P' | 'R' | 'E' | 'C' | 'L'; readonly elements: readonly number[] };

export type SegmentUse = {
  readonly kind: 'segment';
  readonly id: string;
  readonly usage: Usage;
  readonly max: number;
  /** Where this line rests on something else than its guide. */
  readonly basis?: Basis;
  readonly notes: readonly SyntaxNote[];
  readonly elements: readonly ElementUse[];
  /** 1-based place of the last required element, 0 for none. */
  readonly lastRequired: number;
  /** The element (and component, 0 for none) whose code tells this use from others of the same id. */
  readonly qualifier?: { readonly element: number; readonly component: number; readonly codes: ReadonlySet<string> };
  /** Another element that tells it from a use of the same id with some of the same codes. */
  readonly second?: { readonly element: number; readonly codes: ReadonlySet<string> };
  /** Neighbours with the same leading segment share a group: within it any order is right. */
  readonly group: number;
  readonly index: number;
};

export type LoopUse = {
  readonly kind: 'loop';
  readonly id: string;
  readonly name: string;
  readonly usage: Usage;
  readonly max: number;
  readonly basis?: Basis;
  readonly group: number;
  readonly index: number;
  readonly body: LoopBody;
};

/** What a loop holds; shared by every place where the loop stands. */
export type LoopBody = {
  readonly children: readonly Use[];
  /** The segment that begins the loop; the root's is ST. */
  readonly first: SegmentUse;
  /** Uses by the segment id that begins them; without `first`, which begins another loop. */
  readonly byId: ReadonlyMap<string, readonly Use[]>;
  readonly required: readonly Use[];
};

export type Use = SegmentUse | LoopUse;

type Draft = { kind: 'segment'; line: string } | { kind: 'loop'; head: readonly string[]; lines: Draft[] };

const dictionary = new Map<string, { type: DataType; min: number; max: number }>();

function definitionOf(reference: string): { type: DataType; min: number; max: number } {
  if (dictionary.size === 0) {
    for (const line of DICTIONARY.trim().split('\n')) {
      const [id = '', type = '', min = '', max = ''] = line.split(' ');
      dictionary.set(id, { type: (type[0] === 'N' ? 'N' : type) as DataType, min: Number(min), max: Number(max) });
    }
  }
  const found = dictionary.get(reference);
  assert(found !== undefined, `the dictionary must define data element ${reference}`);
  return found;
}

const count = (text: string): number => (text === '*' ? Number.POSITIVE_INFINITY : Number(text));

/** Splits on spaces outside braces, and writes out `3#352N`. */
const tokensOf = (text: string): readonly string[] =>
  (text.match(/[^\s{]+(?:\{[^}]*\})?/g) ?? []).flatMap((token) => {
    const run = /^(\d+)#(.*)$/.exec(token);
    return run === null ? [token] : Array.from({ length: Number(run[1]) }, () => run[2] ?? '');
  });

const BASES: Readonly<Record<string, Basis>> = {
  '!memory': 'memory',
  '!example': 'published example',
  '!base': 'base standard',
  '!map': 'guide map',
};

/** The words after id, usage and repeats, with the basis mark taken off. */
function marked(words: readonly string[]): { readonly rest: readonly string[]; readonly mark: { readonly basis?: Basis } } {
  const basis = BASES[words[0] ?? ''];
  return basis === undefined ? { rest: words, mark: {} } : { rest: words.slice(1), mark: { basis } };
}

const TOKEN = /^([A-Z]?\d+)([RSN])(?:x(\d+|\*))?(?:\{(.*)\})?(?:=([^&~]+))?(?:&([\w]+))?(?:~(.+))?$/;

/** `[0-9]{9}` holds braces of its own, so a pattern is cut off before the tokens are read. */
function parseElement(token: string, before: string | undefined): ElementUse {
  const match = TOKEN.exec(token);
  assert(match !== null, `guide element must follow the notation: ${token}`);
  const [, reference = '', usage = 'S', repeat = '1', inside, codes, external, pattern] = match;
  const common = { reference, usage: usage as Usage, repeat: count(repeat), dated: reference === '1251' && before === '1250' };
  if (reference.startsWith('C')) {
    const components: ElementUse[] = [];
    for (const part of tokensOf(inside ?? '')) components.push(parseElement(part, components.at(-1)?.reference));
    return { ...common, type: 'composite', min: 0, max: 0, components };
  }
  return {
    ...common,
    ...definitionOf(reference),
    ...(codes === undefined ? {} : { codes: new Set(codes.replaceAll('_', ' ').split(',')) }),
    ...(external === undefined ? {} : { external }),
    ...(pattern === undefined ? {} : { pattern: new RegExp(`^(?:${pattern})$`) }),
  };
}

const parseNote = (token: string): SyntaxNote => ({
  kind: token[0] as SyntaxNote['kind'],
  elements: (token.slice(1).match(/\d\d/g) ?? []).map(Number),
});

function qualifierOf(id: string, elements: readonly ElementUse[]): SegmentUse['qualifier'] {
  const element = id === 'HL' ? 3 : 1;
  const use = elements[element - 1];
  const component = use?.components === undefined ? 0 : 1;
  // What need not be sent cannot tell one use from another.
  if (use?.usage !== 'R') return undefined;
  const codes = component === 0 ? use.codes : use.components?.[0]?.codes;
  return codes === undefined ? undefined : { element, component, codes };
}

function parseSegment(line: string, group: number, index: number): SegmentUse {
  const bar = line.indexOf('|');
  const [id = '', usage = 'S', max = '1', ...words] = line.slice(0, bar).trim().split(' ');
  const { rest: notes, mark } = marked(words);
  const elements: ElementUse[] = [];
  for (const token of tokensOf(line.slice(bar + 1))) elements.push(parseElement(token, elements.at(-1)?.reference));
  const qualifier = qualifierOf(id, elements);
  return {
    kind: 'segment',
    id,
    usage: usage as Usage,
    max: count(max),
    ...mark,
    notes: notes.map(parseNote),
    elements,
    lastRequired: elements.findLastIndex((element) => element.usage === 'R') + 1,
    group,
    index,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

const leadingId = (use: Use): string => (use.kind === 'segment' ? use.id : use.body.first.id);

/** The first required element whose codes are wholly different in the two. */
function tellingElement(one: SegmentUse, other: SegmentUse): number {
  return (
    one.elements.findIndex((use, i) => {
      const codes = other.elements[i]?.codes;
      if (use.usage !== 'R' || use.codes === undefined || codes === undefined || i + 1 === one.qualifier?.element) return false;
      return [...use.codes].every((code) => !codes.has(code));
    }) + 1
  );
}

/** The use with a second qualifier, when another segment of the same id beside it has some of the same codes. */
function toldApart(use: Use, all: readonly Use[]): Use {
  const { qualifier } = use.kind === 'segment' ? use : {};
  if (use.kind !== 'segment' || qualifier === undefined) return use;
  for (const other of all) {
    if (other === use || other.kind !== 'segment' || other.id !== use.id) continue;
    if (![...(other.qualifier?.codes ?? [])].some((code) => qualifier.codes.has(code))) continue;
    const element = tellingElement(use, other);
    const codes = use.elements[element - 1]?.codes;
    if (codes !== undefined) return { ...use, second: { element, codes } };
  }
  return use;
}

function bodyOf(drafts: readonly Draft[], known: Map<string, LoopUse>): LoopBody {
  const listed: Use[] = [];
  let group = -1;
  let leading = '';
  for (const [index, draft] of drafts.entries()) {
    const use = draft.kind === 'segment' ? parseSegment(draft.line, 0, index) : parseLoop(draft, index, known);
    // The first segment of a loop stands alone: what follows never comes before it.
    if (index <= 1 || leadingId(use) !== leading) group += 1;
    leading = leadingId(use);
    listed.push({ ...use, group });
  }
  const children = listed.map((use) => toldApart(use, listed));
  const first = children[0];
  assert(first?.kind === 'segment', 'a loop must begin with a segment');
  const byId = new Map<string, Use[]>();
  for (const use of children.slice(1)) byId.set(leadingId(use), [...(byId.get(leadingId(use)) ?? []), use]);
  return { children, first, byId, required: children.filter((use) => use.usage === 'R') };
}

function parseLoop(draft: Extract<Draft, { kind: 'loop' }>, index: number, known: Map<string, LoopUse>): LoopUse {
  const [id = '', usage = 'S', max = '1', ...words] = draft.head;
  const { rest: name, mark } = marked(words);
  const again = name[0] === '=';
  const above = known.get(id);
  assert(!again || above !== undefined, `loop ${id} must stand above where it is used again`);
  const same =
    again && above !== undefined
      ? { name: above.name, body: above.body }
      : { name: name.join(' '), body: bodyOf(draft.lines, known) };
  const use: LoopUse = { kind: 'loop', id, ...same, usage: usage as Usage, max: count(max), ...mark, group: 0, index };
  known.set(id, use);
  return use;
}

/** Reads a guide's text; a text that breaks the notation is a bug of ours and throws. */
export function parseNotation(text: string): LoopBody {
  const root: Draft[] = [];
  const open: Draft[][] = [root];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const depth = line.length - line.trimStart().length;
    const siblings = open[depth];
    assert(siblings !== undefined, 'a guide line must be at most one level deeper than the one above');
    open.length = depth + 1;
    const content = line.trim();
    if (content.startsWith('@')) {
      const loop: Draft = { kind: 'loop', head: content.slice(1).split(' '), lines: [] };
      siblings.push(loop);
      open.push(loop.lines);
    } else siblings.push({ kind: 'segment', line: content });
  }
  return bodyOf(root, new Map());
}
