/** Each set in plain words: what it is, who publishes it, and under which terms its files may be installed. */
import { SET_KINDS, type SetKind } from '../codesets/recognize-file.ts';
import { type Said, said } from '../kernel/said.ts';

/** 'ama': files that carry CPT numbers or words; 'licence': a licensee's own files. */
export type SetTerms = 'public' | 'ama' | 'licence';

export type SetWords = { readonly name: Said; readonly publisher: string; readonly terms: SetTerms };

const set = (name: string, publisher: string, terms: SetTerms = 'public'): SetWords => ({ name: said(name), publisher, terms });

const WORDS: Readonly<Record<string, SetWords>> = {
  icd10cm: set('Diagnoses (ICD-10-CM): codes and titles', 'NCHS, CMS'),
  'icd10cm-conversion': set('Diagnoses: which code followed which', 'NCHS'),
  'icd10cm-tabular': set('Diagnoses: tabular list with its notes', 'NCHS'),
  'icd10cm-index': set('Diagnoses: alphabetic index', 'NCHS'),
  'icd10cm-drugs': set('Diagnoses: table of drugs and chemicals', 'NCHS'),
  'icd10cm-neoplasms': set('Diagnoses: table of neoplasms', 'NCHS'),
  'icd10cm-external-causes': set('Diagnoses: index of external causes', 'NCHS'),
  'poa-exempt': set('Diagnoses exempt from present-on-admission reporting', 'CMS'),
  hcpcs: set('Procedures and supplies of Level II', 'CMS'),
  'hcpcs-modifiers': set('Modifiers of Level II', 'CMS'),
  'ptp-practitioner': set('Pairs not paid together: practitioners', 'CMS (NCCI)', 'ama'),
  'ptp-outpatient': set('Pairs not paid together: outpatient hospital', 'CMS (NCCI)', 'ama'),
  'mue-practitioner': set('Most units: practitioners', 'CMS (NCCI)', 'ama'),
  'mue-outpatient': set('Most units: outpatient hospital', 'CMS (NCCI)', 'ama'),
  'mue-dme': set('Most units: equipment suppliers', 'CMS (NCCI)', 'ama'),
  'add-on': set('Add-on codes and what they stand beside', 'CMS (NCCI)', 'ama'),
  mpfs: set('Medicare fee schedule: relative values', 'CMS', 'ama'),
  'mpfs-qpp': set('Medicare fee schedule: relative values of the quality program', 'CMS', 'ama'),
  gpci: set('Medicare fee schedule: indices of places', 'CMS'),
  'locality-counties': set('Medicare fee schedule: counties of places', 'CMS'),
  anesthesia: set('Anesthesia conversion factors', 'CMS'),
  'opps-cap': set('Caps of imaging prices', 'CMS', 'ama'),
  'zip-locality': set('ZIP codes and their localities', 'CMS'),
  'zip-plus-four': set('ZIP codes of nine digits and their localities', 'CMS'),
  places: set('Places of service', 'CMS'),
  taxonomy: set('Provider taxonomy', 'NUCC', 'licence'),
  reasons: set('Adjustment reasons in the licence’s words', 'X12', 'licence'),
  remarks: set('Remarks in the licence’s words', 'X12', 'licence'),
  exclusions: set('Providers excluded from federal programs (LEIE)', 'OIG'),
  registry: set('National provider registry (NPPES)', 'CMS'),
  cpt: set('CPT in the licensee’s own files', 'AMA', 'licence'),
};

/** A kind that came later than this list is named as it is. */
export const setWords = (kind: string): SetWords =>
  WORDS[kind] ?? { name: said('{kind}', { kind }), publisher: '', terms: 'public' };

export const setKinds: readonly SetKind[] = SET_KINDS;

/** Sets that an office needs day by day: one of them that is missing or old is told first. */
export const DAILY_SETS: readonly SetKind[] = [
  'icd10cm',
  'icd10cm-tabular',
  'icd10cm-index',
  'hcpcs',
  'ptp-practitioner',
  'mue-practitioner',
  'add-on',
  'mpfs',
  'gpci',
  'zip-locality',
  'exclusions',
];
