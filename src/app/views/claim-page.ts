/** One claim as its page shows it: facts, findings, money with its reasons, everything that happened, and what may be done. */
import { z } from 'zod';
import { accidentSchema } from '../../claims/encounter.ts';
import { drugSchema } from '../../claims/coded-encounter.ts';
import { coverageRankSchema, relationshipSchema } from '../../claims/coverage.ts';
import {
  centsSchema,
  chargeIdSchema,
  claimIdSchema,
  coverageIdSchema,
  encounterIdSchema,
  hcpcsSchema,
  icd10Schema,
  instantSchema,
  modifierSchema,
  npiSchema,
  patientIdSchema,
  payerIdSchema,
  placeOfServiceSchema,
  plainDateSchema,
  providerIdSchema,
} from '../../claims/identifiers.ts';
import { personNameSchema, sexSchema } from '../../claims/party.ts';
import { saidSchema } from '../../claims/said.ts';
import { queueSchema, workItemSchema } from '../../claims/work-item.ts';
import { citationSchema } from './citation.ts';
import { exceptionViewSchema } from './coding-advice.ts';
import { claimStateSchema, findingViewSchema, outcomeSchema } from './claims.ts';

/** One cent's way: which account, why, on whose word. */
const moneyStepSchema = z
  .object({
    on: plainDateSchema,
    account: z.string(),
    accountName: z.string(),
    cents: centsSchema,
    memo: z.string(),
    /** As the payer said it: 'CO-45'. */
    reason: z.string().optional(),
    words: z.string().optional(),
    because: z.string().optional(),
    cite: citationSchema.optional(),
  })
  .meta({ id: 'MoneyStep' });

export const lineMoneySchema = z
  .object({
    chargeCents: centsSchema,
    allowedCents: centsSchema.optional(),
    insurancePaidCents: centsSchema,
    adjustedCents: centsSchema,
    patientPaidCents: centsSchema,
    openInsuranceCents: centsSchema,
    openPatientCents: centsSchema,
  })
  .meta({ id: 'LineMoney' });
export type LineMoney = z.infer<typeof lineMoneySchema>;

export const claimLineViewSchema = z
  .object({
    chargeId: chargeIdSchema,
    lineNumber: z.int(),
    serviceDate: plainDateSchema,
    procedure: hcpcsSchema,
    words: z.string(),
    modifiers: z.array(modifierSchema).readonly(),
    units: z.int(),
    chargeCents: centsSchema,
    diagnosisPointers: z.array(z.int()).readonly(),
    placeOfService: placeOfServiceSchema,
    serviceKind: z.string(),
    drug: drugSchema.optional(),
    /** The drug as the practice stocks it, for these units: an offer, never taken by itself. */
    stockedDrug: drugSchema.optional(),
    /** Absent while nothing is posted. */
    money: lineMoneySchema.optional(),
    story: z.array(moneyStepSchema).readonly(),
  })
  .meta({ id: 'ClaimLineView' });
export type ClaimLineView = z.infer<typeof claimLineViewSchema>;

const personSchema = z.object({ providerId: providerIdSchema, name: personNameSchema, npi: npiSchema, credential: z.string() });

export const reasonViewSchema = z
  .object({
    /** 'CO-45', or a remark such as 'N130'. */
    code: z.string(),
    cents: centsSchema.optional(),
    words: z.string(),
    next: z.string(),
    denial: z.boolean(),
    cite: citationSchema.optional(),
  })
  .meta({ id: 'ReasonView' });
export type ReasonView = z.infer<typeof reasonViewSchema>;

export const answerViewSchema = z
  .object({
    on: plainDateSchema,
    payerName: z.string(),
    traceNumber: z.string(),
    payerClaimControlNumber: z.string(),
    statusCode: z.string(),
    chargeCents: centsSchema,
    paidCents: centsSchema,
    patientCents: centsSchema,
    crossoverTo: z.string().optional(),
    reasons: z.array(reasonViewSchema).readonly(),
    lines: z
      .array(
        z.object({
          /** Our line; absent where it fits none. */
          lineNumber: z.int().optional(),
          procedure: z.string(),
          modifiers: z.array(z.string()).readonly(),
          chargeCents: centsSchema,
          allowedCents: centsSchema.optional(),
          paidCents: centsSchema,
          reasons: z.array(reasonViewSchema).readonly(),
        }),
      )
      .readonly(),
    file: z.object({ fileId: z.string(), fileName: z.string() }),
    /** The payment that it came in. */
    paymentKey: z.string(),
  })
  .meta({ id: 'ClaimAnswerView' });
