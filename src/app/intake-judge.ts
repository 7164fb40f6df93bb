/** What becomes of a visit that came in, as far as its own words decide it. Pure. */
import type { IncomingOf } from '../claims/incoming.ts';
import { type Icd10, icd10Schema } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { IncomingCode } from '../claims/incoming-parts.ts';
import { type ToFind, VERDICTS, type Verdict } from './intake-orders.ts';
import type { VisitFacts } from './intake-visit-text.ts';

type Visit = IncomingOf<'encounter'>;

/** Source: HL7 FHIR R4, value set encounter-status (hl7.org/fhir/R4/valueset-encounter-status.html, from memory). */
const BY_STATUS: Readonly<Record<string, Verdict | undefined>> = {
  cancelled: VERDICTS.cancelled,
  'entered-in-error': VERDICTS.cancelled,
  planned: VERDICTS.planned,
  arrived: VERDICTS.notFinished,
  triaged: VERDICTS.notFinished,
  'in-progress': VERDICTS.notFinished,
  onleave: VERDICTS.notFinished,
  unknown: VERDICTS.unknownState,
};

/** Source: HL7 v3 ActCode, ActEncounterCode (from memory): stays in a facility. */
const FACILITY = new Set(['IMP', 'ACUTE', 'NONAC', 'SS', 'OBSENC', 'inpatient', 'snf', 'hospice']);

/** What the visit itself says against billing it; undefined when nothing does. */
export function judgeVisit(visit: Visit, today: PlainDate): Verdict | undefined {
  const byStatus = BY_STATUS[visit.status ?? 'finished'];
  if (byStatus !== undefined) return byStatus;
  if (visit.from === undefined) return VERDICTS.noDate;
  if (visit.from > today) return VERDICTS.future;
  if (FACILITY.has(visit.class ?? '')) return VERDICTS.facility;
  if (visit.class === 'VR' && placeOf(visit) === undefined) return VERDICTS.telehealth;
  return undefined;
}

/** What the patient's dates say against it. */
export function judgeDates(visit: Visit, patient: Patient): Verdict | undefined {
  if (visit.from === undefined) return VERDICTS.noDate;
  if (visit.from < patient.birthDate) return VERDICTS.beforeBirth;
  return patient.deathDate !== undefined && visit.from > patient.deathDate ? VERDICTS.afterDeath : undefined;
}

/** The place of service where the visit's own words fix it. Source: CMS place of service code set: 12 home, 23 emergency room. */
export function placeOf({ placeOfService, class: kind }: Visit): string | undefined {
  if (placeOfService !== undefined && /^\d{2}$/.test(placeOfService)) return placeOfService;
  return kind === 'EMER' ? '23' : kind === 'HH' ? '12' : undefined;
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
