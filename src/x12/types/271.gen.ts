// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 271, 005010X279A1. */
export interface Transaction271 extends Ordered {
  readonly st?: St;
  readonly bht: Bht;
  /** payer level */
  readonly loop2000A: readonly Loop2000A[];
  readonly se?: Se;
}

export interface Loop2000A extends Ordered {
  readonly hl: Hl;
  readonly aaa?: readonly Aaa[];
  /** payer */
  readonly loop2100A: Loop2100A;
  /** asking party level */
  readonly loop2000B?: readonly Loop2000B[];
}

export interface Loop2100A extends Ordered {
  readonly nm1: Nm1;
  readonly per?: readonly Per[];
  readonly aaa?: readonly AaaOf2100A[];
}

export interface Loop2000B extends Ordered {
  readonly hl: HlOf2000B;
  /** asking party */
  readonly loop2100B: Loop2100B;
  /** subscriber level */
  readonly loop2000C?: readonly Loop2000C[];
}

export interface Loop2100B extends Ordered {
  readonly nm1: Nm1Of2100B;
  readonly ref?: readonly Ref[];
  readonly n3?: N3;
  readonly n4?: N4;
  readonly aaa?: readonly AaaOf2100B[];
  readonly prv?: Prv;
}

export interface Loop2000C extends Ordered {
  readonly hl: HlOf2000C;
  readonly trn?: readonly Trn[];
  /** subscriber */
  readonly loop2100C: Loop2100C;
  /** dependent level */
  readonly loop2000D?: readonly Loop2000D[];
}

export interface Loop2100C extends Ordered {
  readonly nm1: Nm1Of2100C;
  readonly ref?: readonly RefOf2100C[];
  readonly n3?: N3;
  readonly n4?: N4;
  readonly aaa?: readonly AaaOf2100C[];
  readonly prv?: PrvOf2100C;
  readonly dmg?: Dmg;
  readonly ins?: Ins;
  readonly hi?: Hi;
  readonly dtp?: readonly Dtp[];
  readonly mpi?: readonly Mpi[];
  /** benefit of the subscriber */
  readonly loop2110C?: readonly Loop2110C[];
}

export interface Loop2110C extends Ordered {
  readonly eb: Eb;
  readonly hsd?: readonly Hsd[];
  readonly ref?: readonly RefOf2110C[];
  readonly dtp?: readonly DtpOf2110C[];
  readonly aaa?: readonly AaaOf2110C[];
  readonly msg?: readonly Msg[];
  /** more about the benefit */
  readonly loop2115C?: readonly Loop2115C[];
  readonly ls?: Ls;
  /** who else is named */
  readonly loop2120C?: readonly Loop2120C[];
  readonly le?: Le;
}

export interface Loop2115C extends Ordered {
  readonly iii: Iii;
}

export interface Loop2120C extends Ordered {
  readonly nm1: Nm1Of2120C;
  readonly n3?: N3;
  readonly n4?: N4Of2120C;
  readonly per?: readonly PerOf2120C[];
  readonly prv?: Prv;
}

export interface Loop2000D extends Ordered {
  readonly hl: HlOf2000D;
  readonly trn?: readonly Trn[];
  /** dependent */
  readonly loop2100D: Loop2100D;
}

export interface Loop2100D extends Ordered {
  readonly nm1: Nm1Of2100D;
  readonly ref?: readonly RefOf2100D[];
  readonly n3?: N3;
  readonly n4?: N4;
  readonly aaa?: readonly AaaOf2100D[];
  readonly prv?: PrvOf2100C;
  readonly dmg?: Dmg;
  readonly ins?: InsOf2100D;
  readonly hi?: Hi;
  readonly dtp?: readonly Dtp[];
  readonly mpi?: readonly Mpi[];
  /** benefit of the dependent */
  readonly loop2110D?: readonly Loop2110D[];
}

export interface Loop2110D extends Ordered {
  readonly eb: Eb;
  readonly hsd?: readonly Hsd[];
  readonly ref?: readonly RefOf2110C[];
  readonly dtp?: readonly DtpOf2110C[];
  readonly aaa?: readonly AaaOf2110C[];
  readonly msg?: readonly Msg[];
  /** more about the benefit */
  readonly loop2115D?: readonly Loop2115D[];
  readonly ls?: Ls;
  /** who else is named */
  readonly loop2120D?: readonly Loop2120D[];
  readonly le?: Le;
}

