/** What becomes of a visit that came in, as far as its own words decide it: the one home of that rule. Pure. */
import type { IncomingOf } from '../claims/incoming.ts';
import { type Icd10, icd10Schema } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { IncomingCode } from '../claims/incoming-parts.ts';
import { type ToFind, VERDICTS, type Verdict } from './intake-orders.ts';
import type { VisitFacts } from './intake-visit-text.ts';

type Visit = IncomingOf<'encounter'>;

/**
 * Source: HL7 FHIR R4, value set encounter-status (hl7.org/fhir/R4/valueset-encounter-status.html, from memory), and the
 * words of R5. Undefined: it took place.
 */
const BY_STATUS: Readonly<Record<string, Verdict | undefined>> = {
  finished: undefined,
  completed: undefined,
  discharged: undefined,
  cancelled: VERDICTS.cancelled,
  discontinued: VERDICTS.cancelled,
  'entered-in-error': VERDICTS.cancelled,
  planned: VERDICTS.planned,
  arrived: VERDICTS.notFinished,
  triaged: VERDICTS.notFinished,
  'in-progress': VERDICTS.notFinished,
  onleave: VERDICTS.notFinished,
  'on-hold': VERDICTS.notFinished,
};

/**
 * Whether a practice's claim follows from a visit with one of its clinicians. A stay is billed by the hospital; what its
 * physicians did on each day is not in the record, so a person is asked, never told "no".
 * Source: HL7 v3 ActCode, ActEncounterCode, and the words that exports before R4 used; Medicare Claims Processing Manual
 * ch. 12 (physicians' services in and out of hospitals). Both from memory: an unsure class is asked about.
 */
const BY_CLASS: Readonly<Record<string, Verdict | undefined>> = {
  AMB: undefined,
  ambulatory: undefined,
  outpatient: undefined,
  wellness: undefined,
  urgentcare: undefined,
  VR: undefined,
  virtual: undefined,
  EMER: undefined,
  emergency: undefined,
  // Whose clinician came is settled before: an agency's visit is not ours.
  HH: undefined,
  home: undefined,
  IMP: VERDICTS.stay,
  ACUTE: VERDICTS.stay,
  NONAC: VERDICTS.stay,
  SS: VERDICTS.stay,
  inpatient: VERDICTS.stay,
  snf: VERDICTS.stay,
  hospice: VERDICTS.stay,
  OBSENC: VERDICTS.observation,
  PRENC: VERDICTS.beforeAdmission,
  FLD: VERDICTS.field,
  field: VERDICTS.field,
};

/** What the visit itself says against billing it, whoever and wherever it was; undefined when nothing does. */
export function judgeVisit(visit: Visit, today: PlainDate): Verdict | undefined {
  const { status } = visit;
  // Notes and tables have no status: they tell of what took place.
  if (status !== undefined && !Object.hasOwn(BY_STATUS, status)) return VERDICTS.unknownState;
  const byStatus = status === undefined ? undefined : BY_STATUS[status];
  if (byStatus !== undefined) return byStatus;
  if (visit.withdrawn !== undefined) return VERDICTS.cancelled;
  return visit.from !== undefined && visit.from > today ? VERDICTS.future : undefined;
}

/** What its kind says against it, once the place and the clinician are known to be ours. */
export function judgeKind(visit: Visit): Verdict | undefined {
  const { class: kind, findings } = visit;
  if (findings.some(({ code }) => code === NOT_UNDERSTOOD)) return VERDICTS.modified;
  if (kind === undefined) return undefined;
  if (!Object.hasOwn(BY_CLASS, kind)) return VERDICTS.unknownKind;
  if ((kind === 'VR' || kind === 'virtual') && placeOf(visit) === undefined) return VERDICTS.telehealth;
  return BY_CLASS[kind];
}

/** Source: FHIR R4 extensibility.html: who does not know a modifier extension must not use the record. */
const NOT_UNDERSTOOD = 'modifier-must-be-understood';

/** False: the source took the record back, or it carries a modifier that nobody here knows; it is no fact of a visit or a chart. */
export const isUsable = ({ withdrawn, findings }: Pick<Visit, 'withdrawn' | 'findings'>): boolean =>
  withdrawn === undefined && findings.every(({ code }) => code !== NOT_UNDERSTOOD);

/** What the patient's dates say against it. */
export function judgeDates(from: PlainDate, patient: Patient): Verdict | undefined {
  if (from < patient.birthDate) return VERDICTS.beforeBirth;
  return patient.deathDate !== undefined && from > patient.deathDate ? VERDICTS.afterDeath : undefined;
}

/** The place of service where the visit's own words fix it. Source: CMS place of service code set: 12 home, 23 emergency room. */
export function placeOf({ placeOfService, class: kind }: Visit): string | undefined {
  if (placeOfService !== undefined && /^\d{2}$/.test(placeOfService)) return placeOfService;
  return kind === 'EMER' || kind === 'emergency' ? '23' : kind === 'HH' || kind === 'home' ? '12' : undefined;
}

/** A code that the source wrote as ICD-10-CM and that is billable on the day: a certain fact of the record. */
function certainDiagnosis(codes: readonly IncomingCode[], on: PlainDate, codeSets: CodeSets): Icd10 | undefined {
  for (const { system, code } of codes) {
    const parsed = system === 'icd-10-cm' ? icd10Schema.safeParse(code.replace('.', '').toUpperCase()) : undefined;
    if (parsed?.success === true && codeSets.icd10(parsed.data, on).kind === 'billable') return parsed.data;
  }
  return undefined;
}

const isBillingCode = ({ system, code }: IncomingCode): boolean =>
  (system === 'cpt' || system === 'hcpcs') && /^[0-9A-Z][0-9]{3}[0-9A-Z]$/.test(code);

/** Counts of what is there, and of what the coder still has to find. */
export function toFind({ conditions, procedures, immunizations }: VisitFacts, on: PlainDate, codeSets: CodeSets): ToFind {
  const certain = conditions.filter(({ codes }) => certainDiagnosis(codes, on, codeSets) !== undefined).length;
  const services = [...procedures, ...immunizations];
  return {
    certain,
    uncoded: conditions.length - certain,
    services: services.length,
    unbilled: services.filter(({ codes }) => !codes.some(isBillingCode)).length,
  };
}
