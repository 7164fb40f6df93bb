/**
 * Public sample files (CLAIMWRIGHT_DATA/x12 with its MANIFEST.tsv): none may crash, each ends accepted or with located
 * findings, and each file labelled valid that we reject is argued below from its bytes.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { acknowledge } from './acknowledge.ts';
import type { Finding } from './finding.ts';
import { type Interchange, readInterchanges } from './interchange.ts';
import { checkInterchange } from './validate.ts';
import { type Delimiters, type Segment, segmentReader } from './syntax.ts';
import { bytesToText } from './text.ts';
import { segmentText } from './write-interchange.ts';

const folder = `${process.env['CLAIMWRIGHT_DATA'] ?? ''}/x12`;
const absent = existsSync(`${folder}/MANIFEST.tsv`)
  ? false
  : 'sample interchanges: set CLAIMWRIGHT_DATA to the folder that holds x12/MANIFEST.tsv';

type Sample = { readonly path: string; readonly validity: string; readonly bytes: Uint8Array };

const samples = (): readonly Sample[] =>
  readFileSync(`${folder}/MANIFEST.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const path = cells[0] ?? '';
      return { path, validity: cells[6] ?? '', bytes: readFileSync(`${folder}/${path}`) };
    });

const guidedFindings = (interchange: Interchange): readonly Finding[] => {
  const { groups } = checkInterchange(interchange);
  const checked = groups.flatMap((group) => group.transactions.map((each) => each.checked));
  if (checked.some((each) => each.guide === undefined) || (checked.length === 0 && interchange.acknowledgements.length === 0))
    return [];
  return [
    ...interchange.findings,
    ...groups.flatMap((group) => group.group.findings),
    ...checked.flatMap((each) => each.findings),
  ];
};

/** Errors of levels 1 and 2 by code, in alphabetical order. */
const errorCodes = (interchanges: readonly Interchange[]): readonly string[] =>
  [
    ...new Set(
      interchanges
        .flatMap(guidedFindings)
        .filter((finding) => finding.severity === 'error' && finding.level <= 2)
        .map((finding) => finding.code),
    ),
  ].toSorted();

const SEPARATOR_IS_ANOTHER = 'ISA16 names ":" and the composites are written with ">": CLM05, SV101 and HI are single values.';
const COMPOSITE_CODES = [
  'required-element-must-be-present',
  'required-segment-must-be-present',
  'segment-must-be-expected-here',
  'value-must-not-be-longer',
];
const REMITTANCE_GAPS = 'No PER*BL in 1000A, which the guide map requires';

/** Labelled valid or presumed valid, rejected by us: what is wrong in the bytes, and the codes that say so. */
const ARGUED: Readonly<Record<string, { readonly why: string; readonly codes: readonly string[] }>> = {
  'LibrePPS__zX12/samples/simple_test.x12': {
    why: 'Holds ST, BHT, HL and SE only: submitter, receiver, billing provider and subscriber are missing.',
    codes: ['hl-child-flag-must-be-true', 'required-loop-must-be-present'],
  },
  'LinuxForHealth__x12/demo-file/demo.835': { why: `${REMITTANCE_GAPS}.`, codes: ['required-segment-must-be-present'] },
  'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/cob-contractural-adjustment.835': {
    why: `${REMITTANCE_GAPS}; BPR ends before BPR16; SVC01 is written with ">" and ISA16 names ":".`,
    codes: ['required-element-must-be-present', 'required-segment-must-be-present', 'value-must-not-be-longer'],
  },
  'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/managed-care.835': {
    why: `${REMITTANCE_GAPS}; BPR16 is 20002316, month 23.`,
    codes: ['date-must-be-a-calendar-day', 'required-segment-must-be-present'],
  },
  'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/secondary-payment.835': {
    why: `${REMITTANCE_GAPS}; BPR ends before BPR16; SVC01 is written with ">" and ISA16 names ":".`,
    codes: ['required-element-must-be-present', 'required-segment-must-be-present', 'value-must-not-be-longer'],
  },
  'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/tertiary-payment.835': {
    why: `${REMITTANCE_GAPS}; BPR ends before BPR16; SVC*HC*24599 has an element separator inside the composite.`,
    codes: ['required-element-must-be-present', 'required-segment-must-be-present', 'value-must-not-be-shorter'],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.ambulance.example5.837': {
    why: 'CLM05 is 41::1: the facility code qualifier is empty.',
    codes: ['required-element-must-be-present'],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.cob.2ndary.example4.837': {
    why: SEPARATOR_IS_ANOTHER,
    codes: COMPOSITE_CODES,
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.cob.example3.A.837': {
    why: 'Loop 2320 names the other subscriber and no other payer (2330B).',
    codes: ['required-loop-must-be-present'],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.cob.example4.837': {
    why: 'AMT*F2 in 2320: the guide map lists D, A8 and EAF.',
    codes: ['segment-must-be-expected-here'],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.example9.837': {
    why: SEPARATOR_IS_ANOTHER,
    codes: ['number-must-be-a-decimal', ...COMPOSITE_CODES],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.example11.837': {
    why: SEPARATOR_IS_ANOTHER,
    codes: ['number-must-be-a-decimal', ...COMPOSITE_CODES],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.example12.837': {
    why: SEPARATOR_IS_ANOTHER,
    codes: COMPOSITE_CODES,
  },
  'LinuxForHealth__x12/src/tests/resources/834_005010X220A1/enroll-employee-managed-care.834': {
    why: 'DTP*358 stands in loop 2000, where the guide map does not list it.',
    codes: ['code-must-be-listed-in-the-guide'],
  },
  'azoner__pyx12/pyx12/examples/example834_5010.txt': {
    why: 'INS06-1 is "C" and three blanks; the component is one character long.',
    codes: ['value-must-not-be-longer'],
  },
  'LinuxForHealth__x12/demo-file/demo.837i': {
    why: 'DTP*434 is written as one day (D8), and the guide map lists a range (RD8) alone.',
    codes: ['code-must-be-listed-in-the-guide'],
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X223A3/out-of-network-repriced-claim.837i': {
    why: SEPARATOR_IS_ANOTHER,
    codes: COMPOSITE_CODES,
  },
  'LinuxForHealth__x12/src/tests/resources/837_005010X223A3/ppo-repriced-claim.837i': {
    why: SEPARATOR_IS_ANOTHER,
    codes: COMPOSITE_CODES,
  },
  'LinuxForHealth__x12/src/tests/resources/271_005010X279A1/subscriber-health-benefit-check-error.271': {
    why: 'SE02 is 4323 and ST02 4321.',
    codes: ['transaction-control-numbers-must-match'],
  },
  'Project-Herophilus__Project-Herophilus-Assets/Testing/TestData/samples-edi/271Sample(Eligible).txt': {
    why: 'The birth date is in the year 1001.',
    codes: ['date-must-be-a-calendar-day'],
  },
  'xlate__staedi/src/test/resources/x12/issue229/837-header-ref-only.edi': {
    why: 'A header alone: BHT01 is not 0019, a REF follows BHT, and every loop is missing.',
    codes: ['code-must-be-listed-in-the-guide', 'required-loop-must-be-present', 'segment-must-be-expected-here'],
  },
  'xlate__staedi/src/test/resources/x12/sample837-small.edi': {
    why: 'Billing provider, subscriber, submitter and receiver are missing.',
    codes: ['hl-child-flag-must-be-true', 'required-loop-must-be-present'],
  },
  'xlate__staedi/src/test/resources/x12/simple999.edi': {
    why: 'CTX01-2 is filled beside SITUATIONAL TRIGGER, where the guide map has it unused.',
    codes: ['element-must-not-be-used-here'],
  },
};

