/** Conventions that a person leaves with a reason: what may be left, what still lacks its reason, and what is kept of it. */
import type { CodingDecision, CodingException } from '../claims/coded-encounter.ts';
import type { ConventionFinding } from '../conventions/finding.ts';
import { inEnglish } from '../kernel/said.ts';
import type { ClaimView } from './views/claim-page.ts';
import type { CodingAdvice, ExceptionView } from './views/coding-advice.ts';

/** The same for the same words about the same codes, wherever a line stands. */
export const aboutOf = ({ ruleId, codes, message }: Pick<ConventionFinding, 'ruleId' | 'codes' | 'message'>): string =>
  `${ruleId} ${codes.join(' ')} ${inEnglish(message)}`;

export type GivenReason = { readonly about: string; readonly because?: string | undefined };

/** What is kept of the reasons: those about something that may stand, each once. What answers nothing is left out. */
export function exceptionsOf(advice: readonly CodingAdvice[], given: readonly GivenReason[]): readonly CodingException[] {
  const reasons = new Map(given.map((reason) => [reason.about, reason]));
  const answered = new Map(advice.flatMap((one) => (reasons.has(one.about) ? [[one.about, one] as const] : [])));
  return [...answered.values()].flatMap(({ about, ruleId, severity, message, codes, override }): readonly CodingException[] => {
    if (override === undefined) return [];
    const because = reasons.get(about)?.because;
    return [{ ruleId, severity, message, codes, ...(because === undefined ? { offered: override } : { because }) }];
  });
}

/** What a convention forbids unless somebody says why it may stand, and nobody has. */
export const unexplained = (advice: readonly CodingAdvice[], given: readonly GivenReason[]): readonly CodingAdvice[] => {
  const reasons = new Set(given.map(({ about }) => about));
  return advice.filter(({ severity, override, about }) => severity === 'error' && override !== undefined && !reasons.has(about));
};

export const exceptionViews = ({ exceptions = [] }: CodingDecision): readonly ExceptionView[] =>
  exceptions.map((exception) => ({ ...exception, about: aboutOf(exception) }));

/** For a claim: of the decision that stands, with who decided; nothing where nothing was left. */
export function exceptionsLeft(decisions: readonly { readonly decision: CodingDecision }[]): Pick<ClaimView, 'exceptions'> {
  const decision = decisions.at(-1)?.decision;
  const left = decision === undefined ? [] : exceptionViews(decision);
  if (decision === undefined || left.length === 0) return {};
  return { exceptions: { decidedBy: decision.decidedBy, decidedAt: decision.decidedAt, left } };
}

/** Of earlier exceptions those whose codes all still stand. */
export const stillStanding = (exceptions: readonly CodingException[], codes: ReadonlySet<string>): readonly CodingException[] =>
  exceptions.filter((exception) => exception.codes.every((code) => codes.has(code)));
