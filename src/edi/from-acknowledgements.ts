/** TA1, 999 and 277CA → acknowledgements: what the other side says about our file, its transactions and its claims. */
import type {
  Acknowledgement,
  ClaimAcknowledgement,
  FunctionalAcknowledgement,
  FunctionalError,
  InterchangeAcknowledgement,
} from '../claims/acknowledgement.ts';
import { sumCents } from '../kernel/money.ts';
import { assert, err, type Failure, ok, type Result } from '../kernel/result.ts';
import { decode } from '../x12/decode.ts';
import { guideFor } from '../x12/guides/registry.ts';
import type { Transaction } from '../x12/interchange.ts';
import { allLoops, component, element, type LoopNode, loopOf, loopsOf, segmentOf, segmentsOf, segmentWith } from '../x12/loop.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { centsOrZero, toCents, toDate } from '../x12/value.ts';
import { type FileFailure, type FileSender, openFile, senderOf } from './opened-file.ts';

export type AcknowledgementFailure = FileFailure | (Failure<'acknowledgement-must-be-readable'> & { readonly position?: number });

/** A 277CA's word on a whole batch. Rejected as a whole, it carries no claim of its own: every claim of the file was turned away. */
export type ClaimBatchAnswer = {
  /** TRN02 of the receiver level: our BHT03, which is the ISA13 of the 837. */
  readonly reference: string;
  readonly outcome: 'accepted' | 'rejected';
  /** STC01-1 and STC01-2. */
  readonly category: string;
  readonly status: string;
  /** Claims listed in the file, by their own answer. */
  readonly acceptedClaims: number;
  readonly rejectedClaims: number;
  /** Whether the sender's own counts and amounts (QTY 90 and AA, AMT YU and YY), where given, agree with the claims listed. */
  readonly reconciles: boolean;
};

