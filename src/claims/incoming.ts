/**
 * What comes in from elsewhere, before it is ours: one record for one resource, row or note, in words that belong to no
 * source format. Nothing in it is trusted or guessed: a date that could not be read is absent and stands in `findings`,
 * a reference may lead nowhere, a code is whatever the source wrote.
 */
import { z } from 'zod';
import { centsSchema, sha256Schema } from './identifiers.ts';
import {
  allergyRecord,
  conditionRecord,
  documentRecord,
  drugRecord,
  encounterRecord,
  immunizationRecord,
  medicationRecord,
  observationRecord,
  orderRecord,
  procedureRecord,
} from './incoming-clinical.ts';
import { codes, date, head, ofPatient, ofVisit, status } from './incoming-head.ts';
import {
  accountRecord,
  coverageRecord,
  locationRecord,
  organizationRecord,
  patientRecord,
  payerRecord,
  practitionerRecord,
  practitionerRoleRecord,
  relatedPersonRecord,
} from './incoming-parties.ts';
import { incomingFindingSchema, incomingRefSchema, incomingSourceSchema, incomingText } from './incoming-parts.ts';
import { saidSchema } from './said.ts';

const sourceClaimRecord = z.object({
  kind: z.literal('source-claim'),
  ...head,
  ...ofPatient,
  /** 'claim' as submitted elsewhere, 'decision' as a payer answered it. */
  act: z.enum(['claim', 'decision']),
  /** 'professional', 'institutional', 'pharmacy', 'oral', 'vision'. */
  type: incomingText(40).optional(),
  status,
  /** 'claim', 'preauthorization', 'predetermination'. */
  use: incomingText(40).optional(),
  encounters: z.array(incomingRefSchema).readonly(),
  from: date,
  to: date,
  createdOn: date,
  provider: incomingRefSchema.optional(),
  /** Rendering, referring, supervising … with the source's word for each. */
  careTeam: z
    .array(z.object({ person: incomingRefSchema, role: incomingText(80).optional() }))
    .readonly()
    .optional(),
  /** The claim that a decision answers. */
  claim: incomingRefSchema.optional(),
  /** Procedures of the whole claim, as hospitals report them. */
  procedures: z
    .array(z.object({ ...codes, procedure: incomingRefSchema.optional(), on: date }))
    .readonly()
    .optional(),
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
  /** 'no-noun' there is nothing of ours it could become; 'unknown-type' the format has no such type; 'no-content' an entry that only reports. */
  because: z.enum(['no-noun', 'unknown-type', 'no-content']),
});
/** The source deleted it: told to a person, never followed by deleting something of ours. */
const deletionRecord = z.object({ kind: z.literal('deletion'), ...head });

export const incomingRecordSchema = z.discriminatedUnion('kind', [
  patientRecord,
  coverageRecord,
  relatedPersonRecord,
  accountRecord,
  payerRecord,
  organizationRecord,
  practitionerRecord,
  practitionerRoleRecord,
  locationRecord,
  encounterRecord,
  conditionRecord,
  procedureRecord,
  medicationRecord,
  drugRecord,
  orderRecord,
  immunizationRecord,
  allergyRecord,
  observationRecord,
  documentRecord,
  sourceClaimRecord,
  appointmentRecord,
  openingBalanceRecord,
  controlTotalRecord,
  unusedRecord,
  deletionRecord,
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
