// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 276, 005010X212. */
export interface Transaction276 extends Ordered {
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
  /** provider level */
  readonly loop2000C: readonly Loop2000C[];
}

export interface Loop2100B extends Ordered {
  readonly nm1: Nm1Of2100B;
}

export interface Loop2000C extends Ordered {
  readonly hl: HlOf2000C;
  /** provider */
  readonly loop2100C: readonly Loop2100C[];
  /** subscriber level */
  readonly loop2000D: readonly Loop2000D[];
}

export interface Loop2100C extends Ordered {
  readonly nm1: Nm1Of2100C;
}

export interface Loop2000D extends Ordered {
  readonly hl: HlOf2000D;
  readonly dmg?: Dmg;
  /** subscriber */
  readonly loop2100D: Loop2100D;
  /** claim asked about for the subscriber */
  readonly loop2200D?: readonly Loop2200D[];
  /** dependent level */
  readonly loop2000E?: readonly Loop2000E[];
}

export interface Loop2100D extends Ordered {
  readonly nm1: Nm1Of2100D;
}

export interface Loop2200D extends Ordered {
  readonly trn: Trn;
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refBillType?: RefBillType;
  readonly refLocation?: RefLocation;
  readonly refGroupNumber?: RefGroupNumber;
  readonly refPatientControlNumber?: RefPatientControlNumber;
  readonly refPrescription?: RefPrescription;
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly amt?: Amt;
  readonly dtp?: Dtp;
  /** line asked about for the subscriber */
  readonly loop2210D?: readonly Loop2210D[];
}

export interface Loop2210D extends Ordered {
  readonly svc: Svc;
  readonly ref?: Ref;
  readonly dtp: Dtp;
}

export interface Loop2000E extends Ordered {
  readonly hl: HlOf2000E;
  readonly dmg: Dmg;
  /** dependent */
  readonly loop2100E: Loop2100E;
  /** claim asked about for the dependent */
  readonly loop2200E?: readonly Loop2200E[];
}

export interface Loop2100E extends Ordered {
  readonly nm1: Nm1Of2100E;
}

export interface Loop2200E extends Ordered {
  readonly trn: Trn;
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refBillType?: RefBillType;
  readonly refLocation?: RefLocation;
  readonly refGroupNumber?: RefGroupNumber;
  readonly refPatientControlNumber?: RefPatientControlNumber;
  readonly refPrescription?: RefPrescription;
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly amt?: Amt;
  readonly dtp?: Dtp;
  /** line asked about for the dependent */
  readonly loop2210E?: readonly Loop2210E[];
}

export interface Loop2210E extends Ordered {
  readonly svc: Svc;
  readonly ref?: Ref;
  readonly dtp: Dtp;
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '276';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bht extends Sent {
  /** BHT01 */
  readonly structure: '0010';
  /** BHT02 */
  readonly purpose: '13';
  /** BHT03 */
  readonly reference: string;
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
  readonly childCode: '1';
}

export interface Nm1 extends Sent {
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
  readonly entity: '41';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM108 */
  readonly idQualifier: '46';
  /** NM109 */
  readonly id: string;
}

export interface HlOf2000C extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '19';
  /** HL04 */
  readonly childCode: '1';
}

export interface Nm1Of2100C extends Sent {
  /** NM101 */
  readonly entity: '1P';
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
  readonly idQualifier: 'FI' | 'SV' | 'XX';
  /** NM109 */
  readonly id: string;
}

export interface HlOf2000D extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '22';
  /** HL04 */
  readonly childCode: '0' | '1';
}

export interface Dmg extends Sent {
  /** DMG01 */
  readonly dateFormat: 'D8';
  /** DMG02 */
  readonly birthDate: PlainDate;
  /** DMG03 */
  readonly sex?: 'F' | 'M';
}

export interface Nm1Of2100D extends Sent {
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
  readonly idQualifier: '24' | 'II' | 'MI';
  /** NM109 */
  readonly id: string;
}

export interface Trn extends Sent {
  /** TRN01 */
  readonly kind: '1';
  /** TRN02 */
  readonly trace: string;
}

export interface RefPayerClaimControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: '1K';
  /** REF02 */
  readonly value: string;
}

export interface RefBillType extends Sent {
  /** REF01 */
  readonly qualifier: 'BLT';
  /** REF02 */
  readonly value: string;
}

export interface RefLocation extends Sent {
  /** REF01 */
  readonly qualifier: 'LU';
  /** REF02 */
  readonly value: string;
}

export interface RefGroupNumber extends Sent {
  /** REF01 */
  readonly qualifier: '6P';
  /** REF02 */
  readonly value: string;
}

export interface RefPatientControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: 'EJ';
  /** REF02 */
  readonly value: string;
}

export interface RefPrescription extends Sent {
  /** REF01 */
  readonly qualifier: 'XZ';
  /** REF02 */
  readonly value: string;
}

export interface RefClearinghouseTrace extends Sent {
  /** REF01 */
  readonly qualifier: 'D9';
  /** REF02 */
  readonly value: string;
}

export interface Amt extends Sent {
  /** AMT01 */
  readonly qualifier: 'T3';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Dtp extends Sent {
  /** DTP01 */
  readonly qualifier: '472';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface Svc extends Sent {
  /** SVC01 */
  readonly procedure: {
    readonly qualifier: 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'N4' | 'NU' | 'WK';
    readonly code: string;
    readonly modifiers?: readonly string[];
  };
  /** SVC02 */
  readonly chargeCents: Cents;
  /** SVC04 */
  readonly revenueCode?: string;
  /** SVC07 */
  readonly submittedQuantity?: Decimal;
}

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: 'FJ';
  /** REF02 */
  readonly value: string;
}

export interface HlOf2000E extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '23';
}

export interface Nm1Of2100E extends Sent {
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

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}
