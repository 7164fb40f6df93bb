/**
 * From what was charged to what is owed, step by step: charge, what was taken off the price, what the plan allows, what
 * was taken off that, what the plan paid, what it left to the patient and why, what the patient paid, what is open.
 */
import type { Cents } from '../kernel/money.ts';
import { cents, negateCents, sumCents } from '../kernel/money.ts';
import { assert } from '../kernel/result.ts';
import type { ChargeBalance } from './balances.ts';
import { type AccountCode, CHART } from './chart.ts';
import { meaningOf, type ReasonMeaning } from './explain.ts';
import type { AdjustmentCodes } from './posting-rules.ts';
import { type WhyKind, whyKindOf } from './statement-reasons.ts';

export type OwingStep = Pick<ReasonMeaning, 'words' | 'cite'> & {
  readonly kind: 'charge' | 'adjustment' | 'allowed' | 'plan-paid' | 'with-plan' | 'yours' | 'why' | 'patient-paid' | 'open';
  /** True for a sum so far, false for a move from one sum to the next; 'why' parts are what 'yours' is made of. */
  readonly isTotal: boolean;
  readonly cents: Cents;
  readonly reason?: string;
  readonly why?: WhyKind;
  readonly account?: AccountCode;
  readonly accountName?: string;
};

/**
 * What lowers the price itself: the contract, and a fee that is lower beside another procedure. Sequestration is taken from
 * the payment and a write-off from what is open; the allowed amount is the plan's own figure and stays.
 */
const LOWERS_THE_PRICE: readonly AccountCode[] = ['5000', '5080'];

/**
 * In: one charge's balance. Out: charge + moves = 'allowed', that + moves = 'yours', that + moves = 'open'; a move of
 * nothing is left out. Errors: sums that do not meet are a bug and throw.
 */
export function owingSteps(balance: ChargeBalance, codes: AdjustmentCodes): readonly OwingStep[] {
  const adjustments = balance.adjusted.map(({ account, reason, cents: taken }): OwingStep => {
    const { words, cite } = meaningOf(reason, codes);
    return {
      ...move('adjustment', negateCents(taken)),
      account,
      accountName: CHART[account].name,
      ...(reason === '' ? {} : { reason }),
      ...(words === undefined ? {} : { words }),
      ...(cite === undefined ? {} : { cite }),
    };
  });
  const price = adjustments.filter(({ account }) => account !== undefined && LOWERS_THE_PRICE.includes(account));
  const later = adjustments.filter((step) => !price.includes(step));
  const allowed = cents(balance.chargeCents + sumCents(price.map((step) => step.cents)));
  const whys = balance.patientAssigned.map((assigned): OwingStep => {
    const { words, cite } = meaningOf(assigned.reason, codes);
    return {
      ...move('why', assigned.cents),
      reason: assigned.reason,
      why: whyKindOf(assigned),
      ...(words === undefined ? {} : { words }),
      ...(cite === undefined ? {} : { cite }),
    };
  });
  const yours = sumCents(whys.map((step) => step.cents));
  assert(
    balance.chargeCents - balance.adjustedCents - balance.insurancePaidCents - balance.openInsuranceCents === yours,
    'what the plan allows must be what it paid, has still open, left to the patient, and what was taken off it',
  );
  assert(
    yours - balance.patientPaidCents === balance.openPatientCents,
    'the patient’s part must be what is paid and what is open',
  );
  return [
    total('charge', balance.chargeCents),
    ...price,
    total('allowed', allowed),
    ...later,
    ...unlessZero(move('plan-paid', negateCents(balance.insurancePaidCents))),
    ...unlessZero(move('with-plan', negateCents(balance.openInsuranceCents))),
    total('yours', yours),
    ...whys,
    ...unlessZero(move('patient-paid', negateCents(balance.patientPaidCents))),
    total('open', balance.openPatientCents),
  ];
}

const total = (kind: OwingStep['kind'], amount: Cents): OwingStep => ({ kind, isTotal: true, cents: amount });
const move = (kind: OwingStep['kind'], amount: Cents): OwingStep => ({ kind, isTotal: false, cents: amount });
const unlessZero = (step: OwingStep): readonly OwingStep[] => (step.cents === 0 ? [] : [step]);
