/** What one store has read and what never changes in its table (no role may update or delete it): read once, kept while it is asked for. */
export type Shelf<T> = {
  readonly known: (name: string) => T | undefined;
  readonly keep: (name: string, value: T) => void;
};

/** Two halves of `half` values each: the younger fills, the older is what was not asked for since. */
export function openShelf<T>(half: number): Shelf<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const keep = (name: string, value: T): void => {
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(name, value);
  };
  const known = (name: string): T | undefined => {
    const now = young.get(name);
    if (now !== undefined) return now;
    const before = old.get(name);
    if (before !== undefined) keep(name, before);
    return before;
  };
  return { known, keep };
}
