/** A guide: what a transaction may hold, as data, with where the facts come from. */
import { type CompiledGuide, compile } from './compile.ts';
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
  /** The same, ready to run. */
  readonly compiled: () => CompiledGuide;
  /** Every segment id it uses anywhere. */
  readonly segmentIds: () => ReadonlySet<string>;
};

/** A guide from its text; the text is read on first use. */
export function defineGuide(parts: Omit<Guide, 'body' | 'compiled' | 'segmentIds'> & { readonly text: string }): Guide {
  let parsed: LoopBody | undefined;
  let tables: CompiledGuide | undefined;
  let ids: ReadonlySet<string> | undefined;
  const { text, ...guide } = parts;
  const body = (): LoopBody => {
    parsed ??= parseNotation(text);
    return parsed;
  };
  const compiled = (): CompiledGuide => {
    tables ??= compile(body(), guide.transactionSet);
    return tables;
  };
  const segmentIds = (): ReadonlySet<string> => {
    ids ??= new Set(text.match(/^ *[A-Z][A-Z0-9]{1,2}(?= )/gm)?.map((id) => id.trim()));
    return ids;
  };
  return { ...guide, body, compiled, segmentIds };
}
