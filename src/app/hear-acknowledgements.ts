/** TA1, 999 and 277CA: the file moves on, each claim is taken in or turned away, and what is not ours is set aside. */
import { hearBack, type Heard, turnedAway } from '../cycle.ts';
import type { Acknowledgement, ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { readPatientControlNumber } from '../claims/patient-control-number.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { type ClaimBatchAnswer, fromAcknowledgements } from '../edi/from-acknowledgements.ts';
import { addDays } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import { closeEndedWork } from './ended-work.ts';
import type { ClaimRecord, InboundFile, OutboundState, SentFile, Unit } from './ports.ts';
import { quarantine } from './quarantine.ts';
import { standingOf } from './standing.ts';

/** 'foreign': all of it is about numbers that we never sent. Both other than 'applied' leave the file set aside. */
export async function hearAcknowledgements(
  day: Day,
  unit: Unit,
  file: InboundFile,
): Promise<'applied' | 'foreign' | 'unreadable'> {
  const read = fromAcknowledgements(file.bytes);
  if (!read.ok) {
    await quarantine(day, unit, { file, kind: 'unreadable-file', failure: read.error });
    return 'unreadable';
  }
  const { acknowledgements, batches } = read.value;
  const files = acknowledgements.filter((a) => a.kind !== 'claim');
  const foreign: string[] = [];
  for (const acknowledgement of files) {
    if (!(await hearAboutFile(day, unit, { file, acknowledgement }))) foreign.push(numberOf(acknowledgement));
  }
  for (const batch of batches) {
    if (!(await hearAboutBatch(day, unit, { file, batch }))) foreign.push(batch.reference);
  }
  const claims = acknowledgements.filter((a) => a.kind === 'claim');
  foreign.push(...(await hearAboutClaims(day, unit, { file, answers: claims })));
  await unit.openWork(foreign.length === 0 ? [] : [foreignOrder(day, file, foreign)]);
  const nothingOurs = foreign.length > 0 && foreign.length === files.length + batches.length + claims.length;
  await unit.markInbound(
    file.fileId,
    nothingOurs ? 'QUARANTINED' : 'READ',
    nothingOurs ? 'acknowledgement-must-be-ours' : 'acknowledged',
  );
  return nothingOurs ? 'foreign' : 'applied';
}

const numberOf = (acknowledgement: Exclude<Acknowledgement, ClaimAcknowledgement>): string =>
  acknowledgement.kind === 'interchange'
    ? `interchange ${acknowledgement.interchangeControlNumber}`
    : `group ${acknowledgement.groupControlNumber}`;

const foreignOrder = (day: Day, file: InboundFile, numbers: readonly string[]): WorkOrder => ({
  queue: 'billing',
  kind: 'foreign-acknowledgement',
  reason: said('{file} answers {count} numbers that we never sent ({numbers}).', {
    file: file.fileName,
    count: numbers.length,
    numbers: numbers.slice(0, 5).join(', '),
  }),
  nextAction: said('Ask the partner whose file this is. Nothing was changed.'),
  openedOn: day.today,
  dueOn: addDays(day.today, 2),
  subject: file.fileName.slice(0, 120),
});

type AboutFile = { readonly file: InboundFile; readonly acknowledgement: Exclude<Acknowledgement, ClaimAcknowledgement> };

/** False when no file of ours has that number. */
async function hearAboutFile(day: Day, unit: Unit, { file, acknowledgement }: AboutFile): Promise<boolean> {
  const sent =
    acknowledgement.kind === 'interchange'
      ? await unit.outboundByInterchange(file.partnerId, acknowledgement.interchangeControlNumber)
      : await unit.outboundByGroup(file.partnerId, acknowledgement.groupControlNumber);
  if (sent === undefined) return false;
  await unit.saveAcknowledgement(file.fileId, undefined, acknowledgement);
  if (
    acknowledgement.kind === 'interchange' &&
    acknowledgement.outcome === 'rejected' &&
    acknowledgement.noteCode === DUPLICATE
  ) {
    await heardAsDuplicate(day, unit, sent);
    return true;
  }
  const rejected = acknowledgement.outcome === 'rejected';
  if (rejected) {
    const reason =
      acknowledgement.kind === 'interchange'
        ? `interchange turned away (TA1 note ${acknowledgement.noteCode})`
        : `file turned away (999): ${faultsOf(acknowledgement)}`;
    await returnClaims(day, unit, sent, reason);
    await moveOn(unit, sent, 'REJECTED');
  } else {
    await moveOn(unit, sent, 'ACKNOWLEDGED');
  }
  return true;
}

/** TA105 025, from memory: the receiver has an interchange of that number already. */
const DUPLICATE = '025';

/** Sent again after a kill, it was there before: the claims are with the payer, and rejecting them here would bill them twice. */
async function heardAsDuplicate(day: Day, unit: Unit, sent: SentFile): Promise<void> {
  const from = ON_THEIR_WAY.find((state) => state === sent.state && state !== 'AMBIGUOUS');
  if (from !== undefined) await unit.moveOutbound(sent.fileId, from, 'AMBIGUOUS');
  await unit.openWork([
    {
      queue: 'billing',
      kind: 'ambiguous-file',
      reason: said('{file}: the partner says it already has interchange {number}. Its claims stay as sent.', {
        file: sent.fileName,
        number: sent.interchangeControlNumber,
      }),
      nextAction: said(
        'Wait for the answer to the first copy; if none comes, ask the partner what it holds under that number. Do not rebuild the file.',
      ),
      openedOn: day.today,
      dueOn: addDays(day.today, 2),
      subject: sent.fileName,
    },
  ]);
}

const faultsOf = (acknowledgement: Extract<Acknowledgement, { kind: 'functional' }>): string =>
  acknowledgement.transactions
    .flatMap((t) => t.errors)
    .slice(0, 5)
    .map((e) => `${e.loop ?? ''}/${e.segment}${e.element === undefined ? '' : `-${e.element}`} code ${e.code}`)
    .join('; ');

/** A batch that its 277CA turns away as a whole lists no claims: all of the file's are back. */
async function hearAboutBatch(
  day: Day,
  unit: Unit,
  { file, batch }: { file: InboundFile; batch: ClaimBatchAnswer },
): Promise<boolean> {
  const sent = await unit.outboundByInterchange(file.partnerId, batch.reference);
  if (sent === undefined) return false;
  if (!batch.reconciles) await unit.openWork([totalsOrder(day, file, sent)]);
  if (batch.outcome === 'rejected' && batch.acceptedClaims + batch.rejectedClaims === 0) {
    await returnClaims(day, unit, sent, `batch turned away (277CA ${batch.category}:${batch.status})`);
  }
  return true;
}

/** What it says of each claim counts; a claim that it forgot would otherwise wait unnoticed until it is overdue. */
const totalsOrder = (day: Day, file: InboundFile, sent: SentFile): WorkOrder => ({
  queue: 'billing',
  kind: 'ambiguous-file',
  reason: said('{file}: its totals do not agree with the claims that it lists for {sent}.', {
    file: file.fileName,
    sent: sent.fileName,
  }),
  nextAction: said(
    'The answers that it lists were taken in. Look for claims of the sent file without an answer, and ask the partner for a corrected file.',
  ),
  openedOn: day.today,
  dueOn: addDays(day.today, 2),
  subject: file.fileName.slice(0, 120),
});

const ON_THEIR_WAY: readonly OutboundState[] = ['UPLOADING', 'RENAMED', 'VERIFIED', 'SENT', 'AMBIGUOUS'];

async function moveOn(unit: Unit, sent: SentFile, to: 'ACKNOWLEDGED' | 'REJECTED'): Promise<void> {
  const from = ON_THEIR_WAY.find((state) => state === sent.state);
  if (from !== undefined) await unit.moveOutbound(sent.fileId, from, to);
}

async function returnClaims(day: Day, unit: Unit, sent: SentFile, reason: string): Promise<void> {
  const answered: Answered[] = [];
  for (const id of sent.claimIds) {
    const record = await unit.claim(id);
    if (record?.claim.state === 'submitted') answered.push({ record, heard: turnedAway(record.claim, reason, day.today) });
  }
  await keep(day, unit, answered);
}

/** A claim as it waited, and what became of it. */
type Answered = { readonly record: ClaimRecord; readonly heard: Heard };

async function keep(day: Day, unit: Unit, answered: readonly Answered[]): Promise<void> {
  await unit.saveClaims(answered.map(({ heard: { claim } }) => ({ claim, standing: standingOf(claim) })));
  await Promise.all(
    answered.map(({ record, heard }) => closeEndedWork(unit, { before: record, after: heard.claim, today: day.today })),
  );
  await unit.openWork(answered.flatMap(({ heard }) => heard.work));
}

/** The control numbers that are not ours. */
async function hearAboutClaims(
  day: Day,
  unit: Unit,
  { file, answers }: { readonly file: InboundFile; readonly answers: readonly ClaimAcknowledgement[] },
): Promise<readonly string[]> {
  const numbers = answers.map((answer) => readPatientControlNumber(answer.patientControlNumber));
  const records = await unit.claimsByControlNumber(numbers.flatMap((n) => n ?? []));
  const answered = new Map<ClaimId, Answered>();
  const foreign: string[] = [];
  for (const [i, answer] of answers.entries()) {
    const number = numbers[i];
    const record = number === undefined ? undefined : records.get(number);
    if (record === undefined) {
      foreign.push('a claim number');
      continue;
    }
    const { claim } = record;
    await unit.saveAcknowledgement(file.fileId, claim.body.claimId, answer);
    // A decision may overtake its acknowledgement, and a forwarding hub may answer before the payer: the further state stands.
    if (claim.state !== 'submitted') continue;
    // A hub and the payer may both answer in one file: turned away by one of them is turned away.
    if (answer.outcome === 'rejected' || !answered.has(claim.body.claimId))
      answered.set(claim.body.claimId, { record, heard: hearBack(claim, answer, day.office) });
  }
  await keep(day, unit, [...answered.values()]);
  return foreign;
}
