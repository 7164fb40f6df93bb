/**
 * A person gives up open money: under a reason of the practice, not above what is open, alone up to a limit and above it
 * with another person's approval. Undone it is reversed. A claim of which nothing is open any more is closed with it.
 */
import { type Permission } from '../access/permissions.ts';
import { mayApproveWriteOff, writeOffNeedsApproval } from '../access/separation.ts';
import type { PatientId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { followReversal, restoreFollowed } from '../ledger/after-reversal.ts';
import { chargeBalances } from '../ledger/balances.ts';
import { type DecisionFailure, postWriteOff } from '../ledger/decisions.ts';
import { type JournalEntry, reverseEntry } from '../ledger/journal.ts';
import { allocatePatientCredits } from '../ledger/patient-payments.ts';
import { writeOffReason } from '../ledger/write-off-reasons.ts';
import { closeWrittenOff, reopenWrittenOff, whyNotClosable } from './close-claim.ts';
import type { Unit } from './ports.ts';
import type { AskWriteOff, WriteOffRecord, WriteOffView } from './views/write-offs.ts';

export type WriteOffFailure =
  | DecisionFailure
  | Failure<
      | 'visit-must-exist'
      | 'claim-must-exist'
      | 'write-off-must-exist'
      | 'write-off-id-must-be-new'
      | 'write-off-reason-must-fit'
      | 'charge-must-be-of-the-visit'
      | 'claim-must-not-be-on-its-way'
      | 'write-off-must-not-have-changed'
      | 'approver-must-be-another-person'
    >;

export type Person = { readonly loginName: string; readonly permissions: ReadonlySet<Permission> };

export const shownWriteOff = (record: WriteOffRecord): WriteOffView => ({
  ...record,
  words: writeOffReason(record.reason).words,
});

/** Out: posted, or waiting for another person. Errors: see `WriteOffFailure`; nothing is written then. */
export async function askWriteOff(
  unit: Unit,
  patientId: PatientId,
  asked: AskWriteOff,
): Promise<Result<WriteOffView, WriteOffFailure>> {
  await unit.lockPatientAccounts([patientId]);
  const known = await unit.writeOffById(asked.writeOffId);
  const cents = sumCents(asked.parts.map((part) => part.cents));
  if (known !== undefined) {
    return known.patientId === patientId && known.cents === cents && known.reason === asked.reason
      ? ok(shownWriteOff(known))
      : idTaken;
  }
  const refused = await refusalOf(unit, patientId, asked);
  if (refused !== undefined) return err(refused);
  const today = await unit.today();
  const { claimId, note, ...facts } = asked;
  const record: Omit<WriteOffRecord, 'askedBy'> = {
    ...facts,
    ...(claimId === undefined ? {} : { claimId }),
    ...(note === undefined ? {} : { note }),
    patientId,
    cents,
    askedOn: today,
    state: writeOffNeedsApproval(cents) ? 'asked' : 'posted',
  };
  const entries = entriesOf(record, await unit.journalOfPatient(patientId), today);
  if (!entries.ok) return entries;
  await unit.saveWriteOff(record);
  if (record.state === 'asked') await unit.openWork([approvalOrder(record, today)]);
  else await post(unit, record, { entries: entries.value, today });
  const saved = await unit.writeOffById(record.writeOffId);
  return saved === undefined ? gone : ok(shownWriteOff(saved));
}

const idTaken: { readonly ok: false; readonly error: WriteOffFailure } = err({
  code: 'write-off-id-must-be-new',
  message: 'This id was used for another write-off. Close the form, look at the account, and ask again if it is missing.',
});
const gone: { readonly ok: false; readonly error: WriteOffFailure } = err({
  code: 'write-off-must-exist',
  message: 'There is no such write-off in this practice. Go back to the account and open it from there.',
});

/** What is wrong with what was asked, before any money is looked at. */
async function refusalOf(
  unit: Unit,
  patientId: PatientId,
  asked: AskWriteOff,
): Promise<Failure<WriteOffFailure['code']> | undefined> {
  if (!(await unit.isVisitOf(asked.encounterId, patientId))) {
    return {
      code: 'visit-must-exist',
      message: 'That visit is not one of this patient. Open the account again and choose the visit.',
    };
  }
  const { sides, refused } = writeOffReason(asked.reason);
  if (refused !== undefined) return { code: 'write-off-reason-must-fit', message: refused, path: 'reason' };
  if (asked.parts.some((part) => !sides.includes(part.side))) {
    return {
      code: 'write-off-reason-must-fit',
      message:
        'This reason is not for that money: some are for what a plan owes alone, some for what the patient owes. Choose another one.',
      path: 'reason',
    };
  }
  const charges = new Set<string>((await unit.chargesOf([asked.encounterId])).map((charge) => charge.chargeId));
  if (asked.parts.some((part) => !charges.has(part.chargeId))) {
    return {
      code: 'charge-must-be-of-the-visit',
      message: 'One of these charges is not of this visit. Open the account again and choose the charges it shows.',
      path: 'parts',
    };
  }
  if (asked.claimId === undefined) return undefined;
  const record = await unit.claim(asked.claimId);
  if (record === undefined || record.claim.body.encounterId !== asked.encounterId) {
    return { code: 'claim-must-exist', message: 'There is no such claim for this visit. Open it from the list again.' };
  }
  return whyNotClosable(record.claim);
}

/** One entry per part, each on what the one before left open; then the patient's credits where that changed what is owed. */
function entriesOf(
  { writeOffId, reason, parts, patientId }: Omit<WriteOffRecord, 'askedBy'>,
  posted: readonly JournalEntry[],
  today: PlainDate,
): Result<readonly JournalEntry[], DecisionFailure> {
  const { account, words } = writeOffReason(reason);
  const entries: JournalEntry[] = [];
  for (const [at, { chargeId, side, cents }] of parts.entries()) {
    const made = postWriteOff({
      decisionId: `${writeOffId}.${at + 1}`,
      chargeId,
      posted: [...posted, ...entries],
      cents,
      reason: words,
      from: side === 'plan' ? '1100' : '1200',
      account,
      postedOn: today,
    });
    if (!made.ok) return err({ ...made.error, path: `parts[${at}]` });
    entries.push(made.value);
  }
  const because = `write-off:${writeOffId}`;
  return ok([...entries, ...allocatePatientCredits({ patientId, posted: [...posted, ...entries], because, postedOn: today })]);
}

type Posting = { readonly entries: readonly JournalEntry[]; readonly today: PlainDate };

async function post(unit: Unit, record: Omit<WriteOffRecord, 'askedBy'>, { entries, today }: Posting): Promise<void> {
  await unit.postJournal(entries);
  if (record.claimId === undefined) return;
  const journal = await unit.journalOfPatient(record.patientId);
  await closeWrittenOff(unit, { claimId: record.claimId, balances: chargeBalances(journal), today });
}

const approvalOrder = (record: Omit<WriteOffRecord, 'askedBy'>, today: PlainDate): WorkOrder => ({
  queue: record.parts.some((part) => part.side === 'plan') ? 'denials' : 'patient-balances',
  kind: 'write-off-approval',
  reason: said('A write-off waits for another person’s approval: {reason}.', {
    reason: said(writeOffReason(record.reason).words),
  }),
  nextAction: said('Look at why the money is open; approve it, or refuse it and say what to do instead.'),
  openedOn: today,
  dueOn: addDays(today, 5),
  amountCents: record.cents,
  subject: `write-off ${record.writeOffId}`,
  patientId: record.patientId,
  encounterId: record.encounterId,
  ...(record.claimId === undefined ? {} : { claimId: record.claimId }),
});

/** Another person's word on what was asked. Approved, it is judged again by what is open now. */
export async function decideWriteOff(
  unit: Unit,
  person: Person,
  { writeOffId, decision }: { readonly writeOffId: string; readonly decision: 'approve' | 'refuse' },
): Promise<Result<WriteOffView, WriteOffFailure>> {
  const record = await lockedWriteOff(unit, writeOffId);
  if (record === undefined) return gone;
  if (record.state !== 'asked') return hasChanged;
  if (!mayApproveWriteOff(record.askedBy, person)) {
    return err({
      code: 'approver-must-be-another-person',
      message: 'Whoever asks for a write-off does not approve it. Ask another person who may.',
    });
  }
  const today = await unit.today();
  await unit.closeWork({ encounterId: record.encounterId, kind: 'write-off-approval', subject: `write-off ${writeOffId}` });
  if (decision === 'refuse') {
    await unit.moveWriteOff(writeOffId, 'refused', today);
    return shownNow(unit, writeOffId);
  }
  const entries = entriesOf(record, await unit.journalOfPatient(record.patientId), today);
  if (!entries.ok) return entries;
  await unit.moveWriteOff(writeOffId, 'posted', today);
  await post(unit, record, { entries: entries.value, today });
  return shownNow(unit, writeOffId);
}

const hasChanged: { readonly ok: false; readonly error: WriteOffFailure } = err({
  code: 'write-off-must-not-have-changed',
  message: 'Somebody else has decided this write-off meanwhile. Look at the account as it is now.',
});

/** Two who decide it wait for each other at the record, and with every posting at the account. */
async function lockedWriteOff(unit: Unit, writeOffId: string): Promise<WriteOffRecord | undefined> {
  const record = await unit.writeOffById(writeOffId);
  if (record !== undefined) await unit.lockPatientAccounts([record.patientId]);
  return record;
}

async function shownNow(unit: Unit, writeOffId: string): Promise<Result<WriteOffView, WriteOffFailure>> {
  const record = await unit.writeOffById(writeOffId);
  return record === undefined ? gone : ok(shownWriteOff(record));
}

/** What was given up is open again, by the mirror of each entry; a claim that was closed with it waits again. */
export async function undoWriteOff(unit: Unit, writeOffId: string): Promise<Result<WriteOffView, WriteOffFailure>> {
  const record = await lockedWriteOff(unit, writeOffId);
  if (record === undefined) return gone;
  if (record.state !== 'posted') return hasChanged;
  const today = await unit.today();
  const posted = await unit.journalOfPatient(record.patientId);
  const entries = mirrorsOf(record, posted, today);
  await unit.moveWriteOff(writeOffId, 'undone', today);
  await unit.postJournal(entries);
  const isReopened = record.claimId !== undefined && (await reopenWrittenOff(unit, record.claimId));
  if (!isReopened) await unit.openWork([openAgainOrder(record, today)]);
  return shownNow(unit, writeOffId);
}

function mirrorsOf(record: WriteOffRecord, posted: readonly JournalEntry[], today: PlainDate): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  const undone = new Set(posted.flatMap((entry) => entry.reverses ?? []));
  for (const at of record.parts.keys()) {
    const entry = posted.find(({ key }) => key === `write-off:${record.writeOffId}.${at + 1}`);
    if (entry === undefined || undone.has(entry.key)) continue;
    const mirror = reverseEntry(entry, today, 'Write-off undone');
    const restored = restoreFollowed([...posted, ...entries], entry, { key: mirror.key, postedOn: today });
    const back = [...restored, mirror] as const;
    entries.push(...back, ...followReversal([...posted, ...entries], back, today));
  }
  const because = `undo:${record.writeOffId}`;
  const { patientId } = record;
  return [...entries, ...allocatePatientCredits({ patientId, posted: [...posted, ...entries], because, postedOn: today })];
}

const openAgainOrder = (record: WriteOffRecord, today: PlainDate): WorkOrder => ({
  queue: record.parts.some((part) => part.side === 'plan') ? 'denials' : 'patient-balances',
  kind: 'underpayment',
  reason: said('A write-off was undone: its amount is open again.'),
  nextAction: said('Ask the plan or the patient for it, or have it written off for the right reason.'),
  openedOn: today,
  dueOn: addDays(today, 14),
  amountCents: record.cents satisfies Cents,
  subject: `write-off ${record.writeOffId} undone`.slice(0, 120),
  patientId: record.patientId,
  encounterId: record.encounterId,
  ...(record.claimId === undefined ? {} : { claimId: record.claimId }),
});