export type AcknowledgementFile = FileSender & {
  /** In file order. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly batches: readonly ClaimBatchAnswer[];
};

type Unreadable = Failure<'acknowledgement-must-be-readable'> & { readonly position?: number };

const unreadable = (message: string, path: string, segment?: Segment): { readonly ok: false; readonly error: Unreadable } =>
  err({
    code: 'acknowledgement-must-be-readable',
    message: `${path}: ${message} Ask the sender for a corrected file.`,
    path,
    ...(segment === undefined ? {} : { position: segment.position }),
  });

const present = (value: string | undefined): string | undefined => (value === undefined || value === '' ? undefined : value);

const INTERCHANGE_OUTCOMES: Readonly<Record<string, InterchangeAcknowledgement['outcome']>> = {
  A: 'accepted',
  E: 'accepted-with-errors',
  R: 'rejected',
};

/** TA101, TA104, TA105. */
function readTa1(segment: Segment): Result<InterchangeAcknowledgement, Unreadable> {
  const controlNumber = element(segment, 1) ?? '';
  const outcome = INTERCHANGE_OUTCOMES[element(segment, 4) ?? ''];
  if (!/^\d{1,9}$/.test(controlNumber) || outcome === undefined) {
    return unreadable('the control number or the answer (A, E, R) is missing.', 'TA1', segment);
  }
  return ok({
    kind: 'interchange',
    interchangeControlNumber: controlNumber.padStart(9, '0'),
    outcome,
    noteCode: element(segment, 5) ?? '',
  });
}

/** M, W and X are rejections for reasons of security. */
const SET_OUTCOMES: Readonly<Record<string, FunctionalAcknowledgement['transactions'][number]['outcome']>> = {
  A: 'accepted',
  E: 'accepted-with-errors',
  M: 'rejected',
  R: 'rejected',
  W: 'rejected',
  X: 'rejected',
};
const GROUP_OUTCOMES: Readonly<Record<string, FunctionalAcknowledgement['outcome']>> = {
  ...SET_OUTCOMES,
  P: 'partially-accepted',
};

/** `IK4*2:1*1705*7`: the elements in error of one segment, or the segment itself when none is named. */
function segmentErrors(loop: LoopNode, delimiters: Delimiters): readonly FunctionalError[] {
  const ik3 = segmentOf(loop, 'IK3');
  const position = Number(element(ik3, 2));
  const inLoop = present(element(ik3, 3));
  const where = {
    segment: element(ik3, 1) ?? '',
    ...(Number.isSafeInteger(position) ? { position } : {}),
    ...(inLoop === undefined ? {} : { loop: inLoop }),
  };
  const elements = loopsOf(loop, '2110').map((each): FunctionalError => {
    const ik4 = segmentOf(each, 'IK4');
    const [at = '', part = ''] = [component(ik4, 1, 1, delimiters), component(ik4, 1, 2, delimiters)];
    return { ...where, element: part === '' ? at : `${at}-${part}`, code: element(ik4, 3) ?? '' };
  });
  return elements.length > 0 ? elements : [{ ...where, code: element(ik3, 4) ?? '' }];
}

/** IK502–06 say what is wrong with the transaction as such; they are kept where no segment is blamed. */
function transactionErrors(loop: LoopNode, delimiters: Delimiters): readonly FunctionalError[] {
  const errors = loopsOf(loop, '2100').flatMap((each) => segmentErrors(each, delimiters));
  const ik5 = segmentOf(loop, 'IK5');
  const codes = [2, 3, 4, 5, 6].flatMap((at) => present(element(ik5, at)) ?? []);
  return errors.length > 0 ? errors : codes.map((code) => ({ segment: 'IK5', code }));
}

function read999(transaction: Transaction, root: LoopNode): Result<FunctionalAcknowledgement, Unreadable> {
  const ak1 = segmentOf(root, 'AK1');
  const ak9 = segmentOf(root, 'AK9');
  const group = element(ak1, 2) ?? '';
  const outcome = GROUP_OUTCOMES[element(ak9, 1) ?? ''];
  if (!/^\d{1,9}$/.test(group) || outcome === undefined) {
    return unreadable('the group control number (AK102) or the answer (AK901) is missing.', 'AK1', ak1);
  }
  const transactions: FunctionalAcknowledgement['transactions'][number][] = [];
  for (const loop of loopsOf(root, '2000')) {
    const set = SET_OUTCOMES[element(segmentOf(loop, 'IK5'), 1) ?? ''];
    const controlNumber = element(segmentOf(loop, 'AK2'), 2) ?? '';
    if (set === undefined || controlNumber === '') {
      return unreadable('a transaction has no answer (IK501) or no control number (AK202).', 'AK2', segmentOf(loop, 'AK2'));
    }
    transactions.push({
      transactionControlNumber: controlNumber,
      outcome: set,
      errors: transactionErrors(loop, transaction.delimiters),
    });
  }
  return ok({ kind: 'functional', groupControlNumber: String(Number(group)), outcome, transactions });
}

/** A0 forwarded, A1 received, A2 taken in, A5 split: on their way. The other categories are turned away. */
const TAKEN_IN: ReadonlySet<string> = new Set(['A0', 'A1', 'A2', 'A5']);

type Status = {
  readonly outcome: 'accepted' | 'rejected';
  readonly category: string;
  readonly status: string;
  readonly segment: Segment;
};

/** STC03 decides (WQ taken in, U turned away); where it is absent, the category does. Of several, a rejection speaks. */
function statusOf(loop: LoopNode, delimiters: Delimiters): Status | undefined {
  const all = segmentsOf(loop, 'STC').map((segment): Status => {
    const category = component(segment, 1, 1, delimiters) ?? '';
    const action = element(segment, 3);
    const isTaken = action === 'WQ' || (action !== 'U' && TAKEN_IN.has(category));
    return { outcome: isTaken ? 'accepted' : 'rejected', category, status: component(segment, 1, 2, delimiters) ?? '', segment };
  });
  return all.find((status) => status.outcome === 'rejected') ?? all[0];
}

function readClaimAnswer(
  loop: LoopNode,
  from: { readonly payerName: string; readonly delimiters: Delimiters },
): Result<ClaimAcknowledgement, Unreadable> {
  const trn = segmentOf(loop, 'TRN');
  const status = statusOf(loop, from.delimiters);
  const effective = toDate(element(status?.segment, 2));
  const charge = element(status?.segment, 4);
  const amount = toCents(charge);
  const patientControlNumber = present(element(trn, 2));
  if (patientControlNumber === undefined || status === undefined || status.category === '') {
    return unreadable('a claim answer has no control number (TRN02) or no status (STC01).', '2200D/TRN', trn);
  }
  if (!effective.ok) return unreadable('the date of the status (STC02) is missing or no day.', '2200D/STC', status.segment);
  if (present(charge) !== undefined && !amount.ok)
    return unreadable('the amount (STC04) is malformed.', '2200D/STC', status.segment);
  const entity = present(component(status.segment, 1, 3, from.delimiters));
  const payerNumber = present(element(segmentWith(loop, 'REF', 1, '1K'), 2));
  return ok({
    kind: 'claim',
    patientControlNumber,
    outcome: status.outcome,
    category: status.category,
    status: status.status,
    ...(entity === undefined ? {} : { entity }),
    ...(amount.ok ? { chargeCents: amount.value } : {}),
    effectiveOn: effective.value,
    ...(payerNumber === undefined ? {} : { payerClaimControlNumber: payerNumber }),
    payerName: from.payerName,
  });
}

/** Absent totals agree with anything; malformed ones agree with nothing. */
function agrees(loop: LoopNode, side: 'accepted' | 'rejected', claims: readonly ClaimAcknowledgement[]): boolean {
  const [quantity, amount] = side === 'accepted' ? ['90', 'YU'] : ['AA', 'YY'];
  const mine = claims.filter((claim) => claim.outcome === side);
  const said = element(segmentWith(loop, 'QTY', 1, quantity ?? ''), 2);
  const total = segmentWith(loop, 'AMT', 1, amount ?? '');
  const cents = centsOrZero(element(total, 2));
  const listed = sumCents(mine.flatMap((claim) => claim.chargeCents ?? []));
  return (said === undefined || Number(said) === mine.length) && (total === undefined || (cents.ok && cents.value === listed));
}

type ClaimAnswers = { readonly claims: readonly ClaimAcknowledgement[]; readonly batches: readonly ClaimBatchAnswer[] };

function read277Ca(transaction: Transaction, root: LoopNode): Result<ClaimAnswers, Unreadable> {
  const { delimiters } = transaction;
  const claims: ClaimAcknowledgement[] = [];
  const batches: ClaimBatchAnswer[] = [];
  for (const source of loopsOf(root, '2000A')) {
    const payerName = element(segmentOf(loopOf(source, '2100A') ?? source, 'NM1'), 3) ?? '';
    for (const receiver of allLoops(source, '2000B')) {
      const mine: ClaimAcknowledgement[] = [];
      for (const answer of allLoops(receiver, '2200D')) {
        const read = readClaimAnswer(answer, { payerName, delimiters });
        if (!read.ok) return read;
        mine.push(read.value);
      }
      const batch = loopOf(receiver, '2200B');
      const status = batch === undefined ? undefined : statusOf(batch, delimiters);
      if (batch === undefined || status === undefined)
        return unreadable('the batch has no answer (2200B STC).', '2200B', receiver.segments[0]);
      batches.push({
        reference: element(segmentOf(batch, 'TRN'), 2) ?? '',
        outcome: status.outcome,
        category: status.category,
        status: status.status,
        acceptedClaims: mine.filter((claim) => claim.outcome === 'accepted').length,
        rejectedClaims: mine.filter((claim) => claim.outcome === 'rejected').length,
        reconciles: agrees(batch, 'accepted', mine) && agrees(batch, 'rejected', mine),
      });
      claims.push(...mine);
    }
  }
  return ok({ claims, batches });
}

type Answers = { readonly acknowledgements: readonly Acknowledgement[]; readonly batches: readonly ClaimBatchAnswer[] };
const NONE: Answers = { acknowledgements: [], batches: [] };

/** Only 999 and 277CA are read here; other transactions belong to others. A damaged one of ours is refused. */
function readTransaction(transaction: Transaction): Result<Answers, Unreadable> {
  if (transaction.id !== '999' && transaction.id !== '277') return ok(NONE);
  const guide = guideFor(transaction.version);
  if (guide === undefined || guide.transactionSet !== transaction.id) {
    return transaction.id === '277' ? ok(NONE) : unreadable('the version is not 005010X231A1.', 'ST', transaction.segments[0]);
  }
  const damaged = transaction.findings.find((f) => f.severity === 'error');
  if (damaged !== undefined) return unreadable(damaged.message, damaged.path, transaction.segments[0]);
  const { root } = decode(transaction.segments, guide, transaction.delimiters);
  if (transaction.id === '999') {
    const read = read999(transaction, root);
    return read.ok ? ok({ acknowledgements: [read.value], batches: [] }) : read;
  }
  const read = read277Ca(transaction, root);
  return read.ok ? ok({ acknowledgements: read.value.claims, batches: read.value.batches }) : read;
}

/**
 * Every TA1, 999 and 277CA of a file; other transactions in it are left alone.
 * In: the bytes as received. Out: the acknowledgements in file order and the batch answers of 277CAs.
 * Errors: 'file-must-be-x12', 'envelope-must-be-whole', 'acknowledgement-must-be-readable' with the place. All or nothing: a file
 * read in part would leave the rest waiting for an answer that came.
 * Source: 005010X231A1, 005010X214 (structure: guide map); STC03 and categories: the X12 reference, section 5.
 */
export function fromAcknowledgements(bytes: Uint8Array): Result<AcknowledgementFile, AcknowledgementFailure> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const acknowledgements: Acknowledgement[] = [];
  const batches: ClaimBatchAnswer[] = [];
  for (const interchange of opened.value) {
    for (const segment of interchange.acknowledgements) {
      const read = readTa1(segment);
      if (!read.ok) return read;
      acknowledgements.push(read.value);
    }
    for (const transaction of interchange.groups.flatMap((group) => group.transactions)) {
      const read = readTransaction(transaction);
      if (!read.ok) return read;
      acknowledgements.push(...read.value.acknowledgements);
      batches.push(...read.value.batches);
    }
  }
  const [first] = opened.value;
  assert(first !== undefined, 'an opened file has an interchange');
  return ok({ ...senderOf(first), acknowledgements, batches });
}
