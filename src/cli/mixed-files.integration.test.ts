/** One file may hold every kind of answer: it is read whole, what it acknowledges before what it pays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeIn } from '../app/run-day.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { closeAndVerify, fileOf, openedWork, openTestOffice, type PayersFile, tampered, type TestOffice } from './test-office.ts';

/** A Thursday after the HMO has paid. */
const PAID_ON = plainDate('2026-02-19');

const envelopesBehindEachOther = (files: readonly PayersFile[]): string =>
  (['835', '277CA', '999'] as const).map((kind) => fileOf(files, kind).text).join('');

/** The payment's own envelope, with the TA1 and the groups of the other files in it. */
function oneEnvelope(files: readonly PayersFile[]): string {
  const groupsOf = (kind: PayersFile['kind']): string => /GS\*.*GE\*\d+\*\d+~/s.exec(fileOf(files, kind).text)?.[0] ?? '';
  const [ta1 = ''] = /TA1\*[^~]*~/.exec(fileOf(files, '999').text) ?? [];
  assert.ok(ta1 !== '' && groupsOf('999') !== '' && groupsOf('277CA') !== '');
  const own = groupsOf('835');
  return tampered(fileOf(files, '835').text, own, `${ta1}${own}${groupsOf('277CA')}${groupsOf('999')}`).replace(
    'IEA*1*',
    'IEA*3*',
  );
}

const rowsOf = async (office: TestOffice) => ({
  claims: await office.rows<{ state: string }>('claim', 'state'),
  sent: await office.rows<{ state: string }>('outbound_file', 'state'),
  came: await office.rows<{ state: string; detail: string }>('inbound_file', 'state, detail'),
  acknowledged: (await office.rows<{ kind: string }>('acknowledgement', 'kind')).map((row) => row.kind),
});

for (const [name, together] of [
  ['behind each other', envelopesBehindEachOther],
  ['in one envelope', oneEnvelope],
] as const) {
  test(`a file that holds payment, 277CA, 999 and TA1 ${name} is heard and posted whole, and once`, async () => {
    const office = await openTestOffice();
    await office.send('injection');
    const text = together(await office.payersUntil(PAID_ON));
    await office.drop('everything.835', text);
    const taken = await takeIn(office.day(PAID_ON));
    assert.deepEqual([taken.received, taken.read, taken.setAside], [1, 1, 0]);
    const { claims, sent, came, acknowledged } = await rowsOf(office);
    assert.deepEqual(claims, [{ state: 'adjudicated' }]);
    assert.deepEqual(sent, [{ state: 'ACKNOWLEDGED' }]);
    assert.deepEqual(came, [{ state: 'READ', detail: '1 of 1 payments posted' }]);
    assert.deepEqual(acknowledged.toSorted(), ['claim', 'functional', 'interchange']);
    assert.deepEqual(await openedWork(office), []);
    const history = await office.rows<{ revision: number; state: string }>('claim_history', 'revision, state');
    assert.deepEqual(
      history.map((row) => row.state),
      ['ready', 'submitted', 'accepted', 'adjudicated'],
    );
    assert.deepEqual(await closeAndVerify(office), []);
  });
}

test('a file whose acknowledgements are not ours still posts its payment, and a person hears of the rest', async () => {
  const office = await openTestOffice();
  await office.send('injection');
  const files = await office.payersUntil(PAID_ON);
  const text = tampered(tampered(oneEnvelope(files), 'TA1*000000001*', 'TA1*000004711*'), 'AK1*HC*1*', 'AK1*HC*4711*');
  await office.drop('everything.835', text);
  await takeIn(office.day(PAID_ON));
  const { claims, sent, came } = await rowsOf(office);
  assert.deepEqual(claims, [{ state: 'adjudicated' }]);
  assert.deepEqual(sent, [{ state: 'SENT' }]);
  assert.deepEqual(came, [{ state: 'READ', detail: '1 of 1 payments posted' }]);
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['foreign-acknowledgement'],
  );
  assert.deepEqual(await closeAndVerify(office), []);
});

test('a file whose payment does not balance is rejected as money, and what it acknowledges counts', async () => {
  const office = await openTestOffice();
  await office.send('injection');
  const text = tampered(oneEnvelope(await office.payersUntil(PAID_ON)), 'BPR*I*111.64*', 'BPR*I*111.65*');
  await office.drop('everything.835', text);
  await takeIn(office.day(PAID_ON));
  const { claims, sent, came } = await rowsOf(office);
  assert.deepEqual(claims, [{ state: 'accepted' }]);
  assert.deepEqual(sent, [{ state: 'ACKNOWLEDGED' }]);
  assert.equal(came[0]?.state, 'REJECTED');
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['unbalanced-remittance'],
  );
  assert.deepEqual(await closeAndVerify(office), []);
});
