/**
 * Files that arrived: each interchange is answered with a TA1 or 999, its claims pass the front door or are turned
 * away on a 277CA. What is no X12 at all is refused by name and changes nothing.
 */
import { assert, expectOk } from '../kernel/result.ts';
import { acknowledge, interchangeAnswer } from '../x12/acknowledge.ts';
import { acknowledge999 } from '../x12/acknowledge-999.ts';
import { type SegmentDraft, seg } from '../x12/encode.ts';
import { GUIDE_277CA } from '../x12/guides/277ca.ts';
import { type Interchange, readInterchanges } from '../x12/interchange.ts';
import type { LoopNode } from '../x12/loop.ts';
import { type CheckedInterchange, checkInterchange } from '../x12/validate.ts';
import type { TransactionOut } from '../x12/write-interchange.ts';
import { acknowledgeClaims, type AnsweredClaim } from './claim-acknowledgement.ts';
import { ANSWER_TIME, answerWith, type DayLog, fileName, happened, nextClaimNumber, nextControlNumber } from './day-log.ts';
import { turnAway } from './front-door.ts';
import { type Arrival, type ClaimBatch, type ReadClaim, read837p } from './read-837p.ts';
import { interchangeKey } from './state.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

export type InboundFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of the bytes: this room computes none. */
  readonly sha256: string;
};

/** A file that was answered with nothing but a note. */
export type RefusedFile = { readonly name: string; readonly code: string; readonly message: string };

export type TakenIn = {
  readonly accepted: readonly SubmittedClaim[];
  readonly turnedAway: number;
  readonly refused: RefusedFile | undefined;
};

const NOTHING: TakenIn = { accepted: [], turnedAway: 0, refused: undefined };

const LIMITS = { segmentLength: 100_000, transactionSegments: 1_000_000 } as const;

function refuse(log: DayLog, file: InboundFile, code: string, message: string): TakenIn {
  happened(log, { kind: 'file-taken', on: log.today, name: file.name, sha256: file.sha256, outcome: code });
  return { ...NOTHING, refused: { name: file.name, code, message } };
}

/** True when an id can stand in the header of an answer. */
const isAddressable = (id: string): boolean => /^[ -~]{2,15}$/.test(id) && !/[*:^~]/.test(id);

function writeTa1(log: DayLog, interchange: Interchange, answer: SegmentDraft): void {
  const { header } = interchange;
  answerWith(log, {
    kind: 'TA1',
    receiver: { qualifier: /^[0-9A-Z]{2}$/.test(header.senderQualifier) ? header.senderQualifier : 'ZZ', id: header.senderId },
    controlNumber: nextControlNumber(log),
    acknowledgements: [answer],
    groups: [],
  });
}

/** TA1 with a note of ours: 009 unknown receiver, 025 control number used before. */
function rejectInterchange(log: DayLog, interchange: Interchange, note: string): void {
  const { controlNumber, date, time } = interchange.header;
  writeTa1(log, interchange, seg('TA1', controlNumber, date, time, 'R', note));
}

type Answered = { readonly batch: ClaimBatch; readonly answers: readonly AnsweredClaim[] };

function admit(log: DayLog, claim: ReadClaim): { readonly answer: AnsweredClaim; readonly accepted?: SubmittedClaim } {
  const rejection = turnAway(claim, log.draft.open);
  if (rejection === undefined && claim.draft.ok) {
    const accepted = { ...claim.draft.value, claimNumber: nextClaimNumber(log) };
    happened(log, { kind: 'claim-received', claim: accepted });
    return { answer: { face: claim.face, claimNumber: accepted.claimNumber }, accepted };
  }
  assert(rejection !== undefined, 'a claim that cannot be read is turned away');
  const { cite: _, ...told } = rejection;
  const { payerId, patientControlNumber } = claim.face;
  happened(log, { kind: 'claim-turned-away', on: log.today, payerId, patientControlNumber, rejection: told });
  return { answer: { face: claim.face, rejection } };
}

/** One 277CA transaction per payer named in the batch, in order of appearance. */
function acknowledgements(
  log: DayLog,
  { batch, answers }: Answered,
  controlNumber: number,
  first: number,
): readonly TransactionOut[] {
  const byPayer = new Map<string, AnsweredClaim[]>();
  for (const answer of answers) {
    const known = log.draft.open.payers.has(answer.face.payerId) ? answer.face.payerId : '';
    byPayer.set(known, [...(byPayer.get(known) ?? []), answer]);
  }
  return [...byPayer].map(([payerId, own], i) => {
    const number = String(first + i).padStart(4, '0');
    return {
      controlNumber: number,
      guide: GUIDE_277CA,
      body: acknowledgeClaims({
        batch,
        office: log.draft.open.book.office,
        payer: log.draft.open.payers.get(payerId)?.record,
        answers: own,
        today: log.today,
        reference: `${controlNumber}-${number}`,
        time: ANSWER_TIME,
      }),
    };
  });
}

