/**
 * A mirror can undo more than is left: the patient's share that a reversed decision had made may since have been
 * taken over by a later plan or written off. Then that follows the responsibility back, so that the patient is
 * never credited with money they did not pay.
 */
import type { ChargeId } from '../claims/identifiers.ts';
import { type Cents, cents, minCents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { chargeBalances } from './balances.ts';
import { type JournalEntry, journalEntry, type Leg } from './journal.ts';

/** In: the journal with the reversal in it. Out: nothing, or one entry 'key/follows' that balances per charge. */
export function followReversal(
  posted: readonly JournalEntry[],
  reversal: JournalEntry,
  postedOn: PlainDate,
): readonly JournalEntry[] {
  const balances = chargeBalances(posted);
  const touched = new Set(reversal.legs.flatMap((leg) => leg.chargeId ?? []));
  const legs = [...touched].flatMap((chargeId) => {
    const assigned = balances.get(chargeId)?.patientAssigned ?? [];
    const short = -assigned.reduce((sum, a) => sum + a.cents, 0);
    return short > 0 ? returned(posted, chargeId, cents(short)) : [];
  });
  if (legs.length === 0) return [];
  return [
    journalEntry({
      key: `${reversal.key}/follows`,
      kind: 'responsibility-transfer',
      postedOn,
      memo: 'What had followed from the decision taken back',
      legs,
    }),
  ];
}

/** Undoes, latest first, the entries that had taken the share off the patient without the patient paying. */
function returned(posted: readonly JournalEntry[], chargeId: ChargeId, short: Cents): readonly Leg[] {
  const legs: Leg[] = [];
  let left = short;
  const undone = new Set(posted.flatMap((entry) => entry.reverses ?? []));
  for (const entry of posted.toReversed()) {
    if (left === 0) break;
    if (entry.reverses !== undefined || undone.has(entry.key)) continue;
    const off = entry.legs.find(
      (leg) => leg.account === '1200' && leg.chargeId === chargeId && leg.reason !== undefined && leg.cents < 0,
    );
    if (off === undefined) continue;
    // A later plan's answer took it onto its own receivable; a write-off has one other leg.
    const other =
      entry.legs.find((leg) => leg.chargeId === chargeId && leg.account === '1010' && leg.rank !== undefined) ??
      entry.legs.find((leg) => leg.chargeId === chargeId && leg !== off);
    if (other === undefined) continue;
    const back = minCents(left, negateCents(off.cents));
    left = cents(left - back);
    legs.push(
      { ...off, cents: back },
      { ...other, account: other.account === '1010' ? '1100' : other.account, cents: negateCents(back) },
    );
  }
  return legs;
}
