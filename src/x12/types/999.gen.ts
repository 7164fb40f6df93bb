// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Ordered, Sent } from '../typed.ts';

/** 999, 005010X231A1. */
export interface Transaction999 extends Ordered {
  readonly st?: St;
  readonly ak1: Ak1;
  /** transaction answered */
  readonly loop2000?: readonly Loop2000[];
  readonly ak9: Ak9;
  readonly se?: Se;
}

export interface Loop2000 extends Ordered {
  readonly ak2: Ak2;
  /** segment in error */
  readonly loop2100?: readonly Loop2100[];
  readonly ik5: Ik5;
}

export interface Loop2100 extends Ordered {
  readonly ik3: Ik3;
  readonly ctxTriggers?: readonly CtxTriggers[];
  readonly ctxUnit?: CtxUnit;
  /** element in error */
  readonly loop2110?: readonly Loop2110[];
}

export interface Loop2110 extends Ordered {
  readonly ik4: Ik4;
  readonly ctx?: readonly CtxTriggers[];
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '999';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Ak1 extends Sent {
  /** AK101 */
  readonly functionalId: FunctionalIdCode;
  /** AK102 */
  readonly groupControlNumber: number;
  /** AK103 */
  readonly version: string;
}

export interface Ak2 extends Sent {
  /** AK201 */
  readonly transactionSet: string;
  /** AK202 */
  readonly controlNumber: string;
  /** AK203 */
  readonly version?: string;
}

export interface Ik3 extends Sent {
  /** IK301 */
  readonly segment: string;
  /** IK302 */
  readonly position: number;
  /** IK303 */
  readonly loop?: string;
  /** IK304 */
  readonly errorCode?: ErrorCodeCode;
}

export interface CtxTriggers extends Sent {
  /** CTX01 */
  readonly contexts: readonly {
    readonly name: 'SITUATIONAL TRIGGER';
  }[];
  /** CTX02 */
  readonly segment: string;
  /** CTX03 */
  readonly position: number;
  /** CTX04 */
  readonly loop?: string;
  /** CTX05 */
  readonly place?: {
    readonly element: number;
    readonly component?: number;
    readonly repetition?: number;
  };
  /** CTX06 */
  readonly reference?: {
    readonly dataElement: number;
  };
}

export interface CtxUnit extends Sent {
  /** CTX01 */
  readonly contexts: readonly ({
    readonly name: 'TRN02' | 'NM109' | 'PATIENT NAME NM109' | 'SUBSCRIBER NAME NM109' | 'ENT01' | 'SUBSCRIBER NUMBER REF02' | 'CLM01';
    readonly value: string;
  })[];
  /** CTX05 */
  readonly place?: {
    readonly element: number;
    readonly component?: number;
    readonly repetition?: number;
  };
}

export interface Ik4 extends Sent {
  /** IK401 */
  readonly place: {
    readonly element: number;
    readonly component?: number;
    readonly repetition?: number;
  };
  /** IK402 */
  readonly dataElement?: number;
  /** IK403 */
  readonly errorCode: ErrorCodeCode2;
  /** IK404 */
  readonly value?: string;
}

export interface Ik5 extends Sent {
  /** IK501 */
  readonly answer: 'A' | 'E' | 'M' | 'R' | 'W' | 'X';
  /** IK502 to 06 */
  readonly errorCodes?: readonly ErrorCodesCode[];
}

export interface Ak9 extends Sent {
  /** AK901 */
  readonly answer: 'A' | 'E' | 'M' | 'P' | 'R' | 'W' | 'X';
  /** AK902 */
  readonly declaredSets: number;
  /** AK903 */
  readonly receivedSets: number;
  /** AK904 */
  readonly acceptedSets: number;
  /** AK905 to 09 */
  readonly errorCodes?: readonly ErrorCodesCode2[];
}

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}

export type FunctionalIdCode = 'BE' | 'HB' | 'HC' | 'HI' | 'HN' | 'HP' | 'HR' | 'HS' | 'RA';

export type ErrorCodeCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'I4' | 'I6' | 'I7' | 'I8' | 'I9';

export type ErrorCodeCode2 = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | 'I10' | 'I11' | 'I12' | 'I13' | 'I6' | 'I9';

export type ErrorCodesCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '15' | '16' | '17' | '18' | '19' | '23' | '24' | '25' | '26' | '27' | 'I5' | 'I6';

export type ErrorCodesCode2 = '1' | '2' | '3' | '4' | '5' | '6' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '23' | '24' | '25' | '26';
