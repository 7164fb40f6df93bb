/** What was found about a claim, with who says so and what it saves us from: the rule is looked up by its id. */
import type { Claim, StoredFinding } from '../claims/claim.ts';
import { SCRUB_RULES } from '../scrub/scrub.ts';
import type { FindingView } from './views/claims.ts';

const RULES = new Map(SCRUB_RULES.map((rule) => [rule.id, rule] as const));

/** A finding of the file's writer or of an older release has no rule here: it stands by its own words. */
const findingView = (finding: StoredFinding): FindingView => {
  const rule = RULES.get(finding.ruleId);
  return { ...finding, cite: rule?.cite ?? [], prevents: rule?.prevents ?? [] };
};

/** What holds a held claim, and the warnings that ride along with a ready one. */
export const findingsOf = (claim: Claim): readonly FindingView[] =>
  (claim.state === 'held' ? claim.findings : claim.state === 'ready' ? claim.warnings : []).map(findingView);

/** The edits as a filter offers them. */
export const editChoices = (): readonly { readonly ruleId: string; readonly message: string }[] =>
  SCRUB_RULES.filter((rule) => rule.severity === 'error').map((rule) => ({ ruleId: rule.id, message: rule.message }));
