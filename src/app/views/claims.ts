/** What the screens of claims read and send: the list, its filters, the reasons a claim waits. */
import { z } from 'zod';
import { type ClaimState, storedFindingSchema } from '../../claims/claim.ts';
import { saidSchema } from '../../claims/said.ts';
import { citationSchema } from './citation.ts';
import {
  centsSchema,
  claimIdSchema,
  encounterIdSchema,
  notNegativeCentsSchema,
  patientIdSchema,
  payerIdSchema,
  plainDateSchema,
} from '../../claims/identifiers.ts';
import { coverageRankSchema } from '../../claims/coverage.ts';
import { personNameSchema } from '../../claims/party.ts';
import { queueSchema } from '../../claims/work-item.ts';

const STATES = ['draft', 'held', 'ready', 'submitted', 'rejected', 'accepted', 'adjudicated', 'replaced', 'closed'] as const;
export const claimStateSchema = z.enum(STATES) satisfies z.ZodType<ClaimState>;
export const outcomeSchema = z.enum(['paid', 'denied', 'partly-denied', 'zero-paid']);

export const claimSortSchema = z.enum(['due', 'service', 'amount']);
export type ClaimSort = z.infer<typeof claimSortSchema>;

const filters = {
  states: z.array(claimStateSchema).max(8).readonly().optional(),
  outcomes: z.array(outcomeSchema).max(4).readonly().optional(),
  payerIds: z.array(payerIdSchema).max(50).readonly().optional(),
  queues: z.array(queueSchema).max(8).readonly().optional(),
  /** Held by this edit. */
  heldBy: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  servedFrom: plainDateSchema.optional(),
  servedTo: plainDateSchema.optional(),
  /** Only those whose due date lies before today. */
  overdue: z.boolean().optional(),
  minCents: notNegativeCentsSchema.optional(),
  maxCents: notNegativeCentsSchema.optional(),
  patientId: patientIdSchema.optional(),
  encounterId: encounterIdSchema.optional(),
  /** A claim's number, or words that find its patient. */
  text: z.string().trim().max(100).optional(),
};

export const claimFiltersSchema = z.strictObject(filters).meta({ id: 'ClaimFilters' });
export type ClaimFilters = z.infer<typeof claimFiltersSchema>;

export const claimSearchSchema = z
  .strictObject({
    ...filters,
    sort: claimSortSchema.default('due'),
    descending: z.boolean().default(false),
    /** `next` of the page before. */
    cursor: z.string().max(300).optional(),
    limit: z.int().min(1).max(100).default(50),
  })
  .meta({ id: 'ClaimSearch' });
export type ClaimSearch = z.infer<typeof claimSearchSchema>;

export const claimRowSchema = z
  .object({
    claimId: claimIdSchema,
    revision: z.int().min(1),
    state: claimStateSchema,
    outcome: outcomeSchema.optional(),
    patientControlNumber: z.string(),
    patientId: patientIdSchema,
    patientName: personNameSchema,
    chartNumber: z.string(),
    payerId: payerIdSchema,
    payerName: z.string(),
    rank: coverageRankSchema,
    serviceDate: plainDateSchema,
    totalChargeCents: centsSchema,
    /** What the visit's plans still owe. */
    openCents: centsSchema,
    queue: queueSchema.optional(),
    dueOn: plainDateSchema.optional(),
    overdue: z.boolean(),
    /** What holds it: the first finding, and how many there are. */
    finding: storedFindingSchema.optional(),
    findings: z.int().min(0),
    /** As the payer's front door put it. */
    rejection: z.string().optional(),
    /** The same in our words, where its codes have some. */
    rejectedFor: saidSchema.optional(),
  })
  .meta({ id: 'ClaimRow' });
export type ClaimRow = z.infer<typeof claimRowSchema>;

export const claimTotalsSchema = z
  .object({ count: z.int().min(0), chargeCents: centsSchema, overdue: z.int().min(0), ready: z.int().min(0) })
  .meta({ id: 'ClaimTotals' });
export type ClaimTotals = z.infer<typeof claimTotalsSchema>;

export const claimPageSchema = z
  .object({
    today: plainDateSchema,
    rows: z.array(claimRowSchema).readonly(),
    next: z.string().optional(),
    /** Of the whole filter; with the first page only. */
    totals: claimTotalsSchema.optional(),
  })
  .meta({ id: 'ClaimPage' });
export type ClaimPage = z.infer<typeof claimPageSchema>;

/** A finding with who says so. */
export const findingViewSchema = storedFindingSchema
  .extend({
    cite: z.array(citationSchema).readonly(),
    /** Denials and rejections that fixing it saves us from. */
    prevents: z.array(z.string()).readonly(),
  })
  .meta({ id: 'ClaimFinding' });
export type FindingView = z.infer<typeof findingViewSchema>;

/** The edits that can hold a claim, as a filter offers them. */
export const claimChoicesSchema = z
  .object({ edits: z.array(z.object({ ruleId: z.string(), message: z.string() })).readonly() })
  .meta({ id: 'ClaimChoices' });

export const claimRefSchema = z.object({ claimId: claimIdSchema });
