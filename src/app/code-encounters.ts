/** Visits that are waiting for a coder: decide what the desk has decided, and put the rest before a person. */
import { codeVisit } from '../cycle.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import { asSigned } from '../claims/encounter.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import type { Day } from './day.ts';

/** More visits than any practice leaves uncoded; the oldest come first. */
const WAITING_MAX = 5000;

export async function codeEncounters(day: Day): Promise<{ readonly decided: number; readonly stopped: number }> {
  return day.store.transact({ ...day.actor, purpose: 'code encounters' }, async (unit) => {
    // A signed note that nobody has decided on yet waits unread; an unsigned one is put before a person.
    const waiting = await unit.notesToCode(day.today, WAITING_MAX, (id, isSigned) => !isSigned || day.coder(id) !== undefined);
    const decisions: CodingDecision[] = [];
    const work: WorkOrder[] = [];
    for (const encounter of waiting) {
      const coder = day.coder(encounter.encounterId);
      if (coder === undefined && asSigned(encounter) !== undefined) continue;
      const decided = codeVisit(encounter, coder ?? nobody, day);
      if (decided.ok) decisions.push(decided.value);
      else work.push(decided.error);
    }
    await Promise.all([unit.saveDecisions(decisions), unit.openWork(work)]);
    return { decided: decisions.length, stopped: work.length };
  });
}

/** Stands in where the note is unsigned: `codeVisit` stops before it asks anyone. */
const nobody = (): never => {
  throw new RangeError('an unsigned note is never put before a coder');
};
