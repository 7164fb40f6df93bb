/** How a visit ended, beside how it had to end: the demonstration is a test of the whole cycle. */
import type { Claim } from '../claims/claim.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import type { ExpectedAnswer } from '../practice/scenario.ts';

export type Ending = {
  readonly coded: boolean;
  readonly claim: Claim | undefined;
  readonly answers: readonly RemittanceClaim[];
  readonly patientOwesCents: number;
};

/** In words, so that a difference reads as a sentence. */
export function endingInWords(ending: Ending): string {
  if (!ending.coded) return 'unsigned';
  const { claim, answers } = ending;
  if (claim === undefined) return 'self-pay';
  if (claim.state === 'held')
    return `held by ${claim.findings
      .filter((f) => f.severity === 'error')
      .map((f) => f.ruleId)
      .join(', ')}`;
  if (claim.state !== 'adjudicated') return claim.state;
  // A later plan refuses what the first one refused in words of its own; the first reason is the one that counts.
  const denials = refusals(answers.slice(0, 1));
  if (denials.length > 0 && answers.every((a) => a.paidCents === 0)) return `denied ${denials.join(', ')}`;
  if (answers.some((a) => a.statusCode === '19')) {
    return answers.length < 2
      ? 'forwarded, not answered'
      : ending.patientOwesCents === 0
        ? 'crossed over, nothing owed'
        : 'crossed over';
  }
  return claim.outcome === 'denied' ? `denied ${denials.join(', ')}` : 'paid';
}

const COST_SHARE = new Set(['PR-1', 'PR-2', 'PR-3', 'CO-45', 'CO-253', 'OA-23']);

const refusals = (answers: readonly RemittanceClaim[]): readonly string[] => [
  ...new Set(
    answers.flatMap((answer) =>
      [...answer.adjustments, ...answer.lines.flatMap((line) => line.adjustments)]
        .map((adjustment) => `${adjustment.group}-${adjustment.carc}`)
        .filter((reason) => !COST_SHARE.has(reason)),
    ),
  ),
];

export function expectedInWords(expected: ExpectedAnswer): readonly string[] {
  switch (expected.kind) {
    case 'held':
      return [`held by ${expected.ruleId}`];
    case 'denied':
      return [`denied ${expected.group}-${expected.carc}`];
    case 'crossed-over':
      return expected.patientOwesNothing ? ['crossed over, nothing owed'] : ['crossed over', 'crossed over, nothing owed'];
    default:
      return [expected.kind];
  }
}
