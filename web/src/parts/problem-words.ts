/** What to tell the reader about a failed request, by its permanent code. */
import type { I18n } from '@lingui/core';
import { ApiOffline, ApiProblem } from '../api/client.ts';
import { words } from '../language.ts';
import { sayWith } from './say.tsx';

export type ProblemText = { readonly title: string; readonly detail: string };

type Told = { readonly title: string; readonly detail: string };

/** Answers that any screen can meet. What is particular to a screen comes as the server's sentence, translated by its text. */
const BY_CODE: Readonly<Record<string, Told>> = {
  'thing-must-exist': {
    title: words('This is not here'),
    detail: words('There is no such thing in this practice, or the link is old. Go back to the list and open it from there.'),
  },
};

const BY_STATUS: Readonly<Record<number, Told>> = {
  400: {
    title: words('Something in this form needs another look'),
    detail: words('Correct the fields that are marked, then try again.'),
  },
  403: {
    title: words('Your role does not include this'),
    detail: words('Ask a manager of the practice for the right, or hand this over to a colleague.'),
  },
  404: {
    title: words('This is not here'),
    detail: words('There is no such thing in this practice, or the link is old. Go back to the list and open it from there.'),
  },
  409: {
    title: words('Somebody changed this meanwhile'),
    detail: words('Nothing was overwritten. Look at what stands now, then make your change again.'),
  },
  413: { title: words('That is too large'), detail: words('Send less at once.') },
  422: {
    title: words('This cannot be done as it stands'),
    detail: words('Correct what is named, then try again.'),
  },
  429: { title: words('Too many tries'), detail: words('Wait a minute, then try again.') },
  503: {
    title: words('The server is busy starting or stopping'),
    detail: words('What you typed is kept. Try again in a moment.'),
  },
};

const OFFLINE: Told = {
  title: words('The server cannot be reached'),
  detail: words('What you typed is kept on this page. Check the connection, then try again.'),
};
const UNKNOWN: Told = {
  title: words('Something went wrong on our side'),
  detail: words('Nothing was changed by halves. Try again; if it comes back, tell the person who runs Claimwright.'),
};

/** The path of a field that a form shows, not of the request itself. */
export const isField = ({ path }: { readonly path: string }): boolean => !['', 'body', 'query', 'params'].includes(path);

export function problemText(i18n: I18n, problem: unknown): ProblemText {
  const shown = (told: Told): ProblemText => ({ title: i18n._(told.title), detail: i18n._(told.detail) });
  if (problem instanceof ApiOffline) return shown(OFFLINE);
  if (!(problem instanceof ApiProblem)) return shown(UNKNOWN);
  const byCode = BY_CODE[problem.code];
  if (byCode !== undefined) return shown(byCode);
  // Another house than ours did not answer: its sentence says what to do without it.
  if ((problem.status === 503 || problem.status === 429) && problem.code.startsWith('model-')) {
    return { title: i18n._('The language model said nothing'), detail: sayWith(i18n, problem.message) };
  }
  const told = BY_STATUS[problem.status];
  // A request that is wrong as a whole is our fault, not that of what somebody typed.
  if (problem.status === 400 && !problem.paths.some(isField)) return shown(UNKNOWN);
  if (problem.status >= 500 || problem.status === 400 || problem.status === 403) return shown(told ?? UNKNOWN);
  // The server's own sentence says what and what next; in French when its template is known.
  return { title: i18n._((told ?? UNKNOWN).title), detail: sayWith(i18n, problem.message) };
}
