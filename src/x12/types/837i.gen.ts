// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { DateAndTime, Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 837I, 005010X223A2. */
export interface Transaction837I extends Ordered {
  readonly st?: St;
  readonly bht: Bht;
  /** who sends the file */
  readonly loop1000A: Loop1000A;
  /** who receives the file */
  readonly loop1000B: Loop1000B;
  /** billing provider level */
  readonly loop2000A: readonly Loop2000A[];
  readonly se?: Se;
}

export interface Loop1000A extends Ordered {
  readonly nm1: Nm1;
  readonly per: readonly Per[];
}

export interface Loop1000B extends Ordered {
  readonly nm1: Nm1Of1000B;
}

export interface Loop2000A extends Ordered {
  readonly hl: Hl;
  readonly prv?: Prv;
  readonly cur?: Cur;
  /** billing provider */
  readonly loop2010AA: Loop2010AA;
  /** address for payment */
  readonly loop2010AB?: Loop2010AB;
  /** plan to be paid */
  readonly loop2010AC?: Loop2010AC;
  /** subscriber level */
  readonly loop2000B: readonly Loop2000B[];
}

export interface Loop2010AA extends Ordered {
  readonly nm1: Nm1Of2010AA;
  readonly n3: N3;
  readonly n4: N4;
  readonly ref: Ref;
  readonly per?: readonly Per[];
}

export interface Loop2010AB extends Ordered {
  readonly nm1: Nm1Of2010AB;
  readonly n3: N3;
  readonly n4: N4;
}

export interface Loop2010AC extends Ordered {
  readonly nm1: Nm1Of2010AC;
  readonly n3: N3;
  readonly n4: N4;
  readonly refPlanId?: RefPlanId;
  readonly refTaxId: Ref;
}

export interface Loop2000B extends Ordered {
  readonly hl: HlOf2000B;
  readonly sbr: Sbr;
  /** subscriber */
  readonly loop2010BA: Loop2010BA;
  /** payer */
  readonly loop2010BB: Loop2010BB;
  /** claim */
  readonly loop2300?: readonly Loop2300[];
  /** patient level */
  readonly loop2000C?: readonly Loop2000C[];
}

export interface Loop2010BA extends Ordered {
  readonly nm1: Nm1Of2010BA;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly dmg?: Dmg;
  readonly refSocialSecurity?: RefSocialSecurity;
  readonly refPropertyCasualty?: RefPropertyCasualty;
}

export interface Loop2010BB extends Ordered {
  readonly nm1: Nm1Of2010BB;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly refPayerId?: readonly RefPayerId[];
  readonly refProviderId?: RefProviderId;
}

export interface Loop2300 extends Ordered {
  readonly clm: Clm;
  readonly dtpDischarge?: DtpDischarge;
  readonly dtpStatement: DtpStatement;
  readonly dtpAdmission?: DtpAdmission;
  readonly dtpRepricerReceived?: DtpRepricerReceived;
  readonly cl1: Cl1;
  readonly pwk?: readonly Pwk[];
  readonly cn1?: Cn1;
  readonly amt?: Amt;
  readonly refAuthorizationException?: RefAuthorizationException;
  readonly refReferral?: RefReferral;
  readonly refPriorAuthorization?: RefPriorAuthorization;
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refRepricedClaimNumber?: RefRepricedClaimNumber;
  readonly refAdjustedRepricedClaimNumber?: RefAdjustedRepricedClaimNumber;
  readonly refDeviceExemption?: readonly RefDeviceExemption[];
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly refAccidentState?: RefAccidentState;
  readonly refMedicalRecord?: RefMedicalRecord;
  readonly refDemonstrationProject?: RefDemonstrationProject;
  readonly refPeerReview?: RefPeerReview;
  readonly k3?: readonly K3[];
  readonly nteClaim?: readonly NteClaim[];
  readonly nteBilling?: NteBilling;
  readonly crc?: Crc;
  readonly hiPrincipalDiagnosis: HiPrincipalDiagnosis;
  readonly hiAdmittingDiagnosis?: HiAdmittingDiagnosis;
  readonly hiVisitReasons?: HiVisitReasons;
  readonly hiExternalCauses?: HiExternalCauses;
  readonly hiDrg?: HiDrg;
  readonly hiOtherDiagnoses?: readonly HiOtherDiagnoses[];
  readonly hiPrincipalProcedure?: HiPrincipalProcedure;
  readonly hiOtherProcedures?: readonly HiOtherProcedures[];
  readonly hiOccurrenceSpans?: readonly HiOccurrenceSpans[];
  readonly hiOccurrences?: readonly HiOccurrences[];
  readonly hiValues?: readonly HiValues[];
  readonly hiConditions?: readonly HiConditions[];
  readonly hiTreatments?: readonly HiTreatments[];
  readonly hcp?: Hcp;
  /** attending provider */
  readonly loop2310A?: Loop2310A;
  /** operating physician */
  readonly loop2310B?: Loop2310B;
  /** other operating physician */
  readonly loop2310C?: Loop2310C;
  /** rendering provider */
  readonly loop2310D?: Loop2310D;
  /** place of service */
  readonly loop2310E?: Loop2310E;
  /** referring provider */
  readonly loop2310F?: Loop2310F;
  /** other coverage */
  readonly loop2320?: readonly Loop2320[];
  /** service line */
  readonly loop2400: readonly Loop2400[];
}

