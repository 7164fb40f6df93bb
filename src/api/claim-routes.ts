/** Claims: the list with its totals, one claim whole, its X12, correcting, judging again, sending. */
import type { Result } from '../kernel/result.ts';
import { ok } from '../kernel/result.ts';
import { correctClaim, type CorrectClaimFailure, previewCorrection } from '../app/correct-claim.ts';
import { everyClaim, findClaims } from '../app/find-claims.ts';
import { editChoices } from '../app/finding-views.ts';
import { readClaim } from '../app/read-claim.ts';
import { readClaimX12 } from '../app/read-claim-x12.ts';
import {
  type CorrectedClaim,
  correctedSchema,
  correctionSchema,
  judgeAgainSchema,
  sendClaimsSchema,
} from '../app/views/claim-fixes.ts';
import { claimViewSchema } from '../app/views/claim-page.ts';
import { claimX12Schema } from '../app/views/claim-x12.ts';
import {
  claimChoicesSchema,
  claimFiltersSchema,
  claimPageSchema,
  claimRefSchema,
  type ClaimRow,
  claimSearchSchema,
} from '../app/views/claims.ts';
import { jobStatusSchema } from '../app/views/jobs.ts';
import { inEnglish } from '../kernel/said.ts';
import { type Cell, csvFile } from './csv.ts';
import { notFound, type Problem, problem, type Route, route } from './route.ts';

const noClaim = notFound('claim');

/** Somebody else's change is a conflict; everything else is about what was asked. */
const STATUS: Readonly<Partial<Record<CorrectClaimFailure['code'], Problem['status']>>> = {
  'claim-must-not-have-changed': 409,
  'claim-must-be-correctable': 409,
};

function answerOf(corrected: Result<CorrectedClaim, CorrectClaimFailure> | undefined): Result<CorrectedClaim, Problem> {
  if (corrected === undefined) return noClaim;
  return corrected.ok ? corrected : problem(STATUS[corrected.error.code] ?? 422, corrected.error);
}

const searchClaims = route(
  {
    name: 'searchClaims',
    method: 'POST',
    path: '/claims/search',
    access: 'claim:read',
    summary: 'A page of the claims that fit the filters, and with the first page the totals of all that fit.',
    body: claimSearchSchema,
    response: claimPageSchema,
  },
  async ({ body, caller, parts }) =>
    ok(await parts.store.transact(caller.actor('list claims'), (unit) => findClaims(unit, body))),
);

const HEAD = [
  'Claim',
  'State',
  'Outcome',
  'Chart',
  'Last name',
  'First name',
  'Payer',
  'Rank',
  'Service date',
  'Charged',
  'Open with plans',
  'Queue',
  'Due',
  'Why',
];

const cellsOf = (row: ClaimRow): readonly Cell[] => [
  row.patientControlNumber,
  row.state,
  row.outcome,
  row.chartNumber,
  row.patientName.last,
  row.patientName.first,
  row.payerName,
  row.rank,
  row.serviceDate,
  { cents: row.totalChargeCents },
  { cents: row.openCents },
  row.queue,
  row.dueOn,
  row.finding === undefined ? turnedAway(row) : inEnglish(row.finding.message),
];

const turnedAway = ({ rejection, rejectedFor }: ClaimRow): Cell =>
  rejectedFor === undefined ? rejection : `${rejection}: ${inEnglish(rejectedFor)}`;

const exportClaims = route(
  {
    name: 'exportClaims',
    method: 'POST',
    path: '/claims/export',
    access: 'claim:read',
    summary: 'The claims that fit the filters as a table for a spreadsheet.',
    body: claimFiltersSchema,
    response: 'file',
  },
  async ({ body, caller, parts }) => {
    const rows = await parts.store.transact(caller.actor('export claims'), (unit) => everyClaim(unit, body));
    return ok(csvFile('claims.csv', HEAD, rows.map(cellsOf)));
  },
);

const listClaimChoices = route(
  {
    name: 'listClaimChoices',
    method: 'GET',
    path: '/claims/choices',
    access: 'claim:read',
    summary: 'What the filters of the list offer: the edits that can hold a claim.',
    response: claimChoicesSchema,
  },
  async () => ok({ edits: [...editChoices()] }),
);

