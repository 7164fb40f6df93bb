import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { acknowledge } from './acknowledge.ts';
import { type CheckFileOptions, checkFile } from './check-file.ts';
import { readInterchanges } from './interchange.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { checkInterchange, validate } from './validate.ts';

const SAMPLE = bytesToText(interchange837(3));
const ENVELOPE = { controlNumber: 12, date: plainDate('2026-03-05'), time: '0630', claims: {} };
const KNOWN = new Set(['207Q00000X', 'CO', '99213', 'J020', 'R05', '11', '25']);
const OPTIONS: CheckFileOptions = {
  levels: [1, 2, 3, 4, 5, 6],
  claims: true,
  codeSets: { has: (_, code) => KNOWN.has(code) },
};

/** The claims' part of the answer: what is said of each, then counts and sums; and every 999 answer. */
function answered(text: string, options: CheckFileOptions = OPTIONS): string[] {
  const [checked] = checkFile(textToBytes(text), options).interchanges;
  assert.ok(checked !== undefined);
  const bytes = expectOk(acknowledge(checked, ENVELOPE), 'writable');
  for (const group of readInterchanges(bytes).interchanges[0]?.groups ?? [])
    for (const transaction of group.transactions)
      assert.deepEqual(validate(transaction, { levels: [1, 2, 3, 4] }).findings, [], 'our own answer must be clean');
  return bytesToText(bytes)
    .split('~')
    .filter((segment) => /^(IK5|TRN\*2|STC\*A[^1]|QTY|AMT)/.test(segment));
}

test('claims without fault are received, counted and summed', () => {
  assert.deepEqual(answered(SAMPLE), [
    'IK5*A',
    'TRN*2*1',
    'QTY*90*3',
    'AMT*YU*600',
    'QTY*QA*3',
    'AMT*YU*600',
    'TRN*2*PCN1',
    'TRN*2*PCN2',
    'TRN*2*PCN3',
  ]);
});

test('a claim is turned away for its own faults, with up to three reasons, and the totals say so', () => {
  const text = SAMPLE.replace('CLM*PCN2*200*', 'CLM*PCN2*250*').replace(
    '173122~HI*ABK:J020*ABF:R05',
    '173122~HI*ABK:J999*ABF:R99',
  );
  assert.deepEqual(answered(text), [
    'IK5*A',
    'TRN*2*1',
    'QTY*90*2',
    'QTY*AA*1',
    'AMT*YU*400',
    'AMT*YY*250',
    'QTY*QA*2',
    'QTY*QC*1',
    'AMT*YU*400',
    'AMT*YY*250',
    'TRN*2*PCN1',
    'TRN*2*PCN2',
    'STC*A8:400*20260305*U*250******A7:254*A7:255',
    'TRN*2*PCN3',
  ]);
});

test('a fault of the provider turns every claim under it away, one of the subscriber that subscriber’s', () => {
  const provider = answered(SAMPLE.replace('NM1*85*2*CLINIC*****XX*1234567893', 'NM1*85*2*CLINIC*****XX*1234567890'));
  assert.deepEqual(
    provider.filter((each) => each.startsWith('STC')),
    Array.from({ length: 3 }, () => 'STC*A7:562:85*20260305*U*200'),
  );
  const lines = SAMPLE.split('~');
  const second = lines.indexOf('HL*3*1*22*0');
  const state = lines.map((line, i) => (i > second && i < second + 6 && line.startsWith('N4*') ? 'N4*DENVER*ZZ*80202' : line));
  assert.deepEqual(
    answered(state.join('~')).filter((each) => /^(STC|QTY\*9)/.test(each)),
    ['QTY*90*2', 'STC*A7:501:IL*20260305*U*200'],
  );
});

test('a transaction that the 999 rejects has no claims to answer', () => {
  assert.deepEqual(answered(SAMPLE.replace('11:B:1', '11:X:1')), ['IK5*R*5']);
});

test('errors beyond the cap turn claims away all the same', () => {
  const text = SAMPLE.replaceAll(/CLM\*PCN(\d)\*200\*/g, 'CLM*PCN$1*250*');
  const stc = answered(text, { ...OPTIONS, cap: 1 }).filter((each) => each.startsWith('STC'));
  assert.deepEqual(stc, ['STC*A8:400*20260305*U*250', 'STC*A7:21*20260305*U*250', 'STC*A7:21*20260305*U*250']);
  const last = text.lastIndexOf('REF*6R*LINE4');
  const unseen = `${text.slice(0, last)}REF*6R*${text.slice(last + 12)}`;
  assert.deepEqual(answered(unseen, { ...OPTIONS, cap: 1 }), ['IK5*R*5']);
});

test('the payer’s number makes it taken in; both ways of checking give the same answers', () => {
  const [held] = readInterchanges(textToBytes(SAMPLE)).interchanges;
  assert.ok(held !== undefined);
  const claims = {
    source: { entity: 'PR', name: 'SAMPLE PAYER', qualifier: 'PI', id: 'SAMPLE' },
    payerNumber: () => 'C77',
  } as const;
  const text = bytesToText(expectOk(acknowledge(checkInterchange(held, { claims: true }), { ...ENVELOPE, claims }), 'writable'));
  assert.equal(text.split('~').filter((each) => each === 'STC*A2:20:PR*20260305*WQ*200').length, 3);
  assert.equal(text.split('~').filter((each) => each === 'REF*1K*C77').length, 3);
  assert.equal(text.includes('NM1*PR*2*SAMPLE PAYER*****PI*SAMPLE~'), true);
});
