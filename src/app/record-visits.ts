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
    await unit.savePatients(
      uniqueBy(
        visits.map((v) => v.patient),
        (p) => p.patientId,
      ),
    );
    await unit.saveCoverages(
      uniqueBy(
        visits.flatMap((v) => v.coverages),
        (c) => c.coverageId,
      ),
    );
    await unit.saveAppointments(visits.map((v) => v.appointment));
    await unit.saveAuthorizations(visits.flatMap((v) => v.authorization ?? []));
    const encounters = visits.map((v) => v.encounter);
    await unit.saveEncounters(encounters);
    await bookDeskCash(unit, encounters, day.today);
  });
  day.progress('visits', visits.length);
}

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((i) => [key(i), i])).values(),
];
