import assert from 'node:assert/strict';
import test from 'node:test';
import { cents } from '../kernel/money.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { explainDecision } from './explain.ts';
import { assertClean, claimFor, fileOf, ofKind, run, segmentsOf, START } from './sample-days.ts';
import { applyPayerEvents, openPayerState, payerDay, type PayerEvent } from './payer-day.ts';
import { SAMPLE_NPI, sampleBook } from './sample-book.ts';

test('a claim is answered at once and paid on day 14', () => {
  const { files } = run(sampleBook(), { 0: [fileOf([claimFor('LK1001', 'LKSHR1')])] }, 20);
  assert.deepEqual(
    files.map((file) => file.name),
    ['999-20260303-000000001.x12', '277CA-20260303-000000002.x12', '835-20260317-000000003.x12'],
  );
  assert.deepEqual(segmentsOf(files[0], 'AK9'), ['AK9*A*1*1*1']);
  assert.ok(segmentsOf(files[1], 'STC').includes('STC*A2:20:PR*20260303*WQ*170'));
  assert.deepEqual(segmentsOf(files[2], 'CLP'), ['CLP*PCN1*1*170*70*30*12*2606200000001*11*1']);
  assert.deepEqual(segmentsOf(files[2], 'CAS'), ['CAS*CO*45*70', 'CAS*PR*3*30']);
  assertClean(files);
});

test('the front door turns claims away with category, status and entity, and counts them', () => {
  const { files, state } = run(
    sampleBook(),
    {
      0: [
        fileOf([
          claimFor('LK1001', 'LKSHR1'),
          claimFor('NOBODY', 'LKSHR1'),
          claimFor('LK1001', 'OTHER1'),
          claimFor('LK1001', 'LKSHR1', { serviceDate: plainDate('2026-03-04') }),
          claimFor('LK1001', 'LKSHR1', { totalCents: cents(17_100) }),
        ]),
      ],
    },
    1,
  );
  const answers = segmentsOf(ofKind(files, '277CA')[0], 'STC').filter((segment) => !segment.startsWith('STC*A1'));
  assert.deepEqual(answers.map((segment) => segment.split('*')[1] ?? '').toSorted(), [
    'A2:20:PR',
    'A3:116:PR',
    'A3:33:IL',
    'A7:178',
    'A7:187',
  ]);
  assert.equal(state.claims.entries().size, 1);
  assertClean(files);
});

test('a claim with nothing to pay is answered without payment', () => {
  const { files } = run(sampleBook(), { 0: [fileOf([claimFor('LK1002', 'LKSHR1')])] }, 20);
  const remittance = ofKind(files, '835')[0];
  assert.deepEqual(segmentsOf(remittance, 'BPR'), ['BPR*H*0*C*NON************20260317']);
  assert.deepEqual(segmentsOf(remittance, 'CAS'), ['CAS*PR*27*170']);
  assertClean(files);
});

test('a late clean claim bears interest on the claim and in PLB, and the check is larger by it', () => {
  const claim = claimFor('1EG4TE5MK73', 'MDCRB1', { lines: [{ code: '72148', chargeCents: cents(98_000) }] });
  const { files } = run(sampleBook({ medicareDays: 45 }), { 0: [fileOf([claim])] }, 50);
  const remittance = ofKind(files, '835')[0];
  // 130.93 × 4.625 % × 15 / 365 = 0.2489 → 0.25
  assert.deepEqual(
    segmentsOf(remittance, 'AMT').filter((segment) => segment.startsWith('AMT*I')),
    ['AMT*I*0.25'],
  );
  assert.deepEqual(segmentsOf(remittance, 'PLB'), [`PLB*${SAMPLE_NPI}*20261231*L6:INT20260417*-0.25`]);
  assert.match(segmentsOf(remittance, 'BPR')[0] ?? '', /^BPR\*I\*131\.18\*/);
  assertClean(files);
});

test('the same bytes again change nothing; the same control number with other bytes is refused by TA1 025', () => {
  const file = fileOf([claimFor('LK1001', 'LKSHR1')]);
  const other = { ...fileOf([claimFor('LK1001', 'LKSHR1'), claimFor('NOBODY', 'LKSHR1')]), name: 'other.x12' };
  const { files, state } = run(sampleBook(), { 0: [file, file], 1: [file, other] }, 3);
  assert.deepEqual(
    files.map((each) => each.kind),
    ['999', '277CA', 'TA1'],
  );
  assert.match(segmentsOf(files[2], 'TA1')[0] ?? '', /\*R\*025$/);
  assert.equal(state.claims.entries().size, 1);
  assertClean(files);
});

