import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import { acknowledgementSchema } from '../claims/acknowledgement.ts';
import { classify } from './classify.ts';
import { fromAcknowledgements } from './from-acknowledgements.ts';
import { remittanceFile } from './remittance-sample.ts';

type Group = {
  readonly functional: string;
  readonly version: string;
  readonly set: string;
  readonly segments: readonly string[];
};

/** An envelope around TA1 segments and transactions, counts right. */
function file(groups: readonly Group[], ta1: readonly string[] = [], isa: { usage?: string; sender?: string } = {}): Uint8Array {
  const sender = (isa.sender ?? 'PAYER01').padEnd(15);
  const all = [
    `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${sender}*ZZ*SKETCH01       *260331*0900*^*00501*000000077*0*${isa.usage ?? 'P'}*:`,
    ...ta1,
    ...groups.flatMap(({ functional, version, set, segments }, i) => [
      `GS*${functional}*PAYER01*SKETCH01*20260331*0900*${i + 1}*X*${version}`,
      `ST*${set}*0001*${version}`,
      ...segments,
      `SE*${segments.length + 2}*0001`,
      `GE*1*${i + 1}`,
    ]),
    `IEA*${groups.length}*000000077`,
  ];
  return new TextEncoder().encode(all.map((s) => `${s}~`).join(''));
}

const TA1 = 'TA1*000000907*260320*1700*A*000';
const answer999 = (...segments: readonly string[]): Group => ({
  functional: 'FA',
  version: '005010X231A1',
  set: '999',
  segments,
});
const answer277 = (...segments: readonly string[]): Group => ({ functional: 'HN', version: '005010X214', set: '277', segments });

const HEAD_277 = [
  'BHT*0085*08*ANSWER1*20260321*0800*TH',
  'HL*1**20*1',
  'NM1*PR*2*SKETCH HEALTH PLAN*****PI*ACME1',
  'TRN*1*T1',
  'DTP*050*D8*20260321',
  'DTP*009*D8*20260321',
];

const CLAIMS_277 = [
  ...HEAD_277,
  'HL*2*1*21*1',
  'NM1*41*2*SKETCH FAMILY MEDICINE*****46*SKETCH01',
  'TRN*2*000000907',
  'STC*A1:19:PR*20260321*WQ*185',
  'QTY*90*1',
  'QTY*AA*1',
  'AMT*YU*125',
  'AMT*YY*60',
  'HL*3*2*19*1',
  'NM1*85*2*SKETCH FAMILY MEDICINE*****XX*1999999984',
  'TRN*1*0',
  'HL*4*3*PT',
  'NM1*QC*1*SKETCH*PAT****MI*X99',
  'TRN*2*CW000000000001X',
  'STC*A2:20:PR*20260321*WQ*125',
  'REF*1K*ICN001',
  'DTP*472*D8*20260304',
  'HL*5*3*PT',
  'NM1*QC*1*SKETCH*SAM****MI*X98',
  'TRN*2*CW000000000002X',
  'STC*A2:20:PR*20260321*WQ*60',
  'STC*A7:562:85*20260321*U*60',
  'DTP*472*D8*20260305',
];

function read(bytes: Uint8Array) {
  const result = fromAcknowledgements(bytes);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  for (const acknowledgement of result.value.acknowledgements)
    assert.ok(acknowledgementSchema.safeParse(acknowledgement).success);
  return result.value;
}

const codeOf = (bytes: Uint8Array): string | undefined => {
  const result = fromAcknowledgements(bytes);
  return result.ok ? undefined : result.error.code;
};

