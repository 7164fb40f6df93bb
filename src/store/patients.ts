/** Patients, and what hangs on them before any visit: coverages, appointments, authorizations. */
import type { Unit } from '../app/ports.ts';
import { type Coverage, coverageSchema } from '../claims/coverage.ts';
import { type Appointment, type Authorization, appointmentSchema, authorizationSchema } from '../claims/encounter.ts';
import { type Patient, patientSchema } from '../claims/patient.ts';
import { type NounTable, nounsById, saveNouns } from './noun-table.ts';
import { indexCoverages, indexPatients } from './patient-search.ts';
import { storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

export const PATIENTS: NounTable<Patient> = {
  document: storedDocument({ noun: 'patient', version: 1, schema: patientSchema }),
  table: 'patient',
  id: { column: 'patient_id', type: 'uuid', of: (patient) => patient.patientId },
  columns: [{ column: 'chart_number', type: 'text', of: (patient) => patient.chartNumber }],
  ofPatients: true,
};

export const COVERAGES: NounTable<Coverage> = {
  document: storedDocument({ noun: 'coverage', version: 1, schema: coverageSchema }),
  table: 'coverage',
  id: { column: 'coverage_id', type: 'uuid', of: (coverage) => coverage.coverageId },
  columns: [
    { column: 'patient_id', type: 'uuid', of: (coverage) => coverage.patientId },
    { column: 'payer_id', type: 'text', of: (coverage) => coverage.payerId },
  ],
  ofPatients: true,
};

const APPOINTMENTS: NounTable<Appointment> = {
  document: storedDocument({ noun: 'appointment', version: 1, schema: appointmentSchema }),
  table: 'appointment',
  id: { column: 'appointment_id', type: 'uuid', of: (appointment) => appointment.appointmentId },
  columns: [
    { column: 'patient_id', type: 'uuid', of: (appointment) => appointment.patientId },
    { column: 'on_date', type: 'date', of: (appointment) => appointment.date },
  ],
  ofPatients: true,
};

/** AUTHORIZATION is a word of SQL, hence the table's longer name. */
export const AUTHORIZATIONS: NounTable<Authorization> = {
  document: storedDocument({ noun: 'authorization', version: 1, schema: authorizationSchema }),
  table: 'authorization_number',
  id: { column: 'authorization_id', type: 'uuid', of: (authorization) => authorization.authorizationId },
  columns: [{ column: 'patient_id', type: 'uuid', of: (authorization) => authorization.patientId }],
  ofPatients: true,
};

export const patientUnit = (
  tenant: Tenant,
): Pick<Unit, 'savePatients' | 'saveCoverages' | 'saveAppointments' | 'saveAuthorizations' | 'patient'> => ({
  savePatients: async (patients) => {
    await indexPatients(tenant, await saveNouns(tenant, PATIENTS, patients));
  },
  saveCoverages: async (coverages) => {
    await indexCoverages(tenant, await saveNouns(tenant, COVERAGES, coverages));
  },
  saveAppointments: async (appointments) => void (await saveNouns(tenant, APPOINTMENTS, appointments)),
  saveAuthorizations: async (authorizations) => void (await saveNouns(tenant, AUTHORIZATIONS, authorizations)),
  patient: async (id) => (await nounsById(tenant, PATIENTS, [id])).get(id),
});
