/** What the intake page sends while files arrive, and what it is told of each. */
import { z } from 'zod';
import { centsSchema, sha256Schema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { intakeFormatSchema, startIntakeSchema } from './intake.ts';

const count = z.int().min(0);
/** Bytes of one part; as base64 in a body of JSON it stays under a mebibyte. */
export const PART_BYTES = 720_000;
/** The largest file that the page takes: 2 GiB. The command line takes any. */
const MOST_UPLOAD_BYTES = 2 * 1024 ** 3;

/** The page makes the id, so that a request sent twice begins one upload. */
export const beginUploadSchema = z
  .strictObject({
    uploadId: z.uuid(),
    fileName: z.string().trim().min(1).max(255),
    sizeBytes: count.max(MOST_UPLOAD_BYTES, 'must not be above 2 GiB; take larger files in on the command line'),
  })
  .meta({ id: 'BeginUpload' });
export type BeginUpload = z.infer<typeof beginUploadSchema>;

export const uploadPartSchema = z
  .strictObject({
    part: count.max(100_000),
    base64: z
      .string()
      .max(Math.ceil(PART_BYTES / 3) * 4)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64'),
  })
  .meta({ id: 'UploadPart' });
export type UploadPart = z.infer<typeof uploadPartSchema>;

export const intakeUploadSchema = z
  .object({
    uploadId: z.uuid(),
    fileName: z.string(),
    sizeBytes: count,
    partBytes: count,
    /** Parts that are still to come, the first ones. */
    missing: z.array(count).readonly(),
    sha256: sha256Schema.optional(),
  })
  .meta({ id: 'IntakeUpload' });
export type IntakeUploadView = z.infer<typeof intakeUploadSchema>;

/** Totals that a person read off the old system; one that is given must agree. */
export const givenTotalsSchema = z
  .strictObject({
    rows: count.optional(),
    patients: count.optional(),
    patientCents: centsSchema.optional(),
    insuranceCents: centsSchema.optional(),
  })
  .meta({ id: 'GivenTotals' });
export type GivenTotals = z.infer<typeof givenTotalsSchema>;

export const recognizeUploadSchema = z
  .strictObject({ as: intakeFormatSchema.optional(), totals: givenTotalsSchema.optional() })
  .meta({ id: 'RecognizeUpload' });

const listTotalsSchema = z.object({ rows: count, patients: count, patientCents: centsSchema, insuranceCents: centsSchema });

/** What a file was recognized as, before anything of it is taken. */
export const recognizedSchema = z
  .object({
    format: intakeFormatSchema,
    /** The table, of a CSV file: 'patients', 'encounters', 'aci-notes', 'patient-list' …; 'bundle' or 'lines' of FHIR; 'note'. */
    table: z.string(),
    sha256: sha256Schema,
    sizeBytes: count,
    /** What to know about it. */
    told: z.array(z.object({ line: z.int().optional(), said: saidSchema })).readonly(),
    /** Columns of a migration list: what was taken for what. */
    mapping: z.array(z.object({ column: z.string(), heading: z.string() })).readonly(),
    /** Of a migration list: what its rows make, and what its row of totals says. */
    totals: z.object({ found: listTotalsSchema, expected: listTotalsSchema.partial(), refused: count }).optional(),
    /** Why it cannot be taken in at all. */
    faults: z
      .array(z.object({ code: z.string(), line: z.int().optional(), said: saidSchema, path: z.string().optional() }))
      .readonly(),
  })
  .meta({ id: 'RecognizedFile' });
export type Recognized = z.infer<typeof recognizedSchema>;

/** A run with what its sender counted, per upload; a total that does not agree stops the run before it begins. */
export const orderIntakeSchema = z
  .strictObject({
    run: startIntakeSchema,
    totals: z.array(z.strictObject({ uploadId: z.uuid(), totals: givenTotalsSchema })).max(100),
  })
  .meta({ id: 'OrderIntake' });

export const intakeStartedSchema = z.object({ runId: z.uuid(), jobId: z.string() }).meta({ id: 'IntakeStarted' });

/** Opening balances of a load that stand in the books. */
export const openingSumsSchema = z
  .object({ balances: count, patientCents: centsSchema, insuranceCents: centsSchema })
  .meta({ id: 'OpeningSums' });