export interface Loop2310A extends Ordered {
  readonly nm1: Nm1Of2310A;
  readonly prv?: PrvOf2310A;
  readonly ref?: readonly RefOf2310A[];
}

export interface Loop2310B extends Ordered {
  readonly nm1: Nm1Of2310B;
  readonly ref?: readonly RefOf2310A[];
}

export interface Loop2310C extends Ordered {
  readonly nm1: Nm1Of2310C;
  readonly ref?: readonly RefOf2310A[];
}

export interface Loop2310D extends Ordered {
  readonly nm1: Nm1Of2310D;
  readonly ref?: readonly RefOf2310A[];
}

export interface Loop2310E extends Ordered {
  readonly nm1: Nm1Of2310E;
  readonly n3: N3;
  readonly n4: N4;
  readonly ref?: readonly RefOf2310E[];
}

export interface Loop2310F extends Ordered {
  readonly nm1: Nm1Of2310F;
  readonly ref?: readonly RefOf2310F[];
}

export interface Loop2320 extends Ordered {
  readonly sbr: SbrOf2320;
  readonly cas?: readonly Cas[];
  readonly amtPaid?: AmtPaid;
  readonly amtPatientRemaining?: AmtPatientRemaining;
  readonly amtNonCovered?: AmtNonCovered;
  readonly oi: Oi;
  readonly mia?: Mia;
  readonly moa?: Moa;
  /** other subscriber */
  readonly loop2330A: Loop2330A;
  /** other payer */
  readonly loop2330B: Loop2330B;
  /** other payer's attending provider */
  readonly loop2330C?: Loop2330C;
  /** other payer's operating physician */
  readonly loop2330D?: Loop2330D;
  /** other payer's other operating physician */
  readonly loop2330E?: Loop2330E;
  /** other payer's place of service */
  readonly loop2330F?: Loop2330F;
  /** other payer's rendering provider */
  readonly loop2330G?: Loop2330G;
  /** other payer's referring provider */
  readonly loop2330H?: Loop2330H;
  /** other payer's billing provider */
  readonly loop2330I?: Loop2330I;
}

export interface Loop2330A extends Ordered {
  readonly nm1: Nm1Of2330A;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly ref?: readonly RefSocialSecurity[];
}

export interface Loop2330B extends Ordered {
  readonly nm1: Nm1Of2010BB;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly dtp?: Dtp;
  readonly refPayerId?: readonly RefPayerId[];
  readonly refPriorAuthorization?: RefPriorAuthorization;
  readonly refReferral?: RefReferral;
  readonly refAdjustmentIndicator?: RefAdjustmentIndicator;
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
}

export interface Loop2330C extends Ordered {
  readonly nm1: Nm1Of2330C;
  readonly ref: readonly RefOf2310A[];
}

export interface Loop2330D extends Ordered {
  readonly nm1: Nm1Of2330D;
  readonly ref: readonly RefOf2310A[];
}

export interface Loop2330E extends Ordered {
  readonly nm1: Nm1Of2330E;
  readonly ref: readonly RefOf2310A[];
}

export interface Loop2330F extends Ordered {
  readonly nm1: Nm1Of2330F;
  readonly ref: readonly RefOf2310E[];
}

export interface Loop2330G extends Ordered {
  readonly nm1: Nm1Of2330G;
  readonly ref: readonly RefOf2310A[];
}

export interface Loop2330H extends Ordered {
  readonly nm1: Nm1Of2330H;
  readonly ref: readonly RefOf2310F[];
}

export interface Loop2330I extends Ordered {
  readonly nm1: Nm1Of2330I;
  readonly ref: readonly RefProviderId[];
}

