/**
 * What comes in from elsewhere, before it is ours: one record for one resource, row or note, in words that belong to no
 * source format. Nothing in it is trusted or guessed: a date that could not be read is absent and stands in `findings`,
 * a reference may lead nowhere, a code is whatever the source wrote.
 */
import { z } from 'zod';
import { centsSchema, plainDateSchema, sha256Schema } from './identifiers.ts';
import {
  incomingAddressSchema,
  incomingCodesSchema,
  incomingContactSchema,
  incomingFindingSchema,
  incomingIdentifierSchema,
  incomingNameSchema,
  incomingRefSchema,
  incomingSourceSchema,
  incomingText,
} from './incoming-parts.ts';
import { saidSchema } from './said.ts';

const head = {
  source: incomingSourceSchema,
  /** Every name by which other records of the source may refer to this one; the first is its own 'Type/id'. */
  keys: z.array(incomingText(300)).min(1).readonly(),
  findings: z.array(incomingFindingSchema).readonly(),
};
const ofPatient = { patient: incomingRefSchema.optional() };
const ofVisit = { ...ofPatient, encounter: incomingRefSchema.optional() };
const status = incomingText(40).optional();
const date = plainDateSchema.optional();
const codes = { codes: incomingCodesSchema, text: incomingText(2000).optional() };

