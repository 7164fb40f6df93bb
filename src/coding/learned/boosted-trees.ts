/**
 * Gradient-boosted regression trees for a yes-or-no question, by histograms: small, fast, and the same trees from the same
 * rows and seed. Source: Friedman, Annals of Statistics 29 (2001) 1189; histograms as in LightGBM (Ke et al. 2017).
 */

/** Rows of equal width, row after row. */
export type Matrix = { readonly values: Float32Array; readonly width: number; readonly rows: number };

export type Trees = {
  /** Log-odds before the first tree. */
  readonly base: number;
  /** Where each tree begins; children are relative to that. */
  readonly roots: readonly number[];
  /** Feature of a node; -1 is a leaf. */
  readonly feature: Int16Array;
  /** Threshold of a node (left when value <= threshold), or the leaf's part of the log-odds. */
  readonly value: Float32Array;
  /** The left child; the right one follows it. */
  readonly left: Uint32Array;
  /** What a node would say if it were a leaf: a row's way is explained by the differences. */
  readonly mean: Float32Array;
};

export type Training = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Smallest sum of p(1-p) in a leaf. */
  readonly leafWeight: number;
  readonly ridge: number;
  /** Share of rows and of features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
};

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

const BINS = 64;

/** Cut points between at most 64 bins of about equal size, and each row's bin. */
type Binned = { readonly bins: Uint8Array; readonly cuts: readonly Float32Array[] };

function binned({ values, width, rows }: Matrix): Binned {
  const bins = new Uint8Array(rows * width);
  const cuts: Float32Array[] = [];
  const column = new Float32Array(rows);
  for (let f = 0; f < width; f += 1) {
    for (let r = 0; r < rows; r += 1) column[r] = values[r * width + f] ?? 0;
    const mine = cutsOf(column.toSorted());
    cuts.push(mine);
    for (let r = 0; r < rows; r += 1) bins[r * width + f] = binOf(mine, column[r] ?? 0);
  }
  return { bins, cuts };
}

function cutsOf(sorted: Float32Array): Float32Array {
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const steps = Math.min(BINS - 1, distinct.length - 1);
  const from = distinct.length <= BINS ? distinct : sorted;
  const cuts: number[] = [];
  for (let i = 1; i <= steps; i += 1) {
    const at = distinct.length <= BINS ? i : Math.floor((i * sorted.length) / (steps + 1));
    const cut = distinct.length <= BINS ? ((from[at - 1] ?? 0) + (from[at] ?? 0)) / 2 : (from[at] ?? 0);
    if (cuts.at(-1) !== cut) cuts.push(cut);
  }
  return Float32Array.from(cuts);
}

/** The number of cuts below the value: its bin. */
function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Growing = {
  readonly binned: Binned;
  readonly width: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly training: Training;
  readonly features: readonly number[];
  /** Gradient and hessian by feature and bin: room for one node. */
  readonly sums: Float64Array;
  /** Rows in the order of the tree's leaves. */
  readonly order: Uint32Array;
  readonly nodes: { feature: number[]; value: number[]; left: number[]; mean: number[] };
};

type Split = { readonly feature: number; readonly bin: number; readonly gain: number };

/** Sums of gradient and hessian by feature and bin, of the rows from `from` to `to`. */
function fillHistograms(grow: Growing, from: number, to: number): void {
  const { binned: table, width, gradient, hessian, features, order, sums } = grow;
  sums.fill(0);
  for (let i = from; i < to; i += 1) {
    const row = order[i] ?? 0;
    const g = gradient[row] ?? 0;
    const h = hessian[row] ?? 0;
    const offset = row * width;
    for (const feature of features) {
      const at = 2 * (feature * BINS + (table.bins[offset + feature] ?? 0));
      sums[at] = (sums[at] ?? 0) + g;
      sums[at + 1] = (sums[at + 1] ?? 0) + h;
    }
  }
}

