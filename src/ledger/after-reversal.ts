/**
 * A mirror can undo more than is left: the share that a reversed decision had made may since have been taken
 * over by a later plan, written off, or moved to the patient by a person. Then that follows the responsibility
 * back, so that nobody is credited with money they did not pay. Each such entry names what it undoes in its key
 * ('<reversal>/follows/<entry>'), so that a later reversal of that entry finds how much of it is still standing.
 */
import type { CoverageRank } from '../claims/coverage.ts';
import type { ChargeId } from '../claims/identifiers.ts';
import { type Cents, cents, minCents, negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type ChargeBalance, chargeBalances } from './balances.ts';
import { isMoved, unmoved } from './correct-charges.ts';
import { type JournalEntry, journalEntry, type Leg, reverseEntry } from './journal.ts';

const LATER: readonly CoverageRank[] = ['secondary', 'tertiary'];
const FOLLOWS = '/follows/';

/** Entries that undid part of `entry` and still stand; what moved one along to a corrected charge is none itself. */
function followersOf(posted: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] {
  const undone = new Set(posted.flatMap((e) => e.reverses ?? []));
  return posted.filter(
    (e) => e.key.endsWith(`${FOLLOWS}${entry.key}`) && !isMoved(e.key) && e.reverses === undefined && !undone.has(e.key),
  );
}

/**
 * Mirrors of what had already been undone of an entry, or had gone to a corrected charge with it: with them, the entry's
 * own mirror is exact.
 */
export function restoreFollowed(
  posted: readonly JournalEntry[],
  undoes: JournalEntry,
  about: { readonly key: string; readonly postedOn: PlainDate },
): readonly JournalEntry[] {
  const followers = followersOf(posted, undoes);
  return [
    ...[undoes, ...followers].flatMap((entry) => unmoved(posted, entry.key, about)),
    ...followers.map((follower, i) => ({
      ...reverseEntry(follower, about.postedOn, 'Restored: the decision it had followed is taken back itself'),
      key: `${about.key}/restores.${i + 1}`,
    })),
  ];
}

/** In: the journal before the reversal, and the entries that take back, the reversal last. Out: what follows, each balanced per charge. */
export function followReversal(
  before: readonly JournalEntry[],
  back: readonly [...JournalEntry[], JournalEntry],
  postedOn: PlainDate,
): readonly JournalEntry[] {
  const [reversal] = back.slice(-1) as [JournalEntry];
  const touched = [...new Set(reversal.legs.flatMap((leg) => leg.chargeId ?? []))];
  const entries: JournalEntry[] = [];
  const follow = (undoing: Omit<Undoing, 'postedOn' | 'reversalKey'>): void => {
    const known = [...before, ...back, ...entries];
    entries.push(...returned(known, { ...undoing, reversalKey: `${reversal.key}${undoing.pass}`, postedOn }));
  };
  const was = chargeBalances(before);
  const now = (chargeId: ChargeId): ChargeBalance | undefined => chargeBalances([...before, ...back, ...entries]).get(chargeId);
  for (const chargeId of touched) {
    // What a later plan or a person did with its share first: undoing that may take from the patient what the next pass looks at.
    for (const rank of LATER) {
      const short = newlyShort(was.get(chargeId)?.openByRank[rank] ?? 0, now(chargeId)?.openByRank[rank] ?? 0);
      const took = (leg: Leg): boolean => leg.account === '1100' && leg.rank === rank;
      follow({ chargeId, short, took, pass: `/${rank}` });
    }
    const short = newlyShort(assignedOf(was.get(chargeId)), assignedOf(now(chargeId)));
    const took = (leg: Leg): boolean => leg.account === '1200' && leg.reason !== undefined;
    follow({ chargeId, short, took, pass: '/patient' });
  }
  return entries;
}

/** What is missing now and was not before: a plan's credit of another cause stays its credit, for a person to refund. */
const newlyShort = (was: number, now: number): Cents => cents(Math.max(0, Math.min(-now, was - now)));

const assignedOf = (balance: ChargeBalance | undefined): number =>
  (balance?.patientAssigned ?? []).reduce((sum, assigned) => sum + assigned.cents, 0);

type Undoing = {
  readonly chargeId: ChargeId;
  readonly short: Cents;
  /** Whether a leg took the share away. */
  readonly took: (leg: Leg) => boolean;
  readonly pass: string;
  readonly reversalKey: string;
  readonly postedOn: PlainDate;
};

/** Undoes, latest first, the entries that had taken the share away without its holder paying. */
function returned(posted: readonly JournalEntry[], undoing: Undoing): readonly JournalEntry[] {
  const { chargeId, short, took, reversalKey, postedOn } = undoing;
  const entries: JournalEntry[] = [];
  const undone = new Set(posted.flatMap((entry) => entry.reverses ?? []));
  let left = short;
  for (const entry of posted.toReversed()) {
    if (left === 0) break;
    if (entry.reverses !== undefined || undone.has(entry.key) || entry.key.includes(FOLLOWS)) continue;
    const legs: Leg[] = [];
    const mine = standing([entry, ...followersOf(posted, entry)], chargeId);
    for (const off of mine.filter((leg) => leg.cents < 0 && took(leg))) {
      const undo = undoLegs(off, mine, left);
      legs.push(...undo);
      left = cents(left - undo.reduce((sum, leg) => sum + Math.max(0, leg.cents), 0));
    }
    if (legs.length === 0) continue;
    entries.push(
      journalEntry({
        key: `${reversalKey}/${chargeId}${FOLLOWS}${entry.key}`,
        kind: 'responsibility-transfer',
        postedOn,
        memo: 'What had followed from the decision taken back',
        legs,
      }),
    );
  }
  return entries;
}

/** Legs of a charge as they stand over an entry and what undid part of it. */
function standing(entries: readonly JournalEntry[], chargeId: ChargeId): readonly Leg[] {
  const legs = new Map<string, Leg>();
  for (const leg of entries.flatMap((entry) => entry.legs)) {
    if (leg.chargeId !== chargeId) continue;
    const key = `${leg.account} ${leg.rank ?? ''} ${leg.reason ?? ''}`;
    const before = legs.get(key);
    legs.set(key, before === undefined ? leg : { ...before, cents: cents(before.cents + leg.cents) });
  }
  return [...legs.values()];
}

/** Undone in the order: what was given up, what was passed on, last what was paid, which then stands as a credit balance. */
function undoLegs(off: Leg, mine: readonly Leg[], short: Cents): readonly Leg[] {
  // What a plan paid goes onto its receivable, not out of the bank; on that very receivable there is nothing to undo.
  const target = (leg: Leg): Leg => (leg.account === '1010' ? { ...leg, account: '1100' } : leg);
  const others = mine
    .filter((leg) => leg.cents > 0 && !(target(leg).account === off.account && leg.rank === off.rank))
    .toSorted((x, y) => undoOrder(x) - undoOrder(y));
  const legs: Leg[] = [];
  let back = minCents(short, negateCents(off.cents));
  for (const other of others) {
    const part = minCents(back, other.cents);
    if (part === 0) continue;
    back = cents(back - part);
    legs.push({ ...off, cents: part }, { ...target(other), cents: negateCents(part) });
  }
  return legs;
}

const undoOrder = (leg: Leg): number => (leg.account === '1010' ? 2 : leg.account === '1100' || leg.account === '1200' ? 1 : 0);
