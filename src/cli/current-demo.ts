/** Which demonstration the commands mean when none is named: the one that ran last in this home. */
import { readFile } from 'node:fs/promises';
import { currentDemoFile } from './demo-in-store.ts';
import { UsageError } from './usage.ts';

export async function currentDemo(home: string): Promise<{ readonly seed: number; readonly claims: number }> {
  let text: string;
  try {
    text = await readFile(currentDemoFile(home), 'utf8');
  } catch {
    throw new UsageError('There is no demonstration in this home yet. Run: claimwright demo --store');
  }
  const { seed, claims } = JSON.parse(text) as { seed: unknown; claims: unknown };
  if (typeof seed !== 'number' || typeof claims !== 'number')
    throw new UsageError('current-demo.json is damaged. Run: claimwright demo --store');
  return { seed, claims };
}
