/** What the intake's page reads and sends: runs with their files and counts, rejected rows, questions for a person. */
import { z } from 'zod';
import {
  patientIdSchema,
  payerIdSchema,
  placeOfServiceSchema,
  plainDateSchema,
  providerIdSchema,
  locationIdSchema,
  sha256Schema,
} from '../../claims/identifiers.ts';
import { addressSchema } from '../../claims/party.ts';
import { incomingPlaceSchema } from '../../claims/incoming-parts.ts';
import { saidSchema } from '../../claims/said.ts';
import { queueSchema, workKindSchema } from '../../claims/work-item.ts';

const count = z.int().min(0);
export const intakeFormatSchema = z.enum(['fhir', 'note', 'csv', 'patients']);
const intakeStateSchema = z.enum(['waiting', 'reading', 'settling', 'done', 'stopped']);

export const startIntakeSchema = z
  .strictObject({
    runId: z.uuid(),
    system: z.string().trim().min(1).max(80),
    billableFrom: plainDateSchema.optional(),
    /** Where a visit of this sender names no clinician, or no place, that anybody here has spoken about: now and later. */
    providerId: providerIdSchema.optional(),
    locationId: locationIdSchema.optional(),
    files: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1).max(255),
          format: intakeFormatSchema,
          sizeBytes: count,
          sha256: sha256Schema,
        }),
      )
      .min(1)
      .max(2000),
  })
  .meta({ id: 'StartIntake' });
export type StartIntakeBody = z.infer<typeof startIntakeSchema>;

export const intakeRunRowSchema = z
  .object({
    runId: z.uuid(),
    state: intakeStateSchema,
    system: z.string(),
    billableFrom: plainDateSchema,
    startedBy: z.string(),
    /** By the practice's calendar. */
    startedOn: plainDateSchema,
    endedOn: plainDateSchema.optional(),
    files: count,
    /** For the bar: bytes read of all, then visits settled of all. */
    bytes: count,
    bytesDone: count,
    records: count,
    rejected: count,
    visits: count,
    visitsSettled: count,
  })
  .meta({ id: 'IntakeRunRow' });
export type IntakeRunRow = z.infer<typeof intakeRunRowSchema>;

/** One kind of record: what was read is what became of it: in = new + changed + unchanged + older + unused. */
export const intakeCountSchema = z
  .object({
    recordKind: z.string(),
    in: count,
    new: count,
    changed: count,
    unchanged: count,
    older: count,
    unused: count,
  })
  .meta({ id: 'IntakeCount' });
export type IntakeCount = z.infer<typeof intakeCountSchema>;

/** What became of a visit. Only 'to-code' and 'to-sign' are in the books as visits. */
export const intakeOutcomeSchema = z.enum([
  /** Signed note: the coder has it. */
  'to-code',
  /** The record of facts or an unsigned note waits for its clinician. */
  'to-sign',
  /** Something is missing that a person must add. */
  'stopped',
  /** Waits for the answer to a question: who, which provider, which place. */
  'question',
  /** Before the day from which visits are billed. */
  'history',
  /** Cancelled, planned, facility … */
  'not-billable',
]);
export type IntakeOutcome = z.infer<typeof intakeOutcomeSchema>;

const intakeFileSchema = z.object({
  name: z.string(),
  format: intakeFormatSchema,
  sha256: sha256Schema,
  bytes: count,
  bytesDone: count,
  state: z.enum(['waiting', 'reading', 'read', 'known', 'unreadable']),
  records: count,
  rejected: count,
  notices: z.array(saidSchema).readonly(),
});

export const intakeRunSchema = intakeRunRowSchema
  .extend({
    fileList: z.array(intakeFileSchema).readonly(),
    counts: z.array(intakeCountSchema).readonly(),
    /** One row for each reason. */
    outcomes: z.array(z.object({ outcome: intakeOutcomeSchema, reason: saidSchema, visits: count })).readonly(),
    /** Work items that this run opened, as they stand now. */
    work: z.array(z.object({ queue: queueSchema, kind: workKindSchema, open: count, done: count })).readonly(),
    openQuestions: count,
    /** What the sender counted, beside what came. */
    controlTotals: z
      .array(z.object({ of: z.string(), expected: count.optional(), found: count, isEqual: z.boolean() }))
      .readonly(),
  })
  .meta({ id: 'IntakeRun' });
export type IntakeRun = z.infer<typeof intakeRunSchema>;