test('a file for somebody else is refused by TA1 009', () => {
  const { files, state } = run(sampleBook(), { 0: [fileOf([claimFor('LK1001', 'LKSHR1')], 1, 'SOMEBODY')] }, 1);
  assert.match(segmentsOf(files[0], 'TA1')[0] ?? '', /\*R\*009$/);
  assert.equal(state.claims.entries().size, 0);
});

test('garbage is refused by name, answers nothing and changes nothing else', () => {
  const noise = { name: 'noise.bin', bytes: Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) & 0xff), sha256: 'noise' };
  const empty = { name: 'empty', bytes: new Uint8Array(), sha256: 'empty' };
  const day = payerDay(openPayerState(sampleBook()), { today: START, inboundFiles: [noise, empty] });
  assert.deepEqual(
    day.refused.map(({ name, code }) => `${name} ${code}`),
    ['noise.bin file-must-hold-an-interchange', 'empty file-must-hold-an-interchange'],
  );
  assert.equal(day.outboundFiles.length, 0);
  assert.equal(day.state.claims.entries().size, 0);
});

test('every truncation of a good file is answered or refused, never a crash and never a half claim', () => {
  const { bytes } = fileOf([claimFor('LK1001', 'LKSHR1')]);
  const state = openPayerState(sampleBook());
  for (let length = 0; length < bytes.length - 20; length += 17) {
    const file = { name: 'cut.x12', bytes: bytes.subarray(0, length), sha256: `cut-${length}` };
    const day = payerDay(state, { today: START, inboundFiles: [file] });
    assert.equal(day.state.claims.entries().size, 0, `cut at ${length}`);
    assert.ok(day.refused.length === 1 || day.outboundFiles.length === 1, `cut at ${length} must be told`);
  }
});

test('the same days give the same bytes, and the events alone rebuild the state', () => {
  const inbox = { 0: [fileOf([claimFor('1EG4TE5MK73', 'MDCRB1'), claimFor('LK1001', 'LKSHR1')])] };
  const [one, two] = [run(sampleBook(), inbox, 40), run(sampleBook(), inbox, 40)];
  assert.deepEqual(one.files, two.files);
  const json = JSON.parse(JSON.stringify(one.events)) as PayerEvent[];
  assert.deepEqual(openPayerState(sampleBook(), json).decisions.entries(), one.state.decisions.entries());
  assert.deepEqual(openPayerState(sampleBook(), json).next, one.state.next);
  assert.deepEqual(openPayerState(sampleBook(), json).accumulators.entries(), one.state.accumulators.entries());
});

test('a day worked twice pays once', () => {
  const { state } = run(sampleBook(), { 0: [fileOf([claimFor('LK1001', 'LKSHR1')])] }, 14);
  const today: PlainDate = addDays(START, 14);
  const first = payerDay(state, { today, inboundFiles: [] });
  assert.equal(first.outboundFiles.length, 1);
  assert.equal(payerDay(applyPayerEvents(state, first.events), { today, inboundFiles: [] }).outboundFiles.length, 0);
});

test('payerDay leaves the state it was given untouched', () => {
  const state = openPayerState(sampleBook());
  payerDay(state, { today: START, inboundFiles: [fileOf([claimFor('LK1001', 'LKSHR1')])] });
  assert.equal(state.claims.entries().size, 0);
  assert.equal(state.files.entries().size, 0);
  assert.deepEqual(state.next, { interchange: 1, claim: 1, payment: 1 });
});

test('every line is explained with its amounts, its reasons and its sources, without names', () => {
  const { state } = run(sampleBook(), { 0: [fileOf([claimFor('LK1001', 'LKSHR1')])] }, 1);
  const claim = [...state.claims.entries().values()][0];
  const decision = [...state.decisions.entries().values()][0];
  assert.ok(claim !== undefined && decision !== undefined);
  const words = explainDecision(claim, decision).join('\n');
  assert.match(words, /Fees MAIN: fee 100\.00: \$100\.00 \(Sample book, made-up terms\)/);
  assert.match(words, /PR-3 \$30\.00: copay; the patient owes it\./);
  assert.match(words, /Paid \$70\.00\./);
  assert.doesNotMatch(words, /ALDER/);
});