export interface Loop2115D extends Ordered {
  readonly iii: Iii;
}

export interface Loop2120D extends Ordered {
  readonly nm1: Nm1Of2120C;
  readonly n3?: N3;
  readonly n4?: N4Of2120C;
  readonly per?: readonly PerOf2120C[];
  readonly prv?: Prv;
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '271';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bht extends Sent {
  /** BHT01 */
  readonly structure: '0022';
  /** BHT02 */
  readonly purpose: '06' | '11';
  /** BHT03 */
  readonly reference?: string;
  /** BHT04 */
  readonly date: PlainDate;
  /** BHT05 */
  readonly time: TimeOfDay;
}

export interface Hl extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL03 */
  readonly level: '20';
  /** HL04 */
  readonly childCode: '0' | '1';
}

export interface Aaa extends Sent {
  /** AAA01 */
  readonly valid: 'N' | 'Y';
  /** AAA03 */
  readonly rejectReason: '04' | '41' | '42' | '79';
  /** AAA04 */
  readonly followUp: 'C' | 'N' | 'P' | 'R' | 'S' | 'Y';
}

export interface Nm1 extends Sent {
  /** NM101 */
  readonly entity: '2B' | '36' | 'GP' | 'P5' | 'PR';
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
  readonly idQualifier: '24' | '46' | 'FI' | 'NI' | 'PI' | 'XV' | 'XX';
  /** NM109 */
  readonly id: string;
}

export interface Per extends Sent {
  /** PER01 */
  readonly contactFunction: 'IC';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts?: readonly ({
    readonly qualifier?: 'ED' | 'EM' | 'FX' | 'TE' | 'UR' | 'EX';
    readonly number?: string;
  })[];
}

export interface AaaOf2100A extends Sent {
  /** AAA01 */
  readonly valid: 'N' | 'Y';
  /** AAA03 */
  readonly rejectReason: '04' | '41' | '42' | '79' | '80' | 'T4';
  /** AAA04 */
  readonly followUp: 'C' | 'N' | 'P' | 'R' | 'S' | 'W' | 'X' | 'Y';
}

export interface HlOf2000B extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '21';
  /** HL04 */
  readonly childCode: '0' | '1';
}

export interface Nm1Of2100B extends Sent {
  /** NM101 */
  readonly entity: '1P' | '2B' | '36' | '80' | 'FA' | 'GP' | 'P5' | 'PR';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier: '24' | '34' | 'FI' | 'PI' | 'PP' | 'SV' | 'XV' | 'XX';
  /** NM109 */
  readonly id: string;
}

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode;
  /** REF02 */
  readonly value: string;
  /** REF03 */
  readonly description?: string;
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

export interface AaaOf2100B extends Sent {
  /** AAA01 */
  readonly valid: 'N' | 'Y';
  /** AAA03 */
  readonly rejectReason: RejectReasonCode;
  /** AAA04 */
  readonly followUp: 'C' | 'N' | 'R' | 'S' | 'W' | 'X' | 'Y';
}

export interface Prv extends Sent {
  /** PRV01 */
  readonly role: RoleCode;
  /** PRV02 */
  readonly idQualifier?: 'PXC';
  /** PRV03 */
  readonly id?: string;
}

export interface HlOf2000C extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '22';
  /** HL04 */
  readonly childCode: '0' | '1';
}

export interface Trn extends Sent {
  /** TRN01 */
  readonly kind: '1' | '2';
  /** TRN02 */
  readonly trace: string;
  /** TRN03 */
  readonly originator: string;
  /** TRN04 */
  readonly detail?: string;
}

export interface Nm1Of2100C extends Sent {
  /** NM101 */
  readonly entity: 'IL';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
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

export interface RefOf2100C extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode2;
  /** REF02 */
  readonly value: string;
  /** REF03 */
  readonly description?: string;
}

export interface AaaOf2100C extends Sent {
  /** AAA01 */
  readonly valid: 'N' | 'Y';
  /** AAA03 */
  readonly rejectReason: RejectReasonCode2;
  /** AAA04 */
  readonly followUp: 'C' | 'N' | 'R' | 'S' | 'W' | 'X' | 'Y';
}