const readClaimRoute = route(
  {
    name: 'readClaim',
    method: 'GET',
    path: '/claims/:claimId',
    access: 'claim:read',
    summary: 'One claim: facts, findings with their sources, money line by line, everything that happened, what may be done.',
    params: claimRefSchema,
    response: claimViewSchema,
  },
  async ({ params, caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    const claim = await parts.store.transact(caller.actor('read a claim'), (unit) => readClaim(unit, office, params.claimId));
    return claim === undefined ? noClaim : ok(claim);
  },
);

const readX12 = route(
  {
    name: 'readClaimX12',
    method: 'GET',
    path: '/claims/:claimId/x12',
    access: 'claim:read',
    summary: 'The claim’s own segments as sent, or as they would be, and those that answered, each in plain words too.',
    params: claimRefSchema,
    response: claimX12Schema,
  },
  async ({ params, caller, parts }) => {
    const day = await parts.day(caller);
    const read = await parts.store.transact(caller.actor('read a claim as X12'), (unit) =>
      readClaimX12(day, unit, params.claimId),
    );
    return read === undefined ? noClaim : ok(read);
  },
);

const correct = route(
  {
    name: 'correctClaim',
    method: 'POST',
    path: '/claims/:claimId/correct',
    access: 'claim:correct',
    summary: 'Fixes the records behind a held, rejected or decided claim; a new claim follows it, judged at once.',
    params: claimRefSchema,
    body: correctionSchema,
    response: correctedSchema,
  },
  async ({ params, body, caller, parts }) =>
    answerOf(await correctClaim(await parts.day(caller), { ...body, claimId: params.claimId, by: caller.loginName })),
);

const preview = route(
  {
    name: 'previewCorrection',
    method: 'POST',
    path: '/claims/:claimId/preview',
    access: 'claim:correct',
    summary: 'What the same correction would come to. Saves nothing.',
    params: claimRefSchema,
    body: correctionSchema,
    response: correctedSchema,
  },
  async ({ params, body, caller, parts }) =>
    answerOf(await previewCorrection(await parts.day(caller), { ...body, claimId: params.claimId, by: caller.loginName })),
);

const judge = route(
  {
    name: 'judgeClaim',
    method: 'POST',
    path: '/claims/:claimId/judge',
    access: 'claim:correct',
    summary: 'Builds the claim again from what is on file now and judges it; where nothing has changed it stays.',
    params: claimRefSchema,
    body: judgeAgainSchema,
    response: correctedSchema,
  },
  async ({ params, body, caller, parts }) =>
    answerOf(await correctClaim(await parts.day(caller), { ...body, fixes: {}, claimId: params.claimId, by: caller.loginName })),
);

const send = route(
  {
    name: 'sendClaims',
    method: 'POST',
    path: '/claims/send',
    access: 'claim:send',
    summary: 'Starts the run that files and sends the named claims, which must be ready; every ready claim when none is named.',
    body: sendClaimsSchema,
    response: jobStatusSchema,
  },
  async ({ body, caller, parts }) => {
    const named = body.claimIds ?? [];
    const states = await parts.store.transact(caller.actor('check claims before sending'), async (unit) => {
      const found = [];
      for (const claimId of named) found.push((await unit.claim(claimId))?.claim.state);
      return found;
    });
    if (states.includes(undefined)) return noClaim;
    const unready = states.filter((state) => state !== 'ready').length;
    if (unready > 0) {
      return problem(409, {
        code: 'claim-must-be-ready',
        message: `${unready} of these claims are not ready any more. Look at the list again; nothing was sent.`,
      });
    }
    const chosen = body.claimIds === undefined ? {} : { claimIds: body.claimIds };
    const started = await parts.jobs.start(caller.actor('send claims'), { kind: 'send-claims', ...chosen });
    return started.ok ? started : problem(409, started.error);
  },
);

export const claimRoutes: readonly Route[] = [
  searchClaims,
  exportClaims,
  listClaimChoices,
  send,
  readClaimRoute,
  readX12,
  correct,
  preview,
  judge,
];
