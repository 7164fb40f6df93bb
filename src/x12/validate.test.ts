import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from './finding.ts';
import { readInterchanges } from './interchange.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { type ValidateOptions, type Validated, validate } from './validate.ts';

const SAMPLE = bytesToText(interchange837(1));

function check(text: string, options: ValidateOptions = {}): Validated {
  const transaction = readInterchanges(textToBytes(text)).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  return validate(transaction, options);
}

function findings(from: string, to: string): readonly Finding[] {
  assert.ok(SAMPLE.includes(from), `the sample must hold ${from}`);
  return check(SAMPLE.replace(from, to)).findings;
}

test('the sample has no finding at levels 1 to 3', () => {
  assert.deepEqual(check(SAMPLE).findings, []);
});

test('element faults carry path, 999 code and value', () => {
  const cases: readonly [string, string, string][] = [
    ['CLM*PCN1*', 'CLM**', '1 2000A/2000B/2300/CLM-01'],
    ['CLM*PCN1*', `CLM*${'P'.repeat(39)}*`, '5 2000A/2000B/2300/CLM-01'],
    ['11:B:1', '11:X:1', '7 2000A/2000B/2300/CLM-05-2'],
    ['11:B:1', '11::1', '1 2000A/2000B/2300/CLM-05-2'],
    ['11:B:1', '11:B:1:9', '13 2000A/2000B/2300/CLM-05-4'],
    ['*A*Y*Y~', '*A*Y*Q~', '7 2000A/2000B/2300/CLM-09'],
    ['HC:99213:25*50*', 'HC:99213:25*5x*', '6 2000A/2000B/2300/2400/SV1-02'],
    ['HC:99213:25*50*', 'HC:99213:25*1e9*', '6 2000A/2000B/2300/2400/SV1-02'],
    ['D8*19800101', 'D8*19800231', '8 2000A/2000B/2010BA/DMG-02'],
    ['DTP*472*D8*20260304', 'DTP*472*RD8*20260304', '8 2000A/2000B/2300/2400/DTP-03'],
    ['N4*DENVER*CO*80202', 'N4*D*CO*80202', '4 2000A/2010AA/N4-01'],
    ['N3*1 MAIN ST', 'N3*1 MAIN\x07ST', '6 2000A/2000B/2010BA/N3-01'],
    ['DMG*D8*19800101*F', 'DMG*D8*19800101*F*S', 'I10 2000A/2000B/2010BA/DMG-04'],
    ['HL*2*1*22*0', 'HL*2*1*22*0*9', '3 2000A/2000B/HL-05'],
    ['PER*IC*BILLING*TE*3035550100', 'PER*IC*BILLING*TE', '1 1000A/PER-04'],
    ['PER*IC*BILLING*TE*3035550100', 'PER*IC*BILLING*TE*3035550100*FX', '2 1000A/PER-06'],
    ['BHT*0019*00*1*20260304*1200', 'BHT*0019*00*1*20260304*2560', '9 BHT-05'],
    ['HI*ABK:J020', 'HI*ABK:J020^ABK:J020', '12 2000A/2000B/2300/HI-01(2)'],
  ];
  for (const [from, to, expected] of cases) {
    const told = findings(from, to).map((f) => `${f.codes.ik403} ${f.path}`);
    assert.ok(told.includes(expected), `${to}: ${told.join(', ')}`);
  }
});

test('hierarchy numbers, parents and child flags are checked', () => {
  assert.deepEqual(
    findings('HL*2*1*22*0', 'HL*3*1*22*0').map((f) => f.code),
    ['hl-must-be-numbered-in-sequence'],
  );
  assert.deepEqual(
    findings('HL*2*1*22*0', 'HL*2*7*22*0').map((f) => f.code),
    ['hl-parent-must-be-the-level-above'],
  );
  assert.deepEqual(
    findings('HL*2*1*22*0', 'HL*2*1*22*1').map((f) => f.code),
    ['hl-child-flag-must-be-true'],
  );
});

test('CLM02 must be the sum of its lines, and an amount with three decimals is told, not guessed', () => {
  const [off] = findings('CLM*PCN1*200*', 'CLM*PCN1*200.01*');
  assert.equal(off?.code, 'claim-charge-must-be-the-sum-of-its-lines');
  assert.equal(off?.path, '2000A/2000B/2300/CLM-02');
  assert.equal(off?.level, 3);
  assert.deepEqual(
    findings('HC:99213:25*50*', 'HC:99213:25*50.001*').map((f) => f.code),
    ['amount-must-be-decimal-cents'],
  );
});

test("another payer's answer that does not come out only warns, as the rule rests on memory", () => {
  const other = (paid: string): string =>
    SAMPLE.replace(
      'LX*1~',
      `SBR*S*18*******CI~CAS*CO*45*50~AMT*D*${paid}~OI***Y***Y~NM1*IL*1*DOE*JANE****MI*W1~NM1*PR*2*OTHER*****PI*OTHER~LX*1~`,
    ).replace(/SE\*(\d+)/, (_, n: string) => `SE*${Number(n) + 6}`);
  assert.deepEqual(check(other('150')).findings, []);
  const { findings: told, counts } = check(other('140'));
  assert.deepEqual(
    told.map((f) => `${f.severity} ${f.code} ${f.path}`),
    ['warning other-payer-must-balance 2000A/2000B/2300/2320/AMT-02'],
  );
  assert.deepEqual(counts, { error: 0, warning: 1 });
});

test('findings are capped and still counted', () => {
  const { findings: kept, suppressed, counts } = check(SAMPLE.replaceAll('*UN*', '*XX*'), { cap: 3 });
  assert.equal(kept.length, 3);
  assert.equal(suppressed, 1);
  assert.equal(counts.error, 4);
});

test('levels can be chosen', () => {
  const text = SAMPLE.replace('CLM*PCN1*200*', 'CLM*PCN1*1*').replace('*UN*', '*XX*');
  assert.deepEqual(
    check(text, { levels: [3] }).findings.map((f) => f.level),
    [3],
  );
  assert.deepEqual(
    check(text, { levels: [1, 2] }).findings.map((f) => f.level),
    [2],
  );
});

test('a version without a guide gets its envelope checked and is told so', () => {
  const { guide, root, findings: told } = check(SAMPLE.replaceAll('005010X222A1', '004010X098A1'));
  assert.equal(guide, undefined);
  assert.equal(root, undefined);
  assert.deepEqual(
    told.map((f) => f.code),
    ['transaction-must-have-a-guide'],
  );
});

test('no message repeats content of the file', () => {
  const secret = 'SECRETNAME';
  const text = SAMPLE.replaceAll('JANE', `${secret}\x07`).replace('PCN1', secret.repeat(5)).replace('*CO*', `*${secret}*`);
  const { findings: told } = check(text);
  assert.ok(told.length >= 3);
  for (const finding of told) assert.ok(!finding.message.includes(secret) && !finding.path.includes(secret));
  assert.ok(told.some((finding) => finding.value?.includes(secret)));
});
