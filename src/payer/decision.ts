/** What a payer decided about a claim: one reason per dollar, each line with its working. Plain JSON. */
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { WorkingStep } from '../kernel/working.ts';
import type { AccumulatorEvent } from '../pricing/accumulators.ts';
import type { Adjustment } from './submitted-claim.ts';

export type LineDecision = {
  readonly lineNumber: number;
  readonly chargeCents: Cents;
  readonly allowedCents: Cents;
  readonly paidCents: Cents;
  /** chargeCents = paidCents + the sum of these. */
  readonly adjustments: readonly Adjustment[];
  /** Remark codes (LQ*HE). */
  readonly rarcs: readonly string[];
  /** The denial rule that decided, or 'price' when the line was priced, 'coordination' behind another payer. */
  readonly decidedBy: string;
  /** The deciding rule's sentence, when the line was denied. */
  readonly because?: string;
  readonly steps: readonly WorkingStep[];
};

/** CLP02 that this payer writes. */
export type StatusCode = '1' | '2' | '3' | '4' | '19' | '20' | '21' | '22';

export type ClaimDecision = {
  readonly claimNumber: string;
  readonly payerId: string;
  readonly decidedOn: PlainDate;
  /** The first pay day on which it may be remitted. */
  readonly payOn: PlainDate;
  readonly statusCode: StatusCode;
  readonly chargeCents: Cents;
  readonly paidCents: Cents;
  /** Sum of group PR. */
  readonly patientCents: Cents;
  readonly lines: readonly LineDecision[];
  /** Claim-level remark codes (MOA). */
  readonly remarks: readonly string[];
  readonly accumulators: readonly AccumulatorEvent[];
  /** What is left to the patient goes on to this payer. */
  readonly forwardTo?: { readonly payerId: string; readonly name: string; readonly memberId: string };
};
