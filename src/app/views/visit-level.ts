/** The level of a visit as its coder sees and edits it: what was found in the note, the codes by decision making and by time. */
import { z } from 'zod';
import { evidenceSpanSchema } from '../../claims/coded-encounter.ts';
import { hcpcsSchema, modifierSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { DATA_KINDS, MDM_LEVELS, PROBLEM_KINDS, RISKS } from '../../conventions/decision-making.ts';
import { VISIT_FAMILIES } from '../../conventions/visit-families.ts';
import { citationSchema } from './citation.ts';

const namesOf = <Table extends object>(table: Table) => z.enum(Object.keys(table) as [keyof Table & string]);

const problemKindSchema = namesOf(PROBLEM_KINDS);
const dataKindSchema = namesOf(DATA_KINDS);
const riskKindSchema = namesOf(RISKS);
const familySchema = namesOf(VISIT_FAMILIES);
const levelSchema = z.enum(MDM_LEVELS);

const MOST_ROWS = 60;
const what = z.string().trim().max(200);

/** Elements as the coder left them; absent members are taken from the note. */
export const visitElementsInputSchema = z
  .strictObject({
    family: familySchema.optional(),
    problems: z
      .array(z.strictObject({ kind: problemKindSchema }))
      .max(MOST_ROWS)
      .readonly()
      .optional(),
    data: z
      .array(z.strictObject({ kind: dataKindSchema, what, billedBySame: z.boolean().optional() }))
      .max(MOST_ROWS)
      .readonly()
      .optional(),
    risks: z
      .array(z.strictObject({ kind: riskKindSchema }))
      .max(MOST_ROWS)
      .readonly()
      .optional(),
    /** Null: no time counts. */
    minutes: z.int().min(0).max(1440).nullable().optional(),
  })
  .meta({ id: 'VisitElementsInput' });
export type VisitElementsInput = z.infer<typeof visitElementsInputSchema>;

const rowsOf = <Kind extends z.ZodType>(kind: Kind) =>
  z
    .array(
      z.object({
        /** Stable within one reading of the note. */
        id: z.string(),
        kind,
        what: z.string(),
        quotes: z.array(evidenceSpanSchema).readonly(),
        why: saidSchema,
      }),
    )
    .readonly();

const choicesOf = <Kind extends z.ZodType>(kind: Kind) =>
  z.array(z.object({ kind, words: z.string(), level: levelSchema.optional() })).readonly();

export const visitLevelViewSchema = z
  .object({
    family: familySchema,
    /** Those that fit the place and the patient, the usual one first. */
    families: z.array(familySchema).readonly(),
    problems: rowsOf(problemKindSchema),
    data: rowsOf(dataKindSchema),
    risks: rowsOf(riskKindSchema),
    /** What the note states for the visit; other times are counted by themselves. */
    minutes: z.object({ minutes: z.int(), quotes: z.array(evidenceSpanSchema).readonly(), why: saidSchema }).optional(),
    otherTimes: z
      .array(z.object({ minutes: z.int(), quotes: z.array(evidenceSpanSchema).readonly(), why: saidSchema }))
      .readonly(),
    choices: z.object({
      problems: choicesOf(problemKindSchema),
      data: choicesOf(dataKindSchema),
      risks: choicesOf(riskKindSchema),
    }),
    /** Of the elements as sent, else as found. Absent where the family's codes were others on that date. */
    level: z
      .object({
        problems: levelSchema.optional(),
        data: levelSchema,
        risk: levelSchema,
        /** By decision making; absent where no problem was addressed. */
        made: levelSchema.optional(),
        limitedBy: z.array(z.enum(['problems', 'data', 'risk'])).readonly(),
        byDecisionMaking: hcpcsSchema.optional(),
        byTime: hcpcsSchema.optional(),
        prolonged: z.object({ code: hcpcsSchema, units: z.int() }).optional(),
        cite: z.array(citationSchema).readonly(),
      })
      .optional(),
    /** Services done beside the visit, as the note says; a person takes them. */
    services: z
      .array(
        z.object({
          procedure: hcpcsSchema,
          modifiers: z.array(modifierSchema).readonly(),
          units: z.int(),
          words: z.string(),
          quotes: z.array(evidenceSpanSchema).readonly(),
          why: saidSchema,
          /** Other codes that the same words may mean. */
          others: z.array(hcpcsSchema).readonly(),
          notice: saidSchema.optional(),
        }),
      )
      .readonly(),
    /** What a person should look at before deciding. */
    notices: z.array(saidSchema).readonly(),
  })
  .meta({ id: 'VisitLevelView' });
export type VisitLevelView = z.infer<typeof visitLevelViewSchema>;
