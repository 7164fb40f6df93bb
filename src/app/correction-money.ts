/** What a correction does to the money: the entries to post, and the same told to the person before they agree to it. */
import type { Charge } from '../claims/charge.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { ChargeId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { type Cents, cents, sumCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { type ChargeBalance, chargeBalances, unappliedCredits } from '../ledger/balances.ts';
import { correctCharges, creditsWithPlans } from '../ledger/correct-charges.ts';
import { claimOrder } from '../ledger/follow-up.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { allocatePatientCredits } from '../ledger/patient-payments.ts';
import { changePayer } from '../ledger/payer-change.ts';
import type { ChargeMove } from './fix-records.ts';
import type { CorrectionMoney } from './views/claim-fixes.ts';
import type { LineMoney } from './views/claim-page.ts';

export type MoneyMoved = {
  /** In posting order; none when no cent moves. */
  readonly entries: readonly JournalEntry[];
  readonly told: CorrectionMoney | undefined;
  readonly work: readonly WorkOrder[];
};

type Moving = {
  /** The patient's journal so far. */
  readonly posted: readonly JournalEntry[];
  readonly moves: readonly ChargeMove[];
  readonly old: ClaimBody;
  /** The claim that follows; the old one where nothing does. */
  readonly next: ClaimBody;
  readonly today: PlainDate;
};

const movesMoney = ({ before, after }: ChargeMove): boolean => before?.chargeId !== after?.chargeId;

/** In: what became of each charge of the visit. Out: nothing where codes alone were corrected. */
export function moneyOf({ posted, moves, old, next, today }: Moving): MoneyMoved {
  const { patientId } = old.patient;
  const because = next.claimId;
  const kept = moves.flatMap((move) => (movesMoney(move) || move.before === undefined ? [] : [move.before.chargeId]));
  const from = old.payer.payerId;
  const to = next.payer.payerId;
  const changed = correctCharges({
    because,
    posted,
    changes: moves.filter(movesMoney).map(({ before, after }) => ({
      ...(before === undefined ? {} : { from: before.chargeId }),
      ...(after === undefined ? {} : { to: after }),
    })),
    patientId,
    payer: { payerId: to, rank: next.rank },
    postedOn: today,
  });
  const asked = from === to ? [] : changePayer({ because, posted, charges: kept, rank: old.rank, from, to, postedOn: today });
  const entries = [...changed, ...asked];
  if (entries.length === 0) return { entries, told: undefined, work: [] };
  const applied = allocatePatientCredits({ patientId, posted: [...posted, ...entries], because, postedOn: today });
  const all = [...entries, ...applied];
  const after = [...posted, ...all];
  const credit = planCredit(after, moves);
  return {
    entries: all,
    told: {
      lines: linesTold(moves, chargeBalances(posted), chargeBalances(after)),
      ...(asked.length === 0
        ? {}
        : {
            payerChange: {
              from: old.payer.name,
              to: next.payer.name,
              cents: sumCents(asked.flatMap((entry) => entry.legs.flatMap((leg) => (leg.cents > 0 ? [leg.cents] : [])))),
            },
          }),
      planCreditCents: credit,
      patientCreditCents: cents(Math.max(0, heldFor(after) - heldFor(posted))),
    },
    work: credit > 0 ? [creditOrder(next, credit, today)] : [],
  };
}

/** Of the charges that the correction touched: what plans have paid beyond what is charged. */
const planCredit = (after: readonly JournalEntry[], moves: readonly ChargeMove[]): Cents => {
  const touched = moves
    .filter(movesMoney)
    .flatMap(({ before, after: now }) => [before?.chargeId ?? [], now?.chargeId ?? []].flat());
  return sumCents(creditsWithPlans(after, touched).values());
};

const heldFor = (entries: readonly JournalEntry[]): Cents => sumCents(unappliedCredits(entries).map((credit) => credit.cents));

const creditOrder = (body: ClaimBody, credit: Cents, today: PlainDate): WorkOrder =>
  claimOrder(body, {
    queue: 'posting',
    kind: 'unmatched-payment',
    reason: said('After a correction a plan has paid more than is charged: the difference is its credit.'),
    nextAction: said(
      'See that the payer takes it back with its new decision; otherwise refund it. Federal money: within 60 days.',
    ),
    openedOn: today,
    dueInDays: 30,
    amountCents: credit,
    subject: 'credit balance after a correction',
  });

type Balances = ReadonlyMap<ChargeId, ChargeBalance>;

const moneyOfCharge = (charge: Charge | undefined, balances: Balances): { readonly money?: LineMoney } => {
  const balance = charge === undefined ? undefined : balances.get(charge.chargeId);
  if (balance === undefined) return {};
  const { chargeCents, insurancePaidCents, adjustedCents, patientPaidCents, openInsuranceCents, openPatientCents } = balance;
  return {
    money: { chargeCents, insurancePaidCents, adjustedCents, patientPaidCents, openInsuranceCents, openPatientCents },
  };
};

/** A changed service's `after` is its new charge's; one that was taken off keeps what a plan had paid for it. */
function linesTold(moves: readonly ChargeMove[], before: Balances, after: Balances): CorrectionMoney['lines'] {
  return moves.flatMap((move): CorrectionMoney['lines'] => {
    const named = move.after ?? move.before;
    if (named === undefined) return [];
    const was = moneyOfCharge(move.before, before).money;
    const is = moneyOfCharge(named, after).money;
    return [
      {
        what: whatOf(move),
        procedure: named.procedure,
        words: named.words,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

const whatOf = (move: ChargeMove): CorrectionMoney['lines'][number]['what'] => {
  if (!movesMoney(move)) return 'kept';
  if (move.before === undefined) return 'added';
  return move.after === undefined ? 'removed' : 'changed';
};
