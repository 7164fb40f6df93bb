/**
 * Public sample interchanges that we reject and whose label says that they are valid: the bytes in question, the rule that decides, and
 * the errors of levels 1 to 3 that say so. Held by corpus.test.ts, printed there as docs/x12/disagreements.md. There is no sample
 * labelled invalid that we accept.
 */
export type Disagreement = {
  /** In the folder of samples. */
  readonly path: string;
  /** A few elements of the file, each as it stands there. */
  readonly bytes: readonly string[];
  readonly rule: string;
  /** In alphabetical order. */
  readonly codes: readonly string[];
};

const SEPARATOR = 'ISA16 names another component separator than the composites are written with, so each composite is one value.';
const NOBODY_TO_ASK =
  'The guide map requires PER*BL, whom to ask about technical matters, in loop 1000A; the next loop begins without it.';
const COMPOSITES = [
  'required-element-must-be-present',
  'required-segment-must-be-present',
  'segment-must-be-expected-here',
  'value-must-not-be-longer',
];

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    path: 'LibrePPS__zX12/samples/837i_example.x12',
    bytes: ['011:A:1', 'HCP*03*100*10'],
    rule: 'Shown in pieces from several messages: trailers repeat no control number and SE01 counts less than half of it; the facility code has three digits, and the lines do not sum to the claim.',
    codes: [
      'claim-charge-must-be-the-sum-of-its-lines',
      'code-must-be-listed-in-the-guide',
      'element-must-not-be-used-here',
      'element-must-not-have-more-components',
      'group-control-numbers-must-match',
      'hl-child-flag-must-be-true',
      'interchange-control-numbers-must-match',
      'required-element-must-be-present',
      'required-segment-must-be-present',
      'segment-count-must-match',
      'transaction-version-must-match-its-group',
      'value-must-not-be-longer',
    ],
  },
  {
    path: 'LibrePPS__zX12/samples/837p_example.x12',
    bytes: ['HI*BH:01:D8:20230215', 'DTP*434*RD8*20230201-20230228', '*4353.50*'],
    rule: 'Statement dates and occurrence codes belong to the 837I; SE01 is wrong, and the lines of the second claim do not sum to it.',
    codes: [
      'claim-charge-must-be-the-sum-of-its-lines',
      'segment-count-must-match',
      'segment-must-be-expected-here',
      'segment-must-be-in-order',
    ],
  },
  {
    path: 'LibrePPS__zX12/samples/837p_example_2.x12',
    bytes: ['SBR*P*18*GRP555****CI', 'CLM*PATIENT123*500'],
    rule: 'CI stands in SBR07, one element too early; no tax number of the billing provider, no payer, no address of the facility; SE01 is wrong and the lines do not sum to the claim.',
    codes: [
      'claim-charge-must-be-the-sum-of-its-lines',
      'element-must-not-be-used-here',
      'required-loop-must-be-present',
      'required-segment-must-be-present',
      'segment-count-must-match',
    ],
  },
  {
    path: 'LibrePPS__zX12/samples/readme_sample.x12',
    bytes: ['NM1*41*2*', '*XX*1234567890', 'REF*EI*123456789'],
    rule: "The ISA is not 106 characters long; the submitter is known by an NPI and has an address, which are the billing provider's; the receiver is missing; SE01 is wrong.",
    codes: [
      'code-must-be-listed-in-the-guide',
      'isa-must-be-106-characters',
      'required-loop-must-be-present',
      'required-segment-must-be-present',
      'segment-count-must-match',
      'segment-must-be-expected-here',
    ],
  },
  {
    path: 'LibrePPS__zX12/samples/simple_test.x12',
    bytes: ['HL*1**20*1', 'SE*4*0001'],
    rule: 'Holds ST, BHT, HL and SE only: submitter, receiver, billing provider and subscriber are missing.',
    codes: ['hl-child-flag-must-be-true', 'required-loop-must-be-present'],
  },
  {
    path: 'LinuxForHealth__x12/demo-file/demo.835',
    bytes: ['N1*PE*'],
    rule: NOBODY_TO_ASK,
    codes: ['required-segment-must-be-present'],
  },
  {
    path: 'LinuxForHealth__x12/demo-file/demo.837i',
    bytes: ['DTP*434*D8*19960911'],
    rule: 'The guide map lists a range (RD8) alone for the statement dates.',
    codes: ['code-must-be-listed-in-the-guide'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/271_005010X279A1/subscriber-health-benefit-check-error.271',
    bytes: ['ST*271*4321', '*4323'],
    rule: 'SE02 must repeat ST02.',
    codes: ['transaction-control-numbers-must-match'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/834_005010X220A1/enroll-employee-managed-care.834',
    bytes: ['DTP*358*D8*19960523'],
    rule: 'The guide map does not list date 358 in loop 2000.',
    codes: ['code-must-be-listed-in-the-guide'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/cob-contractural-adjustment.835',
    bytes: ['C*CHK***********20050318', 'SVC*HC>55669*'],
    rule: `${NOBODY_TO_ASK} ${SEPARATOR} The payment date stands in BPR15; BPR16 is missing.`,
    codes: ['required-element-must-be-present', 'required-segment-must-be-present', 'value-must-not-be-longer'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/managed-care.835',
    bytes: ['*20002316'],
    rule: `${NOBODY_TO_ASK} BPR16 is a date with month 23.`,
    codes: ['date-must-be-a-calendar-day', 'required-segment-must-be-present'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/secondary-payment.835',
    bytes: ['C*CHK***********20050412', 'SVC*HC>12345>26*'],
    rule: `${NOBODY_TO_ASK} ${SEPARATOR} The payment date stands in BPR15; BPR16 is missing.`,
    codes: ['required-element-must-be-present', 'required-segment-must-be-present', 'value-must-not-be-longer'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/tertiary-payment.835',
    bytes: ['C*CHK***********20050412', 'SVC*HC*24599.00*1766.50'],
    rule: `${NOBODY_TO_ASK} An element separator stands inside SVC01, so every amount after it is one place off and nothing balances.`,
    codes: [
      'remittance-line-charges-must-sum-to-the-claim',
      'remittance-line-must-balance',
      'required-element-must-be-present',
      'required-segment-must-be-present',
      'value-must-not-be-shorter',
    ],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.ambulance.example5.837',
    bytes: ['41::1'],
    rule: 'The facility code qualifier (CLM05-2) is required and empty.',
    codes: ['required-element-must-be-present'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.cob.2ndary.example4.837',
    bytes: ['11>B>1', 'HI*BK>7215'],
    rule: SEPARATOR,
    codes: COMPOSITES,
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.cob.example3.A.837',
    bytes: ['OI***'],
    rule: 'Loop 2320 names the other subscriber; the guide map requires the other payer with it (2330B).',
    codes: ['required-loop-must-be-present'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.cob.example4.837',
    bytes: ['AMT*F2*15.00'],
    rule: 'The guide map lists D, A8 and EAF for the amounts of loop 2320.',
    codes: ['segment-must-be-expected-here'],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.example9.837',
    bytes: ['22>B>1', 'HI*BK>36616'],
    rule: SEPARATOR,
    codes: ['number-must-be-a-decimal', ...COMPOSITES],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.example11.837',
    bytes: ['11>B>1', 'HI*BK>496*BF>25000'],
    rule: SEPARATOR,
    codes: ['number-must-be-a-decimal', ...COMPOSITES],
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X222A2/demo.example12.837',
    bytes: ['23>B>1', 'HI*BK>9951'],
    rule: SEPARATOR,
    codes: COMPOSITES,
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X223A3/out-of-network-repriced-claim.837i',
    bytes: ['13>A>1', 'HI*BK>53081'],
    rule: SEPARATOR,
    codes: COMPOSITES,
  },
  {
    path: 'LinuxForHealth__x12/src/tests/resources/837_005010X223A3/ppo-repriced-claim.837i',
    bytes: ['13>A>1', 'HI*BK>38181'],
    rule: SEPARATOR,
    codes: COMPOSITES,
  },
  {
    path: 'Project-Herophilus__Project-Herophilus-Assets/Testing/TestData/samples-edi/271Sample(Eligible).txt',
    bytes: ['DMG*D8*10010101'],
    rule: 'A date is a day from 1800 to 2999; nobody born in 1001 has coverage.',
    codes: ['date-must-be-a-calendar-day'],
  },
  {
    path: 'ahuggins-nhs__node-x12/test/test-data/271.edi',
    bytes: ['ST*271*'],
    rule: 'GE and IEA are missing, and a 271 does not belong to a group of that kind (GS01).',
    codes: ['group-must-end-with-ge', 'interchange-must-end-with-iea', 'transaction-must-fit-its-group'],
  },
  {
    path: 'azoner__pyx12/pyx12/examples/example834_5010.txt',
    bytes: ['*A*C   **FT'],
    rule: 'INS06-1 is one character long; a letter and three blanks are four.',
    codes: ['value-must-not-be-longer'],
  },
  {
    path: 'kreddys__edi-lens/src/samples/837I.test.0001.edi',
    bytes: ['*89.93**14:A:1*', 'DTP*434*RD8*19960911'],
    rule: 'Two groups under one number and one counted; from CLM04 on everything is one element too early; a range is written as one day.',
    codes: [
      'code-must-be-listed-in-the-guide',
      'date-must-be-a-calendar-day',
      'element-must-not-be-used-here',
      'group-control-number-must-be-unique',
      'group-count-must-match',
      'required-element-must-be-present',
      'segment-count-must-match',
    ],
  },
  {
    path: 'kreddys__edi-lens/src/samples/837p.test.0002.edi',
    bytes: ['GE*1*'],
    rule: 'Two transactions are counted as one (GE01), and SE01 of each is wrong.',
    codes: ['segment-count-must-match', 'transaction-count-must-match'],
  },
  {
    path: 'moov-io__x12/examples/example_5010_835/sample1.txt',
    bytes: ['BPR*H*-6173.5*', '*385.21*0*385.20*'],
    rule: 'A payment is not negative, and the adjustments of a claim leave a cent unexplained.',
    codes: ['payment-must-not-be-negative', 'remittance-claim-must-balance'],
  },
  {
    path: 'moov-io__x12/examples/example_5010_835/sample2.txt',
    bytes: ['*4199.68*4000.00*1201.68*'],
    rule: 'The adjustments do not explain the difference between charge and payment; BPR16 is no day.',
    codes: ['date-must-be-a-calendar-day', 'remittance-claim-must-balance'],
  },
  {
    path: 'nddipiazza__x12-parser/src/test/resources/837_5010/x12_complex.txt',
    bytes: ['HI*BK*8901*BF*87200*BF:5559', 'NM1*82*1*2310B1*'],
    rule: 'Names of loops stand in for values; diagnoses are split by element separators, HL numbers and parents do not fit, no claim sums up, SE01 and GE01 are wrong.',
    codes: [
      'claim-charge-must-be-the-sum-of-its-lines',
      'code-must-be-listed-in-the-guide',
      'elements-must-follow-the-syntax-note',
      'hl-child-flag-must-be-true',
      'hl-must-be-numbered-in-sequence',
      'hl-parent-must-be-the-level-above',
      'required-element-must-be-present',
      'required-segment-must-be-present',
      'segment-count-must-match',
      'transaction-count-must-match',
      'value-must-not-be-longer',
    ],
  },
  {
    path: 'slott56__TigerShark/tests/835-example.txt',
    bytes: ['~GS|HP|', '~ST|835|'],
    rule: "The character after ISA16 ends segments, and it is a line break here: the tilde that begins the next line is then part of each segment's id, and no GS, ST or IEA is known.",
    codes: ['interchange-must-end-with-iea', 'segment-must-be-inside-a-transaction'],
  },
  {
    path: 'slott56__TigerShark/tests/835-example-2.txt',
    bytes: ['~GS|HP|', '~ST|835|'],
    rule: "The character after ISA16 ends segments, and it is a line break here: the tilde that begins the next line is then part of each segment's id, and no GS, ST or IEA is known.",
    codes: ['interchange-must-end-with-iea', 'segment-must-be-inside-a-transaction'],
  },
  {
    path: 'keironstoddart__edi-835-parser/tests/test_edi_835_files/blue_cross_nc_sample.txt',
    bytes: ['ST*835*'],
    rule: 'The file begins with ST: there is no interchange around it.',
    codes: ['file-must-be-interchanges'],
  },
  {
    path: 'xlate__staedi/src/test/resources/wiki/x12_interchange_ack.txt',
    bytes: ['IEA*1*'],
    rule: 'IEA01 counts groups; a TA1 is none, so it is 0.',
    codes: ['group-count-must-match'],
  },
  {
    path: 'xlate__staedi/src/test/resources/x12/issue229/837-header-ref-only.edi',
    bytes: ['BHT*DATA*00*', 'REF*BB*DATA'],
    rule: 'A header alone: BHT01 is not 0019, a REF that the guide map does not list, and every loop is missing.',
    codes: ['code-must-be-listed-in-the-guide', 'required-loop-must-be-present', 'segment-must-be-expected-here'],
  },
  {
    path: 'xlate__staedi/src/test/resources/x12/sample837-small.edi',
    bytes: ['HL*1**20*1'],
    rule: 'Billing provider, subscriber, submitter and receiver are missing.',
    codes: ['hl-child-flag-must-be-true', 'required-loop-must-be-present'],
  },
  {
    path: 'xlate__staedi/src/test/resources/x12/simple999.edi',
    bytes: ['SITUATIONAL TRIGGER:2'],
    rule: 'The guide map has CTX01-2 unused beside SITUATIONAL TRIGGER.',
    codes: ['element-must-not-be-used-here'],
  },
];
