/** What the patient screens read and send. */
import { z } from 'zod';
import { coverageSchema, subscriberSchema } from '../../claims/coverage.ts';
import {
  centsSchema,
  appointmentIdSchema,
  claimIdSchema,
  coverageIdSchema,
  encounterIdSchema,
  patientIdSchema,
  patientControlNumberSchema,
  plainDateSchema,
} from '../../claims/identifiers.ts';
import { addressSchema, contactSchema, personNameSchema, sexSchema } from '../../claims/party.ts';
import { patientSchema } from '../../claims/patient.ts';
import { workRowSchema } from './work.ts';

export const patientParamsSchema = z.object({ patientId: patientIdSchema });
export const coverageParamsSchema = z.object({ coverageId: coverageIdSchema });

/** A search text may hold anything: what cannot be looked for finds nobody. An empty one lists everybody by name. */
export const patientSearchSchema = z
  .strictObject({
    text: z.string().max(120).default(''),
    cursor: z.string().max(400).optional(),
    limit: z.int().min(1).max(50).default(20),
  })
  .meta({ id: 'PatientSearch' });
export type PatientSearch = z.infer<typeof patientSearchSchema>;

export const patientHitSchema = z
  .object({
    patientId: patientIdSchema,
    chartNumber: z.string(),
    name: personNameSchema,
    birthDate: plainDateSchema,
    sex: sexSchema,
    city: z.string(),
    phone: z.string().optional(),
    /** Of the first plan in force today. */
    payerName: z.string().optional(),
    lastVisitOn: plainDateSchema.optional(),
  })
  .meta({ id: 'PatientHit' });
export type PatientHit = z.infer<typeof patientHitSchema>;

export const patientHitsSchema = z
  .object({
    hits: z.array(patientHitSchema).readonly(),
    /** All that fit, not only these. */
    total: z.int().min(0),
    /** True when nobody fits and these only begin alike. */
    near: z.boolean(),
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'PatientHits' });
export type PatientHits = z.infer<typeof patientHitsSchema>;

const nameEdit = z.strictObject(personNameSchema.shape);
const addressEdit = z.strictObject(addressSchema.shape);

/** What a person may say about a patient; the id, the chart and the medical history are not theirs to send. */
export const patientEditSchema = z
  .strictObject({
    name: nameEdit,
    birthDate: plainDateSchema,
    deathDate: plainDateSchema.optional(),
    sex: sexSchema,
    address: addressEdit,
    contacts: z.array(z.strictObject(contactSchema.shape)).max(10).readonly(),
    language: patientSchema.shape.language,
    guarantor: z.strictObject({ ...patientSchema.shape.guarantor.shape, name: nameEdit, address: addressEdit }),
  })
  .meta({ id: 'PatientEdit' });
export type PatientEdit = z.infer<typeof patientEditSchema>;

/** What a person may say about a coverage; the payer's own answer about it is not theirs to send. */
export const coverageEditSchema = z
  .strictObject({
    payerId: coverageSchema.shape.payerId,
    rank: coverageSchema.shape.rank,
    from: coverageSchema.shape.from,
    to: coverageSchema.shape.to,
    relationship: coverageSchema.shape.relationship,
    subscriber: z.strictObject({ ...subscriberSchema.shape, name: nameEdit, address: addressEdit }),
    groupNumber: coverageSchema.shape.groupNumber,
    groupName: coverageSchema.shape.groupName,
    medicareSecondaryReason: coverageSchema.shape.medicareSecondaryReason,
    caseNumber: coverageSchema.shape.caseNumber,
    mayNotBillPatient: coverageSchema.shape.mayNotBillPatient,
  })
  .meta({ id: 'CoverageEdit' });
export type CoverageEdit = z.infer<typeof coverageEditSchema>;

const revision = z.int().min(1);
export const changePatientSchema = z.strictObject({ revision, patient: patientEditSchema }).meta({ id: 'ChangePatient' });
export const changeCoverageSchema = z.strictObject({ revision, coverage: coverageEditSchema }).meta({ id: 'ChangeCoverage' });
export const addCoverageSchema = z
  .strictObject({ coverageId: coverageIdSchema, coverage: coverageEditSchema })
  .meta({ id: 'AddCoverage' });

/** The id is made by the screen, so that a registration sent twice registers once. */
export const registerPatientSchema = z
  .strictObject({
    patientId: patientIdSchema,
    patient: patientEditSchema,
    coverage: z.strictObject({ coverageId: coverageIdSchema, coverage: coverageEditSchema }).optional(),
    /** The person has looked at the patients that may be the same and says that this is another one. */
    isAnotherPerson: z.boolean().default(false),
  })
  .meta({ id: 'RegisterPatient' });
