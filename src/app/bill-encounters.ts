/** The run over every coded visit: charges in the books and claims, ready to go or held on the biller's list. */
import type { ClaimId, EncounterId } from '../claims/identifiers.ts';
import { type BilledFile, billFiles } from './bill-files.ts';
import { CHUNK, type Day } from './day.ts';
import type { Unit } from './ports.ts';

export type BillingCount = {
  readonly ready: readonly ClaimId[];
  readonly held: number;
  readonly selfPay: number;
  readonly stopped: number;
};

export async function billEncounters(day: Day): Promise<BillingCount> {
  const ready: ClaimId[] = [];
  const total = { held: 0, selfPay: 0 };
  // A visit that cannot be billed stays in the list for its person; it must not hide the ones behind it.
  const stopped = new Set<EncounterId>();
  for (;;) {
    const { done: chunk, isLast } = await day.store.transact({ ...day.actor, purpose: 'bill encounters' }, (unit) =>
      billChunk(day, unit, stopped),
    );
    for (const { billed } of chunk) {
      const { claim } = billed;
      if (claim?.state === 'ready') ready.push(claim.body.claimId);
      else if (claim?.state === 'held') total.held += 1;
      else total.selfPay += 1;
    }
    day.progress('charged', chunk.length);
    if (isLast) return { ...total, ready, stopped: stopped.size };
  }
}

type BilledChunk = { readonly done: readonly BilledFile[]; readonly isLast: boolean };

async function billChunk(day: Day, unit: Unit, stopped: Set<EncounterId>): Promise<BilledChunk> {
  const limit = CHUNK + stopped.size;
  const waiting = await unit.encountersToCharge(limit);
  const files = waiting.filter((f) => !stopped.has(f.encounter.encounterId));
  const billed = await billFiles(day, unit, files);
  for (const { file } of billed.stopped) stopped.add(file.encounter.encounterId);
  return { done: billed.done, isLast: files.length === 0 || waiting.length < limit };
}
