/** A partner that is down for a moment is tried again, waiting longer each time; a changed key or a refused log-in never is. */
import type { Day } from './day.ts';
import type { WireFailure } from './partner-ports.ts';

const WAITS_MILLIS = [250, 1000, 4000];
const PASSING: ReadonlySet<WireFailure['code']> = new Set(['partner-must-be-reachable', 'transfer-must-complete']);

/** In: one try, safe to repeat. Out: undefined when it worked, else the last failure. */
export async function withBackOff(
  day: Pick<Day, 'pause'>,
  attempt: () => Promise<WireFailure | undefined>,
): Promise<WireFailure | undefined> {
  let failure = await attempt();
  for (const wait of WAITS_MILLIS) {
    if (failure === undefined || !PASSING.has(failure.code)) return failure;
    await day.pause(wait);
    failure = await attempt();
  }
  return failure;
}
