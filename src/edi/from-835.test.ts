import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { officialDataDirectory, withoutOfficialData } from '../../tools/official-data.ts';
import { type Remittance, remittanceSchema } from '../claims/remittance.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { from835, type RemittanceFailure, readRemittances } from './from-835.ts';
import { balanceFailure } from './remittance-balance.ts';
import { REMITTANCE_SEGMENTS, remittanceFile } from './remittance-sample.ts';

function read(bytes: Uint8Array) {
  const file = readRemittances(bytes);
  assert.ok(file.ok, file.ok ? '' : file.error.message);
  const [first] = file.value;
  assert.ok(first !== undefined && file.value.length === 1);
  return first;
}

function accepted(segments: readonly string[]): Remittance {
  const { remittance } = read(remittanceFile(segments));
  assert.ok(remittance.ok, remittance.ok ? '' : remittance.error.message);
  return remittance.value;
}

function refused(segments: readonly string[]): RemittanceFailure {
  const { remittance } = read(remittanceFile(segments));
  assert.ok(!remittance.ok, 'the remittance must be refused');
  return remittance.error;
}

const replaced = (from: string, to: string): readonly string[] => {
  assert.ok(REMITTANCE_SEGMENTS.includes(from), `the sample has ${from}`);
  return REMITTANCE_SEGMENTS.map((segment) => (segment === from ? to : segment));
};

