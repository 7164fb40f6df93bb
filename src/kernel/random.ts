/** Seeded pseudo-randomness (sfc32, public domain, C. Doty-Humphrey): the same seed gives the same sequence everywhere. */

export type Random = {
  /** Uniform in [0, 1) with 32 bits. */
  readonly next: () => number;
  /** Uniform whole number in [low, high]. */
  readonly int: (low: number, high: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Up to `count` items without repetition, in random order. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
  /** Index drawn by weight. */
  readonly weighted: <T>(items: readonly (readonly [weight: number, item: T])[]) => T;
  readonly bytes: (length: number) => Uint8Array;
  /** An independent stream named by a label: adding a draw to one does not move another. */
  readonly fork: (label: string) => Random;
};

/** 32-bit FNV-1a over UTF-16 units: spreads a label over the state. */
function hashLabel(label: string, basis: number): number {
  let hash = (0x811c9dc5 ^ basis) >>> 0;
  for (let i = 0; i < label.length; i += 1) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

export function seededRandom(seed: number | string): Random {
  const name = String(seed);
  let a = hashLabel(name, 0x9e3779b9);
  let b = hashLabel(name, 0x243f6a88);
  let c = hashLabel(name, 0xb7e15162);
  let counter = 1;
  const draw = (): number => {
    const t = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + t) >>> 0;
    return t;
  };
  for (let i = 0; i < 12; i += 1) draw();
  const next = (): number => draw() / 0x1_0000_0000;
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const random: Random = {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('cannot pick from an empty list');
      return item;
    },
    sample: (items, count) => {
      const left = [...items];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
      return taken;
    },
    weighted: (items) => {
      let left = next() * items.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, item] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      const last = items.at(-1);
      if (last === undefined) throw new RangeError('cannot pick from an empty list');
      return last[1];
    },
    bytes: (length) => {
      const out = new Uint8Array(length);
      for (let i = 0; i < length; i += 1) out[i] = draw() & 0xff;
      return out;
    },
    fork: (label) => seededRandom(`${name}/${label}`),
  };
  return random;
}
