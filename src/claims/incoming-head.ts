/** The members that incoming records have in common. */
import { z } from 'zod';
import { plainDateSchema } from './identifiers.ts';
import {
  incomingCodesSchema,
  incomingFindingSchema,
  incomingRefSchema,
  incomingSourceSchema,
  incomingText,
} from './incoming-parts.ts';

export const head = {
  source: incomingSourceSchema,
  /** Every name by which other records of the source may refer to this one; the first is its own 'Type/id'. */
  keys: z.array(incomingText(300)).min(1).readonly(),
  findings: z.array(incomingFindingSchema).readonly(),
  /** The source's own word that this must not be used as a fact: 'entered-in-error', 'cancelled', 'not-done', 'refuted'. */
  withdrawn: incomingText(40).optional(),
};
export const ofPatient = { patient: incomingRefSchema.optional() };
export const ofVisit = { ...ofPatient, encounter: incomingRefSchema.optional() };
export const status = incomingText(40).optional();
export const date = plainDateSchema.optional();
export const codes = { codes: incomingCodesSchema, text: incomingText(2000).optional() };
