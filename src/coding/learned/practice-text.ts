/** A practice's model as a document, and back. */
import type { PracticeModel } from './practice-model.ts';
import { type RankerText, rankerText, readRanker } from './model-text.ts';

type PracticeText = Omit<PracticeModel, 'ranker'> & { readonly format: number; readonly ranker: RankerText };

const FORMAT = 1;

/** Plain JSON. */
export const modelDocument = ({ ranker, ...model }: PracticeModel): PracticeText => ({
  ...model,
  format: FORMAT,
  ranker: rankerText(ranker),
});

/** In: what `modelDocument` made, read back from where it was kept. */
export function readPracticeModel(document: object): PracticeModel {
  const { format: _format, ranker, ...model } = document as PracticeText;
  return { ...model, ranker: readRanker(ranker) };
}
