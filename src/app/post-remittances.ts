/**
 * An 835 becomes money in the books: the payment's identity is taken first, then in the same transaction the journal,
 * the claims' new state, the next payer's claims and the work that a person must do. What does not balance, or is the
 * same payment with other content, changes nothing and goes before a person.
 */
import type { Claim } from '../claims/claim.ts';
import type { PatientControlNumber, PatientId } from '../claims/identifiers.ts';
import { adjudicate } from '../claims/lifecycle.ts';
import type { Remittance } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { decidedAgainOrder } from '../claims/work-orders.ts';
import { readRemittances } from '../edi/from-835.ts';
import { canonicalRemittance, claimIdentities, paymentIdentity } from '../edi/remittance-identity.ts';
import type { Cents } from '../kernel/money.ts';
import { addDays } from '../kernel/plain-date.ts';
import { assert, err, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { settledClaims } from '../ledger/settled-claims.ts';
import { type PaymentPosting, postPayment } from '../ledger/post-payment.ts';
import { offsetIds } from '../ledger/provider-adjustments.ts';
import type { Day } from './day.ts';
import { closeAwaited, closeEndedWork } from './ended-work.ts';
import { inForce, type Known, loadKnown, numbersOf } from './known-claims.ts';
import { nextClaims, type NextClaims } from './next-claims.ts';
import type { ClaimRecord, InboundFile, PaymentSeen, Unit } from './ports.ts';
import { quarantine, type SetAside } from './quarantine.ts';
import { standingOf } from './standing.ts';

/**
 * In: files of one or several payments, in the order of their posting. Out: how many of them were taken in, every payment
 * posted or known already; the others were set aside.
 */
export async function postRemittances(day: Day, unit: Unit, files: readonly InboundFile[]): Promise<number> {
  const taken: { readonly file: InboundFile; readonly remittances: readonly Remittance[] }[] = [];
  for (const file of files) {
    const judged = judgeFile(file);
    if (judged.ok) taken.push({ file, remittances: judged.value });
    else await quarantine(day, unit, { file, ...judged.error });
  }
  const payments = taken.flatMap(({ file, remittances }) => remittances.map((remittance) => ({ file, remittance })));
  // Their claims are asked for behind the lock of each payment, which most of them pass.
  const identified = payments.map((payment) => identify(day, unit, payment));
  const [records, ...seen] = await Promise.all([recordsOf(unit, payments), ...identified]);
  const fresh = payments.filter((_, i) => seen[i] === 'new');
  await unit.openWork(
    payments.filter((_, i) => seen[i] === 'variant').map(({ file, remittance }) => variantOrder(day, file, remittance)),
  );
  await Promise.all([
    ...taken.map(({ file, remittances }) => {
      const posted = fresh.filter((payment) => payment.file === file).length;
      return unit.markInbound(file.fileId, 'READ', `${posted} of ${remittances.length} payments posted`);
    }),
    postInTurns(day, unit, { payments: fresh, records: fresh.length === payments.length ? records : undefined }),
  ]);
  return taken.length;
}

/** The whole file is judged before the first cent moves: half a file is harder to put right than none. */
function judgeFile(file: InboundFile): Result<readonly Remittance[], Omit<SetAside, 'file'>> {
  const reads = readRemittances(file.bytes);
  if (!reads.ok) return err({ kind: 'unreadable-file', failure: reads.error });
  const remittances: Remittance[] = [];
  for (const { remittance } of reads.value) {
    if (!remittance.ok) {
      const kind = remittance.error.code === 'remittance-must-balance' ? 'unbalanced-remittance' : 'unreadable-file';
      return err({ kind, failure: remittance.error });
    }
    remittances.push(remittance.value);
  }
  return ok(remittances);
}

type Payment = { readonly file: InboundFile; readonly remittance: Remittance };

const identify = (day: Day, unit: Unit, { file, remittance }: Payment): Promise<PaymentSeen> =>
  unit.recordPayment({
    identity: paymentIdentity(remittance),
    contentSha256: day.sha256(new TextEncoder().encode(canonicalRemittance(remittance))),
    fileId: file.fileId,
    remittance,
  });

type Records = ReadonlyMap<PatientControlNumber, ClaimRecord>;

const recordsOf = (unit: Unit, payments: readonly Payment[]): Promise<Records> =>
  unit.claimsByControlNumber(payments.flatMap(({ remittance }) => numbersOf(remittance)));

type Turn = { readonly payments: readonly Payment[]; readonly records: Records | undefined };

/** `records`: the claims of all of them, where they are known; what a turn moves, the next one reads anew. */
async function postInTurns(day: Day, unit: Unit, { payments, records }: Turn): Promise<void> {
  let now = records;
  for (let left = payments; left.length > 0; now = undefined) {
    left = await postApart(day, unit, { payments: left, records: now ?? (await recordsOf(unit, left)) });
  }
}

/** Posts the first payments whose patients are all others' than those before them; out: those that are left for the next turn. */
async function postApart(
  day: Day,
  unit: Unit,
  { payments, records }: Turn & { readonly records: Records },
): Promise<readonly Payment[]> {
  const named = new Set<PatientId>();
  const moved = new Set<string>();
  let count = 0;
  for (const { remittance } of payments) {
    const patients = new Set(numbersOf(remittance).flatMap((n) => records.get(n)?.claim.body.patient.patientId ?? []));
    // What a payer holds back is as the payments before left it.
    const offsets = offsetIds(remittance);
    if (count > 0 && ([...patients].some((id) => named.has(id)) || offsets.some((id) => moved.has(id)))) break;
    for (const id of patients) named.add(id);
    for (const id of offsets) moved.add(id);
    count += 1;
  }
  const now = payments.slice(0, count);
  // The accounts of the next turns too: whoever has posted holds the month, and must not wait for an account then.
  if (count < payments.length)
    await unit.lockPatientAccounts([...records.values()].map(({ claim }) => claim.body.patient.patientId));
  const ofNow = new Set(now.flatMap(({ remittance }) => numbersOf(remittance)));
  const known = await loadKnown(unit, new Map([...records].filter(([number]) => ofNow.has(number))));
  const offsets = await offsetsOf(
    unit,
    now.map(({ remittance }) => remittance),
  );
  const posted = now.map(({ remittance }) => postOne(day, { ...known, offsets }, remittance));
  await keep(day, unit, { known, posted });
  return payments.slice(count);
}

type Posted = {
  readonly remittance: Remittance;
  readonly posting: PaymentPosting;
  readonly decided: readonly Claim[];
  readonly next: NextClaims;
  readonly surprises: readonly WorkOrder[];
};

type Offsets = ReadonlyMap<string, Cents>;

/** What payers hold against us or owe us under the references that these payments name; most name none. */
async function offsetsOf(unit: Unit, remittances: readonly Remittance[]): Promise<Offsets> {
  const ids = remittances.flatMap(offsetIds);
  return ids.length === 0 ? new Map() : unit.payerOffsets(ids);
}

function postOne(day: Day, known: Known & { readonly offsets: Offsets }, remittance: Remittance): Posted {
  const posting = postPayment({
    remittance,
    contextOf: known.contextOf,
    codes: day.office.codesets,
    offsets: known.offsets,
    postedOn: day.today,
  });
  const settled = settledClaims(posting.claims, day.today, (answer) => known.recordOf(answer)?.claim);
  const decided = [...settled.map(({ claim }) => claim), ...voidsSettled(known, posting, day)];
  const next = nextClaims(day, known, { remittance, settled });
  return { remittance, posting, decided, next, surprises: surprisingDecisions(known, posting, day) };
}

/** All of several payments, each kind of fact in one statement, and all of them on their way together. */
async function keep(
  day: Day,
  unit: Unit,
  { known, posted }: { readonly known: Known; readonly posted: readonly Posted[] },
): Promise<void> {
  const { today } = day;
  const decided = posted.flatMap((one) => one.decided.map((claim) => ({ claim, standing: standingOf(claim) })));
  const [, { alreadyPosted }] = await Promise.all([
    // Claims before the journal: the order in which everybody locks.
    unit.saveClaims([...decided, ...posted.flatMap(({ next }) => next.records)]),
    unit.postJournal(posted.flatMap(({ posting }) => posting.entries)),
    ...posted.map((one) => keepLines(unit, one)),
    ...posted.flatMap(({ next }) => next.moved.map((moved) => closeEndedWork(unit, { ...moved, today }))),
    ...posted.flatMap(({ posting }) => posting.offsetsMoved.map((subject) => unit.closeWork({ kind: 'payer-offset', subject }))),
    ...posted.map(({ posting }) => closeAwaited(unit, { posted: posting.claims, recordOf: known.recordOf, today })),
    // Behind what they end: the same kind of order about the same claim may be opened anew.
    unit.openWork(posted.flatMap(({ posting, next, surprises }) => [...posting.workOrders, ...next.work, ...surprises])),
  ]);
  assert(alreadyPosted === 0, 'a payment not seen before brings no entry that was posted before');
  for (const { remittance } of posted) day.progress('posted', remittance.claims.length);
}

async function keepLines(unit: Unit, { remittance, posting }: Posted): Promise<void> {
  const lines = claimIdentities(remittance).map((claim, i) => ({ ...claim, claimId: posting.claims[i]?.claimId }));
  const areNew = await unit.recordClaimLines(paymentIdentity(remittance), lines);
  assert(areNew, 'a payment not seen before brings no claim line that was posted before');
}

const variantOrder = (day: Day, file: InboundFile, remittance: Remittance): WorkOrder => ({
  queue: 'posting',
  kind: 'remittance-variant',
  reason: said('{file}: payment {trace} was posted before with other content. Nothing was posted again.', {
    file: file.fileName,
    trace: remittance.traceNumber,
  }),
  nextAction: said('Compare the two remittances; if the payer corrected the first, reverse it and post this one by hand.'),
  openedOn: day.today,
  dueOn: addDays(day.today, 2),
  amountCents: remittance.paymentCents,
  subject: `${remittance.payerTaxId} ${remittance.traceNumber}`.slice(0, 120),
});

/** A void has no decision of its own: that the payer took the voided claim back is its answer. */
function voidsSettled(known: Known, posting: PaymentPosting, day: Pick<Day, 'today'>): readonly Claim[] {
  return posting.claims.flatMap(({ remittanceClaim, posting: { result } }) => {
    const voided = known.recordOf(remittanceClaim)?.claim;
    if (result !== 'reversed' || voided === undefined) return [];
    const now = inForce(voided, known.claimsOf(voided.body.encounterId));
    if (now?.body.frequency !== '8' || (now.state !== 'submitted' && now.state !== 'accepted')) return [];
    return [adjudicate(now, { claim: remittanceClaim, outcome: 'zero-paid', on: day.today })];
  });
}

/** A decision on a claim that had been turned away or replaced: the money is posted, and somebody must know. */
const surprisingDecisions = (known: Known, posting: PaymentPosting, day: Pick<Day, 'today'>): readonly WorkOrder[] =>
  posting.claims.flatMap(({ remittanceClaim, posting: { result } }) => {
    const claim = known.recordOf(remittanceClaim)?.claim;
    return result === 'decided' && (claim?.state === 'rejected' || claim?.state === 'replaced' || claim?.state === 'closed')
      ? [
          decidedAgainOrder(
            claim,
            day.today,
            said('The payer decided a claim that we had as {state}. Its money is posted; send no other claim for it.', {
              state: said(claim.state),
            }),
          ),
        ]
      : [];
  });