export interface PrvOf2100C extends Sent {
  /** PRV01 */
  readonly role: RoleCode2;
  /** PRV02 */
  readonly idQualifier?: 'PXC';
  /** PRV03 */
  readonly id?: string;
}

export interface Dmg extends Sent {
  /** DMG01 */
  readonly dateFormat?: 'D8';
  /** DMG02 */
  readonly birthDate?: PlainDate;
  /** DMG03 */
  readonly sex?: 'F' | 'M' | 'U';
}

export interface Ins extends Sent {
  /** INS01 */
  readonly isSubscriber: 'Y';
  /** INS02 */
  readonly relationship: '18';
  /** INS03 */
  readonly maintenanceType?: '001';
  /** INS04 */
  readonly maintenanceReason?: '25';
  /** INS17 */
  readonly birthSequence?: number;
}

export interface Hi extends Sent {
  /** HI01 to 08 */
  readonly items: readonly ({
    readonly qualifier: 'ABK' | 'BK' | 'ABF' | 'BF';
    readonly code: string;
  })[];
}

export interface Dtp extends Sent {
  /** DTP01 */
  readonly qualifier: QualifierCode3;
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface Mpi extends Sent {
  /** MPI01 */
  readonly status: 'A' | 'C' | 'L' | 'O' | 'P' | 'S' | 'T';
  /** MPI02 */
  readonly employment: EmploymentCode;
  /** MPI03 */
  readonly service: ServiceCode;
  /** MPI04 */
  readonly description?: string;
  /** MPI05 */
  readonly rank?: RankCode;
  /** MPI06 */
  readonly dateFormat?: 'D8' | 'RD8';
  /** MPI07 */
  readonly date?: PlainDate | DateRange;
}

export interface Eb extends Sent {
  /** EB01 */
  readonly benefit: BenefitCode;
  /** EB02 */
  readonly coverageLevel?: CoverageLevelCode;
  /** EB03 */
  readonly serviceTypes?: readonly ServiceTypesCode[];
  /** EB04 */
  readonly insuranceType?: InsuranceTypeCode;
  /** EB05 */
  readonly planCoverage?: string;
  /** EB06 */
  readonly timePeriod?: TimePeriodCode;
  /** EB07 */
  readonly amountCents?: Cents;
  /** EB08 */
  readonly percentage?: Decimal;
  /** EB09 */
  readonly quantityQualifier?: QuantityQualifierCode;
  /** EB10 */
  readonly quantity?: Decimal;
  /** EB11 */
  readonly authorizationRequired?: 'N' | 'U' | 'Y';
  /** EB12 */
  readonly inNetwork?: 'N' | 'U' | 'W' | 'Y';
  /** EB13 */
  readonly procedure?: {
    readonly qualifier: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ';
    readonly code: string;
    readonly modifiers?: readonly string[];
    readonly throughCode?: string;
  };
  /** EB14 */
  readonly diagnosisPointers?: readonly number[];
}

export interface Hsd extends Sent {
  /** HSD01 */
  readonly quantityQualifier?: 'DY' | 'FL' | 'HS' | 'MN' | 'VS';
  /** HSD02 */
  readonly quantity?: Decimal;
  /** HSD03 */
  readonly unit?: 'DA' | 'MO' | 'VS' | 'WK' | 'YR';
  /** HSD04 */
  readonly sampleFrequency?: Decimal;
  /** HSD05 */
  readonly timePeriod?: TimePeriodCode2;
  /** HSD06 */
  readonly periodCount?: number;
  /** HSD07 */
  readonly deliveryFrequency?: DeliveryFrequencyCode;
  /** HSD08 */
  readonly deliveryTime?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'Y';
}

export interface RefOf2110C extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode4;
  /** REF02 */
  readonly value: string;
  /** REF03 */
  readonly description?: string;
}

