/** A transaction's segments → its typed tree: loops and segments by name, values as what they are, nothing lost. */
import { err, ok, type Result } from '../kernel/result.ts';
import type { CompiledSegment } from './compile.ts';

import { type LoopShape, type MemberShape, type SegmentShape, shapesOf } from './shapes.ts';
import { findingSink } from './finding.ts';
import { type Frame, pathOf, segmentPath } from './frame.ts';
import type { Guide } from './guide.ts';
import { endMachine, type Machine, machineFor, pushView } from './machine.ts';
import type { SegmentView } from './scan.ts';
import type { Delimiters, Segment } from './syntax.ts';
import type { Lenient, NotTyped, TransactionOf, TypedProblem, TypedProblemCode } from './typed.ts';
import { draftElement, type Members, readMembers, rowWriter, writeMembers } from './typed-rows.ts';
import { segmentViews } from './views.ts';

/** A loop being filled. */
type Open = {
  readonly shape: LoopShape;
  readonly members: Members;
  /** Names as they came. */
  readonly order: string[];
  /** Index of the member last met; Infinity once the order is not the guide's. */
  last: number;
};

/** Each code of a typed problem, in plain words. */
const SAID: readonly { readonly code: TypedProblemCode; readonly message: string }[] = [
  { code: 'value-must-be-present', message: 'The segment ends before this value, which the guide requires.' },
  { code: 'value-must-not-be-empty', message: 'This value was sent empty, and the guide requires it.' },
  { code: 'amount-must-be-decimal-cents', message: 'An amount must be digits with at most two decimals, such as 125 or 125.50.' },
  { code: 'number-must-be-a-decimal', message: 'A number must be digits with at most one decimal point and a leading minus.' },
  { code: 'number-must-be-whole', message: 'A count must be digits alone.' },
  {
    code: 'date-must-be-a-calendar-day',
    message: 'A date must be a real day written CCYYMMDD, a range two of them with a hyphen.',
  },
  {
    code: 'date-format-must-be-known',
    message: 'The element before this date must name one of the formats that the guide lists.',
  },
  { code: 'time-must-be-a-time-of-day', message: 'A time must be written HHMM or HHMMSS.' },
  { code: 'code-must-be-listed-in-the-guide', message: 'This code is not one that the guide lists here.' },
  {
    code: 'element-must-not-have-more-components',
    message: 'This value holds the component separator and is one value in the guide.',
  },
  { code: 'element-must-not-repeat-more', message: 'This value is repeated and stands once in the guide.' },
  { code: 'text-must-be-in-the-x12-character-set', message: 'This value holds a control character.' },
  { code: 'segment-must-be-expected-here', message: 'The guide has no place for this segment here.' },
  { code: 'segment-must-not-repeat-more', message: 'This segment comes more often than the guide allows.' },
  { code: 'loop-must-not-repeat-more', message: 'This loop comes more often than the guide allows.' },
  { code: 'required-segment-must-be-present', message: 'A segment that the guide requires is missing.' },
  { code: 'required-loop-must-be-present', message: 'A loop that the guide requires is missing.' },
];

const MESSAGES: ReadonlyMap<TypedProblemCode, string> = new Map(SAID.map(({ code, message }) => [code, message]));

type Reading = {
  readonly delimiters: Delimiters;
  readonly open: Open[];
  readonly problems: TypedProblem[];
  segment: Segment;
  placed: boolean;
};

/** Most problems kept of one transaction; one is enough to know that it does not have its type. */
const MOST_PROBLEMS = 1000;

function tell(reading: Reading, code: TypedProblemCode, path: string, value?: string): void {
  if (reading.problems.length >= MOST_PROBLEMS) return;
  reading.problems.push({
    code,
    message: MESSAGES.get(code) ?? '',
    path,
    position: reading.segment.position,
    ...(value === undefined ? {} : { value }),
  });
}

/** What was sent and we would write otherwise, by place from 1; undefined when there is nothing. */
function sentOtherwise(shape: SegmentShape, members: Members, { segment, delimiters }: Reading): Members | undefined {
  const ours = writeMembers(rowWriter(delimiters), shape.fields, members);
  let sent: Members | undefined;
  for (const [i, text] of segment.elements.entries()) {
    if (text === (ours[i] ?? '') && (i < ours.length || text !== '')) continue;
    sent ??= {};
    sent[String(i + 1)] = draftElement(text, delimiters);
  }
  return sent;
}

function readSegment(reading: Reading, shape: SegmentShape, path: () => string): Members {
  const members = readMembers(
    { delimiters: reading.delimiters, tell: (code, place, text) => tell(reading, code, path() + place, text) },
    shape.fields,
    reading.segment.elements,
  );
  const sent = sentOtherwise(shape, members, reading);
  if (sent !== undefined) members['$sent'] = sent;
  return members;
}

/** Puts a segment or loop under its name: one, one of many, or one too many. */
function put(reading: Reading, { open, member, value }: { open: Open; member: MemberShape; value: Members }, path: () => string) {
  const { members } = open;
  open.order.push(member.name);
  const here = members[member.name];
  if (member.max > 1) {
    if (Array.isArray(here)) here.push(value);
    else members[member.name] = [value];
  } else if (here === undefined) members[member.name] = value;
  else {
    const excess = (members['$excess'] ??= {}) as Record<string, Members[]>;
    (excess[member.name] ??= []).push(value);
    open.last = Number.POSITIVE_INFINITY;
  }
  const list = members[member.name];
  const count = Array.isArray(list) ? list.length : here === undefined ? 1 : 2;
  if (count > member.max)
    tell(reading, member.loop === undefined ? 'segment-must-not-repeat-more' : 'loop-must-not-repeat-more', path());
  open.last = member.index < open.last ? Number.POSITIVE_INFINITY : member.index;
}

