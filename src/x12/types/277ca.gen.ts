// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent, TimeOfDay } from '../typed.ts';
import type { DateRange } from '../value.ts';

/** 277CA, 005010X214. */
export interface Transaction277CA extends Ordered {
  readonly st?: St;
  readonly bht: Bht;
  /** answering party level */
  readonly loop2000A: readonly Loop2000A[];
  readonly se?: Se;
}

export interface Loop2000A extends Ordered {
  readonly hl: Hl;
  /** answering party */
  readonly loop2100A: Loop2100A;
  /** transmission */
  readonly loop2200A: readonly Loop2200A[];
  /** receiver level */
  readonly loop2000B: Loop2000B;
}

export interface Loop2100A extends Ordered {
  readonly nm1: Nm1;
}

export interface Loop2200A extends Ordered {
  readonly trn: Trn;
  readonly dtpReceived: DtpReceived;
  readonly dtpProcessed: DtpProcessed;
}

export interface Loop2000B extends Ordered {
  readonly hl: HlOf2000B;
  /** receiver */
  readonly loop2100B: Loop2100B;
  /** receiver answer */
  readonly loop2200B: Loop2200B;
  /** billing provider level */
  readonly loop2000C: readonly Loop2000C[];
}

export interface Loop2100B extends Ordered {
  readonly nm1: Nm1Of2100B;
}

export interface Loop2200B extends Ordered {
  readonly trn: TrnOf2200B;
  readonly stc: readonly Stc[];
  readonly qtyAccepted?: QtyAccepted;
  readonly qtyRejected?: QtyRejected;
  readonly amtAccepted?: AmtAccepted;
  readonly amtRejected?: AmtRejected;
}

export interface Loop2000C extends Ordered {
  readonly hl: HlOf2000C;
  /** billing provider */
  readonly loop2100C: readonly Loop2100C[];
  /** billing provider answer */
  readonly loop2200C?: Loop2200C;
  /** patient level */
  readonly loop2000D: readonly Loop2000D[];
}

export interface Loop2100C extends Ordered {
  readonly nm1: Nm1Of2100C;
}

export interface Loop2200C extends Ordered {
  readonly trn: Trn;
  readonly stc: readonly StcOf2200C[];
  readonly ref?: Ref;
  readonly qtyAccepted?: QtyAcceptedOf2200C;
  readonly qtyRejected?: QtyRejectedOf2200C;
  readonly amtAccepted?: AmtAccepted;
  readonly amtRejected?: AmtRejected;
}

export interface Loop2000D extends Ordered {
  readonly hl: HlOf2000D;
  /** patient */
  readonly loop2100D: Loop2100D;
  /** claim answer */
  readonly loop2200D?: readonly Loop2200D[];
}

export interface Loop2100D extends Ordered {
  readonly nm1: Nm1Of2100D;
}

export interface Loop2200D extends Ordered {
  readonly trn: TrnOf2200B;
  readonly stc: readonly StcOf2200D[];
  readonly refPayerClaimControlNumber?: RefPayerClaimControlNumber;
  readonly refClearinghouseTrace?: RefClearinghouseTrace;
  readonly refBillType?: RefBillType;
  readonly dtp: Dtp;
  /** line answer */
  readonly loop2220D?: readonly Loop2220D[];
}

export interface Loop2220D extends Ordered {
  readonly svc: Svc;
  readonly stc: StcOf2220D;
  readonly refLineControlNumber?: RefLineControlNumber;
  readonly refPrescription?: RefPrescription;
  readonly dtp?: DtpOf2220D;
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
  readonly structure: '0085';
  /** BHT02 */
  readonly purpose: '08';
  /** BHT03 */
  readonly reference: string;
  /** BHT04 */
  readonly date: PlainDate;
  /** BHT05 */
  readonly time: TimeOfDay;
  /** BHT06 */
  readonly kind: 'TH';
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
  readonly entity: 'PR' | 'AY';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier: '46' | 'FI' | 'PI' | 'XV';
  /** NM109 */
  readonly id: string;
}

export interface Trn extends Sent {
  /** TRN01 */
  readonly kind: '1';
  /** TRN02 */
  readonly trace: string;
}

export interface DtpReceived extends Sent {
  /** DTP01 */
  readonly qualifier: '050';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
}

