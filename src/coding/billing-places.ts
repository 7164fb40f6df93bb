/** Which places of a note may speak for a code on a claim, and how much each counts: the assessment is what the visit found. */
import type { MentionContext } from '../claims/coded-encounter.ts';
import type { SectionKind } from './sections.ts';

/** How much a mention counts by where it stands. House judgment. */
export const PLACE_WEIGHT: { readonly [kind in SectionKind]: number } = {
  assessment: 1,
  none: 0.75,
  complaint: 0.65,
  history: 0.55,
  social: 0.5,
  past: 0.4,
  allergies: 0.4,
  medications: 0.4,
  exam: 0.35,
  results: 0.35,
  surgical: 0.3,
  review: 0.25,
  family: 0.25,
  services: 0,
  instructions: 0,
};

/** Sections that speak only for codes of their own: allergies for Z88, a medication list for Z79. */
const ONLY: { readonly [kind in SectionKind]?: RegExp } = {
  family: /^Z8[0-4]/,
  allergies: /^(?:Z88|Z91)/,
  medications: /^Z79/,
  social: /^(?:F1|Z)/,
  surgical: /^(?:Z9|Z8)/,
  // The name of a questionnaire, with a score behind it, is no disorder.
  results: /^[^F]/,
};

/** Whether a place may speak for a code in billing. Source: guideline IV.H and IV.J. */
export function maySpeakFor(code: string, place: { readonly section: SectionKind; readonly context: MentionContext }): boolean {
  const only = ONLY[place.section];
  if (PLACE_WEIGHT[place.section] === 0 || (only !== undefined && !only.test(code))) return false;
  return place.section === 'family' || place.context === 'affirmed';
}
