/**
 * A convention is one object: what it asks, who says so, the cases that prove it, and the check. Unlike an edit it may say
 * several things, each with its own strength and its own remedy; `judge-diagnoses.ts` makes findings of what it says.
 */
import type { Citation } from '../../kernel/effective.ts';
import type { NonEmpty } from '../../kernel/result.ts';
import type { Said } from '../../kernel/said.ts';
import type { RuleCase, Severity } from '../../rules/rule.ts';
import type { CodePatch } from '../finding.ts';
import type { CodeBook } from './code-book.ts';
import type { CodedVisit, VisitEvidence } from './coded-visit.ts';

/** A diagnosis of the visit, its code without the dot. */
export type Diagnosis = {
  readonly code: string;
  readonly display: string;
  /** From 1. */
  readonly position: number;
  readonly evidence: readonly VisitEvidence[] | undefined;
};

export type ConventionSubject = {
  readonly visit: CodedVisit;
  readonly diagnoses: readonly Diagnosis[];
  readonly book: CodeBook;
};

export type ConventionHit = {
  /** Diagnoses it is about, without their dot. */
  readonly codes: readonly string[];
  readonly message: Said;
  readonly fix: Said;
  /** Weaker than the convention's own, where what the hit rests on is weaker. */
  readonly severity?: Severity;
  readonly patches?: readonly CodePatch[];
  /** When it may stand. Absent: never. */
  readonly override?: Said;
  readonly line?: number;
  /** Instead of the convention's own sources. */
  readonly cite?: NonEmpty<Citation>;
};

export type Convention = {
  /** kebab-case, begins with its number: 'icd-05-excludes1'; equals the file name. */
  readonly id: string;
  /** One sentence for people: what it asks of the codes. */
  readonly asks: string;
  /** The strongest that it says. */
  readonly severity: Severity;
  readonly prevents: readonly string[];
  readonly cite: NonEmpty<Citation>;
  readonly check: (subject: ConventionSubject) => readonly ConventionHit[];
  readonly cases: { readonly pass: NonEmpty<RuleCase>; readonly fail: NonEmpty<RuleCase> };
};

/** Types a convention where it is written. */
export const defineConvention = (convention: Convention): Convention => convention;
