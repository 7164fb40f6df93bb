/**
 * One business day, in the order an office works. Every step can be killed and run again: what was done stays done,
 * and the next run takes up the rest.
 */
import type { Statement } from '../ledger/statement.ts';
import { billEncounters, type BillingCount } from './bill-encounters.ts';
import { buildClaimFiles } from './build-claim-files.ts';
import { codeEncounters } from './code-encounters.ts';
import { collectFiles, type CollectedCount, type MailboxLook } from './collect-files.ts';
import type { Day } from './day.ts';
import { isStatementDay, issueStatements } from './issue-statements.ts';
import type { Waiting } from './day-ports.ts';
import { readFiles, type ReadCount } from './read-files.ts';
import { sendFiles, type SentCount } from './send-files.ts';
import { sweepOverdue } from './sweep-overdue.ts';

export type SendingCount = BillingCount & SentCount & { readonly coded: number };

/** What the day finds to do; how much of it, each step sees for itself. */
export const lookForWork = (day: Day): Promise<Waiting> =>
  day.store.transact({ ...day.actor, purpose: 'look for work' }, (unit) => unit.waiting(day.today));

const NOTHING_BILLED: BillingCount = { ready: [], held: 0, selfPay: 0, stopped: 0 };
const NOTHING_SENT: SentCount = { sent: 0, waiting: 0 };

export type SendingTerms = {
  /** What is prepared need not wait for the partner to open; what is sent waits for this. */
  readonly opened?: Promise<unknown>;
  /** The work as it was seen before mail was read beside this run: claims that the mail makes ready leave on the next one. */
  readonly waiting?: Waiting;
};

/** Until the day's claims have left. */
export async function sendOut(day: Day, { opened, waiting: seen }: SendingTerms = {}): Promise<SendingCount> {
  const waiting = seen ?? (await lookForWork(day));
  const coded = waiting.toCode ? (await codeEncounters(day)).decided : 0;
  const billed = waiting.toCharge || coded > 0 ? await billEncounters(day) : NOTHING_BILLED;
  const ready = [...waiting.toFile, ...billed.ready];
  const built = ready.length > 0 ? (await buildClaimFiles(day, seen === undefined ? undefined : ready)).files : 0;
  await opened;
  const sent = waiting.toSend || built > 0 ? await sendFiles(day) : NOTHING_SENT;
  return { ...billed, ...sent, coded };
}

export type AnswerCount = CollectedCount & ReadCount & ClosingCount;
export type ClosingCount = { readonly overdue: number; readonly statements: readonly Statement[] };

const NOTHING_READ: ReadCount = { read: 0, setAside: 0 };

/** What has come back, and what was left unread as `toRead` says, is read and posted. `seen`: the mailbox as it was a while ago. */
export async function takeInMail(
  day: Day,
  { seen, toRead }: { readonly seen?: MailboxLook | undefined; readonly toRead: boolean },
): Promise<CollectedCount & ReadCount> {
  const collected = await collectFiles(day, seen);
  return { ...collected, ...(collected.received > 0 || toRead ? await readFiles(day) : NOTHING_READ) };
}

/** When the day's mail is read: the statements' day, and what is overdue. What was read makes no claim overdue that was not before. */
export async function closeBooks(day: Day, { overdue }: Pick<Waiting, 'overdue'>): Promise<ClosingCount> {
  const statements = isStatementDay(day.today) ? await issueStatements(day) : [];
  return { overdue: overdue ? (await sweepOverdue(day)).opened : 0, statements };
}

/** The mail and then the books. */
export async function takeIn(day: Day): Promise<AnswerCount> {
  const waiting = await lookForWork(day);
  const taken = await takeInMail(day, { toRead: waiting.toRead });
  return { ...taken, ...(await closeBooks(day, waiting)) };
}
