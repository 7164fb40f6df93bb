/** A new patient, after a look at who this may already be: two charts of one person are two halves of a history. */
import type { Coverage } from '../claims/coverage.ts';
import type { PatientId } from '../claims/identifiers.ts';
import { coverageTerms, isSimilarName } from '../claims/patient-search.ts';
import type { Patient } from '../claims/patient.ts';
import { err, type Failure, isNonEmpty, ok, type Result } from '../kernel/result.ts';
import { checkDates, faultOf } from './change-patient.ts';
import type { Entropy, Unit } from './ports.ts';
import type { RegisterPatient, SimilarPatient } from './views/patients.ts';

export type Registered =
  | { readonly outcome: 'registered'; readonly patientId: PatientId; readonly similar: readonly SimilarPatient[] }
  | { readonly outcome: 'may-be-known'; readonly similar: readonly SimilarPatient[] };

/** Digits and letters that are not mistaken for each other over the telephone. */
const CHART_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 'P' and seven letters or digits at random: nobody reads from it who came when, and two desks never take the same. */
export const newChartNumber = (random: Uint8Array): string =>
  `P${[...random.slice(0, 7)].map((byte) => CHART_LETTERS[byte % CHART_LETTERS.length]).join('')}`;

/**
 * Out: registered, or who it may be, for the person to decide; the same registration sent twice registers once.
 * Errors: what speaks against the dates or the coverage; nothing is written then.
 */
export async function registerPatient(
  unit: Unit,
  { patientId, patient: edit, coverage, isAnotherPerson }: RegisterPatient,
  entropy: Entropy,
): Promise<Result<Registered, Failure>> {
  if ((await unit.patientRevision(patientId, false)) !== undefined) return ok({ outcome: 'registered', patientId, similar: [] });
  const dates = checkDates(edit, await unit.today());
  if (!dates.ok) return dates;
  const patient: Patient = {
    patientId,
    chartNumber: newChartNumber(entropy.bytes(7)),
    history: { problems: [], procedures: [], medications: [], allergies: [] },
    ...edit,
  };
  const covered: Coverage | undefined =
    coverage === undefined ? undefined : { coverageId: coverage.coverageId, patientId, ...coverage.coverage };
  if (covered !== undefined) {
    const fault = await faultOf(unit, covered);
    if (!fault.ok) return fault;
    if ((await unit.coverageRevision(covered.coverageId, false)) !== undefined) {
      return err({
        code: 'coverage-id-must-be-new',
        message: 'This coverage is in the books already. Load the page again and register once more.',
      });
    }
  }
  const similar = isAnotherPerson ? [] : await whoItMayBe(unit, patient, covered);
  if (isNonEmpty(similar)) return ok({ outcome: 'may-be-known', similar });
  await unit.savePatients([patient]);
  if (covered !== undefined) await unit.saveCoverages([covered]);
  return ok({ outcome: 'registered', patientId, similar: [] });
}

/** Same birth date and a similar name, or the same number on the card. */
async function whoItMayBe(unit: Unit, patient: Patient, covered: Coverage | undefined): Promise<readonly SimilarPatient[]> {
  const birth = patient.birthDate.replaceAll('-', '');
  const members = covered === undefined ? [] : coverageTerms(covered).map(({ term }) => term);
  const found = await unit.patientsWithTerms([birth, ...members]);
  const hits = await unit.patientHits([...new Set(found.map((row) => row.patientId))]);
  return hits.flatMap((hit) => {
    const terms = new Set(found.filter((row) => row.patientId === hit.patientId).map((row) => row.term));
    const why: SimilarPatient['why'] = [];
    if (hit.birthDate === patient.birthDate && isSimilarName(hit.name, patient.name))
      why.push('same-birth-date-and-similar-name');
    if (members.some((member) => terms.has(member))) why.push('same-member-id');
    return why.length === 0 ? [] : [{ patient: hit, why }];
  });
}
