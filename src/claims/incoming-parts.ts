/** The small pieces that incoming records are made of: where it stood, who it is to its source, codes, names, references. */
import { z } from 'zod';
import { plainDateSchema, sha256Schema } from './identifiers.ts';
import { saidSchema } from './said.ts';

/** Text of the source; readers cut what is longer and say so in a finding. */
export const incomingText = (max: number) => z.string().min(1).max(max);

/** Where in the file: people look it up by one of these. */
export const incomingPlaceSchema = z.object({
  /** Name without folders. */
  file: incomingText(255),
  /** 1-based line of a text file. */
  line: z.int().min(1).optional(),
  /** 0-based entry of a bundle. */
  entry: z.int().min(0).optional(),
  /** 0-based byte at which it begins. */
  byte: z.int().min(0).optional(),
});
export type IncomingPlace = z.infer<typeof incomingPlaceSchema>;

export const incomingSourceSchema = z.object({
  /** Whose numbering `id` belongs to: the name that the person gave the sending system. */
  system: incomingText(80),
  /** The source's own type: 'Patient', 'Encounter', 'patients.csv'. */
  type: incomingText(80),
  id: incomingText(200),
  /** The source's version of it (meta.versionId), and when it changed (meta.lastUpdated, as written). */
  version: incomingText(80).optional(),
  lastUpdated: incomingText(40).optional(),
  /** Of the content, whitespace aside: what tells 'the same again' from 'changed'. */
  sha256: sha256Schema,
  place: incomingPlaceSchema,
});
export type IncomingSource = z.infer<typeof incomingSourceSchema>;

/** What is wrong with it and where; `message` holds no patient data. A 'warning' was put right or left out, an 'error' needs a person. */
export const incomingFindingSchema = z.object({
  /** Phrased as the broken assertion: 'birth-date-must-be-a-day'. */
  code: incomingText(80),
  severity: z.enum(['error', 'warning']),
  message: saidSchema,
  /** The field in the source's own path: 'birthDate', 'name[0].family', column 'DOB'. */
  path: incomingText(200).optional(),
});
export type IncomingFinding = z.infer<typeof incomingFindingSchema>;

/** A code as the source wrote it; `system` as one of the names of CODE_SYSTEMS where it is one of these, else as written. */
export const incomingCodeSchema = z.object({
  system: incomingText(200).optional(),
  code: incomingText(100),
  display: incomingText(2000).optional(),
});
export type IncomingCode = z.infer<typeof incomingCodeSchema>;
export const incomingCodesSchema = z.array(incomingCodeSchema).readonly();

/** Short names of the code systems we know; readers translate the source's addresses into them. */
export const CODE_SYSTEMS = {
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd-10-cm',
  'urn:oid:2.16.840.1.113883.6.90': 'icd-10-cm',
  'http://hl7.org/fhir/sid/icd-10': 'icd-10',
  'http://hl7.org/fhir/sid/icd-9-cm': 'icd-9-cm',
  'http://www.cms.gov/Medicare/Coding/ICD10': 'icd-10-pcs',
  'http://snomed.info/sct': 'snomed',
  'http://www.ama-assn.org/go/cpt': 'cpt',
  'http://terminology.hl7.org/CodeSystem/HCPCS': 'hcpcs',
  'https://bluebutton.cms.gov/resources/codesystem/hcpcs': 'hcpcs',
  'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets': 'hcpcs',
  'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets': 'hcpcs',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
  'http://hl7.org/fhir/sid/cvx': 'cvx',
  'http://hl7.org/fhir/sid/ndc': 'ndc',
  'http://loinc.org': 'loinc',
  'http://nucc.org/provider-taxonomy': 'nucc',
} as const;

/** A reference by one of the `keys` of the record it means, or by a name or identifier alone; it may lead nowhere. */
export const incomingRefSchema = z.object({
  key: incomingText(300).optional(),
  /** 'npi|1234567893', 'payer|60054': an identifier instead of a key. */
  identifier: incomingText(300).optional(),
  display: incomingText(300).optional(),
});
export type IncomingRef = z.infer<typeof incomingRefSchema>;

export const incomingIdentifierSchema = z.object({
  /**
   * What it numbers: 'npi', 'ssn' (all or the last four digits), 'chart' (the sender's own number), 'member',
   * 'payer' (an electronic payer id), 'tax', 'license', 'drivers', 'passport', 'other'.
   */
  type: z.enum(['npi', 'ssn', 'chart', 'member', 'medicare', 'payer', 'tax', 'license', 'drivers', 'passport', 'other']),
  system: incomingText(200).optional(),
  value: incomingText(200),
});
export type IncomingIdentifier = z.infer<typeof incomingIdentifierSchema>;

export const incomingNameSchema = z.object({
  use: z.enum(['usual', 'official', 'maiden', 'old', 'nickname', 'other']),
  last: incomingText(200).optional(),
  first: incomingText(200).optional(),
  middle: incomingText(200).optional(),
  suffix: incomingText(40).optional(),
});
export type IncomingName = z.infer<typeof incomingNameSchema>;

export const incomingAddressSchema = z.object({
  use: z.enum(['home', 'work', 'billing', 'old', 'other']),
  lines: z.array(incomingText(200)).readonly(),
  city: incomingText(100).optional(),
  state: incomingText(60).optional(),
  zip: incomingText(20).optional(),
  country: incomingText(60).optional(),
  /** Until when it was in use. */
  to: plainDateSchema.optional(),
});
export type IncomingAddress = z.infer<typeof incomingAddressSchema>;

export const incomingContactSchema = z.object({
  kind: z.enum(['home', 'mobile', 'work', 'email', 'other']),
  value: incomingText(200),
});
export type IncomingContact = z.infer<typeof incomingContactSchema>;
