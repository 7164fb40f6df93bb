/** Today's work: what waits for whom, the lists behind the numbers, and calling a thing done. */
import type { Permission } from '../access/permissions.ts';
import {
  type DeskKind,
  deskKindSchema,
  finishWorkSchema,
  ownQueues,
  type WorkRow,
  workExportSchema,
  workItemParamsSchema,
  workPageSchema,
  workRowSchema,
  workSearchSchema,
  workSummarySchema,
} from '../app/views/work.ts';
import { inEnglish } from '../kernel/said.ts';
import { addDays, type PlainDate, weekday } from '../kernel/plain-date.ts';
import { ok } from '../kernel/result.ts';
import { csvFile } from './csv.ts';
import { notFound, problem, type Route, route } from './route.ts';

/** Whoever may open the list may see its length. */
const NEEDS: Readonly<Record<DeskKind, Permission>> = {
  'visits-to-code': 'encounter:read',
  'notes-unsigned': 'encounter:read',
  'visits-stopped': 'encounter:read',
  'claims-held': 'claim:read',
  'claims-ready': 'claim:read',
  'claims-submitted': 'claim:read',
  'claims-accepted': 'claim:read',
  'claims-rejected': 'claim:read',
  'files-set-aside': 'file:read',
  'balances-due': 'account:read',
  'credits-held': 'account:read',
  'statements-this-week': 'statement:read',
};

/** Monday. */
const weekOf = (day: PlainDate): PlainDate => addDays(day, -((weekday(day) + 6) % 7));

/** More than a person prints; a longer list is narrowed by its filters. */
const EXPORT_MAX = 10_000;

const readSummary = route(
  {
    name: 'readWorkSummary',
    method: 'GET',
    path: '/work/summary',
    access: 'work:read',
    summary: 'What waits today: open work by queue and kind, and what lies on the desks, each number the length of a list.',
    response: workSummarySchema,
  },
  async ({ caller, parts }) => {
    const desks = deskKindSchema.options.filter((desk) => caller.permissions.has(NEEDS[desk]));
    const own = ownQueues(caller.roles);
    return parts.store.transact(caller.actor('see what waits today'), async (unit) => {
      const today = await unit.today();
      const weekFrom = weekOf(today);
      return ok({
        today,
        weekFrom,
        ownQueues: own,
        work: await unit.workCounts(),
        desks: await unit.deskCounts(desks, weekFrom),
        doneToday: await unit.workDoneOn(today, own),
      });
    });
  },
);

const searchWork = route(
  {
    name: 'searchWork',
    method: 'POST',
    path: '/work/search',
    access: 'work:read',
    summary: 'Work items of a queue, a kind or a due day, what is due first first; done ones by the day they were done.',
    body: workSearchSchema,
    response: workPageSchema,
  },
  async ({ body, caller, parts }) => ok(await parts.store.transact(caller.actor('list work'), (unit) => unit.workPage(body))),
);

const exportWork = route(
  {
    name: 'exportWork',
    method: 'GET',
    path: '/work/items.csv',
    access: 'work:read',
    summary: 'A work list as a CSV file.',
    query: workExportSchema,
    response: 'file',
  },
  async ({ query, caller, parts }) => {
    const rows = await parts.store.transact(caller.actor('export a work list'), (unit) => unit.workRows(query, EXPORT_MAX));
    return ok(csvFile('work.csv', WORK_HEAD, rows.map(workLine)));
  },
);

const WORK_HEAD = [
  'Queue',
  'Kind',
  'Due',
  'Opened',
  'Patient',
  'Claim',
  'Payer',
  'Visit',
  'Amount',
  'Reason',
  'Next',
  'Status',
  'Done on',
  'Done by',
  'Note',
];

const workLine = (row: WorkRow) => [
  row.queue,
  row.kind,
  row.dueOn,
  row.openedOn,
  row.patientName === undefined ? undefined : `${row.patientName.last}, ${row.patientName.first}`,
  row.patientControlNumber,
  row.payerName,
  row.serviceDate,
  row.amountCents === undefined ? undefined : { cents: row.amountCents },
  inEnglish(row.reason),
  inEnglish(row.nextAction),
  row.status,
  row.closedOn,
  row.closedBy,
  row.closedNote,
];

const finishWork = route(
  {
    name: 'finishWork',
    method: 'POST',
    path: '/work/items/:workItemId/done',
    access: 'work:close',
    summary: 'Calls a work item done; who and when is kept. Once only.',
    params: workItemParamsSchema,
    body: finishWorkSchema,
    response: workRowSchema,
  },
  async ({ params, body, caller, parts }) =>
    parts.store.transact(caller.actor('finish work'), async (unit) => {
      const isDone = await unit.finishWork(params.workItemId, body.note);
      const row = await unit.workRow(params.workItemId);
      if (row === undefined) return notFound('work item');
      if (isDone) return ok(row);
      return problem(409, {
        code: 'work-must-be-open',
        message:
          'Somebody has marked this as done already. Load the list again: who and when stands under “Done”, and it can be taken back there.',
      });
    }),
);

const reopenWork = route(
  {
    name: 'reopenWork',
    method: 'POST',
    path: '/work/items/:workItemId/reopen',
    access: 'work:close',
    summary: 'Takes "done" back.',
    params: workItemParamsSchema,
    response: workRowSchema,
  },
  async ({ params, caller, parts }) =>
    parts.store.transact(caller.actor('reopen work'), async (unit) => {
      const isOpen = await unit.reopenWork(params.workItemId);
      const row = await unit.workRow(params.workItemId);
      if (row === undefined) return notFound('work item');
      if (isOpen) return ok(row);
      return problem(409, {
        code: 'work-must-be-done',
        message: 'This is open already, or the same work was opened again since. Load the list again.',
      });
    }),
);

export const workRoutes: readonly Route[] = [readSummary, searchWork, exportWork, finishWork, reopenWork];
