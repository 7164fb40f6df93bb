/** A typed tree → segments, or a body for the writer: the same types that reading gives. */
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { LoopDraft } from './encode.ts';
import type { Guide } from './guide.ts';
import { type LoopShape, type MemberShape, type SegmentShape, shapesOf } from './shapes.ts';
import { type Delimiters, type Segment, STANDARD_DELIMITERS } from './syntax.ts';
import type { Lenient, TransactionOf } from './typed.ts';
import {
  draftElement,
  draftText,
  listOf,
  type Members,
  membersOf,
  rawText,
  readMembers,
  type RowWriter,
  refuse,
  rowWriter,
  type Unwritable,
  writeMembers,
} from './typed-rows.ts';

export type TypedFailure = Failure<Unwritable['code']>;

/** A loop in the order in which it is written. */
type Item = { readonly id: string; readonly elements: readonly string[] } | Written;
type Written = { readonly loop: string; readonly items: readonly Item[] };

const LEFTOVERS: ReadonlySet<string> = new Set(['$order', '$excess', '$unplaced']);

/** Deep equality of plain JSON. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Readonly<Members>)[key], (b as Readonly<Members>)[key]))
  );
}

const lengthOf = (texts: readonly (string | undefined)[]): number => texts.findLastIndex((text) => text !== undefined) + 1;

/** What was sent goes out again, where it still says what the members say. */
function withSent(writer: RowWriter, shape: SegmentShape, members: Members, ours: (string | undefined)[]): void {
  const texts = [...ours];
  for (const [place, text] of Object.entries(membersOf(writer, members['$sent']))) {
    writer.path.push('$sent', place);
    if (/^[1-9][0-9]?$/.test(place)) texts[Number(place) - 1] = draftText(writer, text);
    else refuse(writer, 'member-must-have-its-type');
    writer.path.length -= 2;
  }
  const reread = readMembers({ delimiters: writer.delimiters, tell: () => {} }, shape.fields, texts);
  for (const field of shape.fields) {
    if (same(reread[field.name], members[field.name])) continue;
    for (let at = field.at; at < field.at + field.span; at += 1) texts[at] = ours[at];
  }
  ours.length = 0;
  ours.push(...texts);
}

function writeSegment(writer: RowWriter, shape: SegmentShape, value: unknown): Item {
  const members = membersOf(writer, value);
  const texts = writeMembers(writer, shape.fields, members);
  if (members['$sent'] !== undefined) withSent(writer, shape, members, texts);
  const elements: string[] = [];
  for (let at = 0, end = lengthOf(texts); at < end; at += 1) elements.push(texts[at] ?? '');
  return { id: shape.id, elements };
}

type Waiting = { readonly member: MemberShape | undefined; readonly name: string; readonly values: readonly unknown[] };

/** All of a loop's values by name, in the guide's order. */
function waitingIn(writer: RowWriter, shape: LoopShape, node: Members): readonly Waiting[] {
  const excess = node['$excess'] === undefined ? {} : membersOf(writer, node['$excess']);
  for (const name of [...Object.keys(node), ...Object.keys(excess)])
    if (!shape.byName.has(name) && !LEFTOVERS.has(name)) refuse(writer, 'member-must-be-known-to-the-guide', name);
  const waiting: Waiting[] = [];
  for (const member of shape.members) {
    const value = node[member.name];
    if (value === undefined) continue;
    writer.path.push(member.name);
    const more = excess[member.name] === undefined ? [] : listOf(writer, excess[member.name]);
    waiting.push({ member, name: member.name, values: member.max > 1 ? listOf(writer, value) : [value, ...more] });
    writer.path.pop();
  }
  const unplaced = node['$unplaced'];
  if (unplaced !== undefined) waiting.push({ member: undefined, name: '$unplaced', values: listOf(writer, unplaced) });
  return waiting;
}

type Turn = { readonly from: Waiting; readonly nth: number };

/** The order the values came in, when it still names each of them once; else the guide's order. */
function turnsOf(order: unknown, waiting: readonly Waiting[]): readonly Turn[] {
  const usual: Turn[] = [];
  for (const from of waiting) for (let nth = 0; nth < from.values.length; nth += 1) usual.push({ from, nth });
  if (!Array.isArray(order) || order.length !== usual.length) return usual;
  const taken = new Map<string, number>();
  const turns: Turn[] = [];
  for (const name of order) {
    const from = waiting.find((each) => each.name === name);
    const nth = taken.get(String(name)) ?? 0;
    if (from === undefined || nth >= from.values.length) return usual;
    taken.set(from.name, nth + 1);
    turns.push({ from, nth });
  }
  return turns;
}

function writeUnplaced(writer: RowWriter, value: unknown): Item {
  const [id = '', ...elements] = listOf(writer, value).map((text) => rawText(writer, text));
  return { id, elements };
}