export type RegisterPatient = z.infer<typeof registerPatientSchema>;

export const similarPatientSchema = z
  .object({ patient: patientHitSchema, why: z.array(z.enum(['same-birth-date-and-similar-name', 'same-member-id'])).min(1) })
  .meta({ id: 'SimilarPatient' });
export type SimilarPatient = z.infer<typeof similarPatientSchema>;

export const registeredSchema = z
  .object({
    outcome: z.enum(['registered', 'may-be-known']),
    patientId: patientIdSchema.optional(),
    /** Who this may be; empty once registered. */
    similar: z.array(similarPatientSchema).readonly(),
  })
  .meta({ id: 'Registered' });

export const savedSchema = z.object({ revision }).meta({ id: 'Saved' });

/** Money that is open, as the books have it. */
export const accountBalancesSchema = z
  .object({ insuranceCents: centsSchema, patientCents: centsSchema, unappliedCents: centsSchema })
  .meta({ id: 'AccountBalances' });
export type AccountBalances = z.infer<typeof accountBalancesSchema>;

export const coverageViewSchema = z
  .object({ revision, coverage: coverageSchema, payerName: z.string(), isInForce: z.boolean() })
  .meta({ id: 'CoverageView' });
export type CoverageView = z.infer<typeof coverageViewSchema>;

export const visitRowSchema = z
  .object({
    encounterId: encounterIdSchema,
    serviceDate: plainDateSchema,
    reason: z.string(),
    providerName: z.string(),
    step: z.enum(['code', 'charge', 'charged']),
    /** Nothing is coded from a note before. */
    isSigned: z.boolean(),
    insuranceCents: centsSchema,
    patientCents: centsSchema,
  })
  .meta({ id: 'VisitRow' });
export type VisitRow = z.infer<typeof visitRowSchema>;

export const patientClaimRowSchema = z
  .object({
    claimId: claimIdSchema,
    patientControlNumber: patientControlNumberSchema,
    serviceDate: plainDateSchema,
    payerName: z.string(),
    state: z.enum(['draft', 'held', 'ready', 'submitted', 'rejected', 'accepted', 'adjudicated', 'replaced', 'closed']),
    outcome: z.enum(['paid', 'denied', 'partly-denied', 'zero-paid']).optional(),
    totalChargeCents: centsSchema,
  })
  .meta({ id: 'PatientClaimRow' });
export type PatientClaimRow = z.infer<typeof patientClaimRowSchema>;

export const appointmentRowSchema = z
  .object({
    appointmentId: appointmentIdSchema,
    date: plainDateSchema,
    /** Wall-clock time at the place, HH:MM. */
    time: z.string(),
    minutes: z.int().optional(),
    reason: z.string(),
    providerName: z.string(),
    locationName: z.string(),
  })
  .meta({ id: 'AppointmentRow' });
export type AppointmentRow = z.infer<typeof appointmentRowSchema>;

export const patientPageSchema = z
  .object({
    revision,
    patient: patientSchema,
    coverages: z.array(coverageViewSchema).readonly(),
    /** The latest first, at most a hundred. */
    visits: z.array(visitRowSchema).readonly(),
    visitCount: z.int().min(0),
    /** Booked, from today on, the next first, at most a hundred. */
    appointments: z.array(appointmentRowSchema).readonly(),
    /** Absent without the right to read claims. */
    claims: z.array(patientClaimRowSchema).readonly().optional(),
    claimCount: z.int().min(0).optional(),
    /** Absent without the right to read accounts. */
    balances: accountBalancesSchema.optional(),
    /** What waits for somebody: about the person, the coverages, the visits and the claims. */
    work: z.array(workRowSchema).readonly(),
  })
  .meta({ id: 'PatientPage' });

/** Patients by what is open on their account. */
export const balanceSearchSchema = z
  .strictObject({
    side: z.enum(['owing', 'credit']),
    cursor: z.string().max(200).optional(),
    limit: z.int().min(1).max(100).default(50),
  })
  .meta({ id: 'BalanceSearch' });
export type BalanceSearch = z.infer<typeof balanceSearchSchema>;

export const balanceRowSchema = z
  .object({
    patientId: patientIdSchema,
    chartNumber: z.string(),
    name: personNameSchema,
    amountCents: centsSchema,
    lastStatementOn: plainDateSchema.optional(),
  })
  .meta({ id: 'BalanceRow' });
export type BalanceRow = z.infer<typeof balanceRowSchema>;

export const balancePageSchema = z
  .object({
    rows: z.array(balanceRowSchema).readonly(),
    total: z.int().min(0),
    totalCents: centsSchema,
    nextCursor: z.string().optional(),
  })
  .meta({ id: 'BalancePage' });
export type BalancePage = z.infer<typeof balancePageSchema>;
