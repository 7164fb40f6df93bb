/** Incoming records of what happened: visit, condition, procedure, medication, result, note. */
import { z } from 'zod';
import { centsSchema, sha256Schema } from './identifiers.ts';
import { codes, date, head, ofPatient, ofVisit, status } from './incoming-head.ts';
import { incomingRefSchema, incomingText } from './incoming-parts.ts';

export const encounterRecord = z.object({
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
  /** The visit or stay that this one is a part of. */
  partOf: incomingRefSchema.optional(),
});

export const conditionRecord = z.object({
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
export const procedureRecord = z.object({
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
export const medicationRecord = z.object({
  kind: z.literal('medication'),
  ...head,
  ...ofVisit,
  ...codes,
  /** An order, what was given in the visit, or what the patient says they take. */
  act: z.enum(['ordered', 'given', 'dispensed', 'stated']),
  /** The drug as a record of its own, when the source keeps it apart; its codes are there. */
  drug: incomingRefSchema.optional(),
  status,
  from: date,
  to: date,
  reasons: z.array(incomingRefSchema).readonly(),
});
export const drugRecord = z.object({ kind: z.literal('drug'), ...head, ...codes });
/** A referral or an order for a test or a treatment. */
export const orderRecord = z.object({
  kind: z.literal('order'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  /** 'order', 'plan', 'proposal' … */
  intent: status,
  on: date,
  requester: incomingRefSchema.optional(),
  performers: z.array(incomingRefSchema).readonly(),
  reasons: z.array(incomingRefSchema).readonly(),
});
export const immunizationRecord = z.object({
  kind: z.literal('immunization'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  on: date,
  lotNumber: incomingText(80).optional(),
});
export const allergyRecord = z.object({
  kind: z.literal('allergy'),
  ...head,
  ...ofVisit,
  ...codes,
  status,
  reaction: incomingText(500).optional(),
  recordedOn: date,
});
export const observationRecord = z.object({
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
export const documentRecord = z.object({
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
  /** Parts that were not read as text, by their hash: a PDF, a picture, an address to fetch from. */
  attachments: z
    .array(
      z.object({
        mediaType: incomingText(120),
        title: incomingText(300).optional(),
        byteCount: z.int().min(0).optional(),
        sha256: sha256Schema.optional(),
        url: incomingText(1000).optional(),
      }),
    )
    .readonly()
    .optional(),
  /** Earlier documents that it replaces, adds to, or signs. */
  relatesTo: z
    .array(z.object({ how: z.enum(['replaces', 'appends', 'transforms', 'signs']), document: incomingRefSchema }))
    .readonly()
    .optional(),
});
