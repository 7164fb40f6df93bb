/** Work for the front desk beside visits and coverages: appointments that lack something, bills for which nobody answers. */
import type { PatientId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import type { Identity } from './intake-book.ts';
import { missingSaid, subjectOf, type VisitPart } from './intake-orders.ts';

/** An appointment of the days to come that cannot stand in the calendar: somebody looks, so that nobody comes unexpected. */
export const appointmentOrder = (
  identity: Identity,
  missing: readonly VisitPart[],
  { patientId, today, on }: { readonly patientId: PatientId; readonly today: PlainDate; readonly on: PlainDate | undefined },
): WorkOrder => ({
  queue: 'front-desk',
  kind: 'appointment-to-book',
  reason: said('An appointment that came in lacks {missing}, so it is not in the books.', { missing: missingSaid(missing) }),
  nextAction: said('Ask the sender or the patient, and take the corrected record in; or mark this as done when it is settled.'),
  openedOn: today,
  dueOn: on === undefined || on > addDays(today, 2) ? addDays(today, 2) : on,
  subject: subjectOf(identity),
  patientId,
});

/**
 * House rule: below 18 on the day somebody else answers for the bill. The age of majority is the states' own; in Alabama
 * and Nebraska it is 19, in Mississippi 21 (from memory), so a person decides, and the rule asks and refuses nothing.
 */
const OF_AGE = 18;

export const isMinor = (birthDate: PlainDate, today: PlainDate): boolean =>
  Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0) < OF_AGE;

export const guarantorOrder = (
  patient: Identity,
  { patientId, today }: { readonly patientId: PatientId; readonly today: PlainDate },
): WorkOrder => ({
  queue: 'front-desk',
  kind: 'guarantor-needed',
  reason: said('The patient is under {years} years old, and the record does not say who answers for the bill.', {
    years: OF_AGE,
  }),
  nextAction: said(
    'Ask the parents or the guardian, and enter who answers for the bill with the patient; then mark this as done.',
  ),
  openedOn: today,
  dueOn: addDays(today, 3),
  subject: subjectOf(patient),
  patientId,
});
