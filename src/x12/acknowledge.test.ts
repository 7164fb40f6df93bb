import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { acknowledge } from './acknowledge.ts';
import { decode } from './decode.ts';
import { guideFor } from './guides/registry.ts';
import { GUIDE_TA1 } from './guides/ta1.ts';
import { readInterchanges } from './interchange.ts';
import { allLoops, segmentOf } from './loop.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { checkInterchange, validate } from './validate.ts';

const SAMPLE = bytesToText(interchange837(1));
const ENVELOPE = { controlNumber: 12, date: plainDate('2026-03-05'), time: '0630' };

/** The answer to a file, without its envelope, one segment a line. */
function answer(text: string, extra: { ta1?: boolean } = {}): string[] {
  const [interchange] = readInterchanges(textToBytes(text)).interchanges;
  assert.ok(interchange !== undefined);
  const bytes = expectOk(acknowledge(checkInterchange(interchange), { ...ENVELOPE, ...extra }), 'writable');
  const back = readInterchanges(bytes);
  for (const group of back.interchanges[0]?.groups ?? []) {
    for (const transaction of group.transactions)
      assert.deepEqual(validate(transaction).findings, [], 'our own 999 must be clean');
  }
  return bytesToText(bytes)
    .split('~')
    .filter((s) => /^(TA1|AK|IK|CTX)/.test(s));
}

test('a clean file is accepted and addressed back to its sender', () => {
  assert.deepEqual(answer(SAMPLE), ['AK1*HC*1*005010X222A1', 'AK2*837*0001*005010X222A1', 'IK5*A', 'AK9*A*1*1*1']);
  const [interchange] = readInterchanges(interchange837(1)).interchanges;
  assert.ok(interchange !== undefined);
  const text = bytesToText(expectOk(acknowledge(checkInterchange(interchange), ENVELOPE), 'writable'));
  assert.ok(
    text.startsWith(
      'ISA*00*          *00*          *ZZ*SAMPLE         *ZZ*CLINIC         *260305*0630*^*00501*000000012*0*T*:~GS*FA*SAMPLE*CLINIC*',
    ),
  );
});

test('errors are printed as IK3 and IK4 in file order and reject the transaction', () => {
  const broken = SAMPLE.replace('11:B:1', '11:X:1')
    .replace('REF*D9*173121~', 'REF*ZZ*173121~')
    .replace('PER*IC*BILLING*TE*3035550100~', 'PER*IC*BILLING*TE~');
  const positionOf = (id: string): number =>
    SAMPLE.slice(SAMPLE.indexOf('ST*'))
      .split('~')
      .findIndex((s) => s.startsWith(id)) + 1;
  assert.deepEqual(answer(broken), [
    'AK1*HC*1*005010X222A1',
    'AK2*837*0001*005010X222A1',
    `IK3*PER*${positionOf('PER')}*1000*8`,
    'IK4*4*364*1',
    'IK4*4*364*2',
    `IK3*CLM*${positionOf('CLM')}*2300*8`,
    'IK4*5:2*1332*7*X',
    `IK3*REF*${positionOf('REF*D9')}*2300*2`,
    'IK5*R*5',
    'AK9*R*1*1*0',
  ]);
});

test('one bad transaction of two makes the group partly accepted', () => {
  const set = SAMPLE.slice(SAMPLE.indexOf('ST*'), SAMPLE.indexOf('GE*'));
  const second = set.replaceAll('*0001', '*0002').replace('11:B:1', '11:X:1');
  const lines = answer(SAMPLE.replace('GE*1*1', `${second}GE*2*1`));
  assert.ok(lines.includes('AK9*P*2*2*1'));
  assert.deepEqual(
    lines.filter((line) => line.startsWith('IK5')),
    ['IK5*A', 'IK5*R*5'],
  );
});

test('warnings alone are accepted with errors', () => {
  const lines = answer(SAMPLE.replace('CLINIC WAY', 'CLINIC W\xc4Y'));
  assert.ok(lines.includes('IK5*E*5') && lines.includes('AK9*E*1*1*1'), lines.join(' '));
});

test('a wrong count or trailer rejects with its IK502 or AK905', () => {
  assert.ok(answer(SAMPLE.replace(/SE\*\d+/, 'SE*5')).includes('IK5*R*4'));
  assert.ok(answer(SAMPLE.replace('GE*1*1', 'GE*3*1')).includes('AK9*R*3*1*0*5'));
});

test('balancing carries no 999 code: the transaction is accepted and the payer answers it in its 277CA', () => {
  assert.ok(answer(SAMPLE.replace('CLM*PCN1*200*', 'CLM*PCN1*201*')).includes('IK5*A'));
});

test('a broken interchange is answered by a TA1 alone', () => {
  assert.deepEqual(answer(SAMPLE.replace('IEA*1*000000001', 'IEA*1*000000002')), ['TA1*000000001*260304*1200*R*001']);
  assert.deepEqual(answer(SAMPLE, { ta1: true })[0], 'TA1*000000001*260304*1200*A*000');
});

test('a 999 and a TA1 are read back with their guides', () => {
  const [interchange] = readInterchanges(textToBytes(SAMPLE.replace('11:B:1', '11:X:1'))).interchanges;
  assert.ok(interchange !== undefined);
  const bytes = expectOk(acknowledge(checkInterchange(interchange), { ...ENVELOPE, ta1: true }), 'writable');
  const [back] = readInterchanges(bytes).interchanges;
  assert.ok(back !== undefined);
  const transaction = back.groups[0]?.transactions[0];
  const guide = guideFor(transaction?.version ?? '');
  assert.ok(transaction !== undefined && guide !== undefined);
  const { root } = decode(transaction.segments, guide, transaction.delimiters);
  assert.deepEqual(segmentOf(allLoops(root, '2110')[0] ?? root, 'IK4')?.elements, ['5:2', '1332', '7', 'X']);
  const ta1 = decode(back.acknowledgements, GUIDE_TA1, back.delimiters);
  assert.deepEqual(ta1.findings, []);
  assert.equal(segmentOf(ta1.root, 'TA1')?.elements[3], 'A');
});

test('a bad value is copied into IK404 without characters that would break the 999', () => {
  const lines = answer(SAMPLE.replace('*UN*', '*U\x07*'));
  assert.ok(lines.some((line) => line.startsWith('IK4*3*355*6*U')));
});
