/** Visits that two clinicians of a group take part in: who bills, by the place and by what each did. */
import { type Citation, type Effective, effective, effectiveOn } from '../kernel/effective.ts';
import { plainDate, type PlainDate } from '../kernel/plain-date.ts';

export type Clinician = 'physician' | 'practitioner';

export type SharedVisit = {
  readonly on: PlainDate;
  readonly isFacility: boolean;
  /** Distinct minutes of each on the day; absent where not documented. Time both spent together counts for one of them. */
  readonly minutes?: { readonly [who in Clinician]: number };
  /** Who made or approved the plan and carries its risk: the substantive part of decision making. */
  readonly decidedBy?: Clinician;
};

export type SharedAnswer =
  | {
      readonly kind: 'bill';
      readonly who: Clinician;
      readonly by: readonly ('time' | 'decision-making')[];
      readonly modifier: 'FS';
      readonly cite: Citation;
    }
  /** Time points to one and decision making to the other: either way of choosing is allowed from 2024, and a person chooses. */
  | { readonly kind: 'either'; readonly cite: Citation }
  | { readonly kind: 'not-shared' | 'not-documented'; readonly cite: Citation };

const cite = (locator: string): Citation => ({
  title: 'Medicare split or shared visits, 42 CFR 415.140',
  locator,
  basis: 'memory',
  checkedOn: plainDate('2026-11-22'),
});

/** What makes the substantive part. */
const RULES: Effective<readonly ('time' | 'decision-making')[]> = effective(
  {
    from: plainDate('2022-01-01'),
    value: ['time', 'decision-making'],
    cite: cite('2022 and 2023: one of the key parts, or more than half of the time'),
  },
  {
    from: plainDate('2024-01-01'),
    value: ['time', 'decision-making'],
    cite: cite('from 2024: more than half of the total time, or the substantive part of decision making'),
  },
);

/** Out: who bills it with FS; 'not-shared' outside a facility, where incident-to is asked instead. */
export function sharedVisit({ on, isFacility, minutes, decidedBy }: SharedVisit): SharedAnswer {
  const held = effectiveOn(RULES, on);
  if (held === undefined || !isFacility) return { kind: 'not-shared', cite: held?.cite ?? cite('facilities alone') };
  const half = minutes === undefined ? 0 : (minutes.physician + minutes.practitioner) / 2;
  const byTime: Clinician | undefined =
    minutes === undefined
      ? undefined
      : minutes.physician > half
        ? 'physician'
        : minutes.practitioner > half
          ? 'practitioner'
          : undefined;
  if (byTime !== undefined && decidedBy !== undefined && byTime !== decidedBy) return { kind: 'either', cite: held.cite };
  const who = decidedBy ?? byTime;
  if (who === undefined) return { kind: 'not-documented', cite: held.cite };
  const by = [...(byTime === who ? ['time' as const] : []), ...(decidedBy === who ? ['decision-making' as const] : [])];
  return { kind: 'bill', who, by, modifier: 'FS', cite: held.cite };
}

export type IncidentTo = {
  /** Two digits. */
  readonly placeOfService: string;
  readonly isNewPatient: boolean;
  readonly hasNewProblem: boolean;
  /** The physician saw the patient first and made the plan that is followed. */
  readonly physicianMadePlan: boolean;
  /** A physician of the group is in the suite, or present by live video where that is allowed. */
  readonly supervised: boolean;
  readonly isEmployed: boolean;
};

export type IncidentAnswer = {
  readonly under: Clinician;
  /** Hundredths of the physician's amount that Medicare pays. */
  readonly payPercent: number;
  /** What stands against billing under the physician; empty where nothing does. */
  readonly missing: readonly ('place' | 'established-patient' | 'established-problem' | 'plan' | 'supervision' | 'employment')[];
  readonly cite: Citation;
};

const INCIDENT: Citation = {
  title: 'Medicare Benefit Policy Manual; 42 CFR 410.26',
  locator: 'chapter 15, 60: services incident to a physician’s',
  basis: 'memory',
  checkedOn: plainDate('2026-11-22'),
};

/** Places of a physician's office; a hospital's departments have their own rule. */
const OFFICE_PLACES = ['11', '12', '49', '50', '72'];

/** Whether a practitioner's visit may go out under the physician, at the whole amount. */
export function incidentTo(visit: IncidentTo): IncidentAnswer {
  const missing: IncidentAnswer['missing'] = [
    ...(OFFICE_PLACES.includes(visit.placeOfService) ? [] : ['place' as const]),
    ...(visit.isNewPatient ? ['established-patient' as const] : []),
    ...(visit.hasNewProblem ? ['established-problem' as const] : []),
    ...(visit.physicianMadePlan ? [] : ['plan' as const]),
    ...(visit.supervised ? [] : ['supervision' as const]),
    ...(visit.isEmployed ? [] : ['employment' as const]),
  ];
  return missing.length === 0
    ? { under: 'physician', payPercent: 100, missing, cite: INCIDENT }
    : { under: 'practitioner', payPercent: 85, missing, cite: INCIDENT };
}
