/** What foreign files became: runs with their counts, rows that were turned away, questions for a person. */
import { z } from 'zod';
import { randomUUID } from 'node:crypto';
import { answerForAny, answerQuestion } from '../app/answer-intake.ts';
import { assignVisit } from '../app/assign-visit.ts';
import { takeBackOpeningBalances } from '../app/opening-balances.ts';
import { newChartNumber } from '../app/register-patient.ts';
import { startIntake } from '../app/start-intake.ts';
import {
  answerQuestionSchema,
  assignVisitSchema,
  intakeQuestionSchema,
  intakeRejectedPageSchema,
  intakeRunRowSchema,
  intakeRunSchema,
  type StartIntakeBody,
  stoppedVisitSchema,
} from '../app/views/intake.ts';
import { intakeStartedSchema, openingSumsSchema, orderIntakeSchema } from '../app/views/intake-uploads.ts';
import { encounterIdSchema, type PatientId } from '../claims/identifiers.ts';
import { sumCents } from '../kernel/money.ts';
import { ok } from '../kernel/result.ts';
import { inEnglish } from '../kernel/said.ts';
import { csvFile } from './csv.ts';
import { notFound, problem, type Route, route } from './route.ts';

const runParams = z.object({ runId: z.uuid() });
const RUNS_SHOWN = 50;
const QUESTIONS_SHOWN = 100;
const REJECTED_PAGE = 100;
const STOPPED_SHOWN = 300;
/** Rows of the file of rejected rows. */
const MOST_REJECTED = 100_000;

const listRuns = route(
  {
    name: 'listIntakeRuns',
    method: 'GET',
    path: '/intake/runs',
    access: 'intake:read',
    summary: 'What was brought in lately, the newest first.',
    response: z.object({ rows: z.array(intakeRunRowSchema).readonly() }),
  },
  async ({ caller, parts }) =>
    ok({ rows: await parts.store.transact(caller.actor('list the intake'), (unit) => unit.intakeRuns(RUNS_SHOWN)) }),
);

const startRun = route(
  {
    name: 'startIntake',
    method: 'POST',
    path: '/intake/runs',
    access: 'intake:run',
    summary: 'Takes uploaded files in, in the background. A control total that does not agree stops all of it.',
    body: orderIntakeSchema,
    response: intakeStartedSchema,
  },
  async ({ body, caller, parts }) => {
    const actor = caller.actor('take files in');
    const areWhole = await parts.store.transact(actor, async (unit) => {
      for (const { sha256 } of body.run.files) if ((await unit.uploadOfHash(sha256)) === undefined) return false;
      return true;
    });
    if (!areWhole) {
      return problem(409, {
        code: 'upload-must-be-whole',
        message: 'A file of this load has not arrived. Choose the file again: it goes on where it was.',
      });
    }
    for (const { uploadId, totals } of body.totals) {
      const seen = await parts.intake.recognize(actor, uploadId, { as: 'patients', totals });
      const [fault] = seen?.faults ?? [];
      if (seen === undefined) return notFound('upload');
      if (fault !== undefined) return problem(409, { code: fault.code, message: inEnglish(fault.said), said: fault.said });
    }
    const { runId } = await parts.store.transact(actor, async (unit) => {
      const started = await startIntake(unit, body.run);
      for (const { kind, answer } of defaultsOf(body.run))
        await answerForAny(unit, { ...started, system: body.run.system, questionId: randomUUID(), kind, answer });
      return started;
    });
    const started = await parts.jobs.start(actor, { kind: 'take-in' });
    return started.ok ? ok({ runId, jobId: started.value.jobId }) : problem(409, started.error);
  },
);

/** What a person says of everything that the sender leaves open. */
const defaultsOf = ({ providerId, locationId }: StartIntakeBody) => [
  ...(providerId === undefined ? [] : [{ kind: 'which-provider' as const, answer: providerId }]),
  ...(locationId === undefined ? [] : [{ kind: 'which-place' as const, answer: locationId }]),
];

const readRun = route(
  {
    name: 'readIntakeRun',
    method: 'GET',
    path: '/intake/runs/:runId',
    access: 'intake:read',
    summary: 'One load: its files, what came in and what became of it, and the work it made.',
    params: runParams,
    response: intakeRunSchema,
  },
  async ({ params, caller, parts }) => {
    const run = await parts.store.transact(caller.actor('read a load'), (unit) => unit.intakeRun(params.runId));
    return run === undefined ? notFound('load') : ok(run);
  },
);

const listRejected = route(
  {
    name: 'listRejectedRows',
    method: 'GET',
    path: '/intake/runs/:runId/rejected',
    access: 'intake:read',
    summary: 'Rows that were turned away or mended, with the reason and the place.',
    params: runParams,
    query: z.strictObject({ after: z.string().max(200).optional() }),
    response: intakeRejectedPageSchema,
  },
  async ({ params, query, caller, parts }) =>
    parts.store.transact(caller.actor('read a load'), async (unit) => {
      if ((await unit.intakeRun(params.runId)) === undefined) return notFound('load');
      return ok(await unit.intakeRejected(params.runId, { after: query.after, limit: REJECTED_PAGE }));
    }),
);

