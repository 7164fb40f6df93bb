// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Ordered, Sent, TimeOfDay } from '../typed.ts';

/** TA1, TA1. */
export interface TransactionTA1 extends Ordered {
  readonly ta1: Ta1;
}

export interface Ta1 extends Sent {
  /** TA101 */
  readonly interchangeControlNumber: number;
  /** TA102 */
  readonly interchangeDate: string;
  /** TA103 */
  readonly interchangeTime: TimeOfDay;
  /** TA104 */
  readonly answer: 'A' | 'E' | 'R';
  /** TA105 */
  readonly note: NoteCode;
}

export type NoteCode = '000' | '001' | '002' | '003' | '004' | '005' | '006' | '007' | '008' | '009' | '010' | '011' | '012' | '013' | '014' | '015' | '016' | '017' | '018' | '019' | '020' | '021' | '022' | '023' | '024' | '025' | '026' | '027' | '028' | '029' | '030' | '031';