export interface DtpOf2110C extends Sent {
  /** DTP01 */
  readonly qualifier: QualifierCode5;
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface AaaOf2110C extends Sent {
  /** AAA01 */
  readonly valid: 'N' | 'Y';
  /** AAA03 */
  readonly rejectReason: RejectReasonCode3;
  /** AAA04 */
  readonly followUp: 'C' | 'N' | 'R' | 'W' | 'X' | 'Y';
}

export interface Msg extends Sent {
  /** MSG01 */
  readonly text: string;
}

export interface Iii extends Sent {
  /** III01 */
  readonly listQualifier?: 'GR' | 'NI' | 'ZZ';
  /** III02 */
  readonly code?: string;
  /** III03 */
  readonly category?: '44';
  /** III04 */
  readonly text?: string;
}

export interface Ls extends Sent {
  /** LS01 */
  readonly loop: '2120';
}

export interface Nm1Of2120C extends Sent {
  /** NM101 */
  readonly entity: EntityCode;
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: IdQualifierCode;
  /** NM109 */
  readonly id?: string;
  /** NM110 */
  readonly relationship?: '01' | '02' | '27' | '41' | '48' | '65' | '72';
}

export interface N4Of2120C extends Sent {
  /** N401 */
  readonly city: string;
  /** N402 */
  readonly state?: string;
  /** N403 */
  readonly postalCode?: string;
  /** N404 */
  readonly country?: string;
  /** N405 */
  readonly locationQualifier?: 'RJ';
  /** N406 */
  readonly location?: string;
  /** N407 */
  readonly countrySubdivision?: string;
}

export interface PerOf2120C extends Sent {
  /** PER01 */
  readonly contactFunction: 'IC';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts?: readonly ({
    readonly qualifier?: 'ED' | 'EM' | 'FX' | 'TE' | 'UR' | 'WP' | 'EX';
    readonly number?: string;
  })[];
}

export interface Le extends Sent {
  /** LE01 */
  readonly loop: '2120';
}

export interface HlOf2000D extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '23';
  /** HL04 */
  readonly childCode: '0';
}

export interface Nm1Of2100D extends Sent {
  /** NM101 */
  readonly entity: '03';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
}

export interface RefOf2100D extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode6;
  /** REF02 */
  readonly value: string;
  /** REF03 */
  readonly description?: string;
}

export interface AaaOf2100D extends Sent {
  /** AAA01 */
  readonly valid: 'N' | 'Y';
  /** AAA03 */
  readonly rejectReason: RejectReasonCode4;
  /** AAA04 */
  readonly followUp: 'C' | 'N' | 'R' | 'S' | 'W' | 'X' | 'Y';
}

export interface InsOf2100D extends Sent {
  /** INS01 */
  readonly isSubscriber: 'N';
  /** INS02 */
  readonly relationship: '01' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
  /** INS03 */
  readonly maintenanceType?: '001';
  /** INS04 */
  readonly maintenanceReason?: '25';
  /** INS17 */
  readonly birthSequence?: number;
}

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}

export type QualifierCode = '0B' | '1C' | '1D' | '1J' | '4A' | 'CT' | 'EL' | 'EO' | 'HPI' | 'JD' | 'N5' | 'N7' | 'Q4' | 'SY' | 'TJ';

export type RejectReasonCode = '15' | '41' | '43' | '44' | '45' | '46' | '47' | '48' | '50' | '51' | '79' | '97' | 'T4';

export type RoleCode = 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SB' | 'SK' | 'SU';

export type QualifierCode2 = '18' | '1L' | '1W' | '3H' | '49' | '6P' | 'CE' | 'CT' | 'EA' | 'EJ' | 'F6' | 'GH' | 'HJ' | 'IF' | 'IG' | 'N6' | 'NQ' | 'Q4' | 'SY' | 'Y4';

export type RejectReasonCode2 = '15' | '35' | '42' | '43' | '45' | '47' | '48' | '49' | '51' | '52' | '56' | '57' | '58' | '60' | '61' | '62' | '63' | '71' | '72' | '73' | '74' | '75' | '76' | '78';

export type RoleCode2 = 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SK' | 'SU';

export type QualifierCode3 = '096' | '102' | '152' | '291' | '307' | '318' | '340' | '341' | '342' | '343' | '346' | '347' | '356' | '357' | '382' | '435' | '442' | '458' | '472' | '539' | '540' | '636' | '771';

export type EmploymentCode = 'AE' | 'AO' | 'AS' | 'AT' | 'AU' | 'CC' | 'DD' | 'HD' | 'IR' | 'LX' | 'PE' | 'RE' | 'RM' | 'RR' | 'RU';

export type ServiceCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'Q' | 'R' | 'S' | 'U' | 'W';

export type RankCode = 'A1' | 'A2' | 'A3' | 'B1' | 'B2' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8' | 'C9' | 'E1' | 'F1' | 'F2' | 'F3' | 'F4' | 'G1' | 'G4' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'R1' | 'R2' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S9' | 'SA' | 'SB' | 'SC' | 'T1' | 'V1' | 'W1';

