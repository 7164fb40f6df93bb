/** What a person may put right from a claim's page, and what comes of it. */
import { z } from 'zod';
import { drugSchema } from '../../claims/coded-encounter.ts';
import { accidentSchema, authorizationSchema } from '../../claims/encounter.ts';
import {
  centsSchema,
  chargeIdSchema,
  claimIdSchema,
  hcpcsSchema,
  icd10Schema,
  modifierSchema,
  notNegativeCentsSchema,
  plainDateSchema,
  providerIdSchema,
} from '../../claims/identifiers.ts';
import { coverageSchema, subscriberSchema } from '../../claims/coverage.ts';
import { lineMoneySchema } from './claim-page.ts';
import { claimStateSchema, findingViewSchema } from './claims.ts';

const provider = providerIdSchema.nullable().optional();

const serviceSchema = z.strictObject({
  procedure: hcpcsSchema,
  modifiers: z.array(modifierSchema).max(4).readonly(),
  units: z.int().min(1).max(9999),
  diagnosisPointers: z.array(z.int().min(1).max(12)).min(1).max(4).readonly(),
  /** Of one unit, where the charge master's price is not meant. */
  unitPriceCents: notNegativeCentsSchema.optional(),
  drug: z.strictObject(drugSchema.shape).nullable().optional(),
});

const lineFixSchema = serviceSchema.extend({
  chargeId: chargeIdSchema,
  /** Procedure, units and price change the money: the old charge is taken back and a new one takes its place. */
  procedure: hcpcsSchema.optional(),
  units: serviceSchema.shape.units.optional(),
});

/** Absent: stays as it is. Null: is taken off. */
export const claimFixesSchema = z
  .strictObject({
    diagnoses: z.array(icd10Schema).min(1).max(12).readonly().optional(),
    lines: z.array(lineFixSchema).min(1).max(50).readonly().optional(),
    addedLines: z.array(serviceSchema).min(1).max(50).readonly().optional(),
    /** Services that were never done, by their charges; all of them: nothing of the claim is billed any more. */
    removedLines: z.array(chargeIdSchema).min(1).max(50).readonly().optional(),
    authorization: z
      .strictObject({
        number: authorizationSchema.shape.number,
        unitsAuthorized: z.int().min(1).max(9999),
        from: plainDateSchema,
        to: plainDateSchema,
      })
      .optional(),
    referringProviderId: provider,
    orderingProviderId: provider,
    supervisingProviderId: provider,
    accident: z.strictObject(accidentSchema.shape).nullable().optional(),
    onsetDate: plainDateSchema.nullable().optional(),
    benefitsAssigned: z.boolean().optional(),
    informationReleased: z.boolean().optional(),
    /** Of the plan this claim goes to. */
    coverage: z
      .strictObject({
        memberId: subscriberSchema.shape.memberId.optional(),
        groupNumber: coverageSchema.shape.groupNumber,
        caseNumber: coverageSchema.shape.caseNumber,
      })
      .optional(),
  })
  .meta({ id: 'ClaimFixes' });
export type ClaimFixesAsked = z.infer<typeof claimFixesSchema>;

export const correctionSchema = z
  .strictObject({
    /** Of the claim as the person saw it: a later one is somebody else's change. */
    revision: z.int().min(1),
    fixes: claimFixesSchema,
  })
  .meta({ id: 'Correction' });

export const judgeAgainSchema = z.strictObject({ revision: z.int().min(1) }).meta({ id: 'JudgeAgain' });

/** One service before and after a correction, and its money. */
const chargeMoveSchema = z
  .object({
    what: z.enum(['kept', 'changed', 'added', 'removed']),
    procedure: hcpcsSchema,
    words: z.string(),
    before: lineMoneySchema.optional(),
    after: lineMoneySchema.optional(),
  })
  .meta({ id: 'ChargeMove' });

const correctionMoneySchema = z
  .object({
    lines: z.array(chargeMoveSchema).readonly(),
    /** What is open and asked of another plan from now on. */
    payerChange: z.object({ from: z.string(), to: z.string(), cents: centsSchema }).optional(),
    /** Paid by a plan beyond what is charged now: a person refunds it, or the payer takes it back. */
    planCreditCents: centsSchema,
    /** What comes back to the patient's credit. */
    patientCreditCents: centsSchema,
  })
  .meta({ id: 'CorrectionMoney' });
export type CorrectionMoney = z.infer<typeof correctionMoneySchema>;

export const correctedSchema = z
  .object({
    /** The claim to look at next: the new one, or the old one where nothing changed. */
    claimId: claimIdSchema,
    state: claimStateSchema,
    changed: z.boolean(),
    /** How the new claim stands to the payer: 7 replaces what it decided, 8 takes it back. */
    frequency: z.enum(['1', '7', '8']),
    originalPayerControlNumber: z.string().optional(),
    /** Absent when no cent moves. */
    money: correctionMoneySchema.optional(),
    findings: z.array(findingViewSchema).readonly(),
  })
  .meta({ id: 'CorrectedClaim' });
export type CorrectedClaim = z.infer<typeof correctedSchema>;

export const sendClaimsSchema = z
  .strictObject({
    /** Only these, which must be ready; every ready claim where it is absent. */
    claimIds: z.array(claimIdSchema).min(1).max(1000).readonly().optional(),
  })
  .meta({ id: 'SendClaims' });
