/** What a practice learned from its coders' answers to suggestions, and which of it is in force. */
import { chooseLearning, readLearning } from '../app/coding-learning.ts';
import { jobStatusSchema } from '../app/views/jobs.ts';
import { codingLearningSchema, learningChoiceSchema } from '../app/views/learning.ts';
import { ok } from '../kernel/result.ts';
import { problem, type Route, route } from './route.ts';

export const learningRoutes: readonly Route[] = [
  route(
    {
      name: 'readCodingLearning',
      method: 'GET',
      path: '/coding/learning',
      access: 'encounter:read',
      summary: 'What coders made of suggestions, the models learned from it with their trials, and what is filled in by itself.',
      response: codingLearningSchema,
    },
    async ({ caller, parts }) => ok(await parts.store.transact(caller.actor('read what was learned'), readLearning)),
  ),
  route(
    {
      name: 'chooseCodingLearning',
      method: 'PUT',
      path: '/coding/learning',
      access: 'coding:teach',
      summary: 'Puts a version in force or goes back to an earlier one, and says how precise codes must be that are filled in.',
      body: learningChoiceSchema,
      response: codingLearningSchema,
    },
    async ({ body, caller, parts }) => {
      const chosen = await parts.store.transact(caller.actor('choose what was learned'), (unit) => chooseLearning(unit, body));
      return chosen.ok ? chosen : problem(422, chosen.error);
    },
  ),
  route(
    {
      name: 'learnCoding',
      method: 'POST',
      path: '/coding/learning/versions',
      access: 'coding:teach',
      summary: 'Learns a new version from every answer so far, in the background; it takes over where its trial passes.',
      response: jobStatusSchema,
    },
    async ({ caller, parts }) => {
      const started = await parts.jobs.start(caller.actor('learn from answers'), { kind: 'learn-codes' });
      return started.ok ? started : problem(409, started.error);
    },
  ),
];
