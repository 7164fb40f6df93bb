/**
 * One business day, in the order an office works. Every step can be killed and run again: what was done stays done,
 * and the next run takes up the rest.
 */
import type { Statement } from '../ledger/statement.ts';
import { billEncounters, type BillingCount } from './bill-encounters.ts';
import { buildClaimFiles } from './build-claim-files.ts';
import { codeEncounters } from './code-encounters.ts';
import { collectFiles, type CollectedCount } from './collect-files.ts';
import type { Day } from './day.ts';
import { isStatementDay, issueStatements } from './issue-statements.ts';
import { readFiles, type ReadCount } from './read-files.ts';
import { sendFiles, type SentCount } from './send-files.ts';
import { sweepOverdue } from './sweep-overdue.ts';

export type SendingCount = BillingCount & SentCount & { readonly coded: number };

/** Until the day's claims have left. */
export async function sendOut(day: Day): Promise<SendingCount> {
  const { decided } = await codeEncounters(day);
  const billed = await billEncounters(day);
  await buildClaimFiles(day);
  const sent = await sendFiles(day);
  return { ...billed, ...sent, coded: decided };
}

export type AnswerCount = CollectedCount & ReadCount & { readonly overdue: number; readonly statements: readonly Statement[] };

/** What has come back is read and posted; then the statements' day, and what is overdue. */
export async function takeIn(day: Day): Promise<AnswerCount> {
  const collected = await collectFiles(day);
  const read = await readFiles(day);
  const statements = isStatementDay(day.today) ? await issueStatements(day) : [];
  const { opened } = await sweepOverdue(day);
  return { ...collected, ...read, overdue: opened, statements };
}