describe('fromAcknowledgements', () => {
  it('reads a TA1, accepted or not', () => {
    const both = read(file([], [TA1, 'TA1*908*260320*1700*R*025']));
    assert.deepEqual(both.acknowledgements, [
      { kind: 'interchange', interchangeControlNumber: '000000907', outcome: 'accepted', noteCode: '000' },
      { kind: 'interchange', interchangeControlNumber: '000000908', outcome: 'rejected', noteCode: '025' },
    ]);
    assert.equal(both.usage, 'P');
  });

  it('reads a 999 with the segments and elements that were wrong', () => {
    const { acknowledgements } = read(
      file([
        answer999(
          'AK1*HC*000031*005010X222A1',
          'AK2*837*0001*005010X222A1',
          'IK3*CLM*22*2300*8',
          'CTX*CLM01:CW000000000001X',
          'IK4*5:1*1331*7*99',
          'IK3*REF*57**3',
          'IK5*R*5',
          'AK2*837*0002*005010X222A1',
          'IK5*R*3',
          'AK2*837*0003*005010X222A1',
          'IK5*A',
          'AK9*P*3*3*1',
        ),
      ]),
    );
    assert.deepEqual(acknowledgements, [
      {
        kind: 'functional',
        groupControlNumber: '31',
        outcome: 'partially-accepted',
        transactions: [
          {
            transactionControlNumber: '0001',
            outcome: 'rejected',
            errors: [
              { segment: 'CLM', position: 22, loop: '2300', element: '5-1', code: '7' },
              { segment: 'REF', position: 57, code: '3' },
            ],
          },
          { transactionControlNumber: '0002', outcome: 'rejected', errors: [{ segment: 'IK5', code: '3' }] },
          { transactionControlNumber: '0003', outcome: 'accepted', errors: [] },
        ],
      },
    ]);
  });

  it('reads a 277CA claim by claim: of several statuses the rejection speaks', () => {
    const { acknowledgements, batches } = read(file([answer277(...CLAIMS_277)]));
    assert.deepEqual(acknowledgements, [
      {
        kind: 'claim',
        patientControlNumber: 'CW000000000001X',
        outcome: 'accepted',
        category: 'A2',
        status: '20',
        entity: 'PR',
        chargeCents: 12_500,
        effectiveOn: '2026-03-21',
        payerClaimControlNumber: 'ICN001',
        payerName: 'SKETCH HEALTH PLAN',
      },
      {
        kind: 'claim',
        patientControlNumber: 'CW000000000002X',
        outcome: 'rejected',
        category: 'A7',
        status: '562',
        entity: '85',
        chargeCents: 6000,
        effectiveOn: '2026-03-21',
        payerName: 'SKETCH HEALTH PLAN',
      },
    ]);
    assert.deepEqual(batches, [
      {
        reference: '000000907',
        outcome: 'accepted',
        category: 'A1',
        status: '19',
        acceptedClaims: 1,
        rejectedClaims: 1,
        reconciles: true,
      },
    ]);
  });

  it('says when the totals of a 277CA do not agree with its claims', () => {
    const [batch] = read(file([answer277(...CLAIMS_277.map((s) => (s === 'QTY*90*1' ? 'QTY*90*2' : s)))])).batches;
    assert.equal(batch?.reconciles, false);
  });

  it('reads a batch that was turned away as a whole', () => {
    const segments = [
      ...HEAD_277,
      'HL*2*1*21*0',
      'NM1*41*2*SKETCH FAMILY MEDICINE*****46*SKETCH01',
      'TRN*2*000000907',
      'STC*A3:24:41*20260321*U*185',
      'QTY*AA*2',
      'AMT*YY*185',
    ];
    const { acknowledgements, batches } = read(file([answer277(...segments)]));
    assert.deepEqual(acknowledgements, []);
    assert.deepEqual([batches[0]?.reference, batches[0]?.outcome, batches[0]?.category], ['000000907', 'rejected', 'A3']);
  });

  it('refuses what it cannot read, and a file that was cut, as a whole', () => {
    assert.equal(codeOf(file([], ['TA1*000000907*260320*1700*Q*000'])), 'acknowledgement-must-be-readable');
    assert.equal(codeOf(file([answer999('AK1*HC*31', 'AK9*Z*1*1*1')])), 'acknowledgement-must-be-readable');
    const noDay = CLAIMS_277.map((s) => s.replace('STC*A2:20:PR*20260321*WQ*125', 'STC*A2:20:PR*20260231*WQ*125'));
    assert.equal(codeOf(file([answer277(...noDay)])), 'acknowledgement-must-be-readable');
    const bytes = file([answer277(...CLAIMS_277)]);
    assert.equal(codeOf(bytes.slice(0, bytes.length - 40)), 'envelope-must-be-whole');
    assert.equal(codeOf(new Uint8Array()), 'file-must-be-x12');
  });
});

describe('classify', () => {
  const kindsOf = (bytes: Uint8Array) => {
    const result = classify(bytes);
    assert.ok(result.ok, result.ok ? '' : result.error.message);
    return result.value;
  };

  it('names the kinds, the sender and whether it is a test', () => {
    assert.deepEqual(kindsOf(remittanceFile()), {
      sender: 'PAYER01',
      receiver: 'SKETCH01',
      interchangeControlNumber: '000000042',
      usage: 'P',
      kind: '835',
      kinds: ['835'],
      interchanges: 1,
    });
    const both = kindsOf(file([answer999('AK1*HC*31*005010X222A1', 'AK9*A*1*1*1')], [TA1], { usage: 'T' }));
    assert.deepEqual([both.kind, both.kinds, both.usage], ['999', ['999', 'TA1'], 'T']);
    assert.equal(kindsOf(file([], [TA1])).kind, 'TA1');
    assert.equal(kindsOf(file([answer277(...CLAIMS_277)])).kind, '277CA');
    assert.equal(kindsOf(file([{ ...answer277('BHT*0010*08*1*20260101*0101*DG'), version: '005010X212' }])).kind, 'other');
    assert.equal(kindsOf(file([answer999('AK1*HC*31*005010X222A1', 'AK9*A*1*1*1')], [], { usage: 'I' })).usage, 'other');
  });

  it('refuses text that is no X12, and a file that mixes senders or test with production', () => {
    const codeOf = (bytes: Uint8Array) => {
      const result = classify(bytes);
      return result.ok ? undefined : result.error.code;
    };
    assert.equal(codeOf(new TextEncoder().encode('Dear customer, your payment …')), 'file-must-be-x12');
    const joined = (a: Uint8Array, b: Uint8Array) => Uint8Array.from([...a, ...b]);
    assert.equal(codeOf(joined(file([], [TA1]), file([], [TA1], { usage: 'T' }))), 'envelope-must-be-whole');
    assert.equal(codeOf(joined(file([], [TA1]), file([], [TA1], { sender: 'OTHER' }))), 'envelope-must-be-whole');
    assert.equal(codeOf(joined(file([], [TA1]), remittanceFile())), undefined);
  });
});

const SAMPLES: readonly (readonly [path: string, kind: string, count: number])[] = [
  ['kreddys__edi-lens/src/samples/277CA.test.0001.edi', '277CA', 3],
  ['xlate__staedi/src/test/resources/x12/simple999.edi', '999', 1],
  ['azoner__pyx12/pyx12/tests/834_lui_id_5010.999.txt', '999', 4],
];

describe('published acknowledgements', () => {
  for (const [path, kind, count] of SAMPLES) {
    const at = join(officialDataDirectory() ?? '', 'x12', path);
    it(`${path} is read`, { skip: withoutOfficialData() }, () => {
      const bytes = new Uint8Array(readFileSync(at));
      const what = classify(bytes);
      assert.ok(what.ok);
      assert.equal(what.value.kind, kind);
      assert.equal(read(bytes).acknowledgements.length, count);
    });
  }
});