export interface Loop2400 extends Ordered {
  readonly lx: Lx;
  readonly sv2: Sv2;
  readonly pwk?: readonly Pwk[];
  readonly dtp?: DtpOf2400;
  readonly refLineControlNumber?: RefLineControlNumber;
  readonly refRepricedLineNumber?: RefRepricedLineNumber;
  readonly refAdjustedRepricedLineNumber?: RefAdjustedRepricedLineNumber;
  readonly amtServiceTax?: AmtServiceTax;
  readonly amtFacilityTax?: AmtFacilityTax;
  readonly nte?: Nte;
  readonly hcp?: HcpOf2400;
  /** drug */
  readonly loop2410?: Loop2410;
  /** line operating physician */
  readonly loop2420A?: Loop2420A;
  /** line other operating physician */
  readonly loop2420B?: Loop2420B;
  /** line rendering provider */
  readonly loop2420C?: Loop2420C;
  /** line referring provider */
  readonly loop2420D?: Loop2420D;
  /** other payer's answer on the line */
  readonly loop2430?: readonly Loop2430[];
}

export interface Loop2410 extends Ordered {
  readonly lin: Lin;
  readonly ctp: Ctp;
  readonly ref?: RefOf2410;
}

export interface Loop2420A extends Ordered {
  readonly nm1: Nm1Of2310B;
  readonly ref?: readonly RefOf2420A[];
}

export interface Loop2420B extends Ordered {
  readonly nm1: Nm1Of2310C;
  readonly ref?: readonly RefOf2420A[];
}

export interface Loop2420C extends Ordered {
  readonly nm1: Nm1Of2310D;
  readonly ref?: readonly RefOf2420A[];
}

export interface Loop2420D extends Ordered {
  readonly nm1: Nm1Of2310F;
  readonly ref?: readonly RefOf2420D[];
}

export interface Loop2430 extends Ordered {
  readonly svd: Svd;
  readonly cas?: readonly Cas[];
  readonly dtp: Dtp;
  readonly amt?: AmtPatientRemaining;
}

export interface Loop2000C extends Ordered {
  readonly hl: HlOf2000C;
  readonly pat: Pat;
  /** patient */
  readonly loop2010CA: Loop2010CA;
  /** claim */
  readonly loop2300: readonly Loop2300[];
}

export interface Loop2010CA extends Ordered {
  readonly nm1: Nm1Of2010CA;
  readonly n3: N3;
  readonly n4: N4;
  readonly dmg: Dmg;
  readonly refPropertyCasualty?: RefPropertyCasualty;
  readonly refPatientId?: RefPatientId;
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '837';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bht extends Sent {
  /** BHT01 */
  readonly structure: '0019';
  /** BHT02 */
  readonly purpose: '00' | '18';
  /** BHT03 */
  readonly reference: string;
  /** BHT04 */
  readonly date: PlainDate;
  /** BHT05 */
  readonly time: TimeOfDay;
  /** BHT06 */
  readonly kind: '31' | 'CH' | 'RP';
}

export interface Nm1 extends Sent {
  /** NM101 */
  readonly entity: '41';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM108 */
  readonly idQualifier: '46';
  /** NM109 */
  readonly id: string;
}

export interface Per extends Sent {
  /** PER01 */
  readonly contactFunction: 'IC';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts: readonly ({
    readonly qualifier: 'EM' | 'FX' | 'TE' | 'EX';
    readonly number: string;
  })[];
}

export interface Nm1Of1000B extends Sent {
  /** NM101 */
  readonly entity: '40';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier: '46';
  /** NM109 */
  readonly id: string;
}

export interface Hl extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL03 */
  readonly level: '20';
  /** HL04 */
  readonly childCode: '1';
}

export interface Prv extends Sent {
  /** PRV01 */
  readonly role: 'BI';
  /** PRV02 */
  readonly idQualifier: 'PXC';
  /** PRV03 */
  readonly id: string;
}

export interface Cur extends Sent {
  /** CUR01 */
  readonly entity: '85';
  /** CUR02 */
  readonly currency: string;
}

