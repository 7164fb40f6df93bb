/**
 * The identifiers of the field, branded so that they cannot be mixed up, with the schemas that admit them.
 * A schema is the only gate in; `as…` brands a value our own code wrote and throws when it is wrong. The `id` of a schema
 * is its name in the OpenAPI document and the type that the web's client uses.
 */
import { z } from 'zod';
import type { Cents } from '../kernel/money.ts';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be a lower-case UUID');

export const organizationIdSchema = uuid.brand<'OrganizationId'>().meta({ id: 'OrganizationId' });
export const patientIdSchema = uuid.brand<'PatientId'>().meta({ id: 'PatientId' });
export const coverageIdSchema = uuid.brand<'CoverageId'>().meta({ id: 'CoverageId' });
export const providerIdSchema = uuid.brand<'ProviderId'>().meta({ id: 'ProviderId' });
export const locationIdSchema = uuid.brand<'LocationId'>().meta({ id: 'LocationId' });
export const appointmentIdSchema = uuid.brand<'AppointmentId'>().meta({ id: 'AppointmentId' });
export const encounterIdSchema = uuid.brand<'EncounterId'>().meta({ id: 'EncounterId' });
export const authorizationIdSchema = uuid.brand<'AuthorizationId'>().meta({ id: 'AuthorizationId' });
export const documentIdSchema = uuid.brand<'DocumentId'>().meta({ id: 'DocumentId' });
export const chargeIdSchema = uuid.brand<'ChargeId'>().meta({ id: 'ChargeId' });
export const claimIdSchema = uuid.brand<'ClaimId'>().meta({ id: 'ClaimId' });
export const queryIdSchema = uuid.brand<'QueryId'>().meta({ id: 'QueryId' });
export const workItemIdSchema = uuid.brand<'WorkItemId'>().meta({ id: 'WorkItemId' });

export type OrganizationId = z.infer<typeof organizationIdSchema>;
export type PatientId = z.infer<typeof patientIdSchema>;
export type CoverageId = z.infer<typeof coverageIdSchema>;
export type ProviderId = z.infer<typeof providerIdSchema>;
export type LocationId = z.infer<typeof locationIdSchema>;
export type AppointmentId = z.infer<typeof appointmentIdSchema>;
export type EncounterId = z.infer<typeof encounterIdSchema>;
export type AuthorizationId = z.infer<typeof authorizationIdSchema>;
export type ChargeId = z.infer<typeof chargeIdSchema>;
export type ClaimId = z.infer<typeof claimIdSchema>;
export type QueryId = z.infer<typeof queryIdSchema>;

/**
 * True when the tenth digit is the Luhn check digit over '80840' + the first nine.
 * Source: 45 CFR 162.406(a); the constant 24 stands for the prefix 80840 (CMS NPI check digit page, from memory).
 */
