// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 834, 005010X220A1. */
export interface Transaction834 extends Ordered {
  readonly st?: St;
  readonly bgn: Bgn;
  readonly ref?: Ref;
  readonly dtp?: readonly Dtp[];
  readonly qty?: readonly Qty[];
  /** plan sponsor */
  readonly loop1000A: Loop1000A;
  /** payer */
  readonly loop1000B: Loop1000B;
  /** broker or administrator */
  readonly loop1000C?: readonly Loop1000C[];
  /** member */
  readonly loop2000: readonly Loop2000[];
  readonly se?: Se;
}

export interface Loop1000A extends Ordered {
  readonly n1: N1;
}

export interface Loop1000B extends Ordered {
  readonly n1: N1Of1000B;
}

export interface Loop1000C extends Ordered {
  readonly n1: N1Of1000C;
  /** their account */
  readonly loop1100C?: Loop1100C;
}

export interface Loop1100C extends Ordered {
  readonly act: Act;
}

export interface Loop2000 extends Ordered {
  readonly ins: Ins;
  readonly refSubscriberNumber: RefSubscriberNumber;
  readonly refPolicyNumber?: RefPolicyNumber;
  readonly refMemberId?: readonly RefMemberId[];
  readonly dtp?: readonly DtpOf2000[];
  /** member name */
  readonly loop2100A: Loop2100A;
  /** name as it was */
  readonly loop2100B?: Loop2100B;
  /** mailing address */
  readonly loop2100C?: Loop2100C;
  /** employer */
  readonly loop2100D?: readonly Loop2100D[];
  /** school */
  readonly loop2100E?: readonly Loop2100E[];
  /** custodial parent */
  readonly loop2100F?: Loop2100F;
  /** responsible person */
  readonly loop2100G?: readonly Loop2100G[];
  /** drop-off address */
  readonly loop2100H?: Loop2100H;
  /** disability */
  readonly loop2200?: readonly Loop2200[];
  /** coverage */
  readonly loop2300?: readonly Loop2300[];
  readonly ls?: Ls;
  /** reporting category */
  readonly loop2700?: readonly Loop2700[];
  readonly le?: Le;
}

export interface Loop2100A extends Ordered {
  readonly nm1: Nm1;
  readonly per?: Per;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly dmg?: Dmg;
  readonly ec?: readonly Ec[];
  readonly icm?: Icm;
  readonly amt?: readonly Amt[];
  readonly hlh?: Hlh;
  readonly lui?: readonly Lui[];
}

export interface Loop2100B extends Ordered {
  readonly nm1: Nm1Of2100B;
  readonly dmg?: DmgOf2100B;
}

export interface Loop2100C extends Ordered {
  readonly nm1: Nm1Of2100C;
  readonly n3: N3;
  readonly n4: N4Of2100C;
}

export interface Loop2100D extends Ordered {
  readonly nm1: Nm1Of2100D;
  readonly per?: PerOf2100D;
  readonly n3?: N3;
  readonly n4?: N4Of2100C;
}

export interface Loop2100E extends Ordered {
  readonly nm1: Nm1Of2100E;
  readonly per?: PerOf2100E;
  readonly n3?: N3;
  readonly n4?: N4Of2100C;
}

export interface Loop2100F extends Ordered {
  readonly nm1: Nm1Of2100F;
  readonly per?: PerOf2100F;
  readonly n3?: N3;
  readonly n4?: N4Of2100C;
}

export interface Loop2100G extends Ordered {
  readonly nm1: Nm1Of2100G;
  readonly per?: PerOf2100G;
  readonly n3?: N3;
  readonly n4?: N4Of2100C;
}

export interface Loop2100H extends Ordered {
  readonly nm1: Nm1Of2100H;
  readonly n3?: N3;
  readonly n4?: N4Of2100C;
}

export interface Loop2200 extends Ordered {
  readonly dsb: Dsb;
  readonly dtp?: readonly DtpOf2200[];
}

export interface Loop2300 extends Ordered {
  readonly hd: Hd;
  readonly dtp: readonly DtpOf2300[];
  readonly amt?: readonly Amt[];
  readonly refCoverageId?: readonly RefCoverageId[];
  readonly refPriorCoverageMonths?: RefPriorCoverageMonths;
  readonly idc?: readonly Idc[];
  /** provider */
  readonly loop2310?: readonly Loop2310[];
  /** other coverage */
  readonly loop2320?: readonly Loop2320[];
}

