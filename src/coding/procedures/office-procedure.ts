/** What an office does besides the visit, as a row of our tables: numbers as identifiers, words our own. */
import type { Said } from '../../kernel/said.ts';

export type OfficeProcedure = {
  /** In our words. */
  readonly words: string;
  /** The first that is known is suggested; the others are named beside it. */
  readonly codes: readonly string[];
  /** With the flag g, on a sentence in lower case. */
  readonly pattern: RegExp;
  /** Also somewhere in the note: what it was done to. */
  readonly about?: RegExp;
  /** In a sentence shortly before, of the same section: what it was done to, with its side. */
  readonly near?: RegExp;
  /** Nowhere in the sentence. */
  readonly without?: RegExp;
  /** The sentence must also say that it was done here or today, for what may as well come from elsewhere. */
  readonly hereOnly?: boolean;
  readonly hasSides?: boolean;
  /** A waived test: QW where the practice says that it needs a certificate, and for Medicare. */
  readonly isWaived?: boolean;
  /** Words of the sentence that choose another code; the first that stands there goes before `codes`. */
  readonly by?: readonly (readonly [RegExp, string])[];
  /** Units or codes by a count of these. */
  readonly counted?: {
    readonly things: RegExp;
    /** For each beyond the first. */
    readonly further?: string;
    /** From so many on one code for all; by rising number. */
    readonly steps?: readonly { readonly from: number; readonly code: string }[];
  };
  /** By length in centimeters, up to and including; by rising length. */
  readonly byLength?: readonly (readonly [number, string])[];
  /** What to look at before taking it. */
  readonly notice?: Said;
};
