/** Incoming records of people and organizations: patient, coverage, payer, practitioner, place. */
import { z } from 'zod';
import { codes, date, head, ofPatient, status } from './incoming-head.ts';
import {
  incomingAddressSchema,
  incomingContactSchema,
  incomingIdentifierSchema,
  incomingNameSchema,
  incomingRefSchema,
  incomingText,
} from './incoming-parts.ts';

export const patientRecord = z.object({
  kind: z.literal('patient'),
  ...head,
  identifiers: z.array(incomingIdentifierSchema).readonly(),
  /** The one in use first; 'maiden' and 'old' ones serve to recognize the person. */
  names: z.array(incomingNameSchema).readonly(),
  birthDate: date,
  deathDate: date,
  /** Told dead without a date. */
  isDeceased: z.boolean(),
  sex: z.enum(['F', 'M', 'U']),
  addresses: z.array(incomingAddressSchema).readonly(),
  contacts: z.array(incomingContactSchema).readonly(),
  /** BCP 47, as the source wrote it. */
  language: incomingText(35).optional(),
  /** The source's own word that this record was merged into, or replaces, another. */
  replacedBy: incomingRefSchema.optional(),
  guarantor: z
    .object({
      relationship: z.enum(['self', 'spouse', 'parent', 'other']),
      name: incomingNameSchema,
      birthDate: date,
      address: incomingAddressSchema.optional(),
    })
    .optional(),
});

export const coverageRecord = z.object({
  kind: z.literal('coverage'),
  ...head,
  ...ofPatient,
  status,
  payer: incomingRefSchema.optional(),
  /** 1 is first; absent when the source does not say. */
  order: z.int().min(1).max(99).optional(),
  memberId: incomingText(80).optional(),
  relationship: z.enum(['self', 'spouse', 'child', 'other']).optional(),
  /** The contract's holder when the source names one: a reference, or the person spelled out. */
  subscriber: z
    .object({
      ref: incomingRefSchema.optional(),
      name: incomingNameSchema.optional(),
      birthDate: date,
      sex: z.enum(['F', 'M', 'U']).optional(),
      address: incomingAddressSchema.optional(),
    })
    .optional(),
  from: date,
  to: date,
  groupNumber: incomingText(80).optional(),
  groupName: incomingText(200).optional(),
  planName: incomingText(200).optional(),
  ...codes,
});

/** Somebody beside the patient: a subscriber, a guarantor, a parent. */
export const relatedPersonRecord = z.object({
  kind: z.literal('related-person'),
  ...head,
  ...ofPatient,
  relationship: z.enum(['self', 'spouse', 'child', 'parent', 'other']).optional(),
  identifiers: z.array(incomingIdentifierSchema).readonly(),
  names: z.array(incomingNameSchema).readonly(),
  birthDate: date,
  sex: z.enum(['F', 'M', 'U']).optional(),
  addresses: z.array(incomingAddressSchema).readonly(),
  contacts: z.array(incomingContactSchema).readonly(),
});
/** Who pays for a patient, in which order, as the source's billing account says. */
export const accountRecord = z.object({
  kind: z.literal('account'),
  ...head,
  ...ofPatient,
  status,
  coverages: z.array(z.object({ coverage: incomingRefSchema, order: z.int().min(1).max(99).optional() })).readonly(),
  guarantor: incomingRefSchema.optional(),
});

const party = {
  ...head,
  identifiers: z.array(incomingIdentifierSchema).readonly(),
  addresses: z.array(incomingAddressSchema).readonly(),
  contacts: z.array(incomingContactSchema).readonly(),
};
export const payerRecord = z.object({ kind: z.literal('payer'), ...party, name: incomingText(300).optional() });
export const organizationRecord = z.object({
  kind: z.literal('organization'),
  ...party,
  name: incomingText(300).optional(),
  ...codes,
  partOf: incomingRefSchema.optional(),
});
export const practitionerRecord = z.object({
  kind: z.literal('practitioner'),
  ...party,
  name: incomingNameSchema.optional(),
  /** Qualifications and specialties; a NUCC taxonomy code stands here with its system. */
  ...codes,
});
export const practitionerRoleRecord = z.object({
  kind: z.literal('practitioner-role'),
  ...head,
  practitioner: incomingRefSchema.optional(),
  organization: incomingRefSchema.optional(),
  locations: z.array(incomingRefSchema).readonly(),
  ...codes,
});
export const locationRecord = z.object({
  kind: z.literal('location'),
  ...party,
  name: incomingText(300).optional(),
  ...codes,
  organization: incomingRefSchema.optional(),
});
