/** Payer offsets (account 1300): what stands open under each reference of a payer, since when, and every move of it. */
import { sumCents } from '../kernel/money.ts';
import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { CHART } from '../ledger/chart.ts';
import { sayMemo } from '../ledger/memo-words.ts';
import type { OffsetMove } from './file-view-ports.ts';
import type { PayerOffset, PayerOffsets } from './views/payer-offsets.ts';

const MOVES_SHOWN = 50;
const SETTLED_SHOWN = 50;

/** 'PLB-FB 1999999999.ICN7' → '1999999999.ICN7'; what a payer kept of a claim line has no reference and stands together. */
const idOf = ({ reason }: OffsetMove): string =>
  reason?.startsWith('PLB-') === true ? reason.slice(reason.indexOf(' ') + 1) : '';

/** 'era:<payer>.<trace>.<date>.<cents>/plb.1' names its payment. */
const paymentOf = (key: string): string | undefined => /^(era:[^/]+)\//.exec(key)?.[1];

/** In: every move of 1300. Out: what is open, the largest first; what is back at nothing, the latest first. */
export function payerOffsets(moves: readonly OffsetMove[], today: PlainDate): PayerOffsets {
  const all = [...Map.groupBy(moves, idOf)].map(([id, own]) => offsetOf(id, own, today));
  return {
    cents: sumCents(all.map((one) => one.cents)),
    accountName: CHART['1300'].name,
    open: all
      .filter((one) => one.cents !== 0)
      .toSorted((a, b) => Math.abs(b.cents) - Math.abs(a.cents) || (a.id < b.id ? -1 : 1)),
    settled: all
      .filter((one) => one.cents === 0)
      .toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1))
      .slice(0, SETTLED_SHOWN),
  };
}

function offsetOf(id: string, moves: readonly OffsetMove[], today: PlainDate): PayerOffset {
  const inOrder = moves.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1));
  const since = inOrder[0]?.on ?? today;
  return {
    id,
    reference: id.slice(id.indexOf('.') + 1),
    cents: sumCents(moves.map((move) => move.cents)),
    since,
    lastOn: inOrder.at(-1)?.on ?? today,
    days: daysBetween(since, today),
    moves: inOrder.slice(-MOVES_SHOWN).map(({ on, memo, cents, key }) => {
      const paymentKey = paymentOf(key);
      return { on, memo: sayMemo(memo), cents, ...(paymentKey === undefined ? {} : { paymentKey }) };
    }),
  };
}