/** A loop about to close: what it lacks, and its order where that is not the guide's. */
function close(reading: Reading, open: Open, path: () => string): void {
  for (const member of open.shape.members) {
    if (!member.required || open.members[member.name] !== undefined) continue;
    const at = path();
    const missing = member.segment?.id ?? member.loop?.id ?? '';
    tell(
      reading,
      member.loop === undefined ? 'required-segment-must-be-present' : 'required-loop-must-be-present',
      at === '' ? missing : `${at}/${missing}`,
    );
  }
  if (open.last === Number.POSITIVE_INFINITY) open.members['$order'] = open.order;
}

/** The segment at hand found its place. */
function placed(
  { reading, machine, segments }: { reading: Reading; machine: Machine; segments: readonly (MemberShape | undefined)[] },
  lead: CompiledSegment,
  view: SegmentView,
): void {
  const { frames, at } = machine;
  // Out of order, in a loop around one that stays open: a tree could not tell where it stood.
  if (at < frames.depth) return;
  reading.placed = true;
  const frame = frames.pool[at - 1] as Frame;
  const begins = at > 1 && frame.position === view.position;
  const member = segments[lead.number];
  if (member?.segment === undefined) return;
  const path = (): string => segmentPath(frames, at, lead, true);
  if (begins) {
    const parent = reading.open[at - 2] as Open;
    const loop = parent.shape.byName.get(`loop${frame.id}`);
    if (loop?.loop === undefined) return;
    const opened: Open = { shape: loop.loop, members: {}, order: [], last: -1 };
    put(reading, { open: parent, member: loop, value: opened.members }, () => pathOf(frames, at));
    reading.open[at - 1] = opened;
  }
  const open = reading.open[at - 1] as Open;
  put(reading, { open, member, value: readSegment(reading, member.segment, path) }, path);
}

/** The guide has no place for the segment: it stays in the innermost open loop as it was sent. */
function homeless(reading: Reading, machine: Machine): void {
  const { frames } = machine;
  const open = reading.open[frames.depth - 1] as Open;
  const { segment } = reading;
  const list = (open.members['$unplaced'] ??= []) as (readonly string[])[];
  list.push([segment.id, ...segment.elements]);
  open.order.push('$unplaced');
  open.last = Number.POSITIVE_INFINITY;
  const loops = pathOf(frames, frames.depth);
  tell(reading, 'segment-must-be-expected-here', loops === '' ? segment.id : `${loops}/${segment.id}`);
}

export type TypedReader = {
  readonly push: (segment: Segment) => void;
  /** The tree, and where it does not have its guide's type. */
  readonly end: () => { readonly value: Members; readonly problems: readonly TypedProblem[] };
};

/** A reader of one transaction, ST to SE, segment by segment. */
export function typedReader(guide: Guide, delimiters: Delimiters): TypedReader {
  const { root, segments } = shapesOf(guide);
  const reading: Reading = {
    delimiters,
    open: [{ shape: root, members: {}, order: [], last: -1 }],
    problems: [],
    segment: { id: '', elements: [], position: 1, ordinal: 1 },
    placed: false,
  };
  const machine = machineFor({
    guide,
    delimiters,
    sink: findingSink(1),
    tree: false,
    watch: (of) => ({
      segment: (lead, view) => placed({ reading, machine: of, segments }, lead, view),
      closing: () => close(reading, reading.open[of.frames.depth - 1] as Open, () => pathOf(of.frames, of.frames.depth)),
    }),
  });
  const views = segmentViews(delimiters);
  const ids = guide.segmentIds();
  return {
    push: (segment) => {
      reading.segment = segment;
      reading.placed = false;
      // An id that merely looks like one of the guide's has no place in it either.
      if (ids.has(segment.id)) pushView(machine, views(segment));
      if (!reading.placed) homeless(reading, machine);
    },
    end: () => {
      endMachine(machine);
      return { value: (reading.open[0] as Open).members, problems: reading.problems };
    },
  };
}

/**
 * A transaction's segments (ST to SE) as its typed tree: `transaction.loop2000A[0].loop2010AA.nm1.id`.
 * Ok when all of it has its type: what the guide requires is there, each value is what the guide has there, each code is
 * listed. Else the same tree, in which anything may be missing and what is wrong stands as it was sent, with a list of
 * where. Absent, empty and malformed stay three answers; `encodeTyped` writes either tree back byte for byte.
 */
export function decodeTyped<Name extends string>(
  { segments, delimiters }: { readonly segments: Iterable<Segment>; readonly delimiters: Delimiters },
  guide: Guide<Name>,
): Result<TransactionOf<Name>, NotTyped<TransactionOf<Name>>> {
  const reader = typedReader(guide, delimiters);
  for (const segment of segments) reader.push(segment);
  const { value, problems } = reader.end();
  return problems.length === 0
    ? ok(value as TransactionOf<Name>)
    : err({ problems, value: value as Lenient<TransactionOf<Name>> });
}
