/** Suggestions with the words that justify them, and the coder's decision. Only a decision bills. */
import { z } from 'zod';
import {
  encounterIdSchema,
  hcpcsSchema,
  icd10Schema,
  instantSchema,
  modifierSchema,
  ndcSchema,
  sha256Schema,
} from './identifiers.ts';
import { shortText } from './party.ts';
import { saidSchema } from './said.ts';

/** Half-open UTF-16 range of the note's text, with the words it covers. */
export const evidenceSpanSchema = z.object({ start: z.int().min(0), end: z.int().min(1), words: z.string().min(1) });
export type EvidenceSpan = z.infer<typeof evidenceSpanSchema>;

/** What the words around a mention make of it: only what is affirmed is coded as found today. */
const MENTION_CONTEXTS = ['affirmed', 'negated', 'uncertain', 'historical', 'family', 'hypothetical'] as const;
export const mentionContextSchema = z.enum(MENTION_CONTEXTS);
export type MentionContext = z.infer<typeof mentionContextSchema>;

/** One step from the words to the code; without a code where the index only leads on. */
export const suggestionStepSchema = z.object({ words: z.string(), code: icd10Schema.optional() });
export type SuggestionStep = z.infer<typeof suggestionStepSchema>;

/** What speaks for a code (weight above 0) or against it, in plain words. */
export const suggestionFeatureSchema = z.object({ name: z.string(), weight: z.number() });
export type SuggestionFeature = z.infer<typeof suggestionFeatureSchema>;

/** A code considered for the same words, and the word that would have chosen it. */
export const rejectedSiblingSchema = z.object({ code: icd10Schema, because: z.string(), word: z.string().optional() });
export type RejectedSibling = z.infer<typeof rejectedSiblingSchema>;

/** One proposed diagnosis. No span, no suggestion. */
export const suggestionSchema = z.object({
  code: icd10Schema,
  title: z.string(),
  spans: z.array(evidenceSpanSchema).min(1).readonly(),
  /** How the words led to the code: 'Diabetes › type 2 › with › neuropathy'. */
  indexPath: z.string(),
  /** 0…1, comparable within one note only. */
  score: z.number().min(0).max(1),
  /** Codes considered for the same words, and what would have chosen them. */
  rejected: z.array(rejectedSiblingSchema).readonly(),
  // Absent from what was stored before 2026-11-22.
  /** Of its best place in the note. */
  context: mentionContextSchema.optional(),
  /** Section of its best place: 'assessment', 'history' … */
  section: z.string().optional(),
  /** The way to the code, main term first. */
  steps: z.array(suggestionStepSchema).readonly().optional(),
  /** What moved the score most, best first. */
  features: z.array(suggestionFeatureSchema).readonly().optional(),
  /** Calibrated: of suggestions with this value, this share is accepted. */
  probability: z.number().min(0).max(1).optional(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** What a drug line needs beside its HCPCS code. */
export const drugSchema = z.object({
  ndc: ndcSchema,
  quantityThousandths: z.int().min(1),
  unit: z.enum(['ML', 'GR', 'UN', 'F2', 'ME']),
});
export type Drug = z.infer<typeof drugSchema>;

export const codedDiagnosisSchema = z.object({
  code: icd10Schema,
  /** Where in the note it stands; empty when the coder took it from a document named in `because`. */
  evidence: z.array(evidenceSpanSchema).readonly(),
  because: z.string().optional(),
});
export type CodedDiagnosis = z.infer<typeof codedDiagnosisSchema>;

export const codedProcedureSchema = z.object({
  procedure: hcpcsSchema,
  modifiers: z.array(modifierSchema).max(4).readonly(),
  units: z.int().min(1).max(9999),
  /** 1-based positions in the decision's diagnoses, most relevant first. */
  diagnosisPointers: z.array(z.int().min(1).max(12)).max(4).readonly(),
  drug: drugSchema.optional(),
});
export type CodedProcedure = z.infer<typeof codedProcedureSchema>;

/** A convention that was left, and why: one that allows a reason was given one. An auditor reads both. */
export const codingExceptionSchema = z
  .object({
    ruleId: z.string().min(1).max(80),
    severity: z.enum(['error', 'warning', 'info']),
    /** What the convention said of the codes. */
    message: saidSchema,
    /** Diagnoses or procedures it is about. */
    codes: z.array(z.string().min(1).max(12)).max(60).readonly(),
    /** The rule's own words for when codes may stand, taken as the reason; absent where `because` is. */
    offered: saidSchema.optional(),
    /** The coder's own words; absent where `offered` is. */
    because: shortText(300).optional(),
  })
  .meta({ id: 'CodingException' });
export type CodingException = z.infer<typeof codingExceptionSchema>;

export const codingDecisionSchema = z.object({
  encounterId: encounterIdSchema,
  /** A person, or 'generator' where the demonstration's known truth stands in for one. Never an engine. */
  decidedBy: shortText(60),
  decidedAt: instantSchema,
  noteVersion: z.int().min(1),
  noteSha256: sha256Schema,
  diagnoses: z.array(codedDiagnosisSchema).min(1).max(12).readonly(),
  procedures: z.array(codedProcedureSchema).min(1).max(50).readonly(),
  /** The code set release the suggestions and the check used. */
  icd10Release: z.string(),
  /** Conventions that were left with a reason; absent where there are none. */
  exceptions: z.array(codingExceptionSchema).min(1).max(60).readonly().optional(),
});
export type CodingDecision = z.infer<typeof codingDecisionSchema>;
