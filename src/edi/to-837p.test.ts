import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ClaimBody } from '../claims/claim.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { isNonEmpty } from '../kernel/result.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { validate } from '../x12/validate.ts';
import { claimBody, readyClaim } from './claim-body.arbitrary.ts';
import { type ClaimFileEnvelope, to837p } from './to-837p.ts';

const ENVELOPE: ClaimFileEnvelope = {
  senderId: 'SKETCH01',
  receiverId: 'PAYER01',
  controlNumbers: { interchange: '907', group: '000000031', transaction: '1' },
  date: plainDate('2026-03-20'),
  time: '1700',
  usage: 'T',
  submitterName: 'SKETCH FAMILY MEDICINE',
  contact: { name: 'BILLING OFFICE', phone: '6085550100' },
};

const filed = (bodies: readonly ClaimBody[], envelope = ENVELOPE) => {
  const claims = bodies.map(readyClaim);
  assert.ok(isNonEmpty(claims));
  return to837p({ claims, envelope });
};

const bytesOf = (bodies: readonly ClaimBody[], envelope = ENVELOPE): Uint8Array => {
  const file = filed(bodies, envelope);
  assert.ok(file.ok, file.ok ? '' : file.error.message);
  return file.value.bytes;
};

const segmentsOf = (bytes: Uint8Array): readonly string[] => new TextDecoder('latin1').decode(bytes).split('~').slice(0, -1);
const sketch = (text: string): ClaimBody => sketchClaim(text).body;
const refusalOf = (body: ClaimBody) => {
  const file = filed([body]);
  assert.ok(!file.ok, 'the claim must be refused');
  return file.error;
};

/** Everything x12 has to say at levels 1 to 3, as text. */
function complaints(bytes: Uint8Array): readonly string[] {
  const file = readInterchanges(bytes);
  const transactions = file.interchanges.flatMap((i) => i.groups.flatMap((g) => g.transactions));
  const findings = [
    ...file.findings,
    ...file.interchanges.flatMap((i) => [...i.findings, ...i.groups.flatMap((g) => g.findings)]),
    ...transactions.flatMap((t) => validate(t).findings),
  ];
  assert.equal(transactions.length, 1);
  return findings.map((f) => `${f.severity} ${f.path} ${f.code}: ${f.message} (${f.value ?? ''})`);
}

