/** Patients: finding them, their page, what a person changes about them and their coverages, registering a new one. */
import { addCoverage, changeCoverage, changePatient } from '../app/change-patient.ts';
import { registerPatient } from '../app/register-patient.ts';
import {
  addCoverageSchema,
  balancePageSchema,
  balanceSearchSchema,
  changeCoverageSchema,
  changePatientSchema,
  coverageParamsSchema,
  patientHitsSchema,
  patientPageSchema,
  patientParamsSchema,
  patientSearchSchema,
  registeredSchema,
  registerPatientSchema,
  savedSchema,
} from '../app/views/patients.ts';
import { type Failure, ok, type Result } from '../kernel/result.ts';
import { notFound, type Problem, problem, type Route, route } from './route.ts';

const ROWS_OF_A_PAGE = 100;

/** What is not there is a 404, what somebody else changed a 409, what does not fit together a 422. */
export function answerOf<T>(result: Result<T, Failure>): Result<T, Problem> {
  if (result.ok) return result;
  const { code } = result.error;
  if (code.endsWith('-must-exist')) return notFound(code.slice(0, -'-must-exist'.length));
  return problem(/-must-(?:not-have-changed|be-new|be-free)$/.test(code) ? 409 : 422, result.error);
}

const searchPatients = route(
  {
    name: 'searchPatients',
    method: 'POST',
    path: '/patients/search',
    access: 'patient:read',
    summary: 'Patients by name, birth date, chart, telephone or member id; without a text everybody by name.',
    body: patientSearchSchema,
    response: patientHitsSchema,
  },
  async ({ body, caller, parts }) =>
    ok(await parts.store.transact(caller.actor('look for a patient'), (unit) => unit.findPatients(body))),
);

const listBalances = route(
  {
    name: 'listBalances',
    method: 'POST',
    path: '/patients/balances',
    access: 'account:read',
    summary: 'Patients who owe beyond their credits, or whose credits we hold, the largest amount first.',
    body: balanceSearchSchema,
    response: balancePageSchema,
  },
  async ({ body, caller, parts }) =>
    ok(await parts.store.transact(caller.actor('list open balances'), (unit) => unit.balancePage(body))),
);

const readPatient = route(
  {
    name: 'readPatient',
    method: 'GET',
    path: '/patients/:patientId',
    access: 'patient:read',
    summary: 'A patient with coverages, visits, claims and what is open.',
    params: patientParamsSchema,
    response: patientPageSchema,
  },
  async ({ params: { patientId }, caller, parts }) =>
    parts.store.transact(caller.actor('open a patient'), async (unit) => {
      const known = await unit.patientRevision(patientId, false);
      if (known === undefined) return notFound('patient');
      const visits = await unit.visitRows(patientId, ROWS_OF_A_PAGE);
      const claims = caller.permissions.has('claim:read') ? await unit.patientClaimRows(patientId, ROWS_OF_A_PAGE) : undefined;
      return ok({
        ...known,
        coverages: await unit.coveragesOfPatient(patientId),
        visits: visits.rows,
        visitCount: visits.count,
        appointments: await unit.appointmentRows(patientId, ROWS_OF_A_PAGE),
        ...(claims === undefined ? {} : { claims: claims.rows, claimCount: claims.count }),
        ...(caller.permissions.has('account:read') ? { balances: await unit.accountBalances(patientId) } : {}),
        work: await unit.openWorkOfPatient(patientId),
      });
    }),
);

const savePatient = route(
  {
    name: 'changePatient',
    method: 'PUT',
    path: '/patients/:patientId',
    access: 'patient:write',
    summary: 'Changes what a person may say about a patient; refused when somebody else changed it meanwhile.',
    params: patientParamsSchema,
    body: changePatientSchema,
    response: savedSchema,
  },
  async ({ params, body, caller, parts }) =>
    answerOf(
      await parts.store.transact(caller.actor('change a patient'), (unit) =>
        changePatient(unit, { ...params, revision: body.revision, edit: body.patient }),
      ),
    ),
);

const saveCoverage = route(
  {
    name: 'changeCoverage',
    method: 'PUT',
    path: '/coverages/:coverageId',
    access: 'patient:write',
    summary: 'Changes a coverage; refused when somebody else changed it meanwhile, or when its place is taken.',
    params: coverageParamsSchema,
    body: changeCoverageSchema,
    response: savedSchema,
  },
  async ({ params, body, caller, parts }) =>
    answerOf(
      await parts.store.transact(caller.actor('change a coverage'), (unit) =>
        changeCoverage(unit, { ...params, revision: body.revision, edit: body.coverage }),
      ),
    ),
);

const newCoverage = route(
  {
    name: 'addCoverage',
    method: 'POST',
    path: '/patients/:patientId/coverages',
    access: 'patient:write',
    summary: 'Adds a coverage to a patient.',
    params: patientParamsSchema,
    body: addCoverageSchema,
    response: savedSchema,
  },
  async ({ params, body, caller, parts }) =>
    answerOf(
      await parts.store.transact(caller.actor('add a coverage'), (unit) =>
        addCoverage(unit, { ...params, coverageId: body.coverageId, edit: body.coverage }),
      ),
    ),
);

const newPatient = route(
  {
    name: 'registerPatient',
    method: 'POST',
    path: '/patients',
    access: 'patient:write',
    summary: 'Registers a patient, or lists who it may already be for the person to decide.',
    body: registerPatientSchema,
    response: registeredSchema,
  },
  async ({ body, caller, parts }) =>
    answerOf(
      await parts.store.transact(caller.actor('register a patient'), (unit) => registerPatient(unit, body, parts.entropy)),
    ),
);

export const patientRoutes: readonly Route[] = [
  searchPatients,
  listBalances,
  readPatient,
  savePatient,
  saveCoverage,
  newCoverage,
  newPatient,
];
