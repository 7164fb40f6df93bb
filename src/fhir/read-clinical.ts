/**
 * Condition, Procedure, AllergyIntolerance, Observation, ServiceRequest: what was found, done and asked for.
 * Source: FHIR R4 condition.html, procedure.html, allergyintolerance.html, observation.html, servicerequest.html.
 */
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { conceptIn, conceptOf, firstCodeOf } from './codes.ts';
import { child, children, type Element, present, textOf } from './element.ts';
import { dayOf, eventOf } from './fhir-day.ts';
import { member } from './json-value.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf, refsOf } from './references.ts';
import { withdrawnBy } from './withdrawn.ts';

/** Reasons as references; a reason in words or codes is a reference by its name alone. */
export function reasonsOf(element: Element): readonly IncomingRef[] {
  const told = children(element, 'reasonCode').flatMap((reason) => {
    const { codes, text } = conceptIn(reason);
    const display = (text ?? codes[0]?.display ?? codes[0]?.code)?.slice(0, 300);
    return display === undefined ? [] : [{ display }];
  });
  return [...refsOf(element, 'reasonReference'), ...told];
}

function readCondition(condition: Element): BodyOf<'condition'> {
  const onset = eventOf(condition, 'onset');
  const abatement = eventOf(condition, 'abatement');
  const verificationStatus = firstCodeOf(condition, 'verificationStatus');
  return present({
    kind: 'condition',
    patient: refOf(condition, 'subject'),
    encounter: refOf(condition, 'encounter'),
    ...conceptOf(condition, 'code'),
    clinicalStatus: firstCodeOf(condition, 'clinicalStatus'),
    verificationStatus,
    category: firstCodeOf(condition, 'category', 80),
    onset: onset.from,
    resolved: abatement.from ?? abatement.to,
    recordedOn: dayOf(condition, 'recordedDate'),
    withdrawn: withdrawnBy(verificationStatus),
  });
}

function readProcedure(procedure: Element): BodyOf<'procedure'> {
  const status = textOf(procedure, 'status', 40);
  const { from, to } = eventOf(procedure, 'performed');
  return present({
    kind: 'procedure',
    patient: refOf(procedure, 'subject'),
    encounter: refOf(procedure, 'encounter'),
    ...conceptOf(procedure, 'code'),
    status,
    from,
    to,
    performers: children(procedure, 'performer').flatMap((its) => refOf(its, 'actor') ?? []),
    reasons: reasonsOf(procedure),
    modifiers: [],
    withdrawn: withdrawnBy(status),
  });
}

function readAllergy(allergy: Element): BodyOf<'allergy'> {
  const reactions = children(allergy, 'reaction').flatMap((reaction) =>
    children(reaction, 'manifestation').flatMap((its) => {
      const { codes, text } = conceptIn(its);
      return text ?? codes[0]?.display ?? [];
    }),
  );
  return present({
    kind: 'allergy',
    patient: refOf(allergy, 'patient'),
    encounter: refOf(allergy, 'encounter'),
    ...conceptOf(allergy, 'code'),
    status: firstCodeOf(allergy, 'clinicalStatus'),
    reaction: reactions.length === 0 ? undefined : [...new Set(reactions)].join(', ').slice(0, 500),
    recordedOn: dayOf(allergy, 'recordedDate'),
    withdrawn: withdrawnBy(firstCodeOf(allergy, 'verificationStatus')),
  });
}

const quantityText = (quantity: Element): string | undefined => {
  const value = member(quantity.value, 'value');
  const unit = textOf(quantity, 'unit', 60) ?? textOf(quantity, 'code', 60);
  const comparator = textOf(quantity, 'comparator', 4) ?? '';
  return typeof value === 'number' ? `${comparator}${value}${unit === undefined ? '' : ` ${unit}`}` : undefined;
};

const PLAIN_VALUES = ['valueString', 'valueBoolean', 'valueInteger', 'valueTime', 'valueDateTime'];

/** The value of an Observation or of one of its components, as text with its unit. */
function valueText(observation: Element): string | undefined {
  const quantity = child(observation, 'valueQuantity');
  if (quantity !== undefined) return quantityText(quantity);
  const concept = child(observation, 'valueCodeableConcept');
  if (concept !== undefined) {
    const { codes, text } = conceptIn(concept);
    return text ?? codes[0]?.display ?? codes[0]?.code;
  }
  for (const name of PLAIN_VALUES) {
    const text = textOf(observation, name, 2000);
    if (text !== undefined) return text;
  }
  return undefined;
}

function componentsText(observation: Element): string | undefined {
  const parts = children(observation, 'component').flatMap((component) => {
    const value = valueText(component);
    const { codes, text } = conceptOf(component, 'code');
    return value === undefined ? [] : [`${text ?? codes[0]?.display ?? codes[0]?.code ?? ''}: ${value}`];
  });
  return parts.length === 0 ? undefined : parts.join('; ');
}

function readObservation(observation: Element): BodyOf<'observation'> {
  const status = textOf(observation, 'status', 40);
  const on = eventOf(observation, 'effective').from;
  return present({
    kind: 'observation',
    patient: refOf(observation, 'subject'),
    encounter: refOf(observation, 'encounter'),
    ...conceptOf(observation, 'code'),
    status,
    category: firstCodeOf(observation, 'category', 80),
    value: (valueText(observation) ?? componentsText(observation))?.slice(0, 2000),
    on: on ?? dayOf(observation, 'issued'),
    withdrawn: withdrawnBy(status),
  });
}

function readOrder(order: Element): BodyOf<'order'> {
  const status = textOf(order, 'status', 40);
  return present({
    kind: 'order',
    patient: refOf(order, 'subject'),
    encounter: refOf(order, 'encounter'),
    ...conceptOf(order, 'code'),
    status,
    intent: textOf(order, 'intent', 40),
    on: dayOf(order, 'authoredOn'),
    requester: refOf(order, 'requester'),
    performers: refsOf(order, 'performer'),
    reasons: reasonsOf(order),
    withdrawn: member(order.value, 'doNotPerform') === true ? 'not-done' : withdrawnBy(status),
  });
}

const VISIT = ['code', 'encounter', 'identifier', 'status', 'subject'];
const REASONS = ['reasonCode', 'reasonReference'];

export const CONDITION: ResourceReader = {
  read: readCondition,
  takes: [
    ...['code', 'encounter', 'identifier', 'subject', 'category', 'clinicalStatus', 'recordedDate', 'verificationStatus'],
    ...['onsetDateTime', 'onsetPeriod', 'abatementDateTime', 'abatementPeriod'],
  ],
};
export const PROCEDURE: ResourceReader = {
  read: readProcedure,
  takes: [...VISIT, ...REASONS, 'performedDateTime', 'performedPeriod', 'performer'],
};
export const ALLERGY: ResourceReader = {
  read: readAllergy,
  takes: ['clinicalStatus', 'code', 'encounter', 'identifier', 'patient', 'reaction', 'recordedDate', 'verificationStatus'],
};
export const OBSERVATION: ResourceReader = {
  read: readObservation,
  takes: [
    ...[...VISIT, 'category', 'component', 'effectiveDateTime', 'effectiveInstant', 'effectivePeriod', 'issued'],
    ...[...PLAIN_VALUES, 'valueCodeableConcept', 'valueQuantity'],
  ],
};
export const SERVICE_REQUEST: ResourceReader = {
  read: readOrder,
  takes: [...VISIT, ...REASONS, 'authoredOn', 'doNotPerform', 'intent', 'performer', 'requester'],
};
