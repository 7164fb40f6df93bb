/** A guide: what a transaction may hold, as data, with where the facts come from. */
import type { Basis } from './finding.ts';
import { type LoopBody, parseNotation } from './notation.ts';

export type Guide = {
  /** Version as in ST03 and GS08: '005010X222A1'. */
  readonly id: string;
  /** ST01: '837'; 'TA1' for the interchange acknowledgement. Also the id of the root loop. */
  readonly transactionSet: string;
  /** GS01. */
  readonly functionalId: string;
  /** Short name in our words: '837P'. */
  readonly name: string;
  /** Versions that are read with this guide and told so. */
  readonly aliases: readonly string[];
  readonly basis: Basis;
  readonly body: () => LoopBody;
};

/** A guide from its text; the text is read on first use. */
export function defineGuide(parts: Omit<Guide, 'body'> & { readonly text: string }): Guide {
  let parsed: LoopBody | undefined;
  const { text, ...guide } = parts;
  return {
    ...guide,
    body: () => {
      parsed ??= parseNotation(text);
      return parsed;
    },
  };
}
