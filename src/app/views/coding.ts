/** What is sent while a visit is coded and signed, and what comes of it. */
import { z } from 'zod';
import { storedFindingSchema } from '../../claims/claim.ts';
import { codingAnswersSchema, rejectionReasonSchema } from '../../claims/coding-answer.ts';
import { codedProcedureSchema, drugSchema } from '../../claims/coded-encounter.ts';
import { coverageRankSchema } from '../../claims/coverage.ts';
import { centsSchema, claimIdSchema, hcpcsSchema, icd10Schema, sha256Schema } from '../../claims/identifiers.ts';
import { shortText } from '../../claims/party.ts';
import { saidSchema } from '../../claims/said.ts';
import { codingAdviceSchema } from './coding-advice.ts';

const spanInputSchema = z.strictObject({
  start: z.int().min(0).max(200_000),
  end: z.int().min(1).max(200_000),
  words: z.string().min(1).max(2000),
});

const codesInput = {
  diagnoses: z
    .array(
      z.strictObject({
        code: icd10Schema,
        evidence: z.array(spanInputSchema).max(40).readonly(),
        because: shortText(300).optional(),
      }),
    )
    .max(30)
    .readonly(),
  procedures: z
    .array(
      z.strictObject({
        procedure: hcpcsSchema,
        modifiers: codedProcedureSchema.shape.modifiers,
        units: codedProcedureSchema.shape.units,
        diagnosisPointers: codedProcedureSchema.shape.diagnosisPointers,
        drug: z.strictObject(drugSchema.shape).optional(),
      }),
    )
    .max(50)
    .readonly(),
};

/** Codes a person is still choosing. */
export const codingDraftSchema = z.strictObject(codesInput).meta({ id: 'CodingDraft' });
export type CodingDraft = z.infer<typeof codingDraftSchema>;

const answersInputSchema = z.strictObject({
  modelVersion: codingAnswersSchema.shape.modelVersion,
  rejected: z
    .array(z.strictObject({ code: icd10Schema, reason: rejectionReasonSchema }))
    .max(60)
    .readonly(),
  changed: z
    .array(z.strictObject({ from: icd10Schema, to: icd10Schema }))
    .max(60)
    .readonly(),
});

export const decisionInputSchema = z
  .strictObject({
    /** Of the decision this one was made after; 'none' when there was none. */
    revision: z.union([z.int().min(1), z.literal('none')]),
    noteVersion: z.int().min(1),
    noteSha256: sha256Schema,
    ...codesInput,
    /** Why a convention that allows it is left, by its `about`; without `because` for the reason that it offers. What answers nothing is not kept. */
    exceptions: z
      .array(z.strictObject({ about: z.string().min(1).max(4000), because: shortText(300).optional() }))
      .max(60)
      .readonly()
      .optional(),
    /** To the suggestions that were shown; what was accepted is in the decision. Bills nothing: the practice learns from it. */
    answers: answersInputSchema.optional(),
  })
  .meta({ id: 'CodingDecisionInput' });
export type DecisionInput = z.infer<typeof decisionInputSchema>;

export const signInputSchema = z
  .strictObject({ noteVersion: z.int().min(1), noteSha256: sha256Schema })
  .meta({ id: 'SignNoteInput' });
export type SignInput = z.infer<typeof signInputSchema>;

export const signedViewSchema = z.object({ noteVersion: z.int() }).meta({ id: 'SignedNoteView' });

const locatedSchema = z.object({ code: z.string(), message: saidSchema, path: z.string().optional() });

/** What billing makes of the codes. */
export const billingOutcomeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('incomplete') }),
    /** Recorded, but a step before the claim could not be taken. */
    z.object({ kind: z.literal('stopped'), code: z.string(), reason: saidSchema, nextAction: saidSchema }),
    z.object({ kind: z.literal('self-pay'), reason: z.enum(['self-pay-restriction', 'no-coverage-on-date']) }),
    z.object({
      kind: z.literal('claim'),
      state: z.enum(['ready', 'held']),
      payerName: z.string(),
      rank: coverageRankSchema,
      findings: z.array(storedFindingSchema).readonly(),
    }),
  ])
  .meta({ id: 'BillingOutcome' });
export type BillingOutcome = z.infer<typeof billingOutcomeSchema>;

export const codingPreviewSchema = z
  .object({
    /** Why it cannot be recorded as it stands, each with its place: 'procedures[1].diagnosisPointers[0]', 0-based. */
    problems: z.array(locatedSchema).readonly(),
    /** One for each procedure, in order. */
    lines: z
      .array(
        z.object({
          words: z.string().optional(),
          unitPriceCents: centsSchema.optional(),
          chargeCents: centsSchema.optional(),
          priceSource: z.string().optional(),
          /** How the drug is stocked, for the line's units. */
          drugOffer: drugSchema.optional(),
        }),
      )
      .readonly(),
    totalCents: centsSchema,
    outcome: billingOutcomeSchema,
    /** What the conventions say of the codes, worst first. */
    advice: z.array(codingAdviceSchema).readonly(),
    /** Ids of the conventions that were asked. */
    conventions: z.array(z.string()).readonly(),
  })
  .meta({ id: 'CodingPreview' });
export type CodingPreview = z.infer<typeof codingPreviewSchema>;

export const decidedVisitSchema = z
  .object({
    revision: z.int(),
    totalCents: centsSchema,
    outcome: billingOutcomeSchema,
    /** The claim that was made, when there is one. */
    claimId: claimIdSchema.optional(),
  })
  .meta({ id: 'DecidedVisit' });
export type DecidedVisit = z.infer<typeof decidedVisitSchema>;

/** What this practice codes most, over its latest coded visits. */
export const frequentCodesSchema = z
  .object({
    visits: z.int(),
    diagnoses: z.array(z.object({ code: icd10Schema, display: z.string(), title: z.string(), times: z.int() })).readonly(),
    procedures: z
      .array(z.object({ code: hcpcsSchema, words: z.string(), unitPriceCents: centsSchema.optional(), times: z.int() }))
      .readonly(),
  })
  .meta({ id: 'FrequentCodes' });
export type FrequentCodes = z.infer<typeof frequentCodesSchema>;
