/** Which families of visits a place allows: where the patient is seen decides, then whether the patient is new. */
import { type Citation, type Effective, effective, effectiveOn } from '../kernel/effective.ts';
import { addMonths, plainDate, type PlainDate } from '../kernel/plain-date.ts';
import type { VisitFamilyName } from './visit-families.ts';

export type PatientStatus = 'new' | 'established';

const CITE: Citation = {
  title: 'CPT evaluation and management services by place; CMS place of service codes',
  locator: 'office and other outpatient, hospital and observation, emergency, nursing facility, home or residence',
  basis: 'memory',
  checkedOn: plainDate('2026-11-22'),
};

type Kind = 'office' | 'home' | 'hospital' | 'emergency' | 'nursing';

/** Two digits each. Places that are not named see patients as an office does. */
const PLACES: { readonly [kind in Exclude<Kind, 'office'>]: readonly string[] } = {
  // Residences of any kind, from 2023 with assisted living, group homes and custodial care.
  home: ['04', '12', '13', '14', '16', '33', '55'],
  hospital: ['21', '51'],
  emergency: ['23'],
  // Intermediate care for intellectual disabilities and psychiatric residences are coded as nursing facilities.
  nursing: ['31', '32', '54', '56', '61'],
};

const FAMILIES: { readonly [kind in Kind]: { readonly [status in PatientStatus]: readonly VisitFamilyName[] } } = {
  office: { new: ['office-new', 'consult-office'], established: ['office-established', 'consult-office'] },
  home: { new: ['home-new', 'consult-office'], established: ['home-established', 'consult-office'] },
  hospital: {
    new: ['hospital-initial', 'hospital-subsequent', 'hospital-same-day', 'hospital-discharge', 'consult-hospital'],
    established: ['hospital-subsequent', 'hospital-initial', 'hospital-same-day', 'hospital-discharge', 'consult-hospital'],
  },
  emergency: {
    new: ['emergency', 'hospital-initial', 'consult-office'],
    established: ['emergency', 'hospital-initial', 'consult-office'],
  },
  nursing: {
    new: ['nursing-initial', 'nursing-subsequent', 'nursing-discharge', 'consult-hospital'],
    established: ['nursing-subsequent', 'nursing-initial', 'nursing-discharge', 'consult-hospital'],
  },
};

/** Observation is a status, not a place: it is billed from 19 and 22, and since 2023 with the hospital's codes. */
const OBSERVATION_PLACES = ['19', '22'];
const OBSERVATION: readonly VisitFamilyName[] = [
  'hospital-initial',
  'hospital-subsequent',
  'hospital-same-day',
  'hospital-discharge',
];

/** In: two digits, and who the patient is to the group. Out: the families that fit, the usual one first; never empty. */
export function familiesAt(
  place: string,
  status: PatientStatus,
): { readonly families: readonly VisitFamilyName[]; readonly cite: Citation } {
  const kinds: readonly Exclude<Kind, 'office'>[] = ['home', 'hospital', 'emergency', 'nursing'];
  const kind = kinds.find((one) => PLACES[one].includes(place)) ?? 'office';
  const more = OBSERVATION_PLACES.includes(place) ? OBSERVATION : [];
  return { families: [...FAMILIES[kind][status], ...more], cite: CITE };
}

const YEARS_CITE: Citation = {
  title: 'CPT, new and established patient: a professional service of the same group and specialty within three years',
  locator: 'evaluation and management guidelines; professional services are those face to face and billed',
  basis: 'reference',
  checkedOn: plainDate('2026-11-22'),
};

/** Months back in which a service makes the patient an established one. */
const LOOK_BACK: Effective<number> = effective({ from: plainDate('1992-01-01'), value: 36, cite: YEARS_CITE });

export type EarlierService = {
  readonly on: PlainDate;
  /** Billed under one of the group's clinicians. */
  readonly sameGroup: boolean;
  /** Of just the same specialty and subspecialty. */
  readonly sameSpecialty: boolean;
  /** Face to face by a clinician who may bill it; an x-ray read from afar is none. */
  readonly faceToFace: boolean;
};

/** Out: the status on the day, and the latest service that decided it. */
export function patientStatusOn(
  on: PlainDate,
  earlier: readonly EarlierService[],
): { readonly status: PatientStatus; readonly since?: PlainDate; readonly cite: Citation } {
  const months = effectiveOn(LOOK_BACK, on)?.value ?? 36;
  const from = addMonths(on, -months);
  // Within three years: the day three years back is no longer within.
  const counted = earlier.filter((one) => one.sameGroup && one.sameSpecialty && one.faceToFace && one.on > from && one.on < on);
  const since = counted
    .map((one) => one.on)
    .toSorted()
    .at(-1);
  return since === undefined ? { status: 'new', cite: YEARS_CITE } : { status: 'established', since, cite: YEARS_CITE };
}

/** Nurse practitioners, clinical nurse specialists and physician assistants: of the specialty of whom they work with. */
const WORKS_WITH_A_PHYSICIAN = /^(?:363[LA]|364S|367)/;

/**
 * In: two taxonomy codes of one group; undefined where a clinician is not known any more. Out: whether the book takes them for one
 * specialty and subspecialty. Unknown ones count as the same, so that a person looks.
 */
export const isSameSpecialty = (one: string | undefined, two: string | undefined): boolean =>
  one === undefined || two === undefined || one === two || WORKS_WITH_A_PHYSICIAN.test(one) || WORKS_WITH_A_PHYSICIAN.test(two);
