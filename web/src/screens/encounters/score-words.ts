/** How sure a suggestion is, in words; the number stands behind them. */
import type { SuggestionView } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import type { Tone } from '../../parts/badges.tsx';

type Sureness = { readonly word: string; readonly tone: Tone };

/** Of a model whose numbers were held against decisions: of those with .9, nine in ten are right. */
const BY_PROBABILITY: readonly (Sureness & { readonly from: number })[] = [
  { from: 0.9, word: words('very likely right'), tone: 'good' },
  { from: 0.7, word: words('likely right'), tone: 'note' },
  { from: 0.4, word: words('look twice'), tone: 'warn' },
  { from: 0, word: words('rather not'), tone: 'quiet' },
];
/** By rule alone: how much the place and the words weigh within this note. */
const BY_SCORE: readonly (Sureness & { readonly from: number })[] = [
  { from: 0.75, word: words('well supported'), tone: 'good' },
  { from: 0.45, word: words('fairly supported'), tone: 'note' },
  { from: 0, word: words('weakly supported'), tone: 'quiet' },
];

export function surenessOf({ probability, score }: Pick<SuggestionView, 'probability' | 'score'>): Sureness {
  const [value, bands] = probability === undefined ? [score, BY_SCORE] : [probability, BY_PROBABILITY];
  return bands.find(({ from }) => value >= from) ?? { word: words('weakly supported'), tone: 'quiet' };
}
