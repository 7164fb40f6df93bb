/** Patients of a source for whom something came, some in a transaction: charts, coverages, visits, questions, work. */
import type { ChargeId, EncounterId } from '../claims/identifiers.ts';
import type { IncomingKind, IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import { likenessKeys } from '../claims/likeness.ts';
import { BY_THE_RECORDS, type IncomingLink, type Sender, type Todo } from './intake-book.ts';
import { newId } from './day.ts';
import { isUsable } from './intake-judge.ts';
import { factsOfPatient } from './intake-patient.ts';
import { postOpeningBalances } from './opening-balances.ts';
import type { Unit } from './ports.ts';
import { settleAppointments } from './settle-appointments.ts';
import { settleCoverages } from './settle-coverages.ts';
import { aboutsOf, loadParties, type Parties, payerOf } from './settle-parties.ts';
import { type PatientToSettle, settlePatients } from './settle-patients.ts';
import { identityOf, type IntakeDay, nameOf, type SettledPatient, type Settling } from './settle-ports.ts';
import { plansToAsk } from './who-pays.ts';
import { type KnownVisit, refsBehind, refsOfVisit, settleVisit, type VisitToSettle } from './settle-visits.ts';

/** Patients in one transaction: few enough to lose little when killed. */
const PATIENTS_AT_ONCE = 25;

/** What settling reads; observations are read for the visits that are entered. */
export const SETTLED_KINDS: readonly IncomingKind[] = [
  'patient',
  'coverage',
  'encounter',
  'condition',
  'procedure',
  'medication',
  'allergy',
  'document',
  'source-claim',
  'appointment',
  'opening-balance',
];

/** Out: false when nobody was left to settle. */
export const settleSome = (day: IntakeDay, run: Sender): Promise<boolean> =>
  day.store.transact({ ...day.actor, purpose: 'settle what came in' }, async (unit) => {
    const todo = await unit.intakeTodo(run.system, PATIENTS_AT_ONCE);
    if (todo.length === 0) return false;
    await settle({ ...newSettling(day, unit, run) }, todo);
    await unit.settledTodo(run.system, todo);
    return true;
  });

export const newSettling = (day: IntakeDay, unit: Unit, run: Settling['run']): Settling => ({
  day,
  unit,
  run,
  questions: new Map(),
  asked: [],
  answered: [],
  orders: [],
  links: [],
  coverages: [],
  encounters: [],
  appointments: [],
  verdicts: [],
  ended: [],
});

async function settle(settling: Settling, todo: readonly Todo[]): Promise<void> {
  const { unit, run } = settling;
  const { patients, orphans } = await gather(unit, run.system, todo);
  const records = [...patients.flatMap((one) => one.records), ...orphans];
  const parties = await partiesOf(unit, run.system, records);
  for (const [name, question] of await unit.questionsAbout(run.system, questionsOf(patients, records, parties)))
    settling.questions.set(name, question);
  const settled = await settlePatients(settling, patients);
  const coverages = await settleCoverages(settling, settled, parties);
  await unit.saveCoverages(settling.coverages);
  const insured = [...new Set(settling.coverages.map((coverage) => coverage.patientId))];
  if (insured.length > 0) settling.orders.push(...(await plansToAsk(unit, insured, settling.day.today)));
  await settleAppointments(settling, settled, parties);
  await postBalances(settling, settled, parties);
  await settleVisits(settling, { settled, orphans, parties, coverages });
  await writeSettled(settling);
}

/** Balances brought over by a migration list; a payer that nobody has named yet stays open with the plan unnamed. */
async function postBalances(settling: Settling, settled: readonly SettledPatient[], parties: Parties): Promise<void> {
  const { unit, day, run } = settling;
  const rows = settled.flatMap(({ ours, records }) =>
    records.flatMap((record) => {
      if (record.kind !== 'opening-balance' || ours.is !== 'ours') return [];
      const payer = record.payer === undefined ? undefined : payerOf(settling, parties, record.payer);
      const { source, cents, owedBy, asOf, words } = record;
      return [
        {
          ...{ recordName: `${source.system} ${source.type} ${source.id}`, patientId: ours.patient.patientId, cents, owedBy },
          ...(payer?.is === 'ours' ? { payerId: payer.value.payerId } : {}),
          asOf: asOf ?? day.today,
          ...(words === undefined ? {} : { words }),
          file: source.place.file,
          ...(source.place.line === undefined ? {} : { line: source.place.line }),
        },
      ];
    }),
  );
  if (rows.length > 0)
    await postOpeningBalances(unit, { runId: run.runId, rows, today: day.today, newId: () => newId<ChargeId>(day) });
}

/** Everything that was collected, in this transaction. */
export async function writeSettled(settling: Settling): Promise<void> {
  const { unit, encounters, appointments, links, verdicts, orders, asked, answered, ended } = settling;
  if (encounters.length > 0) await unit.saveEncounters(encounters);
  if (appointments.length > 0) await unit.saveAppointments(appointments);
  if (links.length > 0) await unit.linkIncoming(links);
  if (verdicts.length > 0) await unit.settleVisits(verdicts);
  if (asked.length > 0) await unit.ask(asked);
  for (const { questionId, answer } of answered) await unit.answerIntake(questionId, answer, BY_THE_RECORDS);
  if (ended.length > 0) await unit.closeWorkAbout(ended);
  if (orders.length > 0) await unit.openWork(orders);
}

type Gathered = { readonly patients: readonly PatientToSettle[]; readonly orphans: readonly IncomingRecord[] };

/** Everything of these patients, under all of their names, and what names nobody that came. */
async function gather(unit: Unit, system: string, todo: readonly Todo[]): Promise<Gathered> {
  const asked = todo.map(({ patientKey }) => patientKey);
  const named = await unit.incomingByKeys(system, asked);
  const identities = [
    ...new Map([...named.values()].filter(({ kind }) => kind === 'patient').map((i) => [nameOf(i), i])).values(),
  ];
  const people = (identities.length === 0 ? [] : await unit.incomingOf(system, identities)).filter(
    (record) => record.kind === 'patient',
  );
  const byKey = new Map(people.flatMap((record) => record.keys.map((key) => [key, record] as const)));
  const keys = [...new Set([...asked, ...byKey.keys()])];
  const stored = await unit.incomingOfPatients(system, keys, SETTLED_KINDS);
  const records = new Map<IncomingOf<'patient'>, IncomingRecord[]>(people.map((record) => [record, []]));
  const orphans: IncomingRecord[] = [];
  for (const { record } of stored) {
    if (record.kind === 'patient' || (isFact(record) && !isUsable(record))) continue;
    const key = 'patient' in record ? record.patient?.key : undefined;
    const owner = key === undefined ? undefined : byKey.get(key);
    if (owner === undefined) orphans.push(record);
    else records.get(owner)?.push(record);
  }
  return { patients: people.map((record) => ({ record, keys: record.keys, records: records.get(record) ?? [] })), orphans };
}

/** Visits and appointments say themselves that they did not take place; anything else that was taken back says nothing. */
const isFact = ({ kind }: IncomingRecord): boolean => kind !== 'encounter' && kind !== 'appointment';

const visitsIn = (records: readonly IncomingRecord[]): readonly IncomingOf<'encounter'>[] =>
  records.filter((record): record is IncomingOf<'encounter'> => record.kind === 'encounter');
/** Whom and which place appointments name. */
const refsOfAppointments = (records: readonly IncomingRecord[]) =>
  records.flatMap((record) => (record.kind === 'appointment' ? [record.practitioner, record.location] : []));

const payersIn = (records: readonly IncomingRecord[]) =>
  records.flatMap((record) =>
    (record.kind === 'coverage' || record.kind === 'opening-balance') && record.payer !== undefined ? [record.payer] : [],
  );

async function partiesOf(unit: Unit, system: string, records: readonly IncomingRecord[]): Promise<Parties> {
  const visits = visitsIn(records);
  const first = await loadParties(unit, system, [
    ...visits.flatMap(refsOfVisit),
    ...refsOfAppointments(records),
    ...payersIn(records),
  ]);
  const behind = visits.flatMap((visit) => refsBehind(visit, first));
  return behind.length === 0 ? first : new Map([...first, ...(await loadParties(unit, system, behind))]);
}

function questionsOf(
  patients: readonly PatientToSettle[],
  records: readonly IncomingRecord[],
  parties: Parties,
): readonly string[] {
  const visits = visitsIn(records);
  const refs = [
    ...visits.flatMap(refsOfVisit),
    ...visits.flatMap((visit) => refsBehind(visit, parties)),
    ...refsOfAppointments(records),
    ...payersIn(records),
  ];
  return [...patients.map(({ record }) => nameOf(identityOf(record))), ...aboutsOf(parties, refs), 'name:none'];
}

type Around = {
  readonly settled: readonly SettledPatient[];
  readonly orphans: readonly IncomingRecord[];
  readonly parties: Parties;
  readonly coverages: Awaited<ReturnType<typeof settleCoverages>>;
};

async function settleVisits(settling: Settling, { settled, orphans, parties, coverages }: Around): Promise<void> {
  const { unit, run } = settling;
  const todo: VisitToSettle[] = [
    ...settled.flatMap((of) => visitsIn(of.records).map((visit) => ({ visit, of, records: of.records }))),
    ...visitsIn(orphans).map((visit) => ({ visit, of: undefined, records: orphans })),
  ];
  if (todo.length === 0) return;
  const links = new Map(
    (await unit.incomingLinks(todo.map(({ visit }) => identityOf(visit))))
      .filter(({ noun }) => noun === 'encounter')
      .map((link) => [nameOf(link), link]),
  );
  const known = await knownVisits(unit, [...links.values()]);
  const keys = settled.flatMap((one) => one.keys);
  const days = Map.groupBy(await unit.incomingVisitDays(run.system, keys), ({ patientKey }) => patientKey);
  const ours = settled.flatMap((one) => (one.ours.is === 'ours' ? [one.ours.patient.patientId] : []));
  const seen = Map.groupBy(await unit.daysSeen(ours), ({ patientId }) => patientId);
  const more = await unit.incomingOfVisits(
    run.system,
    [...keys, ...todo.flatMap(({ visit }) => visit.keys.map((key) => `?${key}`))],
    todo.flatMap(({ visit }) => visit.keys),
  );
  const byVisit = Map.groupBy(more.filter(isUsable), (record) => ('encounter' in record ? (record.encounter?.key ?? '') : ''));
  for (const one of todo) {
    const results = one.visit.keys.flatMap((key) => byVisit.get(key) ?? []);
    settleVisit(settling, { ...one, records: [...one.records, ...results] }, { parties, coverages, links, known, days, seen });
  }
}

/** A visit that somebody signed, coded or charged is theirs. */
async function knownVisits(unit: Unit, links: readonly IncomingLink[]): Promise<ReadonlyMap<string, KnownVisit>> {
  if (links.length === 0) return new Map();
  const ids = links.map(({ nounId }) => nounId as EncounterId);
  const revisions = await unit.revisionsOf('encounter', ids);
  const steps = await unit.stepsOf(ids);
  return new Map(
    (await unit.encounterFiles(ids)).map(({ encounter }) => {
      const step = steps.get(encounter.encounterId);
      const isTaken = step === undefined || step.step !== 'code' || step.isDecided;
      return [encounter.encounterId, { encounter, revision: revisions.get(encounter.encounterId) ?? 0, isTaken }];
    }),
  );
}

/** Patients of ours whose facts nobody took for the comparison yet, some in a transaction. Out: false when none was left. */
export const recognizeSome = (day: IntakeDay): Promise<boolean> =>
  day.store.transact({ ...day.actor, purpose: 'compare patients' }, async (unit) => {
    const ids = await unit.patientsWithoutLikeness(500);
    if (ids.length === 0) return false;
    const coverages = Map.groupBy(await unit.coveragesOfPatients(ids), (coverage) => coverage.patientId);
    await unit.saveLikeness(
      (await unit.patientsById(ids)).map((patient) => {
        const facts = factsOfPatient(patient, coverages.get(patient.patientId) ?? []);
        return { patientId: patient.patientId, facts, keys: likenessKeys(facts) };
      }),
    );
    return true;
  });
