/** A coverage or a guarantor was entered: the work that waited for it is over, and visits charged to the patient meanwhile are told. */
import type { Coverage } from '../claims/coverage.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { isWithin } from '../kernel/effective.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { chargedToPatient } from '../ledger/ask-plan.ts';
import { isMinor } from './intake-desk-orders.ts';
import { COVERAGE_INCOMPLETE } from './intake-orders.ts';
import type { Unit } from './ports.ts';
import type { WorkRow } from './views/work.ts';

/** More visits than this has nobody in a practice. */
const VISITS_MAX = 500;

/** A coverage of one accident answers for its own visits alone. */
const covers = (coverages: readonly Coverage[], on: PlainDate): boolean =>
  coverages.some((one) => one.caseNumber === undefined && isWithin(on, one.from, one.to));

/**
 * Doubts about who pays end by themselves: one about a visit when a coverage is in force on its day, one about the patient when that
 * holds for each of their visits, and "a coverage that came lacks …" when a person has entered one. No coverage at all stays work.
 */
export async function coverageSaved(
  unit: Unit,
  patientId: PatientId,
  { isNew, today }: { readonly isNew: boolean; readonly today: PlainDate },
): Promise<void> {
  const coverages = (await unit.coveragesOfPatient(patientId)).map(({ coverage }) => coverage);
  const { rows } = await unit.visitRows(patientId, VISITS_MAX);
  const bare = rows.filter(({ serviceDate }) => !covers(coverages, serviceDate));
  const isOver = ({ kind, reason, encounterId }: WorkRow): boolean => {
    if (kind !== 'coverage-in-doubt' && kind !== 'estimate-due') return false;
    if (reason.text === COVERAGE_INCOMPLETE) return isNew;
    return encounterId === undefined ? bare.length === 0 : bare.every((visit) => visit.encounterId !== encounterId);
  };
  const open = await unit.openWorkOfPatient(patientId);
  for (const item of open) if (isOver(item)) await unit.finishWork(item.workItemId, undefined);
  await unit.openWork(await plansToAsk(unit, [patientId], today));
}

/** Visits that stand with these patients for want of a plan, on days for which one is on file now. */
export async function plansToAsk(unit: Unit, patientIds: readonly PatientId[], today: PlainDate): Promise<readonly WorkOrder[]> {
  const owed = new Map<EncounterId, Cents[]>();
  for (const entries of (await unit.journalOfPatients(patientIds)).values()) {
    for (const { leg, cents } of chargedToPatient(entries).values())
      if (leg.encounterId !== undefined) owed.set(leg.encounterId, [...(owed.get(leg.encounterId) ?? []), cents]);
  }
  const files = owed.size === 0 ? [] : await unit.encounterFiles([...owed.keys()]);
  return files.flatMap(({ encounter, coverages }) => {
    const { encounterId, patientId, serviceDate, selfPayRestriction } = encounter;
    if (selfPayRestriction || !covers(coverages, serviceDate)) return [];
    return [planToBillOrder({ encounterId, patientId, amountCents: sumCents(owed.get(encounterId) ?? []), today })];
  });
}

const planToBillOrder = ({
  today,
  ...about
}: {
  readonly encounterId: EncounterId;
  readonly patientId: PatientId;
  readonly amountCents: Cents;
  readonly today: PlainDate;
}): WorkOrder => ({
  queue: 'billing',
  kind: 'plan-to-bill',
  reason: said('A plan on file now covers a visit that was charged to the patient.'),
  nextAction: said(
    'Open the account and bill the plan; or mark this as done when the visit stays the patient’s. No statement goes out before.',
  ),
  openedOn: today,
  dueOn: addDays(today, 2),
  ...about,
});

/** Somebody answers for the bill now, or the birth date was wrong: nobody needs to ask the parents any more. */
export async function guarantorSaved(unit: Unit, patient: Patient, today: PlainDate): Promise<void> {
  if (patient.guarantor.relationship === 'self' && isMinor(patient.birthDate, today)) return;
  for (const item of await unit.openWorkOfPatient(patient.patientId))
    if (item.kind === 'guarantor-needed') await unit.finishWork(item.workItemId, undefined);
}
