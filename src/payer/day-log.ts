/** One day's work in progress: the state being written, the events and files so far, and the numbers drawn. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { dayNumber, partsOf, plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import type { SegmentDraft } from '../x12/encode.ts';
import { type GroupOut, type PartyId, writeInterchange } from '../x12/write-interchange.ts';
import { type Draft, draftOf, type PayerEvent, type PayerState, record } from './state.ts';

export type AnswerKind = 'TA1' | '999' | '277CA' | '835';

export type OutboundFile = {
  /** Unique: it carries the control number. */
  readonly name: string;
  readonly kind: AnswerKind;
  readonly bytes: Uint8Array;
};

export type DayLog = {
  readonly today: PlainDate;
  readonly draft: Draft;
  readonly events: PayerEvent[];
  readonly files: OutboundFile[];
};

/** The office answers at this time of its day; there is no clock here. */
export const ANSWER_TIME = '1700';

export const openDay = (state: PayerState, today: PlainDate): DayLog => ({ today, draft: draftOf(state), events: [], files: [] });

/** Something happened: into the log and into the state at once. */
export function happened(log: DayLog, event: PayerEvent): void {
  log.events.push(event);
  record(log.draft, event);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Keeps the numbers drawn today as one event; the day ends with it. */
export function closeDay(log: DayLog, before: PayerState): void {
  const { next } = log.draft;
  const drawn =
    next.interchange !== before.next.interchange || next.claim !== before.next.claim || next.payment !== before.next.payment;
  if (drawn) happened(log, { kind: 'numbers-used', next });
}

function draw(log: DayLog, which: 'interchange' | 'claim' | 'payment'): number {
  const { next } = log.draft;
  log.draft.next = { ...next, [which]: next[which] + 1 };
  return next[which];
}

/** The payer's claim number: year, day of the year and a count, as claim numbers often read. */
export function nextClaimNumber(log: DayLog): string {
  const { year } = partsOf(log.today);
  const dayOfYear = dayNumber(log.today) - dayNumber(plainDate(`${year}-01-01`)) + 1;
  return `${pad(year % 100, 2)}${pad(dayOfYear, 3)}${pad(draw(log, 'claim'), 8)}`;
}

/** TRN02: unique for the office, so for each payer. */
export const nextTraceNumber = (log: DayLog): string => `${log.today.replaceAll('-', '')}${pad(draw(log, 'payment'), 7)}`;

export const nextControlNumber = (log: DayLog): number => draw(log, 'interchange');

/** The name of an answer: its kind, the day and the control number. */
export const fileName = (log: DayLog, kind: AnswerKind, controlNumber: number): string =>
  `${kind}-${log.today.replaceAll('-', '')}-${pad(controlNumber, 9)}.x12`;

export type Envelope = {
  readonly kind: AnswerKind;
  readonly receiver: PartyId;
  readonly controlNumber: number;
  readonly acknowledgements?: readonly SegmentDraft[];
  readonly groups: readonly Omit<GroupOut, 'senderCode' | 'controlNumber'>[];
};

/** Writes an interchange from the office and keeps it as an answer. Errors: what cannot be written is a bug and throws. */
export function answerWith(log: DayLog, envelope: Envelope): void {
  const { office } = log.draft.open.book;
  const bytes = expectOk(
    writeInterchange({
      sender: { qualifier: 'ZZ', id: office.id },
      receiver: envelope.receiver,
      controlNumber: envelope.controlNumber,
      usage: office.usage,
      date: log.today,
      time: ANSWER_TIME,
      acknowledgements: envelope.acknowledgements ?? [],
      groups: envelope.groups.map((group) => ({ ...group, senderCode: office.id, controlNumber: envelope.controlNumber })),
    }),
    `an answer of kind ${envelope.kind} must be writable`,
  );
  log.files.push({ name: fileName(log, envelope.kind, envelope.controlNumber), kind: envelope.kind, bytes });
}
