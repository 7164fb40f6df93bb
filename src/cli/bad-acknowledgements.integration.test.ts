/** What a partner's files say about ours: turned away, not ours, or no file at all. Each lands in its named place. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { takeIn } from '../app/run-day.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  changedTables,
  closeAndVerify,
  fileOf,
  inboundFiles,
  openedWork,
  openTestOffice,
  type PayersFile,
  SENT_ON,
  tampered,
  type TestOffice,
} from './test-office.ts';
import { inEnglish, said } from '../kernel/said.ts';

const open: TestOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) assert.deepEqual(await closeAndVerify(office), [], 'the invariants hold after the test');
});

/** Three claims in one file, sent; the answers of its day, which have not been dropped yet. */
async function awaitingAnswers(
  ...scenarios: readonly string[]
): Promise<{ readonly office: TestOffice; readonly answers: readonly PayersFile[] }> {
  const office = await openTestOffice();
  open.push(office);
  await office.send(...(scenarios.length === 0 ? ['office-established', 'injection', 'medicare-only'] : scenarios));
  assert.deepEqual(await statesOf(office), ['submitted', 'submitted', 'submitted']);
  return { office, answers: await office.payersUntil(SENT_ON) };
}

const take = (office: TestOffice) => takeIn(office.day(SENT_ON));
const statesOf = async (office: TestOffice): Promise<readonly string[]> =>
  (await office.rows<{ state: string }>('claim', 'state')).map((claim) => claim.state);
const fileStateOf = async (office: TestOffice): Promise<readonly string[]> =>
  (await office.rows<{ state: string }>('outbound_file', 'state')).map((file) => file.state);

const SET_ASIDE = ['inbound_file', 'inbound_interchange', 'work_item'];

test('a 999 and a TA1 for a file that is not ours are quarantined, and the biller hears of it', async () => {
  const { office, answers } = await awaitingAnswers();
  const { text } = fileOf(answers, '999');
  const foreign = text.replace('TA1*000000001*', 'TA1*000004711*').replace('AK1*HC*1*', 'AK1*HC*4711*');
  await office.drop('foreign.999', foreign);
  assert.deepEqual(await changedTables(office, () => take(office)), SET_ASIDE);
  assert.deepEqual(await inboundFiles(office), [
    { file_name: 'foreign.999', state: 'QUARANTINED', detail: 'acknowledgement-must-be-ours' },
  ]);
  const [item, ...others] = await openedWork(office);
  assert.deepEqual(others, []);
  assert.deepEqual([item?.kind, item?.queue, item?.subject], ['foreign-acknowledgement', 'billing', 'foreign.999']);
  assert.match(inEnglish(item?.reason ?? said('')), /interchange 000004711, group 4711/);
});

test('a lone TA1 for an interchange that is not ours is quarantined', async () => {
  const { office, answers } = await awaitingAnswers();
  const { text } = fileOf(answers, '999');
  const alone = text.replace(/GS\*.*GE\*1\*\d+~/s, '').replace('IEA*1*', 'IEA*0*');
  await office.drop('foreign.ta1', tampered(alone, 'TA1*000000001*', 'TA1*000004711*'));
  assert.deepEqual(await changedTables(office, () => take(office)), SET_ASIDE);
  assert.equal((await inboundFiles(office))[0]?.state, 'QUARANTINED');
});

test('a 277CA about claims that are not ours is quarantined, though its batch and its claims are both strangers', async () => {
  const { office, answers } = await awaitingAnswers();
  const { text } = fileOf(answers, '277CA');
  const foreign = text
    .replaceAll(/TRN\*2\*CW[A-Z0-9]+~/g, 'TRN*2*SOMEBODYELSE~')
    .replaceAll('TRN*2*000000001~', 'TRN*2*000004711~');
  await office.drop('foreign.277', foreign);
  assert.deepEqual(await changedTables(office, () => take(office)), SET_ASIDE);
  assert.deepEqual(await inboundFiles(office), [
    { file_name: 'foreign.277', state: 'QUARANTINED', detail: 'acknowledgement-must-be-ours' },
  ]);
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['foreign-acknowledgement'],
  );
});

test('a 277CA takes two claims in and turns one away, which goes back to the biller with the reason', async () => {
  const { office, answers } = await awaitingAnswers('office-established', 'mistyped-member-id', 'medicare-only');
  for (const file of answers) await office.drop(file.name, file.text);
  await take(office);
  assert.deepEqual((await statesOf(office)).toSorted(), ['accepted', 'accepted', 'rejected']);
  assert.deepEqual(await fileStateOf(office), ['ACKNOWLEDGED']);
  const [item, ...others] = await openedWork(office);
  assert.deepEqual(others, []);
  assert.deepEqual([item?.kind, item?.queue], ['rejected-claim', 'billing']);
  assert.match(inEnglish(item?.reason ?? said('')), /A3:33 \(IL\)/);
});