export type BenefitCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'A' | 'B' | 'C' | 'CB' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'MC' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y';

export type CoverageLevelCode = 'CHD' | 'DEP' | 'ECH' | 'EMP' | 'ESP' | 'FAM' | 'IND' | 'SPC' | 'SPO';

export type ServiceTypesCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '30' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '96' | '97' | '98' | '99' | 'A0' | 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AK' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'B1' | 'B2' | 'B3' | 'BA' | 'BB' | 'BC' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BK' | 'BL' | 'BM' | 'BN' | 'BP' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BU' | 'BV' | 'BW' | 'BX' | 'BY' | 'BZ' | 'C1' | 'CA' | 'CB' | 'CC' | 'CD' | 'CE' | 'CF' | 'CG' | 'CH' | 'CI' | 'CJ' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CP' | 'CQ' | 'DG' | 'DM' | 'DS' | 'GF' | 'GN' | 'GY' | 'IC' | 'MH' | 'NI' | 'ON' | 'PT' | 'PU' | 'RN' | 'RT' | 'TC' | 'TN' | 'UC';

export type InsuranceTypeCode = '12' | '13' | '14' | '15' | '16' | '41' | '42' | '43' | '47' | 'AP' | 'C1' | 'CO' | 'CP' | 'D' | 'DB' | 'EP' | 'FF' | 'GP' | 'HM' | 'HN' | 'HS' | 'IN' | 'IP' | 'LC' | 'LD' | 'LI' | 'LT' | 'MA' | 'MB' | 'MC' | 'MH' | 'MI' | 'MP' | 'OT' | 'PE' | 'PL' | 'PP' | 'PR' | 'PS' | 'QM' | 'RP' | 'SP' | 'TF' | 'WC' | 'WU';

export type TimePeriodCode = '6' | '7' | '13' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '34' | '35' | '36';

export type QuantityQualifierCode = '8H' | '99' | 'CA' | 'CE' | 'D3' | 'DB' | 'DY' | 'HS' | 'LA' | 'LE' | 'M2' | 'MN' | 'P6' | 'QA' | 'S7' | 'S8';

export type TimePeriodCode2 = '6' | '7' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '29' | '30' | '31' | '32' | '33' | '34' | '35';

export type DeliveryFrequencyCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'SG' | 'SL' | 'SP' | 'SX' | 'SY' | 'SZ' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y';

export type QualifierCode4 = '18' | '1L' | '1W' | '49' | '6P' | '9F' | 'ALS' | 'CLI' | 'F6' | 'FO' | 'G1' | 'IG' | 'M7' | 'N6' | 'NQ';

export type QualifierCode5 = '096' | '193' | '194' | '198' | '290' | '291' | '292' | '295' | '304' | '307' | '318' | '346' | '348' | '349' | '356' | '357' | '435' | '472' | '636' | '771';

export type RejectReasonCode3 = '15' | '33' | '52' | '53' | '54' | '55' | '56' | '57' | '60' | '61' | '62' | '63' | '69' | '70' | '98' | 'AA' | 'AE' | 'AF' | 'AG' | 'AO' | 'CI' | 'E8' | 'IA' | 'MA';

export type EntityCode = '13' | '1I' | '1P' | '2B' | '36' | '73' | 'FA' | 'GP' | 'GW' | 'I3' | 'IL' | 'LR' | 'OC' | 'P3' | 'P4' | 'P5' | 'PR' | 'PRP' | 'SEP' | 'TTP' | 'VER' | 'VN' | 'VY' | 'X3' | 'Y2';

export type IdQualifierCode = '24' | '34' | '46' | 'FA' | 'FI' | 'II' | 'MI' | 'NI' | 'PI' | 'PP' | 'SV' | 'XV' | 'XX';

export type QualifierCode6 = '18' | '1L' | '1W' | '49' | '6P' | 'CE' | 'CT' | 'EA' | 'EJ' | 'F6' | 'GH' | 'HJ' | 'IF' | 'IG' | 'MRC' | 'N6' | 'NQ' | 'Q4' | 'SY' | 'Y4';

export type RejectReasonCode4 = '15' | '35' | '42' | '43' | '45' | '47' | '48' | '49' | '51' | '52' | '56' | '57' | '58' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '71' | '77';
