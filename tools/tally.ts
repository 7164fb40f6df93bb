/** What a run has proven so far, and the one plain line it ends with. */

/** A group of tests that could not run here: how many, why, and the one command that would enable it. */
export type SkippedGroup = { readonly name: string; readonly count: number; readonly enable: string };

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: readonly SkippedGroup[] };

export const EMPTY_TALLY: Tally = { passed: 0, failed: 0, skipped: [] };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
});

/** The same group reported by several phases becomes one. */
function mergeGroups(groups: readonly SkippedGroup[]): readonly SkippedGroup[] {
  const merged = new Map<string, SkippedGroup>();
  for (const group of groups) {
    const before = merged.get(group.name);
    merged.set(group.name, { ...group, count: group.count + (before?.count ?? 0) });
  }
  return [...merged.values()];
}

/**
 * The closing lines of a run and its exit code. With `requireAll` what was skipped counts as failed. A run that
 * executed nothing has failed: an empty success proves nothing.
 */
export function closingLines(tally: Tally, requireAll: boolean): { readonly lines: readonly string[]; readonly exitCode: 0 | 1 } {
  const groups = mergeGroups(tally.skipped);
  const skipped = groups.reduce((sum, group) => sum + group.count, 0);
  const named = groups.map(
    (group) => `${requireAll ? 'failed (REQUIRE_ALL=1)' : 'skipped'}: ${group.name} (${group.count}); to enable: ${group.enable}`,
  );
  const failed = tally.failed + (requireAll ? skipped : 0);
  const nothing = tally.passed + failed === 0;
  const last = `${tally.passed} passed, ${failed} failed${skipped > 0 && !requireAll ? `, ${skipped} skipped` : ''}`;
  return {
    lines: [...named, ...(nothing ? ['Nothing was run: no test file matches.'] : []), last],
    exitCode: failed > 0 || nothing ? 1 : 0,
  };
}
