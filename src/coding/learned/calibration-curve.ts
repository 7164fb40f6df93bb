/**
 * From a score to a probability that keeps its word: isotonic regression of what was right on held-back notes. Source: Zadrozny
 * and Elkan 2002 (pool adjacent violators).
 */

/** Rising knots; between two of them the probability is read off the line. */
export type CalibrationCurve = { readonly scores: readonly number[]; readonly probabilities: readonly number[] };

type Pool = { sum: number; right: number; many: number };

/** In: scores of any scale with whether they were right. Never answers 0 or 1: a pool of n counts half a hit and half a miss more. */
export function calibrationCurve(points: readonly { readonly score: number; readonly right: boolean }[]): CalibrationCurve {
  const pools: Pool[] = [];
  for (const { score, right } of points.toSorted((a, b) => a.score - b.score)) {
    pools.push({ sum: score, right: right ? 1 : 0, many: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last !== undefined && before !== undefined; ) {
      if (before.right / before.many < last.right / last.many) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, right: before.right + last.right, many: before.many + last.many });
      last = pools.at(-1);
      before = pools.at(-2);
    }
  }
  return {
    scores: pools.map(({ sum, many }) => sum / many),
    probabilities: pools.map(({ right, many }) => (right + 0.5) / (many + 1)),
  };
}

/** The probability at a score; beyond the ends it stays what it is there. */
export function calibrated({ scores, probabilities }: CalibrationCurve, score: number): number {
  const next = scores.findIndex((knot) => knot >= score);
  if (next === 0) return probabilities[0] ?? 0;
  if (next < 0) return probabilities.at(-1) ?? 0;
  const [low, high] = [scores[next - 1] ?? 0, scores[next] ?? 0];
  const share = high === low ? 1 : (score - low) / (high - low);
  return (probabilities[next - 1] ?? 0) + share * ((probabilities[next] ?? 0) - (probabilities[next - 1] ?? 0));
}
