/** What the screens of visits and coding read and send. Money is cents, dates are the practice's business days. */
import { z } from 'zod';
import { claimSchema } from '../../claims/claim.ts';
import { codedDiagnosisSchema, codedProcedureSchema, drugSchema } from '../../claims/coded-encounter.ts';
import { coverageRankSchema } from '../../claims/coverage.ts';
import { accidentSchema, encounterSchema } from '../../claims/encounter.ts';
import {
  centsSchema,
  chargeIdSchema,
  claimIdSchema,
  coverageIdSchema,
  encounterIdSchema,
  hcpcsSchema,
  instantSchema,
  modifierSchema,
  patientControlNumberSchema,
  patientIdSchema,
  payerIdSchema,
  placeOfServiceSchema,
  plainDateSchema,
  providerIdSchema,
  sha256Schema,
} from '../../claims/identifiers.ts';
import { personNameSchema, sexSchema } from '../../claims/party.ts';
import { saidSchema } from '../../claims/said.ts';
import { workKindSchema } from '../../claims/work-item.ts';
import { exceptionViewSchema } from './coding-advice.ts';
import { noteReadingSchema, suggestionViewSchema } from './note-reading.ts';

/** What billing owes the visit next: codes, charges (something stopped them), or nothing. */
export const encounterStepSchema = z.enum(['code', 'charge', 'charged']);
export type EncounterStep = z.infer<typeof encounterStepSchema>;

const noteStatusSchema = z.enum(['signed', 'unsigned']);

export const encounterParamsSchema = z.strictObject({ encounterId: encounterIdSchema });

