/** TA1, 999 and 277CA: the file moves on, each claim is taken in or turned away, and what is not ours is set aside. */
import { hearBack, type Heard, turnedAway } from '../cycle.ts';
import type { Acknowledgement, ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { ClaimId, PatientControlNumber } from '../claims/identifiers.ts';
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
export type HowHeard = 'applied' | 'foreign' | 'unreadable';

/** In: files in the order in which they count. Out: what became of each, in that order. What they change is written at the end, together. */
export async function hearAcknowledgements(day: Day, unit: Unit, files: readonly InboundFile[]): Promise<readonly HowHeard[]> {
  const reads = files.map((file) => ({ file, read: fromAcknowledgements(file.bytes) }));
  const readable = reads.flatMap(({ file, read }) => (read.ok ? [{ file, said: read.value }] : []));
  const hearing = await openHearing(day, unit, readable);
  const heard: HowHeard[] = [];
  const marks: (() => Promise<void>)[] = [];
  for (const { file, read } of reads) {
    if (read.ok) {
      const foreign = await hearFile(hearing, file, read.value);
      if (foreign.length > 0) hearing.work.push(foreignOrder(day, file, foreign));
      const { acknowledgements, batches } = read.value;
      const nothingOurs = foreign.length > 0 && foreign.length === acknowledgements.length + batches.length;
      marks.push(() =>
        nothingOurs
          ? unit.markInbound(file.fileId, 'QUARANTINED', 'acknowledgement-must-be-ours')
          : unit.markInbound(file.fileId, 'READ', 'acknowledged'),
      );
      heard.push(nothingOurs ? 'foreign' : 'applied');
    } else {
      await quarantine(day, unit, { file, kind: 'unreadable-file', failure: read.error });
      heard.push('unreadable');
    }
  }
  await Promise.all([keep(hearing), ...marks.map((mark) => mark())]);
  return heard;
}

/** A file of ours and where it stands by now. */
type Sent = { readonly file: SentFile; state: OutboundState };

/** A claim as it waited, and what became of it. */
type Answered = { readonly record: ClaimRecord; readonly heard: Heard };

/** What the answers are about, read at once, and what they change, in memory until all are heard. */
type Hearing = {
  readonly day: Day;
  readonly unit: Unit;
  /** By `sentKey`. */
  readonly sent: ReadonlyMap<string, Sent>;
  readonly records: ReadonlyMap<PatientControlNumber, ClaimRecord>;
  /** A claim leaves the state in which an answer counts, so it is here once. */
  readonly answered: Map<ClaimId, Answered>;
  readonly work: WorkOrder[];
};

type Said = { readonly acknowledgements: readonly Acknowledgement[]; readonly batches: readonly ClaimBatchAnswer[] };
type SentNumber = { readonly by: 'interchange' | 'group'; readonly partnerId: string; readonly number: string };

const sentKey = ({ by, partnerId, number }: SentNumber): string => JSON.stringify([by, partnerId, number]);

const numbersIn = (file: InboundFile, { acknowledgements, batches }: Said): readonly SentNumber[] => [
  ...acknowledgements.flatMap((one) => (one.kind === 'claim' ? [] : [sentNumberOf(file, one)])),
  ...batches.map(({ reference }) => ({ by: 'interchange' as const, partnerId: file.partnerId, number: reference })),
];

const sentNumberOf = ({ partnerId }: InboundFile, one: Exclude<Acknowledgement, ClaimAcknowledgement>): SentNumber =>
  one.kind === 'interchange'
    ? { by: one.kind, partnerId, number: one.interchangeControlNumber }
    : { by: 'group', partnerId, number: one.groupControlNumber };

async function openHearing(
  day: Day,
  unit: Unit,
  files: readonly { readonly file: InboundFile; readonly said: Said }[],
): Promise<Hearing> {
  const numbers = new Map(files.flatMap(({ file, said: words }) => numbersIn(file, words)).map((one) => [sentKey(one), one]));
  const claims = files.flatMap(({ said: words }) =>
    words.acknowledgements.flatMap((one) =>
      one.kind === 'claim' ? (readPatientControlNumber(one.patientControlNumber) ?? []) : [],
    ),
  );
  const [found, records] = await Promise.all([
    Promise.all(
      [...numbers].map(async ([key, { by, partnerId, number }]) => ({
        key,
        file: await (by === 'interchange'
          ? unit.outboundByInterchange(partnerId, number)
          : unit.outboundByGroup(partnerId, number)),
      })),
    ),
    unit.claimsByControlNumber(claims),
  ]);
  // A TA1 names by one number what a 999 names by another: both move the same file.
  const known = new Map<string, Sent>();
  const sent = new Map<string, Sent>();
  for (const { key, file } of found) {
    if (file === undefined) continue;
    const one = known.get(file.fileId) ?? { file, state: file.state };
    known.set(file.fileId, one);
    sent.set(key, one);
  }
  return { day, unit, sent, records, answered: new Map(), work: [] };
}

/** Out: the numbers that are not ours. */
async function hearFile(hearing: Hearing, file: InboundFile, { acknowledgements, batches }: Said): Promise<readonly string[]> {
  const foreign: string[] = [];
  for (const one of acknowledgements) {
    if (one.kind !== 'claim' && !(await hearAboutFile(hearing, { file, acknowledgement: one }))) foreign.push(numberOf(one));
  }
  for (const batch of batches) if (!(await hearAboutBatch(hearing, { file, batch }))) foreign.push(batch.reference);
  const claims = acknowledgements.filter((a) => a.kind === 'claim');
  return [...foreign, ...(await hearAboutClaims(hearing, { file, answers: claims }))];
}

/** What all answers changed: claims, then the work that is over, then new work, which may be of the same kind about the same claim. */
async function keep({ day, unit, answered, work }: Hearing): Promise<void> {
  const all = [...answered.values()];
  await Promise.all([
    unit.saveClaims(all.map(({ heard: { claim } }) => ({ claim, standing: standingOf(claim) }))),
    ...all.map(({ record, heard }) => closeEndedWork(unit, { before: record, after: heard.claim, today: day.today })),
    unit.openWork([...all.flatMap(({ heard }) => heard.work), ...work]),
  ]);
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
async function hearAboutFile(hearing: Hearing, { file, acknowledgement }: AboutFile): Promise<boolean> {
  const sent = hearing.sent.get(sentKey(sentNumberOf(file, acknowledgement)));
  if (sent === undefined) return false;
  await hearing.unit.saveAcknowledgement(file.fileId, undefined, acknowledgement);
  if (acknowledgement.outcome !== 'rejected') {
    await moveOn(hearing, sent, 'ACKNOWLEDGED');
  } else if (acknowledgement.kind === 'interchange' && acknowledgement.noteCode === DUPLICATE) {
    await heardAsDuplicate(hearing, sent);
  } else {
    const reason =
      acknowledgement.kind === 'interchange'
        ? `interchange turned away (TA1 note ${acknowledgement.noteCode})`
        : `file turned away (999): ${faultsOf(acknowledgement)}`;
    const back = await returnClaims(hearing, sent, reason);
    // Its TA1 may have confirmed the envelope before its 999 turns the contents away.
    if (sent.state === 'ACKNOWLEDGED' && back === sent.file.claimIds.length) await move(hearing, sent, 'REJECTED');
    else await moveOn(hearing, sent, 'REJECTED');
  }
  return true;
}

/** TA105 025, from memory: the receiver has an interchange of that number already. */
const DUPLICATE = '025';

/** Sent again after a kill, it was there before: the claims are with the payer, and rejecting them here would bill them twice. */
async function heardAsDuplicate(hearing: Hearing, sent: Sent): Promise<void> {
  if (sent.state !== 'AMBIGUOUS') await moveOn(hearing, sent, 'AMBIGUOUS');
  hearing.work.push({
    queue: 'billing',
    kind: 'ambiguous-file',
    reason: said('{file}: the partner says it already has interchange {number}. Its claims stay as sent.', {
      file: sent.file.fileName,
      number: sent.file.interchangeControlNumber,
    }),
    nextAction: said(
      'Wait for the answer to the first copy; if none comes, ask the partner what it holds under that number. Do not rebuild the file.',
    ),
    openedOn: hearing.day.today,
    dueOn: addDays(hearing.day.today, 2),
    subject: sent.file.fileName,
  });
}

const faultsOf = (acknowledgement: Extract<Acknowledgement, { kind: 'functional' }>): string =>
  acknowledgement.transactions
    .flatMap((t) => t.errors)
    .slice(0, 5)
    .map((e) => `${e.loop ?? ''}/${e.segment}${e.element === undefined ? '' : `-${e.element}`} code ${e.code}`)
    .join('; ');

/** A batch that its 277CA turns away as a whole lists no claims: all of the file's are back. */
async function hearAboutBatch(
  hearing: Hearing,
  { file, batch }: { readonly file: InboundFile; readonly batch: ClaimBatchAnswer },
): Promise<boolean> {
  const sent = hearing.sent.get(sentKey({ by: 'interchange', partnerId: file.partnerId, number: batch.reference }));
  if (sent === undefined) return false;
  if (!batch.reconciles) hearing.work.push(totalsOrder(hearing.day, file, sent.file));
  if (batch.outcome === 'rejected' && batch.acceptedClaims + batch.rejectedClaims === 0) {
    await returnClaims(hearing, sent, `batch turned away (277CA ${batch.category}:${batch.status})`);
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

type Told = 'ACKNOWLEDGED' | 'REJECTED' | 'AMBIGUOUS';

/** Only what is still on its way: what a file has become, a later answer does not change. */
async function moveOn(hearing: Hearing, sent: Sent, to: Told): Promise<void> {
  if (ON_THEIR_WAY.includes(sent.state)) await move(hearing, sent, to);
}

async function move({ unit }: Hearing, sent: Sent, to: Told): Promise<void> {
  const from = sent.state;
  sent.state = to;
  await unit.moveOutbound(sent.file.fileId, from, to);
}

/** Out: how many. */
async function returnClaims({ day, unit, answered }: Hearing, { file }: Sent, reason: string): Promise<number> {
  const unheard = file.claimIds.filter((id) => !answered.has(id));
  let count = 0;
  for (const record of await Promise.all(unheard.map((id) => unit.claim(id)))) {
    if (record?.claim.state !== 'submitted') continue;
    answered.set(record.claim.body.claimId, { record, heard: turnedAway(record.claim, reason, day.today) });
    count += 1;
  }
  return count;
}

/** The control numbers that are not ours. */
async function hearAboutClaims(
  { day, unit, records, answered }: Hearing,
  { file, answers }: { readonly file: InboundFile; readonly answers: readonly ClaimAcknowledgement[] },
): Promise<readonly string[]> {
  const now = new Map<ClaimId, Answered>();
  const foreign: string[] = [];
  for (const answer of answers) {
    const number = readPatientControlNumber(answer.patientControlNumber);
    const record = number === undefined ? undefined : records.get(number);
    if (record === undefined) {
      foreign.push('a claim number');
      continue;
    }
    const { claim } = record;
    const { claimId } = claim.body;
    await unit.saveAcknowledgement(file.fileId, claimId, answer);
    // A decision may overtake its acknowledgement, and a forwarding hub may answer before the payer: the further state stands.
    if (claim.state !== 'submitted' || answered.has(claimId)) continue;
    // A hub and the payer may both answer in one file: turned away by one of them is turned away.
    if (answer.outcome === 'rejected' || !now.has(claimId)) now.set(claimId, { record, heard: hearBack(claim, answer, day) });
  }
  for (const [id, one] of now) answered.set(id, one);
  return foreign;
}
