/** What the look-up of codes reads and sends: the meaning of one code, a list to walk down, and what a search finds. */
import { z } from 'zod';
import { ICD10_NOTE_KINDS } from '../../codesets/files/icd10cm-tabular.ts';
import { drugSchema } from '../../claims/coded-encounter.ts';
import { serviceKindSchema } from '../../claims/charge.ts';
import { centsSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { citationSchema } from './citation.ts';

export const codeSystemSchema = z.enum([
  'icd10cm',
  'hcpcs',
  'modifier',
  'pos',
  'carc',
  'rarc',
  'status-category',
  'rule',
  'account',
  'posting-rule',
]);
export type CodeSystem = z.infer<typeof codeSystemSchema>;

/** Codes, ranges of a chapter, ids of rules; never words about a patient. */
const codeText = z.string().regex(/^[A-Za-z0-9.*-]{1,60}$/, 'a code has letters, digits, dots and dashes only');

export const codeParamsSchema = z.strictObject({ system: codeSystemSchema, code: codeText });
export const systemParamsSchema = z.strictObject({ system: codeSystemSchema });
/** Date of service; today when absent. */
export const onQuerySchema = z.strictObject({ on: plainDateSchema.optional() });

export const codeLineSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string(),
    display: z.string(),
    title: z.string(),
    /** True when the title is the publisher's own English; false when the words are ours. */
    official: z.boolean(),
    /** May be billed as it is; a heading may not. */
    billable: z.boolean(),
  })
  .meta({ id: 'CodeLine' });
export type CodeLine = z.infer<typeof codeLineSchema>;

/** What the tabular list says of a code, its own and what holds from above. */
export const codeNoteSchema = z
  .object({
    kind: z.enum(ICD10_NOTE_KINDS),
    /** The publisher's English, codes in parentheses. */
    text: z.string(),
    /** A code with its dot, a section or 'chapter 4'. */
    from: z.string(),
    inherited: z.boolean(),
  })
  .meta({ id: 'CodeNote' });
export type CodeNote = z.infer<typeof codeNoteSchema>;

const followedSchema = z.object({ since: plainDateSchema, codes: z.array(codeLineSchema).readonly() });

export const codeStandingSchema = z.enum([
  'in-force',
  'heading',
  'not-on-date',
  'no-edition',
  'unknown',
  'licensed',
  'wrong-shape',
]);
export type CodeStanding = z.infer<typeof codeStandingSchema>;

export const codeMeaningSchema = z
  .object({
    system: codeSystemSchema,
    code: z.string(),
    display: z.string(),
    standing: codeStandingSchema,
    on: plainDateSchema,
    /** Empty when the code is unknown. */
    title: z.string(),
    official: z.boolean(),
    /** What the answer means. */
    explanation: saidSchema,
    /** What to do next. */
    next: saidSchema.optional(),
    /** False when absence proves nothing: not all codes of that system are loaded. */
    certain: z.boolean(),
    release: z.string().optional(),
    inForce: z.array(z.object({ from: plainDateSchema, to: plainDateSchema.optional() })).readonly(),
    sources: z.array(citationSchema).readonly(),
    /** Further facts: what label says of it. */
    facts: z.array(z.object({ label: saidSchema, value: saidSchema })).readonly(),
    /** Our own words that lead to it. */
    words: z.array(z.string()).readonly(),
    /** From the top of the tree down to the code itself. */
    path: z.array(codeLineSchema).readonly(),
    children: z.array(codeLineSchema).readonly(),
    /** Codes one may have meant. */
    near: z.array(codeLineSchema).readonly(),
    /** Notes of the tabular list; absent when none of the date is loaded. */
    notes: z.object({ release: z.string(), rows: z.array(codeNoteSchema).readonly() }).optional(),
    /** Where none of the date is loaded: an older or newer list, and a date on which it answers. */
    notesElsewhere: z.object({ release: z.string(), on: plainDateSchema }).optional(),
    /** What the seventh character may be, with the whole code that each makes, placeholders filled in. */
    sevenths: z.array(z.object({ char: z.string(), words: z.string(), code: z.string(), display: z.string() })).readonly(),
    /** Codes that took its place, and those whose place it took, by the conversion table. */
    followedBy: followedSchema.optional(),
    follows: followedSchema.optional(),
    /** Other meanings that belong to it. */
    related: z.array(codeLineSchema).readonly(),
    /** What this practice says and asks for it. */
    practice: z
      .object({
        words: z.string(),
        serviceKind: serviceKindSchema,
        unitPriceCents: centsSchema.optional(),
        priceSource: z.string().optional(),
        drugPerUnit: drugSchema.optional(),
      })
      .optional(),
  })
  .meta({ id: 'CodeMeaning' });
export type CodeMeaning = z.infer<typeof codeMeaningSchema>;

export const codeListSchema = z
  .object({
    /** What is loaded, on what basis, and what installing adds. */
    banner: saidSchema,
    release: z.string().optional(),
    /** Whether the list holds every code of the system. */
    complete: z.boolean(),
    rows: z.array(codeLineSchema.extend({ below: z.int().optional() })).readonly(),
  })
  .meta({ id: 'CodeList' });
export type CodeList = z.infer<typeof codeListSchema>;

export const codeSearchSchema = z
  .strictObject({
    text: z.string().max(120),
    /** 'procedure': what this practice does, then Level II. */
    system: z.enum(['icd10cm', 'procedure', 'modifier', 'pos', 'carc', 'rarc', 'any']),
    on: plainDateSchema.optional(),
    limit: z.int().min(1).max(50).default(20),
  })
  .meta({ id: 'CodeSearch' });
export type CodeSearch = z.infer<typeof codeSearchSchema>;

export const codeFoundSchema = z
  .object({
    ...codeLineSchema.shape,
    /** The words of ours that matched where the title did not. */
    through: z.string().optional(),
    unitPriceCents: centsSchema.optional(),
    serviceKind: serviceKindSchema.optional(),
    drugPerUnit: drugSchema.optional(),
  })
  .meta({ id: 'CodeFound' });
export type CodeFound = z.infer<typeof codeFoundSchema>;

export const codesFoundSchema = z
  .object({ rows: z.array(codeFoundSchema).readonly(), release: z.string().optional(), complete: z.boolean() })
  .meta({ id: 'CodesFound' });
export type CodesFound = z.infer<typeof codesFoundSchema>;
