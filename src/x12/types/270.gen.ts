// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 270, 005010X279A1. */
export interface Transaction270 extends Ordered {
  readonly st?: St;
  readonly bht: Bht;
  /** payer level */
  readonly loop2000A: readonly Loop2000A[];
  readonly se?: Se;
}

export interface Loop2000A extends Ordered {
  readonly hl: Hl;
  /** payer */
  readonly loop2100A: Loop2100A;
  /** asking party level */
  readonly loop2000B: readonly Loop2000B[];
}

export interface Loop2100A extends Ordered {
  readonly nm1: Nm1;
}

export interface Loop2000B extends Ordered {
  readonly hl: HlOf2000B;
  /** asking party */
  readonly loop2100B: Loop2100B;
  /** subscriber level */
  readonly loop2000C: readonly Loop2000C[];
}

export interface Loop2100B extends Ordered {
  readonly nm1: Nm1Of2100B;
  readonly ref?: readonly Ref[];
  readonly n3?: N3;
  readonly n4?: N4;
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
  readonly prv?: PrvOf2100C;
  readonly dmg?: Dmg;
  readonly ins?: Ins;
  readonly hi?: Hi;
  readonly dtp?: readonly Dtp[];
  /** what the subscriber asks */
  readonly loop2110C?: readonly Loop2110C[];
}

export interface Loop2110C extends Ordered {
  readonly eq: Eq;
  readonly amtSpendDown?: AmtSpendDown;
  readonly amtSpendDownBilled?: AmtSpendDownBilled;
  readonly iii?: Iii;
  readonly ref?: RefOf2110C;
  readonly dtp?: DtpOf2110C;
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
  readonly prv?: PrvOf2100C;
  readonly dmg?: Dmg;
  readonly ins?: InsOf2100D;
  readonly hi?: Hi;
  readonly dtp?: readonly Dtp[];
  /** what the dependent asks */
  readonly loop2110D?: readonly Loop2110D[];
}

export interface Loop2110D extends Ordered {
  readonly eq: Eq;
  readonly iii?: Iii;
  readonly ref?: RefOf2110C;
  readonly dtp?: DtpOf2110C;
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '270';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bht extends Sent {
  /** BHT01 */
  readonly structure: '0022';
  /** BHT02 */
  readonly purpose: '01' | '13';
  /** BHT03 */
  readonly reference?: string;
  /** BHT04 */
  readonly date: PlainDate;
  /** BHT05 */
  readonly time: TimeOfDay;
  /** BHT06 */
  readonly kind?: 'RT';
}

export interface Hl extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL03 */
  readonly level: '20';
  /** HL04 */
  readonly childCode: '1';
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

export interface HlOf2000B extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '21';
  /** HL04 */
  readonly childCode: '1';
}

export interface Nm1Of2100B extends Sent {
  /** NM101 */
  readonly entity: '1P' | '2B' | '36' | '80' | 'FA' | 'GP' | 'P5' | 'PR';
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
  readonly kind: '1';
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
}

export interface PrvOf2100C extends Sent {
  /** PRV01 */
  readonly role: RoleCode2;
  /** PRV02 */
  readonly idQualifier?: '9K' | 'D3' | 'EI' | 'HPI' | 'PXC' | 'SY' | 'TJ';
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
  /** INS17 */
  readonly birthSequence: number;
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
  readonly qualifier: '102' | '291';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface Eq extends Sent {
  /** EQ01 */
  readonly serviceTypes?: readonly ServiceTypesCode[];
  /** EQ02 */
  readonly procedure?: {
    readonly qualifier: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ';
    readonly code: string;
    readonly modifiers?: readonly string[];
  };
  /** EQ03 */
  readonly coverageLevel?: 'FAM';
  /** EQ05 */
  readonly diagnosisPointers?: readonly number[];
}

export interface AmtSpendDown extends Sent {
  /** AMT01 */
  readonly qualifier: 'R';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtSpendDownBilled extends Sent {
  /** AMT01 */
  readonly qualifier: 'PB';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Iii extends Sent {
  /** III01 */
  readonly listQualifier: 'ZZ';
  /** III02 */
  readonly code: string;
}

export interface RefOf2110C extends Sent {
  /** REF01 */
  readonly qualifier: '9F' | 'G1';
  /** REF02 */
  readonly value: string;
}

export interface DtpOf2110C extends Sent {
  /** DTP01 */
  readonly qualifier: '291';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
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
  readonly qualifier: QualifierCode3;
  /** REF02 */
  readonly value: string;
}

export interface InsOf2100D extends Sent {
  /** INS01 */
  readonly isSubscriber: 'N';
  /** INS02 */
  readonly relationship: '01' | '19' | '34';
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

export type RoleCode = 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SB' | 'SK' | 'SU';

export type QualifierCode2 = '18' | '1L' | '1W' | '3H' | '6P' | 'CT' | 'EA' | 'EJ' | 'F6' | 'GH' | 'HJ' | 'IG' | 'N6' | 'NQ' | 'SY' | 'Y4';

export type RoleCode2 = 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SK' | 'SU';

export type ServiceTypesCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '30' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '96' | '97' | '98' | '99' | 'A0' | 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AK' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'B1' | 'B2' | 'B3' | 'BA' | 'BB' | 'BC' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BK' | 'BL' | 'BM' | 'BN' | 'BP' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BU' | 'BV' | 'BW' | 'BX' | 'BY' | 'BZ' | 'C1' | 'CA' | 'CB' | 'CC' | 'CD' | 'CE' | 'CF' | 'CG' | 'CH' | 'CI' | 'CJ' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CP' | 'CQ' | 'DG' | 'DM' | 'DS' | 'GF' | 'GN' | 'GY' | 'IC' | 'MH' | 'NI' | 'ON' | 'PT' | 'PU' | 'RN' | 'RT' | 'TC' | 'TN' | 'UC';

export type QualifierCode3 = '18' | '1L' | '1W' | '6P' | 'CT' | 'EA' | 'EJ' | 'F6' | 'GH' | 'HJ' | 'IF' | 'IG' | 'MRC' | 'N6' | 'SY' | 'Y4';
