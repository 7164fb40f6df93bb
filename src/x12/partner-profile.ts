/** What one payer asks beyond the guide, as data: rules in the notation of situation.ts (SNIP 7), and the characters it takes (level 1). */
import { assert } from '../kernel/result.ts';
import type { CharacterSet } from './characters.ts';
import type { Guide } from './guide.ts';
import { parseSituations, type Situation } from './situation.ts';

export type PartnerProfile = {
  /** The payer, in the words findings use. */
  readonly name: string;
  /** Rules by guide name ('837P'): `code | 7 | house | loop | when => then | message`. The basis may be any. */
  readonly rules: Readonly<Record<string, string>>;
  /** Default: printable ASCII, and a warning for anything else. */
  readonly characters?: CharacterSet;
};

const parsed = new WeakMap<PartnerProfile, Map<string, readonly Situation[]>>();

/** The profile's rules for a guide, read once. A rule that is not of level 7 is a bug of its author and throws. */
export function profileSituations(profile: PartnerProfile, guide: Guide): readonly Situation[] {
  const known = parsed.get(profile) ?? new Map<string, readonly Situation[]>();
  parsed.set(profile, known);
  const before = known.get(guide.name);
  if (before !== undefined) return before;
  const rules = parseSituations(profile.rules[guide.name] ?? '');
  assert(
    rules.every((rule) => rule.level === 7),
    `the rules of partner ${profile.name} must be of level 7`,
  );
  known.set(guide.name, rules);
  return rules;
}
