/** Questions to the code sets that are more than one code: a pair, a price at a place, a provider, a page of an index. */
import { z } from 'zod';
import { centsSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { codeLineSchema } from './codes.ts';

const procedureText = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z]{5}$/, 'a procedure code has five letters or digits');

export const pairQuestionSchema = z
  .strictObject({ one: procedureText, two: procedureText, on: plainDateSchema.optional() })
  .meta({ id: 'PairQuestion' });

export const pairAnswerSchema = z
  .object({
    on: plainDateSchema,
    one: codeLineSchema,
    two: codeLineSchema,
    settings: z
      .array(
        z.object({
          setting: z.enum(['practitioner', 'outpatient']),
          /** Absent: no table of pairs is loaded for the date. */
          release: z.string().optional(),
          edits: z
            .array(
              z.object({
                columnOne: z.string(),
                /** The one that is not paid. */
                columnTwo: z.string(),
                explanation: saidSchema,
                next: saidSchema,
                /** CMS's reason for the edit. */
                rationale: z.string(),
                /** Absent where the file does not say since when. */
                from: plainDateSchema.optional(),
                to: plainDateSchema.optional(),
              }),
            )
            .readonly(),
          units: z
            .array(z.object({ code: z.string(), units: z.int(), explanation: saidSchema, rationale: z.string() }))
            .readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PairAnswer' });
export type PairAnswer = z.infer<typeof pairAnswerSchema>;

export const priceQuestionSchema = z
  .strictObject({
    code: procedureText,
    modifier: z.enum(['', '26', 'TC', '53']).default(''),
    zip: z.string().regex(/^\d{5}(-?\d{4})?$/, 'a ZIP code has five or nine digits'),
    on: plainDateSchema.optional(),
  })
  .meta({ id: 'PriceQuestion' });

export const priceAnswerSchema = z
  .object({
    on: plainDateSchema,
    code: codeLineSchema,
    explanation: saidSchema,
    release: z.string().optional(),
    /** What the row says beside its values. */
    facts: z.array(z.object({ label: saidSchema, value: saidSchema })).readonly(),
    /** Several where five digits lie in several localities. */
    places: z
      .array(
        z.object({
          state: z.string(),
          carrier: z.string(),
          locality: z.string(),
          name: z.string().optional(),
          /** The ZIP code lies in several localities: nine digits tell which. */
          needsNineDigits: z.boolean(),
          prices: z
            .array(
              z.object({
                setting: z.enum(['non-facility', 'facility']),
                cents: centsSchema,
                beforeCapCents: centsSchema.optional(),
                isRare: z.boolean(),
                working: saidSchema,
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'PriceAnswer' });
export type PriceAnswer = z.infer<typeof priceAnswerSchema>;

export const providerQuestionSchema = z
  .strictObject({
    npi: z
      .string()
      .trim()
      .regex(/^\d{1,10}$/, 'an NPI has ten digits'),
    on: plainDateSchema.optional(),
  })
  .meta({ id: 'ProviderQuestion' });

export const providerAnswerSchema = z
  .object({
    npi: z.string(),
    on: plainDateSchema,
    isValid: z.boolean(),
    explanation: saidSchema,
    registry: z
      .object({
        name: z.string(),
        kind: z.string(),
        state: z.string(),
        taxonomy: z.string(),
        /** What the taxonomy code means, where its list is loaded. */
        taxonomyTitle: z.string().optional(),
        deactivated: plainDateSchema.optional(),
      })
      .optional(),
    /** Editions that were asked; absent where none is loaded. */
    registryRelease: z.string().optional(),
    exclusionRelease: z.string().optional(),
    exclusions: z.array(z.object({ from: plainDateSchema, type: z.string(), name: z.string() })).readonly(),
    standing: saidSchema,
  })
  .meta({ id: 'ProviderAnswer' });
export type ProviderAnswer = z.infer<typeof providerAnswerSchema>;

const indexBookSchema = z.enum(['diseases', 'drugs', 'neoplasms', 'external-causes']);
export const indexParamsSchema = z.strictObject({ book: indexBookSchema });
export const indexQuerySchema = z.strictObject({
  letter: z
    .string()
    .regex(/^[A-Z#]$/)
    .optional(),
  under: z.coerce.number().int().min(1).max(9_999_999).optional(),
  on: plainDateSchema.optional(),
});

/** A code as the index prints it, and where it leads; a trailing dash asks for one of the codes below. */
const indexCodeSchema = z.object({ text: z.string(), code: z.string().optional(), billable: z.boolean() });

export const indexEntrySchema = z
  .object({
    place: z.int(),
    words: z.string(),
    nonEssential: z.string(),
    codes: z.array(indexCodeSchema).readonly(),
    see: z.string(),
    seeAlso: z.string(),
    /** By the columns of the book, where it is a table; text '' where it prints none. */
    cells: z.array(indexCodeSchema).readonly(),
    hasMore: z.boolean(),
  })
  .meta({ id: 'IndexEntry' });
export type IndexEntryView = z.infer<typeof indexEntrySchema>;

export const indexPageSchema = z
  .object({
    book: indexBookSchema,
    /** Books of the date that are loaded. */
    books: z.array(indexBookSchema).readonly(),
    release: z.string().optional(),
    /** Where none of the date is loaded: another edition, and a day on which it answers. */
    elsewhere: z.object({ release: z.string(), on: plainDateSchema }).optional(),
    columns: z.array(saidSchema).readonly(),
    letters: z.array(z.string()).readonly(),
    letter: z.string().optional(),
    path: z.array(indexEntrySchema).readonly(),
    rows: z.array(indexEntrySchema).readonly(),
  })
  .meta({ id: 'IndexPage' });
export type IndexPageView = z.infer<typeof indexPageSchema>;
