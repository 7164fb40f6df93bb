import assert from 'node:assert/strict';
import test from 'node:test';
import { type Cents, cents, parseDecimal } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { assertClean, claimFor, fileOf, ofKind, run, segmentsOf } from './sample-days.ts';
import type { OutboundFile } from './payer-day.ts';
import { sampleBook } from './sample-book.ts';

const amount = (text: string): Cents => expectOk(parseDecimal(text), 'test amount');

test('Medicare forwards to the supplement, which pays the coinsurance on its own 835', () => {
  const claim = claimFor('1EG4TE5MK73', 'MDCRB1', { lines: [{ code: '72148', chargeCents: cents(98_000) }] });
  const { files } = run(sampleBook(), { 0: [fileOf([claim])] }, 30);
  const [medicare, supplement] = ofKind(files, '835');
  assert.match(segmentsOf(medicare, 'CLP')[0] ?? '', /^CLP\*PCN1\*19\*980\*130\.93\*316\.4\*MB\*/);
  assert.deepEqual(
    segmentsOf(medicare, 'NM1').filter((segment) => segment.startsWith('NM1*TT')),
    ['NM1*TT*2*Golden Supplement*****PI*GLDSP1'],
  );
  assert.deepEqual(segmentsOf(medicare, 'MOA'), ['MOA***MA18']);
  assert.match(segmentsOf(supplement, 'CLP')[0] ?? '', /^CLP\*PCN1\*2\*980\*33\.4\*283\*ZZ\*/);
  assert.deepEqual(segmentsOf(supplement, 'CAS'), ['CAS*OA*23*663.6', 'CAS*PR*1*283']);
  assertClean(files);
});

test('for a dual-eligible patient Medicaid pays up to its own fee and nothing is left to the patient', () => {
  const claim = claimFor('2EG4TE5MK73', 'MDCRB1', { lines: [{ code: '72148', chargeCents: cents(98_000) }] });
  const { files } = run(sampleBook(), { 0: [fileOf([claim])] }, 35);
  const [medicare, medicaid] = ofKind(files, '835');
  assert.deepEqual(segmentsOf(medicare, 'MOA'), ['MOA***MA07']);
  // Medicaid fee 300.00 less 130.93 is 169.07, less than the 316.40 that Medicare left.
  assert.match(segmentsOf(medicaid, 'CLP')[0] ?? '', /^CLP\*PCN1\*2\*980\*169\.07\*0\*MC\*/);
  assert.deepEqual(segmentsOf(medicaid, 'CAS'), ['CAS*CO*45*147.33', 'CAS*OA*23*663.6']);
  assertClean(files);
});

test('a secondary claim sent by the provider after an automatic one is an exact duplicate', () => {
  const service = { code: '72148', chargeCents: cents(98_000) };
  const answered = {
    paidCents: amount('130.93'),
    adjustments: [
      { group: 'CO', carc: '45', cents: amount('530') },
      { group: 'CO', carc: '253', cents: amount('2.67') },
      { group: 'PR', carc: '1', cents: amount('283') },
      { group: 'PR', carc: '2', cents: amount('33.40') },
    ] as const,
  };
  const second = claimFor('GS2001', 'GLDSP1', {
    responsibility: 'S',
    firstPayer: { payerId: 'MDCRB1', name: 'Medicare Part B', answeredOn: plainDate('2026-03-17') },
    lines: [{ ...service, answered }],
  });
  const first = claimFor('1EG4TE5MK73', 'MDCRB1', { lines: [service] });
  const { files } = run(sampleBook(), { 0: [fileOf([first])], 18: [fileOf([second], 2)] }, 40);
  const last = ofKind(files, '835').at(-1);
  assert.deepEqual(segmentsOf(last, 'CAS'), ['CAS*OA*23*663.6**18*316.4']);
  assert.deepEqual(segmentsOf(last, 'LQ'), ['LQ*HE*N522']);
  assertClean(files);
});

