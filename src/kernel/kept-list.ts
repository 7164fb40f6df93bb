/** Lists that are kept by the thousand: one that grew piece by piece has room for more, often ten times what it holds. */

/** The same items in a list of just their size. */
export const keptList = <T>(grown: readonly T[]): readonly T[] => grown.slice();
