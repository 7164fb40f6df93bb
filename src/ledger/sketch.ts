/**
 * Ledger notation for tests, stories and docs: an entry is a line, its legs are indented lines, debit positive.
 *
 *   2026-03-20 insurance-payment era:123 "Payer, trace 123"
 *     1010   73.60          @c1 primary MEDB
 *     5000   33.00 CO-45    @c1
 *     1200   18.40 PR-2     @c1
 *     1100 -125.00          @c1 primary MEDB
 *
 * '@c1' is a charge by its short name; 'reverses <key>' may follow the key; an account may be followed by nothing else.
 */
import { RANKS } from '../claims/coverage.ts';
import type { ChargeId, PayerId } from '../claims/identifiers.ts';

import { formatDecimal, parseDecimal } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { assert, expectOk } from '../kernel/result.ts';
import { type AccountCode, CHART } from './chart.ts';
import { type EntryKind, type JournalEntry, journalEntry, type Leg } from './journal.ts';

/** Short names of charges, both ways: { c1: '0190…' }. */
export type ChargeNames = Readonly<Record<string, ChargeId>>;

const HEADER = /^(\d{4}-\d{2}-\d{2}) ([a-z-]+) (\S+)(?: reverses (\S+))?(?: "(.*)")?$/;
const LEG = /^(\d{4})\s+(-?[\d.]+)((?:\s+\S+)*)$/;

function parseLeg(text: string, names: ChargeNames): Leg {
  const match = LEG.exec(text);
  assert(match !== null && (match[1] ?? '') in CHART, `ledger sketch: cannot read the leg "${text}"`);
  const words = (match[3] ?? '').trim().split(/\s+/).filter(Boolean);
  const charge = words.find((word) => word.startsWith('@'))?.slice(1);
  const chargeId = charge === undefined ? undefined : names[charge];
  assert(charge === undefined || chargeId !== undefined, `ledger sketch: no charge is named ${charge}`);
  const rank = RANKS.find((r) => words.includes(r));
  const payer = rank === undefined ? undefined : words[words.indexOf(rank) + 1];
  const first = words[0];
  const reason = first !== undefined && !first.startsWith('@') && first !== rank ? first : undefined;
  return {
    account: match[1] as AccountCode,
    cents: expectOk(parseDecimal(match[2] ?? ''), `ledger sketch: the amount in "${text}"`),
    ...(chargeId === undefined ? {} : { chargeId }),
    ...(payer === undefined ? {} : { payerId: payer as PayerId }),
    ...(rank === undefined ? {} : { rank }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Errors: a sketch that cannot be read or does not balance is a bug of the test and throws. */
export function parseLedger(text: string, names: ChargeNames): readonly JournalEntry[] {
  const entries: { header: RegExpExecArray; legs: Leg[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const header = HEADER.exec(line.trim());
    if (header !== null) entries.push({ header, legs: [] });
    else {
      const last = entries.at(-1);
      assert(last !== undefined, 'ledger sketch: a leg stands before the first entry');
      last.legs.push(parseLeg(line.trim(), names));
    }
  }
  return entries.map(({ header, legs }) =>
    journalEntry({
      postedOn: plainDate(header[1] ?? ''),
      kind: header[2] as EntryKind,
      key: header[3] ?? '',
      memo: header[5] ?? '',
      ...(header[4] === undefined ? {} : { reverses: header[4] }),
      legs,
    }),
  );
}

function printLeg(leg: Leg, nameOf: ReadonlyMap<string, string>): string {
  const charge = leg.chargeId === undefined ? '' : ` @${nameOf.get(leg.chargeId) ?? leg.chargeId}`;
  const payer = leg.rank === undefined ? '' : ` ${leg.rank}${leg.payerId === undefined ? '' : ` ${leg.payerId}`}`;
  // Spaces inside a reason would split it into words.
  const reason = (leg.reason ?? '').replaceAll(' ', '_');
  return `  ${leg.account} ${formatDecimal(leg.cents).padStart(9)} ${reason.padEnd(8)}${charge}${payer}`.trimEnd();
}

/** The notation of entries; `parseLedger` reads it back (ids of patient, visit and claim are not written). */
export function printLedger(entries: readonly JournalEntry[], names: ChargeNames): string {
  const nameOf = new Map<string, string>(Object.entries(names).map(([name, id]) => [id, name]));
  return entries
    .map((entry) => {
      const reverses = entry.reverses === undefined ? '' : ` reverses ${entry.reverses}`;
      const head = `${entry.postedOn} ${entry.kind} ${entry.key}${reverses} "${entry.memo}"`;
      return [head, ...entry.legs.map((leg) => printLeg(leg, nameOf))].join('\n');
    })
    .join('\n');
}
