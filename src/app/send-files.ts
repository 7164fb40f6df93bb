/**
 * Built files go to the partner: BUILT → CLAIMED → UPLOADING → RENAMED → VERIFIED → SENT. What is recorded before the first
 * byte leaves is one transaction, what is known after the last another, so that a kill at any point leaves a state from which
 * the same bytes go again, under the same name and the same control numbers, and never a second time under others.
 */
import type { WorkOrder } from '../claims/work-item.ts';
import { addDays } from '../kernel/plain-date.ts';
import { ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { withBackOff } from './back-off.ts';
import type { Day } from './day.ts';
import { UNSENT } from './day-ports.ts';
import type { Mailbox, WireFailure } from './partner-ports.ts';
import type { OutboundFile, OutboundState, Unit } from './ports.ts';

const FILES_MAX = 500;

export type SentCount = { readonly sent: number; readonly waiting: number };

export async function sendFiles(day: Day): Promise<SentCount> {
  const { ours, taken } = await day.store.transact({ ...day.actor, purpose: 'send files' }, (unit) => takeFirst(day, unit));
  if (ours.length === 0) return { sent: 0, waiting: 0 };
  const mailbox = day.openMailbox();
  let sent = 0;
  try {
    for (const file of ours) {
      let isFirst = true;
      const failure = await withBackOff(day, () => {
        const attempt = isFirst ? (file === taken ? upload : sendOne) : sendAgain;
        isFirst = false;
        return attempt(day, mailbox, file);
      });
      if (failure !== undefined) {
        await putBeforePerson(day, failure);
        break;
      }
      sent += 1;
      day.progress('sent', 1);
    }
  } finally {
    await mailbox.close();
  }
  return { sent, waiting: ours.length - sent };
}

/** The files that wait, oldest first; the first of them is `taken`, ready for its first byte, when it was just built and nobody else took it. */
async function takeFirst(
  day: Day,
  unit: Unit,
): Promise<{ readonly ours: readonly OutboundFile[]; readonly taken: OutboundFile | undefined }> {
  const files = await unit.outboundInState(UNSENT, FILES_MAX);
  const [first, ...others] = files.filter((file) => file.partnerId === day.partner.partnerId);
  if (first === undefined) return { ours: [], taken: undefined };
  if (first.state !== 'BUILT') return { ours: [first, ...others], taken: undefined };
  const isTaken = await unit.moveOutbound(first.fileId, ...TAKEN);
  return isTaken ? { ours: [first, ...others], taken: first } : { ours: others, taken: undefined };
}

/** What is recorded of a file before its first byte leaves. */
const TAKEN = ['BUILT', 'CLAIMED', 'UPLOADING'] as const;

/** The state may have moved in a try that failed later: another try starts from what is recorded. */
async function sendAgain(day: Day, mailbox: Mailbox, file: OutboundFile): Promise<WireFailure | undefined> {
  const recorded = await day.store.transact({ ...day.actor, purpose: 'send files' }, (unit) =>
    unit.outboundInState(UNSENT, FILES_MAX),
  );
  const now = recorded.find((candidate) => candidate.fileId === file.fileId);
  return now === undefined ? undefined : sendOne(day, mailbox, now);
}

/** Resumes from whatever state the last attempt reached. */
async function sendOne(day: Day, mailbox: Mailbox, file: OutboundFile): Promise<WireFailure | undefined> {
  const { state } = file;
  if (state === 'RENAMED') return verify(day, mailbox, file, ['RENAMED']);
  if (state === 'VERIFIED') {
    await move(day, file, ['VERIFIED', 'SENT']);
    return undefined;
  }
  // From here on its bytes may be with the partner; before, another worker may have taken it.
  if (state === 'BUILT') return (await move(day, file, TAKEN)) ? upload(day, mailbox, file) : undefined;
  if (state === 'CLAIMED') await move(day, file, ['CLAIMED', 'UPLOADING']);
  const arrived = await isThere(mailbox, file);
  if (!arrived.ok) return arrived.error;
  return arrived.value ? verify(day, mailbox, file, ['UPLOADING', 'RENAMED']) : upload(day, mailbox, file);
}

/** Of a file that is not with the partner. */
async function upload(day: Day, mailbox: Mailbox, file: OutboundFile): Promise<WireFailure | undefined> {
  const uploaded = await mailbox.uploadPart(file.fileName, file.bytes);
  if (!uploaded.ok) return uploaded.error;
  const finished = await mailbox.finishUpload(file.fileName);
  return finished.ok ? verify(day, mailbox, file, ['UPLOADING', 'RENAMED']) : finished.error;
}

/** Moves the file through these states at once; false, and nothing moved, when another worker did it first. */
async function move(day: Day, file: OutboundFile, [from, ...to]: readonly OutboundState[]): Promise<boolean> {
  if (from === undefined || to.length === 0) return true;
  return day.store.transact({ ...day.actor, purpose: 'send files' }, (unit) => unit.moveOutbound(file.fileId, from, ...to));
}

/** The name may already be there: a kill between the rename and its record. Then nothing is sent again. One just built never left. */
async function isThere(mailbox: Mailbox, file: OutboundFile): Promise<Result<boolean, WireFailure>> {
  const there = await mailbox.list('inbox');
  if (!there.ok) return there;
  return ok(there.value.some((remote) => remote.name === file.fileName && remote.bytes === file.bytes.length));
}

/**
 * After the rename the file lies in the partner's inbox or was already swept: its acknowledgement settles that. `until`:
 * the states that are behind it and not recorded yet; they are recorded also when the partner cannot be asked now.
 */
async function verify(
  day: Day,
  mailbox: Mailbox,
  file: OutboundFile,
  until: readonly OutboundState[],
): Promise<WireFailure | undefined> {
  const there = await mailbox.list('inbox');
  if (!there.ok) {
    await move(day, file, until);
    return there.error;
  }
  const remote = there.value.find((entry) => entry.name === file.fileName);
  const whole = remote !== undefined && remote.bytes === file.bytes.length;
  await move(day, file, [...until, ...(whole ? (['VERIFIED', 'SENT'] as const) : (['AMBIGUOUS'] as const))]);
  return undefined;
}

const KINDS: Readonly<Record<WireFailure['code'], WorkOrder['kind']>> = {
  'host-key-must-match': 'host-key-changed',
  'partner-must-be-reachable': 'partner-unreachable',
  'log-in-must-be-accepted': 'partner-unreachable',
  'transfer-must-complete': 'partner-unreachable',
};

/** Nothing moved: the files wait, a person knows, and the next run tries again. */
export async function putBeforePerson(day: Day, failure: WireFailure): Promise<void> {
  await day.store.transact({ ...day.actor, purpose: 'report partner failure' }, (unit) =>
    unit.openWork([
      {
        queue: 'engineering',
        kind: KINDS[failure.code],
        reason: said(failure.message),
        nextAction:
          failure.code === 'host-key-must-match'
            ? said('Confirm the new host key with the partner by telephone before you change the pinned one. Nothing was sent.')
            : said('Check the connection and the partner; the files wait and go on the next run.'),
        openedOn: day.today,
        dueOn: addDays(day.today, 1),
        subject: day.partner.partnerId,
      },
    ]),
  );
}
