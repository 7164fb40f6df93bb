/**
 * What a person decides about open money: give it up, or make it the patient's. The machine never does either;
 * it only refuses what is not open.
 */
import { type CoverageRank, RANKS } from '../claims/coverage.ts';
import type { ChargeId } from '../claims/identifiers.ts';
import { type Cents, maxCents, minCents, negateCents, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { chargeBalances } from './balances.ts';
import type { AccountCode } from './chart.ts';
import { TRANSFER_REASON } from './decide-line.ts';
import { type JournalEntry, journalEntry, type Leg } from './journal.ts';
import { openByPayer } from './payer-change.ts';

export type DecisionFailure = Failure<'charge-must-be-posted' | 'amount-must-be-open'>;

type Decision = {
  /** Identity of the decision: it posts once. */
  readonly decisionId: string;
  readonly chargeId: ChargeId;
  readonly posted: readonly JournalEntry[];
  readonly cents: Cents;
  /** Why, in the practice's words or a code; no patient data. */
  readonly reason: string;
  readonly postedOn: PlainDate;
};

type Side = { readonly whose: Pick<Leg, 'chargeId' | 'patientId' | 'encounterId'>; readonly from: readonly Leg[] };

/** The receivable's legs that give the amount up: the patient's, or those of the place among the plans with the most still open. */
function side(decision: Decision, account: '1100' | '1200'): Result<Side, DecisionFailure> {
  const balance = chargeBalances(decision.posted).get(decision.chargeId);
  if (balance === undefined) {
    return err({ code: 'charge-must-be-posted', message: 'This charge has no posting. Post the charge first.' });
  }
  const byRank = RANKS.toSorted((a, b) => balance.openByRank[b] - balance.openByRank[a]);
  const rank = byRank[0] ?? 'primary';
  // A credit balance with one plan is not open money with another.
  const open = account === '1200' ? balance.openPatientCents : minCents(balance.openByRank[rank], balance.openInsuranceCents);
  if (decision.cents <= 0 || decision.cents > maxCents(open, ZERO_CENTS)) {
    return err({
      code: 'amount-must-be-open',
      message:
        'The amount must be above zero and not above what is open there. Look at the charge’s balance and enter at most that.',
    });
  }
  const whose = {
    chargeId: decision.chargeId,
    ...(balance.patientId === undefined ? {} : { patientId: balance.patientId }),
    ...(balance.encounterId === undefined ? {} : { encounterId: balance.encounterId }),
  };
  if (account === '1100') return ok({ whose, from: offPlans(decision, rank).map((leg) => ({ ...whose, ...leg })) });
  return ok({ whose, from: [{ ...whose, account, cents: negateCents(decision.cents), reason: decision.reason }] });
}

/** Off each plan what is open with it, the most first: 1100 is kept by payer. The rest, where books name no payer, off the place alone. */
function offPlans({ posted, chargeId, cents: amount }: Decision, rank: CoverageRank): readonly Leg[] {
  const open = [...openByPayer(posted, { chargeId, rank })].filter(([, plan]) => plan.cents > 0);
  const legs: Leg[] = [];
  let left = amount;
  for (const [payerId, plan] of open.toSorted(([, a], [, b]) => b.cents - a.cents)) {
    const part = minCents(left, plan.cents);
    if (part > 0) legs.push({ account: '1100', cents: negateCents(part), rank, payerId });
    left = subtractCents(left, part);
  }
  return left > 0 ? [...legs, { account: '1100', cents: negateCents(left), rank }] : legs;
}

export type WriteOffAccount = Extract<
  AccountCode,
  '5000' | '5020' | '5030' | '5040' | '5050' | '5060' | '5070' | '5090' | '6000'
>;

/**
 * Dr 50xx or 6000 / Cr the receivable named by `from`, key 'write-off:<decisionId>'.
 * Errors: 'charge-must-be-posted'; 'amount-must-be-open'. Who may approve it is access/'s question.
 */
export function postWriteOff(
  decision: Decision & { readonly from: '1100' | '1200'; readonly account: WriteOffAccount },
): Result<JournalEntry, DecisionFailure> {
  const found = side(decision, decision.from);
  if (!found.ok) return found;
  const { whose, from } = found.value;
  return ok(
    journalEntry({
      key: `write-off:${decision.decisionId}`,
      kind: 'write-off',
      postedOn: decision.postedOn,
      memo: `Written off: ${decision.reason}`,
      legs: [{ ...whose, account: decision.account, cents: decision.cents, reason: decision.reason }, ...from],
    }),
  );
}

/**
 * Dr 1200 / Cr 1100, key 'transfer:<decisionId>': after a denial a person finds that the patient owes it.
 * Errors: 'charge-must-be-posted'; 'amount-must-be-open'.
 */
export function transferToPatient(decision: Decision): Result<JournalEntry, DecisionFailure> {
  const found = side(decision, '1100');
  if (!found.ok) return found;
  const { whose, from } = found.value;
  return ok(
    journalEntry({
      key: `transfer:${decision.decisionId}`,
      kind: 'responsibility-transfer',
      postedOn: decision.postedOn,
      memo: `Made the patient’s: ${decision.reason}`,
      legs: [{ ...whose, account: '1200', cents: decision.cents, reason: `${TRANSFER_REASON} ${decision.reason}` }, ...from],
    }),
  );
}
