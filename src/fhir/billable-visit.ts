/**
 * Which encounters are visits that a professional claim can follow from. A stay in a hospital is billed by the hospital;
 * what its physicians did on each day is not in the encounter, so a person is asked.
 * Source: FHIR R4 valueset-encounter-status.html, v3-ActEncounterCode (class); Medicare Claims Processing Manual
 * ch. 12 (physicians' services in and out of hospitals; from memory). An unsure case is 'ask', never 'no'.
 */
import { type Said, said } from '../kernel/said.ts';

type Visit = { readonly billable: 'yes' | 'no' | 'ask'; readonly because: Said };

const verdict = (billable: Visit['billable'], because: Said): Visit => ({ billable, because });

const AMBULATORY = verdict('yes', said('A visit outside of a hospital stay.'));
const VIRTUAL = verdict('yes', said('A visit by telephone or video.'));
const EMERGENCY = verdict('yes', said('An emergency visit: the physician’s own services.'));
const STAY = verdict(
  'ask',
  said('A hospital stay: the hospital bills the stay, and the record does not say what its physicians did on each day.'),
);
const OBSERVATION = verdict(
  'ask',
  said('Observation in a hospital: a person must say which days and services are ours to bill.'),
);
const HOME = verdict('ask', said('A visit at home: an agency bills its own visits, a practice the physician’s.'));
const FIELD = verdict('ask', said('Care in the field: whether it is ours to bill is not in the record.'));
const PREADMISSION = verdict('ask', said('A visit before an admission: it may be part of the hospital’s stay.'));

/** By class: HL7 v3 ActCode, and the words that exports before R4 used. */
const BY_CLASS: ReadonlyMap<string, Visit> = new Map([
  ['AMB', AMBULATORY],
  ['ambulatory', AMBULATORY],
  ['outpatient', AMBULATORY],
  ['VR', VIRTUAL],
  ['virtual', VIRTUAL],
  ['EMER', EMERGENCY],
  ['emergency', EMERGENCY],
  ['IMP', STAY],
  ['ACUTE', STAY],
  ['NONAC', STAY],
  ['inpatient', STAY],
  ['SS', STAY],
  ['OBSENC', OBSERVATION],
  ['HH', HOME],
  ['home', HOME],
  ['FLD', FIELD],
  ['field', FIELD],
  ['PRENC', PREADMISSION],
]);

const NOT_HELD = new Set(['cancelled', 'entered-in-error']);
const NOT_OVER = new Set(['planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'on-hold']);
const OVER = new Set(['finished', 'completed', 'discharged']);

/** In: Encounter.status, the code of its class. Out: the verdict with its reason. */
export function visitOf(status: string | undefined, itsClass: string | undefined): Visit {
  if (status !== undefined && NOT_HELD.has(status)) return verdict('no', said('It did not take place ({status}).', { status }));
  if (status !== undefined && NOT_OVER.has(status)) {
    return verdict('no', said('It is not over ({status}). It is billed when the source sends it as finished.', { status }));
  }
  if (status === undefined || !OVER.has(status)) return verdict('ask', said('The record does not say whether it took place.'));
  return (
    (itsClass === undefined ? undefined : BY_CLASS.get(itsClass)) ??
    verdict('ask', said('The record does not say which kind of visit it was.'))
  );
}