const patientRecord = z.object({
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

const coverageRecord = z.object({
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
  ...codes,
});

const party = {
  ...head,
  identifiers: z.array(incomingIdentifierSchema).readonly(),
  addresses: z.array(incomingAddressSchema).readonly(),
  contacts: z.array(incomingContactSchema).readonly(),
};
const payerRecord = z.object({ kind: z.literal('payer'), ...party, name: incomingText(300).optional() });
const organizationRecord = z.object({
  kind: z.literal('organization'),
  ...party,
  name: incomingText(300).optional(),
  ...codes,
  partOf: incomingRefSchema.optional(),
});
const practitionerRecord = z.object({
  kind: z.literal('practitioner'),
  ...party,
  name: incomingNameSchema.optional(),
  /** Qualifications and specialties; a NUCC taxonomy code stands here with its system. */
  ...codes,
});
const practitionerRoleRecord = z.object({
  kind: z.literal('practitioner-role'),
  ...head,
  practitioner: incomingRefSchema.optional(),
  organization: incomingRefSchema.optional(),
  locations: z.array(incomingRefSchema).readonly(),
  ...codes,
});
const locationRecord = z.object({
  kind: z.literal('location'),
  ...party,
  name: incomingText(300).optional(),
  ...codes,
  organization: incomingRefSchema.optional(),
});

const encounterRecord = z.object({
  kind: z.literal('encounter'),
  ...head,
  ...ofPatient,
  /** The source's own word: 'finished', 'planned', 'cancelled', 'in-progress' … */
  status,
  /** HL7 v3 ActCode: AMB, EMER, IMP, VR, HH … */
  class: incomingText(40).optional(),
  ...codes,
  /** The day it began, at the place of service. */
  from: date,
  to: date,
  /** Begin as the source wrote it, for the order of visits of one day. */
  startedAt: incomingText(40).optional(),
  reasons: z.array(z.object(codes)).readonly(),
  diagnoses: z
    .array(z.object({ condition: incomingRefSchema, rank: z.int().min(1).max(99).optional(), role: incomingText(80).optional() }))
    .readonly(),
  participants: z.array(z.object({ person: incomingRefSchema, role: incomingText(80).optional() })).readonly(),
  organization: incomingRefSchema.optional(),
  locations: z.array(incomingRefSchema).readonly(),
  appointment: incomingRefSchema.optional(),
  /** CMS place of service where the source says it outright. */
  placeOfService: incomingText(10).optional(),
  /** Taken from the patient at the desk, when the source says so. */
  patientPaidCents: centsSchema.optional(),
});

const conditionRecord = z.object({
  kind: z.literal('condition'),
  ...head,
  ...ofVisit,
  ...codes,
  clinicalStatus: status,
  verificationStatus: status,
  /** 'encounter-diagnosis', 'problem-list-item' … */
  category: incomingText(80).optional(),
  onset: date,
  resolved: date,
  recordedOn: date,
});
const procedureRecord = z.object({
  kind: z.literal('procedure'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  from: date,
  to: date,
  performers: z.array(incomingRefSchema).readonly(),
  reasons: z.array(incomingRefSchema).readonly(),
  modifiers: z.array(incomingText(10)).readonly(),
  units: z.int().min(1).max(9999).optional(),
});
const medicationRecord = z.object({
  kind: z.literal('medication'),
  ...head,
  ...ofVisit,
  ...codes,
  /** An order, what was given in the visit, or what the patient says they take. */
  act: z.enum(['ordered', 'given', 'dispensed', 'stated']),
  status,
  from: date,
  to: date,
  reasons: z.array(incomingRefSchema).readonly(),
});
const immunizationRecord = z.object({
  kind: z.literal('immunization'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  on: date,
  lotNumber: incomingText(80).optional(),
});
const allergyRecord = z.object({
  kind: z.literal('allergy'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  reaction: incomingText(500).optional(),
  recordedOn: date,
});
const observationRecord = z.object({
  kind: z.literal('observation'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  /** 'vital-signs', 'laboratory', 'social-history' … */
  category: incomingText(80).optional(),
  /** With its unit, as text; components joined by '; '. */
  value: incomingText(2000).optional(),
  on: date,
});
const documentRecord = z.object({
  kind: z.literal('document'),
  ...head,
  ...ofVisit,
  ...codes,
  title: incomingText(300).optional(),
  on: date,
  /** 'final', 'preliminary', 'amended', 'entered-in-error' … */
  status,
  authors: z.array(incomingRefSchema).readonly(),
  /** Who attested it, and when: only this makes a note signed. */
  signedBy: incomingRefSchema.optional(),
  signedAt: incomingText(40).optional(),
  mediaType: incomingText(120).optional(),
  /** Plain text of the note, decoded; absent when it is a picture or could not be fetched (see findings). */
  note: z.string().min(1).max(200_000).optional(),
  /** True for a clinician's narrative of the visit; false for a result, a picture, a letter. */
  isVisitNote: z.boolean(),
});

const sourceClaimRecord = z.object({
  kind: z.literal('source-claim'),
  ...head,
  ...ofPatient,
  /** 'claim' as submitted elsewhere, 'decision' as a payer answered it. */
  act: z.enum(['claim', 'decision']),
  /** 'professional', 'institutional', 'pharmacy', 'oral', 'vision'. */
  type: incomingText(40).optional(),
  status,
  encounters: z.array(incomingRefSchema).readonly(),
  from: date,
  to: date,
  createdOn: date,
  provider: incomingRefSchema.optional(),
  coverages: z.array(incomingRefSchema).readonly(),
  payer: incomingRefSchema.optional(),
  diagnoses: z.array(z.object({ sequence: z.int().min(1), condition: incomingRefSchema.optional(), ...codes })).readonly(),
  lines: z
    .array(
      z.object({
        ...codes,
        modifiers: z.array(incomingText(10)).readonly(),
        units: z.int().min(1).optional(),
        chargeCents: centsSchema.optional(),
        diagnosisSequences: z.array(z.int().min(1)).readonly(),
        from: date,
        placeOfService: incomingText(10).optional(),
      }),
    )
    .readonly(),
  totalCents: centsSchema.optional(),
  paidCents: centsSchema.optional(),
});

const appointmentRecord = z.object({
  kind: z.literal('appointment'),
  ...head,
  ...ofPatient,
  status,
  on: date,
  /** Local wall-clock time, HH:MM. */
  time: incomingText(5).optional(),
  minutes: z.int().min(1).max(1440).optional(),
  practitioner: incomingRefSchema.optional(),
  location: incomingRefSchema.optional(),
  reason: incomingText(500).optional(),
});
const openingBalanceRecord = z.object({
  kind: z.literal('opening-balance'),
  ...head,
  ...ofPatient,
  cents: centsSchema,
  /** What the patient owes (positive) or holds as a credit (negative), or what a payer still owes. */
  owedBy: z.enum(['patient', 'payer']),
  payer: incomingRefSchema.optional(),
  asOf: date,
  words: incomingText(300).optional(),
});
/** What the sender counted, to be held against what arrived. */
const controlTotalRecord = z.object({
  kind: z.literal('control-total'),
  ...head,
  of: z.enum(['patients', 'coverages', 'appointments', 'encounters', 'opening-balances']),
  count: z.int().min(0).optional(),
  cents: centsSchema.optional(),
});
/** A resource that Claimwright has no use for: counted, named with the reason, and its document not kept. */
const unusedRecord = z.object({
  kind: z.literal('unused'),
  ...head,
  ...ofVisit,
  /** 'no-noun' there is nothing of ours it could become; 'unknown-type' the format has no such type. */
  because: z.enum(['no-noun', 'unknown-type']),
});

export const incomingRecordSchema = z.discriminatedUnion('kind', [
  patientRecord,
  coverageRecord,
  payerRecord,
  organizationRecord,
  practitionerRecord,
  practitionerRoleRecord,
  locationRecord,
  encounterRecord,
  conditionRecord,
  procedureRecord,
  medicationRecord,
  immunizationRecord,
  allergyRecord,
  observationRecord,
  documentRecord,
  sourceClaimRecord,
  appointmentRecord,
  openingBalanceRecord,
  controlTotalRecord,
  unusedRecord,
]);
export type IncomingRecord = z.infer<typeof incomingRecordSchema>;
export type IncomingKind = IncomingRecord['kind'];
/** One kind of record: `IncomingOf<'patient'>`. */
export type IncomingOf<K extends IncomingKind> = Extract<IncomingRecord, { kind: K }>;

/**
 * Something in the file that could not become a record: it is told with its place, and the rest goes on. 'file' means
 * that nothing after it could be read.
 */
export const incomingFaultSchema = z.object({
  kind: z.literal('fault'),
  reach: z.enum(['record', 'file']),
  finding: incomingFindingSchema,
  place: incomingSourceSchema.shape.place,
  /** The bytes that were refused, by their hash, so that the same row refused twice is one row. */
  sha256: sha256Schema.optional(),
});
export type IncomingFault = z.infer<typeof incomingFaultSchema>;

/** Not wrong, but to be known: the encoding that was taken, a column that nobody reads. Shown with the file. */
export const incomingNoticeSchema = z.object({
  kind: z.literal('notice'),
  said: saidSchema,
  place: incomingSourceSchema.shape.place,
});
export type IncomingNotice = z.infer<typeof incomingNoticeSchema>;

/** What a reader yields, in the order of the file; the same file always yields the same items. */
export type IncomingItem = IncomingRecord | IncomingFault | IncomingNotice;
