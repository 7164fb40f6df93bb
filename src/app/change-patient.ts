/** What a person changes about a patient or a coverage; the older version stays readable, and nobody overwrites what they have not seen. */
import { byRank, type Coverage } from '../claims/coverage.ts';
import type { CoverageId, PatientId } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import { isWithin } from '../kernel/effective.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { Unit } from './ports.ts';
import type { CoverageEdit, PatientEdit } from './views/patients.ts';
import { coverageSaved, guarantorSaved } from './who-pays.ts';

export type Saved = { readonly revision: number };
export type ChangeFailure = Failure<
  | 'patient-must-exist'
  | 'coverage-must-exist'
  | 'patient-must-not-have-changed'
  | 'coverage-must-not-have-changed'
  | 'patient-dates-must-be-in-order'
  | CoverageFault
>;
type CoverageFault = 'coverage-dates-must-be-in-order' | 'coverage-payer-must-be-known' | 'coverage-rank-must-be-free';

const gone = <Code extends string>(code: Code, what: string): { readonly ok: false; readonly error: Failure<Code> } =>
  err({ code, message: `There is no such ${what} in this practice. Go back to the list and open it from there.` });

const changed = <Code extends string>(code: Code): { readonly ok: false; readonly error: Failure<Code> } =>
  err({
    code,
    message:
      'Somebody else changed this while you had it open. Nothing was saved: load the page again, look at what changed, and enter your change once more.',
  });

/** Errors: see `ChangeFailure`; nothing is written then. */
export async function changePatient(
  unit: Unit,
  { patientId, revision, edit }: { readonly patientId: PatientId; readonly revision: number; readonly edit: PatientEdit },
): Promise<Result<Saved, ChangeFailure>> {
  const known = await unit.patientRevision(patientId, true);
  if (known === undefined) return gone('patient-must-exist', 'patient');
  if (known.revision !== revision) return changed('patient-must-not-have-changed');
  const dates = checkDates(edit, await unit.today());
  if (!dates.ok) return dates;
  const { patientId: id, chartNumber, history } = known.patient;
  const patient: Patient = { patientId: id, chartNumber, history, ...edit };
  await unit.savePatients([patient]);
  await guarantorSaved(unit, patient, await unit.today());
  const now = await unit.patientRevision(patientId, false);
  return ok({ revision: now?.revision ?? revision });
}

/** Errors: 'patient-dates-must-be-in-order' for a birth in the future, or a death before the birth or in the future. */
export function checkDates(
  { birthDate, deathDate }: Pick<Patient, 'birthDate' | 'deathDate'>,
  today: Patient['birthDate'],
): Result<void, Failure<'patient-dates-must-be-in-order'>> {
  if (birthDate <= today && (deathDate === undefined || (birthDate <= deathDate && deathDate <= today))) return ok(undefined);
  return err({
    code: 'patient-dates-must-be-in-order',
    message: 'A birth or death lies in the future, or the death before the birth. Correct the dates.',
    path: birthDate > today ? 'patient.birthDate' : 'patient.deathDate',
  });
}

/** The stored answer of the payer stays with the coverage while payer and member stay the same. Errors: see `ChangeFailure`. */
export async function changeCoverage(
  unit: Unit,
  { coverageId, revision, edit }: { readonly coverageId: CoverageId; readonly revision: number; readonly edit: CoverageEdit },
): Promise<Result<Saved, ChangeFailure>> {
  const known = await unit.coverageRevision(coverageId, true);
  if (known === undefined) return gone('coverage-must-exist', 'coverage');
  if (known.revision !== revision) return changed('coverage-must-not-have-changed');
  const { patientId, eligibility, payerId, subscriber } = known.coverage;
  const isSameContract = payerId === edit.payerId && subscriber.memberId === edit.subscriber.memberId;
  const next: Coverage = {
    coverageId,
    patientId,
    ...edit,
    ...(eligibility === undefined || !isSameContract ? {} : { eligibility }),
  };
  const fault = await faultOf(unit, next);
  if (!fault.ok) return fault;
  await unit.saveCoverages([next]);
  await coverageSaved(unit, patientId, { isNew: false, today: await unit.today() });
  const now = await unit.coverageRevision(coverageId, false);
  return ok({ revision: now?.revision ?? revision });
}

/** The same id again changes nothing when it says the same. Errors: see `ChangeFailure`. */
export async function addCoverage(
  unit: Unit,
  {
    patientId,
    coverageId,
    edit,
  }: { readonly patientId: PatientId; readonly coverageId: CoverageId; readonly edit: CoverageEdit },
): Promise<Result<Saved, ChangeFailure>> {
  const patient = await unit.patientRevision(patientId, true);
  if (patient === undefined) return gone('patient-must-exist', 'patient');
  const known = await unit.coverageRevision(coverageId, true);
  if (known !== undefined && known.coverage.patientId !== patientId) return gone('coverage-must-exist', 'coverage');
  if (known !== undefined) return ok({ revision: known.revision });
  const coverage: Coverage = { coverageId, patientId, ...edit };
  const fault = await faultOf(unit, coverage);
  if (!fault.ok) return fault;
  await unit.saveCoverages([coverage]);
  await coverageSaved(unit, patientId, { isNew: true, today: await unit.today() });
  return ok({ revision: 1 });
}

/** What speaks against this coverage beside the patient's others. */
export async function faultOf(unit: Unit, coverage: Coverage): Promise<Result<void, Failure<CoverageFault>>> {
  if (coverage.to !== undefined && coverage.to < coverage.from) {
    return err({
      code: 'coverage-dates-must-be-in-order',
      message: 'The coverage ends before it begins. Correct the two dates.',
      path: 'coverage.to',
    });
  }
  const { payers } = await unit.practice();
  if (!payers.some((payer) => payer.payerId === coverage.payerId)) {
    return err({
      code: 'coverage-payer-must-be-known',
      message: 'The practice does not know that payer. Choose one of the list.',
      path: 'coverage.payerId',
    });
  }
  const others = (await unit.coveragesOfPatient(coverage.patientId)).map((view) => view.coverage);
  const rival = others.toSorted(byRank).find((other) => standsInTheWay(other, coverage));
  if (rival === undefined) return ok(undefined);
  return err({
    code: 'coverage-rank-must-be-free',
    message:
      'Another coverage is billed in that place at the same time. End the other one first, or give this one another place.',
    path: 'coverage.rank',
  });
}

/** Coverage of one case (an accident at work) replaces the others for its visits only. */
const standsInTheWay = (other: Coverage, one: Coverage): boolean =>
  other.coverageId !== one.coverageId &&
  other.rank === one.rank &&
  other.caseNumber === undefined &&
  one.caseNumber === undefined &&
  (isWithin(one.from, other.from, other.to) || isWithin(other.from, one.from, one.to));
