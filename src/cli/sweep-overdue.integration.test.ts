/** Nothing waits silently: whatever is not finished and past its date is on somebody's list, once, until it is answered. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { takeIn } from '../app/run-day.ts';
import { sweepOverdue } from '../app/sweep-overdue.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { closeAndVerify, fileOf, openedWork, openTestOffice, SENT_ON, type TestOffice } from './test-office.ts';
import { inEnglish, said } from '../kernel/said.ts';

const open: TestOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) assert.deepEqual(await closeAndVerify(office), [], 'the invariants hold after the test');
});

async function sent(...scenarios: readonly string[]): Promise<TestOffice> {
  const office = await openTestOffice();
  open.push(office);
  await office.send(...scenarios);
  return office;
}

/** The sweep of that day, with the practice's calendar on it. */
async function sweepOn(office: TestOffice, on: PlainDate): Promise<number> {
  await office.work((unit) => unit.setToday(on));
  return (await sweepOverdue(office.day(on))).opened;
}
const day = (n: number): PlainDate => addDays(SENT_ON, n);
const kinds = async (office: TestOffice): Promise<readonly string[]> =>
  (await openedWork(office)).map((item) => item.kind).toSorted();

test('a claim that is never acknowledged is on a list the day after its date, and once', async () => {
  const office = await sent('office-established', 'injection');
  assert.equal(await sweepOn(office, day(3)), 0, 'the day itself is not late');
  assert.equal(await sweepOn(office, day(4)), 2);
  assert.equal(await sweepOn(office, day(5)), 0, 'it is on the list already');
  const work = await openedWork(office);
  assert.deepEqual(
    work.map((item) => [item.kind, item.queue, item.dueOn]),
    Array.from({ length: 2 }, () => ['no-answer', 'denials', day(7)]),
  );
  assert.match(inEnglish(work[0]?.reason ?? said('')), /never acknowledged/);
});

test('a claim that was accepted and never decided comes up when the payer’s own time has passed', async () => {
  const office = await sent('injection');
  for (const file of await office.payersUntil(SENT_ON)) await office.drop(file.name, file.text);
  await takeIn(office.day(SENT_ON));
  const [claim] = await office.rows<{ due_on: string; days: number }>(
    'claim',
    "due_on, (body -> 'payer' ->> 'expectedAnswerDays')::int as days",
  );
  assert.equal(claim?.due_on, day(claim?.days ?? 0));
  assert.equal(await sweepOn(office, day(claim.days)), 0);
  assert.equal(await sweepOn(office, day(claim.days + 1)), 1);
  assert.match(inEnglish((await openedWork(office))[0]?.reason ?? said('')), /never decided/);
});

test('the decision that comes after all takes the claim off the list', async () => {
  const office = await sent('injection');
  const files = await office.payersUntil(day(16));
  for (const file of files.filter((f) => f.kind !== '835')) await office.drop(file.name, file.text);
  await takeIn(office.day(SENT_ON));
  const late = day(80);
  assert.equal(await sweepOn(office, late), 1);
  const money = fileOf(files, '835');
  await office.drop(money.name, money.text);
  await takeIn(office.day(late));
  assert.deepEqual(await office.rows('claim', 'state'), [{ state: 'adjudicated' }]);
  assert.deepEqual(await kinds(office), []);
});

test('a claim on nobody’s list comes back to one, whether it was held or rejected', async () => {
  const office = await sent('forgot-ndc', 'mistyped-member-id');
  for (const file of await office.payersUntil(SENT_ON)) await office.drop(file.name, file.text);
  await takeIn(office.day(SENT_ON));
  assert.deepEqual(await kinds(office), ['held-claim', 'rejected-claim']);
  assert.equal(await sweepOn(office, day(10)), 0, 'what is on a list need not come on it again');
  // Somebody ticks both off without doing anything.
  for (const item of await openedWork(office)) {
    if (item.claimId !== undefined) {
      const { claimId, kind } = item;
      await office.work((unit) => unit.closeWork({ claimId, kind }));
    }
  }
  assert.deepEqual(await kinds(office), []);
  assert.equal(await sweepOn(office, day(10)), 2);
  assert.deepEqual(await kinds(office), ['held-claim', 'rejected-claim']);
});

test('a claim that is ready and was never filed is found', async () => {
  const office = await openTestOffice();
  open.push(office);
  await office.bill('office-established');
  assert.equal(await sweepOn(office, day(1)), 0);
  assert.equal(await sweepOn(office, day(2)), 1);
  const [item] = await openedWork(office);
  assert.deepEqual([item?.kind, item?.queue, item?.subject], ['stopped-visit', 'billing', 'claim-must-leave-in-time']);
  await office.send();
  assert.deepEqual(await office.rows('claim', 'state'), [{ state: 'submitted' }]);
});