describe('from835', () => {
  it('reads payment, payer and payee', () => {
    const remittance = accepted(REMITTANCE_SEGMENTS);
    const { claims, ...payment } = remittance;
    assert.deepEqual(payment, {
      payerTaxId: '1999999999',
      payerName: 'SKETCH HEALTH PLAN',
      payerId: 'ACME1',
      payeeNpi: '1999999984',
      traceNumber: 'TRACE0001',
      paymentDate: '2026-03-31',
      paymentMethod: 'ACH',
      paymentCents: 27_150,
      productionDate: '2026-03-30',
      providerAdjustments: [
        { npi: '1999999984', fiscalYearEnd: '2026-12-31', reason: 'WO', reference: 'ICN900', cents: 20_350 },
        { npi: '1999999984', fiscalYearEnd: '2026-12-31', reason: 'L6', cents: 0 },
      ],
    });
    assert.equal(claims.length, 4);
    assert.ok(remittanceSchema.safeParse(remittance).success);
  });

  it('reads a claim with its lines, adjustments, remarks and the code we billed', () => {
    const [claim] = accepted(REMITTANCE_SEGMENTS).claims;
    assert.deepEqual(claim, {
      patientControlNumber: 'CW000000000001X',
      statusCode: '1',
      chargeCents: 16_500,
      paidCents: 10_000,
      patientResponsibilityCents: 2500,
      filingIndicator: '12',
      payerClaimControlNumber: 'ICN001',
      frequencyCode: '1',
      receivedOn: '2026-03-10',
      patientLastName: 'SKETCH',
      patientFirstName: 'PAT',
      memberId: 'X99',
      adjustments: [],
      rarcs: ['MA01'],
      lines: [
        {
          lineControlNumber: 'LINE01',
          serviceDate: '2026-03-04',
          allowedCents: 10_500,
          procedure: '99213',
          modifiers: ['25'],
          units: '1',
          chargeCents: 12_500,
          paidCents: 8000,
          adjustments: [
            { group: 'CO', carc: '45', cents: 2000 },
            { group: 'PR', carc: '1', cents: 500 },
            { group: 'PR', carc: '2', cents: 2000 },
          ],
          rarcs: [],
        },
        {
          lineControlNumber: 'LINE02',
          serviceDate: '2026-03-04',
          procedure: 'J1886',
          modifiers: [],
          units: '2',
          chargeCents: 4000,
          paidCents: 2000,
          adjustments: [{ group: 'CO', carc: '45', cents: 2000 }],
          rarcs: ['N130'],
        },
      ],
    });
  });

  it('reads a forwarded claim, a claim-level adjustment and a reversal', () => {
    const [, denied, forwarded, reversal] = accepted(REMITTANCE_SEGMENTS).claims;
    assert.deepEqual(denied?.lines[0]?.rarcs, ['N255']);
    assert.equal(denied?.lines[0]?.units, '1');
    assert.deepEqual(forwarded?.crossoverTo, { name: 'NEXT PLAN', payerId: 'GAP' });
    assert.deepEqual(forwarded?.adjustments, [{ group: 'CO', carc: '253', cents: 5000 }]);
    assert.equal(reversal?.statusCode, '22');
    assert.equal(reversal?.paidCents, -7500);
    assert.deepEqual(reversal?.lines[0]?.adjustments, [{ group: 'CO', carc: '45', cents: -2500 }]);
  });

  it('reads a transaction handed over by itself, and refuses one of another set', () => {
    const [transaction] = readInterchanges(remittanceFile()).interchanges[0]?.groups[0]?.transactions ?? [];
    assert.ok(transaction !== undefined);
    assert.deepEqual(from835(transaction), read(remittanceFile()).remittance);
    const other = from835({ ...transaction, version: '005010X222A1' });
    assert.ok(!other.ok && other.error.code === 'remittance-must-be-readable');
  });

  it('tells a test file from a production file', () => {
    assert.equal(read(remittanceFile(REMITTANCE_SEGMENTS, { usage: 'T' })).envelope.usage, 'T');
    assert.equal(read(remittanceFile(REMITTANCE_SEGMENTS)).envelope.usage, 'P');
  });

  it('tolerates a segment the guide does not know', () => {
    const at = REMITTANCE_SEGMENTS.indexOf('REF*6R*LINE02');
    const more = REMITTANCE_SEGMENTS.toSpliced(at, 0, 'ZZZ*PAYER*EXTRA');
    assert.deepEqual(accepted(more), accepted(REMITTANCE_SEGMENTS));
  });

  it('names the level, the place and both amounts of what does not balance', () => {
    const line = refused(replaced('SVC*HC:99213:25*125*80**1', 'SVC*HC:99213:25*125*80.01**1'));
    assert.equal(line.code, 'remittance-must-balance');
    assert.deepEqual(
      [line.level, line.path, line.position, line.expectedCents, line.foundCents],
      ['line', '2100[1]/2110[1]/SVC', 17, 8000, 8001],
    );
    const claim = refused(
      replaced('CLP*CW000000000003X*19*500*450*0*MB*ICN003*11*1', 'CLP*CW000000000003X*19*500*455*0*MB*ICN003*11*1'),
    );
    assert.deepEqual([claim.level, claim.path, claim.expectedCents, claim.foundCents], ['claim', '2100[3]/CLP', 45_000, 45_500]);
    const lost = refused(REMITTANCE_SEGMENTS.filter((s) => !s.startsWith('PLB')));
    assert.deepEqual([lost.level, lost.path, lost.expectedCents, lost.foundCents], ['payment', 'BPR02', 47_500, 27_150]);
    assert.match(lost.message, /\$475\.00.*\$271\.50/);
  });

  it('refuses a claim from which a balanced line was cut', () => {
    const from = REMITTANCE_SEGMENTS.indexOf('SVC*HC:99204*500*500**1');
    const cut = refused(REMITTANCE_SEGMENTS.toSpliced(from, 3, 'SVC*HC:99204*400*400**1', 'DTM*472*20260306', 'REF*6R*LINE04'));
    assert.deepEqual([cut.level, cut.path], ['claim', '2100[3]/CLP']);
  });

  const BPR = REMITTANCE_SEGMENTS[0] ?? '';
  const malformed: readonly (readonly [what: string, from: string, to: string, path: string])[] = [
    ['an amount in exponent form', 'SVC*HC:99213:25*125*80**1', 'SVC*HC:99213:25*125*8e1**1', '2100[1]/2110[1]/SVC03'],
    ['an amount with thousands', BPR, BPR.replace('271.50', '1,271.50'), 'BPR02'],
    ['three decimals', 'CAS*PR*1*5**2*20', 'CAS*PR*1*5.000**2*20', '2100[1]/2110[1]/CAS03'],
    ['an adjustment without an amount', 'CAS*PR*1*5**2*20', 'CAS*PR*1***2*25', '2100[1]/2110[1]/CAS03'],
    ['the group CR, gone since 5010', 'CAS*CO*16*60', 'CAS*CR*16*60', '2100[2]/2110[1]/CAS01'],
    [
      'an unknown claim status',
      'CLP*CW000000000002X*1*60*0*0*12*ICN002*11*1',
      'CLP*CW000000000002X*7*60*0*0*12*ICN002*11*1',
      '2100[2]/CLP02',
    ],
    ['no claim number', 'CLP*CW000000000002X*1*60*0*0*12*ICN002*11*1', 'CLP**1*60*0*0*12*ICN002*11*1', '2100[2]/CLP01'],
    ['no trace number', 'TRN*1*TRACE0001*1999999999', 'TRN*1**1999999999', 'TRN02'],
    ['no payment date', BPR, BPR.replace('*20260331', ''), 'BPR16'],
    ['a day that does not exist', 'DTM*232*20260304', 'DTM*050*20260231', '2100[1]/DTM02'],
    ['a negative payment', BPR, BPR.replace('271.50', '-271.50'), 'BPR02'],
    ['a debit', BPR, BPR.replace('*C*', '*D*'), 'BPR02'],
  ];
  for (const [what, from, to, path] of malformed) {
    it(`refuses ${what}`, () => {
      const failure = refused(replaced(from, to));
      assert.deepEqual([failure.code, failure.path], ['remittance-must-be-readable', path]);
      assert.doesNotMatch(failure.message, /SKETCH|CW0000/);
    });
  }

  it('refuses a transaction that was cut, and the whole file when its envelope was', () => {
    const text = new TextDecoder().decode(remittanceFile());
    const bytes = (t: string) => new TextEncoder().encode(t);
    const lost = read(bytes(text.replace('LQ*HE*N130~\n', '')));
    assert.ok(!lost.remittance.ok && lost.remittance.error.code === 'remittance-must-be-readable');
    const half = readRemittances(bytes(text.slice(0, text.indexOf('GE*'))));
    assert.ok(!half.ok && half.error.code === 'envelope-must-be-whole');
    const other = readRemittances(bytes('%PDF-1.7'));
    assert.ok(!other.ok && other.error.code === 'file-must-be-x12');
  });

  it('refuses every change of any one amount that takes part in an equation', () => {
    const places = REMITTANCE_SEGMENTS.flatMap((segment, at) => {
      const elements = segment.split('*');
      const positions = { BPR: [2], CLP: [3, 4], SVC: [2, 3], CAS: [3, 6], PLB: [4] }[elements[0] ?? ''] ?? [];
      return positions.filter((p) => elements[p] !== undefined).map((p) => ({ at, p }));
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.integer({ min: -9999, max: 9999 }).filter((n) => n !== 0),
        ({ at, p }, cents) => {
          const elements = (REMITTANCE_SEGMENTS[at] ?? '').split('*');
          const changed = (Math.round(Number(elements[p]) * 100) + cents) / 100;
          fc.pre(elements[0] !== 'BPR' || changed >= 0);
          const failure = refused(REMITTANCE_SEGMENTS.with(at, elements.with(p, String(changed)).join('*')));
          assert.equal(failure.code, 'remittance-must-balance');
          assert.ok(failure.expectedCents !== failure.foundCents && failure.position !== undefined);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses every loss of any one segment that carries an adjustment or a decision', () => {
    for (const [at, segment] of REMITTANCE_SEGMENTS.entries()) {
      // Without its only line the forwarded claim is a decision by claim, which the guide allows.
      if (!/^(CAS|SVC|CLP|PLB)/.test(segment) || segment.startsWith('SVC*HC:99204')) continue;
      assert.ok(!read(remittanceFile(REMITTANCE_SEGMENTS.toSpliced(at, 1))).remittance.ok, `without ${segment}`);
    }
  });
});

const SAMPLES: readonly (readonly [path: string, verdict: 'ok' | RemittanceFailure['code']])[] = [
  ['LinuxForHealth__x12/demo-file/demo.835', 'ok'],
  // Its BPR16 stands one element too early, as in the other examples of that folder.
  ['LinuxForHealth__x12/src/tests/resources/835_005010X221A1/secondary-payment.835', 'remittance-must-be-readable'],
  ['azoner__pyx12/pyx12/tests/835_mult_loops.txt', 'ok'],
  ['keironstoddart__edi-835-parser/tests/test_edi_835_files/united_healthcare_legacy_sample.txt', 'ok'],
  ['tastypackets__x12-parser/test/test-files/835/profee-one-line.edi', 'ok'],
  ['tastypackets__x12-parser/test/test-files/835/profee-multiple.edi', 'ok'],
  ['moov-io__x12/examples/example_5010_835/sample1.txt', 'remittance-must-be-readable'],
];

describe('published 835 samples', () => {
  for (const [path, verdict] of SAMPLES) {
    const file = join(officialDataDirectory() ?? '', 'x12', path);
    it(`${path} is ${verdict}`, { skip: withoutOfficialData() }, () => {
      const read = readRemittances(new Uint8Array(readFileSync(file)));
      assert.ok(read.ok && read.value.length > 0);
      for (const { remittance } of read.value) {
        assert.equal(remittance.ok ? 'ok' : remittance.error.code, verdict);
        if (!remittance.ok) continue;
        assert.ok(remittanceSchema.safeParse(remittance.value).success);
        assert.equal(balanceFailure(remittance.value), undefined);
      }
    });
  }
});
