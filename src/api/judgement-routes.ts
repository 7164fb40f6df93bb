/** The optional language model beside the coder: what it said, and asking it. Where none is set up, nobody is asked. */
import { type JudgeFault, judgeSuggestions } from '../app/judge-suggestions.ts';
import { encounterParamsSchema } from '../app/views/encounters.ts';
import { judgementViewSchema } from '../app/views/judgements.ts';
import { ok } from '../kernel/result.ts';
import { inEnglish, said } from '../kernel/said.ts';
import { notFound, type Problem, problem, type Route, route } from './route.ts';

const STATUS: Readonly<Record<JudgeFault, Problem['status']>> = {
  'model-must-be-reachable': 503,
  'model-must-answer-in-time': 503,
  'model-must-answer-whole': 503,
  'model-must-speak-its-protocol': 503,
  'model-must-accept-the-request': 503,
  'model-must-have-room': 503,
  'model-must-answer-in-json': 503,
  'note-must-be-signed': 422,
  'note-must-suggest-something': 422,
  'note-must-not-have-changed': 409,
  'model-tokens-must-last-the-day': 429,
};

const read = route(
  {
    name: 'readJudgement',
    method: 'GET',
    path: '/encounters/:encounterId/judgement',
    access: 'encounter:read',
    summary: 'Whether a language model is set up, and what it said of the suggestions of this visit’s current note.',
    params: encounterParamsSchema,
    response: judgementViewSchema,
  },
  async ({ params: { encounterId }, caller, parts: { store, languageModel } }) =>
    store.transact(caller.actor('read what the language model said'), async (unit) => {
      const [file] = await unit.encounterFiles([encounterId]);
      if (file === undefined) return notFound('visit');
      const kept = await unit.judgementOf(encounterId);
      const isCurrent = kept !== undefined && kept.noteSha256 === file.encounter.notes.at(-1)?.sha256;
      return ok({
        ...(languageModel === undefined ? {} : { model: { name: languageModel.name, deidentify: languageModel.deidentify } }),
        ...(isCurrent ? { judgement: kept } : {}),
      });
    }),
);

const ask = route(
  {
    name: 'askLanguageModel',
    method: 'POST',
    path: '/encounters/:encounterId/judgement',
    access: 'encounter:code',
    summary: 'Asks the language model whether the note supports each suggested code; its verdicts are shown beside them.',
    params: encounterParamsSchema,
    response: judgementViewSchema,
  },
  async ({ params: { encounterId }, caller, parts }) => {
    const { languageModel: model, store } = parts;
    if (model === undefined) {
      const [file] = await store.transact(caller.actor('look for a visit'), (unit) => unit.encounterFiles([encounterId]));
      if (file === undefined) return notFound('visit');
      return problem(422, {
        code: 'model-must-be-set-up',
        message: inEnglish(said('No language model is set up here. Code without it; whoever runs the server can set one up.')),
      });
    }
    const judged = await judgeSuggestions(await parts.day(caller), model, { encounterId, askedBy: caller.loginName });
    if (judged === undefined) return notFound('visit');
    if (!judged.ok) return problem(STATUS[judged.error.code], judged.error);
    return ok({ model: { name: model.name, deidentify: model.deidentify }, judgement: judged.value });
  },
);

export const judgementRoutes: readonly Route[] = [read, ask];
