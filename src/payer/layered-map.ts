/**
 * A map whose copy costs nothing: older entries lie in layers that copies share, new ones in a layer of their own.
 * A layer at least half as big as the one below is merged into it, so that there are never more than log(n) of them
 * and each entry is moved log(n) times in its life. It exists because a payer's state is copied every day.
 */
/** Never undefined: that says that nothing is there. */
type Kept = object | string | number | boolean;

export type ReadonlyLayeredMap<V extends Kept> = {
  readonly get: (key: string) => V | undefined;
  readonly has: (key: string) => boolean;
  /** Every entry once, with its newest value; for whoever must see all, it costs a whole copy. */
  readonly entries: () => ReadonlyMap<string, V>;
  /** A map of its own with the same entries. The original must not be written to any more. */
  readonly copy: () => LayeredMap<V>;
};

export type LayeredMap<V extends Kept> = ReadonlyLayeredMap<V> & {
  readonly set: (key: string, value: V) => void;
};

export const layeredMap = <V extends Kept>(): LayeredMap<V> => onTopOf<V>([]);

function onTopOf<V extends Kept>(below: readonly ReadonlyMap<string, V>[]): LayeredMap<V> {
  const top = new Map<string, V>();
  const get = (key: string): V | undefined => {
    const newest = top.get(key);
    if (newest !== undefined) return newest;
    for (const layer of below) {
      const value = layer.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    get,
    has: (key) => get(key) !== undefined,
    entries: () => {
      const all = new Map<string, V>();
      for (const layer of [top, ...below].toReversed()) for (const [key, value] of layer) all.set(key, value);
      return all;
    },
    set: (key, value) => {
      top.set(key, value);
    },
    copy: () => onTopOf(top.size === 0 ? below : settled([top, ...below])),
  };
}

/** Newest first; merges from the top while a layer is at least half as big as the next. */
function settled<V>(layers: readonly ReadonlyMap<string, V>[]): readonly ReadonlyMap<string, V>[] {
  const [first, second, ...rest] = layers;
  if (first === undefined || second === undefined || first.size * 2 < second.size) return layers;
  const merged = new Map(second);
  for (const [key, value] of first) merged.set(key, value);
  return settled([merged, ...rest]);
}
