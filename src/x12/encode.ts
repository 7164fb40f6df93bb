/** Loop trees → segments, through the guide: a segment it does not allow there, or out of order, is refused. */
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { Guide } from './guide.ts';
import type { LoopNode } from './loop.ts';
import type { LoopBody, LoopUse, SegmentUse } from './notation.ts';
import { type Delimiters, type Segment, STANDARD_DELIMITERS } from './syntax.ts';

/** A repeated element: each entry a value or a composite. */
export type Repeated = { readonly repeated: readonly (string | readonly string[])[] };
/** '' is an empty element; an array is a composite. */
export type ElementDraft = string | readonly string[] | Repeated;
export type SegmentDraft = { readonly id: string; readonly elements: readonly ElementDraft[] };
export type LoopDraft = { readonly id: string; readonly segments: readonly SegmentDraft[]; readonly loops: readonly LoopDraft[] };

export type EncodeFailure = Failure<
  | 'segment-must-be-allowed-by-the-guide'
  | 'loop-must-be-allowed-by-the-guide'
  | 'loop-must-begin-with-its-first-segment'
  | 'data-must-not-contain-a-delimiter'
  | 'data-must-be-in-the-x12-character-set'
  | 'delimiters-must-be-distinct'
  | 'envelope-must-be-writable'
>;

/** A segment to write; trailing empty elements are dropped when it is written. */
export const seg = (id: string, ...elements: readonly ElementDraft[]): SegmentDraft => ({ id, elements });

export const repeat = (...repeated: readonly (string | readonly string[])[]): Repeated => ({ repeated });

export const loop = (id: string, segments: readonly SegmentDraft[], loops: readonly LoopDraft[] = []): LoopDraft => ({
  id,
  segments,
  loops,
});

/** The body of a transaction, without ST and SE. `id` is the transaction set: '837'. */
export const transactionBody = (...of: Parameters<typeof loop>): LoopDraft => loop(...of);

const isText = (value: ElementDraft | readonly string[]): value is string => typeof value === 'string';
const isRepeated = (value: ElementDraft): value is Repeated => typeof value === 'object' && 'repeated' in value;

const trimParts = (parts: readonly string[], separator: string): string => {
  let end = parts.length;
  while (end > 0 && parts[end - 1] === '') end -= 1;
  return end === 0 ? '' : end === 1 ? (parts[0] ?? '') : parts.slice(0, end).join(separator);
};

const valueText = (value: string | readonly string[], delimiters: Delimiters): string =>
  isText(value) ? value : trimParts(value, delimiters.component);

/** The text of an element as it goes into the file. */
export const elementText = (value: ElementDraft, delimiters: Delimiters): string =>
  isText(value)
    ? value
    : isRepeated(value)
      ? value.repeated.map((each) => valueText(each, delimiters)).join(delimiters.repetition ?? '')
      : valueText(value, delimiters);