describe('to837p', () => {
  it('writes a visit the way the guide wants it', () => {
    const bytes = bytesOf([
      sketch(`claim CLM-1 dos 2026-03-04 pos 11 payer ACME1
        dx A E11.621 B L97.512
        referring
        auth AUTH77
        paid 25.00
        line 99213-25 x1 125.00 A
        line J1885 x2 40.00 A,B ndc 00409379501/1.5/ML
        line 87880-QW x1 20.00 B`),
    ]);
    assert.deepEqual(complaints(bytes), []);
    const segments = segmentsOf(bytes);
    const control = segments.find((s) => s.startsWith('CLM'))?.split('*')[1] ?? '';
    assert.equal(
      segments[0],
      'ISA*00*          *00*          *ZZ*SKETCH01       *ZZ*PAYER01        *260320*1700*^*00501*000000907*1*T*:',
    );
    assert.deepEqual(segments.slice(2, 6), [
      'ST*837*0001*005010X222A1',
      'BHT*0019*00*000000907*20260320*1700*CH',
      'NM1*41*2*SKETCH FAMILY MEDICINE*****46*SKETCH01',
      'PER*IC*BILLING OFFICE*TE*6085550100',
    ]);
    assert.deepEqual(segments.slice(segments.indexOf('HL*2*1*22*0')), [
      'HL*2*1*22*0',
      'SBR*P*18*******CI',
      'NM1*IL*1*SKETCH*PAT****MI*1EG4TE5MK72',
      'N3*12 MAPLE ST',
      'N4*MADISON*WI*537031234',
      'DMG*D8*19500517*F',
      'NM1*PR*2*PLAN ACME1*****PI*ACME1',
      `CLM*${control}*185***11:B:1*Y*A*Y*Y`,
      'AMT*F5*25',
      'REF*G1*AUTH77',
      'REF*X4*52D0999999',
      'REF*EA*MRN1',
      'HI*ABK:E11621*ABF:L97512',
      'NM1*DN*1*REFER*ALEX****XX*1777777776',
      'NM1*82*1*RENDER*ALEX****XX*1888888884',
      'PRV*PE*PXC*207Q00000X',
      'LX*1',
      'SV1*HC:99213:25*125*UN*1***1',
      'DTP*472*D8*20260304',
      `REF*6R*${control}01`,
      'LX*2',
      'SV1*HC:J1885*40*UN*2***1:2',
      'DTP*472*D8*20260304',
      `REF*6R*${control}02`,
      'LIN**N4*00409379501',
      'CTP****1.5*ML',
      'LX*3',
      'SV1*HC:87880:QW*20*UN*1***2',
      'DTP*472*D8*20260304',
      `REF*6R*${control}03`,
      `SE*${segments.length - 4}*0001`,
      'GE*1*31',
      'IEA*1*000000907',
    ]);
  });

  it('carries what an earlier payer decided, line by line, to the next', () => {
    const bytes = bytesOf([
      sketch(`claim CLM-2 dos 2026-03-04 payer GAP rank secondary
        dx A I10
        line 99214 x1 180.00 A
        prior MEDB paid 92.00 on 2026-03-25
        decided 1 paid 92.00 CO-45 65.00 PR-2 23.00`),
    ]);
    assert.deepEqual(complaints(bytes), []);
    const segments = segmentsOf(bytes);
    const at = segments.indexOf('AMT*D*92');
    assert.deepEqual(segments.slice(at - 1, at + 6), [
      'SBR*P*18*******MB',
      'AMT*D*92',
      'OI***Y***Y',
      'NM1*IL*1*SKETCH*PAT****MI*1EG4TE5MK72',
      'N3*12 MAPLE ST',
      'N4*MADISON*WI*537031234',
      'NM1*PR*2*PLAN MEDB*****PI*MEDB',
    ]);
    const decided = segments.indexOf('SVD*MEDB*92*HC:99214**1');
    assert.deepEqual(segments.slice(decided + 1, decided + 5), [
      'CAS*CO*45*65',
      'CAS*PR*2*23',
      'DTP*573*D8*20260325',
      'AMT*EAF*23',
    ]);
  });

  it('gives a dependent a patient level of their own, with the case number of a work injury', () => {
    const bytes = bytesOf([
      sketch(`claim CLM-3 payer WCOMP
        coverage relationship spouse case WC778
        accident employment 2026-02-01
        line 99213 x1 125.00 A`),
    ]);
    assert.deepEqual(complaints(bytes), []);
    const segments = segmentsOf(bytes);
    assert.ok(segments.includes('HL*2*1*22*1'));
    const patient = segments.indexOf('HL*3*2*23*0');
    assert.equal(segments[patient + 1], 'PAT*01');
    assert.equal(segments[patient + 6], 'REF*Y4*WC778');
    assert.ok(
      segments.some((s) => s.endsWith('*Y*A*Y*Y**EM')),
      'CLM11 names the cause',
    );
    assert.ok(segments.includes('DTP*439*D8*20260201'));
  });

  it('puts claims of one subscriber under one level, and writes the same bytes in whatever order they come', () => {
    const bodies = ['CLM-A', 'CLM-B', 'CLM-C'].map((name) => sketch(`claim ${name} payer ACME1\n line 99213 x1 125.00 A`));
    const other = sketch('claim CLM-D payer MEDB\n line 99213 x1 125.00 A');
    const bytes = bytesOf([...bodies, other]);
    assert.deepEqual(complaints(bytes), []);
    assert.equal(segmentsOf(bytes).filter((s) => s.startsWith('HL*')).length, 3);
    assert.deepEqual(bytesOf([other, ...bodies.toReversed()]), bytes);
  });

  it('repeats the subscriber when one has more than a hundred claims', () => {
    const bodies = Array.from({ length: 101 }, (_, i) => sketch(`claim MANY-${i} payer ACME1\n line 99213 x1 1.00 A`));
    const bytes = bytesOf(bodies);
    assert.deepEqual(complaints(bytes), []);
    assert.equal(segmentsOf(bytes).filter((s) => /^HL\*\d+\*\d+\*22/.test(s)).length, 2);
  });

  it('tells each claim the numbers that the answers will echo', () => {
    const file = filed([sketch('claim CLM-1')]);
    assert.ok(file.ok);
    assert.deepEqual(
      file.value.submissions.map(({ claimId: _id, patientControlNumber: _pcn, ...numbers }) => numbers),
      [
        {
          interchangeControlNumber: '000000907',
          groupControlNumber: '31',
          transactionControlNumber: '0001',
          submittedOn: '2026-03-20',
        },
      ],
    );
  });

  it('passes levels 1 to 3 for any claims', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claimBody, { minLength: 1, maxLength: 3, selector: (b) => b.claimId }), (bodies) => {
        assert.deepEqual(complaints(bytesOf(bodies)), []);
      }),
      { numRuns: 60 },
    );
  });

  it('never lets a name add or remove a segment, and tells every change', () => {
    const plain = sketch('claim CLM-1');
    const expected = segmentsOf(bytesOf([plain])).length;
    const nasty = fc
      .string({ unit: fc.constantFrom('*', '~', ':', '^', '\u00e9', ' ', 'B'), maxLength: 40 })
      .map((s) => `A${s}`.trim());
    fc.assert(
      fc.property(nasty, (last) => {
        const file = filed([
          {
            ...plain,
            coverage: { ...plain.coverage, subscriber: { ...plain.coverage.subscriber, name: { last, first: last } } },
          },
        ]);
        assert.ok(file.ok);
        assert.equal(segmentsOf(file.value.bytes).length, expected);
        const [change] = file.value.changes;
        assert.equal(change !== undefined, /[*~:^\u00e9]/.test(last));
        if (change !== undefined)
          assert.deepEqual([change.claimId, change.path], [plain.claimId, 'coverage.subscriber.name.last']);
      }),
    );
  });
});

