/** One visit's money as text: each entry of the journal under its line, and what the statements asked of the patient. */
import type { EncounterId, PayerId } from '../claims/identifiers.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { Citation } from '../kernel/effective.ts';
import { cents, formatDollars } from '../kernel/money.ts';
import { chargeBalances, totalsOf } from '../ledger/balances.ts';
import { CHART } from '../ledger/chart.ts';
import { meaningOf } from '../ledger/explain.ts';
import type { JournalEntry, Leg } from '../ledger/journal.ts';
import type { Statement, StatementLine } from '../ledger/statement.ts';
import { WHY_WORDS, whyKindOf } from '../ledger/statement-reasons.ts';
import type { ClaimLife } from './claim-life.ts';

export const cite = ({ title, locator, basis }: Citation): string =>
  `${title}, ${locator}${basis === 'memory' ? ' (from memory)' : ''}`;

type Told = { readonly codesets: CodeSets; readonly encounterId: EncounterId; readonly plans: ReadonlyMap<PayerId, string> };

/** Every plan that the visit's claims name. */
const plansOf = ({ stages }: ClaimLife): ReadonlyMap<PayerId, string> =>
  new Map(
    stages.flatMap(({ claim: { body } }) =>
      [body, ...body.otherCoverages, ...body.priorPayments].map(({ payer }) => [payer.payerId, payer.name] as const),
    ),
  );

/** Of what is open with a plan: which one. */
function planOf({ account, payerId, rank }: Leg, plans: Told['plans']): string {
  if (account !== '1100') return '';
  const name = payerId === undefined ? undefined : plans.get(payerId);
  return name === undefined && rank === undefined ? '' : `, ${name ?? `${rank} plan`}`;
}

/** Why this leg, in words; a reason of our own as the statement tells it. */
function reasonOf(leg: Leg, codesets: CodeSets): string {
  if (leg.reason === undefined) return '';
  const { words, because, cite: source } = meaningOf(leg.reason, codesets);
  if (because === undefined) {
    const { meaning } = WHY_WORDS[whyKindOf({ account: leg.account, reason: leg.reason, cents: leg.cents })];
    return ` · ${leg.reason}: ${meaning.en}`;
  }
  const meant = [words, because === words ? undefined : because].filter((part) => part !== undefined).join(' · ');
  const next = leg.account === '1100' && leg.reason.startsWith('PR-') ? '; the next plan is asked first' : '';
  return ` · ${leg.reason} ${meant}${next}${source === undefined ? '' : ` [${cite(source)}]`}`;
}

const legLine = (leg: Leg, { codesets, plans }: Told): string =>
  `      ${formatDollars(leg.cents).padStart(11)} ${leg.account} ${CHART[leg.account].name}${planOf(leg, plans)}${reasonOf(leg, codesets)}`;

/** Of a credit that was applied: whether it was paid for this visit. */
function creditOf({ kind, legs }: JournalEntry, encounterId: EncounterId): string {
  const credit = legs.find((leg) => leg.account === '2000');
  if (kind !== 'patient-allocation' || credit === undefined) return '';
  if (credit.encounterId === encounterId) return ', paid for this visit';
  return credit.encounterId === undefined ? ', paid on the account' : ', paid for another visit';
}

const entryLines = (entry: JournalEntry, legs: readonly Leg[], told: Told): readonly string[] =>
  legs.length === 0
    ? []
    : [`     ${entry.postedOn} ${entry.memo}${creditOf(entry, told.encounterId)}`, ...legs.map((leg) => legLine(leg, told))];

/** What was paid for the visit and not for a line of it: the copay at the desk. */
function visitLines(entries: readonly JournalEntry[], told: Told): readonly string[] {
  const lines = entries.flatMap((entry) =>
    entryLines(
      entry,
      entry.legs.filter((leg) => leg.chargeId === undefined && leg.encounterId === told.encounterId),
      told,
    ),
  );
  return lines.length === 0 ? [] : ['   paid for the visit, before it is known for which line', ...lines];
}

/** In: a life. Out: every posting with its reason, and the proof. */
export function moneyLines(life: ClaimLife, codesets: CodeSets): readonly string[] {
  const { charges, entries, encounter } = life;
  if (entries.length === 0) return [];
  const balances = chargeBalances(entries);
  const t = totalsOf(charges.flatMap((c) => balances.get(c.chargeId) ?? []));
  const told: Told = { codesets, encounterId: encounter.encounterId, plans: plansOf(life) };
  return [
    '',
    '⑥ Money: every cent, with its account and reason (debits plus, credits minus)',
    ...visitLines(entries, told),
    ...charges.flatMap((charge) => {
      const lines = entries.flatMap((entry) =>
        entryLines(
          entry,
          entry.legs.filter((leg) => leg.chargeId === charge.chargeId),
          told,
        ),
      );
      return lines.length === 0 ? [] : [`   ${[charge.procedure, ...charge.modifiers].join('-')} ${charge.words}`, ...lines];
    }),
    `   proof: charged ${formatDollars(t.chargeCents)} = paid ${formatDollars(t.insurancePaidCents)} + adjusted ${formatDollars(t.adjustedCents)} + patient paid ${formatDollars(t.patientPaidCents)} + open with plans ${formatDollars(t.openInsuranceCents)} + open with the patient ${formatDollars(t.openPatientCents)}`,
  ];
}

const askedLine = (line: StatementLine): string => {
  const why = line.why.map(({ kind, cents: amount }) => `${WHY_WORDS[kind].label.en.toLowerCase()} ${formatDollars(amount)}`);
  return `   ${line.serviceDate} ${line.words}: charged ${formatDollars(line.chargeCents)} = plans paid ${formatDollars(line.insurancePaidCents)} + adjusted ${formatDollars(line.adjustedCents)} + you paid ${formatDollars(line.patientPaidCents)} + you owe ${formatDollars(line.balanceCents)}${why.length === 0 ? '' : ` (${why.join(', ')})`}`;
};

/** How the amount of the whole letter follows from this visit's part of it. */
function restLine({ amountDueCents, totals, unappliedCents }: Statement, ours: number): readonly string[] {
  const others = totals.balanceCents - ours;
  if (others === 0 && unappliedCents === 0) return [];
  const credit = unappliedCents === 0 ? '' : ` − credit ${formatDollars(unappliedCents)}`;
  return [
    `   this visit ${formatDollars(cents(ours))} + other visits ${formatDollars(cents(others))}${credit} = due ${formatDollars(amountDueCents)}`,
  ];
}

/** In: a life. Out: each statement's lines about this visit, and how they make what it asks for. */
export const statementLines = ({ statements, charges }: ClaimLife): readonly string[] =>
  statements.flatMap((statement) => {
    const lines = statement.visits.flatMap((v) => v.lines).filter((l) => charges.some((c) => c.chargeId === l.chargeId));
    if (lines.length === 0) return [];
    return [
      '',
      `⑧ Statement ${statement.statementNumber} of ${statement.issuedOn}, due ${statement.dueOn}: ${formatDollars(statement.amountDueCents)}`,
      ...lines.map(askedLine),
      ...restLine(
        statement,
        lines.reduce((sum, line) => sum + line.balanceCents, 0),
      ),
    ];
  });
