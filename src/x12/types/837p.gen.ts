// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 837P, 005010X222A1. */
export interface Transaction837P extends Ordered {
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
  readonly refTaxId: RefTaxId;
  readonly refLicense?: readonly RefLicense[];
  readonly per?: readonly PerOf2010AA[];
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
  readonly refTaxId: RefTaxIdOf2010AC;
}

export interface Loop2000B extends Ordered {
  readonly hl: HlOf2000B;
  readonly sbr: Sbr;
  readonly pat?: Pat;
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
  readonly per?: PerOf2010BA;
}

export interface Loop2010BB extends Ordered {
  readonly nm1: Nm1Of2010BB;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly refPayerId?: readonly RefPayerId[];
  readonly refProviderId?: readonly RefProviderId[];
}

export interface Loop2300 extends Ordered {
  readonly clm: Clm;
  readonly dtpOnset?: DtpOnset;
  readonly dtpInitialTreatment?: DtpInitialTreatment;
  readonly dtpLastSeen?: DtpLastSeen;
  readonly dtpAcuteManifestation?: DtpAcuteManifestation;
  readonly dtpAccident?: DtpAccident;
  readonly dtpLastMenstrualPeriod?: DtpLastMenstrualPeriod;
  readonly dtpLastXray?: DtpLastXray;
  readonly dtpPrescription?: DtpPrescription;
  readonly dtpDisability?: DtpDisability;
  readonly dtpLastWorked?: DtpLastWorked;
  readonly dtpMayReturnToWork?: DtpMayReturnToWork;
  readonly dtpAdmission?: DtpAdmission;
  readonly dtpDischarge?: DtpDischarge;
  readonly dtpAssumedCare?: readonly DtpAssumedCare[];
  readonly dtpFirstContact?: DtpFirstContact;
  readonly dtpRepricerReceived?: DtpRepricerReceived;
  readonly pwk?: readonly Pwk[];
  readonly cn1?: Cn1;
  readonly amt?: Amt;
  readonly refAuthorizationException?: RefAuthorizationException;
  readonly refCrossoverRequired?: RefCrossoverRequired;
  readonly refMammographyCertificate?: RefMammographyCertificate;
  readonly refReferral?: RefReferral;
  readonly refPriorAuthorization?: RefPriorAuthorization;
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refClia?: RefClia;
  readonly refRepricedClaimNumber?: RefRepricedClaimNumber;
  readonly refAdjustedRepricedClaimNumber?: RefAdjustedRepricedClaimNumber;
  readonly refDeviceExemption?: RefDeviceExemption;
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly refMedicalRecord?: RefMedicalRecord;
  readonly refDemonstrationProject?: RefDemonstrationProject;
  readonly refFacilityId?: RefFacilityId;
  readonly k3?: readonly K3[];
  readonly nte?: Nte;
  readonly cr1?: Cr1;
  readonly cr2?: Cr2;
  readonly crcAmbulance?: readonly CrcAmbulance[];
  readonly crcVision?: readonly CrcVision[];
  readonly crcHomebound?: CrcHomebound;
  readonly crcScreening?: CrcScreening;
  readonly hiDiagnoses: HiDiagnoses;
  readonly hiAnesthesia?: HiAnesthesia;
  readonly hiConditions?: readonly HiConditions[];
  readonly hcp?: Hcp;
  /** referring provider */
  readonly loop2310A?: readonly Loop2310A[];
  /** rendering provider */
  readonly loop2310B?: Loop2310B;
  /** place of service */
  readonly loop2310C?: Loop2310C;
  /** supervising provider */
  readonly loop2310D?: Loop2310D;
  /** ambulance pick-up */
  readonly loop2310E?: Loop2310E;
  /** ambulance drop-off */
  readonly loop2310F?: Loop2310F;
  /** other coverage */
  readonly loop2320?: readonly Loop2320[];
  /** service line */
  readonly loop2400: readonly Loop2400[];
}

export interface Loop2310A extends Ordered {
  readonly nm1: Nm1Of2310A;
  readonly ref?: readonly Ref[];
}

export interface Loop2310B extends Ordered {
  readonly nm1: Nm1Of2310B;
  readonly prv?: PrvOf2310B;
  readonly ref?: readonly RefOf2310B[];
}

