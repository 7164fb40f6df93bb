/** Whether a score of .9 is right nine times in ten, and how sure we may be of that. */

export type ScoredPoint = { readonly score: number; readonly right: boolean };

/** Scores from `from` up to the next bin: their mean and what was right. */
export type Bin = {
  readonly from: number;
  readonly many: number;
  readonly meanScore: number;
  readonly precision: number;
};

export type Interval = { readonly low: number; readonly high: number };

/** Everything that scores at least `from`. */
export type Band = {
  readonly from: number;
  readonly many: number;
  readonly right: number;
  readonly precision: number;
  /** 95 % by Wilson. */
  readonly interval: Interval;
  /** Share of all gold codes it finds. */
  readonly coverage: number;
};

/** 0 of nothing. */
export const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const BINS = 10;

/** Ten bins of equal width; empty ones are left out. */
export function binsOf(points: readonly ScoredPoint[]): readonly Bin[] {
  const byBin = Map.groupBy(points, ({ score }) => Math.min(BINS - 1, Math.max(0, Math.floor(score * BINS))));
  return [...byBin]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, list]) => ({
      from: bin / BINS,
      many: list.length,
      meanScore: average(list.map(({ score }) => score)),
      precision: list.filter(({ right }) => right).length / list.length,
    }));
}

/** Expected calibration error: how far score and precision are apart, weighted by the size of each bin. */
export function calibrationError(bins: readonly Bin[]): number {
  const many = bins.reduce((sum, bin) => sum + bin.many, 0);
  return bins.reduce((sum, bin) => sum + (bin.many * Math.abs(bin.meanScore - bin.precision)) / Math.max(1, many), 0);
}

const Z = 1.959_964;

/** The 95 % interval of a share, honest for few and for shares near 0 and 1. Source: Wilson, JASA 22 (1927) 209. */
export function wilson(right: number, many: number): Interval {
  if (many === 0) return { low: 0, high: 1 };
  const share = right / many;
  const scale = 1 + (Z * Z) / many;
  const middle = (share + (Z * Z) / (2 * many)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / many + (Z * Z) / (4 * many * many))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** In: `gold` is how many codes there were to find. */
export function bandFrom(points: readonly ScoredPoint[], from: number, gold: number): Band {
  const inside = points.filter(({ score }) => score >= from);
  const right = inside.filter((point) => point.right).length;
  return {
    from,
    many: inside.length,
    right,
    precision: inside.length === 0 ? 0 : right / inside.length,
    interval: wilson(right, inside.length),
    coverage: gold === 0 ? 0 : right / gold,
  };
}