function bestSplit(
  grow: Growing,
  [from, to]: readonly [number, number],
  [sumG, sumH]: readonly [number, number],
): Split | undefined {
  const { binned: table, training, sums } = grow;
  fillHistograms(grow, from, to);
  const worth = (g: number, h: number): number => (g * g) / (h + training.ridge);
  const whole = worth(sumG, sumH);
  let best: Split | undefined;
  for (const feature of grow.features) {
    const cuts = table.cuts[feature]?.length ?? 0;
    let [g, h] = [0, 0];
    for (let bin = 0; bin < cuts; bin += 1) {
      const at = 2 * (feature * BINS + bin);
      g += sums[at] ?? 0;
      h += sums[at + 1] ?? 0;
      if (h < training.leafWeight || sumH - h < training.leafWeight) continue;
      const gain = worth(g, h) + worth(sumG - g, sumH - h) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** Puts rows of the left child first; answers where the right ones begin. */
function partition({ binned: table, width, order }: Growing, [from, to]: readonly [number, number], split: Split): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const row = order[low] ?? 0;
    if ((table.bins[row * width + split.feature] ?? 0) <= split.bin) low += 1;
    else {
      order[low] = order[high] ?? 0;
      order[high] = row;
      high -= 1;
    }
  }
  return low;
}

function growNode(grow: Growing, at: number, range: readonly [number, number], depth: number): void {
  const { nodes, training, binned: table } = grow;
  const [from, to] = range;
  let [g, h] = [0, 0];
  for (let i = from; i < to; i += 1) {
    g += grow.gradient[grow.order[i] ?? 0] ?? 0;
    h += grow.hessian[grow.order[i] ?? 0] ?? 0;
  }
  nodes.mean[at] = (training.rate * g) / (h + training.ridge);
  const split = depth < training.depth ? bestSplit(grow, range, [g, h]) : undefined;
  if (split === undefined) {
    nodes.value[at] = nodes.mean[at] ?? 0;
    return;
  }
  const middle = partition(grow, range, split);
  const left = nodes.feature.length;
  nodes.feature[at] = split.feature;
  nodes.value[at] = table.cuts[split.feature]?.[split.bin] ?? 0;
  nodes.left[at] = left;
  for (const child of [left, left + 1]) {
    nodes.feature[child] = -1;
    nodes.value[child] = 0;
    nodes.left[child] = 0;
    nodes.mean[child] = 0;
  }
  growNode(grow, left, [from, middle], depth + 1);
  growNode(grow, left + 1, [middle, to], depth + 1);
}

const sample = (many: number, share: number, draw: () => number): readonly number[] => {
  const chosen: number[] = [];
  for (let i = 0; i < many; i += 1) if (share >= 1 || draw() < share) chosen.push(i);
  return chosen.length === 0 ? [0] : chosen;
};

/** In: rows, and for each whether the answer is yes. Deterministic in rows and seed. Time: rows × width × depth × trees. */
export function growTrees(matrix: Matrix, right: Uint8Array, training: Training): Trees {
  const { rows, width } = matrix;
  const yes = right.reduce((sum, one) => sum + one, 0);
  const base = Math.log((yes + 0.5) / (rows - yes + 0.5));
  const table = binned(matrix);
  const logits = new Float64Array(rows).fill(base);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const sums = new Float64Array(2 * width * BINS);
  const nodes = { feature: [] as number[], value: [] as number[], left: [] as number[], mean: [] as number[] };
  const roots: number[] = [];
  const draw = seeded(training.seed);
  for (let tree = 0; tree < training.trees; tree += 1) {
    for (let r = 0; r < rows; r += 1) {
      const p = sigmoid(logits[r] ?? 0);
      gradient[r] = (right[r] ?? 0) - p;
      hessian[r] = p * (1 - p);
    }
    const order = Uint32Array.from(sample(rows, training.rowShare, draw));
    const features = sample(width, training.featureShare, draw);
    const root = nodes.feature.length;
    roots.push(root);
    nodes.feature.push(-1);
    nodes.value.push(0);
    nodes.left.push(0);
    nodes.mean.push(0);
    growNode({ binned: table, width, gradient, hessian, training, features, order, sums, nodes }, root, [0, order.length], 0);
    for (let r = 0; r < rows; r += 1) logits[r] = (logits[r] ?? 0) + leafOf(nodes, root, matrix.values, r * width);
  }
  return {
    base,
    roots,
    feature: Int16Array.from(nodes.feature),
    value: Float32Array.from(nodes.value),
    left: Uint32Array.from(nodes.left),
    mean: Float32Array.from(nodes.mean),
  };
}

type Nodes = {
  readonly feature: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  readonly left: ArrayLike<number>;
};

function leafOf({ feature, value, left }: Nodes, root: number, row: ArrayLike<number>, offset: number): number {
  let at = root;
  for (let split = feature[at] ?? -1; split >= 0; split = feature[at] ?? -1) {
    at = (left[at] ?? 0) + ((row[offset + split] ?? 0) <= (value[at] ?? 0) ? 0 : 1);
  }
  return value[at] ?? 0;
}

/** Log-odds of one row that begins at `offset`. */
export function treesLogit(trees: Trees, row: ArrayLike<number>, offset = 0): number {
  let sum = trees.base;
  for (const root of trees.roots) sum += leafOf(trees, root, row, offset);
  return sum;
}