export interface Loop2310C extends Ordered {
  readonly nm1: Nm1Of2310C;
  readonly n3: N3;
  readonly n4: N4;
  readonly ref?: readonly RefOf2310C[];
  readonly per?: PerOf2010BA;
}

export interface Loop2310D extends Ordered {
  readonly nm1: Nm1Of2310D;
  readonly ref?: readonly RefOf2310B[];
}

export interface Loop2310E extends Ordered {
  readonly nm1: Nm1Of2310E;
  readonly n3: N3;
  readonly n4: N4;
}

export interface Loop2310F extends Ordered {
  readonly nm1: Nm1Of2310F;
  readonly n3: N3;
  readonly n4: N4;
}

export interface Loop2320 extends Ordered {
  readonly sbr: SbrOf2320;
  readonly cas?: readonly Cas[];
  readonly amtPaid?: AmtPaid;
  readonly amtNonCovered?: AmtNonCovered;
  readonly amtPatientRemaining?: AmtPatientRemaining;
  readonly oi: Oi;
  readonly moa?: Moa;
  /** other subscriber */
  readonly loop2330A: Loop2330A;
  /** other payer */
  readonly loop2330B: Loop2330B;
  /** other payer's referring provider */
  readonly loop2330C?: readonly Loop2330C[];
  /** other payer's rendering provider */
  readonly loop2330D?: Loop2330D;
  /** other payer's place of service */
  readonly loop2330E?: Loop2330E;
  /** other payer's supervising provider */
  readonly loop2330F?: Loop2330F;
  /** other payer's billing provider */
  readonly loop2330G?: Loop2330G;
}

export interface Loop2330A extends Ordered {
  readonly nm1: Nm1Of2010BA;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly ref?: RefSocialSecurity;
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
  readonly ref: readonly Ref[];
}

export interface Loop2330D extends Ordered {
  readonly nm1: Nm1Of2330D;
  readonly ref: readonly RefOf2310B[];
}

export interface Loop2330E extends Ordered {
  readonly nm1: Nm1Of2330E;
  readonly ref: readonly RefOf2310C[];
}

export interface Loop2330F extends Ordered {
  readonly nm1: Nm1Of2330F;
  readonly ref: readonly RefOf2310B[];
}

export interface Loop2330G extends Ordered {
  readonly nm1: Nm1Of2330G;
  readonly ref: readonly RefProviderId[];
}

export interface Loop2400 extends Ordered {
  readonly lx: Lx;
  readonly sv1: Sv1;
  readonly sv5?: Sv5;
  readonly pwkAttachment?: readonly Pwk[];
  readonly pwkEquipmentCertificate?: PwkEquipmentCertificate;
  readonly cr1?: Cr1;
  readonly cr3?: Cr3;
  readonly crcAmbulance?: readonly CrcAmbulance[];
  readonly crcHospice?: CrcHospice;
  readonly crcDurableEquipment?: CrcDurableEquipment;
  readonly dtpService: DtpService;
  readonly dtpPrescription?: DtpPrescription;
  readonly dtpCertificationRevision?: DtpCertificationRevision;
  readonly dtpTherapyBegin?: DtpTherapyBegin;
  readonly dtpLastCertification?: DtpLastCertification;
  readonly dtpLastSeen?: DtpLastSeen;
  readonly dtpTest?: readonly DtpTest[];
  readonly dtpShipped?: DtpShipped;
  readonly dtpLastXray?: DtpLastXray;
  readonly dtpInitialTreatment?: DtpInitialTreatment;
  readonly qtyPatients?: QtyPatients;
  readonly qtyObstetricUnits?: QtyObstetricUnits;
  readonly mea?: readonly Mea[];
  readonly cn1?: Cn1;
  readonly refRepricedLineNumber?: RefRepricedLineNumber;
  readonly refAdjustedRepricedLineNumber?: RefAdjustedRepricedLineNumber;
  readonly refPriorAuthorization?: readonly RefPriorAuthorizationOf2400[];
  readonly refLineControlNumber?: RefLineControlNumber;
  readonly refMammographyCertificate?: RefMammographyCertificate;
  readonly refClia?: RefClia;
  readonly refReferringClia?: RefReferringClia;
  readonly refImmunizationBatch?: RefImmunizationBatch;
  readonly refReferral?: readonly RefReferralOf2400[];
  readonly amtSalesTax?: AmtSalesTax;
  readonly amtPostage?: AmtPostage;
  readonly k3?: readonly K3[];
  readonly nteLine?: NteLine;
  readonly nteRepricer?: NteRepricer;
  readonly ps1?: Ps1;
  readonly hcp?: HcpOf2400;
  /** drug */
  readonly loop2410?: Loop2410;
  /** line rendering provider */
  readonly loop2420A?: Loop2420A;
  /** line purchased service provider */
  readonly loop2420B?: Loop2420B;
  /** line place of service */
  readonly loop2420C?: Loop2420C;
  /** line supervising provider */
  readonly loop2420D?: Loop2420D;
  /** line ordering provider */
  readonly loop2420E?: Loop2420E;
  /** line referring provider */
  readonly loop2420F?: readonly Loop2420F[];
  /** line ambulance pick-up */
  readonly loop2420G?: Loop2420G;
  /** line ambulance drop-off */
  readonly loop2420H?: Loop2420H;
  /** other payer's answer on the line */
  readonly loop2430?: readonly Loop2430[];
  /** form questions */
  readonly loop2440?: readonly Loop2440[];
}

