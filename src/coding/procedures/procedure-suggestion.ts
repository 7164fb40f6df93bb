/** A suggested procedure, what is known of the practice and the visit, and which codes may be suggested there at all. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Said } from '../../kernel/said.ts';

export type ProcedureSuggestion = {
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** The practice's own words for it, or ours, or the official title of Level II. */
  readonly words: string;
  readonly quotes: readonly EvidenceSpan[];
  readonly why: Said;
  /** Other known codes that the same words may mean. */
  readonly others: readonly string[];
  /** What to look at before taking it. */
  readonly notice?: Said;
};

/** A charge master item fits. */
export type KnownItem = {
  readonly procedure: string;
  readonly words: string;
  readonly requiresClia?: boolean;
  readonly singleDoseVial?: boolean;
};

export type ProcedureFacts = {
  readonly on: PlainDate;
  readonly isMedicare: boolean;
  readonly items: readonly KnownItem[];
  readonly codeSets: Pick<CodeSets, 'hcpcs' | 'hcpcsEntries'>;
};

/** A code that may be suggested here, with its words; undefined where neither the practice nor a table knows it. */
export function knownIn({ items, codeSets, on }: ProcedureFacts, code: string): KnownItem | undefined {
  const item = items.find(({ procedure }) => procedure === code);
  if (item !== undefined) return item;
  const answer = codeSets.hcpcs(code, on);
  if (answer.kind === 'valid') return { procedure: code, words: answer.title };
  return answer.kind === 'unknown-by-licence' && answer.isCarried ? { procedure: code, words: '' } : undefined;
}
