import type { ClaimBody, ClaimLine } from '../../claims/claim.ts';
import { defineRule } from '../../rules/rule.ts';
import { reference } from '../sources.ts';
import { hasModifier, type ScrubSubject } from '../subject.ts';
import { said } from '../../kernel/said.ts';

/** Modifiers that say the second time was another time. */
const REPEATS = ['76', '77', '91', '59', 'XE', 'XS', 'XP', 'XU'] as const;

const sameService = (a: ClaimLine, b: ClaimLine): boolean =>
  a.procedure === b.procedure &&
  a.serviceDate === b.serviceDate &&
  a.modifiers.length === b.modifiers.length &&
  a.modifiers.every((modifier) => b.modifiers.includes(modifier));

/** A claim to the same payer that this one neither is nor replaces. */
const rivals = (claim: ClaimBody, history: readonly ClaimBody[]): readonly ClaimBody[] =>
  history.filter(
    (other) => other.payer.payerId === claim.payer.payerId && other.claimId !== claim.claimId && other.claimId !== claim.follows,
  );

export const duplicateLine = defineRule<ScrubSubject>({
  id: 'duplicate-line',
  severity: 'error',
  message: 'Line {line}: {procedure} on {date} is billed already, on {where}.',
  fix: 'Take the second one off; if it was really done twice, add 76, 77 or 91 (or 59 for a separate site or session).',
  prevents: ['CARC 18'],
  cite: [
    reference(
      'Medicare exact-duplicate denials',
      'same patient, provider, date, procedure and modifiers; 76, 77, 91, 59 mark true repeats',
    ),
  ],
  check: ({ claim, context }) => {
    const others = rivals(claim, context.history);
    return claim.lines.flatMap((line, at) => {
      if (hasModifier(line, ...REPEATS)) return [];
      const finding = { line: line.lineNumber, procedure: line.procedure, date: line.serviceDate };
      const twin = claim.lines.findIndex((one) => sameService(one, line));
      if (twin < at) return [{ ...finding, where: said('line {twin} of this claim', { twin: twin + 1 }) }];
      const rival = others.find((other) => other.lines.some((one) => sameService(one, line)));
      return rival === undefined ? [] : [{ ...finding, where: said('claim {claim}', { claim: rival.patientControlNumber }) }];
    });
  },
  cases: {
    pass: [
      { title: 'a repeat that says so', sketch: 'claim CLM-1\nline 71046 x1 85.00 A\nline 71046-76 x1 85.00 A' },
      { title: 'right and left', sketch: 'claim CLM-1\nline 20610-RT x1 190.00 A\nline 20610-LT x1 190.00 A' },
      {
        title: 'the claim it replaces',
        sketch: 'claim CLM-2 payer COMM freq 7 original ICN1 follows CLM-1\nclaim CLM-1 payer COMM',
      },
      { title: 'the same visit to the second plan', sketch: 'claim CLM-2 payer COMM rank secondary\nclaim CLM-1 payer MEDB' },
      { title: 'the same code on another day', sketch: 'claim CLM-2 dos 2026-03-05\nclaim CLM-1 dos 2026-03-04' },
    ],
    fail: [
      { title: 'twice on one claim', sketch: 'claim CLM-1\nline 71046 x1 85.00 A\nline 71046 x1 85.00 A' },
      { title: 'on an earlier claim of that day', sketch: 'claim CLM-2 dos 2026-03-04\nclaim CLM-1 dos 2026-03-04' },
    ],
  },
});
