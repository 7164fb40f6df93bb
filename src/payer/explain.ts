/** Why a claim was decided as it was: plain words, every amount, every source. For people; the codes are on the 835. */
import type { Citation } from '../kernel/effective.ts';
import { formatDollars } from '../kernel/money.ts';
import type { ClaimDecision, LineDecision } from './decision.ts';
import { CROSSOVER } from './sources.ts';
import type { Adjustment, SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

const WHO: Readonly<Record<Adjustment['group'], string>> = {
  CO: 'the provider bears it',
  PR: 'the patient owes it',
  OA: "nobody's liability changes",
  PI: 'the payer holds it back',
};

/** Our own short words for the reasons that this payer writes; the official wording is X12's. */
const REASONS: Readonly<Record<string, string>> = {
  '1': 'deductible',
  '2': 'coinsurance',
  '3': 'copay',
  '9': "diagnosis does not fit the patient's age",
  '15': 'authorization number does not fit',
  '16': 'cannot be processed as sent',
  '18': 'exact duplicate',
  '19': 'work injury',
  '22': 'another payer comes first',
  '23': 'effect of earlier payers',
  '26': 'before coverage',
  '27': 'after coverage',
  '29': 'filed too late',
  '31': 'not our member',
  '45': 'above the allowed amount',
  '50': 'not medically necessary',
  '96': 'not covered',
  '97': 'part of another service',
  '119': 'yearly limit reached',
  '146': 'diagnosis not valid on the date',
  '151': 'too many units',
  '197': 'no authorization',
  '198': 'authorization used up',
  '253': 'sequestration',
  B7: 'provider not enrolled',
};

/** Our words for a reason code; the code itself where we have none. */
const reasonWords = (carc: string): string => REASONS[carc] ?? `reason ${carc}`;

const source = (cite: Citation): string => `${cite.title}, ${cite.locator}`;

function explainLine(line: SubmittedLine, decision: LineDecision): readonly string[] {
  const service = [line.procedure, ...line.modifiers].join('-');
  const head = `Line ${line.lineNumber}: ${service} on ${line.serviceFrom}, charged ${formatDollars(decision.chargeCents)}.`;
  const steps = decision.steps.map((step) => `  ${step.label}: ${formatDollars(step.cents)} (${source(step.cite)})`);
  const reasons = decision.adjustments.map(
    ({ group, carc, cents }) => `  ${group}-${carc} ${formatDollars(cents)}: ${reasonWords(carc)}; ${WHO[group]}.`,
  );
  return [head, ...steps, `  Paid ${formatDollars(decision.paidCents)}.`, ...reasons];
}

/**
 * The decision in sentences, one list per claim: what was asked, how each amount came about with its source, what each
 * adjustment means and who bears it. No names, no dates of birth.
 */
export function explainDecision(claim: SubmittedClaim, decision: ClaimDecision): readonly string[] {
  const forwarded =
    decision.forwardTo === undefined
      ? []
      : [`What is left to the patient goes on to ${decision.forwardTo.name} (${source(CROSSOVER)}).`];
  return [
    `Claim ${decision.claimNumber}, decided on ${decision.decidedOn}, to be answered on ${decision.payOn}.`,
    ...claim.lines.flatMap((line) => {
      const decided = decision.lines.find((each) => each.lineNumber === line.lineNumber);
      return decided === undefined ? [] : explainLine(line, decided);
    }),
    `Charged ${formatDollars(decision.chargeCents)}, paid ${formatDollars(decision.paidCents)}, patient ${formatDollars(decision.patientCents)}.`,
    ...forwarded,
  ];
}
