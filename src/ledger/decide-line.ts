/**
 * One line's money, from the payer's words to legs: only new money moves. A later payer repeats what an earlier
 * one already settled (OA-23, its own CO-45), so every move is limited by what is still open; the rest is
 * already explained where it was first posted.
 */
import type { CoverageRank } from '../claims/coverage.ts';
import type { Adjustment, GroupCode } from '../claims/remittance.ts';
import type { PayerId } from '../claims/identifiers.ts';
import type { ClaimBody } from '../claims/claim.ts';
import { type Cents, cents, maxCents, minCents, negateCents, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import { said } from '../kernel/said.ts';
import type { ChargeBalance } from './balances.ts';
import type { AccountCode } from './chart.ts';
import type { Leg } from './journal.ts';
import type { MatchedLine } from './match-lines.ts';
import { type AdjustmentCodes, findRule, type PostingRule } from './posting-rules.ts';

/** Where one adjustment's money went. */
export type MoveTo = 'next-payer' | 'patient' | 'written-off' | 'informational' | 'open' | 'already-settled';

export type Move = {
  readonly group: GroupCode;
  readonly carc: string;
  /** Part of the adjustment that went there; an adjustment may be two moves. */
  readonly cents: Cents;
  readonly to: MoveTo;
  readonly account?: AccountCode;
  readonly rule: PostingRule;
};

/** Reasons of a person's transfers from a plan to the patient begin with it. */
export const TRANSFER_REASON = 'TRANSFER';
/** What a later plan takes over from the patient. */
export const LATER_PLAN_REASON = 'LATER-PLAN';

export type Responsibility =
  | { readonly to: 'next-payer'; readonly rank: CoverageRank; readonly payerId: PayerId | undefined }
  | { readonly to: 'patient' }
  /** No later plan, and the law forbids billing the patient any cost share. */
  | { readonly to: 'nobody' };

export type LineContext = {
  readonly body: ClaimBody;
  /** Whose answer this is: the claim's own plan, or a later one that got it by crossover. */
  readonly rank: CoverageRank;
  readonly payerId: PayerId | undefined;
  readonly responsibility: Responsibility;
  readonly codes: AdjustmentCodes;
};

export type DecidedLine = {
  readonly matched: MatchedLine;
  readonly legs: readonly Leg[];
  readonly moves: readonly Move[];
  /** What the payer refused or left unexplained and is still open: the worth of the follow-up. */
  readonly deniedCents: Cents;
  readonly unexplainedCents: Cents;
  /** Paid beyond what was open: a credit balance the payer may want back. */
  readonly overpaidCents: Cents;
};

/** The rule for one adjustment, in this line's circumstances. */
function ruleFor(adjustment: Adjustment, matched: MatchedLine, context: LineContext): PostingRule {
  const saysNo = context.codes.carc(adjustment.carc)?.denial ?? false;
  const rule = findRule(adjustment.group, adjustment.carc, saysNo);
  if (rule.action.kind !== 'patient-share') return rule;
  const { onlyWithModifier, costShare } = rule.action;
  const noticeMissing =
    onlyWithModifier !== undefined &&
    context.body.payer.program === 'medicare' &&
    !matched.line.modifiers.some((modifier) => modifier === onlyWithModifier);
  if (noticeMissing) return { ...rule, ...WITHOUT_NOTICE };
  // Beyond cost share a protected patient may owe, but never by a machine's decision.
  if (context.responsibility.to === 'nobody' && !costShare) return { ...rule, ...BEYOND_COST_SHARE };
  // The payer knows of a protection that is not on file here: who else pays is not known, and the patient does not.
  const isProtected = matched.rarcs.some((rarc) => context.codes.rarc(rarc)?.protects === true);
  return isProtected && costShare && context.responsibility.to === 'patient' ? { ...rule, ...PROTECTED } : rule;
}

type Instead = Pick<PostingRule, 'action' | 'instead'>;

const WITHOUT_NOTICE: Instead = {
  action: { kind: 'deny', queue: 'denials', dueInDays: 14 },
  instead: {
    words: said('the payer names the patient, but the line bears no sign of a signed notice (GA)'),
    next: said('Do not bill the patient without a signed notice. Look for it; appeal with the records, or write the line off.'),
  },
};

const BEYOND_COST_SHARE: Instead = {
  action: { kind: 'deny', queue: 'denials', dueInDays: 14 },
  instead: {
    words: said('the payer names a patient who may not be billed any cost share: a person decides'),
    next: said('Do not bill the patient before it is clear that they may owe this; appeal, or write it off.'),
  },
};

const PROTECTED: Instead = {
  action: { kind: 'review', queue: 'front-desk' },
  instead: {
    words: said('the payer says that the patient is protected from this share'),
    next: said(
      'Do not bill the patient. Find the Medicaid coverage and bill it; without one, have the share written off as one that may not be billed.',
    ),
  },
};

type Target = { readonly to: MoveTo; readonly account: AccountCode; readonly leg: Partial<Leg> };

function targetOf(rule: PostingRule, responsibility: Responsibility): Target | undefined {
  const { action } = rule;
  if (action.kind === 'write-off') return { to: 'written-off', account: action.account, leg: {} };
  if (action.kind !== 'patient-share') return undefined;
  if (responsibility.to === 'patient') return { to: 'patient', account: '1200', leg: {} };
  if (responsibility.to === 'nobody') return { to: 'written-off', account: '5090', leg: {} };
  const { rank, payerId } = responsibility;
  return { to: 'next-payer', account: '1100', leg: { rank, ...(payerId === undefined ? {} : { payerId }) } };
}

/** Negative amounts first (they make room), then the patient's share, then what is given up. */
const order = (adjustment: Adjustment, rule: PostingRule): number =>
  adjustment.cents < 0 ? 0 : rule.action.kind === 'patient-share' ? 1 : rule.action.kind === 'write-off' ? 2 : 3;

/** In: a matched line and the charge's balance before it (absent: nothing was posted). Out: legs that sum to zero. */
export function decideLine(matched: MatchedLine, balance: ChargeBalance | undefined, context: LineContext): DecidedLine {
  const ruled = matched.adjustments
    .map((adjustment) => ({ adjustment, rule: ruleFor(adjustment, matched, context) }))
    .sort((a, b) => order(a.adjustment, a.rule) - order(b.adjustment, b.rule));
  const wanted = ruled.reduce(
    (sum, { adjustment, rule }) => (targetOf(rule, context.responsibility) === undefined ? sum : sum + adjustment.cents),
    matched.paidCents as number,
  );
  const open = balance?.openByRank[context.rank] ?? ZERO_CENTS;
  const recalled = recallable(balance, context.rank, subtractCents(cents(wanted), open));
  let room = cents(open + recalled - matched.paidCents);
  const moves: Move[] = [];
  const legs: Leg[] = [];
  const whose = legIdentity(context, matched);
  let refused = 0;
  for (const { adjustment, rule } of ruled) {
    const core = { group: adjustment.group, carc: adjustment.carc, rule };
    const target = targetOf(rule, context.responsibility);
    if (target === undefined) {
      const informational = rule.action.kind === 'informational';
      if (!informational) refused += adjustment.cents;
      moves.push({ ...core, cents: adjustment.cents, to: informational ? 'informational' : 'open' });
      continue;
    }
    const moved = adjustment.cents < 0 ? adjustment.cents : minCents(adjustment.cents, maxCents(room, ZERO_CENTS));
    room = subtractCents(room, moved);
    const reason = `${adjustment.group}-${adjustment.carc}`;
    if (moved !== 0) {
      moves.push({ ...core, cents: moved, to: target.to, account: target.account });
      const leg = { account: target.account, cents: moved, ...whose, ...target.leg };
      legs.push({ ...leg, reason });
    }
    const rest = subtractCents(adjustment.cents, moved);
    if (rest !== 0) moves.push({ ...core, cents: rest, to: 'already-settled' });
  }
  const left = maxCents(room, ZERO_CENTS);
  const denied = minCents(cents(Math.max(0, refused)), left);
  return {
    matched,
    legs: closeLegs({ legs, whose, context, paid: matched.paidCents, recalled }),
    moves,
    deniedCents: denied,
    unexplainedCents: subtractCents(left, denied),
    overpaidCents: maxCents(negateCents(room), ZERO_CENTS),
  };
}

/**
 * When a later payer answers although its share had gone to the patient (a plan we did not know of), the
 * responsibility comes back as far as the answer needs it; what the patient had paid becomes their credit.
 * To the first plan only what a person had moved comes back: its own earlier PR stands until it reverses it.
 */
function recallable(balance: ChargeBalance | undefined, rank: CoverageRank, needed: Cents): Cents {
  if (balance === undefined || needed <= 0) return ZERO_CENTS;
  const sumOf = (amounts: ChargeBalance['patientAssigned']): number => amounts.reduce((sum, a) => sum + a.cents, 0);
  const all = sumOf(balance.patientAssigned);
  const moved = sumOf(balance.patientAssigned.filter((a) => a.reason.startsWith(TRANSFER_REASON)));
  const assigned = rank === 'primary' ? Math.min(all, moved) : all;
  return minCents(needed, maxCents(cents(assigned), ZERO_CENTS));
}

type Whose = Pick<Leg, 'patientId' | 'encounterId' | 'claimId' | 'chargeId'>;

const legIdentity = ({ body }: LineContext, matched: MatchedLine): Whose => ({
  patientId: body.patient.patientId,
  encounterId: body.encounterId,
  claimId: body.claimId,
  chargeId: matched.line.chargeId,
});

/** Adds cash, recall and the receivable's side, so that the line sums to zero. */
function closeLegs(input: {
  readonly legs: readonly Leg[];
  readonly whose: Whose;
  readonly context: LineContext;
  readonly paid: Cents;
  readonly recalled: Cents;
}): readonly Leg[] {
  const { legs, whose, context, paid, recalled } = input;
  const payer = { rank: context.rank, ...(context.payerId === undefined ? {} : { payerId: context.payerId }) };
  const moved = legs.reduce((sum, leg) => sum + leg.cents, 0);
  return [
    { account: '1010' as const, cents: paid, ...whose, ...payer },
    ...legs,
    {
      account: '1200' as const,
      cents: negateCents(recalled),
      ...whose,
      reason: context.rank === 'primary' ? `${TRANSFER_REASON}-BACK` : LATER_PLAN_REASON,
    },
    { account: '1100' as const, cents: cents(recalled - paid - moved), ...whose, ...payer },
  ].filter((leg) => leg.cents !== 0);
}
