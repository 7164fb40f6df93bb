/** A person says whose a visit is that came without its patient, date, clinician or place: it goes into the books. */
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import { newId } from './day.ts';
import { judgeDates } from './intake-judge.ts';
import { subjectOf } from './intake-orders.ts';
import { newSettling, SETTLED_KINDS, writeSettled } from './settle-incoming.ts';
import type { Unit } from './ports.ts';
import type { IntakeDay } from './settle-ports.ts';
import { enter, isEstablished } from './settle-visits.ts';
import type { AssignVisit } from './views/intake.ts';

export type AssignFailure = Failure<
  'visit-must-be-waiting' | 'patient-must-exist' | 'provider-must-exist' | 'place-must-exist' | 'visit-date-must-fit-the-patient'
>;

const refuse = (code: AssignFailure['code'], { text }: Said): { readonly ok: false; readonly error: AssignFailure } =>
  err({ code, message: text });

/** Out: our visit. Errors: see `AssignFailure`; nothing is written then. */
export const assignVisit = (
  day: IntakeDay,
  given: AssignVisit,
): Promise<Result<{ readonly encounterId: EncounterId }, AssignFailure>> =>
  day.store.transact({ ...day.actor, purpose: 'assign a visit that came in' }, async (unit) => {
    const { system, type, id } = given;
    const [visit] = await unit.incomingOf(system, [{ type, id }]);
    const links = visit === undefined ? [] : await unit.incomingLinks([{ system, type, id }]);
    if (visit?.kind !== 'encounter' || links.length > 0) {
      return refuse(
        'visit-must-be-waiting',
        said('This visit is in the books already, or is not one that waits. Load the list again.'),
      );
    }
    const patient = await unit.patient(given.patientId);
    if (patient === undefined)
      return refuse('patient-must-exist', said('There is no such patient in this practice. Look for the patient once more.'));
    const { providers, locations } = day.office.practice;
    if (!providers.some(({ providerId }) => providerId === given.providerId)) {
      return refuse('provider-must-exist', said('There is no such clinician in this practice. Choose one of the list.'));
    }
    const place = locations.find(({ locationId }) => locationId === given.locationId);
    if (place === undefined)
      return refuse('place-must-exist', said('There is no such place in this practice. Choose one of the list.'));
    const dated = { ...visit, from: given.serviceDate };
    if (given.serviceDate > day.today || judgeDates(given.serviceDate, patient) !== undefined) {
      return refuse(
        'visit-date-must-fit-the-patient',
        said('The date lies in the future, before the birth or after the death of the patient. Correct it.'),
      );
    }
    const keys = [...(visit.patient?.key === undefined ? [] : [visit.patient.key]), ...visit.keys.map((key) => `?${key}`)];
    const records = (await unit.incomingOfPatients(system, keys, SETTLED_KINDS)).map(({ record }) => record);
    const results = await unit.incomingOfVisits(system, keys, visit.keys);
    const settling = newSettling(day, unit, { runId: '', system, billableFrom: given.serviceDate });
    const encounterId = newId<EncounterId>(day);
    const coverages = new Map([[patient.patientId, await unit.coveragesOfPatients([patient.patientId])]]);
    enter(
      settling,
      { visit: dated, of: undefined, records: [...records, ...results] },
      {
        patient,
        providerId: given.providerId,
        locationId: given.locationId,
        placeOfService: given.placeOfService ?? place.placeOfService,
        isKnown: isEstablished(await unit.daysSeen([patient.patientId]), given.serviceDate),
        encounterId,
        coverages: { of: coverages, waiting: new Map() },
      },
    );
    await writeSettled({ ...settling, ended: [subjectOf({ system, type, id })] });
    await answerWhoItIs(unit, system, { key: visit.patient?.key, patientId: patient.patientId });
    return ok({ encounterId });
  });

/** Who says whose visit it is has said who the sender's patient is: it is remembered, and answers an open question. */
async function answerWhoItIs(
  unit: Unit,
  system: string,
  { key, patientId }: { readonly key: string | undefined; readonly patientId: PatientId },
): Promise<void> {
  const identity = key === undefined ? undefined : (await unit.incomingByKeys(system, [key])).get(key);
  if (key === undefined || identity?.kind !== 'patient') return;
  const about = `${identity.type}/${identity.id}`;
  const question = (await unit.questionsAbout(system, [about])).get(`same-person ${about}`);
  if (question?.answer !== undefined) return;
  if (question === undefined) {
    const { type, id } = identity;
    const [record] = await unit.incomingOf(system, [{ type, id }]);
    const links = await unit.incomingLinks([{ system, type, id }]);
    if (record === undefined || links.some(({ noun }) => noun === 'patient')) return;
    const { sha256 } = record.source;
    await unit.linkIncoming([{ system, type, id, noun: 'patient', nounId: patientId, sha256, how: 'said-same' }]);
  } else {
    await unit.answerIntake(question.questionId, patientId);
    await unit.closeWorkAbout([question.questionId]);
  }
  await unit.askAgain(system, [key]);
}
