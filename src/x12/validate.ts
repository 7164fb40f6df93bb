/** One transaction checked by SNIP level; an interchange checked whole. */
import { transactionCheck } from './check.ts';
import { type Finding, findingSink, report, type SnipLevel } from './finding.ts';
import type { Guide } from './guide.ts';
import { guideFor } from './guides/registry.ts';
import type { Group, Interchange, Transaction } from './interchange.ts';
import type { LoopNode } from './loop.ts';
import { segmentViews } from './views.ts';

export type ValidateOptions = {
  /** Default: the guide of the transaction's version. */
  readonly guide?: Guide;
  /** Default: 1, 2 and 3, all that this engine has so far. */
  readonly levels?: readonly SnipLevel[];
  /** Findings kept; the rest is counted. Default 1000. */
  readonly cap?: number;
};

export type Validated = {
  /** Undefined when there is no guide for the version. */
  readonly guide: Guide | undefined;
  readonly root: LoopNode | undefined;
  /** By position: the envelope's, at position 0, come first. */
  readonly findings: readonly Finding[];
  /** Findings beyond the cap. */
  readonly suppressed: number;
  /** Exact, whatever the cap. */
  readonly counts: { readonly error: number; readonly warning: number };
};

export type CheckedTransaction = { readonly transaction: Transaction; readonly checked: Validated };
export type CheckedGroup = { readonly group: Group; readonly transactions: readonly CheckedTransaction[] };
export type CheckedInterchange = { readonly interchange: Interchange; readonly groups: readonly CheckedGroup[] };

const noGuide = (transaction: Transaction): Finding => ({
  code: 'transaction-must-have-a-guide',
  level: 2,
  severity: 'error',
  basis: 'house',
  message: `There is no guide for this version of ${/^\d{3}$/.test(transaction.id) ? transaction.id : 'the transaction'}: only its envelope was checked.`,
  path: 'ST-03',
  position: 1,
  segment: 'ST',
  element: 3,
  value: transaction.version,
  codes: { ik502: 'I6' },
});

const aliased = (guide: Guide, transaction: Transaction): Finding => ({
  code: 'version-should-be-the-guide-in-force',
  level: 2,
  severity: 'warning',
  basis: 'house',
  message: `The version is not ${guide.id}; it was read with that guide.`,
  path: 'ST-03',
  position: 1,
  segment: 'ST',
  element: 3,
  value: transaction.version,
  codes: {},
});

/**
 * Findings of one transaction at the chosen levels, with its tree. Never throws on input: what cannot be placed is
 * left out of the tree and told. Level 3 balances the 837 (line sums, COB) and the 835 (line, claim, payment with PLB).
 */
export function validate(transaction: Transaction, options: ValidateOptions = {}): Validated {
  const sink = findingSink(options.cap);
  const levels = new Set<SnipLevel>(options.levels ?? [1, 2, 3]);
  for (const finding of transaction.findings) report(sink, finding);
  const guide = options.guide ?? guideFor(transaction.version, transaction.id);
  const done = (root: LoopNode | undefined): Validated => ({
    guide,
    root,
    // A missing part shows only when its loop closes: by position again, stably.
    findings: sink.list.toSorted((a, b) => a.position - b.position),
    suppressed: sink.suppressed,
    counts: { error: sink.errors, warning: sink.warnings },
  });
  if (guide === undefined || guide.transactionSet !== transaction.id) {
    report(sink, noGuide(transaction));
    return { ...done(undefined), guide: undefined };
  }
  if (transaction.version !== guide.id && options.guide === undefined) report(sink, aliased(guide, transaction));
  const { delimiters } = transaction;
  const check = transactionCheck({ guide, delimiters, sink, levels, tree: true });
  const views = segmentViews(delimiters);
  for (const segment of transaction.segments) check.push(views(segment), segment);
  return done(check.end());
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