function writeLoop(writer: RowWriter, shape: LoopShape, value: unknown, isRoot: boolean): Written {
  const node = membersOf(writer, value);
  const items: Item[] = [];
  const turns = turnsOf(node['$order'], waitingIn(writer, shape, node));
  if (!isRoot && turns[0]?.from.member?.index !== 0) refuse(writer, 'member-must-have-its-type', shape.members[0]?.name ?? '');
  for (const { from, nth } of turns) {
    const { member } = from;
    const each = from.values[nth];
    writer.path.push(from.name);
    if (member?.max !== 1) writer.path.push(nth);
    if (member?.loop !== undefined) items.push(writeLoop(writer, member.loop, each, false));
    else if (member?.segment !== undefined) items.push(writeSegment(writer, member.segment, each));
    else items.push(writeUnplaced(writer, each));
    writer.path.length -= member?.max === 1 ? 1 : 2;
    if (writer.refused.length > 0) break;
  }
  return { loop: shape.id, items };
}

/** What is said of the member named before it. */
const REASONS: readonly { readonly code: Unwritable['code']; readonly message: string }[] = [
  {
    code: 'member-must-be-known-to-the-guide',
    message: 'is no member of this guide there. Check its name and the loop it stands in.',
  },
  {
    code: 'member-must-have-its-type',
    message: 'is missing or is not what the guide has there. Compare it with the JSON Schema of the transaction.',
  },
  {
    code: 'data-must-not-contain-a-delimiter',
    message:
      'holds a character that separates X12 data, which has no escape. Replace it at its source or choose other delimiters.',
  },
  {
    code: 'data-must-be-in-the-x12-character-set',
    message: 'holds a character X12 cannot carry (a control character or one beyond one byte). Replace it at its source.',
  },
];

/** A failed writing, told at the place of its first refusal. */
const refusal = ({ code, member }: Unwritable): { readonly ok: false; readonly error: TypedFailure } => {
  const path = member === '' ? 'transaction' : member;
  return err({ code, message: `${path} ${REASONS.find((each) => each.code === code)?.message ?? ''}`, path });
};

function written(value: unknown, guide: Guide, delimiters: Delimiters): Result<Written, TypedFailure> {
  const writer = rowWriter(delimiters);
  const root = writeLoop(writer, shapesOf(guide).root, value, true);
  const [first] = writer.refused;
  return first === undefined ? ok(root) : refusal(first);
}

type WrittenSegment = Extract<Item, { id: string }>;

function segmentsIn(items: readonly Item[], found: WrittenSegment[] = []): readonly WrittenSegment[] {
  for (const item of items) {
    if ('loop' in item) segmentsIn(item.items, found);
    else found.push(item);
  }
  return found;
}

/**
 * A typed transaction as segments: the exact inverse of `decodeTyped`. ST and SE are written when they are members.
 * Errors: a member that the guide does not know or that is not of its type, a delimiter in data, each with its path
 * (`loop2000A[0].loop2010AA.nm1.id`). What the guide requires and is missing is for `validate` to tell.
 */
export function encodeTyped<Name extends string>(
  value: TransactionOf<Name> | Lenient<TransactionOf<Name>>,
  guide: Guide<Name>,
  delimiters: Delimiters = STANDARD_DELIMITERS,
): Result<readonly Segment[], TypedFailure> {
  const root = written(value, guide, delimiters);
  if (!root.ok) return root;
  const segments = segmentsIn(root.value.items);
  const from = segments[0]?.id === guide.compiled().root.first.id ? 1 : 2;
  return ok(segments.map(({ id, elements }, i) => ({ id, elements, position: from + i, ordinal: from + i })));
}

/** Separators that no file has: what is written with them is taken apart again without a doubt. */
const INNER: Delimiters = { element: '\ue000', component: '\ue001', repetition: '\ue002', terminator: '\ue003' };

function draftLoop({ loop, items }: Written): LoopDraft {
  return {
    id: loop,
    segments: items.flatMap((item) =>
      'loop' in item || item.id === 'ST' || item.id === 'SE'
        ? []
        : [{ id: item.id, elements: item.elements.map((text) => draftElement(text, INNER)) }],
    ),
    loops: items.flatMap((item) => ('loop' in item ? [draftLoop(item)] : [])),
  };
}

/**
 * A typed transaction as a body for `writeInterchange`, which adds ST and SE. Delimiters are the writer's: it refuses one
 * that stands in the data. Errors: as `encodeTyped`.
 */
export function draftOfTyped<Name extends string>(
  value: TransactionOf<Name> | Lenient<TransactionOf<Name>>,
  guide: Guide<Name>,
): Result<LoopDraft, TypedFailure> {
  const root = written(value, guide, INNER);
  return root.ok ? ok(draftLoop(root.value)) : root;
}