const intakeRejectedSchema = z
  .object({
    place: incomingPlaceSchema,
    severity: z.enum(['error', 'warning']),
    /** False where the record came in all the same and one of its fields was left out. */
    isRejected: z.boolean(),
    code: z.string(),
    message: saidSchema,
    path: z.string().optional(),
  })
  .meta({ id: 'IntakeRejected' });
export const intakeRejectedPageSchema = z
  .object({ rows: z.array(intakeRejectedSchema).readonly(), next: z.string().optional() })
  .meta({ id: 'IntakeRejectedPage' });
export type IntakeRejectedPage = z.infer<typeof intakeRejectedPageSchema>;

/** One field of two records, side by side, with what it says for or against one person. */
const likenessFieldSchema = z.object({
  field: z.enum(['last', 'first', 'birthDate', 'sex', 'ssn', 'member', 'phone', 'address', 'chart']),
  finding: z.enum(['same', 'similar', 'nickname', 'former-name', 'swapped', 'one-slip', 'different', 'absent']),
  /** Log2 of the likelihood ratio, in hundredths. */
  weight: z.int(),
});

export const intakeQuestionSchema = z
  .object({
    questionId: z.uuid(),
    kind: z.enum(['same-person', 'which-payer', 'which-provider', 'which-place']),
    state: z.enum(['open', 'answered']),
    system: z.string(),
    /** What the source calls it: a payer's or practitioner's name; nothing for a person. */
    words: z.string(),
    /** Visits that wait for the answer. */
    visits: count,
    /** Of 'same-person': the person as the source has them, for the eyes of who decides. */
    person: z
      .object({ name: z.string(), birthDate: plainDateSchema.optional(), sex: z.enum(['F', 'M', 'U']), place: z.string() })
      .optional(),
    /** Of 'same-person': the strongest first. */
    candidates: z
      .array(z.object({ patientId: patientIdSchema, score: z.int(), fields: z.array(likenessFieldSchema).readonly() }))
      .readonly(),
    answer: z.string().optional(),
    answeredBy: z.string().optional(),
  })
  .meta({ id: 'IntakeQuestion' });
export type IntakeQuestion = z.infer<typeof intakeQuestionSchema>;

/** The answer of a person; it is remembered for that sender, and the visits that waited go on. */
export const answerQuestionSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('same-person'), patientId: patientIdSchema }),
    /** With the address that the record lacks, where it lacks nothing else. */
    z.strictObject({ is: z.literal('another-person'), address: addressSchema.optional() }),
    z.strictObject({ is: z.literal('payer'), payerId: payerIdSchema }),
    z.strictObject({ is: z.literal('provider'), providerId: providerIdSchema }),
    z.strictObject({ is: z.literal('place'), locationId: locationIdSchema }),
    /** A place or provider of somebody else: its visits are history. */
    z.strictObject({ is: z.literal('not-ours') }),
    /** Takes an answer back, as long as nothing was coded or billed on it. */
    z.strictObject({ is: z.literal('open-again') }),
  ])
  .meta({ id: 'AnswerQuestion' });
export type AnswerQuestion = z.infer<typeof answerQuestionSchema>;

/** A visit that came in and is not in the books, with what the source says of it. */
export const stoppedVisitSchema = z
  .object({
    system: z.string(),
    type: z.string(),
    id: z.string(),
    runId: z.uuid(),
    outcome: intakeOutcomeSchema,
    reason: saidSchema,
    serviceDate: plainDateSchema.optional(),
    /** How the source calls the patient, where it names no patient that came. */
    patientWords: z.string().optional(),
    place: incomingPlaceSchema,
    /** The first words of its note. */
    noteBegins: z.string().optional(),
  })
  .meta({ id: 'StoppedVisit' });
export type StoppedVisit = z.infer<typeof stoppedVisitSchema>;

/** Whose visit it is, when, where, and who treated: what a person adds to a visit that came without it. */
export const assignVisitSchema = z
  .strictObject({
    system: z.string().min(1).max(80),
    type: z.string().min(1).max(80),
    id: z.string().min(1).max(200),
    patientId: patientIdSchema,
    serviceDate: plainDateSchema,
    providerId: providerIdSchema,
    locationId: locationIdSchema,
    /** Where the visit was, when it was not at that place: '02' or '10' for one by video. */
    placeOfService: placeOfServiceSchema.optional(),
  })
  .meta({ id: 'AssignVisit' });
export type AssignVisit = z.infer<typeof assignVisitSchema>;