for (const [name, change, reason] of [
  [
    'TA1',
    (text: string) => tampered(text.replace(/GS\*.*GE\*1\*\d+~/s, '').replace('IEA*1*', 'IEA*0*'), '*A*000~', '*R*006~'),
    /TA1 note 006/,
  ],
  [
    '999',
    (text: string) => tampered(tampered(text, 'IK5*A~', 'IK5*R*5~'), 'AK9*A*1*1*1~', 'AK9*R*1*1*0~'),
    /\(999\).*IK5 code 5/,
  ],
] as const) {
  test(`a ${name} that turns a whole file away brings each of its claims back to a person`, async () => {
    const { office, answers } = await awaitingAnswers();
    await office.drop('turned-away', change(fileOf(answers, '999').text.replace(/TA1\*.*?~/, name === 'TA1' ? '$&' : '')));
    const changed = await changedTables(office, () => take(office));
    assert.ok(!changed.some((table) => table.startsWith('journal') || table.endsWith('balance')), changed.join());
    assert.deepEqual(await statesOf(office), ['rejected', 'rejected', 'rejected']);
    assert.deepEqual(await fileStateOf(office), ['REJECTED']);
    const work = await openedWork(office);
    assert.deepEqual(
      work.map((item) => [item.kind, item.queue]),
      Array.from({ length: 3 }, () => ['rejected-claim', 'billing']),
    );
    assert.equal(new Set(work.map((item) => item.claimId)).size, 3);
    for (const item of work) assert.match(inEnglish(item.reason), reason);
  });
}

test('a batch that its 277CA turns away as a whole lists no claim: all of them come back', async () => {
  const { office, answers } = await awaitingAnswers('office-established', 'injection', 'medicare-only');
  const { text } = fileOf(answers, '277CA');
  const [first = ''] = /ST\*277\*0001.*?SE\*\d+\*0001~/s.exec(text) ?? [];
  const head = first.slice(0, first.indexOf('HL*3*')).replace(/STC\*[^~]*~.*/s, 'STC*A3:21:PR*20260203*U*645~');
  const segments = head.split('~').length;
  const whole = text.replace(/ST\*277\*0001.*(?=GE\*)/s, `${head}SE*${segments}*0001~`).replace(/GE\*\d+\*/, 'GE*1*');
  await office.drop('batch.277', whole);
  await take(office);
  assert.deepEqual(await statesOf(office), ['rejected', 'rejected', 'rejected']);
  assert.equal((await openedWork(office)).filter((item) => item.kind === 'rejected-claim').length, 3);
});

test('a 277CA whose totals do not agree with its claims is believed claim by claim, and the biller hears of it', async () => {
  const { office, answers } = await awaitingAnswers();
  for (const file of answers)
    await office.drop(file.name, file.kind === '277CA' ? tampered(file.text, /QTY\*90\*(\d+)/, 'QTY*90*9') : file.text);
  await take(office);
  assert.deepEqual(await statesOf(office), ['accepted', 'accepted', 'accepted']);
  assert.deepEqual(await fileStateOf(office), ['ACKNOWLEDGED']);
  const [item, ...others] = await openedWork(office);
  assert.deepEqual(others, []);
  const name = fileOf(answers, '277CA').name;
  assert.deepEqual([item?.kind, item?.queue, item?.subject], ['ambiguous-file', 'billing', name]);
  assert.match(inEnglish(item?.reason ?? said('')), /totals do not agree with the claims that it lists/);
});

test('an acknowledgement that comes a second time in another envelope changes no claim', async () => {
  const { office, answers } = await awaitingAnswers();
  for (const file of answers) await office.drop(file.name, file.text);
  await take(office);
  const again = fileOf(answers, '277CA').text.replaceAll('000000002', '000000902');
  await office.drop('again.277', again);
  const changed = await changedTables(office, () => take(office));
  assert.ok(!changed.includes('claim') && !changed.includes('claim_history') && !changed.includes('work_item'), changed.join());
  assert.deepEqual(await statesOf(office), ['accepted', 'accepted', 'accepted']);
});

const envelope = (text: string): string => text.slice(0, 60);
for (const [name, content, code] of [
  ['garbage bytes', () => Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) & 0xff), 'file-must-be-x12'],
  ['an empty file', () => new Uint8Array(), 'file-must-be-x12'],
  ['a page of HTML', () => '<html><body>503 Service Unavailable</body></html>', 'file-must-be-x12'],
  ['an ISA that was cut off', envelope, undefined],
  ['a file that lost its end', (text: string) => text.slice(0, -40), 'envelope-must-be-whole'],
  ['a file with another count', (text: string) => tampered(text, /GE\*1\*/, 'GE*2*'), 'envelope-must-be-whole'],
  ['a file of another usage', (text: string) => tampered(text, '*0*T*:~', '*0*P*:~'), 'usage-must-match-partner'],
] as const) {
  test(`${name} is quarantined as unreadable, kept as received, and changes nothing else`, async () => {
    const { office, answers } = await awaitingAnswers();
    await office.drop('bad.x12', content(fileOf(answers, '999').text));
    assert.deepEqual(await changedTables(office, () => take(office)), ['inbound_file', 'work_item']);
    const [file] = await inboundFiles(office);
    assert.equal(file?.state, 'QUARANTINED');
    assert.match(file?.detail ?? '', new RegExp(`^${code ?? '(file-must-be-x12|envelope-must-be-whole)'}`));
    const [item, ...others] = await openedWork(office);
    assert.deepEqual(others, []);
    assert.deepEqual([item?.kind, item?.queue, item?.subject?.split(' ')[0]], ['unreadable-file', 'posting', 'bad.x12']);
    assert.deepEqual(await office.folder('outbox'), []);
    // Whoever put it there can send the right one: nothing of the bad one stands in its way.
    for (const answer of answers) await office.drop(answer.name, answer.text);
    await take(office);
    assert.deepEqual(await statesOf(office), ['accepted', 'accepted', 'accepted']);
  });
}