/** The trees of the 837P transactions that the 999 lets in. */
function acceptedTrees(
  checked: CheckedInterchange,
): readonly { readonly root: LoopNode; readonly delimiters: Interchange['delimiters'] }[] {
  return checked.groups.flatMap((group) => {
    const { sets } = acknowledge999(group);
    return group.transactions.flatMap(({ transaction, checked: { root, guide } }, i) =>
      sets[i]?.answer !== 'R' && root !== undefined && guide?.name === '837P'
        ? [{ root, delimiters: transaction.delimiters }]
        : [],
    );
  });
}

function takeClaims(log: DayLog, checked: CheckedInterchange): Pick<TakenIn, 'accepted' | 'turnedAway'> {
  const { header, groups } = checked.interchange;
  const code = groups[0]?.header.senderCode ?? header.senderId;
  const arrival: Arrival = {
    submitter: { qualifier: header.senderQualifier, id: header.senderId, code: isAddressable(code) ? code : header.senderId },
    receivedOn: log.today,
  };
  const accepted: SubmittedClaim[] = [];
  const batches: Answered[] = acceptedTrees(checked).map(({ root, delimiters }) => {
    const batch = read837p(root, delimiters, arrival);
    const answers = batch.claims.map((claim) => {
      const admitted = admit(log, claim);
      if (admitted.accepted !== undefined) accepted.push(admitted.accepted);
      return admitted.answer;
    });
    return { batch, answers };
  });
  const answers = batches.flatMap((batch) => batch.answers);
  if (answers.length > 0) {
    const controlNumber = nextControlNumber(log);
    const transactions: TransactionOut[] = [];
    for (const batch of batches) transactions.push(...acknowledgements(log, batch, controlNumber, transactions.length + 1));
    answerWith(log, {
      kind: '277CA',
      receiver: { qualifier: arrival.submitter.qualifier, id: arrival.submitter.id },
      controlNumber,
      groups: [{ functionalId: 'HN', receiverCode: arrival.submitter.code, version: GUIDE_277CA.id, transactions }],
    });
  }
  return { accepted, turnedAway: answers.filter((answer) => answer.rejection !== undefined).length };
}

/** Answers the syntax: a TA1 alone when the interchange is rejected, else the 999 (with a TA1 when asked for). */
function answerSyntax(log: DayLog, checked: CheckedInterchange): boolean {
  const { interchange, groups } = checked;
  const rejected = interchangeAnswer(interchange).answer === 'R';
  const answerable = groups.some(({ group }) => group.header.functionalId !== 'FA');
  if (!rejected && !answerable) return false;
  const controlNumber = nextControlNumber(log);
  const bytes = expectOk(
    acknowledge(checked, { controlNumber, date: log.today, time: ANSWER_TIME }),
    'an acknowledgement must be writable',
  );
  const kind = rejected ? 'TA1' : '999';
  log.files.push({ name: fileName(log, kind, controlNumber), kind, bytes });
  return !rejected;
}

function takeInterchange(log: DayLog, interchange: Interchange): Pick<TakenIn, 'accepted' | 'turnedAway'> {
  const { header } = interchange;
  if (header.receiverId !== log.draft.open.book.office.id) {
    rejectInterchange(log, interchange, '009');
    return NOTHING;
  }
  if (log.draft.interchanges.has(interchangeKey(header.senderId, header.controlNumber))) {
    rejectInterchange(log, interchange, '025');
    return NOTHING;
  }
  const checked = checkInterchange(interchange);
  if (!answerSyntax(log, checked)) return NOTHING;
  happened(log, { kind: 'interchange-taken', on: log.today, sender: header.senderId, controlNumber: header.controlNumber });
  return takeClaims(log, checked);
}

/**
 * Takes one file in. Out: the claims that are now the payer's to decide, in file order. The same bytes again are
 * passed over without an answer; the same control number with other bytes is answered TA1 025.
 */
export function takeIn(log: DayLog, file: InboundFile): TakenIn {
  if (log.draft.files.has(file.sha256)) return NOTHING;
  const { interchanges } = readInterchanges(file.bytes, LIMITS);
  if (interchanges.length === 0) {
    return refuse(
      log,
      file,
      'file-must-hold-an-interchange',
      'The file holds no X12 interchange. Send a file that begins with ISA.',
    );
  }
  if (!interchanges.every((interchange) => isAddressable(interchange.header.senderId))) {
    return refuse(
      log,
      file,
      'sender-must-be-addressable',
      'The sender id in ISA06 cannot be answered. Send it again with your id.',
    );
  }
  happened(log, { kind: 'file-taken', on: log.today, name: file.name, sha256: file.sha256, outcome: 'answered' });
  const taken = interchanges.map((interchange) => takeInterchange(log, interchange));
  return {
    accepted: taken.flatMap((each) => each.accepted),
    turnedAway: taken.reduce((sum, each) => sum + each.turnedAway, 0),
    refused: undefined,
  };
}
