import assert from 'node:assert/strict';
import test from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import type { ClaimIn } from './claim.ts';
import { sketchClaim } from './sketch.ts';
import { workItemSchema } from './work-item.ts';
import { heldClaimOrder, rejectedClaimOrder } from './work-orders.ts';
import { sketchUuid } from './sketch-defaults.ts';
import { inEnglish, said } from '../kernel/said.ts';

const DAY = plainDate('2026-03-10');
const { body } = sketchClaim('claim CLM-1');
const finding = (message: string) => ({
  ruleId: 'some-edit',
  severity: 'error' as const,
  message: said(message),
  fix: said('Do this.'),
});

const held = (...messages: readonly string[]): ClaimIn<'held'> => ({
  state: 'held',
  body,
  findings: messages.map(finding),
  heldOn: DAY,
});

const rejected: ClaimIn<'rejected'> = {
  state: 'rejected',
  body,
  submission: {
    fileName: 'f.x12',
    interchangeControlNumber: '000000001',
    groupControlNumber: '1',
    transactionControlNumber: '0001',
    submittedOn: DAY,
  },
  rejectedOn: DAY,
  reason: 'A7:164 (IL)',
};

test('a held claim goes to billing with what is wrong, what to do and a day', () => {
  const order = heldClaimOrder(held('First.', 'Second.'));
  assert.deepEqual(
    [order.queue, order.kind, inEnglish(order.reason), inEnglish(order.nextAction)],
    ['billing', 'held-claim', 'First. Second.', 'Do this.'],
  );
  assert.equal(order.dueOn, '2026-03-13');
  assert.equal(order.claimId, body.claimId);
});

test('fifty findings still make a work item that the store takes', () => {
  const order = heldClaimOrder(
    held(...Array.from({ length: 50 }, (_, n) => `Line ${n}: a long sentence about what is wrong with it.`)),
  );
  const item = { ...order, workItemId: sketchUuid('work'), status: 'open' };
  assert.deepEqual(workItemSchema.safeParse(item).error, undefined);
});

test('a rejected claim says that the payer never had it, and what to do even when the status is unknown', () => {
  const order = rejectedClaimOrder(rejected, plainDate('2026-03-16'));
  assert.match(inEnglish(order.reason), /A7:164 \(IL\).*not taken in/);
  assert.match(inEnglish(order.nextAction), /new original/);
  // Its days count from when we learned of it, not from the payer's date.
  assert.deepEqual([order.openedOn, order.dueOn], ['2026-03-16', '2026-03-18']);
  assert.equal(
    inEnglish(rejectedClaimOrder(rejected, order.openedOn, { words: 'words', next: 'Do that.' }).nextAction),
    'Do that.',
  );
});