test('a claim file of ours that comes back as an answer is set aside', async () => {
  const { office } = await awaitingAnswers();
  const [bytes] = await office.rows<{ bytes: Buffer }>('outbound_file', 'bytes');
  await office.drop('mirror.x12', new Uint8Array(bytes?.bytes ?? []));
  assert.deepEqual(await changedTables(office, () => take(office)), SET_ASIDE);
  assert.match((await inboundFiles(office))[0]?.detail ?? '', /^file-must-be-an-answer/);
});

test('unreadable files do not hide the good one behind them', async () => {
  const { office, answers } = await awaitingAnswers();
  for (let i = 0; i < 5; i += 1) await office.drop(`a-${i}`, `junk ${i}`);
  for (const file of answers) await office.drop(`z-${file.name}`, file.text);
  const taken = await take(office);
  assert.deepEqual([taken.received, taken.read, taken.setAside], [7, 2, 5]);
  assert.deepEqual(await statesOf(office), ['accepted', 'accepted', 'accepted']);
});

test('a claim that one file takes in and turns away counts as turned away, once', async () => {
  const { office, answers } = await awaitingAnswers();
  const { text } = fileOf(answers, '277CA');
  const [hmo = ''] = /ST\*277\*0003.*?SE\*\d+\*0003~/s.exec(text) ?? [];
  const refused = tampered(
    hmo.replaceAll('*0003~', '*0004~').replace('*277*0003*', '*277*0004*'),
    /STC\*A2:20:PR\*(\d+)\*WQ/,
    'STC*A3:33:IL*$1*U',
  );
  await office.drop('both.277', text.replace(hmo, `${hmo}${refused}`).replace('GE*3*', 'GE*4*'));
  await take(office);
  assert.deepEqual((await statesOf(office)).toSorted(), ['accepted', 'accepted', 'rejected']);
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind).toSorted(),
    // The added answer is in no total of the file.
    ['ambiguous-file', 'rejected-claim'],
  );
});

test('of two files of one day that say different things of a claim the first counts, and both are kept', async () => {
  const { office, answers } = await awaitingAnswers();
  const { text } = fileOf(answers, '277CA');
  const refused = tampered(text.replaceAll('000000002', '000000902'), /STC\*A2:20:PR\*(\d+)\*WQ/, 'STC*A3:33:IL*$1*U');
  for (const [name, content] of [
    ['1-taken-in.277', text],
    ['2-turned-away.277', refused],
  ] as const) {
    await office.drop(name, content);
  }
  await take(office);
  assert.deepEqual(await statesOf(office), ['accepted', 'accepted', 'accepted']);
  assert.deepEqual(
    (await inboundFiles(office)).map((file) => file.state),
    ['READ', 'READ'],
  );
  assert.equal((await office.rows('acknowledgement', 'kind')).length, 6);
  assert.ok((await openedWork(office)).every((item) => item.kind !== 'rejected-claim'));
});

test('claims of a file that its 999 turns away stay with a person, though a 277CA of the same day takes them in', async () => {
  const { office, answers } = await awaitingAnswers();
  const turnedAway = tampered(fileOf(answers, '999').text, 'IK5*A~', 'IK5*R*5~').replace('AK9*A*1*1*1~', 'AK9*R*1*1*0~');
  await office.drop('1-turned-away.999', turnedAway);
  await office.drop('2-taken-in.277', fileOf(answers, '277CA').text);
  await take(office);
  assert.deepEqual(await statesOf(office), ['rejected', 'rejected', 'rejected']);
  // Its TA1, in the same file, had confirmed the envelope.
  assert.deepEqual(await fileStateOf(office), ['REJECTED']);
  assert.equal((await openedWork(office)).filter((item) => item.kind === 'rejected-claim').length, 3);
});

test('an answer on a later day still finds its claim, whose reminder is then closed with it', async () => {
  const { office, answers } = await awaitingAnswers();
  const late = plainDate('2026-02-10');
  await office.work((unit) => unit.setToday(late));
  await takeIn(office.day(late));
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['no-answer', 'no-answer', 'no-answer'],
  );
  for (const file of answers) await office.drop(file.name, file.text);
  await takeIn(office.day(late));
  assert.deepEqual(await statesOf(office), ['accepted', 'accepted', 'accepted']);
  assert.deepEqual(await openedWork(office), []);
});
