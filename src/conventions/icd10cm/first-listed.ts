/** Which diagnoses may never stand first, and which may stand nowhere else. */
import { codePattern, type CodePattern } from './code-pattern.ts';
import type { Citation } from '../../kernel/effective.ts';
import type { NonEmpty } from '../../kernel/result.ts';
import { type Said, said } from '../../kernel/said.ts';
import { intentOf } from './tabular-notes.ts';
import { CODE_EDITOR, guideline, guidelineFromMemory } from './sources.ts';

export type NeverFirst = {
  readonly holds: CodePattern;
  readonly why: Said;
  readonly cite: NonEmpty<Citation>;
};

const isUnderdosing = (code: string): boolean => /^T(?:3[6-9]|4[0-9]|50)/.test(code) && intentOf(code) === '6';
const isAdverseEffect = (code: string): boolean => /^T(?:3[6-9]|4[0-9]|50)/.test(code) && intentOf(code) === '5';

/** The first that holds speaks. */
export const NEVER_FIRST: readonly NeverFirst[] = [
  {
    holds: codePattern('V00-Y99'),
    why: said('it says how an injury came about'),
    cite: [guideline('I.C.20, external causes are never first-listed'), CODE_EDITOR],
  },
  {
    holds: codePattern('B95-B97'),
    why: said('it names the organism of a disease that is coded elsewhere'),
    cite: [guideline('I.C.1.b; titles of B95 to B97')],
  },
  {
    holds: codePattern('R65.2'),
    why: said('severe sepsis stands after the infection'),
    cite: [guideline('I.C.1.d, R65.2 is never a principal diagnosis')],
  },
  {
    holds: isUnderdosing,
    why: said('underdosing stands after what came of it'),
    cite: [guideline('I.C.19.e.5.c, underdosing codes are never principal or first-listed')],
  },
  {
    holds: isAdverseEffect,
    why: said('the effect of the drug stands before it'),
    cite: [guideline('I.C.19.e.5.a, the nature of the adverse effect first, then the drug')],
  },
  {
    holds: codePattern('Z3A Z37'),
    why: said('it goes with a code of the pregnancy or the delivery'),
    cite: [guidelineFromMemory('I.C.15 and I.C.21.c.11, weeks of gestation and outcome of delivery')],
  },
  {
    holds: codePattern('Z68'),
    why: said('the body mass index goes with a diagnosis of weight'),
    cite: [guideline('I.B.14, a BMI code only with an associated diagnosis of the provider')],
  },
  {
    holds: codePattern('Z55-Z65'),
    why: said('a social circumstance goes with the reason for the visit'),
    cite: [guidelineFromMemory('I.C.21.c.17, social determinants as secondary')],
  },
  {
    holds: codePattern('R40.21-R40.24 R29.7'),
    why: said('a score goes with the condition that it measures'),
    cite: [guidelineFromMemory('I.B.14 and I.C.18.e, coma and stroke scales as secondary')],
  },
  {
    holds: codePattern('U09.9'),
    why: said('what remains of the infection stands before it'),
    cite: [guidelineFromMemory('I.C.1.g.1.m, the post-COVID condition first')],
  },
  {
    holds: codePattern('Z16 Z17 Z19 Z79 Z91.1'),
    why: said('it only adds to a diagnosis'),
    cite: [guidelineFromMemory('I.C.21.c.3, status codes that add to a diagnosis')],
  },
];

/**
 * Reasons for a visit that stand first or not at all, except where several visits of one day are on one record.
 * Source: guideline I.C.21.c.16 as quoted for FY2024.
 */
export const ONLY_FIRST: CodePattern = codePattern(`
Z00 !Z00.6 Z01 Z02 Z04 Z31.81 Z31.83 Z31.84 Z33.2 Z34 Z39 Z38 Z40 Z42 Z51.0 Z51.1 Z52 !Z52.9 Z76.1 Z76.2 Z99.12`);