export type AnswerView = z.infer<typeof answerViewSchema>;

export const timelineEntrySchema = z
  .object({
    on: plainDateSchema,
    /** When the books took it down; absent where only the day is known. */
    at: z.string().optional(),
    kind: z.enum(['stage', 'file', 'acknowledgement', 'answer', 'posting', 'work', 'work-done']),
    what: saidSchema,
    why: z.array(saidSchema).readonly(),
    who: z.string().optional(),
    cents: centsSchema.optional(),
    file: z.object({ direction: z.enum(['out', 'in']), fileId: z.string(), fileName: z.string() }).optional(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

const relatedClaimSchema = z
  .object({
    claimId: claimIdSchema,
    relation: z.enum(['corrects', 'corrected-by', 'earlier-plan', 'later-plan']),
    state: claimStateSchema,
    outcome: outcomeSchema.optional(),
    patientControlNumber: z.string(),
    payerName: z.string(),
    rank: coverageRankSchema,
  })
  .meta({ id: 'RelatedClaim' });

export const claimViewSchema = z
  .object({
    claimId: claimIdSchema,
    revision: z.int().min(1),
    today: plainDateSchema,
    state: claimStateSchema,
    outcome: outcomeSchema.optional(),
    /** The day it came to this state. */
    since: plainDateSchema.optional(),
    patientControlNumber: z.string(),
    frequency: z.enum(['1', '7', '8']),
    originalPayerControlNumber: z.string().optional(),
    encounterId: encounterIdSchema,
    patient: z.object({
      patientId: patientIdSchema,
      name: personNameSchema,
      chartNumber: z.string(),
      birthDate: plainDateSchema,
      sex: sexSchema,
    }),
    payer: z.object({ payerId: payerIdSchema, name: z.string(), program: z.string(), acceptsReplacement: z.boolean() }),
    rank: coverageRankSchema,
    coverage: z.object({
      coverageId: coverageIdSchema,
      memberId: z.string(),
      subscriber: personNameSchema,
      relationship: relationshipSchema,
      from: plainDateSchema,
      to: plainDateSchema.optional(),
      groupNumber: z.string().optional(),
      caseNumber: z.string().optional(),
    }),
    people: z.object({
      billing: z.string(),
      location: z.string(),
      rendering: personSchema,
      referring: personSchema.optional(),
      ordering: personSchema.optional(),
      supervising: personSchema.optional(),
    }),
    serviceDate: plainDateSchema,
    placeOfService: placeOfServiceSchema,
    diagnoses: z.array(z.object({ code: icd10Schema, title: z.string() })).readonly(),
    lines: z.array(claimLineViewSchema).readonly(),
    authorizationNumber: z.string().optional(),
    accident: accidentSchema.optional(),
    onsetDate: plainDateSchema.optional(),
    benefitsAssigned: z.boolean(),
    informationReleased: z.boolean(),
    /** Procedures for which this payer wants an authorization. */
    needsAuthorization: z.array(hcpcsSchema).readonly(),
    money: lineMoneySchema,
    /** Last day on which the payer may receive it; absent where its own clock counts. */
    filing: z.object({ deadline: plainDateSchema, daysLeft: z.int() }).optional(),
    queue: queueSchema.optional(),
    dueOn: plainDateSchema.optional(),
    overdue: z.boolean(),
    findings: z.array(findingViewSchema).readonly(),
    /** Conventions that the coder left, each with the reason; absent where there are none. */
    exceptions: z
      .object({ decidedBy: z.string(), decidedAt: instantSchema, left: z.array(exceptionViewSchema).min(1).readonly() })
      .optional(),
    rejection: z.object({ reason: z.string(), words: z.string(), about: saidSchema.optional(), next: z.string() }).optional(),
    answers: z.array(answerViewSchema).readonly(),
    work: z.array(workItemSchema).readonly(),
    related: z.array(relatedClaimSchema).readonly(),
    timeline: z.array(timelineEntrySchema).readonly(),
    /** Whether a correction is possible now, and if not, why and what to do. */
    correction: z.object({
      allowed: z.boolean(),
      code: z.string().optional(),
      message: z.string().optional(),
      /** A replacement would be refused: what is left to do instead. */
      left: z.array(saidSchema).readonly().optional(),
    }),
    replacedBy: claimIdSchema.optional(),
  })
  .meta({ id: 'ClaimView' });
export type ClaimView = z.infer<typeof claimViewSchema>;
