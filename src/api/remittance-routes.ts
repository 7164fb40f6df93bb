/** Payments received: the list, and one payment with the proof that it balances and is in the books. */
import { z } from 'zod';
import { payerOffsets } from '../app/read-offsets.ts';
import { readRemittance } from '../app/read-remittance.ts';
import { payerOffsetsSchema } from '../app/views/payer-offsets.ts';
import type { PaymentKeyParts } from '../app/file-view-ports.ts';
import {
  paymentKeySchema,
  remittancePageFactsSchema,
  remittancePageSchema,
  remittanceSearchSchema,
} from '../app/views/remittances.ts';
import { cents } from '../kernel/money.ts';
import { isPlainDate } from '../kernel/plain-date.ts';
import { ok } from '../kernel/result.ts';
import { notFound, type Route, route } from './route.ts';

const listRemittances = route(
  {
    name: 'listRemittances',
    method: 'GET',
    path: '/remittances',
    access: 'remittance:read',
    summary: 'Payments received, by payment date, the latest first, with the total of the whole filter.',
    query: remittanceSearchSchema,
    response: remittancePageSchema,
  },
  async ({ query, caller, parts }) =>
    ok(await parts.store.transact(caller.actor('list payments received'), (unit) => unit.remittancePage(query))),
);

const readRemittanceRoute = route(
  {
    name: 'readRemittance',
    method: 'GET',
    path: '/remittances/:paymentKey',
    access: 'remittance:read',
    summary: 'One payment: its claims and lines with every reason, its equations, and what the books took in for it.',
    params: z.object({ paymentKey: paymentKeySchema }),
    response: remittancePageFactsSchema,
  },
  async ({ params, caller, parts }) => {
    const key = partsOf(params.paymentKey);
    if (key === undefined) return notFound('payment');
    const { codesets } = await parts.office(caller.organizationId);
    const facts = await parts.store.transact(caller.actor('read a payment received'), (unit) =>
      readRemittance(unit, key, codesets),
    );
    return facts === undefined ? notFound('payment') : ok(facts);
  },
);

const listOffsets = route(
  {
    name: 'listPayerOffsets',
    method: 'GET',
    path: '/payer-offsets',
    access: 'remittance:read',
    summary: 'What payers keep back or carry over beside the claims: account 1300 by their own references, with every move.',
    response: payerOffsetsSchema,
  },
  async ({ caller, parts }) =>
    ok(
      await parts.store.transact(caller.actor('list payer offsets'), async (unit) =>
        payerOffsets(await unit.payerOffsetMoves(), await unit.today()),
      ),
    ),
);

/** 'era:<payer>.<trace>.<date>.<cents>' apart; undefined when date or amount is none. */
function partsOf(key: string): PaymentKeyParts | undefined {
  const [payerPart = '', tracePart = '', paymentDate = '', amount = ''] = key.slice('era:'.length).split('.');
  const paymentCents = Number(amount);
  if (!isPlainDate(paymentDate) || !Number.isSafeInteger(paymentCents)) return undefined;
  return { payerPart, tracePart, paymentDate, paymentCents: cents(paymentCents) };
}

export const remittanceRoutes: readonly Route[] = [listRemittances, readRemittanceRoute, listOffsets];
