/** Words of the intake: kinds of files, states of loads, what became of visits. */
import type { IntakeRun, IntakeRunRow, RecognizedFile } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';

export const FORMAT_WORDS: Readonly<Record<RecognizedFile['format'], string>> = {
  fhir: words('FHIR resources'),
  note: words('Clinical note'),
  csv: words('Table of an export'),
  patients: words('Migration list of patients'),
};

export const STATE_WORDS: Readonly<Record<IntakeRunRow['state'], string>> = {
  waiting: words('Waits for its turn'),
  reading: words('Reading the files'),
  settling: words('Finding whose it is'),
  done: words('Finished'),
  stopped: words('Stopped'),
};

export const STATE_TONES: Readonly<Record<IntakeRunRow['state'], 'good' | 'warn' | 'bad' | 'note' | 'quiet'>> = {
  waiting: 'quiet',
  reading: 'note',
  settling: 'note',
  done: 'good',
  stopped: 'bad',
};

export const FILE_STATE_WORDS: Readonly<Record<IntakeRun['fileList'][number]['state'], string>> = {
  waiting: words('Waits for its turn'),
  reading: words('Being read'),
  read: words('Read'),
  known: words('Was here before: nothing changed'),
  unreadable: words('Cannot be read'),
};

export const OUTCOME_WORDS: Readonly<Record<IntakeRun['outcomes'][number]['outcome'], string>> = {
  'to-code': words('To be coded'),
  'to-sign': words('To be signed'),
  stopped: words('Something is missing'),
  question: words('Waits for an answer'),
  history: words('History, not billed'),
  'not-billable': words('Not billable'),
};

const KIND_WORDS: Readonly<Record<string, string>> = {
  patient: words('People'),
  coverage: words('Coverages'),
  payer: words('Payers'),
  organization: words('Organizations'),
  practitioner: words('Clinicians'),
  'practitioner-role': words('Roles of clinicians'),
  location: words('Places'),
  encounter: words('Visits'),
  condition: words('Conditions'),
  procedure: words('Procedures'),
  medication: words('Medications'),
  immunization: words('Immunizations'),
  allergy: words('Allergies'),
  observation: words('Observations'),
  document: words('Documents and notes'),
  'source-claim': words('Claims made elsewhere'),
  order: words('Orders'),
  appointment: words('Appointments'),
  'opening-balance': words('Opening balances'),
  'control-total': words('Control totals'),
  unused: words('Without a use here'),
  deletion: words('Withdrawn by the sender'),
};
/** A kind of a newer server keeps its own name. */
export const kindWord = (kind: string): string => (Object.hasOwn(KIND_WORDS, kind) ? (KIND_WORDS[kind] ?? kind) : kind);

export const TOTAL_WORDS = {
  rows: words('Rows'),
  patients: words('Patients'),
  patientCents: words('Patient balances'),
  insuranceCents: words('Insurance balances'),
} as const;
export type TotalName = keyof typeof TOTAL_WORDS;
