/** Faults that a reviewer found once: each would have lost money, or hidden a claim behind another's trouble. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { receivePatientPayment } from '../app/receive-patient-payment.ts';
import { takeIn } from '../app/run-day.ts';
import type { PatientId } from '../claims/identifiers.ts';
import { cents } from '../kernel/money.ts';
import { closeAndVerify, fileOf, openedWork, openTestOffice, SENT_ON, tampered, type TestOffice } from './test-office.ts';

const open: TestOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) assert.deepEqual(await closeAndVerify(office), [], 'the invariants hold after the test');
});
async function newOffice(): Promise<TestOffice> {
  const office = await openTestOffice();
  open.push(office);
  return office;
}
const claimStates = async (office: TestOffice): Promise<readonly string[]> =>
  (await office.rows<{ state: string }>('claim', 'state')).map((claim) => claim.state);

test('"you sent that number before" (TA1 025) leaves the claims as sent and tells a person', async () => {
  const office = await newOffice();
  await office.send('office-established', 'injection');
  const { text } = fileOf(await office.payersUntil(SENT_ON), '999');
  const alone = text.replace(/GS\*.*GE\*1\*\d+~/s, '').replace('IEA*1*', 'IEA*0*');
  await office.drop('again.ta1', tampered(alone, '*A*000~', '*R*025~'));
  await takeIn(office.day(SENT_ON));
  assert.deepEqual(await claimStates(office), ['submitted', 'submitted']);
  assert.deepEqual(await office.rows('outbound_file', 'state'), [{ state: 'AMBIGUOUS' }]);
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['ambiguous-file'],
  );
});

test('a payment id is one payment: the same again is known, another amount under it is refused', async () => {
  const office = await newOffice();
  await office.bill('office-established');
  const [patient] = await office.rows<{ patient_id: PatientId }>('patient', 'patient_id');
  assert.ok(patient !== undefined);
  const payment = { paymentId: 'receipt-1', patientId: patient.patient_id, cents: cents(2000) };
  const pay = async (amount: number) => {
    const result = await receivePatientPayment(office.day(SENT_ON), { ...payment, cents: cents(amount) });
    return result.ok ? result.value : result.error.code;
  };
  assert.deepEqual([await pay(2000), await pay(2000), await pay(3000)], ['posted', 'known', 'payment-id-must-be-new']);
});
