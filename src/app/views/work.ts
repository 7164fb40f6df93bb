/** What the screens of today's work read and send. */
import { z } from 'zod';
import type { Role } from '../../access/permissions.ts';
import { centsSchema, plainDateSchema, workItemIdSchema } from '../../claims/identifiers.ts';
import { personNameSchema } from '../../claims/party.ts';
import { type Queue, queueSchema, workItemSchema, workKindSchema } from '../../claims/work-item.ts';

/** The queues that are a role's own, the most pressing first: house decision, after DESIGN §1. */
const OWN_QUEUES: Readonly<Record<Role, readonly Queue[]>> = {
  'front-desk': ['front-desk', 'patient-balances'],
  coder: ['coding'],
  biller: ['billing', 'denials'],
  poster: ['posting', 'patient-balances'],
  manager: ['billing', 'denials', 'posting', 'coding', 'provider', 'front-desk', 'patient-balances', 'compliance', 'engineering'],
  provider: ['provider', 'coding'],
  compliance: ['compliance'],
};

/** In: the roles of one person. Out: their own queues, without repetition, in the order in which their day goes. */
export const ownQueues = (roles: readonly Role[]): readonly Queue[] => [...new Set(roles.flatMap((role) => OWN_QUEUES[role]))];

/** One kind of open work on one queue. */
export const workCountSchema = z
  .object({
    queue: queueSchema,
    kind: workKindSchema,
    count: z.int().min(1),
    /** Sum of the amounts at stake, where the work names one. */
    amountCents: centsSchema,
    oldestOpenedOn: plainDateSchema,
    dueToday: z.int().min(0),
    overdue: z.int().min(0),
  })
  .meta({ id: 'WorkCount' });
export type WorkCount = z.infer<typeof workCountSchema>;

/** What waits on the desks and is no work item: each is the length of a list that can be opened. */
export const deskKindSchema = z.enum([
  'visits-to-code',
  'notes-unsigned',
  'visits-stopped',
  'claims-held',
  'claims-ready',
  'claims-submitted',
  'claims-accepted',
  'claims-rejected',
  'files-set-aside',
  'balances-due',
  'credits-held',
  'statements-this-week',
]);
export type DeskKind = z.infer<typeof deskKindSchema>;

export const deskCountSchema = z
  .object({
    desk: deskKindSchema,
    count: z.int().min(0),
    amountCents: centsSchema.optional(),
    /** The oldest thing in the list: a service date, a day received, a due date. */
    oldestOn: plainDateSchema.optional(),
  })
  .meta({ id: 'DeskCount' });
export type DeskCount = z.infer<typeof deskCountSchema>;

export const workSummarySchema = z
  .object({
    today: plainDateSchema,
    /** First day of the statements counted as this week's. */
    weekFrom: plainDateSchema,
    ownQueues: z.array(queueSchema).readonly(),
    work: z.array(workCountSchema).readonly(),
    desks: z.array(deskCountSchema).readonly(),
    doneToday: z.int().min(0),
  })
  .meta({ id: 'WorkSummary' });

export const workDueSchema = z.enum(['overdue', 'today', 'later']);
export type WorkDue = z.infer<typeof workDueSchema>;

const workFilter = {
  queue: queueSchema.optional(),
  kind: workKindSchema.optional(),
  due: workDueSchema.optional(),
  status: z.enum(['open', 'done']).default('open'),
};
export const workSearchSchema = z
  .strictObject({
    ...workFilter,
    /** Several queues at once, such as a person's own. */
    queues: z.array(queueSchema).max(9).readonly().optional(),
    cursor: z.string().max(200).optional(),
    limit: z.int().min(1).max(100).default(50),
  })
  .meta({ id: 'WorkSearch' });
export type WorkSearch = z.infer<typeof workSearchSchema>;
export const workExportSchema = z.strictObject(workFilter);
export type WorkFilter = z.infer<typeof workExportSchema>;

/** A work item with what a person needs to recognize the thing. */
export const workRowSchema = z
  .object({
    ...workItemSchema.shape,
    patientName: personNameSchema.optional(),
    patientControlNumber: z.string().optional(),
    serviceDate: plainDateSchema.optional(),
    payerName: z.string().optional(),
    closedOn: plainDateSchema.optional(),
    closedBy: z.string().optional(),
    closedNote: z.string().optional(),
  })
  .meta({ id: 'WorkRow' });
export type WorkRow = z.infer<typeof workRowSchema>;

export const workPageSchema = z
  .object({ items: z.array(workRowSchema).readonly(), total: z.int().min(0), nextCursor: z.string().optional() })
  .meta({ id: 'WorkPage' });
export type WorkPage = z.infer<typeof workPageSchema>;

/** A line of words a person writes about what they did. */
export const noteTextSchema = z
  .string()
  .trim()
  .min(1)
  .max(300)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'must not hold control characters');

export const finishWorkSchema = z.strictObject({ note: noteTextSchema.optional() }).meta({ id: 'FinishWork' });
export const workItemParamsSchema = z.object({ workItemId: workItemIdSchema });
export type WorkItemId = z.infer<typeof workItemIdSchema>;
