/**
 * The visit: when, where, who, and the note. A note is versioned and signed; nothing is coded from a note
 * that nobody signed, and an addendum is a new version, never an edit.
 */
import { z } from 'zod';
import {
  appointmentIdSchema,
  authorizationIdSchema,
  centsSchema,
  coverageIdSchema,
  documentIdSchema,
  encounterIdSchema,
  hcpcsSchema,
  instantSchema,
  locationIdSchema,
  notNegativeCentsSchema,
  patientIdSchema,
  payerIdSchema,
  placeOfServiceSchema,
  plainDateSchema,
  providerIdSchema,
  sha256Schema,
} from './identifiers.ts';
import { shortText } from './party.ts';

export const appointmentSchema = z.object({
  appointmentId: appointmentIdSchema,
  patientId: patientIdSchema,
  locationId: locationIdSchema,
  providerId: providerIdSchema,
  date: plainDateSchema,
  /** Local wall-clock time at the location, HH:MM. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** Absent where another system did not say it. */
  minutes: z.int().min(5).max(480).optional(),
  reason: shortText(120),
  status: z.enum(['booked', 'kept', 'cancelled', 'no-show']),
});
export type Appointment = z.infer<typeof appointmentSchema>;

const noteCore = {
  version: z.int().min(1),
  text: z.string().min(1).max(200_000),
  /** SHA-256 of the text's UTF-8 bytes: what a code's evidence is pinned to. */
  sha256: sha256Schema,
  /** Version this one adds to; the earlier one stays readable. */
  addendumTo: z.int().min(1).optional(),
};

const unsignedNoteSchema = z.object({ ...noteCore, status: z.literal('unsigned') });
export const signedNoteSchema = z.object({
  ...noteCore,
  status: z.literal('signed'),
  signedBy: providerIdSchema,
  signedAt: instantSchema,
});
export const noteVersionSchema = z.discriminatedUnion('status', [unsignedNoteSchema, signedNoteSchema]);
export type NoteVersion = z.infer<typeof noteVersionSchema>;
export type SignedNote = z.infer<typeof signedNoteSchema>;

const documentSchema = z.object({
  documentId: documentIdSchema,
  kind: z.enum([
    'order',
    'result',
    'referral',
    'advance-beneficiary-notice',
    'good-faith-estimate',
    'consent',
    'insurance-card',
    'other',
  ]),
  title: shortText(120),
  mediaType: shortText(80),
  sha256: sha256Schema,
  receivedOn: plainDateSchema,
});

export const accidentSchema = z.object({
  kind: z.enum(['employment', 'auto', 'other']),
  date: plainDateSchema,
  /** Two letters, for an auto accident. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
export type Accident = z.infer<typeof accidentSchema>;

export const authorizationSchema = z.object({
  authorizationId: authorizationIdSchema,
  patientId: patientIdSchema,
  payerId: payerIdSchema,
  number: z.string().regex(/^[A-Z0-9]{2,50}$/),
  procedures: z.array(hcpcsSchema).min(1).readonly(),
  unitsAuthorized: z.int().min(1),
  unitsUsed: z.int().min(0),
  from: plainDateSchema,
  to: plainDateSchema,
});
export type Authorization = z.infer<typeof authorizationSchema>;

/** A good-faith estimate given to a self-pay patient: 45 CFR 149.610. */
export const estimateSchema = z.object({
  givenOn: plainDateSchema,
  lines: z.array(z.object({ procedure: hcpcsSchema, words: shortText(120), expectedCents: notNegativeCentsSchema })).readonly(),
  totalCents: notNegativeCentsSchema,
});
export type Estimate = z.infer<typeof estimateSchema>;

export const encounterSchema = z.object({
  encounterId: encounterIdSchema,
  patientId: patientIdSchema,
  appointmentId: appointmentIdSchema.optional(),
  serviceDate: plainDateSchema,
  locationId: locationIdSchema,
  /** The place for this visit: telehealth differs from the location's own. */
  placeOfService: placeOfServiceSchema,
  renderingProviderId: providerIdSchema,
  referringProviderId: providerIdSchema.optional(),
  orderingProviderId: providerIdSchema.optional(),
  supervisingProviderId: providerIdSchema.optional(),
  /** Whether the patient was seen by this group and specialty in the last three years. */
  patientStatus: z.enum(['new', 'established']),
  reason: shortText(200),
  /** Oldest first; the last is current. */
  notes: z.array(noteVersionSchema).min(1).readonly(),
  documents: z.array(documentSchema).readonly(),
  /** Case coverage that replaces the patient's ranked ones for this visit. */
  caseCoverageId: coverageIdSchema.optional(),
  accident: accidentSchema.optional(),
  onsetDate: plainDateSchema.optional(),
  authorizationId: authorizationIdSchema.optional(),
  /** The patient assigns benefits to the practice (CLM08). */
  benefitsAssigned: z.boolean(),
  /** The patient (or law) lets us send the claim (CLM09). */
  informationReleased: z.boolean(),
  /** Procedures for which the patient signed an advance beneficiary notice before the service. */
  beneficiaryNotice: z.object({ signedOn: plainDateSchema, procedures: z.array(hcpcsSchema).min(1).readonly() }).optional(),
  /** The patient asked that the plan not be told and paid in full: 45 CFR 164.522(a)(1)(vi). */
  selfPayRestriction: z.boolean(),
  estimate: estimateSchema.optional(),
  /** Taken at the desk for this visit. */
  patientPaidCents: centsSchema,
});
export type Encounter = z.infer<typeof encounterSchema>;

/** An encounter whose current note is signed: the only kind that can be coded. */
export type SignedEncounter = Encounter & { readonly signedNote: SignedNote };

export function currentNote(encounter: Encounter): NoteVersion {
  const note = encounter.notes.at(-1);
  if (note === undefined) throw new RangeError('an encounter has at least one note version');
  return note;
}

/** The signed encounter, or undefined while the current note waits for its signature. */
export function asSigned(encounter: Encounter): SignedEncounter | undefined {
  const note = currentNote(encounter);
  return note.status === 'signed' ? { ...encounter, signedNote: note } : undefined;
}