const rejectedFile = route(
  {
    name: 'rejectedRowsFile',
    method: 'GET',
    path: '/intake/runs/:runId/rejected-rows',
    access: 'intake:read',
    summary: 'The same as a CSV file that a spreadsheet opens without harm.',
    params: runParams,
    response: 'file',
  },
  async ({ params, caller, parts }) =>
    parts.store.transact(caller.actor('read a load'), async (unit) => {
      if ((await unit.intakeRun(params.runId)) === undefined) return notFound('load');
      const rows: (readonly string[])[] = [];
      let after: string | undefined;
      do {
        const page = await unit.intakeRejected(params.runId, { after, limit: 1000 });
        for (const { place, path, isRejected, code, message } of page.rows) {
          const where = place.line ?? place.entry ?? place.byte;
          rows.push([
            place.file,
            where === undefined ? '' : String(where),
            path ?? '',
            isRejected ? 'turned away' : 'taken in, with a fault',
            code,
            inEnglish(message),
          ]);
        }
        after = page.next;
      } while (after !== undefined && rows.length < MOST_REJECTED);
      return ok(csvFile('rejected-rows.csv', ['file', 'line or entry', 'column', 'what became of it', 'code', 'why'], rows));
    }),
);

const listQuestions = route(
  {
    name: 'listIntakeQuestions',
    method: 'GET',
    path: '/intake/questions',
    access: 'intake:read',
    summary: 'What a person must say before visits go on: who, which payer, which clinician, which place.',
    query: z.strictObject({ runId: z.uuid().optional(), open: z.enum(['yes', 'no']).optional() }),
    response: z.object({ rows: z.array(intakeQuestionSchema).readonly() }),
  },
  async ({ query, caller, parts }) =>
    ok({
      rows: await parts.store.transact(caller.actor('read the questions of the intake'), (unit) =>
        unit.intakeQuestions({
          runId: query.runId,
          isOpen: query.open === undefined ? undefined : query.open === 'yes',
          limit: QUESTIONS_SHOWN,
        }),
      ),
    }),
);

const answer = route(
  {
    name: 'answerIntakeQuestion',
    method: 'POST',
    path: '/intake/questions/:questionId/answer',
    access: 'intake:run',
    summary: 'Answers a question; it is remembered for that sender, and what waited goes on.',
    params: z.object({ questionId: z.uuid() }),
    body: answerQuestionSchema,
    response: intakeQuestionSchema,
  },
  async ({ params, body, caller, parts }) => {
    const actor = caller.actor('answer a question of the intake');
    const answered = await parts.store.transact(actor, async (unit) => {
      if ((await unit.intakeQuestion(params.questionId)) === undefined) return notFound('question');
      const result = await answerQuestion(unit, {
        questionId: params.questionId,
        answer: body,
        newIds: {
          patientId: () => randomUUID() as PatientId,
          chartNumber: () => newChartNumber(parts.entropy.bytes(7)),
        },
      });
      // Only the first is somebody else's doing; the others are about what was answered.
      if (!result.ok) return problem(result.error.code === 'question-must-be-open' ? 409 : 422, result.error);
      const question = await unit.intakeQuestion(params.questionId);
      return question === undefined ? notFound('question') : ok(question);
    });
    if (answered.ok) await parts.jobs.start(actor, { kind: 'take-in' });
    return answered;
  },
);

const listStopped = route(
  {
    name: 'listStoppedVisits',
    method: 'GET',
    path: '/intake/stopped-visits',
    access: 'intake:read',
    summary: 'Visits and notes that came without something a visit must have: whose it is, when, where, or who treated.',
    query: z.strictObject({ runId: z.uuid().optional() }),
    response: z.object({ rows: z.array(stoppedVisitSchema).readonly() }),
  },
  async ({ query, caller, parts }) =>
    ok({
      rows: await parts.store.transact(caller.actor('read visits that wait'), (unit) =>
        unit.stoppedVisits({ runId: query.runId, limit: STOPPED_SHOWN }),
      ),
    }),
);

const assign = route(
  {
    name: 'assignStoppedVisit',
    method: 'POST',
    path: '/intake/stopped-visits/assign',
    access: 'intake:run',
    summary: 'Says whose a visit is, when, where and who treated; it goes to its clinician or its coder.',
    body: assignVisitSchema,
    response: z.object({ encounterId: encounterIdSchema }),
  },
  async ({ body, caller, parts }) => {
    const assigned = await assignVisit(await parts.day(caller), body);
    return assigned.ok ? assigned : problem(409, assigned.error);
  },
);

const takeBack = route(
  {
    name: 'takeBackOpeningBalances',
    method: 'POST',
    path: '/intake/runs/:runId/take-back',
    access: 'intake:run',
    summary: 'Takes all opening balances of a load back, while nothing was paid, written off or moved on them.',
    params: runParams,
    response: z.object({ takenBack: z.int() }),
  },
  async ({ params, caller, parts }) =>
    parts.store.transact(caller.actor('take a load back'), async (unit) => {
      if ((await unit.intakeRun(params.runId)) === undefined) return notFound('load');
      const result = await takeBackOpeningBalances(unit, params.runId);
      return result.ok ? result : problem(409, result.error);
    }),
);

const listOpening = route(
  {
    name: 'listOpeningBalances',
    method: 'GET',
    path: '/intake/runs/:runId/opening-balances',
    access: 'intake:read',
    summary: 'What a load brought over, in sums: by who owes it.',
    params: runParams,
    response: openingSumsSchema,
  },
  async ({ params, caller, parts }) =>
    parts.store.transact(caller.actor('read a load'), async (unit) => {
      if ((await unit.intakeRun(params.runId)) === undefined) return notFound('load');
      const balances = await unit.openingBalancesOfRun(params.runId);
      const sum = (owedBy: 'patient' | 'payer') =>
        sumCents(balances.filter((balance) => balance.owedBy === owedBy).map((balance) => balance.cents));
      return ok({ balances: balances.length, patientCents: sum('patient'), insuranceCents: sum('payer') });
    }),
);

export const intakeRoutes: readonly Route[] = [
  listRuns,
  startRun,
  readRun,
  listRejected,
  rejectedFile,
  listQuestions,
  answer,
  listStopped,
  assign,
  takeBack,
  listOpening,
];
