/** A charge's life in money: every cent that moved, on which day, to which account, why, and on whose word. */
import type { ChargeId } from '../claims/identifiers.ts';
import { type GroupCode, groupCodeSchema } from '../claims/remittance.ts';
import type { Citation } from '../kernel/effective.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type ChargeBalance, chargeBalances } from './balances.ts';
import { type AccountCode, CHART } from './chart.ts';
import type { EntryKind, JournalEntry } from './journal.ts';
import { type AdjustmentCodes, findRule } from './posting-rules.ts';

export type StoryStep = {
  readonly on: PlainDate;
  readonly key: string;
  readonly kind: EntryKind;
  readonly memo: string;
  readonly account: AccountCode;
  readonly accountName: string;
  /** Debit positive. */
  readonly cents: Cents;
  /** As the payer said it. */
  readonly reason?: string;
  /** In our words. */
  readonly words?: string;
  /** The posting rule that sent it there. */
  readonly because?: string;
  readonly cite?: Citation;
};

export type ChargeStory = { readonly chargeId: ChargeId; readonly steps: readonly StoryStep[]; readonly balance: ChargeBalance };

/** 'CO-45' → group and CARC; undefined for reasons of our own. */
function payerReason(reason: string | undefined): { readonly group: GroupCode; readonly carc: string } | undefined {
  const match = /^([A-Z]{2})-(\w+)$/.exec(reason ?? '');
  const group = groupCodeSchema.safeParse(match?.[1]);
  return group.success && match?.[2] !== undefined ? { group: group.data, carc: match[2] } : undefined;
}

export type ReasonMeaning = Pick<StoryStep, 'words' | 'because' | 'cite'>;

/** What a payer's reason means in our words, and the posting rule that follows from it; empty for reasons of our own. */
export function meaningOf(reason: string | undefined, codes: AdjustmentCodes): ReasonMeaning {
  const said = payerReason(reason);
  if (said === undefined) return {};
  const meaning = codes.carc(said.carc);
  const rule = findRule(said.group, said.carc, meaning?.denial ?? false);
  return { ...(meaning === undefined ? {} : { words: meaning.words }), because: rule.why, cite: rule.cite };
}

/** In: the journal (any part of it that holds the charge), in posting order. Undefined when the charge was never posted. */
export function explainCharge(
  chargeId: ChargeId,
  entries: readonly JournalEntry[],
  codes: AdjustmentCodes,
): ChargeStory | undefined {
  const mine = entries.filter((entry) => entry.legs.some((leg) => leg.chargeId === chargeId));
  const balance = chargeBalances(mine).get(chargeId);
  if (balance === undefined) return undefined;
  const steps = mine.flatMap((entry) =>
    entry.legs
      .filter((leg) => leg.chargeId === chargeId)
      .map(
        (leg): StoryStep => ({
          on: entry.postedOn,
          key: entry.key,
          kind: entry.kind,
          memo: entry.memo,
          account: leg.account,
          accountName: CHART[leg.account].name,
          cents: leg.cents,
          ...(leg.reason === undefined ? {} : { reason: leg.reason }),
          ...meaningOf(leg.reason, codes),
        }),
      ),
  );
  return { chargeId, steps, balance };
}