export interface Nm1Of2010AA extends Sent {
  /** NM101 */
  readonly entity: '85';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface N3 extends Sent {
  /** N301 */
  readonly line1: string;
  /** N302 */
  readonly line2?: string;
}

export interface N4 extends Sent {
  /** N401 */
  readonly city: string;
  /** N402 */
  readonly state?: string;
  /** N403 */
  readonly postalCode?: string;
  /** N404 */
  readonly country?: string;
  /** N407 */
  readonly countrySubdivision?: string;
}

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: 'EI';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2010AB extends Sent {
  /** NM101 */
  readonly entity: '87';
  /** NM102 */
  readonly entityType: '2';
}

export interface Nm1Of2010AC extends Sent {
  /** NM101 */
  readonly entity: 'PE';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier: 'PI' | 'XV';
  /** NM109 */
  readonly id: string;
}

export interface RefPlanId extends Sent {
  /** REF01 */
  readonly qualifier: '2U' | 'FY' | 'NF';
  /** REF02 */
  readonly value: string;
}

export interface HlOf2000B extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '22';
  /** HL04 */
  readonly childCode: '0' | '1';
}

export interface Sbr extends Sent {
  /** SBR01 */
  readonly responsibility: ResponsibilityCode;
  /** SBR02 */
  readonly relationship?: '18';
  /** SBR03 */
  readonly groupNumber?: string;
  /** SBR04 */
  readonly planName?: string;
  /** SBR09 */
  readonly claimFiling?: ClaimFilingCode;
}

export interface Nm1Of2010BA extends Sent {
  /** NM101 */
  readonly entity: 'IL';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'II' | 'MI';
  /** NM109 */
  readonly id?: string;
}

export interface Dmg extends Sent {
  /** DMG01 */
  readonly dateFormat: 'D8';
  /** DMG02 */
  readonly birthDate: PlainDate;
  /** DMG03 */
  readonly sex: 'F' | 'M' | 'U';
}

export interface RefSocialSecurity extends Sent {
  /** REF01 */
  readonly qualifier: 'SY';
  /** REF02 */
  readonly value: string;
}

