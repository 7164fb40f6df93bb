/** Transactions → the bytes of an interchange. Same input, same bytes: dates, times and control numbers are arguments. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type EncodeFailure, encodeTransaction, type LoopDraft, type SegmentDraft, segmentTexts } from './encode.ts';
import type { Guide } from './guide.ts';
import { type Delimiters, type Segment, STANDARD_DELIMITERS } from './syntax.ts';
import { type BytesOut, bytesOut, putText, written } from './text.ts';
import { d8 } from './value.ts';

export type PartyId = {
  /** ISA05/07: 'ZZ', '30', … */ readonly qualifier: string /** At most 15 characters. */;
  readonly id: string;
};

export type TransactionOut = {
  /** ST02, 4 to 9 characters, written as given. */
  readonly controlNumber: string;
  readonly guide: Guide;
  readonly body: LoopDraft;
};

export type GroupOut = {
  readonly functionalId: string;
  readonly senderCode: string;
  readonly receiverCode: string;
  /** GS08. */
  readonly version: string;
  readonly controlNumber: number;
  /** Default: the interchange's. */
  readonly date?: PlainDate;
  readonly time?: string;
  readonly transactions: readonly TransactionOut[];
};

export type InterchangeOut = {
  readonly sender: PartyId;
  readonly receiver: PartyId;
  /** ISA13, 0 to 999,999,999. */
  readonly controlNumber: number;
  readonly usage: 'T' | 'P';
  readonly date: PlainDate;
  /** 'HHMM'. */
  readonly time: string;
  readonly acknowledgementRequested?: boolean;
  readonly delimiters?: Delimiters;
  /** TA1 segments. */
  readonly acknowledgements?: readonly SegmentDraft[];
  readonly groups: readonly GroupOut[];
  /** A line break after each terminator, for people. */
  readonly lines?: boolean;
};

const unwritable = (message: string, path: string): { readonly ok: false; readonly error: EncodeFailure } =>
  err({ code: 'envelope-must-be-writable', message, path });

