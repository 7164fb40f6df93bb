/**
 * What codes of a few data elements mean, in our own few words (basis: general knowledge of the transactions; what we are not
 * sure of has no words). Codes of lists kept outside the guides are explained by the caller through `CodeWords`.
 */

/** Words for a code of an outside list, named as in `CodeSets`: 'carc', 'pos', 'remark_code' … Undefined when not known. */
export type CodeWords = (list: string, code: string) => string | undefined;

/** By data element number: `code words` pairs. */
const WORDS: Readonly<Record<string, string>> = {
  // Who a name is of.
  '98': `03 dependent; 13 contracted provider; 1P provider; 1Z home care agency; 2B third-party administrator; 31 mailing address;
36 employer; 40 receiver; 41 sender; 45 drop-off; 70 earlier insured; 71 attending provider; 72 operating provider; 73 other provider;
74 corrected insured; 75 participant; 77 place of service; 80 hospital; 82 rendering provider; 85 billing provider; 87 pay-to address;
AY clearing house; DK ordering provider; DN referring provider; DQ supervising provider; FA facility; GB other insured; GP gateway;
GW group; IL insured; IN insurer; P3 primary care provider; P4 earlier insurer; P5 plan sponsor; PE payee; PR payer; PW pick-up;
QA pharmacy; QB who bought the service; QC patient; QD responsible person; TL tester; TT next payer; TU third-party repricer; ZZ other`,
  '66': `24 employer's tax number; 34 social security number; 46 electronic sender number; AD Blue Cross plan number;
FI tax number; HN health insurance number; II standard patient number; MI member number; MR Medicaid number; NI NAIC company number;
PI payer number; PP pharmacy number; SV provider number; XV plan number (CMS); XX NPI`,
  '1065': '1 person; 2 organization',
  // Relationship.
  '1069': `01 spouse; 18 self; 19 child; 20 employee; 21 unknown; 39 organ donor; 40 body donor; 53 life partner; G8 other`,
  '1068': 'F female; M male; U not told',
  '1138': `P first payer; S second payer; T third payer; A fourth payer; B fifth payer; C sixth payer; D seventh payer;
E eighth payer; F ninth payer; G tenth payer; H eleventh payer; U rank not known`,
  '1032': `11 other non-federal program; 12 preferred provider organization; 13 point of service; 14 exclusive provider organization;
15 indemnity; 16 Medicare Advantage HMO; 17 dental maintenance organization; AM automobile medical; BL Blue Cross or Blue Shield;
CH Champus; CI commercial; DS disability; FI federal employees; HM health maintenance organization; LM liability medical; MA Medicare Part A;
MB Medicare Part B; MC Medicaid; OF other federal program; TV title V; VA veterans; WC workers' compensation; ZZ not known`,
  // Numbers.
  '128': `0B state licence number; 1G provider's own UPIN; 1J facility number; 1K payer's claim number; 1L group or policy number;
1W member number; 28 employee number; 2U payer number; 38 master policy number; 4N special payment reference; 6O cross reference;
6P group number; 6R line number of the sender; 9A repriced claim number; 9B repriced line number; 9C adjusted repriced claim number;
9D adjusted repriced line number; 9F referral number; ABB personal number; APC outpatient group; BB authorization number; BLT bill type;
CE contract class; D3 pharmacy number; D9 clearing house's claim number; E9 attachment number; EA medical record number;
EI employer's tax number; EJ patient account number; EV receiver number; F2 local version; F5 Medicare version; F8 original claim number;
FJ line number; FY claim office number; G1 prior authorization number; G2 provider's number at the payer; G3 predetermination number;
HPI NPI; IG insurance policy number; JD user number; LU location number; LX demonstration project number; NF NAIC company number;
P4 project code; PQ payee number; PXC taxonomy; SY social security number; TJ tax number; VY drug number link; X4 CLIA number;
XZ pharmacy prescription number; Y4 property and casualty claim number`,
  // Dates and times.
  '374': `007 effective; 036 coverage ends; 050 received; 090 report from; 091 report to; 096 discharge; 102 issued; 150 service from;
151 service to; 152 as of; 232 claim from; 233 claim to; 291 plan; 297 last worked; 296 back to work; 304 last seen; 307 eligibility;
314 disability; 336 employment begins; 337 employment ends; 348 benefit begins; 349 benefit ends; 356 eligibility begins;
357 eligibility ends; 360 disability begins; 361 disability ends; 382 enrolled; 405 production; 431 onset; 435 admission; 439 accident;
444 first visit; 453 acute onset; 454 first treatment; 455 last X-ray; 461 last certification; 463 therapy begins; 471 prescription;
472 service; 484 last menstrual period; 573 paid by the earlier payer; 607 certification revised`,
  '1250': 'D8 date; RD8 from and to; DT date and time; TM time',
  // Money.
  '522': `A8 not covered; AU coverage; B6 allowed; D paid by the payer; D8 discount; DY per day limit; EAF left to the patient;
F3 patient's share estimated; F4 postage; F5 paid by the patient; GT goods and services tax; I interest; KH deduction;
N8 miscellaneous taxes; T tax; T2 total before taxes; YU accepted; YY returned; ZK federal Medicare payment, group 1`,
  '1033': "CO contract; CR correction; OA other; PI payer's own; PR patient's share",
  '1029': `1 paid first; 2 paid second; 3 paid third; 4 denied; 19 paid first, forwarded; 20 paid second, forwarded;
21 paid third, forwarded; 22 reversal of an earlier payment; 23 not our claim, forwarded; 25 predetermination only, no payment`,
  '305': `C payment with remittance; D payment only; H notice only; I remittance only; P prenotification; U remittance and payment apart; X decided by the handler`,
  '478': 'C credit; D debit',
  '591': `ACH electronic transfer; BOP by the financial institution's choice; CHK check; FWT wire transfer; NON no payment`,
  '426': `50 late filing; 51 interest penalty; 72 refund authorized; 90 early payment allowance; AM applied to a debt; AP accelerated payment;
B2 rebate; B3 recovery allowance; BD bad debt; BN bonus; CS adjustment; CT capitation; FB balance carried forward; IP incentive;
IR withheld for tax; IS interim settlement; J1 not reimbursable; L3 penalty; L6 interest owed; LE levy; PI periodic interim payment;
WO overpayment recovery; WU unspecified recovery`,
  // Services.
  '235': `AD dental code (CDT); ER jurisdiction's own procedure code; HC procedure code (HCPCS or CPT); HP prospective rate code; IV home infusion code;
N4 drug code (NDC); NU revenue code; WK advanced billing code`,
  '355': `DA days; F2 international units; GR grams; ME milligrams; MJ minutes; ML milliliters; UN units`,
  '1270': `ABF diagnosis; ABJ admitting diagnosis; ABK principal diagnosis; ABN external cause; APR reason for the visit; BBQ other procedure;
BBR principal procedure; BE value; BF diagnosis (ICD-9); BG condition; BH occurrence; BI occurrence span; BJ admitting diagnosis (ICD-9);
BK principal diagnosis (ICD-9); BN external cause (ICD-9); BO procedure; BP principal anesthesia procedure; BQ other procedure (ICD-9);
BR principal procedure (ICD-9); DR diagnosis related group; HE remark; PR reason for the visit (ICD-9); TC treatment code`,
  '1073': 'Y yes; N no; W does not apply; U not known',
  '1359': 'A assigned; B assigned for laboratory services only; C not assigned',
  '1351': 'P signed by the provider on the patient’s behalf',
  '1325': '1 original; 7 replacement; 8 void',
  // Level, purpose.
  '735': `19 provider of the service; 20 source of the information; 21 receiver of the information; 22 subscriber; 23 dependent; PT patient`,
  '736': '0 nothing below; 1 others below',
  '353': '00 original; 01 cancellation; 08 status; 11 response; 13 request; 15 re-submission; 18 reissue; 22 information copy',
  '640': '31 subrogation; CH chargeable claims; RP reporting only; RT report; TH receipt acknowledgement',
  '1005':
    '0019 source, subscriber, dependent; 0010 source, receiver, provider, subscriber, dependent; 0022 source, subscriber, dependent; 0085 source, receiver, provider, patient',
  '365': 'EM e-mail; EX extension; FX fax; TE telephone; UR web address',
  '366': 'IC contact; CX payer’s business contact; BL payer’s technical contact',
  // Acknowledgements.
  '715': `A accepted; E accepted with errors; M rejected, authentication failed; P accepted in part; R rejected; W rejected, validity check failed; X rejected, could not be decrypted`,
  '717': `A accepted; E accepted with errors; M rejected, authentication failed; R rejected; W rejected, validity check failed; X rejected, could not be decrypted`,
  '620': `1 segment not known; 2 segment not expected here; 3 required segment missing; 4 loop too often; 5 segment too often;
6 segment not of this transaction; 7 segment out of order; 8 segment has element errors; I4 segment not used by the guide;
I6 segment that another one asks for is missing; I7 loop too seldom; I8 segment too seldom; I9 segment not allowed beside another`,
  '621': `1 required element missing; 2 element that another asks for is missing; 3 too many elements; 4 too short; 5 too long; 6 wrong character;
7 wrong code; 8 wrong date; 9 wrong time; 10 elements exclude each other; 12 too many repetitions; 13 too many components;
I6 code not used by the guide; I9 element that another asks for is missing; I10 element not used by the guide;
I11 too few repetitions; I12 wrong form; I13 element not allowed beside another`,
  '618': `1 transaction not supported; 2 trailer missing; 3 control numbers differ; 4 segment count differs; 5 segments in error;
6 wrong transaction; 7 wrong control number; 23 control number not unique; I5 guide not followed; I6 wrong guide version`,
  '716': `1 group not supported; 2 version not supported; 3 trailer missing; 4 control numbers differ; 5 transaction count differs;
6 wrong control number; 19 control number not unique`,
  '306': 'WQ accept; U reject; NA nothing to be done; 15 correct and resubmit',
  '875': '001 change; 021 addition; 024 cancellation; 025 reinstatement; 026 correction; 030 audit; 032 employee not served',
};

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Our words for a code of a data element; undefined where we have none. */
export function codeWords(dataElement: string, code: string): string | undefined {
  let table = tables.get(dataElement);
  if (table === undefined) {
    const pairs = (WORDS[dataElement] ?? '').split(/;\s*/).map((pair) => /^(\S+)\s+([\s\S]+)$/.exec(pair.trim()));
    table = new Map(pairs.flatMap((pair) => (pair === null ? [] : [[pair[1] ?? '', (pair[2] ?? '').replaceAll('\n', ' ')]])));
    tables.set(dataElement, table);
  }
  return table.get(code);
}

