/** What a rule about modifiers or visits is, and how findings are made of what it says. */
import type { Citation } from '../../kernel/effective.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { NonEmpty } from '../../kernel/result.ts';
import { type Said, said } from '../../kernel/said.ts';
import { type RuleCase, type Severity, weaker } from '../../rules/rule.ts';
import type { CodePatch, ConventionFinding } from '../finding.ts';
import type { BilledVisit } from './billed-visit.ts';

export type AdviceHit = {
  /** From 1. */
  readonly line: number;
  /** Procedures it is about. */
  readonly codes: readonly string[];
  readonly message: Said;
  readonly fix: Said;
  /** Weaker than the rule's own. */
  readonly severity?: Severity;
  readonly patches?: readonly CodePatch[];
  /** When it may stand. Absent: never. */
  readonly override?: Said;
};

export type Advice = {
  /** kebab-case; equals the file name. */
  readonly id: string;
  /** One sentence for people: what it asks. */
  readonly asks: string;
  /** The strongest that it says. */
  readonly severity: Severity;
  readonly prevents: readonly string[];
  readonly cite: NonEmpty<Citation>;
  readonly check: (visit: BilledVisit) => readonly AdviceHit[];
  readonly cases: { readonly pass: NonEmpty<RuleCase>; readonly fail: NonEmpty<RuleCase> };
};

/** Types a rule where it is written. */
export const defineAdvice = (advice: Advice): Advice => advice;

/** What rests on memory alone warns. */
export function findingsOfAdvice(rules: readonly Advice[], visit: BilledVisit): readonly ConventionFinding[] {
  return rules.flatMap((rule) =>
    rule.check(visit).map(({ line, codes, message, fix, severity, patches, override }): ConventionFinding => {
      const strongest = severity === undefined ? rule.severity : weaker(rule.severity, severity);
      return {
        ruleId: rule.id,
        severity: rule.cite.every(({ basis }) => basis === 'memory') ? weaker(strongest, 'warning') : strongest,
        message,
        fix,
        line,
        cite: rule.cite,
        codes,
        patches: patches ?? [],
        ...(override === undefined ? {} : { override }),
      };
    }),
  );
}

const checkedOn = plainDate('2026-11-22');
const source =
  (basis: Citation['basis']) =>
  (title: string, locator: string): Citation => ({ title, locator, basis, checkedOn });
export const read = source('read');
export const reference = source('reference');
export const memory = source('memory');

export const addModifier = (line: number, modifier: string): CodePatch => ({
  do: 'add-modifier',
  line,
  modifier,
  label: said('Add modifier {modifier} to line {line}', { modifier, line }),
});
export const removeModifier = (line: number, modifier: string): CodePatch => ({
  do: 'remove-modifier',
  line,
  modifier,
  label: said('Take modifier {modifier} off line {line}', { modifier, line }),
});
export const removeLine = (line: number, procedure: string): CodePatch => ({
  do: 'remove-line',
  line,
  label: said('Remove line {line}, {procedure}', { line, procedure }),
});
export const setUnits = (line: number, units: number): CodePatch => ({
  do: 'set-units',
  line,
  units,
  label: said('Set line {line} to {units} units', { line, units }),
});
export const setProcedure = (line: number, procedure: string): CodePatch => ({
  do: 'set-procedure',
  line,
  procedure,
  label: said('Change line {line} to {procedure}', { line, procedure }),
});
