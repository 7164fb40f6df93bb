/** The practice's own facts, for selects and headings, and its words for its services. */
import { z } from 'zod';
import { payerSchema } from '../../claims/coverage.ts';
import { locationIdSchema, npiSchema, payerIdSchema, placeOfServiceSchema, providerIdSchema } from '../../claims/identifiers.ts';

export const practiceViewSchema = z
  .object({
    name: z.string(),
    locations: z.array(
      z
        .object({ locationId: locationIdSchema, name: z.string(), placeOfService: placeOfServiceSchema, timeZone: z.string() })
        .meta({ id: 'LocationChoice' }),
    ),
    providers: z.array(
      z
        .object({ providerId: providerIdSchema, name: z.string(), credential: z.string(), npi: npiSchema })
        .meta({ id: 'ProviderChoice' }),
    ),
    payers: z.array(
      z.object({ payerId: payerIdSchema, name: z.string(), program: payerSchema.shape.program }).meta({ id: 'PayerChoice' }),
    ),
  })
  .meta({ id: 'PracticeView' });

/** Who acts here: every list that names somebody says the name and not the log-in. */
export const peopleSchema = z
  .object({ people: z.array(z.object({ loginName: z.string(), displayName: z.string() })).readonly() })
  .meta({ id: 'People' });

export const serviceWordsQuerySchema = z.strictObject({ language: z.enum(['fr', 'es']) });

export const serviceWordsSchema = z
  .object({
    /** The words as they are recorded, and what they are called in that language; only those that have it. */
    services: z.array(z.object({ words: z.string(), says: z.string() })).readonly(),
  })
  .meta({ id: 'ServiceWords' });
