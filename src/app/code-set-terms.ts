/** Each set in plain words: what it is, who publishes it, and under which terms its files may be installed. */
import type { SetKind } from '../codesets/recognize-file.ts';
import { type Said, said } from '../kernel/said.ts';

/** 'ama': files that carry CPT numbers or words; 'licence': a licensee's own files. */
export type SetTerms = 'public' | 'ama' | 'licence';

export type SetWords = { readonly name: Said; readonly publisher: string; readonly terms: SetTerms };

const set = (name: Said, publisher: string, terms: SetTerms = 'public'): SetWords => ({ name, publisher, terms });

const WORDS: Readonly<Record<string, SetWords>> = {
  icd10cm: set(said('Diagnoses (ICD-10-CM): codes and titles'), 'NCHS, CMS'),
  'icd10cm-conversion': set(said('Diagnoses: which code followed which'), 'NCHS'),
  'icd10cm-tabular': set(said('Diagnoses: tabular list with its notes'), 'NCHS'),
  'icd10cm-index': set(said('Diagnoses: alphabetic index'), 'NCHS'),
  'icd10cm-drugs': set(said('Diagnoses: table of drugs and chemicals'), 'NCHS'),
  'icd10cm-neoplasms': set(said('Diagnoses: table of neoplasms'), 'NCHS'),
  'icd10cm-external-causes': set(said('Diagnoses: index of external causes'), 'NCHS'),
  'poa-exempt': set(said('Diagnoses exempt from present-on-admission reporting'), 'CMS'),
  hcpcs: set(said('Procedures and supplies of Level II'), 'CMS'),
  'hcpcs-modifiers': set(said('Modifiers of Level II'), 'CMS'),
  'ptp-practitioner': set(said('Pairs not paid together: practitioners'), 'CMS (NCCI)', 'ama'),
  'ptp-outpatient': set(said('Pairs not paid together: outpatient hospital'), 'CMS (NCCI)', 'ama'),
  'mue-practitioner': set(said('Most units: practitioners'), 'CMS (NCCI)', 'ama'),
  'mue-outpatient': set(said('Most units: outpatient hospital'), 'CMS (NCCI)', 'ama'),
  'mue-dme': set(said('Most units: equipment suppliers'), 'CMS (NCCI)', 'ama'),
  'add-on': set(said('Add-on codes and what they stand beside'), 'CMS (NCCI)', 'ama'),
  mpfs: set(said('Medicare fee schedule: relative values'), 'CMS', 'ama'),
  'mpfs-qpp': set(said('Medicare fee schedule: relative values of the quality program'), 'CMS', 'ama'),
  gpci: set(said('Medicare fee schedule: indices of places'), 'CMS'),
  'locality-counties': set(said('Medicare fee schedule: counties of places'), 'CMS'),
  anesthesia: set(said('Anesthesia conversion factors'), 'CMS'),
  'opps-cap': set(said('Caps of imaging prices'), 'CMS', 'ama'),
  'zip-locality': set(said('ZIP codes and their localities'), 'CMS'),
  'zip-plus-four': set(said('ZIP codes of nine digits and their localities'), 'CMS'),
  places: set(said('Places of service'), 'CMS'),
  taxonomy: set(said('Provider taxonomy'), 'NUCC', 'licence'),
  reasons: set(said('Adjustment reasons in the licence’s words'), 'X12', 'licence'),
  remarks: set(said('Remarks in the licence’s words'), 'X12', 'licence'),
  exclusions: set(said('Providers excluded from federal programs (LEIE)'), 'OIG'),
  registry: set(said('National provider registry (NPPES)'), 'CMS'),
  cpt: set(said('CPT in the licensee’s own files'), 'AMA', 'licence'),
};

/** A kind that came later than this list is named as it is. */
export const setWords = (kind: string): SetWords =>
  WORDS[kind] ?? { name: said('{kind}', { kind }), publisher: '', terms: 'public' };

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
