/** Something a person must do, with whose list it is on, by when, why, and what to do next. Nothing waits silently. */
import { z } from 'zod';
import {
  centsSchema,
  claimIdSchema,
  encounterIdSchema,
  patientIdSchema,
  plainDateSchema,
  workItemIdSchema,
} from './identifiers.ts';
import { saidSchema } from './said.ts';

export const queueSchema = z.enum([
  'front-desk',
  'provider',
  'coding',
  'billing',
  'denials',
  'posting',
  'patient-balances',
  'compliance',
  'engineering',
]);
export type Queue = z.infer<typeof queueSchema>;

export const workKindSchema = z.enum([
  'unsigned-note',
  'no-price',
  'stopped-visit',
  'held-claim',
  'rejected-file',
  'rejected-claim',
  'denied-line',
  'no-answer',
  'decided-again',
  'unmatched-payment',
  'remittance-variant',
  'unbalanced-remittance',
  'unreadable-file',
  'foreign-acknowledgement',
  'ambiguous-file',
  'partner-unreachable',
  'host-key-changed',
  'underpayment',
  'self-pay-balance',
  'write-off-approval',
  'payer-offset',
  'intake-question',
  'incoming-visit',
  'incoming-changed',
  'visit-to-code',
  'coverage-in-doubt',
  'estimate-due',
  'appointment-to-book',
  'guarantor-needed',
  'plan-to-bill',
  'provider-query',
  'query-answered',
  'query-overdue',
]);
export type WorkKind = z.infer<typeof workKindSchema>;

export const workItemSchema = z.object({
  workItemId: workItemIdSchema,
  queue: queueSchema,
  kind: workKindSchema,
  /** What happened, with the code and its meaning; no patient data beyond ids. */
  reason: saidSchema,
  nextAction: saidSchema,
  openedOn: plainDateSchema,
  dueOn: plainDateSchema,
  amountCents: centsSchema.optional(),
  claimId: claimIdSchema.optional(),
  encounterId: encounterIdSchema.optional(),
  patientId: patientIdSchema.optional(),
  /** What it is about when it is not a claim: a file name, a trace number. */
  subject: z.string().max(120).optional(),
  status: z.enum(['open', 'done']),
});
export type WorkItem = z.infer<typeof workItemSchema>;

/** A work item before the shell gives it an id. */
export type WorkOrder = Omit<WorkItem, 'workItemId' | 'status'>;