/** What a segment is about, by its id, where nothing more precise is known. */
const SEGMENTS: Readonly<Record<string, string>> = {
  ISA: 'interchange begins',
  GS: 'group begins',
  ST: 'transaction begins',
  SE: 'transaction ends',
  GE: 'group ends',
  IEA: 'interchange ends',
  TA1: 'answer to an interchange',
  AAA: 'request not answered',
  AK1: 'group answered',
  AK2: 'transaction answered',
  AK9: 'answer to the group',
  AMT: 'amount',
  BGN: 'purpose and number of the file',
  BHT: 'purpose and number of the file',
  BPR: 'payment',
  CAS: 'adjustments',
  CL1: 'kind of stay',
  CLM: 'claim',
  CLP: 'claim payment',
  CN1: 'contract',
  CR1: 'ambulance transport',
  CR2: 'spinal treatment',
  CR3: 'equipment certification',
  CRC: 'condition',
  CTP: 'drug quantity',
  CTX: 'what the answer is about',
  CUR: 'currency',
  DMG: 'birth and sex',
  DTM: 'date',
  DTP: 'date',
  EB: 'benefit',
  EC: 'employment class',
  EQ: 'question about benefits',
  FRM: 'answer on a form',
  HCP: 'repricing',
  HCR: 'review decision',
  HD: 'coverage',
  HI: 'coded facts',
  HL: 'level',
  HLH: 'health facts',
  HSD: 'delivery of services',
  ICM: 'income',
  IDC: 'card',
  III: 'more about the benefit',
  IK3: 'segment in error',
  IK4: 'element in error',
  IK5: 'answer to the transaction',
  INS: 'member',
  K3: 'file information',
  LE: 'loop ends',
  LIN: 'drug',
  LQ: 'code of a list',
  LS: 'loop begins',
  LUI: 'language',
  LX: 'number in order',
  MEA: 'measurement',
  MIA: 'inpatient remarks',
  MOA: 'outpatient remarks',
  MPI: 'military facts',
  MSG: 'message',
  N1: 'party',
  N2: 'more of the name',
  N3: 'street',
  N4: 'town',
  NM1: 'name',
  NTE: 'note',
  OI: 'other insurance',
  PAT: 'patient',
  PER: 'contact',
  PLB: 'provider adjustments',
  PRV: 'specialty',
  PS1: 'purchased service',
  PWK: 'attachment',
  QTY: 'quantity',
  RDM: 'how the remittance is delivered',
  REF: 'number',
  SBR: 'coverage',
  STC: 'status',
  SV1: 'professional service',
  SV2: 'institutional service',
  SV5: 'equipment service',
  SVC: 'service',
  SVD: 'decision on the line',
  TOO: 'tooth',
  TRN: 'trace number',
  TS2: 'totals of the provider, inpatient',
  TS3: 'totals of the provider',
  UM: 'review asked for',
};

/** What a segment is about, in our words; undefined where we have none. */
export const segmentGist = (id: string): string | undefined => SEGMENTS[id];
