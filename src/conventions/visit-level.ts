/**
 * The code of a visit by decision making and by time, side by side. Which of them is billed is a person's choice; nothing
 * here says that another level would be near.
 */
import { type Citation, effectiveOn } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type DataItem, type DecisionMaking, decisionMaking, type Problems, type RiskKind } from './decision-making.ts';
import { type ProlongedRule, type ProlongedService, prolongedService } from './prolonged-services.ts';
import { VISIT_FAMILIES, type VisitFamilyName } from './visit-families.ts';

export type DocumentedVisit = {
  readonly family: VisitFamilyName;
  readonly on: PlainDate;
  readonly problems: Problems;
  readonly data: readonly DataItem[];
  readonly risks: readonly RiskKind[];
  /** Of the clinician on the day, as documented; absent when nothing is written. */
  readonly minutes?: number;
  /** Whose rule of prolonged services the payer follows. */
  readonly prolongedBy: ProlongedRule;
};

export type VisitLevel = {
  readonly made: DecisionMaking;
  /** Absent when the family knows no decision making, or no problem was addressed. */
  readonly byDecisionMaking?: string;
  /** Absent when the family knows no time, nothing is written, or the first code's minutes were not met. */
  readonly byTime?: string;
  readonly prolonged?: ProlongedService;
  readonly cite: Citation;
};

/** Errors: 'visit-family-must-hold-on-date' (codes of another year), 'minutes-must-be-a-days-minutes'. */
export function visitLevel(
  visit: DocumentedVisit,
): Result<VisitLevel, Failure<'visit-family-must-hold-on-date' | 'minutes-must-be-a-days-minutes'>> {
  const held = effectiveOn(VISIT_FAMILIES[visit.family], visit.on);
  if (held === undefined) {
    const message = `Visits of the family ${visit.family} were coded by other rules on ${visit.on}. Choose a later date, or code it by the book of that year.`;
    return err({ code: 'visit-family-must-hold-on-date', message });
  }
  const { minutes } = visit;
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440)) {
    const message = 'Minutes are a whole number from 0 to 1440, the clinician’s own on the day.';
    return err({ code: 'minutes-must-be-a-days-minutes', message });
  }
  const { byLevel, byMinutes } = held.value;
  const made = decisionMaking(visit);
  const byDecisionMaking = made.level === undefined ? undefined : byLevel?.[made.level];
  const byTime = minutes === undefined ? undefined : byMinutes?.findLast(({ fromMinutes }) => fromMinutes <= minutes)?.code;
  const prolonged = byTime === undefined ? undefined : prolongedService({ ...visit, code: byTime, minutes: minutes ?? 0 });
  return ok({
    made,
    ...(byDecisionMaking === undefined ? {} : { byDecisionMaking }),
    ...(byTime === undefined ? {} : { byTime }),
    ...(prolonged === undefined ? {} : { prolonged }),
    cite: held.cite,
  });
}
