/** Codes as lines of a list, and the parts of a meaning that most systems lack. */
import { withDot } from '../claims/identifiers.ts';
import type { CodeLine, CodeMeaning, CodeSystem } from './views/codes.ts';

type Row = { readonly code: string; readonly title: string; readonly billable: boolean };

/** Diagnoses carry the publisher's titles. */
export const diagnosisLine = ({ code, title, billable }: Row): CodeLine => ({
  system: 'icd10cm',
  code,
  display: withDot(code),
  title,
  official: true,
  billable,
});

/** A code whose words are ours. */
export const ownLine = (system: CodeSystem, code: string, title: string): CodeLine => ({
  system,
  code,
  display: code,
  title,
  official: false,
  billable: true,
});

/** A meaning begins with nothing but its name; each system adds what it knows. */
export const emptyMeaning = (
  system: CodeSystem,
  code: string,
  on: CodeMeaning['on'],
): Omit<CodeMeaning, 'standing' | 'explanation' | 'certain'> => ({
  system,
  code,
  display: code,
  on,
  title: '',
  official: false,
  inForce: [],
  sources: [],
  facts: [],
  words: [],
  path: [],
  children: [],
  near: [],
  sevenths: [],
  related: [],
});
