/** What the front desk and the clinicians record on a day: patients, coverages, appointments, visits with their notes. */
import type { Coverage } from '../claims/coverage.ts';
import type { Appointment, Authorization, Encounter } from '../claims/encounter.ts';
import type { Patient } from '../claims/patient.ts';
import type { Day } from './day.ts';
import { bookDeskCash } from './desk-cash.ts';

export type VisitRecord = {
  readonly patient: Patient;
  readonly coverages: readonly Coverage[];
  readonly appointment: Appointment;
  readonly authorization: Authorization | undefined;
  readonly encounter: Encounter;
};

/** Recording the same visits twice changes nothing. */
export async function recordVisits(day: Day, visits: readonly VisitRecord[]): Promise<void> {
  if (visits.length === 0) return;
  await day.store.transact({ ...day.actor, purpose: 'record visits' }, async (unit) => {
    const patients = uniqueBy(
      visits.map((v) => v.patient),
      (p) => p.patientId,
    );
    const coverages = uniqueBy(
      visits.flatMap((v) => v.coverages),
      (c) => c.coverageId,
    );
    const encounters = visits.map((v) => v.encounter);
    // One after the other at the database, in this order: what refers to a patient comes behind the patient.
    await Promise.all([
      unit.savePatients(patients),
      unit.saveCoverages(coverages),
      unit.saveAppointments(visits.map((v) => v.appointment)),
      unit.saveAuthorizations(visits.flatMap((v) => v.authorization ?? [])),
      unit.saveEncounters(encounters),
    ]);
    await bookDeskCash(unit, encounters, { today: day.today });
  });
  day.progress('visits', visits.length);
}

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((i) => [key(i), i])).values(),
];
