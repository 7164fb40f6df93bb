/** An amount that carries how it came about: one step per line of the working, each with its source. */
import type { Citation } from './effective.ts';
import type { Cents } from './money.ts';

export type WorkingStep = {
  /** Plain words: "fee schedule", "deductible remaining 120.00". */
  readonly label: string;
  readonly cents: Cents;
  readonly cite: Citation;
};

export type WorkedAmount = {
  readonly cents: Cents;
  readonly steps: readonly WorkingStep[];
};
