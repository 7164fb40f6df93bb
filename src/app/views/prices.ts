/** The practice's price list as a screen shows it: each service with its prices by date, and what was done without one. */
import { z } from 'zod';
import { serviceKindSchema } from '../../claims/charge.ts';
import { centsSchema, hcpcsSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { citationSchema } from './citation.ts';

export const priceListQuerySchema = z.strictObject({
  /** A code or words of the service, in any language of the list. */
  text: z.string().max(80).optional(),
  /** The day of service whose prices are shown; today without it. */
  on: plainDateSchema.optional(),
  /** Only services that have no price on that day. */
  unpriced: z.enum(['yes']).optional(),
});
export type PriceListQuery = z.infer<typeof priceListQuerySchema>;

const priceSchema = z
  .object({
    from: plainDateSchema,
    to: plainDateSchema.optional(),
    cents: centsSchema,
    isOnDay: z.boolean(),
    cite: citationSchema,
  })
  .meta({ id: 'DatedPrice' });

const priceRowSchema = z
  .object({
    procedure: hcpcsSchema,
    words: z.string(),
    serviceKind: serviceKindSchema,
    /** On the day that was asked for; absent where none is in force. */
    cents: centsSchema.optional(),
    /** All, the latest first. */
    prices: z.array(priceSchema).readonly(),
  })
  .meta({ id: 'PriceRow' });

/** A procedure that a coder decided and that nothing can be charged for. */
const missingPriceSchema = z
  .object({
    procedure: hcpcsSchema,
    /** Official title where a table has one. */
    title: z.string(),
    visits: z.int().min(1),
    firstOn: plainDateSchema,
    lastOn: plainDateSchema,
  })
  .meta({ id: 'MissingPrice' });

export const priceListSchema = z
  .object({
    version: z.string(),
    on: plainDateSchema,
    /** Services in the list, whatever was asked. */
    total: z.int().min(0),
    unpricedTotal: z.int().min(0),
    rows: z.array(priceRowSchema).readonly(),
  })
  .meta({ id: 'PriceList' });
export type PriceListView = z.infer<typeof priceListSchema>;

export const missingPricesSchema = z.object({ missing: z.array(missingPriceSchema).readonly() }).meta({ id: 'MissingPrices' });
export type MissingPrices = z.infer<typeof missingPricesSchema>;