export interface Loop2410 extends Ordered {
  readonly lin: Lin;
  readonly ctp: Ctp;
  readonly ref?: RefOf2410;
}

export interface Loop2420A extends Ordered {
  readonly nm1: Nm1Of2310B;
  readonly prv?: PrvOf2310B;
  readonly ref?: readonly RefOf2420A[];
}

export interface Loop2420B extends Ordered {
  readonly nm1: Nm1Of2420B;
  readonly ref?: readonly RefOf2420B[];
}

export interface Loop2420C extends Ordered {
  readonly nm1: Nm1Of2310C;
  readonly n3: N3;
  readonly n4: N4;
  readonly ref?: readonly RefOf2420C[];
}

export interface Loop2420D extends Ordered {
  readonly nm1: Nm1Of2310D;
  readonly ref?: readonly RefOf2420A[];
}

export interface Loop2420E extends Ordered {
  readonly nm1: Nm1Of2420E;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly ref?: readonly RefOf2420B[];
  readonly per?: PerOf2010AA;
}

export interface Loop2420F extends Ordered {
  readonly nm1: Nm1Of2310A;
  readonly ref?: readonly RefOf2420B[];
}

export interface Loop2420G extends Ordered {
  readonly nm1: Nm1Of2310E;
  readonly n3: N3;
  readonly n4: N4;
}

export interface Loop2420H extends Ordered {
  readonly nm1: Nm1Of2310F;
  readonly n3: N3;
  readonly n4: N4;
}

export interface Loop2430 extends Ordered {
  readonly svd: Svd;
  readonly cas?: readonly Cas[];
  readonly dtp: Dtp;
  readonly amt?: AmtPatientRemaining;
}

export interface Loop2440 extends Ordered {
  readonly lq: Lq;
  readonly frm: readonly Frm[];
}

export interface Loop2000C extends Ordered {
  readonly hl: HlOf2000C;
  readonly pat: PatOf2000C;
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
  readonly per?: PerOf2010BA;
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
    readonly qualifier: 'ED' | 'EM' | 'FX' | 'TE' | 'EX';
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

export interface RefTaxId extends Sent {
  /** REF01 */
  readonly qualifier: 'EI' | 'SY';
  /** REF02 */
  readonly value: string;
}

export interface RefLicense extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G';
  /** REF02 */
  readonly value: string;
}

