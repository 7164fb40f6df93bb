/** What tables of patterns hold for a code, looked for once; there are no more than the codes of a release. */
export function keptByCode<T>(look: (code: string) => T): (code: string) => T {
  const known = new Map<string, T>();
  return (code) => {
    const kept = known.get(code);
    if (kept !== undefined) return kept;
    const found = look(code);
    known.set(code, found);
    return found;
  };
}
