/** What the page of code sets reads and sends: releases, what is missing or old, what two of them say differently. */
import { z } from 'zod';
import { plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { jobIdSchema } from './jobs.ts';

const releaseNumberSchema = z.coerce.number().int().min(1).max(2_000_000_000);
export const releaseParamsSchema = z.strictObject({ releaseNumber: releaseNumberSchema });

const sourceSchema = z.object({ file: z.string(), sha256: z.string(), rows: z.int(), rejected: z.int() });

export const codeReleaseSchema = z
  .object({
    releaseNumber: z.int(),
    kind: z.string(),
    /** What the set is, in words. */
    set: saidSchema,
    publisher: z.string(),
    terms: z.enum(['public', 'ama', 'licence']),
    release: z.string(),
    from: plainDateSchema,
    to: plainDateSchema.optional(),
    /** Where it stands on the practice's day. */
    day: z.enum(['in-force', 'ended', 'not-yet']),
    state: z.enum(['loaded', 'in-force', 'withdrawn']),
    complete: z.boolean(),
    checked: z.enum(['full file', 'excerpt', 'described layout']),
    rows: z.int(),
    /** Rows that stand in the database's tables; absent where the set is kept as a bundle alone. */
    rowsKept: z.int().optional(),
    rejected: z.int(),
    bundleSha256: z.string(),
    bundleBytes: z.int(),
    sources: z.array(sourceSchema).readonly(),
    loadedAt: z.string(),
    loadedBy: z.string(),
    changedAt: z.string(),
    changedBy: z.string(),
  })
  .meta({ id: 'CodeRelease' });
export type CodeReleaseView = z.infer<typeof codeReleaseSchema>;

export const codeReleasesSchema = z
  .object({
    today: plainDateSchema,
    /** What answers where nothing is installed. */
    banner: saidSchema,
    /** A server of several practices is looked after by its operator, on the command line. */
    installsHere: z.boolean(),
    releases: z.array(codeReleaseSchema).readonly(),
    /** Sets of which no release in force covers the day: `last` is the one that ended last, absent where none is loaded. */
    wanting: z
      .array(
        z.object({
          kind: z.string(),
          set: saidSchema,
          publisher: z.string(),
          terms: z.enum(['public', 'ama', 'licence']),
          last: z.object({ release: z.string(), from: plainDateSchema, to: plainDateSchema.optional() }).optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'CodeReleases' });
export type CodeReleasesView = z.infer<typeof codeReleasesSchema>;

export const codeReleasePageSchema = z
  .object({
    release: codeReleaseSchema,
    /** Lines that were turned away, as far as they are kept. */
    rejectedRows: z.array(z.object({ file: z.string(), line: z.int(), reason: z.string() })).readonly(),
    /** Other releases of the set, to compare with: newest first. */
    others: z.array(codeReleaseSchema).readonly(),
    installsHere: z.boolean(),
  })
  .meta({ id: 'CodeReleasePage' });
export type CodeReleasePage = z.infer<typeof codeReleasePageSchema>;

export const compareReleasesSchema = z
  .strictObject({ before: z.int().min(1), after: z.int().min(1) })
  .meta({ id: 'CompareReleases' });

const changeSchema = z.enum(['added', 'deleted', 'revised']);

export const releaseComparisonSchema = z
  .object({
    before: z.string(),
    after: z.string(),
    /** The comparison in one sentence. */
    summary: saidSchema,
    counts: z.object({ added: z.int(), deleted: z.int(), revised: z.int() }),
    rows: z
      .array(
        z.object({
          code: z.string(),
          display: z.string(),
          change: changeSchema,
          before: z.string().optional(),
          after: z.string().optional(),
        }),
      )
      .readonly(),
    /** Of the codes that this practice uses: deleted and revised ones, those on open claims first. */
    touched: z
      .array(
        z.object({
          code: z.string(),
          display: z.string(),
          change: changeSchema,
          before: z.string().optional(),
          after: z.string().optional(),
          openClaims: z.int(),
          visits: z.int(),
          inPriceList: z.boolean(),
          next: saidSchema,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ReleaseComparison' });
export type ReleaseComparison = z.infer<typeof releaseComparisonSchema>;

export const installCodesSchema = z
  .strictObject({
    uploadIds: z.array(z.uuid()).min(1).max(40),
    isExcerpt: z.boolean(),
    activate: z.boolean(),
    acceptsAmaTerms: z.boolean(),
  })
  .meta({ id: 'InstallCodes' });

export const installParamsSchema = z.strictObject({ jobId: jobIdSchema });

export const installOutcomesSchema = z
  .object({
    outcomes: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('installed'),
            release: z.string(),
            releaseNumber: z.int(),
            rows: z.int(),
            rejected: z.int(),
            isNew: z.boolean(),
          }),
          z.object({ kind: z.literal('refused'), release: z.string(), code: z.string(), message: z.string() }),
          z.object({ kind: z.literal('not-taken'), file: z.string(), why: z.string() }),
        ]),
      )
      .readonly(),
  })
  .meta({ id: 'InstallOutcomes' });
