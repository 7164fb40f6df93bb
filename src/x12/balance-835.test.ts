/** The equations of the remittance; figures written by hand, the shapes those of the published examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LoopDraft, loop, seg, transactionBody } from './encode.ts';
import { GUIDE_835 } from './guides/835.ts';
import { readInterchanges } from './interchange.ts';
import { validate } from './validate.ts';
import { writeInterchange } from './write-interchange.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';

type Line = { readonly charge: string; readonly paid: string; readonly cas?: readonly string[] };
type Claim = {
  readonly charge: string;
  readonly paid: string;
  readonly status?: string;
  readonly cas?: readonly string[];
  readonly lines: readonly Line[];
};

const line = ({ charge, paid, cas }: Line): LoopDraft =>
  loop('2110', [
    seg('SVC', ['HC', '99213'], charge, paid),
    seg('DTM', '472', '20260304'),
    ...(cas === undefined ? [] : [seg('CAS', ...cas)]),
  ]);

const claim = ({ charge, paid, status, cas, lines }: Claim): LoopDraft =>
  loop(
    '2100',
    [
      seg('CLP', 'PCN1', status ?? '1', charge, paid, '', '12', 'ICN1', '11', '1'),
      ...(cas === undefined ? [] : [seg('CAS', ...cas)]),
      seg('NM1', 'QC', '1', 'DOE', 'JANE'),
    ],
    lines.map(line),
  );

function told(
  payment: string,
  claims: readonly Claim[],
  plb: readonly (readonly [code: string, amount: string])[] = [],
): string[] {
  const body = transactionBody(
    '835',
    [
      seg('BPR', 'I', payment, 'C', 'NON', '', '', '', '', '', '', '', '', '', '', '', '20260315'),
      seg('TRN', '1', 'TRACE1', '1123456789'),
      ...(plb.length === 0
        ? []
        : [seg('PLB', '1234567893', '20261231', ...plb.flatMap(([code, amount]) => [[code, 'REF1'], amount]))]),
    ],
    [
      loop('1000A', [
        seg('N1', 'PR', 'PAYER'),
        seg('N3', '1 WAY'),
        seg('N4', 'DENVER', 'CO', '80202'),
        seg('PER', 'BL', 'HELP', 'TE', '3035550100'),
      ]),
      loop('1000B', [seg('N1', 'PE', 'CLINIC', 'XX', '1234567893')]),
      loop('2000', [seg('LX', '1')], claims.map(claim)),
    ],
  );
  const bytes = expectOk(
    writeInterchange({
      sender: { qualifier: 'ZZ', id: 'PAYER' },
      receiver: { qualifier: 'ZZ', id: 'CLINIC' },
      controlNumber: 1,
      usage: 'T',
      date: plainDate('2026-03-15'),
      time: '0700',
      groups: [
        {
          functionalId: 'HP',
          senderCode: 'PAYER',
          receiverCode: 'CLINIC',
          version: GUIDE_835.id,
          controlNumber: 1,
          transactions: [{ controlNumber: '0001', guide: GUIDE_835, body }],
        },
      ],
    }),
    'the remittance must be writable',
  );
  const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  return validate(transaction).findings.map((f) => `${f.code} ${f.path}`);
}

const PLAIN: Claim = {
  charge: '200',
  paid: '80',
  lines: [{ charge: '200', paid: '80', cas: ['CO', '45', '100', '', '253', '20'] }],
};

test('line, claim and payment that balance have no finding', () => {
  assert.deepEqual(told('80', [PLAIN]), []);
});

test('all six reason and amount pairs of an adjustment segment count', () => {
  const pair = (reason: string, amount: string): string[] => [reason, amount, ''];
  const cas = [
    'CO',
    ...pair('45', '10'),
    ...pair('1', '11'),
    ...pair('2', '12'),
    ...pair('3', '13'),
    ...pair('16', '14'),
    '253',
    '15',
  ];
  assert.deepEqual(told('125', [{ charge: '200', paid: '125', lines: [{ charge: '200', paid: '125', cas }] }]), []);
});

test('a claim-level adjustment balances although the lines sum to more than the claim paid', () => {
  // As in the published example: lines 500, claim adjustment 50, claim paid 450.
  const lines: readonly Line[] = [{ charge: '500', paid: '500' }];
  assert.deepEqual(told('450', [{ charge: '500', paid: '450', cas: ['CO', '45', '50'], lines }]), []);
  assert.deepEqual(told('500', [{ charge: '500', paid: '500', cas: ['CO', '45', '50'], lines }]), [
    'remittance-claim-must-balance 2000/2100/CLP-04',
  ]);
});

test('a provider adjustment lowers the payment when positive and raises it when negative', () => {
  assert.deepEqual(told('60', [PLAIN], [['WO', '20']]), []);
  assert.deepEqual(told('85.5', [PLAIN], [['L6', '-5.5']]), []);
  assert.deepEqual(told('100', [PLAIN], [['WO', '20']]), ['remittance-must-balance BPR-02']);
  assert.deepEqual(
    told(
      '74',
      [PLAIN],
      [
        ['WO', '10'],
        ['L6', '-4'],
      ],
    ),
    [],
  );
});

test('a reversal with its correction balances and a negative payment is carried forward in PLB', () => {
  const reversal: Claim = {
    charge: '-200',
    paid: '-80',
    status: '22',
    lines: [{ charge: '-200', paid: '-80', cas: ['CO', '45', '-120'] }],
  };
  const correction: Claim = { charge: '200', paid: '50', lines: [{ charge: '200', paid: '50', cas: ['CO', '45', '150'] }] };
  assert.deepEqual(told('0', [reversal, correction], [['FB', '-30']]), []);
  assert.deepEqual(told('-30', [reversal, correction]), ['payment-must-not-be-negative BPR-02']);
});

test('a broken line, claim or line sum is told where it stands', () => {
  assert.deepEqual(told('80', [{ ...PLAIN, lines: [{ charge: '200', paid: '80', cas: ['CO', '45', '100'] }] }]), [
    'remittance-claim-must-balance 2000/2100/CLP-04',
    'remittance-line-must-balance 2000/2100/2110/SVC-03',
  ]);
  assert.deepEqual(told('160', [PLAIN, { ...PLAIN, charge: '210' }]), [
    'remittance-claim-must-balance 2000/2100[2]/CLP-04',
    'remittance-line-charges-must-sum-to-the-claim 2000/2100[2]/CLP-03',
  ]);
});

test('an amount that is no decimal of cents is told and never taken for zero', () => {
  assert.deepEqual(told('80', [{ ...PLAIN, lines: [{ charge: '200', paid: '80.005', cas: ['CO', '45', '120'] }] }]), [
    'amount-must-be-decimal-cents 2000/2100/2110/SVC-03',
  ]);
  assert.ok(told('1e9', [PLAIN]).includes('amount-must-be-decimal-cents BPR-02'));
});