test('a replacement takes the first decision back and decides anew in one 835', () => {
  const first = claimFor('LK1001', 'LKSHR1');
  const again = claimFor('LK1001', 'LKSHR1', {
    patientControlNumber: 'PCN2',
    frequency: '7',
    originalClaimNumber: '2606200000001',
    lines: [{ code: '99214', chargeCents: cents(24_500) }],
  });
  const { files, state } = run(sampleBook(), { 0: [fileOf([first])], 20: [fileOf([again], 2)] }, 40);
  const corrected = ofKind(files, '835')[1];
  assert.deepEqual(segmentsOf(corrected, 'CLP'), [
    'CLP*PCN1*22*-170*-70**12*2606200000001*11*1',
    'CLP*PCN2*1*245*110*30*12*2608200000002*11*7',
  ]);
  assert.match(segmentsOf(corrected, 'BPR')[0] ?? '', /^BPR\*I\*40\*/);
  const used = [...state.accumulators.entries().values()].flat().filter((event) => event.kind === 'out-of-pocket');
  assert.equal(
    used.reduce((sum, event) => sum + event.cents, 0),
    3000,
  );
  assertClean(files);
});

test('a void that leaves the payment negative is carried to the next one, to the cent', () => {
  const first = claimFor('LK1001', 'LKSHR1');
  const gone = claimFor('LK1001', 'LKSHR1', {
    patientControlNumber: 'PCN2',
    frequency: '8',
    originalClaimNumber: '2606200000001',
  });
  const later = claimFor('LK1001', 'LKSHR1', { patientControlNumber: 'PCN3', serviceDate: plainDate('2026-03-01') });
  const { files, state } = run(sampleBook(), { 0: [fileOf([first])], 20: [fileOf([gone], 2)], 30: [fileOf([later], 3)] }, 60);
  const [, negative, next] = ofKind(files, '835');
  assert.deepEqual(segmentsOf(negative, 'BPR'), ['BPR*H*0*C*NON************20260406']);
  assert.match(segmentsOf(negative, 'PLB')[0] ?? '', /\*FB:\d+\*-70$/);
  assert.match(segmentsOf(next, 'PLB')[0] ?? '', /\*FB:\d+\*70$/);
  assert.equal(state.carried.size, 0);
  const referenceOf = (file: OutboundFile | undefined) => /\*FB:(\d+)\*/.exec(segmentsOf(file, 'PLB')[0] ?? '')?.[1];
  assert.equal(referenceOf(negative), referenceOf(next));
  assertClean(files);
});

test('an authorization is used up by one claim and given back when that claim is taken back', () => {
  const scan = { code: '72148', chargeCents: cents(98_000) };
  const on = (day: string, parts = {}) =>
    claimFor('LK1001', 'LKSHR1', { serviceDate: plainDate(day), lines: [scan], authorizationNumber: 'AUTH1', ...parts });
  const gone = on('2026-03-01', { patientControlNumber: 'PCN3', frequency: '8', originalClaimNumber: '2606200000001' });
  const { files, state } = run(
    sampleBook(),
    {
      0: [fileOf([on('2026-03-01'), on('2026-03-02', { patientControlNumber: 'PCN2' })])],
      20: [fileOf([gone], 2)],
      21: [fileOf([on('2026-03-03', { patientControlNumber: 'PCN4' })], 3)],
    },
    40,
  );
  assert.deepEqual(
    [...state.decisions.entries().values()].map((decision) => decision.lines[0]?.decidedBy),
    ['price', 'authorization-left', 'price'],
  );
  assertClean(files);
});

test('a claim sent twice before it is paid is paid once', () => {
  const { files } = run(
    sampleBook(),
    {
      0: [fileOf([claimFor('LK1001', 'LKSHR1')])],
      2: [fileOf([claimFor('LK1001', 'LKSHR1', { patientControlNumber: 'PCN2' })], 2)],
    },
    30,
  );
  const last = ofKind(files, '835').at(-1);
  assert.deepEqual(segmentsOf(last, 'CAS'), ['CAS*OA*18*170']);
  assertClean(files);
});

test('Medicare takes no replacement: MA130, and the first decision stands', () => {
  const service = { code: '72148', chargeCents: cents(98_000) };
  const first = claimFor('1EG4TE5MK73', 'MDCRB1', { lines: [service] });
  const again = claimFor('1EG4TE5MK73', 'MDCRB1', {
    lines: [service],
    patientControlNumber: 'PCN2',
    frequency: '7',
    originalClaimNumber: '2606200000001',
  });
  const { files, state } = run(sampleBook(), { 0: [fileOf([first])], 3: [fileOf([again], 2)] }, 18);
  assert.deepEqual(segmentsOf(ofKind(files, '835')[1], 'LQ'), ['LQ*HE*MA130']);
  assert.equal(state.reversed.entries().size, 0);
  assertClean(files);
});
