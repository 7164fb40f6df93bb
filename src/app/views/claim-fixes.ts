/** What a person may put right from a claim's page, and what comes of it. */
import { z } from 'zod';
import { drugSchema } from '../../claims/coded-encounter.ts';
import { accidentSchema, authorizationSchema } from '../../claims/encounter.ts';
import {
  chargeIdSchema,
  claimIdSchema,
  icd10Schema,
  modifierSchema,
  plainDateSchema,
  providerIdSchema,
} from '../../claims/identifiers.ts';
import { coverageSchema, subscriberSchema } from '../../claims/coverage.ts';
import { claimStateSchema, findingViewSchema } from './claims.ts';

const provider = providerIdSchema.nullable().optional();

const lineFixSchema = z.strictObject({
  chargeId: chargeIdSchema,
  modifiers: z.array(modifierSchema).max(4).readonly(),
  diagnosisPointers: z.array(z.int().min(1).max(12)).min(1).max(4).readonly(),
  drug: z.strictObject(drugSchema.shape).nullable().optional(),
});

/** Absent: stays as it is. Null: is taken off. Units and procedures change money and are not fixed here. */
export const claimFixesSchema = z
  .strictObject({
    diagnoses: z.array(icd10Schema).min(1).max(12).readonly().optional(),
    lines: z.array(lineFixSchema).min(1).max(50).readonly().optional(),
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

export const correctedSchema = z
  .object({
    /** The claim to look at next: the new one, or the old one where nothing changed. */
    claimId: claimIdSchema,
    state: claimStateSchema,
    changed: z.boolean(),
    findings: z.array(findingViewSchema).readonly(),
  })
  .meta({ id: 'CorrectedClaim' });
export type CorrectedClaim = z.infer<typeof correctedSchema>;

export const sendClaimsSchema = z
  .strictObject({
    /** Only to be sure that these are ready; a run takes every ready claim along. */
    claimIds: z.array(claimIdSchema).min(1).max(1000).readonly().optional(),
  })
  .meta({ id: 'SendClaims' });
