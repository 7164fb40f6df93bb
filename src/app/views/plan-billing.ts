/** Billing a plan for a visit that was charged to its patient: what could be asked, what a person agrees to, what came of it. */
import { z } from 'zod';
import { centsSchema, claimIdSchema, payerIdSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { claimStateSchema, findingViewSchema } from './claims.ts';

/** What the person saw: another plan, other charges or another payment since are refused. */
const seen = {
  payerId: payerIdSchema,
  /** Charged to the patient, and to be asked of the plan. */
  cents: centsSchema,
  /** Paid by the patient for these charges: their credit until the plan has decided. */
  paidCents: centsSchema,
};

export const planToBillSchema = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('possible'), ...seen, payerName: z.string(), fileBy: plainDateSchema }),
    z.object({ is: z.literal('refused'), code: z.string(), why: saidSchema }),
  ])
  .meta({ id: 'PlanToBill' });
export type PlanToBill = z.infer<typeof planToBillSchema>;

export const billPlanSchema = z.strictObject(seen).meta({ id: 'BillPlan' });
export type PlanSeen = z.infer<typeof billPlanSchema>;

export const planBilledSchema = z
  .object({
    claimId: claimIdSchema,
    state: claimStateSchema,
    payerName: z.string(),
    findings: z.array(findingViewSchema).readonly(),
  })
  .meta({ id: 'PlanBilled' });
export type PlanBilled = z.infer<typeof planBilledSchema>;
