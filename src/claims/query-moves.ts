/** The moves of a query; there are no others. Each takes the query in the state it must be in. */
import { addDays, isWeekend, type PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import type { ProviderQuery, QueryAnswer, QueryIn, QueryMove } from './provider-query.ts';
import type { WorkOrder } from './work-item.ts';

/** Working days a clinician has. House decision: AHIMA leaves the time to each organization's policy. */
const WORKING_DAYS = 3;

const workingDaysAfter = (from: PlainDate, days: number): PlainDate => {
  let day = from;
  for (let left = days; left > 0; left -= isWeekend(day) ? 0 : 1) day = addDays(day, 1);
  return day;
};

/** Sent to the clinician, with the day the answer is due. */
export const sendQuery = (query: QueryIn<'draft'>, move: QueryMove): QueryIn<'sent'> => ({
  ...query,
  state: 'sent',
  sent: { ...move, dueOn: workingDaysAfter(move.on, WORKING_DAYS) },
});

export const answerQuery = (query: QueryIn<'sent'>, answered: QueryIn<'answered'>['answered']): QueryIn<'answered'> => ({
  ...query,
  state: 'answered',
  answered,
});

/** The coder has read the answer and done what follows from it. */
export const closeQuery = (query: QueryIn<'answered'>, closed: QueryMove): QueryIn<'closed'> => ({
  ...query,
  state: 'closed',
  closed,
});

/** Taken back before it was answered; it stays readable. */
export const withdrawQuery = (
  query: QueryIn<'draft'> | QueryIn<'sent'>,
  withdrawn: QueryIn<'withdrawn'>['withdrawn'],
): QueryIn<'withdrawn'> => ({ ...query, state: 'withdrawn', withdrawn });

/** Why an answer is none to this query; undefined where it is one. */
export function answerMisfit({ form, options }: ProviderQuery, { kind, ...rest }: QueryAnswer): string | undefined {
  if (kind === 'own-words' || kind === 'unable-to-determine') return undefined;
  if (kind !== 'option') return form === 'yes-no' ? undefined : 'The question is not one for yes or no.';
  const position = 'option' in rest ? rest.option : 0;
  return options[position - 1] === undefined ? 'The question has no such option.' : undefined;
}

export const querySubject = ({ queryId }: Pick<ProviderQuery, 'queryId'>): string => `query ${queryId}`;

const about = (query: ProviderQuery) => ({
  subject: querySubject(query),
  encounterId: query.encounterId,
  patientId: query.patientId,
});

export const queryOrder = (query: QueryIn<'sent'>, clinician: string): WorkOrder => ({
  queue: 'provider',
  kind: 'provider-query',
  reason: said('A coder has a question for {clinician} about a visit note.', { clinician }),
  nextAction: said('Read the question with what it cites, and answer it; “unable to determine” is an answer.'),
  openedOn: query.sent.on,
  dueOn: query.sent.dueOn,
  ...about(query),
});

export const answeredOrder = (query: QueryIn<'answered'>, clinician: string): WorkOrder => ({
  queue: 'coding',
  kind: 'query-answered',
  reason: said('{clinician} has answered a question about a visit note.', { clinician }),
  nextAction: said('Read the answer, code the visit by it, and close the question.'),
  openedOn: query.answered.on,
  dueOn: workingDaysAfter(query.answered.on, WORKING_DAYS),
  ...about(query),
});

export const overdueQueryOrder = (query: QueryIn<'sent'>, today: PlainDate): WorkOrder => ({
  queue: 'coding',
  kind: 'query-overdue',
  reason: said('A question sent on {date} was to be answered by {due} and is not.', {
    date: query.sent.on,
    due: query.sent.dueOn,
  }),
  nextAction: said('Ask the clinician in person, or withdraw the question and code what the note says.'),
  openedOn: today,
  dueOn: workingDaysAfter(today, 1),
  ...about(query),
});
