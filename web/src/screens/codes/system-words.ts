/** The code systems in plain words. */
import { words } from '../../language.ts';
import type { CodeMeaning } from '../../api/paths.gen.ts';
import type { Tone } from '../../parts/badges.tsx';

export type CodeSystem = CodeMeaning['system'];
export type Standing = CodeMeaning['standing'];

export const SYSTEMS: Readonly<Record<CodeSystem, { readonly name: string; readonly about: string }>> = {
  icd10cm: { name: words('Diagnoses (ICD-10-CM)'), about: words('Why the patient was seen. By chapter, as far as loaded.') },
  hcpcs: { name: words('Procedures and supplies'), about: words('What this practice does and asks for it, then Level II.') },
  modifier: { name: words('Modifiers'), about: words('What was special about a service.') },
  pos: { name: words('Places of service'), about: words('Where the patient was seen.') },
  carc: { name: words('Adjustment reasons'), about: words('Why a payer paid another amount than was asked.') },
  rarc: { name: words('Remarks'), about: words('What a payer says beside a reason.') },
  'status-category': { name: words('Claim status'), about: words('How far a claim has come at the payer.') },
  rule: { name: words('Edits'), about: words('What is checked before a claim leaves.') },
  account: { name: words('Accounts'), about: words('Where money stands in the books.') },
  'posting-rule': { name: words('Posting rules'), about: words('Where each adjusted dollar goes.') },
};

export const SYSTEM_ORDER = Object.keys(SYSTEMS) as readonly CodeSystem[];

export const isSystem = (text: string): text is CodeSystem => text in SYSTEMS;

export const STANDINGS: Readonly<Record<Standing, { readonly word: string; readonly tone: Tone }>> = {
  'in-force': { word: words('In force'), tone: 'good' },
  heading: { word: words('A heading'), tone: 'note' },
  'not-on-date': { word: words('Not in force on this date'), tone: 'bad' },
  'no-edition': { word: words('No edition of this date is loaded'), tone: 'warn' },
  unknown: { word: words('Not found'), tone: 'warn' },
  licensed: { word: words('Not loaded'), tone: 'warn' },
  'wrong-shape': { word: words('Not a code'), tone: 'bad' },
};

export const KINDS: Readonly<Record<NonNullable<CodeMeaning['practice']>['serviceKind'], string>> = {
  evaluation: words('Visit'),
  procedure: words('Procedure'),
  drug: words('Drug'),
  injection: words('Injection'),
  vaccine: words('Vaccine'),
  'vaccine-administration': words('Giving a vaccine'),
  laboratory: words('Laboratory'),
  imaging: words('Imaging'),
};
