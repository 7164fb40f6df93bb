/** Which demonstration the commands mean when none is named: the one that ran last in this home. */
import { readFile } from 'node:fs/promises';
import { currentDemoFile } from './demo-in-store.ts';
import type { DemoPlan } from './demo-plan.ts';
import { UsageError } from './usage.ts';

export async function currentDemo(home: string): Promise<DemoPlan> {
  let text: string;
  try {
    text = await readFile(currentDemoFile(home), 'utf8');
  } catch {
    throw new UsageError('There is no demonstration in this home yet. Run: claimwright demo --store');
  }
  const { seed, claims, users } = JSON.parse(text) as { [name in keyof DemoPlan]: unknown };
  if (typeof seed !== 'number' || typeof claims !== 'number')
    throw new UsageError('current-demo.json is damaged. Run: claimwright demo --store');
  return users === undefined ? { seed, claims } : { seed, claims, users: users as NonNullable<DemoPlan['users']> };
}
