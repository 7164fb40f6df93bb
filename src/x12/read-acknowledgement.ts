/** TA1, 999 and 277CA → what each says about what was sent. Structure: the guide maps; STC03 and categories: the X12 reference, section 5. */
import { type Cents, sumCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { decode } from './decode.ts';
import { guideFor } from './guides/registry.ts';
import type { Interchange, Transaction } from './interchange.ts';
import { allLoops, component, element, type LoopNode, loopOf, loopsOf, segmentOf, segmentsOf, segmentWith } from './loop.ts';
import type { Delimiters, Segment } from './syntax.ts';
import { centsOrZero, toCents, toDate } from './value.ts';

export type Outcome = 'accepted' | 'accepted-with-errors' | 'rejected';

/** Where a 999 found something, in the transaction that was sent. */
export type LocatedError = {
  readonly segment: string;
  readonly position?: number;
  readonly loop?: string;
  /** '2', or '2-1' with its component. */
  readonly element?: string;
  /** IK304 or IK403; IK502 where no segment is blamed. */
  readonly code: string;
};

export type InterchangeSaid = {
  readonly kind: 'interchange';
  /** Nine digits. */
  readonly controlNumber: string;
  readonly outcome: Outcome;
  /** TA105. */
  readonly note: string;
};

export type SetSaid = {
  /** AK201: '837'. */
  readonly id: string;
  readonly controlNumber: string;
  readonly outcome: Outcome;
  readonly errors: readonly LocatedError[];
};

export type GroupSaid = {
  readonly kind: 'group';
  readonly functionalId: string;
  /** AK102 without leading zeros. */
  readonly controlNumber: string;
  readonly outcome: Outcome | 'partially-accepted';
  readonly sets: readonly SetSaid[];
};

export type ClaimSaid = {
  /** TRN02 of the patient level: CLM01 of the claim. */
  readonly controlNumber: string;
  readonly outcome: 'accepted' | 'rejected';
  /** STC01-1, STC01-2, STC01-3. */
  readonly category: string;
  readonly status: string;
  readonly entity?: string;
  readonly chargeCents?: Cents;
  readonly effectiveOn: PlainDate;
  /** REF*1K. */
  readonly payerNumber?: string;
};

/** A 277CA's word on one batch, with the claims it lists. */
export type BatchSaid = {
  readonly kind: 'claims';
  readonly payerName: string;
  /** TRN02 of the receiver level: BHT03 of what was sent. */
  readonly reference: string;
  readonly outcome: 'accepted' | 'rejected';
  readonly category: string;
  readonly status: string;
  readonly claims: readonly ClaimSaid[];
  /** Whether the sender's own counts and amounts (QTY 90 and AA, AMT YU and YY), where given, agree with the claims listed. */
  readonly reconciles: boolean;
};

export type Said = InterchangeSaid | GroupSaid | BatchSaid;
export type Unreadable = Failure<'acknowledgement-must-be-readable'> & { readonly position?: number };

const unreadable = (message: string, path: string, segment?: Segment): { readonly ok: false; readonly error: Unreadable } =>
  err({
    code: 'acknowledgement-must-be-readable',
    message: `${path}: ${message} Ask the sender for a corrected file.`,
    path,
    ...(segment === undefined ? {} : { position: segment.position }),
  });

const present = (value: string | undefined): string | undefined => (value === undefined || value === '' ? undefined : value);

/** M, W and X are rejections for reasons of security. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  A: 'accepted',
  E: 'accepted-with-errors',
  M: 'rejected',
  R: 'rejected',
  W: 'rejected',
  X: 'rejected',
};
const INTERCHANGE_OUTCOMES: ReadonlySet<string> = new Set(['A', 'E', 'R']);

/** TA101, TA104, TA105. */
function readTa1(segment: Segment): Result<InterchangeSaid, Unreadable> {
  const controlNumber = element(segment, 1) ?? '';
  const answer = element(segment, 4) ?? '';
  const outcome = INTERCHANGE_OUTCOMES.has(answer) ? OUTCOMES[answer] : undefined;
  if (!/^\d{1,9}$/.test(controlNumber) || outcome === undefined) {
    return unreadable('the control number or the answer (A, E, R) is missing.', 'TA1', segment);
  }
  return ok({ kind: 'interchange', controlNumber: controlNumber.padStart(9, '0'), outcome, note: element(segment, 5) ?? '' });
}

/** `IK4*2:1*1705*7`: the elements in error of one segment, or the segment itself when none is named. */
function segmentErrors(loop: LoopNode, delimiters: Delimiters): readonly LocatedError[] {
  const ik3 = segmentOf(loop, 'IK3');
  const position = Number(element(ik3, 2));
  const inLoop = present(element(ik3, 3));
  const where = {
    segment: element(ik3, 1) ?? '',
    ...(Number.isSafeInteger(position) ? { position } : {}),
    ...(inLoop === undefined ? {} : { loop: inLoop }),
  };
  const elements = loopsOf(loop, '2110').map((each): LocatedError => {
    const ik4 = segmentOf(each, 'IK4');
    const [at = '', part = ''] = [component(ik4, 1, 1, delimiters), component(ik4, 1, 2, delimiters)];
    return { ...where, element: part === '' ? at : `${at}-${part}`, code: element(ik4, 3) ?? '' };
  });
  return elements.length > 0 ? elements : [{ ...where, code: element(ik3, 4) ?? '' }];
}

/** IK502–06 say what is wrong with the transaction as such; they are kept where no segment is blamed. */
function transactionErrors(loop: LoopNode, delimiters: Delimiters): readonly LocatedError[] {
  const errors = loopsOf(loop, '2100').flatMap((each) => segmentErrors(each, delimiters));
  const ik5 = segmentOf(loop, 'IK5');
  const codes = [2, 3, 4, 5, 6].flatMap((at) => present(element(ik5, at)) ?? []);
  return errors.length > 0 ? errors : codes.map((code) => ({ segment: 'IK5', code }));
}

function read999(transaction: Transaction, root: LoopNode): Result<GroupSaid, Unreadable> {
  const ak1 = segmentOf(root, 'AK1');
  const group = element(ak1, 2) ?? '';
  const answer = element(segmentOf(root, 'AK9'), 1) ?? '';
  const outcome = answer === 'P' ? 'partially-accepted' : OUTCOMES[answer];
  if (!/^\d{1,9}$/.test(group) || outcome === undefined) {
    return unreadable('the group control number (AK102) or the answer (AK901) is missing.', 'AK1', ak1);
  }
  const sets: SetSaid[] = [];
  for (const loop of loopsOf(root, '2000')) {
    const ak2 = segmentOf(loop, 'AK2');
    const set = OUTCOMES[element(segmentOf(loop, 'IK5'), 1) ?? ''];
    const controlNumber = element(ak2, 2) ?? '';
    if (set === undefined || controlNumber === '')
      return unreadable('a transaction has no answer (IK501) or no control number (AK202).', 'AK2', ak2);
    const errors = transactionErrors(loop, transaction.delimiters);
    sets.push({ id: element(ak2, 1) ?? '', controlNumber, outcome: set, errors });
  }
  return ok({ kind: 'group', functionalId: element(ak1, 1) ?? '', controlNumber: String(Number(group)), outcome, sets });
}

/** A0 forwarded, A1 received, A2 taken in, A5 split: on their way. The other categories are turned away. */
const TAKEN_IN: ReadonlySet<string> = new Set(['A0', 'A1', 'A2', 'A5']);

type Status = Pick<ClaimSaid, 'outcome' | 'category' | 'status'> & { readonly segment: Segment };

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

function readClaim(loop: LoopNode, delimiters: Delimiters): Result<ClaimSaid, Unreadable> {
  const trn = segmentOf(loop, 'TRN');
  const status = statusOf(loop, delimiters);
  const effective = toDate(element(status?.segment, 2));
  const charge = element(status?.segment, 4);
  const amount = toCents(charge);
  const controlNumber = present(element(trn, 2));
  if (controlNumber === undefined || status === undefined || status.category === '') {
    return unreadable('a claim answer has no control number (TRN02) or no status (STC01).', '2200D/TRN', trn);
  }
  if (!effective.ok) return unreadable('the date of the status (STC02) is missing or no day.', '2200D/STC', status.segment);
  if (present(charge) !== undefined && !amount.ok)
    return unreadable('the amount (STC04) is malformed.', '2200D/STC', status.segment);
  const entity = present(component(status.segment, 1, 3, delimiters));
  const payerNumber = present(element(segmentWith(loop, 'REF', 1, '1K'), 2));
  const said = {
    controlNumber,
    outcome: status.outcome,
    category: status.category,
    status: status.status,
    ...(entity === undefined ? {} : { entity }),
    ...(amount.ok ? { chargeCents: amount.value } : {}),
  };
  return ok({
    ...said,
    effectiveOn: effective.value,
    ...(payerNumber === undefined ? {} : { payerNumber }),
  });
}

/** Absent totals agree with anything; malformed ones agree with nothing. */
function agrees(loop: LoopNode, side: 'accepted' | 'rejected', claims: readonly ClaimSaid[]): boolean {
  const [quantity, amount] = side === 'accepted' ? (['90', 'YU'] as const) : (['AA', 'YY'] as const);
  const mine = claims.filter((claim) => claim.outcome === side);
  const said = element(segmentWith(loop, 'QTY', 1, quantity), 2);
  const total = segmentWith(loop, 'AMT', 1, amount);
  const cents = centsOrZero(element(total, 2));
  const listed = sumCents(mine.flatMap((claim) => claim.chargeCents ?? []));
  return (said === undefined || Number(said) === mine.length) && (total === undefined || (cents.ok && cents.value === listed));
}

function readBatch(receiver: LoopNode, payerName: string, delimiters: Delimiters): Result<BatchSaid, Unreadable> {
  const claims: ClaimSaid[] = [];
  for (const answer of allLoops(receiver, '2200D')) {
    const read = readClaim(answer, delimiters);
    if (!read.ok) return read;
    claims.push(read.value);
  }
  const batch = loopOf(receiver, '2200B');
  const status = batch === undefined ? undefined : statusOf(batch, delimiters);
  if (batch === undefined || status === undefined)
    return unreadable('the batch has no answer (2200B STC).', '2200B', receiver.segments[0]);
  return ok({
    kind: 'claims',
    payerName,
    reference: element(segmentOf(batch, 'TRN'), 2) ?? '',
    outcome: status.outcome,
    category: status.category,
    status: status.status,
    claims,
    reconciles: agrees(batch, 'accepted', claims) && agrees(batch, 'rejected', claims),
  });
}

function read277Ca(root: LoopNode, delimiters: Delimiters): Result<readonly BatchSaid[], Unreadable> {
  const batches: BatchSaid[] = [];
  for (const source of loopsOf(root, '2000A')) {
    const payerName = element(segmentOf(loopOf(source, '2100A') ?? source, 'NM1'), 3) ?? '';
    for (const receiver of allLoops(source, '2000B')) {
      const read = readBatch(receiver, payerName, delimiters);
      if (!read.ok) return read;
      batches.push(read.value);
    }
  }
  return ok(batches);
}

/** Only 999 and 277CA are read here; other transactions belong to others. A damaged one is refused. */
function readTransaction(transaction: Transaction): Result<readonly Said[], Unreadable> {
  if (transaction.id !== '999' && transaction.id !== '277') return ok([]);
  const guide = guideFor(transaction.version);
  if (guide === undefined || guide.transactionSet !== transaction.id) {
    return transaction.id === '277' ? ok([]) : unreadable('the version is not 005010X231A1.', 'ST', transaction.segments[0]);
  }
  const damaged = transaction.findings.find((finding) => finding.severity === 'error');
  if (damaged !== undefined) return unreadable(damaged.message, damaged.path, transaction.segments[0]);
  const { root } = decode(transaction.segments, guide, transaction.delimiters);
  if (transaction.id === '277') return read277Ca(root, transaction.delimiters);
  const read = read999(transaction, root);
  return read.ok ? ok([read.value]) : read;
}

/**
 * Every TA1, 999 and 277CA of an interchange, in file order; other transactions in it are left alone.
 * Errors: 'acknowledgement-must-be-readable' with the place. All or nothing: read in part it would leave the rest waiting for an
 * answer that came.
 */
export function readAcknowledgements(
  interchange: Pick<Interchange, 'acknowledgements' | 'groups'>,
): Result<readonly Said[], Unreadable> {
  const said: Said[] = [];
  for (const segment of interchange.acknowledgements) {
    const read = readTa1(segment);
    if (!read.ok) return read;
    said.push(read.value);
  }
  for (const transaction of interchange.groups.flatMap((group) => group.transactions)) {
    const read = readTransaction(transaction);
    if (!read.ok) return read;
    said.push(...read.value);
  }
  return ok(said);
}
