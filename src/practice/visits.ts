/**
 * The seeded practice: day after day of visits with known truth. A visit is a pure function of the seed and what came
 * before it, so the same seed gives the same bytes and ten thousand visits need no memory.
 */
import type { AppointmentId, CoverageId, EncounterId, PatientId } from '../claims/identifiers.ts';
import { cents } from '../kernel/money.ts';
import { addDays, isWeekend, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { type Random, seededRandom } from '../kernel/random.ts';
import { composeVisit, type Visit } from './compose-visit.ts';
import { idOn } from './identity.ts';
import { ORDINARY_VISITS } from './ordinary-visits.ts';
import { type Person, personAt, roleAt } from './people.ts';
import { makesClaim, type Scenario } from './scenario.ts';
import { TROUBLED_VISITS } from './troubled-visits.ts';

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
/** How long after the last charge the calendar runs: every payer's cycle, the forwarded answers and two statements. */
export const LAST_ANSWERS_DAYS = 75;
/** A practice of four clinicians sees about 45 people a day. */
const VISITS_PER_DAY = 45;

/** Every kind of visit the practice has. */
export const SCENARIOS: readonly Scenario[] = [...ORDINARY_VISITS, ...TROUBLED_VISITS];

type Casting = { readonly byRole: ReadonlyMap<string, readonly number[]> };

/** Who can play which visit, by kind and trait. */
function cast(root: Random, people: number): Casting {
  const byRole = new Map<string, number[]>();
  for (let n = 0; n < people; n += 1) {
    const { kind, trait } = roleAt(root, n);
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

/** The same person under a second chart number: other ids, same member id, same service. */
function secondRegistration(visit: Visit, random: Random): Visit {
  const patientId = idOn<PatientId>(visit.encounter.serviceDate, random);
  const coverages = visit.coverages.map((c) => ({
    ...c,
    coverageId: idOn<CoverageId>(visit.encounter.serviceDate, random),
    patientId,
  }));
  const appointmentId = idOn<AppointmentId>(visit.encounter.serviceDate, random);
  const patient = {
    ...visit.person.patient,
    patientId,
    chartNumber: `${visit.person.patient.chartNumber}B${visit.encounter.serviceDate.slice(5).replace('-', '')}`,
  };
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
    const visit = composeVisit(scenario, { person: personAt(root, who), date }, random);
    if (visit.expected.kind === 'denied' && scenario.id === 'registered-twice') {
      yield { ...visit, scenario: 'office-established', expected: { kind: 'paid' } };
      yield secondRegistration(visit, random);
    } else {
      yield visit;
    }
  }
}

export type PracticeSize = {
  readonly seed: number;
  readonly claims: number;
  /** By the number of claims when absent, so that a small demonstration still fills some weeks. */
  readonly visitsPerDay?: number;
};

/** In: a seed and how many claims the visits must lead to. Out: the practice, lazily, day by day, Monday to Friday. */
export function demoPractice({ seed, claims, visitsPerDay }: PracticeSize): DemoPractice {
  const root = seededRandom(`northgate/${seed}`);
  const people = Math.max(60, Math.ceil(claims * 0.4));
  const perDay = visitsPerDay ?? Math.max(2, Math.min(VISITS_PER_DAY, Math.ceil(claims / 22)), Math.ceil(claims / 220));
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
