/** When a decided claim is paid. */
import { addDays, latest, type PlainDate, weekday } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { PayCycle } from './book.ts';

/** True when the payer pays on this day. */
export function isPayDay(cycle: PayCycle, day: PlainDate): boolean {
  return cycle.on === 'every-day' || weekday(day) === (cycle.weekday ?? 5);
}

/** The first pay day not before `minimumDays` after receipt and not before the decision. */
export function payDayFor(cycle: PayCycle, receivedOn: PlainDate, decidedOn: PlainDate): PlainDate {
  assert(cycle.minimumDays >= 0 && (cycle.weekday ?? 5) >= 0 && (cycle.weekday ?? 5) <= 6, 'a pay cycle must name a weekday');
  let day = latest(addDays(receivedOn, cycle.minimumDays), decidedOn);
  while (!isPayDay(cycle, day)) day = addDays(day, 1);
  return day;
}