/** Why a value cannot be written: a delimiter inside, or a character outside the basic and extended sets. */
function valueProblem(value: string, delimiters: Delimiters): 'delimiter' | 'character' | undefined {
  for (let i = 0; i < value.length; i += 1) {
    const unit = value.charCodeAt(i);
    // Letters, digits and the space are never delimiters; most text ends here.
    if ((unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 32 || (unit >= 97 && unit <= 122)) continue;
    const character = value[i];
    if (
      character === delimiters.element ||
      character === delimiters.component ||
      character === delimiters.terminator ||
      character === delimiters.repetition
    ) {
      return 'delimiter';
    }
    if (unit < 0x20 || unit > 0x7e) return 'character';
  }
  return undefined;
}

const valuesOf = (value: ElementDraft): readonly string[] =>
  isText(value) ? [value] : isRepeated(value) ? value.repeated.flatMap((each) => (isText(each) ? [each] : each)) : value;

function refuse(
  code: EncodeFailure['code'],
  message: string,
  path: string,
): { readonly ok: false; readonly error: EncodeFailure } {
  return err({ code, message, path });
}

function refuseValue(problem: 'delimiter' | 'character', at: string): { readonly ok: false; readonly error: EncodeFailure } {
  return problem === 'delimiter'
    ? refuse(
        'data-must-not-contain-a-delimiter',
        `${at} holds a character that separates X12 data, which has no escape. Replace it at its source or use transliterate().`,
        at,
      )
    : refuse(
        'data-must-be-in-the-x12-character-set',
        `${at} holds a character X12 cannot carry (a control or non-ASCII character). Replace it at its source or use transliterate().`,
        at,
      );
}

type BadElement = { readonly problem: 'delimiter' | 'character'; readonly element: number };

function problemIn(value: ElementDraft, delimiters: Delimiters): BadElement['problem'] | undefined {
  if (isText(value)) return valueProblem(value, delimiters);
  for (const part of valuesOf(value)) {
    const problem = valueProblem(part, delimiters);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The elements as text, trailing empty ones dropped, or the first that cannot be written. */
function textsOf({ elements }: SegmentDraft, delimiters: Delimiters): readonly string[] | BadElement {
  for (let i = 0; i < elements.length; i += 1) {
    const problem = problemIn(elements[i] ?? '', delimiters);
    if (problem !== undefined) return { problem, element: i + 1 };
  }
  // Most segments have neither composites nor repetitions: their texts are theirs already.
  const texts = elements.every(isText) ? elements : elements.map((value) => elementText(value, delimiters));
  let end = texts.length;
  while (end > 0 && texts[end - 1] === '') end -= 1;
  return end === texts.length ? texts : texts.slice(0, end);
}

const refuseElement = ({ problem, element }: BadElement, path: string): { readonly ok: false; readonly error: EncodeFailure } =>
  refuseValue(problem, `${path}-${String(element).padStart(2, '0')}`);

/** One segment's elements as text. Errors: a delimiter or a character outside the X12 sets in the data. */
export function segmentTexts(
  draft: SegmentDraft,
  delimiters: Delimiters,
  path: string,
): Result<readonly string[], EncodeFailure> {
  const texts = textsOf(draft, delimiters);
  return 'problem' in texts ? refuseElement(texts, path) : ok(texts);
}

type Writer = { readonly delimiters: Delimiters; readonly out: Segment[] };

/** The first component's text of the qualifying element. */
function qualifierText(draft: SegmentDraft, use: SegmentUse): string | undefined {
  const value = draft.elements[(use.qualifier?.element ?? 1) - 1];
  return value === undefined || isText(value) ? value : valuesOf(value)[0];
}

const hasSecond = (draft: SegmentDraft, { element, codes }: NonNullable<SegmentUse['second']>): boolean => {
  const code = draft.elements[element - 1] ?? '';
  return typeof code === 'string' && codes.has(code);
};

const fits = (draft: SegmentDraft, use: SegmentUse): boolean =>
  draft.id === use.id &&
  (use.qualifier === undefined || use.qualifier.codes.has(qualifierText(draft, use) ?? '')) &&
  (use.second === undefined || hasSecond(draft, use.second));

/** The first use at or after `from` that takes the segment. */
function useFor(body: LoopBody, draft: SegmentDraft, from: number): SegmentUse | undefined {
  const found = body.byId.get(draft.id)?.find((use) => use.kind === 'segment' && use.group >= from && fits(draft, use));
  return found?.kind === 'segment' ? found : undefined;
}

function loopUseFor(body: LoopBody, draft: LoopDraft, from: number): LoopUse | undefined {
  const leading = draft.segments[0];
  const uses = leading === undefined ? undefined : body.byId.get(leading.id);
  if (uses === undefined || leading === undefined) return undefined;
  for (const use of uses) {
    if (use.kind === 'loop' && use.id === draft.id && use.group >= from && fits(leading, use.body.first)) return use;
  }
  return undefined;
}

/** A loop being written; what it is called is worked out only to refuse something. */
type Spot = { readonly up: Spot | undefined; readonly draft: LoopDraft; readonly index: number };

/** `2000B[3]/2300`, '' for the root. */
function pathOf({ up, draft, index }: Spot): string {
  if (up === undefined) return '';
  const nth = up.draft.loops.slice(0, index + 1).filter((each) => each.id === draft.id).length;
  return `${under(up)}${draft.id}${nth === 1 ? '' : `[${nth}]`}`;
}

const under = (spot: Spot): string => (spot.up === undefined ? '' : `${pathOf(spot)}/`);

function writeSegment(writer: Writer, draft: SegmentDraft, spot: Spot): Result<undefined, EncodeFailure> {
  const texts = textsOf(draft, writer.delimiters);
  if ('problem' in texts) return refuseElement(texts, `${under(spot)}${draft.id}`);
  const position = writer.out.length + 2;
  writer.out.push({ id: draft.id, elements: texts, position, ordinal: position });
  return WRITTEN;
}

const WRITTEN = ok(undefined);

function refuseLoop(draft: LoopDraft, at: string): { readonly ok: false; readonly error: EncodeFailure } {
  const first = draft.segments[0]?.id;
  return first === undefined
    ? refuse(
        'loop-must-begin-with-its-first-segment',
        `Loop ${at} has no segment. Leave the loop out or give it its first segment.`,
        at,
      )
    : refuse(
        'loop-must-be-allowed-by-the-guide',
        `Loop ${at} beginning with ${first} is not allowed there by the guide, or comes too late. Check its id, its first codes and the order.`,
        at,
      );
}

/** Segments and child loops merged into the guide's order; each list must itself be in order. */
function writeLoop(writer: Writer, spot: Spot, body: LoopBody): Result<undefined, EncodeFailure> {
  const { draft } = spot;
  const at = { loop: 0, group: 0 };
  let group = 0;
  // The segment that begins a loop was written where the loop was placed.
  for (let i = spot.up === undefined ? 0 : 1; i < draft.segments.length; i += 1) {
    const segment = draft.segments[i];
    if (segment === undefined) continue;
    const use = useFor(body, segment, group);
    if (use === undefined) {
      return refuse(
        'segment-must-be-allowed-by-the-guide',
        `Segment ${under(spot)}${segment.id} is not allowed there by the guide, or comes too late. Check its first codes and the order.`,
        `${under(spot)}${segment.id}`,
      );
    }
    group = use.group;
    const before = loopsBefore(writer, spot, body, { at, group });
    if (!before.ok) return before;
    const written = writeSegment(writer, segment, spot);
    if (!written.ok) return written;
  }
  return loopsBefore(writer, spot, body, { at, group: Number.POSITIVE_INFINITY });
}

/** The child loops that stand before a group of the guide, from where the last call stopped. */
function loopsBefore(
  writer: Writer,
  spot: Spot,
  body: LoopBody,
  { at, group }: { readonly at: { loop: number; group: number }; readonly group: number },
): Result<undefined, EncodeFailure> {
  for (; at.loop < spot.draft.loops.length; at.loop += 1) {
    const draft = spot.draft.loops[at.loop];
    if (draft === undefined) break;
    const child: Spot = { up: spot, draft, index: at.loop };
    const use = loopUseFor(body, draft, at.group);
    if (use === undefined) return refuseLoop(draft, pathOf(child));
    if (use.group >= group) break;
    at.group = use.group;
    const first = writeSegment(writer, draft.segments[0] ?? { id: '', elements: [] }, child);
    if (!first.ok) return first;
    const inside = writeLoop(writer, child, use.body);
    if (!inside.ok) return inside;
  }
  return WRITTEN;
}

/**
 * The segments of a transaction body in the guide's order, positions counted from ST = 1; ST and SE are the envelope's.
 * In: a body whose id is the guide's transaction set; segments and loops of each level in guide order (the two lists
 * are merged). Errors: the first segment or loop the guide does not allow there, or the first text X12 cannot carry.
 * Lengths, codes, required parts and balances are not checked here: validate what was written.
 */
export function encodeTransaction(
  body: LoopDraft,
  guide: Guide,
  delimiters: Delimiters = STANDARD_DELIMITERS,
): Result<readonly Segment[], EncodeFailure> {
  if (body.id !== guide.transactionSet) {
    return refuse(
      'loop-must-be-allowed-by-the-guide',
      `The body is a ${body.id} and the guide ${guide.name} is for ${guide.transactionSet}.`,
      body.id,
    );
  }
  const writer: Writer = { delimiters, out: [] };
  const written = writeLoop(writer, { up: undefined, draft: body, index: 0 }, guide.body());
  return written.ok ? ok(writer.out) : written;
}

/** A decoded tree as a draft: composites and repetitions taken apart, ST and SE left out. */
export function draftOf(node: LoopNode, delimiters: Delimiters): LoopDraft {
  const value = (text: string): string | readonly string[] =>
    text.includes(delimiters.component) ? text.split(delimiters.component) : text;
  const draft = (text: string): ElementDraft =>
    delimiters.repetition !== undefined && text.includes(delimiters.repetition)
      ? { repeated: text.split(delimiters.repetition).map(value) }
      : value(text);
  return {
    id: node.id,
    segments: node.segments
      .filter((s) => s.id !== 'ST' && s.id !== 'SE')
      .map((s) => ({ id: s.id, elements: s.elements.map(draft) })),
    loops: node.loops.map((child) => draftOf(child, delimiters)),
  };
}