export function hasNpiCheckDigit(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 24;
  for (let i = 0; i < 9; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === text.charCodeAt(9) - 48;
}

/** Ten digits; the check digit is an edit's business, so that a mistyped NPI can be stored, held and fixed. */
export const npiSchema = z
  .string()
  .regex(/^\d{10}$/, 'an NPI has ten digits')
  .brand<'Npi'>()
  .meta({ id: 'Npi' });
export type Npi = z.infer<typeof npiSchema>;

/** Employer identification number without the dash. */
export const taxIdSchema = z
  .string()
  .regex(/^\d{9}$/, 'a tax id has nine digits')
  .brand<'TaxId'>()
  .meta({ id: 'TaxId' });
export type TaxId = z.infer<typeof taxIdSchema>;

/** The payer's electronic id, as in 2010BB NM109. */
export const payerIdSchema = z
  .string()
  .regex(/^[A-Z0-9]{2,20}$/, 'a payer id is 2 to 20 capital letters or digits')
  .brand<'PayerId'>()
  .meta({ id: 'PayerId' });
export type PayerId = z.infer<typeof payerIdSchema>;

/** ICD-10-CM, without the dot, upper case: E11.9 is 'E119'. Shape only; whether it is real is codesets' answer. */
export const icd10Schema = z
  .string()
  .regex(/^[A-Z][0-9A-Z]{2,6}$/, 'an ICD-10-CM code is written without the dot, such as E119')
  .brand<'Icd10'>()
  .meta({ id: 'Icd10' });
export type Icd10 = z.infer<typeof icd10Schema>;

/** HCPCS level I (CPT) or level II: five characters. */
export const hcpcsSchema = z
  .string()
  .regex(/^[0-9A-Z][0-9]{3}[0-9A-Z]$/, 'a procedure code has five characters')
  .brand<'Hcpcs'>()
  .meta({ id: 'Hcpcs' });
export type Hcpcs = z.infer<typeof hcpcsSchema>;

export const modifierSchema = z
  .string()
  .regex(/^[0-9A-Z]{2}$/, 'a modifier has two characters')
  .brand<'Modifier'>()
  .meta({ id: 'Modifier' });
export type Modifier = z.infer<typeof modifierSchema>;

/** CMS place of service, two digits. */
export const placeOfServiceSchema = z
  .string()
  .regex(/^\d{2}$/, 'a place of service has two digits')
  .brand<'PlaceOfService'>()
  .meta({ id: 'PlaceOfService' });
export type PlaceOfService = z.infer<typeof placeOfServiceSchema>;

/** NUCC provider taxonomy, ten characters. */
export const taxonomySchema = z
  .string()
  .regex(/^[0-9A-Z]{9}X$/, 'a taxonomy code has ten characters and ends in X')
  .brand<'Taxonomy'>()
  .meta({ id: 'Taxonomy' });
export type Taxonomy = z.infer<typeof taxonomySchema>;

/** National drug code in the 5-4-2 form without dashes. */
export const ndcSchema = z
  .string()
  .regex(/^\d{11}$/, 'an NDC is eleven digits in the 5-4-2 form, without dashes')
  .brand<'Ndc'>()
  .meta({ id: 'Ndc' });
export type Ndc = z.infer<typeof ndcSchema>;

/** Our number for one version of one claim (CLM01, echoed as CLP01): see `patient-control-number.ts`. */
export const patientControlNumberSchema = z
  .string()
  .regex(/^[0-9A-Z]{8,20}$/, 'a patient control number is 8 to 20 capital letters or digits')
  .brand<'PatientControlNumber'>()
  .meta({ id: 'PatientControlNumber' });
export type PatientControlNumber = z.infer<typeof patientControlNumberSchema>;

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits')
  .brand<'Sha256'>()
  .meta({ id: 'Sha256' });
export type Sha256 = z.infer<typeof sha256Schema>;

/** As `cents` of the kernel does; it runs on wrong numbers too, which zod then refuses. */
const withoutMinusZero = (value: number): number => (value === 0 ? 0 : value);

/**
 * zod checks, the kernel brands: the cast only carries the kernel's brand over zod's schema, whose check is
 * the same one the kernel makes. `overwrite` and not `transform`, which no JSON Schema can describe.
 */
export const centsSchema = z.int().overwrite(withoutMinusZero).meta({ id: 'Cents' }) as unknown as z.ZodType<Cents, number>;
export const notNegativeCentsSchema = z
  .int()
  .min(0, 'must not be negative')
  .overwrite(withoutMinusZero)
  .meta({ id: 'NotNegativeCents' }) as unknown as z.ZodType<Cents, number>;
export const plainDateSchema = z
  .string()
  .refine(isPlainDate, 'must be a real day written YYYY-MM-DD')
  .meta({ id: 'PlainDate' }) as unknown as z.ZodType<PlainDate, string>;

/** An instant, as the shell's clock wrote it: ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime({ offset: false });

/** Brands a literal our own code wrote; the input is checked, and a wrong one is a bug that throws. */
export const asNpi = (text: string): Npi => npiSchema.parse(text);
export const asIcd10 = (text: string): Icd10 => icd10Schema.parse(text.replace('.', ''));
export const asHcpcs = (text: string): Hcpcs => hcpcsSchema.parse(text);
export const asModifier = (text: string): Modifier => modifierSchema.parse(text);
export const asPayerId = (text: string): PayerId => payerIdSchema.parse(text);
export const asPlaceOfService = (text: string): PlaceOfService => placeOfServiceSchema.parse(text);

/** E119 → E11.9, the form people read. */
export const withDot = (code: Icd10 | string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
