/** An 835 that must not post lands in a named place with a located message, and nothing else in the database changes. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { collectFiles } from '../app/collect-files.ts';
import type { Store } from '../app/ports.ts';
import { readFileAgain } from '../app/read-file-again.ts';
import { takeIn } from '../app/run-day.ts';
import {
  changedTables,
  closeAndVerify,
  inboundNamed,
  openedWork,
  openTestOffice,
  PAID_ON,
  type PayersFile,
  reEnveloped,
  tampered,
  type TestOffice,
  untilPaid,
} from './test-office.ts';
import { inEnglish, said } from '../kernel/said.ts';

const MONEY = ['journal_header', 'journal_leg', 'account_balance', 'encounter_balance'];

const open: TestOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) assert.deepEqual(await closeAndVerify(office), [], 'the invariants hold after the test');
});

async function awaitingMoney(): Promise<{ readonly office: TestOffice; readonly remittance: PayersFile }> {
  const office = await openTestOffice();
  open.push(office);
  return { office, remittance: await untilPaid(office) };
}

const take = (office: TestOffice) => takeIn(office.day(PAID_ON));
const posted = async (office: TestOffice): Promise<number> => (await office.rows('journal_header', 'entry_key')).length;

for (const [level, from, to, where] of [
  ['line', '*48*26.35*', '*48*26.36*', '2100[1]/2110[2]'],
  ['claim', '*230*111.64*28.66*', '*230*111.65*28.66*', '2100[1]'],
  ['payment', 'BPR*I*111.64*', 'BPR*I*111.65*', 'BPR'],
] as const) {
  test(`an 835 that does not balance at the ${level} is rejected, says where, and posts nothing`, async () => {
    const { office, remittance } = await awaitingMoney();
    await office.drop('bad.835', tampered(remittance.text, from, to));
    const changed = await changedTables(office, () => take(office));
    assert.deepEqual(changed, ['inbound_file', 'inbound_interchange', 'work_item']);
    const file = await inboundNamed(office, 'bad.835');
    assert.equal(file?.state, 'REJECTED');
    assert.ok(file.detail.startsWith('remittance-must-balance') && file.detail.includes(where), file.detail);
    const [item, ...others] = await openedWork(office);
    assert.deepEqual(others, []);
    assert.equal(item?.kind, 'unbalanced-remittance');
    assert.equal(item.queue, 'posting');
    assert.equal(item.subject?.split(' ')[0], 'bad.835');
    const reason = inEnglish(item.reason);
    assert.ok(reason.includes(where) && /\$\d+\.\d\d, but the file says \$\d+\.\d\d/.test(reason), reason);
    assert.deepEqual(await office.folder('outbox'), [], 'our copy is safe, so the partner’s is taken away');
  });
}

test('one payment of a file that does not balance keeps its balanced neighbor from posting too', async () => {
  const { office, remittance } = await awaitingMoney();
  const set = /ST\*835\*0001.*SE\*\d+\*0001~/s.exec(remittance.text)?.[0] ?? '';
  const second = tampered(
    tampered(set.replaceAll('*0001~', '*0002~').replace('ST*835*0001', 'ST*835*0002'), 'TRN*1*', 'TRN*1*9'),
    'BPR*I*111.64*',
    'BPR*I*211.64*',
  );
  await office.drop('two.835', remittance.text.replace(set, `${set}${second}`).replace('GE*1*', 'GE*2*'));
  assert.deepEqual(await changedTables(office, () => take(office)), ['inbound_file', 'inbound_interchange', 'work_item']);
  assert.equal((await inboundNamed(office, 'two.835'))?.state, 'REJECTED');
});

test('the same bytes a second time, under any name, are ignored', async () => {
  const { office, remittance } = await awaitingMoney();
  await office.drop('first.835', remittance.text);
  const changed = await changedTables(office, () => take(office));
  assert.ok(MONEY.every((table) => changed.includes(table)) && changed.includes('claim'), changed.join());
  await office.drop('first.835', remittance.text);
  await office.drop('second.835', remittance.text);
  assert.deepEqual(await changedTables(office, () => take(office)), []);
  assert.deepEqual(await office.folder('outbox'), []);
});

test('the same payment in another envelope is known, taken as read, and posts nothing', async () => {
  const { office, remittance } = await awaitingMoney();
  await office.drop('first.835', remittance.text);
  await take(office);
  await office.drop('again.835', reEnveloped(remittance.text, '000000777'));
  assert.deepEqual(await changedTables(office, () => take(office)), ['inbound_file', 'inbound_interchange']);
  assert.deepEqual(await inboundNamed(office, 'again.835'), {
    file_name: 'again.835',
    state: 'READ',
    detail: '0 of 1 payments posted',
  });
});

test('the same payment with other content is kept as a variant for a person, and posts nothing', async () => {
  const { office, remittance } = await awaitingMoney();
  await office.drop('first.835', remittance.text);
  await take(office);
  const before = await posted(office);
  // Balanced both ways: three cents move from the copayment to the contract.
  const other = tampered(
    tampered(reEnveloped(remittance.text, '000000778'), 'CAS*CO*45*66.3~', 'CAS*CO*45*66.33~'),
    'CAS*PR*3*25~',
    'CAS*PR*3*24.97~',
  );
  await office.drop('other.835', other);
  assert.deepEqual(await changedTables(office, () => take(office)), [
    'inbound_file',
    'inbound_interchange',
    'remittance_variant',
    'work_item',
  ]);
  assert.equal(await posted(office), before);
  const work = (await openedWork(office)).filter((item) => item.kind === 'remittance-variant');
  assert.equal(work.length, 1);
  assert.match(work[0]?.subject ?? '', /^\d+ 2026021\d+$/, 'the item names the trace number');
});

test('an interchange number that came before with other content goes before a person', async () => {
  const { office, remittance } = await awaitingMoney();
  await office.drop('first.835', remittance.text);
  await take(office);
  await office.drop('other.835', tampered(remittance.text, 'DTM*405*20260217', 'DTM*405*20260218'));
  assert.deepEqual(await changedTables(office, () => take(office)), ['inbound_file', 'work_item']);
  assert.match((await inboundNamed(office, 'other.835'))?.detail ?? '', /^interchange-number-must-be-new/);
});

test('money for a claim that is not ours waits in suspense, with work for the poster', async () => {
  const { office, remittance } = await awaitingMoney();
  const ours = /CLP\*(CW[A-Z0-9]+)\*/.exec(remittance.text)?.[1] ?? '';
  await office.drop('foreign.835', remittance.text.replaceAll(ours, 'SOMEBODYELSE1'));
  const changed = await changedTables(office, () => take(office));
  assert.ok(!changed.includes('claim') && !changed.includes('encounter_balance'), changed.join());
  const legs = await office.rows<{ account: string; cents: string; patient_id: string | null }>(
    'journal_leg',
    'account, cents::text, patient_id',
  );
  assert.deepEqual(
    legs.filter((leg) => leg.patient_id === null).map(({ account, cents }) => `${account} ${cents}`),
    ['1010 11164', '2010 -11164'],
  );
  const work = await openedWork(office);
  assert.deepEqual(
    work.map((item) => [item.kind, item.queue, item.amountCents]),
    [['unmatched-payment', 'posting', 11_164]],
  );
});

