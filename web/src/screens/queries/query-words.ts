/** States, forms and titles of questions to clinicians in plain words. */
import type { AskQuery, ProviderQuery } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import type { Tone } from '../../parts/badges.tsx';

export type QueryState = ProviderQuery['state'];
export type QueryForm = AskQuery['form'];
export type QueryConfirms = NonNullable<AskQuery['confirms']>;

export const STATES: Readonly<Record<QueryState, { readonly word: string; readonly tone: Tone }>> = {
  draft: { word: words('Draft'), tone: 'quiet' },
  sent: { word: words('Waits for an answer'), tone: 'warn' },
  answered: { word: words('Answered'), tone: 'note' },
  closed: { word: words('Settled'), tone: 'good' },
  withdrawn: { word: words('Withdrawn'), tone: 'quiet' },
};

export const FORMS: Readonly<Record<QueryForm, string>> = {
  open: words('Open question'),
  'multiple-choice': words('Multiple choice'),
  'yes-no': words('Yes or no'),
};

export const CONFIRMS: Readonly<Record<QueryConfirms, string>> = {
  'documented-diagnosis': words('A documented diagnosis'),
  'present-on-admission': words('That it was present on admission'),
  'cause-and-effect': words('Cause and effect of two documented conditions'),
};

export type QueryRelevance = NonNullable<AskQuery['relevance']>;

/** Why words of an earlier visit bear on this one. */
export const RELEVANCES: Readonly<Record<QueryRelevance, string>> = {
  specificity: words('It says more of a condition that this visit documents'),
  baseline: words('It shows how the patient was before'),
  treatment: words('It explains a finding or a treatment of this visit'),
  cause: words('It shows what a condition of this visit comes from'),
  history: words('It tells whether an earlier condition is still there'),
};

/** Offered as titles; they stand in the record, whose language is English. */
export const TITLES: readonly string[] = [
  'Clarification of a finding',
  'Clinical significance of a result',
  'Reason for a treatment',
  'Type or severity of a documented condition',
  'Site or side of a documented condition',
  'Conflicting documentation',
  'Cause of a documented condition',
];
