/** The generator's visits by day, drawn no further than the calendar has come, and each one by its encounter. */
import type { EncounterId } from '../claims/identifiers.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { type DemoPractice, LAST_ANSWERS_DAYS } from '../practice/visits.ts';

export type VisitFeed = {
  readonly on: (day: PlainDate) => readonly Visit[];
  /** Of a day that was asked for, or one before it. */
  readonly of: (id: EncounterId) => Visit | undefined;
  /** The day on which the last answer to the last visit has come; it draws every visit. */
  readonly lastDay: () => PlainDate;
};

export function visitFeed(practice: DemoPractice): VisitFeed {
  const days = practice.days();
  const byDay = new Map<PlainDate, readonly Visit[]>();
  const byEncounter = new Map<EncounterId, Visit>();
  let drawn: PlainDate | undefined;
  let lastEntry = practice.firstDay;
  let isEmpty = false;
  const drawUntil = (day: PlainDate | undefined): void => {
    for (;;) {
      if (isEmpty || (day !== undefined && drawn !== undefined && drawn >= day)) return;
      const next = days.next();
      isEmpty = next.done === true;
      if (next.done === true) return;
      drawn = next.value.date;
      byDay.set(drawn, next.value.visits);
      for (const visit of next.value.visits) {
        byEncounter.set(visit.encounter.encounterId, visit);
        if (visit.enteredOn > lastEntry) lastEntry = visit.enteredOn;
      }
    }
  };
  return {
    on: (day) => {
      drawUntil(day);
      return byDay.get(day) ?? [];
    },
    of: (id) => byEncounter.get(id),
    lastDay: () => {
      drawUntil(undefined);
      return addDays(lastEntry, LAST_ANSWERS_DAYS);
    },
  };
}