test('a claim that the payer split over two entries of one payment posts both and is decided once', async () => {
  const { office, remittance } = await awaitingMoney();
  const { text } = remittance;
  const at = text.indexOf('SVC*HC:96372');
  const [clp = '', number = ''] = /CLP\*(CW[A-Z0-9]+)\*[^~]*~/.exec(text) ?? [];
  const head = text.slice(text.indexOf(clp) + clp.length, text.indexOf('SVC*HC:99213'));
  const first = `CLP*${number}*1*170*78.7*25*HM*2603400000003*11*1~`;
  const second = `CLP*${number}*1*60*32.94*3.66*HM*2603400000003*11*1~${head}`;
  const split = `${text.slice(0, text.indexOf(clp))}${first}${text.slice(text.indexOf(clp) + clp.length, at)}${second}${text.slice(at)}`;
  const segments = (/ST\*835.*(?=SE\*)/s.exec(split)?.[0] ?? '').split('~').length;
  await office.drop('split.835', split.replace(/SE\*\d+\*/, `SE*${segments}*`));
  await take(office);
  assert.equal((await inboundNamed(office, 'split.835'))?.detail, '1 of 1 payments posted');
  assert.deepEqual(await office.rows('claim', 'state'), [{ state: 'adjudicated' }]);
  const legs = await office.rows<{ total: string }>('journal_leg', "sum(cents) filter (where account = '1010')::text as total");
  assert.deepEqual(legs, [{ total: '11164' }]);
});

