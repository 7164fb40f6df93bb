/** Money of patients: the ledger with its reasons, statements, taking a payment. */
import { billPlan } from '../app/bill-plan.ts';
import { previewStatement, shown } from '../app/preview-statement.ts';
import { readAccount } from '../app/read-account.ts';
import { statementIn } from '../app/statement-language.ts';
import { takePayment } from '../app/take-payment.ts';
import {
  type AccountView,
  accountSchema,
  paymentTakenSchema,
  receiptListSchema,
  statementLanguageSchema,
  statementListSchema,
  statementParamsSchema,
  statementPreviewSchema,
  statementSearchSchema,
  storedStatementSchema,
  takePaymentSchema,
} from '../app/views/account.ts';
import { encounterParamsSchema } from '../app/views/encounters.ts';
import { patientParamsSchema } from '../app/views/patients.ts';
import { billPlanSchema, planBilledSchema } from '../app/views/plan-billing.ts';
import { ok } from '../kernel/result.ts';
import { inEnglish } from '../kernel/said.ts';
import type { Statement } from '../ledger/statement.ts';
import { type Cell, csvFile } from './csv.ts';
import { answerOf } from './patient-routes.ts';
import { notFound, type Route, route } from './route.ts';

const openAccount = route(
  {
    name: 'readAccount',
    method: 'GET',
    path: '/patients/:patientId/account',
    access: 'account:read',
    summary:
      'The ledger of a patient with running balances, and each charge from its price to what is open, with the proof of the sums.',
    params: patientParamsSchema,
    response: accountSchema,
  },
  async ({ params: { patientId }, caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    const account = await parts.store.transact(caller.actor('open an account'), (unit) => readAccount(unit, patientId, office));
    return account === undefined ? notFound('patient') : ok(account);
  },
);

const exportAccount = route(
  {
    name: 'exportAccount',
    method: 'GET',
    path: '/patients/:patientId/account.csv',
    access: 'account:read',
    summary: 'The ledger of a patient as a CSV file, one line for each leg.',
    params: patientParamsSchema,
    response: 'file',
  },
  async ({ params: { patientId }, caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    const account = await parts.store.transact(caller.actor('export an account'), (unit) => readAccount(unit, patientId, office));
    if (account === undefined) return notFound('patient');
    return ok(
      csvFile(
        `account-${account.chartNumber.replace(/[^\w-]/g, '_')}.csv`,
        LEDGER_HEAD,
        account.entries.flatMap(ledgerLines(account)),
      ),
    );
  },
);

const LEDGER_HEAD = [
  'Patient',
  'Chart',
  'Posted on',
  'Entry',
  'What',
  'Account',
  'Account name',
  'Reason',
  'Reason in words',
  'Debit',
  'Credit',
  'Owed by plans after',
  'Owed by patient after',
  'Credit held after',
];

const ledgerLines =
  ({ name, chartNumber }: AccountView) =>
  (entry: AccountView['entries'][number]): readonly (readonly Cell[])[] =>
    entry.legs.map((leg) => [
      `${name.last}, ${name.first}`,
      chartNumber,
      entry.postedOn,
      entry.key,
      inEnglish(entry.memo),
      leg.account,
      leg.accountName,
      leg.reason,
      leg.words,
      leg.cents > 0 ? { cents: leg.cents } : undefined,
      leg.cents < 0 ? { cents: -leg.cents as typeof leg.cents } : undefined,
      { cents: entry.after.insuranceCents },
      { cents: entry.after.patientCents },
      { cents: entry.after.unappliedCents },
    ]);

const listStatements = route(
  {
    name: 'listStatements',
    method: 'POST',
    path: '/statements/search',
    access: 'statement:read',
    summary: 'Statements of all patients, the latest first.',
    body: statementSearchSchema,
    response: statementListSchema,
  },
  async ({ body, caller, parts }) =>
    ok(await parts.store.transact(caller.actor('list statements'), (unit) => unit.statementPage(body))),
);

const listPatientStatements = route(
  {
    name: 'listPatientStatements',
    method: 'GET',
    path: '/patients/:patientId/statements',
    access: 'statement:read',
    summary: 'The statements of a patient, the latest first.',
    params: patientParamsSchema,
    response: statementListSchema,
  },
  async ({ params: { patientId }, caller, parts }) =>
    parts.store.transact(caller.actor('list statements'), async (unit) => {
      if ((await unit.patient(patientId)) === undefined) return notFound('patient');
      return ok(await unit.statementPage({ limit: 100 }, patientId));
    }),
);

const openPreview = route(
  {
    name: 'previewStatement',
    method: 'GET',
    path: '/patients/:patientId/statement-preview',
    access: 'statement:read',
    summary: 'What a statement of today would say, or why there would be none.',
    params: patientParamsSchema,
    response: statementPreviewSchema,
  },
  async ({ params: { patientId }, caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    const preview = await parts.store.transact(caller.actor('preview a statement'), (unit) =>
      previewStatement(unit, patientId, office),
    );
    return preview === undefined ? notFound('patient') : ok(preview);
  },
);

const readStatement = route(
  {
    name: 'readStatement',
    method: 'GET',
    path: '/statements/:statementId',
    access: 'statement:read',
    summary: 'A statement as it was issued.',
    params: statementParamsSchema,
    response: storedStatementSchema,
  },
  async ({ params: { statementId }, caller, parts }) => {
    const record = await parts.store.transact(caller.actor('open a statement'), (unit) => unit.statementById(statementId));
    if (record === undefined) return notFound('statement');
    return ok({ statementId, statement: shown(record.statement as Statement) });
  },
);

const printStatement = route(
  {
    name: 'printStatement',
    method: 'GET',
    path: '/statements/:statementId/pdf',
    access: 'statement:read',
    summary: 'A statement as PDF, in its own language or another one.',
    params: statementParamsSchema,
    query: statementLanguageSchema,
    response: 'file',
  },
  async ({ params: { statementId }, query, caller, parts }) => {
    const record = await parts.store.transact(caller.actor('print a statement'), (unit) => unit.statementById(statementId));
    if (record === undefined) return notFound('statement');
    const statement = record.statement as Statement;
    const language = query.language ?? statement.language;
    const office = await parts.office(caller.organizationId);
    return ok({
      bytes: await parts.printer.print(statementIn(statement, language, office), language),
      mediaType: 'application/pdf',
      fileName: `statement-${record.statementNumber.replace(/[^\w-]/g, '_')}.pdf`,
      download: false,
    });
  },
);

const newPayment = route(
  {
    name: 'takePayment',
    method: 'POST',
    path: '/patients/:patientId/payments',
    access: 'payment:take',
    summary: 'Takes money from a patient; the same payment sent twice is taken once.',
    params: patientParamsSchema,
    body: takePaymentSchema,
    response: paymentTakenSchema,
  },
  async ({ params: { patientId }, body, caller, parts }) =>
    answerOf(await parts.store.transact(caller.actor('take a payment'), (unit) => takePayment(unit, patientId, body))),
);

const askPlan = route(
  {
    name: 'billPlan',
    method: 'POST',
    path: '/encounters/:encounterId/plan',
    access: 'claim:correct',
    summary:
      'Bills the plan on file for a visit that was charged to its patient: a claim is made and judged, the charges move to the plan, and what the patient had paid is their credit.',
    params: encounterParamsSchema,
    body: billPlanSchema,
    response: planBilledSchema,
  },
  async ({ params: { encounterId }, body, caller, parts }) => {
    const billed = await billPlan(await parts.day(caller), { encounterId, seen: body });
    return billed === undefined ? notFound('visit') : answerOf(billed);
  },
);

const listReceipts = route(
  {
    name: 'listReceipts',
    method: 'GET',
    path: '/patients/:patientId/receipts',
    access: 'account:read',
    summary: 'What was taken from a patient at the desk, the latest first.',
    params: patientParamsSchema,
    response: receiptListSchema,
  },
  async ({ params: { patientId }, caller, parts }) =>
    parts.store.transact(caller.actor('list receipts'), async (unit) => {
      if ((await unit.patient(patientId)) === undefined) return notFound('patient');
      return ok({ receipts: await unit.receiptsOf(patientId) });
    }),
);

export const accountRoutes: readonly Route[] = [
  openAccount,
  exportAccount,
  listStatements,
  listPatientStatements,
  openPreview,
  readStatement,
  printStatement,
  newPayment,
  askPlan,
  listReceipts,
];
