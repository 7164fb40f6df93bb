/** The practice's own facts, for selects and headings. */
import { z } from 'zod';
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
    payers: z.array(z.object({ payerId: payerIdSchema, name: z.string() }).meta({ id: 'PayerChoice' })),
  })
  .meta({ id: 'PracticeView' });