export interface Loop2310 extends Ordered {
  readonly lx: Lx;
  readonly nm1: Nm1Of2310;
  readonly n3?: readonly N3[];
  readonly n4?: N4Of2100C;
  readonly per?: readonly PerOf2310[];
  readonly pla?: Pla;
}

export interface Loop2320 extends Ordered {
  readonly cob: Cob;
  readonly ref?: readonly RefOf2320[];
  readonly dtp?: readonly DtpOf2320[];
  /** other payer */
  readonly loop2330?: readonly Loop2330[];
}

export interface Loop2330 extends Ordered {
  readonly nm1: Nm1Of2330;
  readonly n3?: N3;
  readonly n4?: N4Of2100C;
  readonly per?: PerOf2330;
}

export interface Loop2700 extends Ordered {
  readonly lx: Lx;
  /** what is reported */
  readonly loop2750: Loop2750;
}

export interface Loop2750 extends Ordered {
  readonly n1: N1Of2750;
  readonly ref?: RefOf2750;
  readonly dtp?: DtpOf2750;
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '834';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bgn extends Sent {
  /** BGN01 */
  readonly purpose: '00' | '15' | '22';
  /** BGN02 */
  readonly reference: string;
  /** BGN03 */
  readonly date: PlainDate;
  /** BGN04 */
  readonly time: TimeOfDay;
  /** BGN05 */
  readonly timeZone?: TimeZoneCode;
  /** BGN06 */
  readonly originalReference?: string;
  /** BGN08 */
  readonly action: '2' | '4' | 'RX';
}

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: '38';
  /** REF02 */
  readonly value: string;
}

