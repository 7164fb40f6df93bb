/** What the clock says on a day of the demonstration: its calendar's date at the time of day it is here. */
import type { Clock } from '../app/ports.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** Who signs or decides on a simulated day does so on that day. Ids go on with real time: their order is the order in which they were made. */
export const clockOn = (day: PlainDate, now: () => Date = () => new Date()): Clock => ({
  nowIso: () => {
    const at = now();
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date, at.getHours(), at.getMinutes(), at.getSeconds(), at.getMilliseconds()).toISOString();
  },
  nowMillis: () => now().getTime(),
});
