import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { ApiOffline, ApiProblem } from '../api/client.ts';
import { compileMessage } from '../compile-message.ts';
import { queryClient } from '../query-client.ts';
import { problemText } from './problem-words.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
i18n.setMessagesCompiler(compileMessage as Parameters<typeof i18n.setMessagesCompiler>[0]);

const said = (problem: unknown): string => {
  const { title, detail } = problemText(i18n, problem);
  return `${title}. ${detail}`;
};

test('a lost connection says that what was typed is kept', () => {
  expect(said(new ApiOffline('x'))).toMatch(/cannot be reached.*is kept/);
});

test('a conflict says what the server says, under a heading of ours', () => {
  const problem = new ApiProblem(409, {
    code: 'claim-must-not-have-changed',
    detail: 'Ann changed this claim. Look at it again.',
  });
  expect(said(problem)).toBe('Somebody changed this meanwhile. Ann changed this claim. Look at it again.');
});

test('a wrong field sends to the fields, a wrong request is our fault', () => {
  const wrong = (path: string) => new ApiProblem(400, { code: 'request-must-fit', paths: [{ path, message: 'too long' }] });
  expect(said(wrong('body.name.last'))).toMatch(/fields that are marked/);
  expect(said(wrong('body'))).toMatch(/our side/);
});

test('the text of an unknown error never reaches the screen', () => {
  expect(said(new Error('connect ECONNREFUSED 10.0.0.1'))).not.toMatch(/ECONNREFUSED/);
  expect(said(new ApiProblem(500, { detail: 'stack trace' }))).not.toMatch(/stack/);
});

test('only a failed network is tried again, and a change never', () => {
  const retry = queryClient.getDefaultOptions().queries?.retry;
  if (typeof retry !== 'function') throw new Error('The rule of retries must be a function.');
  expect(retry(0, new ApiOffline('x'))).toBe(true);
  expect(retry(3, new ApiOffline('x'))).toBe(false);
  for (const status of [400, 401, 403, 404, 409, 429, 500]) expect(retry(0, new ApiProblem(status, {}))).toBe(false);
  expect(queryClient.getDefaultOptions().mutations?.retry).toBe(false);
});

test('a language model that does not answer is not our server that starts', () => {
  for (const status of [503, 429]) {
    const silent = new ApiProblem(status, {
      code: 'model-must-answer-in-time',
      detail: 'It did not answer in time. Code without it.',
    });
    expect(said(silent)).toBe('The language model said nothing. It did not answer in time. Code without it.');
  }
  expect(said(new ApiProblem(503, { code: 'server-must-be-ready', detail: 'x' }))).toMatch(/starting or stopping/);
});