test('every sample ends accepted or with located findings, and can be answered', { skip: absent }, () => {
  for (const { path, bytes } of samples()) {
    const file = readInterchanges(bytes);
    assert.ok(file.interchanges.length > 0 || file.findings.length > 0, path);
    for (const interchange of file.interchanges) {
      const checked = checkInterchange(interchange);
      const findings = checked.groups.flatMap((group) => group.transactions.flatMap((each) => each.checked.findings));
      for (const finding of [...interchange.findings, ...findings])
        assert.ok(finding.path !== '' && finding.message !== '', path);
      const answer = acknowledge(checked, { controlNumber: 1, date: plainDate('2026-03-05'), time: '0630', ta1: true });
      assert.ok(answer.ok || answer.error.code === 'envelope-must-be-writable', `${path}: ${JSON.stringify(answer)}`);
    }
  }
});

test('samples labelled valid pass levels 1 and 2, or what is wrong in them is argued', { skip: absent }, () => {
  let clean = 0;
  for (const { path, validity, bytes } of samples()) {
    if (validity !== 'valid' && validity !== 'presumed-valid') continue;
    const codes = errorCodes(readInterchanges(bytes).interchanges);
    assert.deepEqual(codes, ARGUED[path]?.codes.toSorted() ?? [], `${path} ${ARGUED[path]?.why ?? ''}`);
    if (codes.length === 0) clean += 1;
  }
  assert.ok(clean >= 20);
});

test('published remittances balance, but for the three whose bytes do not', { skip: absent }, () => {
  const broken: Record<string, readonly string[]> = {};
  let balanced = 0;
  for (const { path, bytes } of samples()) {
    const remittances = readInterchanges(bytes).interchanges.filter((each) =>
      each.groups.some((group) => group.header.version === '005010X221A1'),
    );
    if (remittances.length === 0) continue;
    const codes = remittances.flatMap(guidedFindings).filter((finding) => finding.level === 3);
    if (codes.length === 0) balanced += 1;
    else broken[path] = [...new Set(codes.map((finding) => finding.code))].toSorted();
  }
  assert.ok(balanced >= 14, String(balanced));
  assert.deepEqual(broken, {
    'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/tertiary-payment.835': [
      'remittance-line-charges-must-sum-to-the-claim',
      'remittance-line-must-balance',
    ],
    'moov-io__x12/examples/example_5010_835/sample1.txt': ['payment-must-not-be-negative', 'remittance-claim-must-balance'],
    'moov-io__x12/examples/example_5010_835/sample2.txt': ['remittance-claim-must-balance'],
  });
});

test('samples are written back byte for byte, blanks after terminators aside', { skip: absent }, () => {
  let compared = 0;
  for (const { path, bytes } of samples()) {
    const reader = segmentReader();
    const parts: string[] = [];
    const terminators = new Set<string>();
    const onRead = (segment: Segment, delimiters: Delimiters): void => {
      terminators.add(delimiters.terminator);
      parts.push(segmentText(segment, delimiters) + delimiters.terminator);
    };
    reader.feed(bytes, onRead);
    reader.finish(onRead);
    const [terminator = '\n'] = terminators;
    if (reader.findings.length > 0 || terminators.size !== 1 || /\s/.test(terminator)) continue;
    const original = bytesToText(bytes)
      .trim()
      .split(terminator)
      .map((raw) => raw.trimStart())
      .join(terminator);
    assert.equal(parts.join(''), original, path);
    compared += 1;
  }
  assert.ok(compared >= 120, String(compared));
});
