/**
 * A rule is one object: what it checks, what it says, who says so, and the cases that prove it. Edits (scrub/),
 * conventions and the payer's denials all have this shape and one harness (`rule-harness.ts`) runs their cases.
 */
import type { Citation } from '../kernel/effective.ts';
import type { NonEmpty } from '../kernel/result.ts';
import type { Said } from '../kernel/said.ts';

/** An error holds the claim; a warning asks a person to look; info only explains. */
export type Severity = 'error' | 'warning' | 'info';

/** Values for the message's placeholders, sentences among them, plus where the finding sits. Never patient data. */
export type Hit = {
  /** 1-based service line on the claim, when the finding is about one. */
  readonly line?: number;
  /** Weaker than the rule's, where what this hit rests on is weaker. */
  readonly severity?: Severity;
  readonly [placeholder: string]: string | number | Said | undefined;
};

export type Finding = {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The rule's message with the values for its placeholders. */
  readonly message: Said;
  /** What to do next, in plain words. */
  readonly fix: Said;
  readonly line?: number;
  readonly cite: NonEmpty<Citation>;
};

export type RuleCase = {
  /** A sentence: what this case shows. */
  readonly title: string;
  /** The subject in the room's own notation; the harness is told how to read it. */
  readonly sketch: string;
};

export type Rule<Subject> = {
  /** kebab-case; equals the file name. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the page of rules, where the message differs from case to case. */
  readonly asks?: string;
  /** Sentence with `{placeholder}`s that every hit fills. */
  readonly message: string;
  readonly fix: string;
  /** Denials or rejections this rule saves us from: 'CARC 16', '277CA A7'. */
  readonly prevents: readonly string[];
  readonly cite: NonEmpty<Citation>;
  readonly check: (subject: Subject) => readonly Hit[];
  readonly cases: { readonly pass: NonEmpty<RuleCase>; readonly fail: NonEmpty<RuleCase> };
};

/** Types a rule where it is written: without a citation, a passing and a failing case it does not compile. */
export const defineRule = <Subject>(rule: Rule<Subject>): Rule<Subject> => rule;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The weaker of the two. */
export const weaker = (a: Severity, b: Severity): Severity => (WEIGHT[a] <= WEIGHT[b] ? a : b);

const PLACEHOLDER = /\{(\w+)\}/g;

/** The template with the values that it names; an unfilled one stays visible and the harness fails on it. */
function sayWith(text: string, hit: Hit): Said {
  if (!text.includes('{')) return { text };
  const values = Object.fromEntries(
    [...text.matchAll(PLACEHOLDER)].flatMap(([, name = '']) => (hit[name] === undefined ? [] : [[name, hit[name]]])),
  );
  return Object.keys(values).length === 0 ? { text } : { text, values };
}

/**
 * All findings of all rules on one subject, in the rules' order. Pure; a rule that throws is a bug.
 * Severity may be changed per payer by `severityOf` ('off' drops the rule); the profile says why, not the code.
 */
export function runRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  severityOf: (ruleId: string) => Severity | 'off' | undefined = () => undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule.id) ?? rule.severity;
    if (severity === 'off') continue;
    const most = rule.cite.every((cite) => cite.basis === 'memory') ? weaker(severity, 'warning') : severity;
    for (const hit of rule.check(subject)) {
      const said: Omit<Finding, 'cite'> = {
        ruleId: rule.id,
        severity: hit.severity === undefined ? most : weaker(most, hit.severity),
        message: sayWith(rule.message, hit),
        fix: sayWith(rule.fix, hit),
        ...(hit.line === undefined ? {} : { line: hit.line }),
      };
      findings.push({ ...said, cite: rule.cite });
    }
  }
  return findings;
}
