/** How a note was read: its sections, what each mention says about the patient, and why a code is suggested. */
import { z } from 'zod';
import {
  evidenceSpanSchema,
  mentionContextSchema,
  rejectedSiblingSchema,
  suggestionSchema,
} from '../../claims/coded-encounter.ts';
import { icd10Schema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';

/** Half-open UTF-16 ranges of the current note's text. */
export const noteReadingSchema = z
  .object({
    /** That most of it is written in. */
    language: z.enum(['en', 'es', 'fr']),
    /** In order; `body` is where the text behind the heading begins. */
    sections: z.array(z.object({ kind: z.string(), start: z.int(), body: z.int(), end: z.int() })).readonly(),
    /** Words that name a condition, coded or not, in the order of the note. */
    mentions: z
      .array(
        z.object({
          start: z.int(),
          end: z.int(),
          context: mentionContextSchema,
          /** The words that decided the context. */
          trigger: evidenceSpanSchema.optional(),
          codes: z.array(icd10Schema).readonly(),
        }),
      )
      .readonly(),
    /** What could not be read, or must not be trusted. */
    notices: z.array(saidSchema).readonly(),
  })
  .meta({ id: 'NoteReading' });

export const suggestionViewSchema = suggestionSchema
  .extend({
    display: z.string(),
    /** `probability` is above the practice’s threshold: filled in and marked; a person saves the decision (ADR 0014). */
    automatic: z.boolean().optional(),
    rejected: z.array(rejectedSiblingSchema.extend({ display: z.string(), title: z.string() })).readonly(),
  })
  .meta({ id: 'SuggestionView' });
