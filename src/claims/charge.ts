/** One priced service line: what was done, by whom it is justified, and our price for it on that date. */
import { z } from 'zod';
import { drugSchema } from './coded-encounter.ts';
import {
  chargeIdSchema,
  encounterIdSchema,
  hcpcsSchema,
  modifierSchema,
  notNegativeCentsSchema,
  placeOfServiceSchema,
  plainDateSchema,
} from './identifiers.ts';
import { shortText } from './party.ts';

/** What a service is for the edits; the charge master says it, because code descriptors are not ours to ship. */
export const serviceKindSchema = z.enum([
  'evaluation',
  'procedure',
  'drug',
  'injection',
  'vaccine',
  'vaccine-administration',
  'laboratory',
  'imaging',
]);
export type ServiceKind = z.infer<typeof serviceKindSchema>;

export const chargeSchema = z.object({
  chargeId: chargeIdSchema,
  encounterId: encounterIdSchema,
  serviceDate: plainDateSchema,
  /** Day the charge entered the books; the lag from service matters to timely filing. */
  enteredOn: plainDateSchema,
  procedure: hcpcsSchema,
  modifiers: z.array(modifierSchema).max(4).readonly(),
  units: z.int().min(1).max(9999),
  diagnosisPointers: z.array(z.int().min(1).max(12)).max(4).readonly(),
  placeOfService: placeOfServiceSchema,
  serviceKind: serviceKindSchema,
  /** The practice's own plain words for the service. */
  words: shortText(120),
  unitPriceCents: notNegativeCentsSchema,
  chargeCents: notNegativeCentsSchema,
  /** Charge master row that set the price: its version and first day. */
  priceSource: shortText(60),
  drug: drugSchema.optional(),
  /** The day on which a correction took it back; another charge may stand in its place. It bills nothing any more. */
  takenBackOn: plainDateSchema.optional(),
});
export type Charge = z.infer<typeof chargeSchema>;

/** The charges that still bill. */
export const inForce = (charges: readonly Charge[]): readonly Charge[] =>
  charges.filter((charge) => charge.takenBackOn === undefined);
