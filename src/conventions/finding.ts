/** What a convention says of codes being chosen, with the changes that would put it right as values: a screen offers each as one press. */
import type { Said } from '../kernel/said.ts';
import type { Finding } from '../rules/rule.ts';

/** One change to the codes of a visit. Codes without their dot; lines from 1. */
export type CodeChange =
  | { readonly do: 'add-diagnosis'; readonly code: string /** Stands before this one; absent: last. */; readonly before?: string }
  | { readonly do: 'remove-diagnosis'; readonly code: string }
  | {
      readonly do: 'replace-diagnosis';
      readonly code: string;
      readonly by: string;
      /** Codes that the new one also stands for and that are removed with the old: right and left by both sides. */
      readonly dropping?: readonly string[];
    }
  | { readonly do: 'move-diagnosis'; readonly code: string; readonly before: string }
  | { readonly do: 'add-modifier' | 'remove-modifier'; readonly line: number; readonly modifier: string }
  | { readonly do: 'set-units'; readonly line: number; readonly units: number }
  | { readonly do: 'set-procedure'; readonly line: number; readonly procedure: string }
  | {
      readonly do: 'add-line';
      readonly procedure: string;
      readonly modifiers: readonly string[];
      readonly units: number;
    }
  | { readonly do: 'remove-line'; readonly line: number };

/** A change with what its button says: 'Replace I10 by I11.0'. */
export type CodePatch = CodeChange & { readonly label: Said };

export type ConventionFinding = Finding & {
  /** Diagnoses or procedures it is about, without their dot. */
  readonly codes: readonly string[];
  /** Each alone puts it right; none: a person must know more. */
  readonly patches: readonly CodePatch[];
  /** When it may stand as it is, in words to be taken as the reason: 'The two conditions are unrelated.' Absent: never. */
  readonly override?: Said;
};