export interface PerOf2010AA extends Sent {
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

export interface Nm1Of2010AB extends Sent {
  /** NM101 */
  readonly entity: '87';
  /** NM102 */
  readonly entityType: '1' | '2';
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

export interface RefTaxIdOf2010AC extends Sent {
  /** REF01 */
  readonly qualifier: 'EI';
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
  /** SBR05 */
  readonly insuranceType?: InsuranceTypeCode;
  /** SBR09 */
  readonly claimFiling?: ClaimFilingCode;
}

export interface Pat extends Sent {
  /** PAT05 */
  readonly dateFormat?: 'D8';
  /** PAT06 */
  readonly deathDate?: PlainDate;
  /** PAT07 */
  readonly weightUnit?: '01';
  /** PAT08 */
  readonly weight?: Decimal;
  /** PAT09 */
  readonly pregnant?: 'Y';
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
  readonly idQualifier: 'II' | 'MI';
  /** NM109 */
  readonly id: string;
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

export interface PerOf2010BA extends Sent {
  /** PER01 */
  readonly contactFunction: 'IC';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 06 */
  readonly contacts: readonly ({
    readonly qualifier: 'TE' | 'EX';
    readonly number: string;
  })[];
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
    readonly qualifier: 'B';
    readonly claimFrequencyCode: string;
  };
  /** CLM06 */
  readonly providerSigned: 'N' | 'Y';
  /** CLM07 */
  readonly acceptsAssignment: 'A' | 'B' | 'C';
  /** CLM08 */
  readonly benefitsAssigned: 'N' | 'W' | 'Y';
  /** CLM09 */
  readonly releaseOfInformation: 'I' | 'Y';
  /** CLM10 */
  readonly patientSignature?: 'P';
  /** CLM11 */
  readonly relatedCauses?: {
    readonly causes: readonly ('AA' | 'EM' | 'OA')[];
    readonly state?: string;
    readonly country?: string;
  };
  /** CLM12 */
  readonly specialProgram?: '02' | '03' | '05' | '09';
  /** CLM20 */
  readonly delayReason?: DelayReasonCode;
}

export interface DtpOnset extends Sent {
  /** DTP01 */
  readonly qualifier: '431';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpInitialTreatment extends Sent {
  /** DTP01 */
  readonly qualifier: '454';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpLastSeen extends Sent {
  /** DTP01 */
  readonly qualifier: '304';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpAcuteManifestation extends Sent {
  /** DTP01 */
  readonly qualifier: '453';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpAccident extends Sent {
  /** DTP01 */
  readonly qualifier: '439';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpLastMenstrualPeriod extends Sent {
  /** DTP01 */
  readonly qualifier: '484';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpLastXray extends Sent {
  /** DTP01 */
  readonly qualifier: '455';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpPrescription extends Sent {
  /** DTP01 */
  readonly qualifier: '471';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpDisability extends Sent {
  /** DTP01 */
  readonly qualifier: '314' | '360' | '361';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface DtpLastWorked extends Sent {
  /** DTP01 */
  readonly qualifier: '297';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpMayReturnToWork extends Sent {
  /** DTP01 */
  readonly qualifier: '296';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpAdmission extends Sent {
  /** DTP01 */
  readonly qualifier: '435';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpDischarge extends Sent {
  /** DTP01 */
  readonly qualifier: '096';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpAssumedCare extends Sent {
  /** DTP01 */
  readonly qualifier: '090' | '091';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpFirstContact extends Sent {
  /** DTP01 */
  readonly qualifier: '444';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpRepricerReceived extends Sent {
  /** DTP01 */
  readonly qualifier: '050';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
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
  readonly qualifier: 'F5';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface RefAuthorizationException extends Sent {
  /** REF01 */
  readonly qualifier: '4N';
  /** REF02 */
  readonly value: string;
}

export interface RefCrossoverRequired extends Sent {
  /** REF01 */
  readonly qualifier: 'F5';
  /** REF02 */
  readonly value: string;
}

export interface RefMammographyCertificate extends Sent {
  /** REF01 */
  readonly qualifier: 'EW';
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

export interface RefClia extends Sent {
  /** REF01 */
  readonly qualifier: 'X4';
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

export interface RefFacilityId extends Sent {
  /** REF01 */
  readonly qualifier: '1J';
  /** REF02 */
  readonly value: string;
}

export interface K3 extends Sent {
  /** K301 */
  readonly text: string;
}

export interface Nte extends Sent {
  /** NTE01 */
  readonly kind: 'ADD' | 'CER' | 'DCP' | 'DGN' | 'TPO';
  /** NTE02 */
  readonly text: string;
}

export interface Cr1 extends Sent {
  /** CR101 */
  readonly weightUnit?: 'LB';
  /** CR102 */
  readonly weight?: Decimal;
  /** CR104 */
  readonly reason: 'A' | 'B' | 'C' | 'D' | 'E';
  /** CR105 */
  readonly distanceUnit: 'DH';
  /** CR106 */
  readonly distance: Decimal;
  /** CR109 */
  readonly roundTripPurpose?: string;
  /** CR110 */
  readonly stretcherPurpose?: string;
}

export interface Cr2 extends Sent {
  /** CR208 */
  readonly condition: 'A' | 'C' | 'D' | 'E' | 'F' | 'G' | 'M';
  /** CR210 */
  readonly description?: string;
  /** CR211 */
  readonly secondDescription?: string;
}

export interface CrcAmbulance extends Sent {
  /** CRC01 */
  readonly category: '07';
  /** CRC02 */
  readonly applies: 'N' | 'Y';
  /** CRC03 to 07 */
  readonly conditions: readonly ('01' | '04' | '05' | '06' | '07' | '08' | '09' | '12')[];
}

export interface CrcVision extends Sent {
  /** CRC01 */
  readonly category: 'E1' | 'E2' | 'E3';
  /** CRC02 */
  readonly applies: 'N' | 'Y';
  /** CRC03 to 07 */
  readonly conditions: readonly ('L1' | 'L2' | 'L3' | 'L4' | 'L5')[];
}

export interface CrcHomebound extends Sent {
  /** CRC01 */
  readonly category: '75';
  /** CRC02 */
  readonly applies: 'Y';
  /** CRC03 */
  readonly conditions: readonly 'IH'[];
}

export interface CrcScreening extends Sent {
  /** CRC01 */
  readonly category: 'ZZ';
  /** CRC02 */
  readonly applies: 'N' | 'Y';
  /** CRC03 to 05 */
  readonly conditions: readonly ('AV' | 'NU' | 'S2' | 'ST')[];
}

export interface HiDiagnoses extends Sent {
  /** HI01 to 12 */
  readonly items: readonly ({
    readonly qualifier: 'ABK' | 'BK' | 'ABF' | 'BF';
    readonly code: string;
  })[];
}

export interface HiAnesthesia extends Sent {
  /** HI01 to 02 */
  readonly items: readonly ({
    readonly qualifier: 'BP' | 'BO';
    readonly code: string;
  })[];
}

export interface HiConditions extends Sent {
  /** HI01 to 12 */
  readonly items: readonly {
    readonly qualifier: 'BG';
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
  /** HCP13 */
  readonly rejectReason?: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';
  /** HCP14 */
  readonly policyCompliance?: '1' | '2' | '3' | '4' | '5';
  /** HCP15 */
  readonly exception?: '1' | '2' | '3' | '4' | '5' | '6';
}

export interface Nm1Of2310A extends Sent {
  /** NM101 */
  readonly entity: 'DN' | 'P3';
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

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2310B extends Sent {
  /** NM101 */
  readonly entity: '82';
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
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface PrvOf2310B extends Sent {
  /** PRV01 */
  readonly role: 'PE';
  /** PRV02 */
  readonly idQualifier: 'PXC';
  /** PRV03 */
  readonly id: string;
}

export interface RefOf2310B extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2310C extends Sent {
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

export interface RefOf2310C extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
}

export interface Nm1Of2310D extends Sent {
  /** NM101 */
  readonly entity: 'DQ';
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
  readonly entity: 'PW';
  /** NM102 */
  readonly entityType: '2';
}

export interface Nm1Of2310F extends Sent {
  /** NM101 */
  readonly entity: '45';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
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
  /** SBR05 */
  readonly insuranceType?: InsuranceTypeCode;
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

export interface AmtNonCovered extends Sent {
  /** AMT01 */
  readonly qualifier: 'A8';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtPatientRemaining extends Sent {
  /** AMT01 */
  readonly qualifier: 'EAF';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Oi extends Sent {
  /** OI03 */
  readonly benefitsAssigned: 'N' | 'W' | 'Y';
  /** OI04 */
  readonly patientSignature?: 'P';
  /** OI06 */
  readonly releaseOfInformation: 'I' | 'Y';
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
  readonly entity: 'DN' | 'P3';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330D extends Sent {
  /** NM101 */
  readonly entity: '82';
  /** NM102 */
  readonly entityType: '1' | '2';
}

export interface Nm1Of2330E extends Sent {
  /** NM101 */
  readonly entity: '77';
  /** NM102 */
  readonly entityType: '2';
}

export interface Nm1Of2330F extends Sent {
  /** NM101 */
  readonly entity: 'DQ';
  /** NM102 */
  readonly entityType: '1';
}

export interface Nm1Of2330G extends Sent {
  /** NM101 */
  readonly entity: '85';
  /** NM102 */
  readonly entityType: '1' | '2';
}

export interface Lx extends Sent {
  /** LX01 */
  readonly number: number;
}

export interface Sv1 extends Sent {
  /** SV101 */
  readonly procedure: {
    readonly qualifier: 'ER' | 'HC' | 'IV' | 'WK';
    readonly code: string;
    readonly modifiers?: readonly string[];
    readonly description?: string;
  };
  /** SV102 */
  readonly chargeCents: Cents;
  /** SV103 */
  readonly unit: 'MJ' | 'UN';
  /** SV104 */
  readonly quantity: Decimal;
  /** SV105 */
  readonly placeOfService?: string;
  /** SV107 */
  readonly diagnosisPointers: readonly Code[];
  /** SV109 */
  readonly emergency?: 'Y';
  /** SV111 */
  readonly epsdt?: 'Y';
  /** SV112 */
  readonly familyPlanning?: 'Y';
  /** SV115 */
  readonly copayStatus?: '0';
}

export interface Sv5 extends Sent {
  /** SV501 */
  readonly procedure: {
    readonly qualifier: 'HC';
    readonly code: string;
  };
  /** SV502 */
  readonly unit: 'DA';
  /** SV503 */
  readonly quantity: Decimal;
  /** SV504 */
  readonly rentalCents: Cents;
  /** SV505 */
  readonly purchaseCents: Cents;
  /** SV506 */
  readonly rentalPeriod: '1' | '4' | '6';
}

export interface PwkEquipmentCertificate extends Sent {
  /** PWK01 */
  readonly reportType: 'CT';
  /** PWK02 */
  readonly transmission: 'AB' | 'AD' | 'AF' | 'AG' | 'NS';
}

export interface Cr3 extends Sent {
  /** CR301 */
  readonly certification: 'I' | 'R' | 'S';
  /** CR302 */
  readonly unit: 'MO';
  /** CR303 */
  readonly duration: Decimal;
}

export interface CrcHospice extends Sent {
  /** CRC01 */
  readonly category: '70';
  /** CRC02 */
  readonly applies: 'N' | 'Y';
  /** CRC03 */
  readonly conditions: readonly '65'[];
}

export interface CrcDurableEquipment extends Sent {
  /** CRC01 */
  readonly category: '09';
  /** CRC02 */
  readonly applies: 'N' | 'Y';
  /** CRC03 to 04 */
  readonly conditions: readonly ('38' | 'ZV')[];
}

export interface DtpService extends Sent {
  /** DTP01 */
  readonly qualifier: '472';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface DtpCertificationRevision extends Sent {
  /** DTP01 */
  readonly qualifier: '607';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpTherapyBegin extends Sent {
  /** DTP01 */
  readonly qualifier: '463';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpLastCertification extends Sent {
  /** DTP01 */
  readonly qualifier: '461';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpTest extends Sent {
  /** DTP01 */
  readonly qualifier: '738' | '739';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpShipped extends Sent {
  /** DTP01 */
  readonly qualifier: '011';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface QtyPatients extends Sent {
  /** QTY01 */
  readonly qualifier: 'PT';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface QtyObstetricUnits extends Sent {
  /** QTY01 */
  readonly qualifier: 'FL';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface Mea extends Sent {
  /** MEA01 */
  readonly reference: 'OG' | 'TR';
  /** MEA02 */
  readonly qualifier: 'HT' | 'R1' | 'R2' | 'R3' | 'R4';
  /** MEA03 */
  readonly value: Decimal;
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

export interface RefPriorAuthorizationOf2400 extends Sent {
  /** REF01 */
  readonly qualifier: 'G1';
  /** REF02 */
  readonly value: string;
  /** REF04 */
  readonly related?: {
    readonly qualifier: '2U';
    readonly value: string;
  };
}

export interface RefLineControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: '6R';
  /** REF02 */
  readonly value: string;
}

export interface RefReferringClia extends Sent {
  /** REF01 */
  readonly qualifier: 'F4';
  /** REF02 */
  readonly value: string;
}

export interface RefImmunizationBatch extends Sent {
  /** REF01 */
  readonly qualifier: 'BT';
  /** REF02 */
  readonly value: string;
}

export interface RefReferralOf2400 extends Sent {
  /** REF01 */
  readonly qualifier: '9F';
  /** REF02 */
  readonly value: string;
  /** REF04 */
  readonly related?: {
    readonly qualifier: '2U';
    readonly value: string;
  };
}

export interface AmtSalesTax extends Sent {
  /** AMT01 */
  readonly qualifier: 'T';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtPostage extends Sent {
  /** AMT01 */
  readonly qualifier: 'F4';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface NteLine extends Sent {
  /** NTE01 */
  readonly kind: 'ADD' | 'DCP';
  /** NTE02 */
  readonly text: string;
}

export interface NteRepricer extends Sent {
  /** NTE01 */
  readonly kind: 'TPO';
  /** NTE02 */
  readonly text: string;
}

export interface Ps1 extends Sent {
  /** PS101 */
  readonly providerId: string;
  /** PS102 */
  readonly chargeCents: Cents;
}

export interface HcpOf2400 extends Sent {
  /** HCP01 */
  readonly pricingMethod: PricingMethodCode2;
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
  /** HCP09 */
  readonly procedureQualifier?: 'ER' | 'HC' | 'IV' | 'WK';
  /** HCP10 */
  readonly procedureCode?: string;
  /** HCP11 */
  readonly unit?: 'MJ' | 'UN';
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
  readonly productQualifier: 'EN' | 'EO' | 'HI' | 'N4' | 'ON' | 'UK' | 'UP';
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

export interface Nm1Of2420B extends Sent {
  /** NM101 */
  readonly entity: 'QB';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM108 */
  readonly idQualifier?: 'XX';
  /** NM109 */
  readonly id?: string;
}

export interface RefOf2420B extends Sent {
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

export interface RefOf2420C extends Sent {
  /** REF01 */
  readonly qualifier: 'G2' | 'LU';
  /** REF02 */
  readonly value: string;
  /** REF04 */
  readonly related?: {
    readonly qualifier: '2U';
    readonly value: string;
  };
}

export interface Nm1Of2420E extends Sent {
  /** NM101 */
  readonly entity: 'DK';
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

export interface Svd extends Sent {
  /** SVD01 */
  readonly payerId: string;
  /** SVD02 */
  readonly paidCents: Cents;
  /** SVD03 */
  readonly procedure: {
    readonly qualifier: 'ER' | 'HC' | 'IV' | 'WK';
    readonly code: string;
    readonly modifiers?: readonly string[];
    readonly description?: string;
  };
  /** SVD05 */
  readonly paidQuantity: Decimal;
  /** SVD06 */
  readonly bundledIntoLine?: number;
}

export interface Lq extends Sent {
  /** LQ01 */
  readonly listQualifier: 'AS' | 'UT';
  /** LQ02 */
  readonly code: string;
}

export interface Frm extends Sent {
  /** FRM01 */
  readonly question: string;
  /** FRM02 */
  readonly yesNo?: 'N' | 'W' | 'Y';
  /** FRM03 */
  readonly text?: string;
  /** FRM04 */
  readonly date?: PlainDate;
  /** FRM05 */
  readonly percentage?: Decimal;
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

export interface PatOf2000C extends Sent {
  /** PAT01 */
  readonly relationship: '01' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
  /** PAT05 */
  readonly dateFormat?: 'D8';
  /** PAT06 */
  readonly deathDate?: PlainDate;
  /** PAT07 */
  readonly weightUnit?: '01';
  /** PAT08 */
  readonly weight?: Decimal;
  /** PAT09 */
  readonly pregnant?: 'Y';
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

export type InsuranceTypeCode = '12' | '13' | '14' | '15' | '16' | '41' | '42' | '43' | '47';

export type ClaimFilingCode = '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';

export type DelayReasonCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '15';

export type ReportTypeCode = '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '13' | '15' | '21' | 'A3' | 'A4' | 'AM' | 'AS' | 'B2' | 'B3' | 'B4' | 'BR' | 'BS' | 'BT' | 'CB' | 'CK' | 'CT' | 'D2' | 'DA' | 'DB' | 'DG' | 'DJ' | 'DS' | 'EB' | 'HC' | 'HR' | 'I5' | 'IR' | 'LA' | 'M1' | 'MT' | 'NN' | 'OB' | 'OC' | 'OD' | 'OE' | 'OX' | 'OZ' | 'P4' | 'P5' | 'PE' | 'PN' | 'PO' | 'PQ' | 'PY' | 'PZ' | 'RB' | 'RR' | 'RT' | 'RX' | 'SG' | 'V5' | 'XP';

export type PricingMethodCode = '00' | '01' | '02' | '03' | '04' | '05' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14';

export type RelationshipCode = '01' | '18' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';

export type Code = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';

export type PricingMethodCode2 = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14';
