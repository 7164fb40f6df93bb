/** A person answers a question of the intake: it is remembered for that sender, and the visits that waited go on. */
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import { likenessKeys } from '../claims/likeness.ts';
import type { Address } from '../claims/party.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import type { AskedQuestion, IncomingLink } from './intake-book.ts';
import { historyOf } from './intake-history.ts';
import { factsOfPatient, patientFrom, valueOf } from './intake-patient.ts';
import type { Unit } from './ports.ts';
import { ANY, NOT_OURS } from './settle-parties.ts';
import type { AnswerQuestion } from './views/intake.ts';

export type AnswerFailure = Failure<
  | 'question-must-exist'
  | 'question-must-be-open'
  | 'answer-must-fit-the-question'
  | 'patient-must-exist'
  | 'chart-must-be-complete'
  | 'answer-must-not-be-built-on'
>;

const ANOTHER = 'another';

/**
 * Out: nothing; the visits that waited are settled by the next run of the job 'take-in', which the caller starts.
 * Errors: see `AnswerFailure`; nothing is written then.
 */
export async function answerQuestion(
  unit: Unit,
  { questionId, answer, newIds }: { readonly questionId: string; readonly answer: AnswerQuestion; readonly newIds: NewIds },
): Promise<Result<void, AnswerFailure>> {
  const question = await unit.lockQuestion(questionId);
  if (question === undefined)
    return refuse('question-must-exist', said('There is no such question. Go back to the list of the intake.'));
  if (answer.is === 'open-again') return takeBack(unit, question);
  if (question.answer !== undefined) {
    return refuse(
      'question-must-be-open',
      said('Somebody answered this question already. Load the page again; the answer can be taken back there.'),
    );
  }
  const value = await answerOf(unit, question, { answer, newIds });
  if (!value.ok) return value;
  await unit.answerIntake(questionId, value.value);
  await unit.closeWorkAbout([questionId]);
  await goOn(unit, question);
  return ok(undefined);
}

const refuse = (code: AnswerFailure['code'], { text }: Said): { readonly ok: false; readonly error: AnswerFailure } =>
  err({ code, message: text });

const MISFIT = refuse(
  'answer-must-fit-the-question',
  said('This answer does not fit the question. Load the page again and choose one of its answers.'),
);

async function answerOf(
  unit: Unit,
  { kind, system, about }: AskedQuestion,
  { answer, newIds }: { readonly answer: AnswerQuestion; readonly newIds: NewIds },
): Promise<Result<string, AnswerFailure>> {
  const { payers, providers, locations } = await unit.practice();
  switch (answer.is) {
    case 'payer':
      return kind === 'which-payer' && payers.some(({ payerId }) => payerId === answer.payerId) ? ok(answer.payerId) : MISFIT;
    case 'provider':
      return kind === 'which-provider' && providers.some(({ providerId }) => providerId === answer.providerId)
        ? ok(answer.providerId)
        : MISFIT;
    case 'place':
      return kind === 'which-place' && locations.some(({ locationId }) => locationId === answer.locationId)
        ? ok(answer.locationId)
        : MISFIT;
    case 'not-ours':
      return kind === 'same-person' ? MISFIT : ok(NOT_OURS);
    case 'same-person':
      if (kind !== 'same-person') return MISFIT;
      return (await unit.patient(answer.patientId)) === undefined
        ? refuse('patient-must-exist', said('There is no such patient in this practice. Look for the patient once more.'))
        : ok(answer.patientId);
    case 'another-person':
      if (kind !== 'same-person') return MISFIT;
      return answer.address === undefined
        ? anotherPerson(unit, system, about)
        : withAddress(unit, { system, about, address: answer.address }, newIds);
    default:
      return MISFIT;
  }
}

/** A new chart needs a name, a birth date and an address. */
async function anotherPerson(unit: Unit, system: string, about: string): Promise<Result<string, AnswerFailure>> {
  const record = await personAbout(unit, system, about);
  const made =
    record === undefined
      ? undefined
      : patientFrom(record, {
          patientId: '00000000-0000-7000-8000-000000000000' as PatientId,
          chartNumber: 'NEW',
          history: { problems: [], procedures: [], medications: [], allergies: [] },
        });
  return made?.ok === true ? ok(ANOTHER) : INCOMPLETE;
}

const INCOMPLETE = refuse(
  'chart-must-be-complete',
  said('The record lacks what a chart needs. Register the patient by hand, then say that the two are the same person.'),
);

const CHARTED = ['condition', 'procedure', 'medication', 'allergy'] as const;

export type NewIds = { readonly patientId: () => PatientId; readonly chartNumber: () => string };

