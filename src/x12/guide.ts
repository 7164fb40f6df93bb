/** A guide: what a transaction may hold, as data, with where the facts come from. */
import { type CompiledGuide, compile } from './compile.ts';
import type { Basis } from './finding.ts';
import { type LoopBody, parseNotation } from './notation.ts';
import { compileSituations, parseSituations, type Situation, type Situations } from './situation.ts';

export type Guide<Name extends string = string> = {
  /** Version as in ST03 and GS08: '005010X222A1'. */
  readonly id: string;
  /** ST01: '837'; 'TA1' for the interchange acknowledgement. Also the id of the root loop. */
  readonly transactionSet: string;
  /** GS01. */
  readonly functionalId: string;
  /** Short name in our words: '837P'. It also names the type of its transactions. */
  readonly name: Name;
  /** Versions that are read with this guide and told so. */
  readonly aliases: readonly string[];
  readonly basis: Basis;
  readonly body: () => LoopBody;
  /** The same, ready to run. */
  readonly compiled: () => CompiledGuide;
  /** Its situational rules, levels 4 and 6. */
  readonly situations: () => readonly Situation[];
  /** The same, ready to run. */
  readonly compiledSituations: () => Situations;
  /** Every segment id it uses anywhere. */
  readonly segmentIds: () => ReadonlySet<string>;
};

/** A guide from its text; the text is read on first use. */
export function defineGuide<const Name extends string>(
  parts: Pick<Guide<Name>, 'id' | 'transactionSet' | 'functionalId' | 'name' | 'aliases' | 'basis'> & {
    readonly text: string;
    /** In the notation of situation.ts. */
    readonly situations?: string;
  },
): Guide<Name> {
  let parsed: LoopBody | undefined;
  let tables: CompiledGuide | undefined;
  let ids: ReadonlySet<string> | undefined;
  let rules: readonly Situation[] | undefined;
  let ready: Situations | undefined;
  const { text, situations: lines = '', ...guide } = parts;
  const body = (): LoopBody => {
    parsed ??= parseNotation(text);
    return parsed;
  };
  const compiled = (): CompiledGuide => {
    tables ??= compile(body(), guide.transactionSet);
    return tables;
  };
  const situations = (): readonly Situation[] => {
    rules ??= parseSituations(lines);
    return rules;
  };
  const compiledSituations = (): Situations => {
    ready ??= compileSituations(compiled(), situations());
    return ready;
  };
  const segmentIds = (): ReadonlySet<string> => {
    ids ??= new Set(text.match(/^ *[A-Z][A-Z0-9]{1,2}(?= )/gm)?.map((id) => id.trim()));
    return ids;
  };
  return { ...guide, body, compiled, situations, compiledSituations, segmentIds };
}
