/** Encounter and Appointment. Source: FHIR R4 encounter.html, appointment.html; US Core Encounter. */
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { conceptIn, conceptsOf, firstCodeOf } from './codes.ts';
import { children, type Element, present, textOf, wholeOf } from './element.ts';
import { clockTimeOf, dayOf, periodOf } from './fhir-day.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf, refsOf } from './references.ts';
import { withdrawnBy } from './withdrawn.ts';

type EncounterBody = BodyOf<'encounter'>;

/** R4 writes the class as a Coding, R5 as a list of concepts. */
function classOf(encounter: Element): string | undefined {
  const found = children(encounter, 'class')[0];
  return found === undefined ? undefined : (textOf(found, 'code', 40) ?? conceptIn(found).codes[0]?.code.slice(0, 40));
}

function participantsOf(encounter: Element): EncounterBody['participants'] {
  return children(encounter, 'participant').flatMap((participant) => {
    const person = refOf(participant, 'individual') ?? refOf(participant, 'actor');
    if (person === undefined) return [];
    const { codes, text } = conceptsOf(participant, 'type');
    return [present({ person, role: (codes[0]?.code ?? text)?.slice(0, 80) })];
  });
}

/** The diagnoses that the encounter names, and the conditions it gives as its reason. */
function diagnosesOf(encounter: Element): EncounterBody['diagnoses'] {
  const named = children(encounter, 'diagnosis').flatMap((diagnosis) => {
    const condition = refOf(diagnosis, 'condition');
    if (condition === undefined) return [];
    return [
      present({ condition, rank: wholeOf(diagnosis, 'rank', { min: 1, max: 99 }), role: firstCodeOf(diagnosis, 'use', 80) }),
    ];
  });
  const reasons = refsOf(encounter, 'reasonReference').filter(({ key }) => key?.startsWith('Observation/') !== true);
  return [...named, ...reasons.map((condition) => ({ condition, role: 'reason' }))];
}

function readEncounter(encounter: Element): EncounterBody {
  const status = textOf(encounter, 'status', 40);
  const itsClass = classOf(encounter);
  const { from, to, startedAt } = periodOf(encounter, 'period');
  const type = conceptsOf(encounter, 'type');
  const serviceType = conceptsOf(encounter, 'serviceType');
  return present({
    kind: 'encounter',
    patient: refOf(encounter, 'subject'),
    status,
    class: itsClass,
    codes: [...type.codes, ...serviceType.codes],
    text: type.text ?? serviceType.text,
    from,
    to,
    startedAt,
    reasons: children(encounter, 'reasonCode').map(conceptIn),
    diagnoses: diagnosesOf(encounter),
    participants: participantsOf(encounter),
    organization: refOf(encounter, 'serviceProvider'),
    locations: children(encounter, 'location').flatMap((its) => refOf(its, 'location') ?? []),
    appointment: refsOf(encounter, 'appointment')[0],
    partOf: refOf(encounter, 'partOf'),
    withdrawn: withdrawnBy(status),
  });
}

/** The participant of this type, told by the reference itself. */
const actor = (actors: readonly IncomingRef[], type: string): IncomingRef | undefined =>
  actors.find(({ key }) => key?.startsWith(`${type}/`) === true || key?.startsWith(`${type}?`) === true);

function readAppointment(appointment: Element): BodyOf<'appointment'> {
  const status = textOf(appointment, 'status', 40);
  const actors = children(appointment, 'participant').flatMap((its) => refOf(its, 'actor') ?? []);
  const reason = conceptsOf(appointment, 'reasonCode');
  return present({
    kind: 'appointment',
    patient: actor(actors, 'Patient') ?? refOf(appointment, 'subject'),
    status,
    on: dayOf(appointment, 'start'),
    time: clockTimeOf(appointment, 'start'),
    minutes: wholeOf(appointment, 'minutesDuration', { min: 1, max: 1440 }),
    practitioner: actor(actors, 'Practitioner') ?? actor(actors, 'PractitionerRole'),
    location: actor(actors, 'Location'),
    reason: (reason.text ?? reason.codes[0]?.display ?? textOf(appointment, 'description', 500))?.slice(0, 500),
    withdrawn: withdrawnBy(status),
  });
}

export const ENCOUNTER: ResourceReader = {
  read: readEncounter,
  takes: [
    'appointment',
    'class',
    'diagnosis',
    'identifier',
    'location',
    'partOf',
    'participant',
    'period',
    'reasonCode',
    'reasonReference',
    'serviceProvider',
    'serviceType',
    'status',
    'subject',
    'type',
  ],
};

export const APPOINTMENT: ResourceReader = {
  read: readAppointment,
  takes: ['description', 'identifier', 'minutesDuration', 'participant', 'reasonCode', 'start', 'status', 'subject'],
};
