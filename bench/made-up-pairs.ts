/** Pairs for the bench only: no list of three million may be shipped, and no code of anybody's is needed to time a look-up. */
export const PAIRS = 3_000_000;
export const MADE_UP_CODES = 10_000;

/** Five characters, none of them a code of ours. */
export const madeUpCode = (n: number): string => `X${String(n).padStart(4, '0')}`;
