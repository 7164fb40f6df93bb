import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFile } from './check-file.ts';
import type { CodeSets } from './code-lists.ts';
import type { Finding } from './finding.ts';
import { GUIDES } from './guides/registry.ts';
import type { PartnerProfile } from './partner-profile.ts';
import { interchange837 } from './sample.ts';
import { parseSituations } from './situation.ts';
import { bytesToText, textToBytes } from './text.ts';
import type { ValidateOptions } from './validate.ts';

const SAMPLE = bytesToText(interchange837(1));

function found(edits: readonly (readonly [string, string])[], options: ValidateOptions): readonly Finding[] {
  let text = SAMPLE;
  for (const [from, to] of edits) {
    assert.ok(text.includes(from), `the sample must hold ${from}`);
    text = text.replace(from, to);
  }
  const set = checkFile(textToBytes(text), options).interchanges[0]?.groups[0]?.transactions[0];
  return (set?.checked.findings ?? []).filter((finding) => finding.level >= 4);
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((each) => `${each.severity} ${each.level} ${each.code} ${each.path} @${each.position}`);

test('the sample breaks no situational rule', () => {
  assert.deepEqual(found([], { levels: [4, 6] }), []);
});

test('situational rules tell what is missing at what asks for it', () => {
  const cases: readonly [readonly (readonly [string, string])[], string][] = [
    [[['11:B:1*', '11:B:7*']], 'warning 4 replacement-should-name-what-it-replaces 2000A/2000B/2300/REF-01 @19'],
    [[['SBR*P*18*', 'SBR*P**']], 'warning 4 patient-level-should-follow 2000A/2000B/2000C/HL @12'],
    [[['*Y*A*Y*Y~', '*Y*A*Y*Y**OA~']], 'warning 4 accident-should-have-its-date 2000A/2000B/2300/DTP-01 @19'],
    [
      [['*Y*A*Y*Y~', '*Y*A*Y*Y**AA~DTP*439*D8*20260301~']],
      'warning 4 auto-accident-should-name-its-state 2000A/2000B/2300/CLM-11-4 @19',
    ],
    [[['11:B:1*', '21:B:1*']], 'warning 4 inpatient-claim-should-have-admission-date 2000A/2000B/2300/DTP-01 @19'],
    [[['11:B:1*', '41:B:1*']], 'warning 6 ambulance-claim-should-describe-the-transport 2000A/2000B/2300/CR1 @19'],
    [[['SBR*P*18*******CI', 'SBR*S*18*******MB']], 'warning 4 medicare-secondary-should-say-why 2000A/2000B/SBR-05 @13'],
    [[['SBR*P*18*******CI', 'SBR*S*18*******MB']], 'warning 4 later-payer-should-see-other-coverage 2000A/2000B/2320/SBR @13'],
  ];
  for (const [edits, expected] of cases) {
    const lines = told(found(edits, { levels: [4, 6] }));
    assert.ok(lines.includes(expected), `${expected}\n${lines.join('\n')}`);
  }
});

test('a rule met again in the next claim is asked afresh', () => {
  const two = bytesToText(interchange837(2)).replace('11:B:1*', '11:B:7*');
  const set = checkFile(textToBytes(two), { levels: [4] }).interchanges[0]?.groups[0]?.transactions[0];
  assert.deepEqual(told((set?.checked.findings ?? []).filter((each) => each.level === 4)), [
    'warning 4 replacement-should-name-what-it-replaces 2000A/2000B/2300/REF-01 @19',
  ]);
});

const SETS: CodeSets = {
  has: (list, code) => (list === 'icd10cm' ? code === 'J020' : list === 'pos' ? code === '11' : undefined),
};

test('codes are asked of the lists at hand, and an NPI of its check digit', () => {
  assert.deepEqual(told(found([], { levels: [5], codeSets: SETS })), [
    'error 5 code-must-be-in-its-list 2000A/2000B/2300/HI-02-2 @21',
  ]);
  assert.deepEqual(
    told(
      found(
        [
          ['XX*1234567893~N3', 'XX*1234567890~N3'],
          ['ABF:R05', 'ABF:J020'],
        ],
        { levels: [5], codeSets: SETS },
      ),
    ),
    ['error 5 npi-must-have-its-check-digit 2000A/2010AA/NM1-09 @8'],
  );
  assert.deepEqual(
    found(
      [
        ['ABF:R05', 'ABF:J020'],
        ['11:B:1*', '99:B:1*'],
      ],
      { levels: [5], codeSets: SETS },
    )[0]?.value,
    '99',
  );
});

test("a partner's own rules may reject", () => {
  const profile: PartnerProfile = {
    name: 'Sample payer',
    rules: {
      '837P':
        'sample-payer-wants-a-group-number | 7 | house | 2000B | SBR09=CI => SBR03 | Sample payer asks for the group number in SBR03.',
    },
  };
  assert.deepEqual(told(found([], { levels: [7], profile })), [
    'error 7 sample-payer-wants-a-group-number 2000A/2000B/SBR-03 @13',
  ]);
  assert.deepEqual(found([['SBR*P*18**', 'SBR*P*18*G1*']], { levels: [7], profile }), []);
});

test('a line of service that another rule forbids is named where it stands', () => {
  const profile: PartnerProfile = {
    name: 'Sample payer',
    rules: { '837P': 'no-clearing-house-number | 7 | house | 2300 | CLM => !REF01=D9 | Sample payer takes no REF*D9.' },
  };
  assert.deepEqual(told(found([], { levels: [7], profile })), ['error 7 no-clearing-house-number 2000A/2000B/2300/REF-01 @20']);
});

test('every guide rule compiles, has a message and a code of its own', () => {
  for (const guide of GUIDES) {
    guide.compiledSituations();
    const codes = guide.situations().map((rule) => rule.code);
    assert.equal(new Set(codes).size, codes.length, guide.name);
    for (const rule of guide.situations()) assert.ok(rule.message.endsWith('.') && rule.basis === 'memory', rule.code);
  }
});

test('rules off the notation are refused', () => {
  assert.throws(() => parseSituations('a | 3 | memory | 2300 | CLM => REF | m'));
  assert.throws(() => parseSituations('a | 4 | memory | 2300 | clm => REF | m'));
  assert.throws(() => parseSituations('a | 4 | memory | 2300'));
});
