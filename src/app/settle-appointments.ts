/** Appointments of the days to come, as ours: with patient, clinician, place and time, or as work that says what is missing. */
import { type Appointment, appointmentSchema } from '../claims/encounter.ts';
import type { AppointmentId } from '../claims/identifiers.ts';
import type { IncomingOf } from '../claims/incoming.ts';
import type { Patient } from '../claims/patient.ts';
import { newId } from './day.ts';
import type { IncomingLink } from './intake-book.ts';
import { appointmentOrder } from './intake-desk-orders.ts';
import { subjectOf, type VisitPart } from './intake-orders.ts';
import { type Parties, placeMeant, providerMeant } from './settle-parties.ts';
import { identityOf, nameOf, type SettledPatient, type Settling } from './settle-ports.ts';

type Incoming = IncomingOf<'appointment'>;

/**
 * Source: HL7 FHIR R4, value set appointmentstatus (hl7.org/fhir/R4/valueset-appointmentstatus.html, from memory). A word
 * that is not here, or none, is not confirmed.
 */
const STATUS: Readonly<Record<string, Appointment['status'] | undefined>> = {
  booked: 'booked',
  arrived: 'booked',
  'checked-in': 'booked',
  fulfilled: 'kept',
  cancelled: 'cancelled',
  'entered-in-error': 'cancelled',
  noshow: 'no-show',
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * In: patients with their records. Collected to be saved: appointments from today on, and what became of those that came
 * before. Past ones that never were in our books stay records of the sender.
 */
export async function settleAppointments(
  settling: Settling,
  patients: readonly SettledPatient[],
  parties: Parties,
): Promise<void> {
  const found = patients.flatMap(({ ours, records }) =>
    ours.is === 'ours' ? appointmentsIn(records).map((record) => ({ record, patient: ours.patient })) : [],
  );
  if (found.length === 0) return;
  const links = new Map(
    (await settling.unit.incomingLinks(found.map(({ record }) => identityOf(record))))
      .filter(({ noun }) => noun === 'appointment')
      .map((link) => [nameOf(link), link]),
  );
  for (const { record, patient } of found)
    settleOne(settling, record, { patient, parties, link: links.get(nameOf(identityOf(record))) });
}

const appointmentsIn = (records: SettledPatient['records']): readonly Incoming[] =>
  records.filter((record): record is Incoming => record.kind === 'appointment');

type One = { readonly patient: Patient; readonly parties: Parties; readonly link: IncomingLink | undefined };

function settleOne(settling: Settling, record: Incoming, { patient, parties, link }: One): void {
  const { day, orders, appointments, links, ended } = settling;
  const status = STATUS[record.status ?? ''];
  const isOurs = link !== undefined;
  if (!isOurs && (status === 'kept' || status === 'cancelled' || status === 'no-show')) return;
  if (!isOurs && record.on !== undefined && record.on < day.today) return;
  const identity = identityOf(record);
  const provider = providerMeant(settling, parties, record.practitioner);
  const place = placeMeant(settling, parties, record.location);
  const time = record.time !== undefined && TIME.test(record.time) ? record.time : undefined;
  const missing: readonly VisitPart[] = [
    ...(status === undefined ? (['confirmation'] as const) : []),
    ...(record.on === undefined ? (['day'] as const) : []),
    ...(time === undefined ? (['time'] as const) : []),
    ...(provider === undefined ? (['clinician'] as const) : []),
    ...(place === undefined ? (['place'] as const) : []),
  ];
  if (provider === undefined || place === undefined || missing.length > 0) {
    orders.push(appointmentOrder(identity, missing, { patientId: patient.patientId, today: day.today, on: record.on }));
    return;
  }
  const appointmentId = (link?.nounId ?? newId<AppointmentId>(day)) as AppointmentId;
  const { minutes } = record;
  appointments.push(
    appointmentSchema.parse({
      appointmentId,
      patientId: patient.patientId,
      locationId: place.locationId,
      providerId: provider.providerId,
      date: record.on,
      time,
      ...(minutes === undefined || minutes < 5 || minutes > 480 ? {} : { minutes }),
      reason: (record.reason ?? '').slice(0, 120).trim() || 'Visit',
      status,
    }),
  );
  links.push({ ...identity, noun: 'appointment', nounId: appointmentId, sha256: record.source.sha256, how: 'new' });
  ended.push(subjectOf(identity));
}