export const encounterListQuerySchema = z.strictObject({
  step: encounterStepSchema.optional(),
  note: noteStatusSchema.optional(),
  /** Those whose decision leaves a convention with a reason. */
  exceptions: z.literal('yes').optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  provider: providerIdSchema.optional(),
  order: z.enum(['oldest', 'newest']).default('oldest'),
  /** `nextCursor` of the page before. */
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/, 'must be the `nextCursor` of the page before')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type EncounterListQuery = z.infer<typeof encounterListQuerySchema>;

export const encounterRowSchema = z
  .object({
    encounterId: encounterIdSchema,
    serviceDate: plainDateSchema,
    step: encounterStepSchema,
    noteStatus: noteStatusSchema,
    patientId: patientIdSchema,
    patientName: personNameSchema,
    chartNumber: z.string(),
    renderingProviderId: providerIdSchema,
    placeOfService: placeOfServiceSchema,
    /** Why the patient came, in the desk's words. */
    reason: z.string(),
    daysWaiting: z.int(),
  })
  .meta({ id: 'EncounterRow' });
export type EncounterRow = z.infer<typeof encounterRowSchema>;

export const encounterCountsSchema = z.object({
  toCode: z.int(),
  unsigned: z.int(),
  /** Coded, but something stopped the charges. */
  stopped: z.int(),
  charged: z.int(),
  /** Decided with a reason for leaving a convention. */
  withExceptions: z.int(),
  oldestToCode: plainDateSchema.optional(),
});
export type EncounterCounts = z.infer<typeof encounterCountsSchema>;

export const encounterPageSchema = z
  .object({ rows: z.array(encounterRowSchema).readonly(), nextCursor: z.string().optional(), counts: encounterCountsSchema })
  .meta({ id: 'EncounterPage' });

const personSchema = z.object({ providerId: providerIdSchema, name: z.string(), credential: z.string() });

const noteViewSchema = z
  .object({
    version: z.int(),
    status: noteStatusSchema,
    text: z.string(),
    sha256: sha256Schema,
    addendumTo: z.int().optional(),
    signedBy: z.string().optional(),
    signedAt: instantSchema.optional(),
  })
  .meta({ id: 'NoteView' });

const diagnosisViewSchema = codedDiagnosisSchema.extend({ display: z.string(), title: z.string() });
const procedureViewSchema = codedProcedureSchema.extend({ words: z.string() });

const decisionViewSchema = z
  .object({
    revision: z.int(),
    decidedBy: z.string(),
    decidedAt: instantSchema,
    noteVersion: z.int(),
    noteSha256: sha256Schema,
    icd10Release: z.string(),
    diagnoses: z.array(diagnosisViewSchema).readonly(),
    procedures: z.array(procedureViewSchema).readonly(),
    exceptions: z.array(exceptionViewSchema).readonly(),
  })
  .meta({ id: 'DecisionView' });
export type DecisionView = z.infer<typeof decisionViewSchema>;

const chargeViewSchema = z.object({
  chargeId: chargeIdSchema,
  procedure: hcpcsSchema,
  words: z.string(),
  modifiers: z.array(modifierSchema).readonly(),
  units: z.int(),
  diagnosisPointers: z.array(z.int()).readonly(),
  unitPriceCents: centsSchema,
  chargeCents: centsSchema,
  /** Charge master row that set the price: its version and first day. */
  priceSource: z.string(),
  enteredOn: plainDateSchema,
  drug: drugSchema.optional(),
});

const visitClaimSchema = z.object({
  claimId: claimIdSchema,
  state: z.enum(claimSchema.options.map((option) => option.shape.state.value)),
  patientControlNumber: patientControlNumberSchema,
  payerName: z.string(),
  rank: coverageRankSchema,
  totalChargeCents: centsSchema,
});

const coverageOnDateSchema = z.object({
  coverageId: coverageIdSchema,
  payerId: payerIdSchema,
  payerName: z.string(),
  rank: coverageRankSchema,
  from: plainDateSchema,
  to: plainDateSchema.optional(),
  /** On the date of service. */
  active: z.boolean(),
  /** Used for this accident or this visit only. */
  caseNumber: z.string().optional(),
});

export const encounterViewSchema = z
  .object({
    encounterId: encounterIdSchema,
    step: encounterStepSchema,
    serviceDate: plainDateSchema,
    reason: z.string(),
    patientStatus: encounterSchema.shape.patientStatus,
    location: z.string(),
    /** Of the place: what a price depends on. */
    zip: z.string(),
    placeOfService: placeOfServiceSchema,
    rendering: personSchema,
    referring: personSchema.optional(),
    ordering: personSchema.optional(),
    supervising: personSchema.optional(),
    accident: accidentSchema.optional(),
    onsetDate: plainDateSchema.optional(),
    authorization: z
      .object({
        number: z.string(),
        procedures: z.array(hcpcsSchema).readonly(),
        unitsLeft: z.int(),
        from: plainDateSchema,
        to: plainDateSchema,
      })
      .optional(),
    beneficiaryNotice: encounterSchema.shape.beneficiaryNotice,
    selfPayRestriction: z.boolean(),
    patientPaidCents: centsSchema,
    estimateCents: centsSchema.optional(),
    patient: z.object({
      patientId: patientIdSchema,
      name: personNameSchema,
      chartNumber: z.string(),
      birthDate: plainDateSchema,
      /** On the date of service, in whole years. */
      age: z.int(),
      sex: sexSchema,
      problems: z.array(z.string()).readonly(),
      medications: z.array(z.string()).readonly(),
      allergies: z.array(z.string()).readonly(),
    }),
    coverages: z.array(coverageOnDateSchema).readonly(),
    /** What somebody must still find out about the patient or their coverage: the bill depends on it. */
    inDoubt: z.array(z.object({ kind: workKindSchema, reason: saidSchema, nextAction: saidSchema })).readonly(),
    /** Oldest first; the last is current. */
    notes: z.array(noteViewSchema).min(1).readonly(),
    documents: encounterSchema.shape.documents,
    /** Best first; none while the note is unsigned. */
    suggestions: z.array(suggestionViewSchema).readonly(),
    /** Of the current note; absent while it is unsigned. */
    reading: noteReadingSchema.optional(),
    /** Version of the practice's own model that ranked them; absent for the one that ships. */
    modelVersion: z.int().optional(),
    decision: decisionViewSchema.optional(),
    /** Decisions that were replaced, oldest first. */
    earlierDecisions: z.array(decisionViewSchema).readonly(),
    charges: z.array(chargeViewSchema).readonly(),
    claims: z.array(visitClaimSchema).readonly(),
    /** What a coder may do now; 'sign-first' and 'correct-the-claim' say what stands in the way. */
    coding: z.enum(['open', 'sign-first', 'correct-the-claim']),
    icd10Release: z.string(),
  })
  .meta({ id: 'EncounterView' });
export type EncounterView = z.infer<typeof encounterViewSchema>;
