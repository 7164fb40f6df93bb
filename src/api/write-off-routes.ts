/** Giving up open money: the reasons, asking, approving, undoing. */
import { CHART } from '../ledger/chart.ts';
import { WRITE_OFF_REASONS, type WriteOffReason } from '../ledger/write-off-reasons.ts';
import { WRITE_OFF_ALONE_CENTS } from '../access/separation.ts';
import { askWriteOff, decideWriteOff, shownWriteOff, undoWriteOff } from '../app/write-off.ts';
import { patientParamsSchema } from '../app/views/patients.ts';
import {
  askWriteOffSchema,
  decideWriteOffSchema,
  writeOffChoicesSchema,
  writeOffListSchema,
  writeOffParamsSchema,
  writeOffSchema,
} from '../app/views/write-offs.ts';
import { cents } from '../kernel/money.ts';
import { ok } from '../kernel/result.ts';
import { answerOf } from './patient-routes.ts';
import { notFound, type Route, route } from './route.ts';

const choices = route(
  {
    name: 'listWriteOffChoices',
    method: 'GET',
    path: '/write-offs/choices',
    access: 'account:read',
    summary: 'The reasons under which open money may be given up, with their sources, and what one person may decide alone.',
    response: writeOffChoicesSchema,
  },
  async () =>
    ok({
      aloneCents: cents(WRITE_OFF_ALONE_CENTS),
      reasons: WRITE_OFF_REASONS.map((one: WriteOffReason, at) => ({
        reason: WRITE_OFF_REASONS[at]?.reason ?? 'small-balance',
        words: one.words,
        when: one.when,
        sides: one.sides,
        accountName: CHART[one.account].name,
        ...(one.refused === undefined ? {} : { refused: one.refused }),
        cite: one.cite,
      })),
    }),
);

const list = route(
  {
    name: 'listWriteOffs',
    method: 'GET',
    path: '/patients/:patientId/write-offs',
    access: 'account:read',
    summary: 'What was or is to be given up of a patient’s open money, the latest first.',
    params: patientParamsSchema,
    response: writeOffListSchema,
  },
  async ({ params: { patientId }, caller, parts }) =>
    parts.store.transact(caller.actor('list write-offs'), async (unit) => {
      if ((await unit.patient(patientId)) === undefined) return notFound('patient');
      return ok({ writeOffs: (await unit.writeOffsOf({ patientId })).map(shownWriteOff) });
    }),
);

const ask = route(
  {
    name: 'askWriteOff',
    method: 'POST',
    path: '/patients/:patientId/write-offs',
    access: 'write-off:ask',
    summary: 'Gives up open money of a visit; above a limit it waits for another person. The same sent twice is one.',
    params: patientParamsSchema,
    body: askWriteOffSchema,
    response: writeOffSchema,
  },
  async ({ params: { patientId }, body, caller, parts }) =>
    answerOf(await parts.store.transact(caller.actor('write off'), (unit) => askWriteOff(unit, patientId, body))),
);

const decide = route(
  {
    name: 'decideWriteOff',
    method: 'POST',
    path: '/write-offs/:writeOffId/decide',
    access: 'write-off:approve',
    summary: 'Approves or refuses what another person asked to give up.',
    params: writeOffParamsSchema,
    body: decideWriteOffSchema,
    response: writeOffSchema,
  },
  async ({ params: { writeOffId }, body: { decision }, caller, parts }) =>
    answerOf(
      await parts.store.transact(caller.actor('decide a write-off'), (unit) =>
        decideWriteOff(unit, caller, { writeOffId, decision }),
      ),
    ),
);

const undo = route(
  {
    name: 'undoWriteOff',
    method: 'POST',
    path: '/write-offs/:writeOffId/undo',
    access: 'write-off:ask',
    summary: 'Reverses a write-off: what was given up is open again.',
    params: writeOffParamsSchema,
    response: writeOffSchema,
  },
  async ({ params: { writeOffId }, caller, parts }) =>
    answerOf(await parts.store.transact(caller.actor('undo a write-off'), (unit) => undoWriteOff(unit, writeOffId))),
);

export const writeOffRoutes: readonly Route[] = [choices, list, ask, decide, undo];
