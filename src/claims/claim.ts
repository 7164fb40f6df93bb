/**
 * The claim, as a union by state. What is billed (`ClaimBody`) is a snapshot: it never changes after it was
 * built, and a correction is a new claim that points at the old one. A stage holds exactly what that stage
 * knows, so a held claim cannot be submitted: it does not type-check.
 */
import { z } from 'zod';
import { claimAcknowledgementSchema } from './acknowledgement.ts';
import { billingOrganizationSchema, providerSchema, serviceLocationSchema } from './billing-parties.ts';
import { drugSchema } from './coded-encounter.ts';
import { coverageRankSchema, coverageSchema, payerSchema } from './coverage.ts';
import { accidentSchema } from './encounter.ts';
import {
  chargeIdSchema,
  claimIdSchema,
  encounterIdSchema,
  hcpcsSchema,
  icd10Schema,
  modifierSchema,
  notNegativeCentsSchema,
  patientControlNumberSchema,
  patientIdSchema,
  placeOfServiceSchema,
  plainDateSchema,
  sha256Schema,
} from './identifiers.ts';
import { serviceKindSchema } from './charge.ts';
import { addressSchema, personNameSchema, sexSchema, shortText } from './party.ts';
import { adjustmentSchema, remittanceClaimSchema } from './remittance.ts';
import { saidSchema } from './said.ts';

export const claimLineSchema = z.object({
  chargeId: chargeIdSchema,
  /** 1-based (LX01). */
  lineNumber: z.int().min(1).max(50),
  /** Ours, echoed by the payer (REF*6R). */
  lineControlNumber: z.string().regex(/^[0-9A-Z]{1,30}$/),
  serviceDate: plainDateSchema,
  procedure: hcpcsSchema,
  modifiers: z.array(modifierSchema).max(4).readonly(),
  units: z.int().min(1).max(9999),
  chargeCents: notNegativeCentsSchema,
  diagnosisPointers: z.array(z.int().min(1).max(12)).max(4).readonly(),
  placeOfService: placeOfServiceSchema,
  serviceKind: serviceKindSchema,
  words: shortText(120),
  drug: drugSchema.optional(),
});
export type ClaimLine = z.infer<typeof claimLineSchema>;

/** How an earlier payer decided, line by line: what a secondary claim must carry (2320, 2430). */
export const priorPaymentSchema = z.object({
  coverage: coverageSchema,
  payer: payerSchema,
  paidCents: notNegativeCentsSchema,
  paidOn: plainDateSchema,
  claimAdjustments: z.array(adjustmentSchema).readonly(),
  lines: z
    .array(
      z.object({
        lineControlNumber: z.string(),
        paidCents: notNegativeCentsSchema,
        units: z.int().min(1),
        adjustments: z.array(adjustmentSchema).readonly(),
      }),
    )
    .readonly(),
});
export type PriorPayment = z.infer<typeof priorPaymentSchema>;

export const claimBodySchema = z.object({
  claimId: claimIdSchema,
  encounterId: encounterIdSchema,
  /** Earlier claim this one corrects or follows. */
  follows: claimIdSchema.optional(),
  patientControlNumber: patientControlNumberSchema,
  /** CLM05-3: 1 original, 7 replacement, 8 void. */
  frequency: z.enum(['1', '7', '8']),
  /** The payer's number for the claim that 7 or 8 acts on (REF*F8). */
  originalPayerControlNumber: shortText(50).optional(),
  billing: billingOrganizationSchema,
  rendering: providerSchema,
  referring: providerSchema.optional(),
  ordering: providerSchema.optional(),
  supervising: providerSchema.optional(),
  location: serviceLocationSchema,
  patient: z.object({
    patientId: patientIdSchema,
    chartNumber: shortText(30),
    name: personNameSchema,
    birthDate: plainDateSchema,
    sex: sexSchema,
    address: addressSchema,
  }),
  /** The plan this claim goes to, as it stood when the claim was built. */
  coverage: coverageSchema,
  payer: payerSchema,
  rank: coverageRankSchema,
  /** Other plans of the patient on that date, without a decision yet. */
  otherCoverages: z.array(z.object({ coverage: coverageSchema, payer: payerSchema })).readonly(),
  priorPayments: z.array(priorPaymentSchema).readonly(),
  diagnoses: z.array(icd10Schema).min(1).max(12).readonly(),
  lines: z.array(claimLineSchema).min(1).max(50).readonly(),
  totalChargeCents: notNegativeCentsSchema,
  patientPaidCents: notNegativeCentsSchema,
  placeOfService: placeOfServiceSchema,
  authorizationNumber: shortText(50).optional(),
  accident: accidentSchema.optional(),
  onsetDate: plainDateSchema.optional(),
  benefitsAssigned: z.boolean(),
  informationReleased: z.boolean(),
  acceptsAssignment: z.boolean(),
  selfPayRestriction: z.boolean(),
  /** What the codes rest on: a signed note version and its hash. */
  note: z.object({ version: z.int().min(1), sha256: sha256Schema }),
  /** Releases that judged it, so that any decision can be replayed. */
  releases: z.object({ icd10cm: z.string(), chargeMaster: z.string(), rules: z.string() }),
});
export type ClaimBody = z.infer<typeof claimBodySchema>;

