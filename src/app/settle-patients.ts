/** Who the patients of a source are of ours: the same identity, a person's answer, a question, or a new chart. */
import type { PatientId } from '../claims/identifiers.ts';
import type { IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import { type Likeness, likeness, likenessKeys, type PersonFacts } from '../claims/likeness.ts';
import type { MedicalHistory, Patient } from '../claims/patient.ts';
import { assert } from '../kernel/result.ts';
import { newId } from './day.ts';
import type { IncomingLink } from './intake-book.ts';
import { guarantorOrder, isMinor } from './intake-desk-orders.ts';
import { changedOrder } from './intake-orders.ts';
import { factsOfIncoming, factsOfPatient, joinFacts, patientFrom, valueOf } from './intake-patient.ts';
import { historyOf } from './intake-history.ts';
import { newChartNumber } from './register-patient.ts';
import { answerTo, hashOf, identityOf, nameOf, type SettledPatient, type Settling } from './settle-ports.ts';

export type PatientToSettle = {
  readonly record: IncomingOf<'patient'>;
  readonly keys: readonly string[];
  readonly records: readonly IncomingRecord[];
};

/** Answers that are no patient of ours. */
const ANOTHER = 'another';
const CANDIDATES_MAX = 5;

/** In: patients of one source. Out: who each is; new charts are saved, changed ones brought up to date. */
export async function settlePatients(
  settling: Settling,
  patients: readonly PatientToSettle[],
): Promise<readonly SettledPatient[]> {
  const { unit } = settling;
  const links = await linksOf(settling, patients);
  const charts = await freeCharts(settling, patients, links);
  const people = await peopleNear(settling, patients, links);
  const known = await patientsOf(
    settling,
    [...links.values()].map((link) => link.nounId as PatientId),
  );
  const saved: Saved[] = [];
  const settled: SettledPatient[] = [];
  for (const one of patients) {
    const link = links.get(nameOf(identityOf(one.record)));
    const ours =
      link === undefined
        ? whoIsIt(settling, one, { people, charts, saved })
        : await knownPatient(settling, one, { link, known, saved });
    settled.push({ ...one, ours });
  }
  await unit.savePatients(saved.map(({ patient }) => patient));
  await unit.saveLikeness(
    saved.map(({ patient, facts }) => ({ patientId: patient.patientId, facts, keys: likenessKeys(facts) })),
  );
  return answeredSame(settling, settled);
}

type Saved = { readonly patient: Patient; readonly facts: PersonFacts };
type People = { readonly patientId: PatientId; readonly facts: PersonFacts }[];

const linksOf = async ({ unit }: Settling, patients: readonly PatientToSettle[]): Promise<ReadonlyMap<string, IncomingLink>> =>
  new Map(
    (await unit.incomingLinks(patients.map(({ record }) => identityOf(record))))
      .filter(({ noun }) => noun === 'patient')
      .map((link) => [nameOf(link), link]),
  );

async function patientsOf({ unit }: Settling, ids: readonly PatientId[]): Promise<Map<PatientId, Patient>> {
  const found = new Map<PatientId, Patient>();
  for (const patient of ids.length === 0 ? [] : await unit.patientsById([...new Set(ids)])) found.set(patient.patientId, patient);
  return found;
}

/** The sender's chart numbers that nobody of ours has: a practice that moves keeps its numbers. */
async function freeCharts(
  { unit }: Settling,
  patients: readonly PatientToSettle[],
  links: ReadonlyMap<string, IncomingLink>,
): Promise<Set<string>> {
  const wanted = patients
    .filter(({ record }) => !links.has(nameOf(identityOf(record))))
    .flatMap(({ record }) => chartOf(record) ?? []);
  const taken = wanted.length === 0 ? new Set<string>() : await unit.chartNumbersTaken(wanted);
  return new Set(wanted.filter((number) => !taken.has(number)));
}

const chartOf = (record: IncomingOf<'patient'>): string | undefined => {
  const chart = valueOf(record, 'chart')?.trim();
  return chart !== undefined && /^[\x21-\x7e]{1,20}$/.test(chart) ? chart : undefined;
};

const factsOf = ({ record, records }: PatientToSettle): PersonFacts =>
  factsOfIncoming(
    record,
    records.filter((other) => other.kind === 'coverage'),
  );

/** Everybody of ours who shares a key with one of these. */
async function peopleNear(
  settling: Settling,
  patients: readonly PatientToSettle[],
  links: ReadonlyMap<string, IncomingLink>,
): Promise<People> {
  const keys = patients
    .filter(({ record }) => !links.has(nameOf(identityOf(record))))
    .flatMap((one) => likenessKeys(factsOf(one)));
  const found = keys.length === 0 ? [] : await settling.unit.likelyPatients(keys);
  return [...new Map(found.map(({ patientId, facts }) => [patientId, { patientId, facts }])).values()];
}

type World = { readonly people: People; readonly charts: Set<string>; readonly saved: Saved[] };

function whoIsIt(settling: Settling, one: PatientToSettle, world: World): SettledPatient['ours'] {
  const about = nameOf(identityOf(one.record));
  const facts = factsOf(one);
  const asked = settling.questions.get(`same-person ${about}`);
  if (asked !== undefined && asked.answer === undefined) return { is: 'asked', questionId: asked.questionId };
  if (asked === undefined) {
    const candidates = candidatesFor(facts, world.people);
    if (candidates.length > 0) {
      const answer = certainOf(candidates);
      const told = candidates.map(({ patientId, score, fields }) => ({ patientId, score, fields }));
      const { questionId } = answerTo(settling, { kind: 'same-person', about, words: '', candidates: told, answer });
      return { is: 'asked', questionId };
    }
  }
  if (asked?.answer !== undefined && asked.answer !== ANOTHER) return { is: 'asked', questionId: asked.questionId };
  return newPatient(settling, one, { ...world, facts });
}

/** Two charts with one number would be two people's, or one person twice: then a person says which. */
const certainOf = (candidates: readonly ({ readonly patientId: PatientId } & Likeness)[]): PatientId | undefined => {
  const [certain, other] = candidates.filter(({ isCertain }) => isCertain);
  return other === undefined ? certain?.patientId : undefined;
};

function candidatesFor(facts: PersonFacts, people: People): readonly ({ readonly patientId: PatientId } & Likeness)[] {
  const keys = new Set(likenessKeys(facts));
  const near = people
    .filter((person) => likenessKeys(person.facts).some((key) => keys.has(key)))
    .map(({ patientId, facts: theirs }): { patientId: PatientId } & Likeness => ({ patientId, ...likeness(facts, theirs) }))
    .filter(({ isAsked }) => isAsked);
  return near.toSorted((a, b) => b.score - a.score || (a.patientId < b.patientId ? -1 : 1)).slice(0, CANDIDATES_MAX);
}

function newPatient(
  settling: Settling,
  one: PatientToSettle,
  world: World & { readonly facts: PersonFacts },
): SettledPatient['ours'] {
  const { day } = settling;
  const chart = chartOf(one.record);
  const keeps = chart !== undefined && world.charts.delete(chart);
  const made = patientFrom(one.record, {
    patientId: newId<PatientId>(day),
    chartNumber: keeps ? chart : newChartNumber(day.entropy.bytes(7)),
    history: historyOf(one.records),
  });
  if (!made.ok) {
    const about = nameOf(identityOf(one.record));
    const known = settling.questions.get(`same-person ${about}`);
    if (known === undefined && waitsByVisits(one)) return { is: 'incomplete' };
    // "Another person" was answered, and the chart still lacks something: the question is open again.
    const { questionId } =
      known ?? answerTo(settling, { kind: 'same-person', about, words: made.error.join(', '), missing: made.error });
    return { is: 'asked', questionId };
  }
  world.saved.push({ patient: made.value, facts: world.facts });
  const { patientId, guarantor, birthDate } = made.value;
  if (guarantor.relationship === 'self' && isMinor(birthDate, settling.day.today))
    settling.orders.push(guarantorOrder(identityOf(one.record), { patientId, today: settling.day.today }));
  world.people.push({ patientId: made.value.patientId, facts: world.facts });
  link(settling, one.record, { patient: made.value, how: 'new' });
  return { is: 'ours', patient: made.value };
}

/** Whoever says whose such a visit is says who the patient is: a question beside it would be the same work twice. */
function waitsByVisits({ records }: PatientToSettle): boolean {
  const visits = records.filter((record) => record.kind === 'encounter');
  return visits.length > 0 && visits.every(({ from }) => from === undefined);
}

const link = (
  settling: Settling,
  record: IncomingOf<'patient'>,
  to: { readonly patient: Patient; readonly how: IncomingLink['how'] },
): void =>
  void settling.links.push({
    ...identityOf(record),
    noun: 'patient',
    nounId: to.patient.patientId,
    sha256: hashOf(settling.day, JSON.stringify([record.source.sha256, to.patient.history])),
    how: to.how,
  });

type Known = { readonly link: IncomingLink; readonly known: Map<PatientId, Patient>; readonly saved: Saved[] };

/** Brings a chart up to date that the intake made and nobody changed since; otherwise both stand and a person looks. */
async function knownPatient(
  settling: Settling,
  one: PatientToSettle,
  { link: was, known, saved }: Known,
): Promise<SettledPatient['ours']> {
  const patient = known.get(was.nounId as PatientId);
  assert(patient !== undefined, 'a link leads to a patient of ours');
  if (was.how === 'said-same') return { is: 'ours', patient };
  const history = keepsMore(patient.history, historyOf(one.records));
  const next = patientFrom(one.record, { patientId: patient.patientId, chartNumber: patient.chartNumber, history });
  if (!next.ok || JSON.stringify(next.value) === JSON.stringify(patient)) return { is: 'ours', patient };
  if (hashOf(settling.day, JSON.stringify([one.record.source.sha256, history])) === was.sha256) return { is: 'ours', patient };
  const revision = (await settling.unit.revisionsOf('patient', [patient.patientId])).get(patient.patientId);
  if (revision !== was.revision) {
    settling.orders.push(
      changedOrder('patient', identityOf(one.record), { today: settling.day.today, patientId: patient.patientId }),
    );
    return { is: 'ours', patient };
  }
  saved.push({ patient: next.value, facts: joinFacts(factsOf(one), factsOfPatient(next.value, [])) });
  link(settling, one.record, { patient: next.value, how: 'new' });
  return { is: 'ours', patient: next.value };
}

/** What the source stops sending stays in the history. */
const keepsMore = (ours: MedicalHistory, theirs: MedicalHistory): MedicalHistory => ({
  problems: theirs.problems.length >= ours.problems.length ? theirs.problems : ours.problems,
  procedures: theirs.procedures.length >= ours.procedures.length ? theirs.procedures : ours.procedures,
  medications: theirs.medications.length >= ours.medications.length ? theirs.medications : ours.medications,
  allergies: theirs.allergies.length >= ours.allergies.length ? theirs.allergies : ours.allergies,
});

/** "The same person": the source's identity is linked to that chart, and nothing of the chart is changed. */
async function answeredSame(settling: Settling, settled: readonly SettledPatient[]): Promise<readonly SettledPatient[]> {
  const answers = new Map(
    settled.flatMap(({ record, ours }) => {
      const answer =
        ours.is === 'asked' ? settling.questions.get(`same-person ${nameOf(identityOf(record))}`)?.answer : undefined;
      return answer === undefined || answer === ANOTHER ? [] : [[record, answer as PatientId] as const];
    }),
  );
  if (answers.size === 0) return settled;
  const patients = await patientsOf(settling, [...answers.values()]);
  return settled.map((one) => {
    const patient = patients.get(answers.get(one.record) as PatientId);
    if (patient === undefined) return one;
    link(settling, one.record, { patient, how: 'said-same' });
    return { ...one, ours: { is: 'ours', patient } };
  });
}
