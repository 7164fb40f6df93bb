/** One transaction checked by SNIP level; an interchange checked whole. */
import type { CodeSets } from './code-lists.ts';
import type { ClaimsSent } from './claims-sent.ts';
import type { ErrorsByLevel, Finding, SnipLevel } from './finding.ts';
import type { Guide } from './guide.ts';
import type { Group, Interchange, Transaction } from './interchange.ts';
import type { LoopNode } from './loop.ts';
import type { PartnerProfile } from './partner-profile.ts';
import { setCheck } from './set-check.ts';
import { segmentViews } from './views.ts';

export type ValidateOptions = {
  /** Default: the guide of the transaction's version. */
  readonly guide?: Guide;
  /** Default: 1, 2 and 3. Level 5 needs `codeSets`, level 7 a `profile`. None at all: envelopes alone. */
  readonly levels?: readonly SnipLevel[];
  /** Findings kept; the rest is counted. Default 1000. */
  readonly cap?: number;
  /** Code lists kept outside the guides, asked at level 5. */
  readonly codeSets?: CodeSets;
  /** What one payer asks beyond the guide, level 7. */
  readonly profile?: PartnerProfile;
  /** Keeps what a 277CA must repeat of each claim of an 837: memory for each. Default: not kept. */
  readonly claims?: boolean;
};

export type Verdict = {
  /** Undefined when there is no guide for the version. */
  readonly guide: Guide | undefined;
  /** By position: the envelope's, at position 0, come first. */
  readonly findings: readonly Finding[];
  /** Findings beyond the cap. */
  readonly suppressed: number;
  /** Exact, whatever the cap. */
  readonly counts: { readonly error: number; readonly warning: number };
  /** Exact, whatever the cap. */
  readonly errorsByLevel: ErrorsByLevel;
  /** Of an 837, when they were asked for. */
  readonly claims?: ClaimsSent;
};
export type Validated = Verdict & { readonly root: LoopNode | undefined };

export type CheckedTransaction = { readonly transaction: Transaction; readonly checked: Validated };
export type CheckedGroup = { readonly group: Group; readonly transactions: readonly CheckedTransaction[] };
export type CheckedInterchange = { readonly interchange: Interchange; readonly groups: readonly CheckedGroup[] };

/**
 * Findings of one transaction at the chosen levels, with its tree. Never throws on input: what cannot be placed is
 * left out of the tree and told. Level 3 balances the 837 (line sums, COB) and the 835 (line, claim, payment with PLB).
 */
export function validate(transaction: Transaction, options: ValidateOptions = {}): Validated {
  const check = setCheck({ ...transaction, options, tree: true });
  const views = segmentViews(transaction.delimiters);
  if (check.guide !== undefined) for (const segment of transaction.segments) check.push(views(segment), segment);
  return check.end(transaction.findings);
}

/** Every transaction of an interchange checked with the guide of its version. */
export function checkInterchange(interchange: Interchange, options: ValidateOptions = {}): CheckedInterchange {
  return {
    interchange,
    groups: interchange.groups.map((group) => ({
      group,
      transactions: group.transactions.map((transaction) => ({ transaction, checked: validate(transaction, options) })),
    })),
  };
}
