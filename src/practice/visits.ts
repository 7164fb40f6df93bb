/**
 * The seeded practice: day after day of visits with known truth. A visit is a pure function of the seed and what came
 * before it, so the same seed gives the same bytes and ten thousand visits need no memory.
 */
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
  type PatientId,
} from '../claims/identifiers.ts';
import { addDays, isWeekend, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { cents, sumCents, timesCents } from '../kernel/money.ts';
import { type Random, seededRandom } from '../kernel/random.ts';
import { assert } from '../kernel/result.ts';
import { priceOn } from '../charges/charge-master.ts';
import { CHARGE_MASTER } from './charge-master.ts';
import { CLINIC, DR_OKAFOR, DR_TREMBLAY, NP_HAYES } from './facts.ts';
import { idOn, instantOn, sha256Text } from './identity.ts';
import { noteText } from './note-text.ts';
import { type Person, personAt } from './people.ts';
import { type Composition, type ExpectedAnswer, makesClaim, type Scenario } from './scenario.ts';
import { ORDINARY_VISITS } from './ordinary-visits.ts';
import { TROUBLED_VISITS } from './troubled-visits.ts';

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

export type PracticeDay = { readonly date: PlainDate; readonly visits: readonly Visit[] };

export type DemoPractice = {
  readonly seed: number;
  readonly firstDay: PlainDate;
  /** People who may visit; the payers' books are made from them. */
  readonly people: number;
  readonly person: (number: number) => Person;
  readonly days: () => Generator<PracticeDay>;
};

/** First Monday of the demonstration's books. */
const FIRST_DAY = plainDate('2026-01-05');
/** A practice of four clinicians sees about 45 people a day. */
const VISITS_PER_DAY = 45;

/** Usual days from service to entry: most the same or the next day, a few after a week. */
const LAG: readonly (readonly [number, number])[] = [
  [45, 0],
  [30, 1],
  [12, 2],
  [8, 3],
  [5, 7],
];

/** Every kind of visit the practice has. */
export const SCENARIOS: readonly Scenario[] = [...ORDINARY_VISITS, ...TROUBLED_VISITS];

type Casting = { readonly byRole: ReadonlyMap<string, readonly number[]> };

/** Who can play which visit, by kind and trait. */
function cast(root: Random, people: number): Casting {
  const byRole = new Map<string, number[]>();
  for (let n = 0; n < people; n += 1) {
    const { kind, trait } = personAt(root, n);
    const role = `${kind}/${trait}`;
    const numbers = byRole.get(role);
    if (numbers === undefined) byRole.set(role, [n]);
    else numbers.push(n);
  }
  return { byRole };
}

const candidates = (casting: Casting, scenario: Scenario): readonly number[] =>
  scenario.kinds.flatMap((kind) => casting.byRole.get(`${kind}/${scenario.trait}`) ?? []);

/** Tries before a visit is left out because nobody suitable is free that day. */
const TRIES = 60;

function pickFree(people: readonly number[], isFree: (number: number) => boolean, random: Random): number | undefined {
  if (people.length === 0) return undefined;
  for (let i = 0; i < TRIES; i += 1) {
    const who = random.pick(people);
    if (isFree(who)) return who;
  }
  return undefined;
}

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

function compose(scenario: Scenario, person: Person, date: PlainDate, random: Random): Visit {
  const composition = scenario.compose({ random, person, date });
  const rendering = composition.rendering ?? random.pick([DR_OKAFOR, DR_TREMBLAY, NP_HAYES]);
  const location = composition.location ?? CLINIC;
  const { patientId } = person.patient;
  const appointmentId = idOn<AppointmentId>(date, random);
  const text = noteText(
    { patient: person.patient, date, vignettes: composition.vignettes, telehealth: composition.telehealth === true },
    random,
  );
  const caseCoverage: Coverage | undefined =
    composition.caseCoverage === undefined
      ? undefined
      : { ...composition.caseCoverage, coverageId: idOn<CoverageId>(date, random), patientId };
  const authorization: Authorization | undefined =
    composition.authorization === undefined
      ? undefined
      : { ...composition.authorization, authorizationId: idOn<AuthorizationId>(date, random), patientId };
  const selfPay = person.coverages.length === 0 || composition.selfPayRestriction === true;
  const notice = composition.procedures.filter((p) => p.modifiers.some((m) => m === 'GA')).map((p) => p.procedure);
  const encounter: Encounter = {
    encounterId: idOn<EncounterId>(date, random),
    patientId,
    appointmentId,
    serviceDate: date,
    locationId: location.locationId,
    placeOfService: composition.telehealth === true ? asPlaceOfService('10') : location.placeOfService,
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
  return {
    scenario: scenario.id,
    person,
    appointment: {
      appointmentId,
      patientId,
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
    authorization,
    diagnoses: composition.vignettes.flatMap((v) => v.codes),
    procedures: composition.procedures,
    enteredOn: addDays(date, composition.lagDays ?? random.weighted(LAG)),
    expected: composition.expected,
  };
}

/** The same person under a second chart number: other ids, same member id, same service. */
function secondRegistration(visit: Visit, random: Random): Visit {
  const patientId = idOn<PatientId>(visit.encounter.serviceDate, random);
  const coverages = visit.coverages.map((c) => ({
    ...c,
    coverageId: idOn<CoverageId>(visit.encounter.serviceDate, random),
    patientId,
  }));
  const appointmentId = idOn<AppointmentId>(visit.encounter.serviceDate, random);
  const patient = { ...visit.person.patient, patientId, chartNumber: `${visit.person.patient.chartNumber}B` };
  return {
    ...visit,
    person: { ...visit.person, patient, coverages },
    coverages,
    appointment: { ...visit.appointment, appointmentId, patientId },
    encounter: {
      ...visit.encounter,
      encounterId: idOn<EncounterId>(visit.encounter.serviceDate, random),
      appointmentId,
      patientId,
      patientPaidCents: cents(0),
    },
    enteredOn: addDays(visit.enteredOn, 3),
  };
}

/** Scenarios in the order they come: each once first, so that the smallest demonstration shows them all, then by weight. */
function* scenarioOrder(root: Random): Generator<Scenario> {
  const random = root.fork('scenario-order');
  yield* random.sample(SCENARIOS, SCENARIOS.length);
  const byWeight = SCENARIOS.map((s) => [s.weight, s] as const);
  for (;;) yield random.weighted(byWeight);
}

function* visits(root: Random, casting: Casting, dayOf: (visit: number) => PlainDate): Generator<Visit> {
  const pools = new Map(SCENARIOS.map((scenario) => [scenario.id, candidates(casting, scenario)]));
  const seen = new Set<number>();
  let today: PlainDate | undefined;
  let visitedToday = new Set<number>();
  let number = 0;
  for (const scenario of scenarioOrder(root)) {
    const date = dayOf(number);
    if (date !== today) {
      today = date;
      visitedToday = new Set();
    }
    const random = root.fork(`visit/${number}`);
    number += 1;
    const isFree = (n: number): boolean => !visitedToday.has(n) && !(scenario.firstVisit === true && seen.has(n));
    const who = pickFree(pools.get(scenario.id) ?? [], isFree, random);
    if (who === undefined) continue;
    seen.add(who);
    visitedToday.add(who);
    const visit = compose(scenario, personAt(root, who), date, random);
    if (visit.expected.kind === 'denied' && scenario.id === 'registered-twice') {
      yield { ...visit, scenario: 'office-established', expected: { kind: 'paid' } };
      yield secondRegistration(visit, random);
    } else {
      yield visit;
    }
  }
}

/** In: a seed and how many claims the visits must lead to. Out: the practice, lazily, day by day, Monday to Friday. */
export function demoPractice({ seed, claims }: { readonly seed: number; readonly claims: number }): DemoPractice {
  const root = seededRandom(`northgate/${seed}`);
  const people = Math.max(60, Math.ceil(claims * 0.4));
  const perDay = Math.max(2, Math.min(VISITS_PER_DAY, Math.ceil(claims / 22)), Math.ceil(claims / 220));
  const workdays: PlainDate[] = [];
  const dayOf = (visit: number): PlainDate => {
    const index = Math.floor(visit / perDay);
    while (workdays.length <= index) {
      let next = workdays.length === 0 ? FIRST_DAY : addDays(workdays.at(-1) ?? FIRST_DAY, 1);
      while (isWeekend(next)) next = addDays(next, 1);
      workdays.push(next);
    }
    return workdays[index] ?? FIRST_DAY;
  };
  function* days(): Generator<PracticeDay> {
    let left = claims;
    let day: Visit[] = [];
    for (const visit of visits(root, cast(root, people), dayOf)) {
      const date = day[0]?.encounter.serviceDate;
      if (date !== undefined && date !== visit.encounter.serviceDate) {
        yield { date, visits: day };
        day = [];
      }
      day.push(visit);
      if (makesClaim(visit.expected)) left -= 1;
      if (left <= 0) break;
    }
    const last = day[0];
    if (last !== undefined) yield { date: last.encounter.serviceDate, visits: day };
  }
  return { seed, firstDay: FIRST_DAY, people, person: (n) => personAt(root, n), days };
}