describe('to837p refuses, naming the claim,', () => {
  const base = 'claim CLM-1 payer ACME1\n line 99213 x1 125.00 A';
  const cases: readonly (readonly [what: string, body: ClaimBody, code: string])[] = [
    [
      'a visit the patient paid for to keep it from the plan',
      sketch(`${base}\n restricted`),
      'restricted-visit-must-not-be-billed-to-a-plan',
    ],
    ['a claim without release of information', sketch(`${base}\n not released`), 'release-must-be-on-file'],
    ['a total that is not the sum of its lines', sketch(`${base}\n total 130.00`), 'claim-total-must-equal-its-lines'],
    ['a line without a diagnosis', sketch('claim CLM-1\n line 99213 x1 125.00 -'), 'line-must-point-at-a-diagnosis'],
    ['a pointer to no diagnosis', sketch('claim CLM-1\n dx A I10\n line 99213 x1 125.00 B'), 'line-must-point-at-a-diagnosis'],
    ['a replacement without the original', sketch('claim CLM-1 freq 7'), 'replacement-must-name-the-original'],
    ['an automobile accident without a state', sketch(`${base}\n accident auto 2026-03-01`), 'auto-accident-must-name-its-state'],
    [
      'an earlier payment that does not add up',
      sketch(
        'claim CLM-1 payer GAP rank secondary\n line 99213 x1 125.00 A\n prior MEDB paid 80.00 on 2026-03-20\n decided 1 paid 80.00 CO-45 44.99',
      ),
      'prior-payment-must-balance',
    ],
    [
      'two earlier payers under one id',
      sketch(
        `claim CLM-1 payer GAP rank tertiary\n line 99213 x1 125.00 A
         prior MEDB paid 80.00 on 2026-03-20\n decided 1 paid 80.00 CO-45 45.00
         prior MEDB paid 80.00 on 2026-03-20\n decided 1 paid 80.00 OA-23 45.00`,
      ),
      'earlier-payers-must-be-distinct',
    ],
  ];
  for (const [what, body, code] of cases) {
    it(what, () => {
      const refusal = refusalOf(body);
      assert.equal(refusal.code, code);
      assert.equal(refusal.claimId, body.claimId);
    });
  }

  it('a post-office box or a short ZIP as the billing address', () => {
    const body = sketch(base);
    const at = (address: object) =>
      refusalOf({ ...body, billing: { ...body.billing, address: { ...body.billing.address, ...address } } }).code;
    assert.equal(at({ street: 'P.O. Box 12' }), 'billing-address-must-be-a-street');
    assert.equal(at({ zip: '53703' }), 'zip-must-have-nine-digits');
  });

  it('a name that loses its letters, without repeating it', () => {
    const body = sketch(base);
    const refusal = refusalOf({
      ...body,
      coverage: { ...body.coverage, subscriber: { ...body.coverage.subscriber, name: { last: '渡辺', first: 'Ken' } } },
    });
    assert.equal(refusal.code, 'text-must-be-writable-in-x12');
    assert.equal(refusal.path, 'coverage.subscriber.name.last');
    assert.ok(!refusal.message.includes('渡辺'));
  });

  it('a claim given twice, and control numbers that are none', () => {
    const body = sketch(base);
    const twice = filed([body, body]);
    assert.ok(!twice.ok && twice.error.code === 'claim-must-stand-once-in-a-file');
    const numbers = filed([body], { ...ENVELOPE, controlNumbers: { interchange: '1e9', group: '1', transaction: '1' } });
    assert.ok(!numbers.ok && numbers.error.code === 'control-number-must-be-digits');
  });
});
