/**
 * Medications as ordered, given, dispensed and stated; drugs of their own; vaccines.
 * Source: FHIR R4 medicationrequest.html, medicationstatement.html, medicationadministration.html,
 * medicationdispense.html, medication.html, immunization.html.
 */
import { conceptOf } from './codes.ts';
import { type Element, present, textOf } from './element.ts';
import { dayOf, eventOf } from './fhir-day.ts';
import { member } from './json-value.ts';
import { reasonsOf } from './read-clinical.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf } from './references.ts';
import { withdrawnBy } from './withdrawn.ts';

type MedicationBody = BodyOf<'medication'>;

/** The parts that the four kinds of medication resource have in common. */
function medication(element: Element, act: MedicationBody['act'], days: Pick<MedicationBody, 'from' | 'to'>): MedicationBody {
  const status = textOf(element, 'status', 40);
  return present({
    kind: 'medication',
    act,
    patient: refOf(element, 'subject'),
    encounter: refOf(element, 'encounter') ?? refOf(element, 'context'),
    ...conceptOf(element, 'medicationCodeableConcept'),
    drug: refOf(element, 'medicationReference'),
    status,
    ...days,
    reasons: reasonsOf(element),
    withdrawn: member(element.value, 'doNotPerform') === true ? 'not-done' : withdrawnBy(status),
  });
}

const readDrug = (drug: Element): BodyOf<'drug'> =>
  present({ kind: 'drug', ...conceptOf(drug, 'code'), withdrawn: withdrawnBy(textOf(drug, 'status', 40)) });

function readImmunization(immunization: Element): BodyOf<'immunization'> {
  const status = textOf(immunization, 'status', 40);
  return present({
    kind: 'immunization',
    patient: refOf(immunization, 'patient'),
    encounter: refOf(immunization, 'encounter'),
    ...conceptOf(immunization, 'vaccineCode'),
    status,
    on: dayOf(immunization, 'occurrenceDateTime'),
    lotNumber: textOf(immunization, 'lotNumber', 80),
    withdrawn: withdrawnBy(status),
  });
}

const MEDICATION_MEMBERS = [
  ...['identifier', 'medicationCodeableConcept', 'medicationReference', 'reasonCode', 'reasonReference', 'status', 'subject'],
];

export const MEDICATION_REQUEST: ResourceReader = {
  read: (request) => medication(request, 'ordered', { from: dayOf(request, 'authoredOn'), to: undefined }),
  takes: [...MEDICATION_MEMBERS, 'authoredOn', 'doNotPerform', 'encounter'],
};
export const MEDICATION_STATEMENT: ResourceReader = {
  read: (statement) => medication(statement, 'stated', eventOf(statement, 'effective')),
  takes: [...MEDICATION_MEMBERS, 'context', 'effectiveDateTime', 'effectivePeriod'],
};
export const MEDICATION_ADMINISTRATION: ResourceReader = {
  read: (administration) => medication(administration, 'given', eventOf(administration, 'effective')),
  takes: [...MEDICATION_MEMBERS, 'context', 'effectiveDateTime', 'effectivePeriod'],
};
export const MEDICATION_DISPENSE: ResourceReader = {
  read: (dispense) => medication(dispense, 'dispensed', { from: dayOf(dispense, 'whenHandedOver'), to: undefined }),
  takes: [...MEDICATION_MEMBERS, 'context', 'whenHandedOver'],
};
export const MEDICATION: ResourceReader = { read: readDrug, takes: ['code', 'identifier', 'status'] };
export const IMMUNIZATION: ResourceReader = {
  read: readImmunization,
  takes: ['encounter', 'identifier', 'lotNumber', 'occurrenceDateTime', 'patient', 'status', 'vaccineCode'],
};