export interface Dtp extends Sent {
  /** DTP01 */
  readonly qualifier: '007' | '090' | '091' | '303' | '382' | '388';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface Qty extends Sent {
  /** QTY01 */
  readonly qualifier: 'DT' | 'ET' | 'TO';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface N1 extends Sent {
  /** N101 */
  readonly entity: 'P5';
  /** N102 */
  readonly name?: string;
  /** N103 */
  readonly idQualifier: '24' | '94' | 'FI';
  /** N104 */
  readonly id: string;
}

export interface N1Of1000B extends Sent {
  /** N101 */
  readonly entity: 'IN';
  /** N102 */
  readonly name?: string;
  /** N103 */
  readonly idQualifier: '94' | 'FI' | 'XV';
  /** N104 */
  readonly id: string;
}

export interface N1Of1000C extends Sent {
  /** N101 */
  readonly entity: 'BO' | 'TV';
  /** N102 */
  readonly name: string;
  /** N103 */
  readonly idQualifier: '94' | 'FI' | 'XV';
  /** N104 */
  readonly id: string;
}

export interface Act extends Sent {
  /** ACT01 */
  readonly accountNumber: string;
  /** ACT06 */
  readonly secondAccountNumber?: string;
}

export interface Ins extends Sent {
  /** INS01 */
  readonly isSubscriber: 'N' | 'Y';
  /** INS02 */
  readonly relationship: RelationshipCode;
  /** INS03 */
  readonly maintenanceType: '001' | '021' | '024' | '025' | '030';
  /** INS04 */
  readonly maintenanceReason?: MaintenanceReasonCode;
  /** INS05 */
  readonly benefitStatus: 'A' | 'C' | 'S' | 'T';
  /** INS06 */
  readonly medicare?: {
    readonly plan: 'A' | 'B' | 'C' | 'D' | 'E';
    readonly reason?: '0' | '1' | '2';
  };
  /** INS07 */
  readonly cobraReason?: CobraReasonCode;
  /** INS08 */
  readonly employment?: 'AC' | 'AO' | 'AU' | 'FT' | 'L1' | 'PT' | 'RT' | 'TE';
  /** INS09 */
  readonly student?: 'F' | 'N' | 'P';
  /** INS10 */
  readonly handicapped?: 'N' | 'Y';
  /** INS11 */
  readonly dateFormat?: 'D8';
  /** INS12 */
  readonly deathDate?: PlainDate;
  /** INS13 */
  readonly confidentiality?: 'R' | 'U';
  /** INS17 */
  readonly birthSequence?: number;
}

export interface RefSubscriberNumber extends Sent {
  /** REF01 */
  readonly qualifier: '0F';
  /** REF02 */
  readonly value: string;
}

export interface RefPolicyNumber extends Sent {
  /** REF01 */
  readonly qualifier: '1L';
  /** REF02 */
  readonly value: string;
}

export interface RefMemberId extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode;
  /** REF02 */
  readonly value: string;
}

export interface DtpOf2000 extends Sent {
  /** DTP01 */
  readonly qualifier: QualifierCode2;
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface Nm1 extends Sent {
  /** NM101 */
  readonly entity: '74' | 'IL';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '34' | 'ZZ';
  /** NM109 */
  readonly id?: string;
}

export interface Per extends Sent {
  /** PER01 */
  readonly contactFunction: 'IP';
  /** PER03 to 08 */
  readonly contacts: readonly {
    readonly qualifier: QualifierCode3;
    readonly number: string;
  }[];
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
  /** N405 */
  readonly locationQualifier?: '60' | 'CY';
  /** N406 */
  readonly location?: string;
  /** N407 */
  readonly countrySubdivision?: string;
}

export interface Dmg extends Sent {
  /** DMG01 */
  readonly dateFormat: 'D8';
  /** DMG02 */
  readonly birthDate: PlainDate;
  /** DMG03 */
  readonly sex: 'F' | 'M' | 'U';
  /** DMG04 */
  readonly maritalStatus?: MaritalStatusCode;
  /** DMG05 */
  readonly backgrounds?: readonly {
    readonly race?: RaceCode;
    readonly listQualifier?: 'RET';
    readonly code?: string;
  }[];
  /** DMG06 */
  readonly citizenship?: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /** DMG10 */
  readonly collectionQualifier?: 'REC';
  /** DMG11 */
  readonly collection?: string;
}

export interface Ec extends Sent {
  /** EC01 to 03 */
  readonly employmentClasses: readonly EmploymentClassesCode[];
}

export interface Icm extends Sent {
  /** ICM01 */
  readonly frequency: FrequencyCode;
  /** ICM02 */
  readonly wageCents: Cents;
  /** ICM03 */
  readonly hours?: Decimal;
  /** ICM04 */
  readonly location?: string;
  /** ICM05 */
  readonly salaryGrade?: string;
}

export interface Amt extends Sent {
  /** AMT01 */
  readonly qualifier: 'B9' | 'C1' | 'D2' | 'EBA' | 'FK' | 'P3' | 'R';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Hlh extends Sent {
  /** HLH01 */
  readonly healthCode: 'N' | 'S' | 'T' | 'U' | 'X';
  /** HLH02 */
  readonly height?: Decimal;
  /** HLH03 */
  readonly weight?: Decimal;
}

export interface Lui extends Sent {
  /** LUI01 */
  readonly languageQualifier?: 'LD' | 'LE';
  /** LUI02 */
  readonly language?: string;
  /** LUI03 */
  readonly description?: string;
  /** LUI04 */
  readonly use?: '5' | '6' | '7' | '8';
}

export interface Nm1Of2100B extends Sent {
  /** NM101 */
  readonly entity: '70';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '34' | 'ZZ';
  /** NM109 */
  readonly id?: string;
}

export interface DmgOf2100B extends Sent {
  /** DMG01 */
  readonly dateFormat?: 'D8';
  /** DMG02 */
  readonly birthDate?: PlainDate;
  /** DMG03 */
  readonly sex?: 'F' | 'M' | 'U';
  /** DMG04 */
  readonly maritalStatus?: MaritalStatusCode;
  /** DMG05 */
  readonly backgrounds?: readonly {
    readonly race?: RaceCode;
    readonly listQualifier?: 'RET';
    readonly code?: string;
  }[];
  /** DMG06 */
  readonly citizenship?: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /** DMG10 */
  readonly collectionQualifier?: 'REC';
  /** DMG11 */
  readonly collection?: string;
}

export interface Nm1Of2100C extends Sent {
  /** NM101 */
  readonly entity: '31';
  /** NM102 */
  readonly entityType: '1';
}

export interface N4Of2100C extends Sent {
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

export interface Nm1Of2100D extends Sent {
  /** NM101 */
  readonly entity: '36';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '24' | '34';
  /** NM109 */
  readonly id?: string;
}

export interface PerOf2100D extends Sent {
  /** PER01 */
  readonly contactFunction: 'EP';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts: readonly ({
    readonly qualifier: 'AP' | 'BN' | 'CP' | 'EM' | 'EX' | 'FX' | 'TE';
    readonly number: string;
  })[];
}

export interface Nm1Of2100E extends Sent {
  /** NM101 */
  readonly entity: 'M8';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
}

export interface PerOf2100E extends Sent {
  /** PER01 */
  readonly contactFunction: 'SK';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts: readonly ({
    readonly qualifier: 'EM' | 'EX' | 'FX' | 'TE';
    readonly number: string;
  })[];
}

export interface Nm1Of2100F extends Sent {
  /** NM101 */
  readonly entity: 'S3';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '34' | 'ZZ';
  /** NM109 */
  readonly id?: string;
}

export interface PerOf2100F extends Sent {
  /** PER01 */
  readonly contactFunction: 'PQ';
  /** PER03 to 08 */
  readonly contacts: readonly {
    readonly qualifier: QualifierCode3;
    readonly number: string;
  }[];
}

export interface Nm1Of2100G extends Sent {
  /** NM101 */
  readonly entity: EntityCode;
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '34' | 'ZZ';
  /** NM109 */
  readonly id?: string;
}

export interface PerOf2100G extends Sent {
  /** PER01 */
  readonly contactFunction: 'RP';
  /** PER03 to 08 */
  readonly contacts: readonly {
    readonly qualifier: QualifierCode3;
    readonly number: string;
  }[];
}

export interface Nm1Of2100H extends Sent {
  /** NM101 */
  readonly entity: '45';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
}

export interface Dsb extends Sent {
  /** DSB01 */
  readonly disability: '1' | '2' | '3' | '4';
  /** DSB07 */
  readonly diagnosisQualifier?: 'DX' | 'ZZ';
  /** DSB08 */
  readonly diagnosis?: string;
}

export interface DtpOf2200 extends Sent {
  /** DTP01 */
  readonly qualifier: '360' | '361';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface Hd extends Sent {
  /** HD01 */
  readonly maintenanceType: '001' | '002' | '021' | '024' | '025' | '026' | '030' | '032';
  /** HD03 */
  readonly coverage: CoverageCode;
  /** HD04 */
  readonly plan?: string;
  /** HD05 */
  readonly coverageLevel?: CoverageLevelCode;
  /** HD09 */
  readonly lateEnrollment?: 'N' | 'Y';
}

export interface DtpOf2300 extends Sent {
  /** DTP01 */
  readonly qualifier: '300' | '303' | '343' | '348' | '349' | '543' | '695';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface RefCoverageId extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode4;
  /** REF02 */
  readonly value: string;
}

export interface RefPriorCoverageMonths extends Sent {
  /** REF01 */
  readonly qualifier: 'QQ';
  /** REF02 */
  readonly value: string;
}

export interface Idc extends Sent {
  /** IDC01 */
  readonly plan: string;
  /** IDC02 */
  readonly cardKind: 'D' | 'H' | 'P';
  /** IDC03 */
  readonly count?: Decimal;
  /** IDC04 */
  readonly action?: '1' | '2' | 'RX';
}

export interface Lx extends Sent {
  /** LX01 */
  readonly number: number;
}

export interface Nm1Of2310 extends Sent {
  /** NM101 */
  readonly entity: EntityCode2;
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '34' | 'FI' | 'SV' | 'XX';
  /** NM109 */
  readonly id?: string;
  /** NM110 */
  readonly relationship: '25' | '26' | '72';
}

export interface PerOf2310 extends Sent {
  /** PER01 */
  readonly contactFunction: 'IC';
  /** PER03 to 08 */
  readonly contacts: readonly {
    readonly qualifier: QualifierCode3;
    readonly number: string;
  }[];
}

export interface Pla extends Sent {
  /** PLA01 */
  readonly action: '2';
  /** PLA02 */
  readonly entity: '1P';
  /** PLA03 */
  readonly date: PlainDate;
  /** PLA05 */
  readonly reason: ReasonCode;
}

export interface Cob extends Sent {
  /** COB01 */
  readonly responsibility: 'P' | 'S' | 'T' | 'U';
  /** COB02 */
  readonly groupNumber?: string;
  /** COB03 */
  readonly coordination: '1' | '5' | '6';
  /** COB04 */
  readonly serviceTypes?: readonly ServiceTypesCode[];
}

export interface RefOf2320 extends Sent {
  /** REF01 */
  readonly qualifier: '60' | '6P' | 'SY' | 'ZZ';
  /** REF02 */
  readonly value: string;
}

export interface DtpOf2320 extends Sent {
  /** DTP01 */
  readonly qualifier: '344' | '345';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface Nm1Of2330 extends Sent {
  /** NM101 */
  readonly entity: '36' | 'GW' | 'IN';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM108 */
  readonly idQualifier?: 'FI' | 'NI' | 'XV';
  /** NM109 */
  readonly id?: string;
}

export interface PerOf2330 extends Sent {
  /** PER01 */
  readonly contactFunction: 'CN';
  /** PER03 to 04 */
  readonly contacts: readonly {
    readonly qualifier: 'TE';
    readonly number: string;
  }[];
}

export interface Ls extends Sent {
  /** LS01 */
  readonly loop: '2700';
}

export interface N1Of2750 extends Sent {
  /** N101 */
  readonly entity: '75';
  /** N102 */
  readonly name: string;
}

export interface RefOf2750 extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode5;
  /** REF02 */
  readonly value: string;
}

export interface DtpOf2750 extends Sent {
  /** DTP01 */
  readonly qualifier: '007';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface Le extends Sent {
  /** LE01 */
  readonly loop: string;
}

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}

export type TimeZoneCode = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | 'AD' | 'AS' | 'AT' | 'CD' | 'CS' | 'CT' | 'ED' | 'ES' | 'ET' | 'GM' | 'HD' | 'HS' | 'HT' | 'LT' | 'MD' | 'MS' | 'MT' | 'ND' | 'NS' | 'NT' | 'PD' | 'PS' | 'PT' | 'TD' | 'TS' | 'TT' | 'UT';

export type RelationshipCode = '01' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '23' | '24' | '25' | '26' | '31' | '38' | '53' | '60' | 'D2' | 'G8' | 'G9';

export type MaintenanceReasonCode = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '14' | '15' | '16' | '17' | '18' | '20' | '21' | '22' | '25' | '26' | '27' | '28' | '29' | '31' | '32' | '33' | '37' | '38' | '39' | '40' | '41' | '43' | '59' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AL' | 'EC' | 'XN' | 'XT';

export type CobraReasonCode = '1' | '10' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'ZZ';

export type QualifierCode = '17' | '23' | '3H' | '4A' | '6O' | 'ABB' | 'D3' | 'DX' | 'F6' | 'P5' | 'Q4' | 'QQ' | 'ZZ';

export type QualifierCode2 = '050' | '286' | '296' | '297' | '300' | '301' | '303' | '336' | '337' | '338' | '339' | '340' | '341' | '350' | '351' | '356' | '357' | '383' | '385' | '386' | '393' | '394' | '473' | '474';

export type QualifierCode3 = 'AP' | 'BN' | 'CP' | 'EM' | 'EX' | 'FX' | 'HP' | 'TE' | 'WP';

export type MaritalStatusCode = 'B' | 'D' | 'I' | 'M' | 'R' | 'S' | 'U' | 'W' | 'X';

export type RaceCode = '7' | '8' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'N' | 'O' | 'P' | 'Z';

export type EmploymentClassesCode = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '17' | '18' | '19' | '20' | '21' | '22' | '23';

export type FrequencyCode = '1' | '2' | '3' | '4' | '6' | '7' | '8' | '9' | 'B' | 'C' | 'H' | 'Q' | 'S' | 'U';

export type EntityCode = '6Y' | '9K' | 'E1' | 'EI' | 'EXS' | 'GB' | 'GD' | 'J6' | 'LR' | 'QD' | 'S1' | 'TZ' | 'X4';

export type CoverageCode = 'AG' | 'AH' | 'AJ' | 'AK' | 'DCP' | 'DEN' | 'EPO' | 'FAC' | 'HE' | 'HLT' | 'HMO' | 'LTC' | 'LTD' | 'MM' | 'MOD' | 'PDG' | 'POS' | 'PPO' | 'PRA' | 'STD' | 'UR' | 'VIS';

export type CoverageLevelCode = 'CHD' | 'DEP' | 'E1D' | 'E2D' | 'E3D' | 'E5D' | 'E6D' | 'E7D' | 'E8D' | 'E9D' | 'ECH' | 'EMP' | 'ESP' | 'FAM' | 'IND' | 'SPC' | 'SPO' | 'TWO';

export type QualifierCode4 = '17' | '1L' | '9V' | 'CE' | 'E8' | 'M7' | 'PID' | 'RB' | 'X9' | 'XM' | 'XX1' | 'XX2' | 'ZX' | 'ZZ';

export type EntityCode2 = '1X' | '3D' | '80' | 'FA' | 'OD' | 'P3' | 'QA' | 'QN' | 'Y2';

export type ReasonCode = '14' | '22' | '46' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ';

export type ServiceTypesCode = '1' | '35' | '48' | '50' | '54' | '89' | '90' | 'A4' | 'AG' | 'AL' | 'BB';

export type QualifierCode5 = '00' | '17' | '18' | '19' | '26' | '3L' | '6M' | '9V' | '9X' | 'GE' | 'LU' | 'PID' | 'XX1' | 'XX2' | 'YY' | 'ZZ';
