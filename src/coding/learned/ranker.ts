/** A small model that says how likely each code of a note is right: averaged boosted trees under a calibration curve. */
import { growTrees, type Matrix, sigmoid, type Training, type Trees, treesLogit } from './boosted-trees.ts';
import { type CalibrationCurve, calibrated, calibrationCurve } from './calibration-curve.ts';

export type Ranker = {
  readonly features: readonly string[];
  /** Averaged: a single seed moves the outcome more than it should. */
  readonly forests: readonly Trees[];
  readonly curve: CalibrationCurve;
  /** The probability from which on a code is suggested: best F1 on notes held back in training. */
  readonly threshold: number;
};

/** Rows of one note with the answer to each. */
export type RankedNote = { readonly rows: readonly Float32Array[]; readonly right: readonly boolean[]; readonly wanted: number };

export const TRAINING: Training = {
  trees: 150,
  depth: 5,
  rate: 0.07,
  leafWeight: 3,
  ridge: 3,
  rowShare: 0.7,
  featureShare: 0.6,
  seed: 20_261_122,
};

const FOLDS = 5;

function matrixOf(rows: readonly Float32Array[]): Matrix {
  const width = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * width);
  for (const [i, row] of rows.entries()) values.set(row, i * width);
  return { values, width, rows: rows.length };
}

const grow = (notes: readonly RankedNote[], training: Training): Trees =>
  growTrees(
    matrixOf(notes.flatMap(({ rows }) => rows)),
    Uint8Array.from(
      notes.flatMap(({ right }) => right),
      (one) => (one ? 1 : 0),
    ),
    training,
  );

const logitOf = (forests: readonly Trees[], row: Float32Array): number =>
  forests.reduce((sum, trees) => sum + treesLogit(trees, row), 0) / forests.length;

export type HeldBack = {
  /** By note and row: the probability by a model that did not see the note. */
  readonly probabilities: readonly (readonly number[])[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

type Point = { readonly score: number; readonly right: boolean };

/** The score from which on F1 is best. */
function bestThreshold(points: readonly Point[], wanted: number): Omit<HeldBack, 'probabilities'> & { readonly from: number } {
  let best = { from: 1, precision: 0, recall: 0, f1: 0 };
  let hits = 0;
  const sorted = points.toSorted((a, b) => b.score - a.score);
  for (const [i, { score, right }] of sorted.entries()) {
    hits += right ? 1 : 0;
    if (sorted[i + 1]?.score === score) continue;
    const precision = hits / (i + 1);
    const recall = hits / Math.max(1, wanted);
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { from: score, precision, recall, f1 };
  }
  return best;
}

/**
 * In: notes in any order; note i is held back in fold i mod 5. Out: the ranker over all notes, its curve and threshold from the held-back
 * fifths, and what these came to. The same from the same notes and seed.
 */
export function learnRanker(
  notes: readonly RankedNote[],
  features: readonly string[],
  { forests = 1, training = TRAINING }: { readonly forests?: number; readonly training?: Training } = {},
): { readonly ranker: Ranker; readonly heldBack: HeldBack } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => [
    grow(
      notes.filter((_note, i) => i % FOLDS !== fold),
      training,
    ),
  ]);
  const logits = notes.map(({ rows }, i) => rows.map((row) => logitOf(folds[i % FOLDS] ?? [], row)));
  const points = notes.flatMap(({ right }, i) => right.map((one, j) => ({ score: logits[i]?.[j] ?? 0, right: one })));
  const curve = calibrationCurve(points);
  const probabilities = logits.map((list) => list.map((logit) => calibrated(curve, logit)));
  const wanted = notes.reduce((sum, note) => sum + note.wanted, 0);
  const { from, ...rates } = bestThreshold(points, wanted);
  const all = Array.from({ length: forests }, (_, i) => grow(notes, { ...training, seed: training.seed + i }));
  return {
    ranker: { features, forests: all, curve, threshold: calibrated(curve, from) },
    heldBack: { probabilities, ...rates },
  };
}

/** Strictly rising in the trees' sum, so that codes on a flat piece of the curve keep their order. */
export function probabilityOf({ forests, curve }: Ranker, row: Float32Array): number {
  const logit = logitOf(forests, row);
  return Math.min(0.999, Math.max(0.001, calibrated(curve, logit) + 1e-4 * (sigmoid(logit) - 0.5)));
}

/** What moved the log-odds of one row, by feature, strongest first: differences of a tree's nodes along the row's way. */
export function reasonsOf(
  { forests, features }: Ranker,
  row: Float32Array,
): readonly { readonly name: string; readonly weight: number }[] {
  const weights = new Float64Array(features.length);
  for (const trees of forests) {
    for (const root of trees.roots) {
      let at = root;
      for (let split = trees.feature[at] ?? -1; split >= 0; split = trees.feature[at] ?? -1) {
        const next = (trees.left[at] ?? 0) + ((row[split] ?? 0) <= (trees.value[at] ?? 0) ? 0 : 1);
        weights[split] = (weights[split] ?? 0) + ((trees.mean[next] ?? 0) - (trees.mean[at] ?? 0)) / forests.length;
        at = next;
      }
    }
  }
  return features
    .map((name, i) => ({ name, weight: weights[i] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