test('a test file never posts in production, nor the reverse', async () => {
  const { office, remittance } = await awaitingMoney();
  await office.drop('wrong.835', tampered(remittance.text, '*0*T*:~', '*0*P*:~'));
  assert.deepEqual(await changedTables(office, () => take(office)), ['inbound_file', 'work_item']);
  assert.match((await inboundNamed(office, 'wrong.835'))?.detail ?? '', /^usage-must-match-partner/);
  // The right one may still come under the same number.
  await office.drop('right.835', remittance.text);
  await take(office);
  assert.equal((await inboundNamed(office, 'right.835'))?.state, 'READ');
});

test('a file that is stored but not yet read when the process ends is read by the next run, once', async () => {
  const { office, remittance } = await awaitingMoney();
  await office.drop('late.835', remittance.text);
  assert.deepEqual(await collectFiles(office.day(PAID_ON)), { received: 1, duplicates: 0, growing: 0 });
  // Killed here before the partner's copy went: it is still there on the next run.
  await office.drop('late.835', remittance.text);
  await take(office);
  const after = await posted(office);
  await take(office);
  assert.equal(await posted(office), after);
  assert.equal((await inboundNamed(office, 'late.835'))?.detail, '1 of 1 payments posted');
});

for (const [what, breaks] of [
  ['the journal', 'postJournal'],
  ['the claims', 'saveClaims'],
  ['the work behind both', 'openWork'],
] as const) {
  test(`a posting that throws at ${what} leaves nothing half posted: the file is set aside, and read again it posts once`, async () => {
    const { office, remittance } = await awaitingMoney();
    await office.drop('broken.835', remittance.text);
    let isBroken = true;
    const breaking: Store = {
      transact: (actor, work) =>
        office.store.transact(actor, (unit) =>
          work(
            isBroken && actor.purpose === 'read files'
              ? { ...unit, [breaks]: () => Promise.reject(new RangeError('broken')) }
              : unit,
          ),
        ),
    };
    const changed = await changedTables(office, () => takeIn(office.day(PAID_ON, { store: breaking })));
    assert.deepEqual(changed, ['inbound_file', 'work_item']);
    const file = await inboundNamed(office, 'broken.835');
    assert.equal(file?.state, 'QUARANTINED');
    assert.match(file.detail, /^file-must-apply-whole/);
    const [item, ...others] = await openedWork(office);
    assert.deepEqual([item?.kind, others.length], ['unreadable-file', 0]);
    assert.match(inEnglish(item?.reason ?? said('')), /RangeError/);

    isBroken = false;
    const files = await office.rows<{ file_id: string; file_name: string }>('inbound_file', 'file_id, file_name');
    const broken = files.find(({ file_name }) => file_name === 'broken.835');
    const again = await readFileAgain(office.day(PAID_ON, { store: breaking }), broken?.file_id ?? '');
    assert.deepEqual(again, { ok: true, value: 'READ' });
    const entries = await posted(office);
    assert.deepEqual(await openedWork(office), []);
    await take(office);
    assert.equal(await posted(office), entries);
  });
}