/** A finding as it is stored with the claim; `fix` and the citation come from the rule of that id. */
export const storedFindingSchema = z.object({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: saidSchema,
  fix: saidSchema,
  line: z.int().optional(),
});
export type StoredFinding = z.infer<typeof storedFindingSchema>;

/** Where and as what it left: every number that the answers will echo. */
export const submissionSchema = z.object({
  fileName: z.string(),
  interchangeControlNumber: z.string(),
  groupControlNumber: z.string(),
  transactionControlNumber: z.string(),
  submittedOn: plainDateSchema,
});
export type Submission = z.infer<typeof submissionSchema>;

const findings = z.array(storedFindingSchema).readonly();
const stagesOf = (body: z.ZodType<ClaimBody>) =>
  z.discriminatedUnion('state', [
    /** Built, not yet judged. */
    z.object({ state: z.literal('draft'), body }),
    /** An edit holds it: it stands on a person's list until a new claim replaces it. */
    z.object({ state: z.literal('held'), body, findings: findings.refine((f) => f.length > 0), heldOn: plainDateSchema }),
    /** Passed every edit; warnings ride along. */
    z.object({ state: z.literal('ready'), body, warnings: findings, readyOn: plainDateSchema }),
    /** In a file whose bytes are fixed. */
    z.object({ state: z.literal('submitted'), body, submission: submissionSchema }),
    /** Turned away at the door (TA1, 999, 277CA): the payer never had it. A fix goes out as a new original. */
    z.object({
      state: z.literal('rejected'),
      body,
      submission: submissionSchema,
      rejectedOn: plainDateSchema,
      reason: z.string(),
    }),
    /** The payer has it; its 277CA is the proof of timely filing. */
    z.object({ state: z.literal('accepted'), body, submission: submissionSchema, acknowledgement: claimAcknowledgementSchema }),
    /** Decided. Denied is a matter of money and reasons, not of CLP02. */
    z.object({
      state: z.literal('adjudicated'),
      body,
      submission: submissionSchema,
      decision: remittanceClaimSchema,
      decidedOn: plainDateSchema,
      outcome: z.enum(['paid', 'denied', 'partly-denied', 'zero-paid']),
    }),
    /** Corrected by a later claim. */
    z.object({ state: z.literal('replaced'), body, replacedBy: claimIdSchema, replacedOn: plainDateSchema }),
    /** Nobody works on it any more: what was open is given up, or nothing of it was ever to be billed. */
    z.object({
      state: z.literal('closed'),
      body,
      closedOn: plainDateSchema,
      because: z.enum(['written-off', 'withdrawn']),
      /** Absent when it never left. */
      submission: submissionSchema.optional(),
    }),
  ]);

export const claimSchema = stagesOf(claimBodySchema);
/** Of a claim whose body was parsed before: it is taken as it is. */
export const claimStageSchema = stagesOf(z.custom<ClaimBody>());
export type Claim = z.infer<typeof claimSchema>;
export type ClaimState = Claim['state'];
export type ClaimIn<State extends ClaimState> = Extract<Claim, { state: State }>;
