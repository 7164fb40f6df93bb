/** Time that the processor spent, which other work on the machine does not move much. */

export const print = (line: string): void => void process.stdout.write(`   ${line}\n`);

/** CPU milliseconds, user and system. */
export function cpu<T>(work: () => T): readonly [result: T, millis: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