/** What would make the header wrong; undefined when it can be written. */
function headerProblem(
  out: InterchangeOut,
  delimiters: Delimiters,
): { readonly ok: false; readonly error: EncodeFailure } | undefined {
  const used = [delimiters.element, delimiters.component, delimiters.terminator, delimiters.repetition ?? '^'];
  if (new Set(used).size !== used.length || used.some((character) => !/^[!-/:-@[-`{-~\n\r\x1c-\x1f]$/.test(character))) {
    return err({
      code: 'delimiters-must-be-distinct',
      message: 'Delimiters must be four different characters that are neither letters, digits nor spaces.',
      path: 'ISA',
    });
  }
  for (const [party, path] of [
    [out.sender, 'ISA-06'],
    [out.receiver, 'ISA-08'],
  ] as const) {
    if (party.qualifier.length !== 2 || party.id.length === 0 || party.id.length > 15)
      return unwritable(`${path}: a party needs a qualifier of 2 characters and an id of 1 to 15.`, path);
  }
  if (!Number.isSafeInteger(out.controlNumber) || out.controlNumber < 0 || out.controlNumber > 999_999_999)
    return unwritable('ISA-13 must be a whole number of at most nine digits.', 'ISA-13');
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(out.time)) return unwritable('ISA-10 must be a time of day written HHMM.', 'ISA-10');
  for (const group of out.groups) {
    if (!Number.isSafeInteger(group.controlNumber) || group.controlNumber < 0 || group.controlNumber > 999_999_999)
      return unwritable('GS-06 must be a whole number of at most nine digits.', 'GS-06');
    for (const set of group.transactions)
      if (!/^[0-9A-Za-z]{4,9}$/.test(set.controlNumber)) return unwritable('ST-02 must have 4 to 9 letters or digits.', 'ST-02');
  }
  return undefined;
}

function isaElements(out: InterchangeOut, delimiters: Delimiters): readonly string[] {
  return [
    '00',
    ' '.repeat(10),
    '00',
    ' '.repeat(10),
    out.sender.qualifier,
    out.sender.id.padEnd(15),
    out.receiver.qualifier,
    out.receiver.id.padEnd(15),
    d8(out.date).slice(2),
    out.time,
    delimiters.repetition ?? '^',
    '00501',
    String(out.controlNumber).padStart(9, '0'),
    out.acknowledgementRequested === true ? '1' : '0',
    out.usage,
  ];
}

/** The text of a segment without its terminator. */
export const segmentText = (segment: Pick<Segment, 'id' | 'elements'>, { element }: Delimiters): string =>
  segment.elements.length === 0 ? segment.id : segment.id + element + segment.elements.join(element);

type Ends = Pick<Delimiters, 'element'> & { readonly end: string };

/** As `segmentText`, with what ends it. */
function putSegment(out: BytesOut, { id, elements }: Pick<Segment, 'id' | 'elements'>, { element, end }: Ends): void {
  putText(out, id);
  for (const text of elements) {
    putText(out, element);
    putText(out, text);
  }
  putText(out, end);
}

/** Bytes of segments as they are, for exact copies: what was read is written back, line breaks aside. */
export const segmentsToBytes = (segments: Iterable<Segment>, { element, terminator }: Delimiters): Uint8Array => {
  const bytes = bytesOut();
  for (const segment of segments) putSegment(bytes, segment, { element, end: terminator });
  return written(bytes);
};

/**
 * The bytes of one interchange, 005010 envelope.
 * Errors: what `encodeTransaction` refuses, delimiters that are not distinct, header values that cannot be written.
 */
export function writeInterchange(out: InterchangeOut): Result<Uint8Array, EncodeFailure> {
  const delimiters = out.delimiters ?? STANDARD_DELIMITERS;
  const problem = headerProblem(out, delimiters);
  if (problem !== undefined) return problem;
  const { element } = delimiters;
  const ends: Ends = { element, end: out.lines === true ? `${delimiters.terminator}\n` : delimiters.terminator };
  const bytes = bytesOut();
  const put = (draft: SegmentDraft): Result<undefined, EncodeFailure> => {
    const texts = segmentTexts(draft, delimiters, draft.id);
    if (!texts.ok) return texts;
    putSegment(bytes, { id: draft.id, elements: texts.value }, ends);
    return ok(undefined);
  };
  for (const text of [out.sender.qualifier, out.sender.id, out.receiver.qualifier, out.receiver.id]) {
    const checked = segmentTexts({ id: 'ISA', elements: [text] }, delimiters, 'ISA');
    if (!checked.ok) return checked;
  }
  putSegment(bytes, { id: 'ISA', elements: [...isaElements(out, delimiters), delimiters.component] }, ends);
  for (const answer of out.acknowledgements ?? []) {
    const done = put(answer);
    if (!done.ok) return done;
  }
  for (const group of out.groups) {
    const done = writeGroup(out, group, { delimiters, ends, bytes, put });
    if (!done.ok) return done;
  }
  putSegment(bytes, { id: 'IEA', elements: [String(out.groups.length), String(out.controlNumber).padStart(9, '0')] }, ends);
  return ok(written(bytes));
}

type Pen = {
  readonly delimiters: Delimiters;
  readonly ends: Ends;
  readonly bytes: BytesOut;
  readonly put: (draft: SegmentDraft) => Result<undefined, EncodeFailure>;
};

function writeGroup(out: InterchangeOut, group: GroupOut, pen: Pen): Result<undefined, EncodeFailure> {
  const { delimiters, ends, bytes, put } = pen;
  const control = String(group.controlNumber);
  const gs = put({
    id: 'GS',
    elements: [
      group.functionalId,
      group.senderCode,
      group.receiverCode,
      d8(group.date ?? out.date),
      group.time ?? out.time,
      control,
      'X',
      group.version,
    ],
  });
  if (!gs.ok) return gs;
  for (const set of group.transactions) {
    const segments = encodeTransaction(set.body, set.guide, delimiters);
    if (!segments.ok) return segments;
    const st = put({ id: 'ST', elements: [set.guide.transactionSet, set.controlNumber, group.version] });
    if (!st.ok) return st;
    for (const segment of segments.value) putSegment(bytes, segment, ends);
    const se = put({ id: 'SE', elements: [String(segments.value.length + 2), set.controlNumber] });
    if (!se.ok) return se;
  }
  return put({ id: 'GE', elements: [String(group.transactions.length), control] });
}
