/** One visit from its scenario: the encounter with its note, what stands around it, and the known truth. */
import { priceOn } from '../charges/charge-master.ts';
import type { Provider, ServiceLocation } from '../claims/billing-parties.ts';
import type { CodedProcedure } from '../claims/coded-encounter.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { Appointment, Authorization, Encounter, Estimate, NoteVersion } from '../claims/encounter.ts';
import {
  type AppointmentId,
  asPlaceOfService,
  type AuthorizationId,
  type CoverageId,
  type EncounterId,
  type Icd10,
} from '../claims/identifiers.ts';
import { keptList } from '../kernel/kept-list.ts';
import { cents, sumCents, timesCents } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Random } from '../kernel/random.ts';
import { assert } from '../kernel/result.ts';
import { CHARGE_MASTER } from './charge-master.ts';
import { CLINIC, DR_OKAFOR, DR_TREMBLAY, NP_HAYES } from './facts.ts';
import { idOn, instantOn, sha256Text } from './identity.ts';
import { noteText } from './note-text.ts';
import type { Person } from './people.ts';
import type { Composition, ExpectedAnswer, Scenario } from './scenario.ts';

export type Visit = {
  readonly scenario: string;
  readonly person: Person;
  readonly appointment: Appointment;
  readonly encounter: Encounter;
  readonly coverages: readonly Coverage[];
  readonly authorization: Authorization | undefined;
  /** The known truth: what a coder must decide. */
  readonly diagnoses: readonly Icd10[];
  readonly procedures: readonly CodedProcedure[];
  /** The day the charge enters the books. */
  readonly enteredOn: PlainDate;
  readonly expected: ExpectedAnswer;
};

/** Usual days from service to entry: most the same or the next day, a few after a week. */
const LAG: readonly (readonly [number, number])[] = [
  [45, 0],
  [30, 1],
  [12, 2],
  [8, 3],
  [5, 7],
];

function estimateFor(composition: Composition, date: PlainDate): Estimate {
  const lines = composition.procedures.map((p) => {
    const price = priceOn(CHARGE_MASTER, p.procedure, date);
    assert(price !== undefined, 'the demonstration prices everything it bills');
    return { procedure: p.procedure, words: price.item.words, expectedCents: timesCents(price.unitPriceCents, p.units) };
  });
  return { givenOn: addDays(date, -4), lines, totalCents: sumCents(lines.map((l) => l.expectedCents)) };
}

function noteOf(
  composition: Composition,
  text: string,
  rendering: Encounter['renderingProviderId'],
  date: PlainDate,
): NoteVersion {
  const core = { version: 1, text, sha256: sha256Text(text) };
  return composition.unsigned === true
    ? { ...core, status: 'unsigned' }
    : { ...core, status: 'signed', signedBy: rendering, signedAt: instantOn(date, 21) };
}

/** Ids that several of a visit's nouns share. */
type VisitParts = {
  readonly composition: Composition;
  readonly appointmentId: AppointmentId;
  readonly rendering: Provider;
  readonly location: ServiceLocation;
  readonly caseCoverage: Coverage | undefined;
  readonly authorization: Authorization | undefined;
};

function partsOf({ composition, person, date }: Cast, random: Random): VisitParts {
  const { patientId } = person.patient;
  const rendering = composition.rendering ?? random.pick([DR_OKAFOR, DR_TREMBLAY, NP_HAYES]);
  const appointmentId = idOn<AppointmentId>(date, random);
  const { caseCoverage, authorization } = composition;
  return {
    composition,
    appointmentId,
    rendering,
    location: composition.location ?? CLINIC,
    caseCoverage:
      caseCoverage === undefined ? undefined : { ...caseCoverage, coverageId: idOn<CoverageId>(date, random), patientId },
    authorization:
      authorization === undefined
        ? undefined
        : { ...authorization, authorizationId: idOn<AuthorizationId>(date, random), patientId },
  };
}

function encounterOf({ person, date }: Cast, parts: VisitParts, random: Random): Encounter {
  const { composition, rendering, location, caseCoverage, authorization } = parts;
  const telehealth = composition.telehealth === true;
  const text = noteText({ patient: person.patient, date, vignettes: composition.vignettes, telehealth }, random);
  const selfPay = person.coverages.length === 0 || composition.selfPayRestriction === true;
  const notice = composition.procedures.filter((p) => p.modifiers.some((m) => m === 'GA')).map((p) => p.procedure);
  return {
    encounterId: idOn<EncounterId>(date, random),
    patientId: person.patient.patientId,
    appointmentId: parts.appointmentId,
    serviceDate: date,
    locationId: location.locationId,
    placeOfService: telehealth ? asPlaceOfService('10') : location.placeOfService,
    renderingProviderId: rendering.providerId,
    patientStatus: composition.patientStatus ?? 'established',
    reason: composition.vignettes.map((v) => v.complaint).join('; '),
    notes: [noteOf(composition, text, rendering.providerId, date)],
    documents: [],
    benefitsAssigned: true,
    informationReleased: true,
    selfPayRestriction: composition.selfPayRestriction === true,
    patientPaidCents: cents(composition.deskPaymentCents ?? 0),
    ...(composition.referring === undefined ? {} : { referringProviderId: composition.referring.providerId }),
    ...(composition.accident === undefined ? {} : { accident: composition.accident, onsetDate: composition.accident.date }),
    ...(caseCoverage === undefined ? {} : { caseCoverageId: caseCoverage.coverageId }),
    ...(authorization === undefined ? {} : { authorizationId: authorization.authorizationId }),
    ...(composition.notice === true && notice.length > 0 ? { beneficiaryNotice: { signedOn: date, procedures: notice } } : {}),
    ...(selfPay ? { estimate: estimateFor(composition, date) } : {}),
  };
}

type Cast = { readonly scenario: Scenario; readonly composition: Composition; readonly person: Person; readonly date: PlainDate };

/** In: a scenario, who comes and when. Same random stream, same visit. */
export function composeVisit(scenario: Scenario, { person, date }: Pick<Cast, 'person' | 'date'>, random: Random): Visit {
  const composition = scenario.compose({ random, person, date });
  const cast: Cast = { scenario, composition, person, date };
  const parts = partsOf(cast, random);
  const encounter = encounterOf(cast, parts, random);
  const { caseCoverage, rendering, location } = parts;
  return {
    scenario: scenario.id,
    person,
    appointment: {
      appointmentId: parts.appointmentId,
      patientId: person.patient.patientId,
      locationId: location.locationId,
      providerId: rendering.providerId,
      date,
      time: `${String(random.int(8, 16)).padStart(2, '0')}:${random.pick(['00', '20', '40'])}`,
      minutes: 20,
      reason: encounter.reason,
      status: 'kept',
    },
    encounter,
    coverages: caseCoverage === undefined ? person.coverages : [...person.coverages, caseCoverage],
    authorization: parts.authorization,
    diagnoses: keptList(composition.vignettes.flatMap((v) => v.codes)),
    procedures: composition.procedures,
    enteredOn: addDays(date, composition.lagDays ?? random.weighted(LAG)),
    expected: composition.expected,
  };
}
