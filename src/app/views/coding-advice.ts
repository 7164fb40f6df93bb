/** What the conventions say about codes that are being chosen. */
import { z } from 'zod';
import { codingExceptionSchema } from '../../claims/coded-encounter.ts';
import { hcpcsSchema, icd10Schema, modifierSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { citationSchema } from './citation.ts';

const line = z.int();
const patch = <Shape extends z.ZodRawShape, Do extends string>(act: Do, shape: Shape) =>
  z.object({ do: z.literal(act), label: saidSchema, ...shape });

/** One press that puts it right: the screen carries it out on the draft. `line` counts the procedures as sent, from 1. */
const codePatchSchema = z
  .discriminatedUnion('do', [
    patch('add-diagnosis', { code: icd10Schema, before: icd10Schema.optional() }),
    patch('remove-diagnosis', { code: icd10Schema }),
    /** `dropping` go with it. */
    patch('replace-diagnosis', { code: icd10Schema, by: icd10Schema, dropping: z.array(icd10Schema).readonly().optional() }),
    patch('move-diagnosis', { code: icd10Schema, before: icd10Schema }),
    patch('add-modifier', { line, modifier: modifierSchema }),
    patch('remove-modifier', { line, modifier: modifierSchema }),
    patch('set-units', { line, units: z.int() }),
    patch('set-procedure', { line, procedure: hcpcsSchema }),
    patch('add-line', { procedure: hcpcsSchema, modifiers: z.array(modifierSchema).readonly(), units: z.int() }),
    patch('remove-line', { line }),
  ])
  .meta({ id: 'CodePatch' });

/** A convention that was left, with its reason; `about` is that of the advice. */
export const exceptionViewSchema = codingExceptionSchema.extend({ about: z.string() }).meta({ id: 'ExceptionView' });
export type ExceptionView = z.infer<typeof exceptionViewSchema>;

export const codingAdviceSchema = z
  .object({
    ruleId: z.string(),
    /** Names it among what is said of these codes: a reason for leaving it is given to this. */
    about: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: saidSchema,
    fix: saidSchema,
    /** Diagnoses or procedures it is about. */
    codes: z.array(z.string()).readonly(),
    /** The procedure it is about, as sent, from 1. */
    line: line.optional(),
    patches: z.array(codePatchSchema).readonly(),
    /** Why it may stand as it is, as a reason a person can give; absent: it may not. */
    override: saidSchema.optional(),
    /** Titles of the diagnoses that a patch brings, by code. */
    titles: z.record(z.string(), z.string()),
    cite: z.array(citationSchema).readonly(),
  })
  .meta({ id: 'CodingAdvice' });
export type CodingAdvice = z.infer<typeof codingAdviceSchema>;
