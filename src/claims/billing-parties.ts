/** The sending side of a claim: the organization that bills, the place of service, the people who treat. */
import { z } from 'zod';
import {
  locationIdSchema,
  npiSchema,
  organizationIdSchema,
  placeOfServiceSchema,
  providerIdSchema,
  taxIdSchema,
  taxonomySchema,
} from './identifiers.ts';
import { addressSchema, personNameSchema, shortText } from './party.ts';

export const billingOrganizationSchema = z.object({
  organizationId: organizationIdSchema,
  name: shortText(60),
  /** Type-2 NPI. */
  npi: npiSchema,
  taxId: taxIdSchema,
  taxonomy: taxonomySchema,
  /** A street address (2010AA N3 may not be a post-office box) with ZIP+4. */
  address: addressSchema,
  contactName: shortText(60),
  phone: z.string().regex(/^\d{10}$/, 'a telephone number has ten digits'),
});
export type BillingOrganization = z.infer<typeof billingOrganizationSchema>;

export const serviceLocationSchema = z.object({
  locationId: locationIdSchema,
  name: shortText(60),
  placeOfService: placeOfServiceSchema,
  npi: npiSchema.optional(),
  address: addressSchema,
  /** CLIA certificate number of the laboratory at this place, when it has one. */
  cliaNumber: z
    .string()
    .regex(/^\d{2}D\d{7}$/, 'a CLIA number is two digits, D, seven digits')
    .optional(),
  /** IANA zone: business dates are this place's dates. */
  timeZone: shortText(40),
});
export type ServiceLocation = z.infer<typeof serviceLocationSchema>;

export const providerSchema = z.object({
  providerId: providerIdSchema,
  name: personNameSchema,
  npi: npiSchema,
  taxonomy: taxonomySchema,
  credential: shortText(20),
});
export type Provider = z.infer<typeof providerSchema>;
