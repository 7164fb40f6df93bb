/** Words of claims that come as codes. */
import { words } from '../../language.ts';
import type { Tone } from '../../parts/badges.tsx';

export const STATE_ORDER = [
  'held',
  'rejected',
  'ready',
  'submitted',
  'accepted',
  'adjudicated',
  'replaced',
  'closed',
  'draft',
] as const;

export const OUTCOMES = {
  paid: { word: words('Paid'), tone: 'good' },
  denied: { word: words('Denied'), tone: 'bad' },
  'partly-denied': { word: words('Denied in part'), tone: 'warn' },
  'zero-paid': { word: words('Nothing to pay'), tone: 'quiet' },
} as const satisfies Readonly<Record<string, { readonly word: string; readonly tone: Tone }>>;

export const RANKS = {
  primary: words('first plan'),
  secondary: words('second plan'),
  tertiary: words('third plan'),
} as const;

export const RELATIONS = {
  corrects: words('Put right by this claim'),
  'corrected-by': words('Took the place of this claim'),
  'earlier-plan': words('Claim to the plan before'),
  'later-plan': words('Claim to the next plan'),
} as const;

export const FREQUENCIES = {
  '1': words('Original'),
  '7': words('Replacement'),
  '8': words('Void'),
} as const;

export const RELATIONSHIPS = {
  self: words('The patient'),
  spouse: words('Spouse'),
  child: words('Child'),
  other: words('Other'),
} as const;

export const ACCIDENTS = {
  employment: words('At work'),
  auto: words('Car accident'),
  other: words('Other accident'),
} as const;

export const SEVERITIES = {
  error: { word: words('Holds the claim'), tone: 'bad' },
  warning: { word: words('Warning'), tone: 'warn' },
  info: { word: words('Note'), tone: 'note' },
} as const satisfies Readonly<Record<string, { readonly word: string; readonly tone: Tone }>>;

export const nameOf = (name: { readonly last: string; readonly first: string }): string => `${name.last}, ${name.first}`;
