/** The patient: who they are, how to reach them, and the medical history as dated facts. */
import { z } from 'zod';
import { icd10Schema, patientIdSchema, plainDateSchema } from './identifiers.ts';
import { addressSchema, contactSchema, personNameSchema, sexSchema, shortText } from './party.ts';

const historyStatus = z.enum(['active', 'resolved']);

const problemSchema = z.object({
  /** The clinician's own words; the code follows when a coder gave one. */
  words: shortText(200),
  icd10: icd10Schema.optional(),
  onsetDate: plainDateSchema.optional(),
  resolvedDate: plainDateSchema.optional(),
  status: historyStatus,
});

const pastProcedureSchema = z.object({ words: shortText(200), performedOn: plainDateSchema.optional() });

const medicationSchema = z.object({
  words: shortText(200),
  startedOn: plainDateSchema.optional(),
  stoppedOn: plainDateSchema.optional(),
});

const allergySchema = z.object({
  substance: shortText(120),
  reaction: shortText(120).optional(),
  recordedOn: plainDateSchema.optional(),
});

export const medicalHistorySchema = z.object({
  problems: z.array(problemSchema).readonly(),
  procedures: z.array(pastProcedureSchema).readonly(),
  medications: z.array(medicationSchema).readonly(),
  allergies: z.array(allergySchema).readonly(),
});
export type MedicalHistory = z.infer<typeof medicalHistorySchema>;

export const patientSchema = z.object({
  patientId: patientIdSchema,
  /** The practice's own chart number (REF*EA). */
  chartNumber: shortText(30),
  name: personNameSchema,
  birthDate: plainDateSchema,
  deathDate: plainDateSchema.optional(),
  sex: sexSchema,
  address: addressSchema,
  contacts: z.array(contactSchema).readonly(),
  /** BCP 47; statements are written in it when we have it. */
  language: z.enum(['en', 'fr', 'es']),
  history: medicalHistorySchema,
  /** Who answers for what the plans do not pay: neither the patient nor a subscriber by necessity. */
  guarantor: z.object({
    relationship: z.enum(['self', 'spouse', 'parent', 'other']),
    name: personNameSchema,
    address: addressSchema,
    birthDate: plainDateSchema.optional(),
  }),
});
export type Patient = z.infer<typeof patientSchema>;
