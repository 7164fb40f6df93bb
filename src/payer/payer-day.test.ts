import assert from 'node:assert/strict';
import test from 'node:test';
import { type Cents, cents, parseDecimal } from '../kernel/money.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { bytesToText } from '../x12/syntax.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { validate } from '../x12/validate.ts';
import type { PayerBook } from './book.ts';
import { explainDecision } from './explain.ts';
import { applyPayerEvents, openPayerState, type OutboundFile, payerDay, type PayerEvent, type PayerState } from './payer-day.ts';
import { SAMPLE_NPI, sampleBook } from './sample-book.ts';
import { type SampleClaim, sample837p } from './sample-837p.ts';

const START = plainDate('2026-03-03');
const amount = (text: string): Cents => expectOk(parseDecimal(text), 'test amount');

const claimFor = (memberId: string, payerId: string, parts: Partial<SampleClaim> = {}): SampleClaim => ({
  patientControlNumber: 'PCN1',
  payerId,
  memberId,
  lastName: 'ALDER',
  firstName: 'PAT',
  birthDate: plainDate('1950-05-05'),
  serviceDate: plainDate('2026-03-02'),
  lines: [{ code: '99213', chargeCents: cents(17_000) }],
  ...parts,
});

const fileOf = (claims: readonly SampleClaim[], controlNumber = 1, receiverId = 'PAYERHUB') => {
  const bytes = sample837p({ controlNumber, sentOn: START, receiverId, billingNpi: SAMPLE_NPI, claims });
  return { name: `claims-${controlNumber}.x12`, bytes, sha256: `sha-${controlNumber}-${bytes.length}` };
};

type Inbox = Readonly<Record<number, readonly ReturnType<typeof fileOf>[]>>;
type Run = { readonly state: PayerState; readonly files: readonly OutboundFile[]; readonly events: readonly PayerEvent[] };

/** Works `days` days from START; `inbox` says which files arrive on which day. */
function run(book: PayerBook, inbox: Inbox, days: number): Run {
  let state = openPayerState(book);
  const files: OutboundFile[] = [];
  const events: PayerEvent[] = [];
  for (let day = 0; day < days; day += 1) {
    const result = payerDay(state, { today: addDays(START, day), inboundFiles: inbox[day] ?? [] });
    state = result.state;
    files.push(...result.outboundFiles);
    events.push(...result.events);
  }
  return { state, files, events };
}

const textOf = (file: OutboundFile | undefined): string => bytesToText(file?.bytes ?? new Uint8Array());
const segmentsOf = (file: OutboundFile | undefined, id: string): readonly string[] =>
  textOf(file)
    .split('~')
    .filter((segment) => segment.startsWith(`${id}*`));
const ofKind = (files: readonly OutboundFile[], kind: string): readonly OutboundFile[] =>
  files.filter((file) => file.kind === kind);

/** Everything the office writes must be read back without one finding at levels 1 to 3. */
function assertClean(files: readonly OutboundFile[]): void {
  for (const file of files) {
    const read = readInterchanges(file.bytes);
    assert.deepEqual(read.findings, []);
    assert.equal(read.interchanges.length, 1);
    for (const interchange of read.interchanges) {
      assert.deepEqual(interchange.findings, [], file.name);
      for (const group of interchange.groups) {
        assert.deepEqual(group.findings, [], file.name);
        for (const transaction of group.transactions) assert.deepEqual(validate(transaction).findings, [], file.name);
      }
    }
  }
}

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
  assert.deepEqual(answers.map((segment) => segment.split('*')[1]).toSorted(), [
    'A2:20:PR',
    'A3:116:PR',
    'A3:33:IL',
    'A7:178',
    'A7:187',
  ]);
  assert.equal(state.claims.entries().size, 1);
  assertClean(files);
});

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