export interface DtpProcessed extends Sent {
  /** DTP01 */
  readonly qualifier: '009';
  /** DTP02 */
  readonly format: 'D8';
  /** DTP03 */
  readonly date: PlainDate;
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

export interface TrnOf2200B extends Sent {
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
    readonly entity?: '36' | '40' | '41' | 'AY' | 'PR';
  };
  /** STC02 */
  readonly date: PlainDate;
  /** STC03 */
  readonly action: 'U' | 'WQ';
  /** STC04 */
  readonly chargeCents: Cents;
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

export interface QtyAccepted extends Sent {
  /** QTY01 */
  readonly qualifier: '90';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface QtyRejected extends Sent {
  /** QTY01 */
  readonly qualifier: 'AA';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface AmtAccepted extends Sent {
  /** AMT01 */
  readonly qualifier: 'YU';
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface AmtRejected extends Sent {
  /** AMT01 */
  readonly qualifier: 'YY';
  /** AMT02 */
  readonly amountCents: Cents;
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
  readonly entity: '85';
  /** NM102 */
  readonly entityType: '1' | '2';
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
  readonly idQualifier: 'FI' | 'SV' | 'XX';
  /** NM109 */
  readonly id: string;
}

export interface StcOf2200C extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: EntityCode;
  };
  /** STC03 */
  readonly action: 'U' | 'WQ';
  /** STC04 */
  readonly chargeCents: Cents;
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

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | '1G' | 'G2' | 'LU' | 'SY' | 'TJ';
  /** REF02 */
  readonly value: string;
}

export interface QtyAcceptedOf2200C extends Sent {
  /** QTY01 */
  readonly qualifier: 'QA';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface QtyRejectedOf2200C extends Sent {
  /** QTY01 */
  readonly qualifier: 'QC';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface HlOf2000D extends Sent {
  /** HL01 */
  readonly id: string;
  /** HL02 */
  readonly parentId: string;
  /** HL03 */
  readonly level: 'PT';
}

export interface Nm1Of2100D extends Sent {
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
  /** NM106 */
  readonly prefix?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier: 'II' | 'MI';
  /** NM109 */
  readonly id: string;
}

export interface StcOf2200D extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: EntityCode2;
  };
  /** STC02 */
  readonly date: PlainDate;
  /** STC03 */
  readonly action: 'U' | 'WQ';
  /** STC04 */
  readonly chargeCents: Cents;
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
  /** STC12 */
  readonly text?: string;
}

export interface RefPayerClaimControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: '1K';
  /** REF02 */
  readonly value: string;
}

export interface RefClearinghouseTrace extends Sent {
  /** REF01 */
  readonly qualifier: 'D9';
  /** REF02 */
  readonly value: string;
}

export interface RefBillType extends Sent {
  /** REF01 */
  readonly qualifier: 'BLT';
  /** REF02 */
  readonly value: string;
}

export interface Dtp extends Sent {
  /** DTP01 */
  readonly qualifier: '472';
  /** DTP02 */
  readonly format: 'RD8' | 'D8';
  /** DTP03 */
  readonly date: DateRange | PlainDate;
}

export interface Svc extends Sent {
  /** SVC01 */
  readonly procedure: {
    readonly qualifier: 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'NU' | 'WK';
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

export interface StcOf2220D extends Sent {
  /** STC01 */
  readonly status: {
    readonly category: string;
    readonly code: string;
    readonly entity?: EntityCode2;
  };
  /** STC02 */
  readonly date?: PlainDate;
  /** STC03 */
  readonly action: 'U';
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

export interface RefLineControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: 'FJ';
  /** REF02 */
  readonly value: string;
}

export interface RefPrescription extends Sent {
  /** REF01 */
  readonly qualifier: 'XZ';
  /** REF02 */
  readonly value: string;
}

export interface DtpOf2220D extends Sent {
  /** DTP01 */
  readonly qualifier: '472';
  /** DTP02 */
  readonly format: 'D8' | 'RD8';
  /** DTP03 */
  readonly date: PlainDate | DateRange;
}

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}

export type EntityCode = '36' | '40' | '41' | '77' | '82' | '85' | '87' | 'AY' | 'PR';

export type EntityCode2 = '03' | '1P' | '1Z' | '40' | '41' | '71' | '72' | '73' | '77' | '82' | '85' | '87' | 'DK' | 'DN' | 'DQ' | 'FA' | 'GB' | 'HK' | 'IL' | 'LI' | 'MSC' | 'PR' | 'PRP' | 'QB' | 'QC' | 'QD' | 'SEP' | 'TL' | 'TTP' | 'TU';