/** The record lacks an address alone: a person says it, and the chart is made at once. From then on the chart is that person's word. */
async function withAddress(
  unit: Unit,
  { system, about, address }: { readonly system: string; readonly about: string; readonly address: Address },
  { patientId, chartNumber }: NewIds,
): Promise<Result<string, AnswerFailure>> {
  const record = await personAbout(unit, system, about);
  if (record === undefined) return INCOMPLETE;
  const past = (await unit.incomingOfPatients(system, record.keys, CHARTED)).map((one) => one.record);
  const { street, street2, city, state, zip } = address;
  const lines = street2 === undefined ? [street] : [street, street2];
  const own = valueOf(record, 'chart')?.trim() ?? '';
  const isFree = /^[\x21-\x7e]{1,20}$/.test(own) && (await unit.chartNumbersTaken([own])).size === 0;
  const made = patientFrom(
    { ...record, addresses: [{ use: 'home', lines, city, state, zip }] },
    { patientId: patientId(), chartNumber: isFree ? own : chartNumber(), history: historyOf(past) },
  );
  if (!made.ok) return INCOMPLETE;
  await unit.savePatients([made.value]);
  const facts = factsOfPatient(made.value, []);
  await unit.saveLikeness([{ patientId: made.value.patientId, facts, keys: likenessKeys(facts) }]);
  return ok(made.value.patientId);
}

async function personAbout(unit: Unit, system: string, about: string) {
  const at = about.indexOf('/');
  const [record] = await unit.incomingOf(system, [{ type: about.slice(0, at), id: about.slice(at + 1) }]);
  return record?.kind === 'patient' ? record : undefined;
}

/** Everybody whose visits or coverages wait for this is settled again. */
async function goOn(unit: Unit, { questionId, kind, system, about }: AskedQuestion): Promise<void> {
  if (kind === 'same-person') {
    const record = await personAbout(unit, system, about);
    await unit.askAgain(system, record?.keys.slice(0, 1) ?? []);
    return;
  }
  await unit.askAgain(system, await unit.patientKeysWaitingFor(system, questionId));
}

/** A person's word for every clinician, or place, of that sender about which nobody said anything in particular, now and later. */
export async function answerForAny(
  unit: Unit,
  any: {
    readonly questionId: string;
    readonly runId: string;
    readonly system: string;
    readonly kind: 'which-provider' | 'which-place';
    readonly answer: string;
  },
): Promise<void> {
  const { questionId, answer, ...about } = any;
  const known = (await unit.questionsAbout(any.system, [ANY])).get(`${any.kind} ${ANY}`);
  if (known === undefined) await unit.ask([{ ...about, questionId, about: ANY, words: ANY, candidates: [] }]);
  await unit.answerIntake(known?.questionId ?? questionId, answer);
  await unit.closeWorkAbout(await unit.answerEvery(any.system, any.kind, answer));
  await unit.askAgain(any.system, await unit.patientKeysWaitingFor(any.system, undefined));
}

const BUILT_ON = refuse(
  'answer-must-not-be-built-on',
  said('Visits that rest on this answer are signed, coded or billed already. Correct those visits; the answer stays.'),
);

/**
 * Takes an answer back. Who a patient is: the visits and coverages that came with them and that nobody touched move on with
 * the next answer; a chart that was made stays, empty. A payer, a clinician, a place: visits entered on it stay as they are.
 */
async function takeBack(unit: Unit, question: AskedQuestion): Promise<Result<void, AnswerFailure>> {
  const { questionId, kind, system, about, answer } = question;
  if (answer === undefined) return ok(undefined);
  if (kind === 'same-person') {
    const record = await personAbout(unit, system, about);
    const links = await linksOfPatient(unit, system, record?.keys ?? []);
    if (!(await areUntouched(unit, links))) return BUILT_ON;
    await unit.unlinkIncoming({ system, type: about.slice(0, about.indexOf('/')), id: about.slice(about.indexOf('/') + 1) });
    await unit.answerIntake(questionId, undefined);
    await unit.askAgain(system, record?.keys.slice(0, 1) ?? []);
    return ok(undefined);
  }
  await unit.answerIntake(questionId, undefined);
  return ok(undefined);
}

async function linksOfPatient(unit: Unit, system: string, keys: readonly string[]): Promise<readonly IncomingLink[]> {
  const records = (await unit.incomingOfPatients(system, keys, ['encounter', 'coverage'])).map(({ record }) => record);
  return records.length === 0
    ? []
    : unit.incomingLinks(records.map(({ source }) => ({ system, type: source.type, id: source.id })));
}

/** As the intake wrote them: no other revision, nothing coded or charged. */
async function areUntouched(unit: Unit, links: readonly IncomingLink[]): Promise<boolean> {
  for (const noun of ['encounter', 'coverage'] as const) {
    const of = links.filter((link) => link.noun === noun);
    if (of.length === 0) continue;
    const revisions = await unit.revisionsOf(
      noun,
      of.map(({ nounId }) => nounId),
    );
    if (of.some(({ nounId, revision }) => revisions.get(nounId) !== revision)) return false;
  }
  const visits = links.filter(({ noun }) => noun === 'encounter').map(({ nounId }) => nounId as EncounterId);
  const steps = visits.length === 0 ? [] : [...(await unit.stepsOf(visits)).values()];
  return steps.every(({ step, isDecided }) => step === 'code' && !isDecided);
}
