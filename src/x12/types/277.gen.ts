// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 277, 005010X212. */
export interface Transaction277 extends Ordered {
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
  /** receiver level */
  readonly loop2000B: readonly Loop2000B[];
}

export interface Loop2100A extends Ordered {
  readonly nm1: Nm1;
  readonly per?: Per;
}

export interface Loop2000B extends Ordered {
  readonly hl: HlOf2000B;
  /** receiver */
  readonly loop2100B: Loop2100B;
  /** receiver answer */
  readonly loop2200B?: Loop2200B;
  /** provider level */
  readonly loop2000C?: readonly Loop2000C[];
}

export interface Loop2100B extends Ordered {
  readonly nm1: Nm1Of2100B;
}

export interface Loop2200B extends Ordered {
  readonly trn: Trn;
  readonly stc: readonly Stc[];
}

export interface Loop2000C extends Ordered {
  readonly hl: HlOf2000C;
  /** provider */
  readonly loop2100C: readonly Loop2100C[];
  /** provider answer */
  readonly loop2200C?: Loop2200C;
  /** subscriber level */
  readonly loop2000D?: readonly Loop2000D[];
}

export interface Loop2100C extends Ordered {
  readonly nm1: Nm1Of2100C;
}

export interface Loop2200C extends Ordered {
  readonly trn: TrnOf2200C;
  readonly stc: readonly StcOf2200C[];
}

export interface Loop2000D extends Ordered {
  readonly hl: HlOf2000D;
  /** subscriber */
  readonly loop2100D: Loop2100D;
  /** claim answer */
  readonly loop2200D?: readonly Loop2200D[];
  /** dependent level */
  readonly loop2000E?: readonly Loop2000E[];
}

export interface Loop2100D extends Ordered {
  readonly nm1: Nm1Of2100D;
}

export interface Loop2200D extends Ordered {
  readonly trn: Trn;
  readonly stc: readonly StcOf2200D[];
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refBillType?: RefBillType;
  readonly refPatientControlNumber?: RefPatientControlNumber;
  readonly refPrescription?: RefPrescription;
  readonly refVoucher?: RefVoucher;
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly dtp?: Dtp;
  /** line answer */
  readonly loop2220D?: readonly Loop2220D[];
}

export interface Loop2220D extends Ordered {
  readonly svc: Svc;
  readonly stc: readonly StcOf2220D[];
  readonly ref?: Ref;
  readonly dtp: Dtp;
}

export interface Loop2000E extends Ordered {
  readonly hl: HlOf2000E;
  /** dependent */
  readonly loop2100E: Loop2100E;
  /** claim answer for the dependent */
  readonly loop2200E?: readonly Loop2200E[];
}

export interface Loop2100E extends Ordered {
  readonly nm1: Nm1Of2100E;
}

export interface Loop2200E extends Ordered {
  readonly trn: Trn;
  readonly stc: readonly StcOf2200D[];
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refBillType?: RefBillType;
  readonly refPatientControlNumber?: RefPatientControlNumber;
  readonly refPrescription?: RefPrescription;
  readonly refVoucher?: RefVoucher;
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly dtp?: Dtp;
  /** line answer for the dependent */
  readonly loop2220E?: readonly Loop2220E[];
}

export interface Loop2220E extends Ordered {
  readonly svc: Svc;
  readonly stc: readonly StcOf2220D[];
  readonly ref?: Ref;
  readonly dtp: Dtp;
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '277';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bht extends Sent {
  /** BHT01 */
  readonly structure: '0010';
  /** BHT02 */
  readonly purpose: '08';
  /** BHT03 */
  readonly reference: string;
  /** BHT04 */
  readonly date: PlainDate;
  /** BHT05 */
  readonly time: TimeOfDay;
  /** BHT06 */
  readonly kind: 'DG';
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

export interface Trn extends Sent {
  /** TRN01 */
  readonly kind: '2';
  /** TRN02 */
  readonly trace: string;
}

export interface Stc extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: '41' | 'AY' | 'PR';
  };
  /** STC02 */
  readonly date: PlainDate;
  /** STC10 */
  readonly secondStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
  };
  /** STC11 */
  readonly thirdStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
  };
}

export interface HlOf2000C extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: '19';
  /** HL04 */
  readonly childCode: '0' | '1';
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

export interface TrnOf2200C extends Sent {
  /** TRN01 */
  readonly kind: '1';
  /** TRN02 */
  readonly trace: string;
}

export interface StcOf2200C extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: '1P' | '85';
  };
  /** STC02 */
  readonly date: PlainDate;
  /** STC10 */
  readonly secondStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
  };
  /** STC11 */
  readonly thirdStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
  };
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

export interface StcOf2200D extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
    readonly list?: 'RX';
  };
  /** STC02 */
  readonly date: PlainDate;
  /** STC04 */
  readonly chargeCents?: Cents;
  /** STC05 */
  readonly paidCents?: Cents;
  /** STC06 */
  readonly decidedOn?: PlainDate;
  /** STC08 */
  readonly paymentDate?: PlainDate;
  /** STC09 */
  readonly checkNumber?: string;
  /** STC10 */
  readonly secondStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
    readonly list?: 'RX';
  };
  /** STC11 */
  readonly thirdStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
    readonly list?: 'RX';
  };
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

export interface RefVoucher extends Sent {
  /** REF01 */
  readonly qualifier: 'VV';
  /** REF02 */
  readonly value: string;
}

export interface RefClearinghouseTrace extends Sent {
  /** REF01 */
  readonly qualifier: 'D9';
  /** REF02 */
  readonly value: string;
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
  /** SVC03 */
  readonly paidCents: Cents;
  /** SVC04 */
  readonly revenueCode?: string;
  /** SVC07 */
  readonly submittedQuantity: Decimal;
}

export interface StcOf2220D extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
    readonly list?: 'RX';
  };
  /** STC02 */
  readonly date: PlainDate;
  /** STC10 */
  readonly secondStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
    readonly list?: 'RX';
  };
  /** STC11 */
  readonly thirdStatus?: {
    readonly category: string;
    readonly code: string;
    readonly entity?: string;
    readonly list?: 'RX';
  };
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
