/** Which places of a note may speak for a code on a claim. */
import type { MentionContext } from '../claims/coded-encounter.ts';
import type { SectionKind } from './note/sections.ts';

/** What was done and given, and what to do if: a vaccine against influenza is no influenza. */
const SILENT: ReadonlySet<SectionKind> = new Set(['services', 'instructions']);

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
  if (SILENT.has(place.section) || (only !== undefined && !only.test(code))) return false;
  return place.section === 'family' || place.context === 'affirmed';
}
