/**
 * Situational rules by guide, in the notation of situation.ts. Level 4 between segments, level 6 by line of service.
 * Basis 'memory' stands for background knowledge of the guides: it warns and never rejects.
 */
export const SITUATIONS_837P = `
replacement-should-name-what-it-replaces | 4 | memory | 2300 | CLM05-3=7,8 => REF01=F8 | A replacement or void (CLM05-3 7 or 8) names the payer's number of the claim it replaces in REF*F8.
patient-should-stand-below-unless-subscriber | 4 | memory | 2000B | SBR02=18 => !2000C/HL | SBR02 says that the patient is the subscriber, and a patient level (2000C) follows all the same.
patient-level-should-follow | 4 | memory | 2000B | !SBR02=18 => 2000C/HL | The patient is not the subscriber (SBR02 is not 18), so a patient level (2000C) should follow.
accident-should-have-its-date | 4 | memory | 2300 | CLM11-1=AA,OA => DTP01=439 | A claim due to an accident (CLM11) names its date in DTP*439.
auto-accident-should-name-its-state | 4 | memory | 2300 | CLM11-1=AA => CLM11-4 | A claim due to an automobile accident names the state in CLM11-4.
inpatient-claim-should-have-admission-date | 4 | memory | 2300 | CLM05-1=21,51 => DTP01=435 | Services in an inpatient hospital (CLM05-1 21 or 51) come with the admission date in DTP*435.
purchased-service-should-name-who-did-it | 4 | memory | 2400 | PS1 => 2420B/NM1 | A purchased service (PS1) names who performed it in loop 2420B.
medicare-secondary-should-say-why | 4 | memory | 2000B | SBR01=S,T & SBR09=MA,MB => SBR05 | Medicare billed after another payer needs the reason it pays second in SBR05.
later-payer-should-see-other-coverage | 4 | memory | 2000B | SBR01=S,T & SBR02=18 => 2320/SBR | A claim to a second or third payer shows the other coverage in loop 2320.
payment-of-other-payer-should-have-its-date | 4 | memory | 2320 | AMT01=D => 2330B/NM1 | An amount another payer paid (AMT*D) goes with that payer in loop 2330B.
ambulance-claim-should-describe-the-transport | 6 | memory | 2300 | CLM05-1=41,42 => CR1 | An ambulance claim (place of service 41 or 42) describes the transport in CR1.
ambulance-claim-should-name-the-pick-up | 6 | memory | 2300 | CR1 => 2310E/NM1 | An ambulance claim (CR1) names the pick-up address in loop 2310E.
ambulance-claim-should-name-the-drop-off | 6 | memory | 2300 | CR1 => 2310F/NM1 | An ambulance claim (CR1) names the drop-off address in loop 2310F.
durable-equipment-should-have-its-certificate | 6 | memory | 2400 | CR3 => DTP01=463,607 | Equipment with a certification (CR3) gives the date of the certificate or its revision in DTP.
`;

export const SITUATIONS_837I = `
replacement-should-name-what-it-replaces | 4 | memory | 2300 | CLM05-3=7,8 => REF01=F8 | A replacement or void (CLM05-3 7 or 8) names the payer's number of the claim it replaces in REF*F8.
patient-should-stand-below-unless-subscriber | 4 | memory | 2000B | SBR02=18 => !2000C/HL | SBR02 says that the patient is the subscriber, and a patient level (2000C) follows all the same.
patient-level-should-follow | 4 | memory | 2000B | !SBR02=18 => 2000C/HL | The patient is not the subscriber (SBR02 is not 18), so a patient level (2000C) should follow.
institutional-claim-should-name-who-attends | 4 | memory | 2300 | CLM05-1=11,12,18,21,22,41,82 => 2310A/NM1 | A claim for a stay names the attending provider in loop 2310A.
inpatient-claim-should-have-admission-date | 4 | memory | 2300 | CLM05-1=11,12,18,21,22,41,82 => DTP01=435 | A claim for a stay gives the admission date in DTP*435.
inpatient-claim-should-have-admitting-diagnosis | 4 | memory | 2300 | CLM05-1=11,12 => HI01-1=ABJ,BJ | An inpatient claim gives the admitting diagnosis in HI*ABJ.
operation-should-name-the-surgeon | 6 | memory | 2300 | HI01-1=BBR,BR => 2310B/NM1 | A claim with a principal procedure (HI*BBR) names the operating physician in loop 2310B.
`;

export const SITUATIONS_835 = `
electronic-payment-should-name-the-account | 4 | memory | 835 | BPR04=ACH => BPR15 | A payment by ACH names the receiving account in BPR15.
no-payment-should-be-zero | 4 | memory | 835 | BPR04=NON => BPR02=0,0.0,0.00 | A remittance without a payment (BPR04 NON) has 0 in BPR02.
inpatient-and-outpatient-remarks-exclude-each-other | 4 | memory | 2100 | MIA => !MOA | A claim has either inpatient (MIA) or outpatient (MOA) remarks, not both.
forwarded-claim-should-name-where | 4 | memory | 2100 | CLP02=19,20,21,23 => NM101=TT | A claim forwarded to another payer (CLP02 19, 20, 21, 23) names it in NM1*TT.
`;

export const SITUATIONS_999 = `
rejected-transaction-should-say-why | 4 | memory | 2000 | IK501=R => IK502 | A rejected transaction (IK501 R) gives a reason in IK502.
`;

export const SITUATIONS_277CA = `
claim-answer-should-be-an-acknowledgement | 4 | memory | 2200D | STC => STC01-1=A0,A1,A2,A3,A4,A5,A6,A7,A8 | The category in STC01-1 of a claim acknowledgement is one of A0 to A8.
accepted-claim-should-carry-the-payers-number | 4 | memory | 2200D | STC01-1=A2 => REF01=1K | A claim taken into adjudication (STC01-1 A2) carries the payer's number in REF*1K.
`;

export const SITUATIONS_270 = `
subscriber-without-dependent-should-be-asked-about | 4 | memory | 2000C | HL04=0 => 2110C/EQ | No dependent follows (HL04 0), so the question about the subscriber stands in EQ.
dependent-should-be-asked-about | 4 | memory | 2000D | HL => 2110D/EQ | The question about a dependent stands in EQ.
`;

export const SITUATIONS_276 = `
subscriber-without-dependent-should-have-a-claim | 4 | memory | 2000D | HL04=0 => 2200D/TRN | No dependent follows (HL04 0), so the claim asked about stands in loop 2200D.
dependent-should-have-a-claim | 4 | memory | 2000E | HL => 2200E/TRN | The claim asked about for a dependent stands in loop 2200E.
`;