export interface RefPropertyCasualty extends Sent {
  /** REF01 */
  readonly qualifier: 'Y4';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2010BB extends Sent {
  /** NM101 */
  readonly entity: 'PR';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier: 'PI' | 'XV';
  /** NM109 */
  readonly id: string;
}

export interface RefPayerId extends Sent {
  /** REF01 */
  readonly qualifier: '2U' | 'EI' | 'FY' | 'NF';
  /** REF02 */
  readonly value: string;
}

export interface RefProviderId extends Sent {
  /** REF01 */
  readonly qualifier: 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
}

export interface Clm extends Sent {
  /** CLM01 */
  readonly patientControlNumber: string;
  /** CLM02 */
  readonly totalChargeCents: Cents;
  /** CLM05 */
  readonly facility: {
    readonly code: string;
    readonly qualifier: 'A';
    readonly claimFrequencyCode: string;
  };
  /** CLM06 */
  readonly providerSigned?: 'N' | 'Y';
  /** CLM07 */
  readonly acceptsAssignment: 'A' | 'B' | 'C';
  /** CLM08 */
  readonly benefitsAssigned: 'N' | 'W' | 'Y';
  /** CLM09 */
  readonly releaseOfInformation: 'I' | 'Y';
  /** CLM20 */
  readonly delayReason?: DelayReasonCode;
}

export interface DtpDischarge extends Sent {
  /** DTP01 */
  readonly qualifier: '096';
  /** DTP02 */
  readonly format: 'TM';
  /** DTP03 */
  readonly date: TimeOfDay;
}

export interface DtpStatement extends Sent {
  /** DTP01 */
  readonly qualifier: '434';
  /** DTP02 */
  readonly format: 'RD8';
  /** DTP03 */
  readonly date: DateRange;
}

export interface DtpAdmission extends Sent {
  /** DTP01 */
  readonly qualifier: '435';
  /** DTP02 */
  readonly format: 'D8' | 'DT';
  /** DTP03 */
  readonly date: PlainDate | DateAndTime;
}

export interface DtpRepricerReceived extends Sent {
  /** DTP01 */
  readonly qualifier: '050';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface Cl1 extends Sent {
  /** CL101 */
  readonly admissionType: string;
  /** CL102 */
  readonly admissionSource?: string;
  /** CL103 */
  readonly patientStatus: string;
}

export interface Pwk extends Sent {
  /** PWK01 */
  readonly reportType: ReportTypeCode;
  /** PWK02 */
  readonly transmission: 'AA' | 'BM' | 'EL' | 'EM' | 'FT' | 'FX';
  /** PWK05 */
  readonly idQualifier?: 'AC';
  /** PWK06 */
  readonly attachmentControlNumber?: string;
}

export interface Cn1 extends Sent {
  /** CN101 */
  readonly contractType: '01' | '02' | '03' | '04' | '05' | '06' | '09';
  /** CN102 */
  readonly amountCents?: Cents;
  /** CN103 */
  readonly percentage?: Decimal;
  /** CN104 */
  readonly code?: string;
  /** CN105 */
  readonly termsDiscount?: Decimal;
  /** CN106 */
  readonly version?: string;
}

export interface Amt extends Sent {
  /** AMT01 */
  readonly qualifier: 'F3';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface RefAuthorizationException extends Sent {
  /** REF01 */
  readonly qualifier: '4N';
  /** REF02 */
  readonly value: string;
}

export interface RefReferral extends Sent {
  /** REF01 */
  readonly qualifier: '9F';
  /** REF02 */
  readonly value: string;
}

export interface RefPriorAuthorization extends Sent {
  /** REF01 */
  readonly qualifier: 'G1';
  /** REF02 */
  readonly value: string;
}

export interface RefPayerClaimControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: 'F8';
  /** REF02 */
  readonly value: string;
}

export interface RefRepricedClaimNumber extends Sent {
  /** REF01 */
  readonly qualifier: '9A';
  /** REF02 */
  readonly value: string;
}

export interface RefAdjustedRepricedClaimNumber extends Sent {
  /** REF01 */
  readonly qualifier: '9C';
  /** REF02 */
  readonly value: string;
}

export interface RefDeviceExemption extends Sent {
  /** REF01 */
  readonly qualifier: 'LX';
  /** REF02 */
  readonly value: string;
}

export interface RefClearinghouseTrace extends Sent {
  /** REF01 */
  readonly qualifier: 'D9';
  /** REF02 */
  readonly value: string;
}

export interface RefAccidentState extends Sent {
  /** REF01 */
  readonly qualifier: 'LU';
  /** REF02 */
  readonly value: string;
}

export interface RefMedicalRecord extends Sent {
  /** REF01 */
  readonly qualifier: 'EA';
  /** REF02 */
  readonly value: string;
}

export interface RefDemonstrationProject extends Sent {
  /** REF01 */
  readonly qualifier: 'P4';
  /** REF02 */
  readonly value: string;
}

export interface RefPeerReview extends Sent {
  /** REF01 */
  readonly qualifier: 'G4';
  /** REF02 */
  readonly value: string;
}

export interface K3 extends Sent {
  /** K301 */
  readonly text: string;
}

export interface NteClaim extends Sent {
  /** NTE01 */
  readonly kind: KindCode;
  /** NTE02 */
  readonly text: string;
}

export interface NteBilling extends Sent {
  /** NTE01 */
  readonly kind: 'ADD';
  /** NTE02 */
  readonly text: string;
}

export interface Crc extends Sent {
  /** CRC01 */
  readonly category: 'ZZ';
  /** CRC02 */
  readonly applies: 'N' | 'Y';
  /** CRC03 to 05 */
  readonly conditions: readonly string[];
}

export interface HiPrincipalDiagnosis extends Sent {
  /** HI01 */
  readonly item: {
    readonly qualifier: 'ABK' | 'BK';
    readonly code: string;
    readonly presentOnAdmission?: 'N' | 'U' | 'W' | 'Y';
  };
}

export interface HiAdmittingDiagnosis extends Sent {
  /** HI01 */
  readonly item: {
    readonly qualifier: 'ABJ' | 'BJ';
    readonly code: string;
  };
}

export interface HiVisitReasons extends Sent {
  /** HI01 to 03 */
  readonly items: readonly ({
    readonly qualifier: 'APR' | 'PR';
    readonly code: string;
  })[];
}

export interface HiExternalCauses extends Sent {
  /** HI01 to 12 */
  readonly items: readonly ({
    readonly qualifier: 'ABN' | 'BN';
    readonly code: string;
    readonly presentOnAdmission?: 'N' | 'U' | 'W' | 'Y';
  })[];
}

export interface HiDrg extends Sent {
  /** HI01 */
  readonly item: {
    readonly qualifier: 'DR';
    readonly code: string;
  };
}

export interface HiOtherDiagnoses extends Sent {
  /** HI01 to 12 */
  readonly items: readonly ({
    readonly qualifier: 'ABF' | 'BF';
    readonly code: string;
    readonly presentOnAdmission?: 'N' | 'U' | 'W' | 'Y';
  })[];
}

export interface HiPrincipalProcedure extends Sent {
  /** HI01 */
  readonly item: {
    readonly qualifier: 'BBR' | 'BR' | 'CAH';
    readonly code: string;
    readonly dateFormat: 'D8';
    readonly date: PlainDate;
  };
}

export interface HiOtherProcedures extends Sent {
  /** HI01 to 12 */
  readonly items: readonly ({
    readonly qualifier: 'BBQ' | 'BQ';
    readonly code: string;
    readonly dateFormat: 'D8';
    readonly date: PlainDate;
  })[];
}

export interface HiOccurrenceSpans extends Sent {
  /** HI01 to 12 */
  readonly items: readonly {
    readonly qualifier: 'BI';
    readonly code: string;
    readonly dateFormat: 'RD8';
    readonly date: DateRange;
  }[];
}

export interface HiOccurrences extends Sent {
  /** HI01 to 12 */
  readonly items: readonly {
    readonly qualifier: 'BH';
    readonly code: string;
    readonly dateFormat: 'D8';
    readonly date: PlainDate;
  }[];
}

export interface HiValues extends Sent {
  /** HI01 to 12 */
  readonly items: readonly {
    readonly qualifier: 'BE';
    readonly code: string;
    readonly amount: Decimal;
  }[];
}

export interface HiConditions extends Sent {
  /** HI01 to 12 */
  readonly items: readonly {
    readonly qualifier: 'BG';
    readonly code: string;
  }[];
}

export interface HiTreatments extends Sent {
  /** HI01 to 12 */
  readonly items: readonly {
    readonly qualifier: 'TC';
    readonly code: string;
  }[];
}

export interface Hcp extends Sent {
  /** HCP01 */
  readonly pricingMethod: PricingMethodCode;
  /** HCP02 */
  readonly allowedCents: Cents;
  /** HCP03 */
  readonly savingCents?: Cents;
  /** HCP04 */
  readonly repricerId?: string;
  /** HCP05 */
  readonly rate?: Decimal;
  /** HCP06 */
  readonly approvedGroup?: string;
  /** HCP07 */
  readonly approvedGroupCents?: Cents;
  /** HCP08 */
  readonly revenueCode?: string;
  /** HCP11 */
  readonly unit?: 'DA' | 'UN';
  /** HCP12 */
  readonly quantity?: Decimal;
  /** HCP13 */
  readonly rejectReason?: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';
  /** HCP14 */
  readonly policyCompliance?: '1' | '2' | '3' | '4' | '5';
  /** HCP15 */
  readonly exception?: '1' | '2' | '3' | '4' | '5' | '6';
}

export interface Nm1Of2310A extends Sent {
  /** NM101 */
  readonly entity: '71';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface PrvOf2310A extends Sent {
  /** PRV01 */
  readonly role: 'AT';
  /** PRV02 */
  readonly idQualifier: 'PXC';
  /** PRV03 */
  readonly id: string;
}

export interface RefOf2310A extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2310B extends Sent {
  /** NM101 */
  readonly entity: '72';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface Nm1Of2310C extends Sent {
  /** NM101 */
  readonly entity: 'ZZ';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface Nm1Of2310D extends Sent {
  /** NM101 */
  readonly entity: '82';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface Nm1Of2310E extends Sent {
  /** NM101 */
  readonly entity: '77';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface RefOf2310E extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2310F extends Sent {
  /** NM101 */
  readonly entity: 'DN';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface RefOf2310F extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2';
  /** REF02 */
  readonly value: string;
}

export interface SbrOf2320 extends Sent {
  /** SBR01 */
  readonly responsibility: ResponsibilityCode;
  /** SBR02 */
  readonly relationship: RelationshipCode;
  /** SBR03 */
  readonly groupNumber?: string;
  /** SBR04 */
  readonly planName?: string;
  /** SBR09 */
  readonly claimFiling?: ClaimFilingCode;
}

export interface Cas extends Sent {
  /** CAS01 */
  readonly groupCode: 'CO' | 'CR' | 'OA' | 'PI' | 'PR';
  /** CAS02 to 19 */
  readonly adjustments: readonly {
    readonly reasonCode: string;
    readonly amountCents: Cents;
    readonly quantity?: Decimal;
  }[];
}

export interface AmtPaid extends Sent {
  /** AMT01 */
  readonly qualifier: 'D';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtPatientRemaining extends Sent {
  /** AMT01 */
  readonly qualifier: 'EAF';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtNonCovered extends Sent {
  /** AMT01 */
  readonly qualifier: 'A8';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Oi extends Sent {
  /** OI03 */
  readonly benefitsAssigned: 'N' | 'W' | 'Y';
  /** OI06 */
  readonly releaseOfInformation: 'I' | 'Y';
}

export interface Mia extends Sent {
  /** MIA01 */
  readonly coveredDays: Decimal;
  /** MIA03 */
  readonly lifetimePsychiatricDays?: Decimal;
  /** MIA04 */
  readonly drgCents?: Cents;
  /** MIA05 */
  readonly remarkCode?: string;
  /** MIA06 */
  readonly disproportionateShareCents?: Cents;
  /** MIA07 */
  readonly passThroughCents?: Cents;
  /** MIA08 */
  readonly capitalCents?: Cents;
  /** MIA09 */
  readonly capitalFederalDrgCents?: Cents;
  /** MIA10 */
  readonly capitalHospitalDrgCents?: Cents;
  /** MIA11 */
  readonly capitalDisproportionateShareCents?: Cents;
  /** MIA12 */
  readonly oldCapitalCents?: Cents;
  /** MIA13 */
  readonly capitalTeachingCents?: Cents;
  /** MIA14 */
  readonly operatingHospitalDrgCents?: Cents;
  /** MIA15 */
  readonly costReportDays?: Decimal;
  /** MIA16 */
  readonly operatingFederalDrgCents?: Cents;
  /** MIA17 */
  readonly capitalOutlierCents?: Cents;
  /** MIA18 */
  readonly teachingCents?: Cents;
  /** MIA19 */
  readonly nonPayableProfessionalCents?: Cents;
  /** MIA20 to 23 */
  readonly moreRemarkCodes?: readonly string[];
  /** MIA24 */
  readonly capitalExceptionCents?: Cents;
}

export interface Moa extends Sent {
  /** MOA01 */
  readonly reimbursementRate?: Decimal;
  /** MOA02 */
  readonly payableCents?: Cents;
  /** MOA03 to 07 */
  readonly remarkCodes?: readonly string[];
  /** MOA08 */
  readonly esrdCents?: Cents;
  /** MOA09 */
  readonly nonPayableProfessionalCents?: Cents;
}

export interface Nm1Of2330A extends Sent {
  /** NM101 */
  readonly entity: 'IL';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier: 'II' | 'MI';
  /** NM109 */
  readonly id: string;
}

export interface Dtp extends Sent {
  /** DTP01 */
  readonly qualifier: '573';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface RefAdjustmentIndicator extends Sent {
  /** REF01 */
  readonly qualifier: 'T4';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2330C extends Sent {
  /** NM101 */
  readonly entity: '71';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330D extends Sent {
  /** NM101 */
  readonly entity: '72';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330E extends Sent {
  /** NM101 */
  readonly entity: 'ZZ';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330F extends Sent {
  /** NM101 */
  readonly entity: '77';
  /** NM102 */
  readonly entityType: '2';
}

export interface Nm1Of2330G extends Sent {
  /** NM101 */
  readonly entity: '82';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330H extends Sent {
  /** NM101 */
  readonly entity: 'DN';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330I extends Sent {
  /** NM101 */
  readonly entity: '85';
  /** NM102 */
  readonly entityType: '2';
}

export interface Lx extends Sent {
  /** LX01 */
  readonly number: number;
}

export interface Sv2 extends Sent {
  /** SV201 */
  readonly revenueCode: string;
  /** SV202 */
  readonly procedure?: {
    readonly qualifier: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
    readonly code: string;
    readonly modifiers?: readonly string[];
    readonly description?: string;
  };
  /** SV203 */
  readonly chargeCents: Cents;
  /** SV204 */
  readonly unit: 'DA' | 'UN';
  /** SV205 */
  readonly quantity: Decimal;
  /** SV207 */
  readonly nonCoveredCents?: Cents;
}

export interface DtpOf2400 extends Sent {
  /** DTP01 */
  readonly qualifier: '472';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface RefLineControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: '6R';
  /** REF02 */
  readonly value: string;
}

export interface RefRepricedLineNumber extends Sent {
  /** REF01 */
  readonly qualifier: '9B';
  /** REF02 */
  readonly value: string;
}

export interface RefAdjustedRepricedLineNumber extends Sent {
  /** REF01 */
  readonly qualifier: '9D';
  /** REF02 */
  readonly value: string;
}

export interface AmtServiceTax extends Sent {
  /** AMT01 */
  readonly qualifier: 'GT';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtFacilityTax extends Sent {
  /** AMT01 */
  readonly qualifier: 'N8';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Nte extends Sent {
  /** NTE01 */
  readonly kind: 'TPO';
  /** NTE02 */
  readonly text: string;
}

export interface HcpOf2400 extends Sent {
  /** HCP01 */
  readonly pricingMethod: PricingMethodCode;
  /** HCP02 */
  readonly allowedCents: Cents;
  /** HCP03 */
  readonly savingCents?: Cents;
  /** HCP04 */
  readonly repricerId?: string;
  /** HCP05 */
  readonly rate?: Decimal;
  /** HCP06 */
  readonly approvedGroup?: string;
  /** HCP07 */
  readonly approvedGroupCents?: Cents;
  /** HCP08 */
  readonly revenueCode?: string;
  /** HCP09 */
  readonly procedureQualifier?: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
  /** HCP10 */
  readonly procedureCode?: string;
  /** HCP11 */
  readonly unit?: 'DA' | 'UN';
  /** HCP12 */
  readonly quantity?: Decimal;
  /** HCP13 */
  readonly rejectReason?: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';
  /** HCP14 */
  readonly policyCompliance?: '1' | '2' | '3' | '4' | '5';
  /** HCP15 */
  readonly exception?: '1' | '2' | '3' | '4' | '5' | '6';
}

export interface Lin extends Sent {
  /** LIN02 */
  readonly productQualifier: 'N4';
  /** LIN03 */
  readonly product: string;
}

export interface Ctp extends Sent {
  /** CTP04 */
  readonly quantity: Decimal;
  /** CTP05 */
  readonly unit: {
    readonly code: 'F2' | 'GR' | 'ME' | 'ML' | 'UN';
  };
}

export interface RefOf2410 extends Sent {
  /** REF01 */
  readonly qualifier: 'VY' | 'XZ';
  /** REF02 */
  readonly value: string;
}

export interface RefOf2420A extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
  /** REF04 */
  readonly related?: {
    readonly qualifier: '2U';
    readonly value: string;
  };
}

export interface RefOf2420D extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2';
  /** REF02 */
  readonly value: string;
  /** REF04 */
  readonly related?: {
    readonly qualifier: '2U';
    readonly value: string;
  };
}

export interface Svd extends Sent {
  /** SVD01 */
  readonly payerId: string;
  /** SVD02 */
  readonly paidCents: Cents;
  /** SVD03 */
  readonly procedure?: {
    readonly qualifier: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
    readonly code: string;
    readonly modifiers?: readonly string[];
    readonly description?: string;
  };
  /** SVD04 */
  readonly revenueCode: string;
  /** SVD05 */
  readonly paidQuantity: Decimal;
  /** SVD06 */
  readonly bundledIntoLine?: number;
}

export interface HlOf2000C extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '23';
  /** HL04 */
  readonly childCode: '0';
}

export interface Pat extends Sent {
  /** PAT01 */
  readonly relationship: '01' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
}

export interface Nm1Of2010CA extends Sent {
  /** NM101 */
  readonly entity: 'QC';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
}

export interface RefPatientId extends Sent {
  /** REF01 */
  readonly qualifier: '1W' | 'SY';
  /** REF02 */
  readonly value: string;
}

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}

export type ResponsibilityCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'P' | 'S' | 'T' | 'U';

export type ClaimFilingCode = '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';

export type DelayReasonCode = '1' | '10' | '11' | '15' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

export type ReportTypeCode = '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '13' | '15' | '21' | 'A3' | 'A4' | 'AM' | 'AS' | 'B2' | 'B3' | 'B4' | 'BR' | 'BS' | 'BT' | 'CB' | 'CK' | 'CT' | 'D2' | 'DA' | 'DB' | 'DG' | 'DJ' | 'DS' | 'EB' | 'HC' | 'HR' | 'I5' | 'IR' | 'LA' | 'M1' | 'MT' | 'NN' | 'OB' | 'OC' | 'OD' | 'OE' | 'OX' | 'OZ' | 'P4' | 'P5' | 'PE' | 'PN' | 'PO' | 'PQ' | 'PY' | 'PZ' | 'RB' | 'RR' | 'RT' | 'RX' | 'SG' | 'V5' | 'XP';

export type KindCode = 'ALG' | 'DCP' | 'DGN' | 'DME' | 'MED' | 'NTR' | 'ODT' | 'RHB' | 'RLH' | 'RNH' | 'SET' | 'SFM' | 'SPT' | 'UPI';

export type PricingMethodCode = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14';

export type RelationshipCode = '01' | '18' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
