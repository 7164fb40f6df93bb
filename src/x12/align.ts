/** Two lists of like things put side by side: by being equal, by what they are, by their order. */

export type Alignment<T> = {
  readonly pairs: readonly { readonly before: T; readonly after: T; readonly isMoved: boolean }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
};

export type Sides<T> = { readonly before: readonly T[]; readonly after: readonly T[] };

/** Takes away in passes: each pass pairs what has the same key, in order. */
function pairByKey<T>(left: T[], right: T[], keyOf: (each: T) => string): readonly (readonly [T, T])[] {
  const waiting = Map.groupBy(right, keyOf);
  const pairs: (readonly [T, T])[] = [];
  const rest: T[] = [];
  const taken = new Set<T>();
  for (const each of left) {
    const key = keyOf(each);
    const partner = key === '' ? undefined : waiting.get(key)?.shift();
    if (partner === undefined) rest.push(each);
    else {
      pairs.push([each, partner]);
      taken.add(partner);
    }
  }
  left.splice(0, left.length, ...rest);
  right.splice(0, right.length, ...right.filter((each) => !taken.has(each)));
  return pairs;
}

/** Places in a longest run that rises; what is not in it has moved. */
function risingRun(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const back: number[] = [];
  for (const [i, n] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < n) low = middle + 1;
      else high = middle;
    }
    back[i] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = i;
  }
  const run = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = back[i] ?? -1) run.add(i);
  return run;
}

/**
 * In: two lists, and the keys by which to pair, best first; '' pairs with nothing. Out: pairs in the order of `after`, the
 * fewest that moved marked, and what has no partner.
 */
export function align<T>({ before, after }: Sides<T>, keys: readonly ((each: T) => string)[]): Alignment<T> {
  const left = [...before];
  const right = [...after];
  const found = keys.flatMap((keyOf) => pairByKey(left, right, keyOf));
  const places = new Map(before.map((each, i) => [each, i]));
  const order = new Map(after.map((each, i) => [each, i]));
  const sorted = found.toSorted((a, b) => (order.get(a[1]) ?? 0) - (order.get(b[1]) ?? 0));
  const still = risingRun(sorted.map(([each]) => places.get(each) ?? 0));
  return {
    pairs: sorted.map(([one, other], i) => ({ before: one, after: other, isMoved: !still.has(i) })),
    removed: left,
    added: right,
  };
}
